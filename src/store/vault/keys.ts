/** From a passphrase or a recovery code to the data key, and from that to the keys in use. */
import { StoreError } from '../errors.js';
import { crypto } from './crypto.js';
import type { FileKey } from './envelope.js';
import { canonical, type Kdf, type KeyContent, type KeyFile, type Wrapped } from './keyfile.js';
import { KEY_FILE } from './magic.js';
import { readRecoveryCode, recoveryBytes } from './recovery.js';
import { keyWords } from './words.js';

/** What a person opens the journal with. */
export type Secret = { readonly passphrase: string } | { readonly recovery: string };

/** 2^17: 128 MB and about half a second for every guess. */
export const SCRYPT_N = 2 ** 17;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const unhex = (text: string): Buffer => Buffer.from(text, 'hex');

/** A new setting for scrypt. */
function newKdf(N = SCRYPT_N): Kdf {
  return { name: 'scrypt', N, r: 8, p: 1, salt: hex(crypto().randomBytes(32)) };
}

/** NFKC: an é typed on one keyboard must be the é of another, or a person would be locked out by a new computer. */
const passphraseBytes = (passphrase: string): Buffer => Buffer.from(passphrase.normalize('NFKC'));

// Node refuses more than 32 MB unless told; scrypt takes 128 * N * r bytes and a little.
const costOf = ({ N, r, p }: Kdf): { N: number; r: number; p: number; maxmem: number } => ({
  N,
  r,
  p,
  maxmem: 256 * N * r,
});

/** The key that a passphrase makes, 32 bytes. Takes half a second. */
export function derive(passphrase: string, kdf: Kdf): Buffer {
  return crypto().scryptSync(passphraseBytes(passphrase), unhex(kdf.salt), 32, costOf(kdf));
}

