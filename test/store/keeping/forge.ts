/** Makes a backup with whatever names, whole by every other measure. */
import { createHash } from 'node:crypto';
import { BLOCK, headerOf, padding } from '../../../src/store/keeping/tar.js';

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function forge(files: readonly (readonly [string, Uint8Array])[]): Buffer {
  const entry = (name: string, bytes: Uint8Array): Buffer =>
    Buffer.concat([headerOf(name, bytes.length, 1), bytes, Buffer.alloc(padding(bytes.length))]);
  const about = Buffer.from('{"format":"trust-repair backup","version":1,"created":"2026-11-22T20:14:05.000Z"}\n');
  const all: (readonly [string, Uint8Array])[] = [
    ['trust-repair-backup.json', about],
    ...files.map(([name, bytes]) => [`home/${name}`, bytes] as const),
  ];
  const sums = Buffer.from(all.map(([name, bytes]) => `${sum(bytes)}  ${name}\n`).join(''));
  const whole = Buffer.concat([...all, ['sha256sums', sums] as const].map(([name, bytes]) => entry(name, bytes)));
  return Buffer.concat([whole, entry('whole.sha256', Buffer.from(`${sum(whole)}\n`)), Buffer.alloc(2 * BLOCK)]);
}
