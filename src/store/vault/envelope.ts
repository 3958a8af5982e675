/**
 * An encrypted file.
 *
 *     0  magic 'TRSEAL1\n'      8  format 1      9  first 8 bytes of the vault's id     17  nonce, 12 bytes, new at every write
 *     29 length of the text, 8 bytes, big-endian     37 AES-256-GCM of the text      then its tag, 16 bytes
 *     then the first 8 bytes of SHA-256 over all that
 *
 * The associated data binds format, vault and file name, so one file cannot stand in for another. The check at the end
 * proves nothing against a person; it is asked only when opening fails, to tell a worn disk from a changed file.
 */
import { DamagedFile, StoreError } from '../errors.js';
import { crypto, sha256 } from './crypto.js';
import { hasMagic, MAGIC } from './magic.js';
import { sealWords } from './words.js';

const FORMAT = 1;
const AT = { format: 8, vault: 9, nonce: 17, length: 29, text: 37 } as const;
const TAG = 16;
const CHECK = 8;
/** How much longer an encrypted file is than its text, in bytes. */
export const OVERHEAD = AT.text + TAG + CHECK;

/** What seals the files of one vault. */
export interface FileKey {
  /** 16 bytes. */
  readonly vault: Uint8Array;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** What an encrypted file turned out to be. */
export type Unsealed =
  { readonly is: 'good'; readonly bytes: Buffer } | { readonly is: 'damaged' | 'tampered' | 'other-key' | 'newer' };

function boundTo(vault: Uint8Array, file: string): Buffer {
  return Buffer.concat([Buffer.from(`trust-repair file ${FORMAT}\0`), vault, Buffer.from(file)]);
}

function asBuffer(raw: Uint8Array): Buffer {
  return Buffer.isBuffer(raw) ? raw : Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
}

/** The bytes of an encrypted file with this text, to be written under this name. */
export function seal({ vault, key }: FileKey, text: Uint8Array, file: string): Buffer {
  const { createCipheriv, randomBytes } = crypto();
  const whole = Buffer.allocUnsafe(text.length + OVERHEAD);
  const nonce = randomBytes(12);
  whole.write(MAGIC, 'latin1');
  whole[AT.format] = FORMAT;
  whole.set(vault.subarray(0, AT.nonce - AT.vault), AT.vault);
  whole.set(nonce, AT.nonce);
  whole.writeBigUInt64BE(BigInt(text.length), AT.length);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(vault, file));
  whole.set(cipher.update(text), AT.text);
  cipher.final();
  const end = AT.text + text.length;
  whole.set(cipher.getAuthTag(), end);
  whole.set(sha256(whole.subarray(0, end + TAG)).subarray(0, CHECK), end + TAG);
  return whole;
}

/** Whether nothing changed since the file was written, as far as a disk that knows no key could tell. */
function isAsWritten(raw: Buffer): boolean {
  const end = raw.length - CHECK;
  return end > 0 && sha256(raw.subarray(0, end)).subarray(0, CHECK).equals(raw.subarray(end));
}

/** Whether bytes bear the vault's name where an encrypted file has it, although the magic may be gone. */
export function bearsVault(raw: Uint8Array, vault: Uint8Array): boolean {
  const id = asBuffer(raw).subarray(AT.vault, AT.nonce);
  return id.length === AT.nonce - AT.vault && id.equals(vault.subarray(0, id.length));
}

function decrypt({ vault, key }: FileKey, raw: Buffer, end: number, file: string): Buffer | undefined {
  const decipher = crypto().createDecipheriv('aes-256-gcm', key, raw.subarray(AT.nonce, AT.length), {
    authTagLength: TAG,
  });
  decipher.setAAD(boundTo(vault, file)).setAuthTag(raw.subarray(end, end + TAG));
  const bytes = decipher.update(raw.subarray(AT.text, end));
  try {
    decipher.final();
    return bytes;
  } catch {
    bytes.fill(0);
    return undefined;
  }
}

/**
 * Opens bytes that begin like an encrypted file, written under one of `names`. Nothing but what was written under this
 * key comes out as 'good'; only the 8 bytes of the check may differ then.
 */
export function unseal(key: FileKey, raw: Uint8Array, names: readonly string[]): Unsealed {
  const all = asBuffer(raw);
  if (all.length < OVERHEAD) return { is: 'damaged' };
  const end = all.length - TAG - CHECK;
  const isMine = all[AT.format] === FORMAT && bearsVault(all, key.vault) && hasMagic(all);
  if (isMine && all.readBigUInt64BE(AT.length) === BigInt(end - AT.text)) {
    for (const name of names) {
      const bytes = decrypt(key, all, end, name);
      if (bytes) return { is: 'good', bytes };
    }
  }
  if (!isAsWritten(all)) return { is: 'damaged' };
  // A later format may keep its length elsewhere, but not its magic, its vault and its check.
  if (!hasMagic(all) || all[AT.format] !== FORMAT) return { is: 'newer' };
  return { is: bearsVault(all, key.vault) ? 'tampered' : 'other-key' };
}

/** The text, or what a person is told. Throws DamagedFile or StoreError. */
export function unsealOrThrow(key: FileKey, raw: Uint8Array, names: readonly string[], file: string): Buffer {
  const found = unseal(key, raw, names);
  switch (found.is) {
    case 'good':
      return found.bytes;
    case 'damaged':
      throw new DamagedFile(sealWords.damaged);
    case 'tampered':
      throw new DamagedFile(sealWords.tampered);
    case 'newer':
      throw new StoreError('newer-format', file);
    case 'other-key':
      throw new StoreError('unreadable', file, { message: sealWords.otherKey(file) });
  }
}

/**
 * As much of a broken file's text as there is, with nothing proved about it: a flipped bit spoils its own place only.
 * To be shown to a person or searched for whole entries, never to be taken for the file.
 */
export function salvage({ key }: FileKey, raw: Uint8Array): Buffer {
  const all = asBuffer(raw);
  if (all.length < AT.text) return Buffer.alloc(0);
  const said = all.readBigUInt64BE(AT.length);
  const most = all.length - AT.text;
  const length = said <= BigInt(most) ? Number(said) : most;
  const decipher = crypto().createDecipheriv('aes-256-gcm', key, all.subarray(AT.nonce, AT.length));
  return decipher.update(all.subarray(AT.text, AT.text + length));
}