/** The same beside everything else. */
export function deriveAsync(passphrase: string, kdf: Kdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    crypto().scrypt(passphraseBytes(passphrase), unhex(kdf.salt), 32, costOf(kdf), (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function hkdf(key: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(crypto().hkdfSync('sha256', key, salt, `trust-repair ${purpose}`, 32));
}

/** The key that a recovery code makes. The code is random enough by itself: nothing slow is needed. */
function recoveryKey(typed: string, salt: string): Buffer {
  const read = readRecoveryCode(typed);
  if (read.is !== 'code') {
    const message = read.is === 'typo' ? keyWords.recoveryTypo : keyWords.recoveryLength(read.typed, read.wanted);
    throw new StoreError('wrong-passphrase', KEY_FILE, { message });
  }
  return hkdf(recoveryBytes(read.code), unhex(salt), 'recovery 1');
}

const boundTo = (purpose: string, vault: string): Buffer => Buffer.from(`trust-repair key 1\0${purpose}\0${vault}`);

/** Encrypts a key with a key. */
export function wrap(key: Uint8Array, secret: Uint8Array, purpose: string, vault: string): Wrapped {
  const nonce = crypto().randomBytes(12);
  const cipher = crypto().createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(purpose, vault));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  return { nonce: hex(nonce), sealed: hex(sealed) };
}

/** The key that was wrapped, or undefined when this is not what it was wrapped with. */
export function unwrap(key: Uint8Array, wrapped: Wrapped, purpose: string, vault: string): Buffer | undefined {
  const sealed = unhex(wrapped.sealed);
  const decipher = crypto().createDecipheriv('aes-256-gcm', key, unhex(wrapped.nonce), { authTagLength: 16 });
  decipher.setAAD(boundTo(purpose, vault)).setAuthTag(sealed.subarray(-16));
  const bytes = decipher.update(sealed.subarray(0, -16));
  try {
    decipher.final();
    return bytes;
  } catch {
    bytes.fill(0);
    return undefined;
  }
}

/** The keys of an open vault. */
export interface Keys extends FileKey {
  /** The vault's id in hexadecimal. */
  readonly id: string;
  readonly data: Buffer;
  readonly key: Buffer;
  /** Proves that the key file is ours. */
  readonly mac: Buffer;
  /** Wraps the secret key of the box. */
  readonly box: Buffer;
}

/** The keys in use, made from the data key: each has one purpose. */
export function keysFrom(data: Buffer, id: string): Keys {
  const vault = unhex(id);
  const key = hkdf(data, vault, 'files 1');
  return { id, vault, data, key, mac: hkdf(data, vault, 'key file 1'), box: hkdf(data, vault, 'box 1') };
}

/** Overwrites keys that are no longer wanted. */
export function forget(keys: Keys): void {
  for (const bytes of [keys.data, keys.key, keys.mac, keys.box]) bytes.fill(0);
}

function sealOf({ mac }: Keys, content: KeyContent): Buffer {
  return crypto().createHmac('sha256', mac).update(canonical(content)).digest();
}

/** Signs a key file. */
export function signed(keys: Keys, content: KeyContent): KeyFile {
  return { ...content, seal: hex(sealOf(keys, content)) };
}

/** Whether a key file was written by someone who had the keys. */
export function isSigned(keys: Keys, { seal, ...content }: KeyFile): boolean {
  return crypto().timingSafeEqual(sealOf(keys, content), unhex(seal));
}

/** The data key under a passphrase. Throws StoreError 'wrong-passphrase'. */
function dataByPassphrase(file: KeyFile, derived: Uint8Array): Buffer {
  const data = unwrap(derived, file.key, 'passphrase', file.vault);
  if (!data) throw new StoreError('wrong-passphrase', KEY_FILE);
  return data;
}

/** The data key under a recovery code. Throws StoreError 'wrong-passphrase', with words for codes. */
function dataByRecovery(file: KeyFile, code: string): Buffer {
  const { recovery, vault } = file;
  if (!recovery) throw new StoreError('wrong-passphrase', KEY_FILE, { message: keyWords.noRecovery });
  const data = unwrap(recoveryKey(code, recovery.salt), recovery, 'recovery', vault);
  if (!data) throw new StoreError('wrong-passphrase', KEY_FILE, { message: keyWords.wrongRecovery });
  return data;
}

/** What a passphrase leaves in the key file. */
export function wrapForPassphrase(keys: Keys, passphrase: string, N?: number): Pick<KeyContent, 'kdf' | 'key'> {
  const kdf = newKdf(N);
  const derived = derive(passphrase, kdf);
  const key = wrap(derived, keys.data, 'passphrase', keys.id);
  // Before anything relies on it: what was wrapped must come out again.
  if (!unwrap(derived, key, 'passphrase', keys.id)?.equals(keys.data)) throw new Error('A key did not come back.');
  derived.fill(0);
  return { kdf, key };
}

/** What a recovery code leaves in the key file. */
export function wrapForRecovery(keys: Keys, code: string): { recovery: NonNullable<KeyContent['recovery']> } {
  const salt = hex(crypto().randomBytes(32));
  return { recovery: { salt, ...wrap(recoveryKey(code, salt), keys.data, 'recovery', keys.id) } };
}

/** A new pair of keys for the box, on the curve P-256: the secret one lies under the data key. */
export function newBox(keys: Keys): { box: NonNullable<KeyContent['box']> } {
  const pair = crypto().createECDH('prime256v1');
  const open = hex(pair.generateKeys());
  // A secret that begins with zeros comes out shorter.
  const secret = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32);
  return { box: { public: open, ...wrap(keys.box, secret, `box ${open}`, keys.id) } };
}

/** The secret key of the box, 32 bytes. */
export function boxSecret(keys: Keys, box: NonNullable<KeyContent['box']>): Buffer | undefined {
  return unwrap(keys.box, box, `box ${box.public}`, keys.id);
}

/**
 * Opens the first of the key files that this opens and that bears our signature. `derived` is the passphrase under the
 * first one's setting. Throws StoreError 'wrong-passphrase' or, when a file opens that was changed, 'damaged-key'.
 */
export function unlock(
  files: readonly KeyFile[],
  secret: Secret,
  derived: Uint8Array = new Uint8Array(),
): { readonly key: KeyFile; readonly keys: Keys } {
  let problem: unknown;
  for (const key of files) {
    const isSame = key.kdf.salt === files[0]?.kdf.salt && key.kdf.N === files[0].kdf.N;
    try {
      const again = isSame || !('passphrase' in secret) ? derived : derive(secret.passphrase, key.kdf);
      const data = 'passphrase' in secret ? dataByPassphrase(key, again) : dataByRecovery(key, secret.recovery);
      const keys = keysFrom(data, key.vault);
      if (isSigned(keys, key)) return { key, keys };
      forget(keys);
      problem = new StoreError('damaged-key', KEY_FILE, { message: keyWords.changed });
    } catch (error) {
      problem ??= error;
    }
  }
  throw problem;
}
