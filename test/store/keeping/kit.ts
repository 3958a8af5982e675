/** Homes, contexts and a toy codec for the tests of keeping. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { checkProgress } from '../../../src/path/document.js';
import { type Codec, plainCodec } from '../../../src/store/codec.js';
import { type Disk, realDisk } from '../../../src/store/disk.js';
import { Documents } from '../../../src/store/documents.js';
import { DamagedFile, StoreError } from '../../../src/store/errors.js';
import { Journal } from '../../../src/store/journal.js';
import type { KeepingContext, PathDocument } from '../../../src/store/keeping/index.js';
import type { DocumentSpec } from '../../../src/store/index.js';
import { likelyNames } from '../../../src/store/vault/files.js';
import { hasMagic, MAGIC } from '../../../src/store/vault/magic.js';
import type { Entry } from '../../../src/journal/entry.js';
import { clockAt, entryOf } from '../helpers.js';
import { recordSpecs } from '../../../src/session/records.js';
import { settingsSpec } from '../specs.js';

export const now = clockAt('2026-11-22T20:14:05Z');

export const pathSpec: DocumentSpec<PathDocument> = {
  name: 'path',
  version: 1,
  empty: () => ({ version: 1, steps: {}, memory: {} }),
  check: (value) => checkProgress(value) as PathDocument | string,
  migrate: {},
};

const sumOf = (name: string, text: Uint8Array): Buffer =>
  createHash('sha256').update(name).update('\0').update(text).digest().subarray(0, 16);

const mixed = (sum: Uint8Array, text: Uint8Array): Buffer =>
  Buffer.from(text.map((byte, at) => byte ^ (sum[at % sum.length]! | 0x80)));

/** The text of a file of the toy codec, with nothing proved. */
export const toyLoosely = (raw: Uint8Array): Buffer =>
  mixed(raw.subarray(MAGIC.length, MAGIC.length + 16), raw.subarray(MAGIC.length + 16));

/** Bytes mixed with a sum that binds the name: what the real one promises, without its cost. */
export const toyCodec: Codec = {
  encode(json, file) {
    const text = Buffer.from(json);
    const sum = sumOf(file, text);
    return Buffer.concat([Buffer.from(MAGIC), sum, mixed(sum, text)]);
  },
  decode(raw, file) {
    if (!hasMagic(raw)) throw new DamagedFile('it was not encrypted');
    const text = toyLoosely(raw);
    const sum = Buffer.from(raw.subarray(MAGIC.length, MAGIC.length + 16));
    if (!likelyNames(file).some((name) => sumOf(name, text).equals(sum))) throw new DamagedFile('it was changed');
    return text.toString('utf8');
  },
};

/** What a journal without its passphrase says to everything. */
export const lockedCodec: Codec = {
  encode: () => {
    throw new StoreError('locked', '');
  },
  decode: (raw, file) => {
    if (hasMagic(raw)) throw new StoreError('locked', file);
    return plainCodec.decode(raw, file);
  },
};

export function contextOf(
  home: string,
  { codec = plainCodec, disk = realDisk }: { codec?: Codec; disk?: Disk } = {},
): KeepingContext {
  const documents = new Documents({ home, codec, disk, now });
  const journal = new Journal({ home, codec, documents, now });
  const titleOf = (step: string): string | undefined => (step === 'footing-steady' ? 'Steady ground' : undefined);
  return { home, codec, disk, now, documents, journal, pathSpec, settingsSpec, lists: recordSpecs, titleOf };
}

/** Writes a file of a home as the codec has it; `as` is the name it is written under. */
export function put(home: string, file: string, value: unknown, codec: Codec = plainCodec, as = file): void {
  const full = path.join(home, file);
  fs.mkdirSync(path.dirname(full), { recursive: true, mode: 0o700 });
  const raw =
    typeof value === 'string' || value instanceof Uint8Array
      ? value
      : codec.encode(`${JSON.stringify(value, undefined, 2)}\n`, as);
  fs.writeFileSync(full, raw, { mode: 0o600 });
}

export const journalOf = (...entries: readonly Entry[]): unknown => ({ version: 1, entries });

/** An entry of November with a day and a text. */
export const entryAt = (day: number, text: string, changes: Partial<Entry> = {}): Entry => {
  const created = `2026-11-${String(day).padStart(2, '0')}T21:00:00+00:00`;
  return entryOf({ created, text, ...changes }, new Date(created));
};

export const draftOf = (text: string, changes: object = {}): Record<string, unknown> => ({
  step: 'footing-steady',
  run: 1,
  card: 0,
  answers: { why: text },
  saved: '2026-11-21T21:00:00+00:00',
  owner: { pid: 1, host: 'there', token: 'abc' },
  ...changes,
});

/** A home with something of everything. */
export function fill(home: string, codec: Codec = plainCodec): void {
  put(home, 'settings.json', { version: 1, side: 'hurt' }, codec);
  put(home, 'path.json', { version: 1, steps: {}, memory: {} }, codec);
  put(home, 'drafts.json', { version: 1, drafts: { 'footing-steady': draftOf('what I could not say') } }, codec);
  put(
    home,
    'deleted.json',
    { version: 1, items: [{ deleted: '2026-11-20T21:00:00+00:00', entry: entryAt(3, 'gone') }] },
    codec,
  );
  put(
    home,
    'journal-2026-10.json',
    journalOf(entryOf({ created: '2026-10-02T21:00:00+02:00', text: 'October' })),
    codec,
  );
  put(home, 'journal-2026-11.json', journalOf(entryAt(2, 'first'), entryAt(5, 'second')), codec);
  put(home, 'set-aside/settings.20261120T200000Z.json', '{"version":1,"si', codec);
  put(home, 'backup/settings.v0.20261101T200000Z.json', { version: 0 }, codec);
}

/** Every file below a folder with its bytes; `.lock` and whole backups aside. */
export function bytesIn(home: string, whole = false): Record<string, string> {
  const found: Record<string, string> = {};
  if (!fs.existsSync(home)) return found;
  for (const item of fs.readdirSync(home, { withFileTypes: true, recursive: true })) {
    const file = path.relative(home, path.join(item.parentPath, item.name));
    if (!item.isFile() || (!whole && file.endsWith('.tar'))) continue;
    found[file] = fs.readFileSync(path.join(home, file)).toString('base64');
  }
  return found;
}

/** Every text in the journal, oldest first. */
export const textsOf = (context: KeepingContext): string[] =>
  context.journal.months().flatMap((month) => context.journal.ofMonth(month).map(({ text }) => text));

/** A disk whose n-th call fails (from 1), and counts. */
export function failingDisk(at: number, code = 'ENOSPC'): { disk: Disk; calls: () => number } {
  let calls = 0;
  const step =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      calls += 1;
      if (calls === at) throw Object.assign(new Error(code), { code });
      return call(...args);
    };
  const { open, write, fsync, close, rename } = realDisk;
  // A close that fails has closed all the same.
  return {
    disk: { open: step(open), write: step(write), fsync: step(fsync), close, rename: step(rename) },
    calls: () => calls,
  };
}

/** Whatever a call throws must be a StoreError with words. */
export function kindOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.kind;
  }
}
