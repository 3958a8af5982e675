/** Opens what is in a file that is not where it belongs, or not under its own name, and changes nothing. */
import fs from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../journal/entry.js';
import type { Codec } from '../codec.js';
import type { DocumentSpec } from '../documents.js';
import { codeOf, DamagedFile, StoreError, toStoreError } from '../errors.js';
import { hasMagic, MAGIC } from '../vault/magic.js';

/** The bytes of a file of the home; undefined when there is none. Throws StoreError. */
export function bytesOf(home: string, file: string): Buffer | undefined {
  const target = path.join(home, file);
  try {
    const stat = fs.statSync(target, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    // Reading a pipe or a device that somebody put here would wait for ever.
    if (!stat.isFile()) throw new StoreError('unreadable', file);
    return fs.readFileSync(target);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw toStoreError(error, file);
  }
}

/** Whether a file of the home begins like an encrypted one. Never throws. */
export function isSealed(home: string, file: string): boolean {
  let fd: number | undefined;
  try {
    fd = fs.openSync(path.join(home, file), 'r');
    const begin = Buffer.alloc(MAGIC.length);
    fs.readSync(fd, begin, 0, begin.length, 0);
    return hasMagic(begin);
  } catch {
    return false;
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}

/** The JSON in bytes that were written under one of these names. Throws DamagedFile or StoreError. */
export function decodeAs(raw: Uint8Array, names: readonly string[], codec: Codec): string {
  if (raw.length === 0) throw new DamagedFile('the file was empty');
  let problem: unknown;
  for (const name of names) {
    try {
      return codec.decode(raw, name);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw toStoreError(error, name);
      problem ??= error;
    }
  }
  throw problem;
}

/** What JSON holds. Throws DamagedFile. */
export function parseRecord(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Not passed on as the cause: V8 quotes the text around the fault.
    throw new DamagedFile('it was cut short or damaged');
  }
  if (!isRecord(value)) throw new DamagedFile('it did not hold what this file should hold');
  return value;
}

/** The document that a value is, brought over from older versions. Throws DamagedFile, or StoreError 'newer-format'. */
export function valueAs<T extends { version: number }>(spec: DocumentSpec<T>, content: Record<string, unknown>): T {
  const from = content['version'];
  if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 0) throw new DamagedFile('it had no version');
  if (from > spec.version) throw new StoreError('newer-format', `${spec.name}.json`);
  let value: unknown = content;
  for (let version = from; version < spec.version; version += 1) {
    try {
      value = spec.migrate[version]?.(value);
    } catch {
      value = undefined;
    }
  }
  const checked =
    isRecord(value) && value['version'] === spec.version ? spec.check(value) : `it was of version ${from}`;
  if (typeof checked === 'string') throw new DamagedFile(`it did not fit: ${checked}`);
  return checked;
}

/** A document in bytes that were written under one of these names. Throws DamagedFile or StoreError. */
export function openAs<T extends { version: number }>(
  spec: DocumentSpec<T>,
  raw: Uint8Array,
  names: readonly string[],
  codec: Codec,
): T {
  return valueAs(spec, parseRecord(decodeAs(raw, names, codec)));
}
