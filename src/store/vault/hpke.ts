/** The sealed box's library, in a file of its own: it is loaded only when something is sealed or opened. */
export { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
