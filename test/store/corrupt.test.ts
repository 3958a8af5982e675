import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Codec, DamagedFile, openStore, type Store, StoreError } from '../../src/store/index.js';
import { settingsSpec } from './specs.js';
import { draftsSpec } from '../../src/store/drafts.js';
import { realDisk } from '../../src/store/disk.js';
import { clockAt, entryOf, newHome, removeFolders } from './helpers.js';

afterAll(removeFolders);
const now = clockAt('2026-11-22T20:14:05Z');

/** A home with settings and one entry in November and one in October. */
function fullHome(): { home: string; store: Store } {
  const home = newHome();
  const store = openStore({ home, now });
  store.updateDocument(settingsSpec, (current) => ({ ...current, side: 'both' }));
  store.appendEntry(entryOf({ created: '2026-10-02T21:00:00+02:00', text: 'October' }));
  store.appendEntry(entryOf({ created: '2026-11-02T21:00:00+01:00', text: 'November' }));
  return { home, store };
}

const good = JSON.stringify({ version: 1, entries: [entryOf()] });
const broken: [string, string | Buffer, RegExp][] = [
  ['null', 'null', /did not hold/],
  ['5', '5', /did not hold/],
  ['[1]', '[1]', /did not hold/],
  ['"text"', '"text"', /did not hold/],
  ['{}', '{}', /no version/],
  ['an empty file', '', /empty/],
  ['zeroed bytes', Buffer.alloc(4096), /cut short or damaged/],
  ['a file cut short', good.slice(0, -20), /cut short or damaged/],
  ['a good file with zeroes behind', good + '\0\0', /cut short or damaged/],
  ['bytes that are no text', Buffer.from(good.replace('Tonight', '\xff\xfe'), 'latin1'), /not text/],
  ['a wrong shape', '{"version":1,"entries":{}}', /no list of entries/],
  ['a wrong entry', JSON.stringify({ version: 1, entries: [entryOf(), { v: 1 }] }), /entry 2: no usable id/],
  ['a version in words', '{"version":"one","entries":[]}', /no version/],
  ['an older version nobody knows', '{"version":0,"entries":[]}', /version 0/],
];

