/** The file of wrapped keys: its form, its check, and reading it in two copies. It holds no word and no usable key. */
import fs from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../journal/entry.js';
import { StoreError, toStoreError } from '../errors.js';
import { sha256 } from './crypto.js';
import { KEY_COPY, KEY_FILE } from './magic.js';

/** Something encrypted with AES-256-GCM: hexadecimal; the tag stands at the end of `sealed`. */
export interface Wrapped {
  readonly nonce: string;
  readonly sealed: string;
}

/** How the passphrase becomes a key. */
export interface Kdf {
  readonly name: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
}

/** What a switch is at: on, or on its way on or off. */
export type SwitchState = 'on' | 'turning-on' | 'turning-off';

/** The key file without its two checks. */
export interface KeyContent {
  readonly version: 1;
  readonly about: string;
  /** 16 random bytes: which key this is. */
  readonly vault: string;
  readonly state: SwitchState;
  readonly kdf: Kdf;
  /** The data key under the passphrase. */
  readonly key: Wrapped;
  /** The data key under the recovery code. */
  readonly recovery?: Wrapped & { readonly salt: string };
  /** What seals entries without unlocking, and its counterpart under the data key. */
  readonly box?: Wrapped & { readonly public: string };
}

/** The key file. `seal` needs the data key to be made: nobody else can change the state, the costs or the public key. */
export type KeyFile = KeyContent & { readonly seal: string };

/** JSON with sorted keys and nothing between, so that the checks do not depend on how the file is laid out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

function checkOf(value: unknown): string {
  return sha256(Buffer.from(canonical(value)))
    .toString('hex')
    .slice(0, 32);
}

/** The bytes of a key file. */
export function printKeyFile(file: KeyFile): Buffer {
  return Buffer.from(`${JSON.stringify({ ...file, check: checkOf(file) }, undefined, 2)}\n`);
}

const isHex = (value: unknown, bytes: number): boolean =>
  typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]+$/.test(value);

function isWrapped(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && isHex(value['nonce'], 12) && isHex(value['sealed'], 32 + 16);
}

/** A file from elsewhere must not make us fill the memory or compute for hours: N from 2^14 to 2^20, and r and p as we set them. */
function isKdf(value: unknown): boolean {
  if (!isRecord(value) || value['name'] !== 'scrypt' || value['r'] !== 8 || value['p'] !== 1) return false;
  const log = typeof value['N'] === 'number' ? Math.log2(value['N']) : Number.NaN;
  return Number.isInteger(log) && log >= 14 && log <= 20 && isHex(value['salt'], 32);
}

function isKeyFile(value: Record<string, unknown>): boolean {
  const { vault, state, kdf, key, recovery, box, seal, about } = value;
  return (
    isHex(vault, 16) &&
    (state === 'on' || state === 'turning-on' || state === 'turning-off') &&
    typeof about === 'string' &&
    isKdf(kdf) &&
    isWrapped(key) &&
    (recovery === undefined || (isWrapped(recovery) && isHex(recovery['salt'], 32))) &&
    (box === undefined || (isWrapped(box) && isHex(box['public'], 65))) &&
    isHex(seal, 32)
  );
}

/** Reads the bytes of a key file: 'damaged' is not as it was written, 'newer' comes from a later trust-repair. */
export function parseKeyFile(bytes: Uint8Array): KeyFile | 'damaged' | 'newer' {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return 'damaged';
  }
  if (!isRecord(value)) return 'damaged';
  const { check, ...content } = value;
  if (check !== checkOf(content)) return 'damaged';
  if (typeof content['version'] === 'number' && content['version'] > 1) return 'newer';
  return content['version'] === 1 && isKeyFile(content) ? (content as unknown as KeyFile) : 'damaged';
}

/** A key file as it was found. */
export type Copy = { readonly is: 'absent' | 'damaged' } | { readonly is: 'good'; readonly file: KeyFile };

/** Reads one of the two copies. Throws StoreError: 'newer-format', or what kept it from being read. */
export function readCopy(home: string, name: typeof KEY_FILE | typeof KEY_COPY): Copy {
  const target = path.join(home, name);
  let bytes: Buffer;
  try {
    const stat = fs.statSync(target, { throwIfNoEntry: false });
    if (!stat) return { is: 'absent' };
    if (!stat.isFile() || stat.size > 65_536) return { is: 'damaged' };
    bytes = fs.readFileSync(target);
  } catch (error) {
    throw toStoreError(error, name);
  }
  const parsed = parseKeyFile(bytes);
  if (parsed === 'newer') throw new StoreError('newer-format', name);
  return parsed === 'damaged' ? { is: 'damaged' } : { is: 'good', file: parsed };
}

/** What tells one version of the key files on the disk from the next; '' when there is none. Throws StoreError. */
export function stampOfKeys(home: string): string {
  return [KEY_FILE, KEY_COPY]
    .map((name) => {
      try {
        const stat = fs.statSync(path.join(home, name), { bigint: true, throwIfNoEntry: false });
        return stat ? `${stat.ino}.${stat.size}.${stat.mtimeNs}.${stat.ctimeNs}/` : '';
      } catch (error) {
        throw toStoreError(error, name);
      }
    })
    .join('');
}

function copyQuietly(home: string): Copy {
  try {
    return readCopy(home, KEY_COPY);
  } catch {
    // The first one will do.
    return { is: 'damaged' };
  }
}

/** The usable key files of a home, the one that counts first; none where nothing is encrypted. Throws StoreError 'damaged-key'. */
export function readKeyFiles(home: string): readonly KeyFile[] {
  const first = readCopy(home, KEY_FILE);
  const second = first.is === 'good' ? copyQuietly(home) : readCopy(home, KEY_COPY);
  const files = [first, second].flatMap((copy) => (copy.is === 'good' ? [copy.file] : []));
  if (files.length === 0 && (first.is === 'damaged' || second.is === 'damaged')) {
    throw new StoreError('damaged-key', first.is === 'damaged' ? KEY_FILE : KEY_COPY);
  }
  return files;
}
