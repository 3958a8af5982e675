/**
 * Between JSON and the disk: where encryption goes.
 *
 * Everything is synchronous. `file` is the name a file was written under, relative to the home folder and with '/':
 * `journal-2026-11.json`, `set-aside/x.json`. `decode` throws DamagedFile only when it is certain that the content is
 * broken: the file is then set aside. Anything else it throws (a locked journal above all) leaves every file where it is.
 */
import { isUtf8 } from 'node:buffer';
import { DamagedFile, StoreError } from './errors.js';
import { mayBeSealed } from './vault/magic.js';

/** What turns JSON into what is on the disk, and back. */
export interface Codec {
  encode(json: string, file: string): string | Uint8Array;
  decode(raw: Uint8Array, file: string): string;
  /** The JSON as UTF-8, for who looks at bytes first; may be the very bytes given. Made from `decode` when not there. */
  decodeBytes?(raw: Uint8Array, file: string): Uint8Array;
}

/** Plain bytes as text. Throws DamagedFile when they are no text. A byte order mark is left out. */
export function textOf(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new DamagedFile('some of it was not text');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function plainBytes(raw: Uint8Array, file: string): Uint8Array {
  if (mayBeSealed(raw)) throw new StoreError('locked', file);
  return raw;
}

/** Plain text in, plain text out. */
export const plainCodec: Codec = {
  encode: (json) => json,
  decode: (raw, file) => textOf(plainBytes(raw, file)),
  decodeBytes: plainBytes,
};