describe('a file that is broken', () => {
  it.each(broken)('is set aside, byte for byte, and the rest opens: %s', (_name, content, why) => {
    const { home } = fullHome();
    const file = path.join(home, 'journal-2026-11.json');
    fs.writeFileSync(file, content);
    const store = openStore({ home, now });
    expect(store.entriesOfMonth('2026-11')).toEqual([]);
    const moved = path.join(home, 'set-aside', 'journal-2026-11.20261122T201405Z.json');
    expect(store.notices()).toEqual([
      { name: 'journal-2026-11.json', path: moved, why: expect.stringMatching(why) as string, moved: true },
    ]);
    expect(store.notices()[0]?.why).not.toMatch(/Tonight|talked/);
    expect(fs.readFileSync(moved)).toEqual(Buffer.from(content));
    expect(fs.existsSync(file)).toBe(false);
    expect(fs.statSync(path.dirname(moved)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700);
    expect(store.recentEntries(9).map((entry) => entry.text)).toEqual(['October']);
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1, side: 'both' });
    store.appendEntry(entryOf());
    expect(store.entriesOfMonth('2026-11')).toHaveLength(1);
  });

  it('is set aside before it is written to, too', () => {
    const { home, store } = fullHome();
    fs.writeFileSync(path.join(home, 'journal-2026-11.json'), 'null');
    store.appendEntry(entryOf());
    expect(store.notices()).toHaveLength(1);
    expect(store.entriesOfMonth('2026-11')).toHaveLength(1);
  });

  it('twice in a second gets two names', () => {
    const { home, store } = fullHome();
    for (const content of ['1', '2', '3']) {
      fs.writeFileSync(path.join(home, 'drafts.json'), content);
      store.readDocument(draftsSpec);
    }
    const folder = path.join(home, 'set-aside');
    const names = fs.readdirSync(folder).sort();
    expect(names).toEqual(['', '-2', '-3'].map((end) => `drafts.20261122T201405Z${end}.json`).sort());
    expect(store.notices().map((notice) => fs.readFileSync(notice.path, 'utf8'))).toEqual(['1', '2', '3']);
  });

  it('that another process put right meanwhile is not set aside', () => {
    const { home } = fullHome();
    const file = path.join(home, 'settings.json');
    const whole = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, '{');
    let reads = 0;
    const mending: Codec = {
      encode: (json) => json,
      decode(raw) {
        reads += 1;
        // As seen by a reader that comes just before the other process renames its good file into place.
        if (reads === 1) fs.writeFileSync(file, whole);
        return Buffer.from(raw).toString();
      },
    };
    const store = openStore({ home, now, codec: mending });
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1, side: 'both' });
    expect(reads).toBe(2);
    expect(store.notices()).toEqual([]);
  });

  it('that cannot be moved stays, is noticed, reads as empty, and is not written over', () => {
    const { home } = fullHome();
    const file = path.join(home, 'settings.json');
    fs.writeFileSync(file, 'null');
    const rename = (): never => {
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
    };
    const store = openStore({ home, now, disk: { ...realDisk, rename } });
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1 });
    expect(store.notices()).toMatchObject([{ name: 'settings.json', path: file, moved: false }]);
    expect(() => store.updateDocument(settingsSpec, (current) => ({ ...current }))).toThrow(StoreError);
    expect(fs.readFileSync(file, 'utf8')).toBe('null');
  });

  it('with a byte order mark is not broken', () => {
    const { home, store } = fullHome();
    fs.writeFileSync(path.join(home, 'settings.json'), '\uFEFF{"version":1,"side":"hurt"}');
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1, side: 'hurt' });
    store.appendEntry(entryOf({ text: 'A \uFFFD that was pasted' }));
    expect(store.entriesOfMonth('2026-11')).toHaveLength(2);
  });
});

describe('a codec', () => {
  const codecThat = (fail: () => never): Codec => ({ encode: (json) => json, decode: fail });

  it('is given the json and the name of the file, and what it makes of it is on the disk', () => {
    const home = newHome();
    const seen: string[] = [];
    const codec: Codec = {
      encode: (json, file) => (seen.push(file), Buffer.from(json).toString('base64')),
      decode: (raw, file) => (seen.push(file), Buffer.from(Buffer.from(raw).toString(), 'base64').toString()),
    };
    const store = openStore({ home, now, codec });
    const entry = entryOf({ created: '2026-11-02T21:00:00+01:00' });
    store.appendEntry(entry);
    store.appendEntry(entryOf({ created: '2026-11-03T21:00:00+01:00' }));
    expect(store.findEntry(entry.id)).toEqual(entry);
    expect(new Set(seen)).toEqual(new Set(['journal-2026-11.json']));
    expect(fs.readFileSync(path.join(home, 'journal-2026-11.json'), 'utf8')).not.toContain('Tonight');
  });

  it('that does not know the key leaves every file where it is', () => {
    const { home } = fullHome();
    const wrongKey = codecThat(() => {
      throw new Error('bad tag');
    });
    const store = openStore({ home, now, codec: wrongKey });
    expect(() => store.readDocument(settingsSpec)).toThrow(expect.objectContaining({ kind: 'unreadable' }) as Error);
    expect(() => store.appendEntry(entryOf())).toThrow(StoreError);
    expect(store.recentEntries(3)).toEqual([]);
    expect(store.notices()).toHaveLength(2);
    expect(openStore({ home, now }).recentEntries(3)).toHaveLength(2);
    expect(fs.existsSync(path.join(home, 'set-aside'))).toBe(false);
  });

  it('that is certain of the damage has the file set aside', () => {
    const { home } = fullHome();
    const codec = codecThat(() => {
      throw new DamagedFile('it had been tampered with');
    });
    const store = openStore({ home, now, codec });
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1 });
    expect(store.notices()).toMatchObject([{ why: 'it had been tampered with', moved: true }]);
  });
});
