/** Node's crypto, loaded at the first use: it takes milliseconds that those without a passphrase need not pay. */
import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

let loaded: typeof Crypto | undefined;

/** The module `node:crypto`. */
export function crypto(): typeof Crypto {
  loaded ??= createRequire(import.meta.url)('node:crypto') as typeof Crypto;
  return loaded;
}

/** SHA-256 of all the parts, one after the other. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = crypto().createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
