import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.js';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { openStore, StoreError, type Store } from '../../src/store/index.js';
import { bundle, clockAt, entryOf, newHome, removeFolders, start, temps } from './helpers.js';

let child = '';
beforeAll(() => {
  child = bundle('child.ts');
});
afterAll(removeFolders);

const now = clockAt('2026-11-22T20:14:05Z');
const textsOf = (store: Store): Map<string, string> =>
  new Map(store.recentEntries(10_000).map(({ id, text }) => [id, text]));

describe('many processes at once', () => {
  it('four of them add two hundred entries each, and all eight hundred are there', async () => {
    const home = newHome();
    const children = Array.from({ length: 4 }, () => start(child, ['append', home, '200']));
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    const said = children.flatMap(({ lines }) =>
      lines.filter((line) => line.startsWith('ok ')).map((line) => line.slice(3)),
    );
    const store = openStore({ home, now });
    expect(said).toHaveLength(800);
    expect([...textsOf(store).keys()].sort()).toEqual(said.sort());
    expect(temps(home)).toEqual([]);
  }, 60_000);
});

/** A disk whose n-th call fails as on a full disk, and every one after it. */
function failingAt(n: number): { readonly disk: Disk; readonly calls: () => number } {
  let calls = 0;
  const full = (): void => {
    calls += 1;
    if (calls >= n) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  const disk: Disk = {
    ...realDisk,
    open: (file, flags, mode) => {
      if (flags !== 'r') full();
      return realDisk.open(file, flags, mode);
    },
    // Half of it still goes in.
    write: (fd, bytes, offset, length) => {
      const half = Math.max(1, length >> 1);
      const wrote = realDisk.write(fd, bytes, offset, half);
      full();
      return wrote;
    },
    rename: (from, to) => {
      full();
      realDisk.rename(from, to);
    },
  };
  return { disk, calls: () => calls };
}

describe('a disk that fills up in the middle', () => {
  const day = (index: number): Entry => {
    const date = `2026-11-${String(1 + (index % 28)).padStart(2, '0')}`;
    return entryOf(
      { created: `${date}T10:00:00+00:00`, text: `${index} ${'w'.repeat(9000)}` },
      new Date(`${date}T10:00Z`),
    );
  };
  const [first, second] = [day(3), day(4)];
  const many = Array.from({ length: 24 }, (_, index) => day(index));
  const acts: readonly (readonly [string, (store: Store) => void, ReadonlyMap<string, string | null>])[] = [
    ['adding', (store) => store.appendEntry(many[0]!), new Map([[many[0]!.id, many[0]!.text]])],
    ['changing', (store) => store.replaceEntry({ ...first, text: 'changed' }), new Map([[first.id, 'changed']])],
    ['deleting', (store) => void store.deleteEntry(first.id), new Map([[first.id, null]])],
    ['importing', (store) => void store.appendEntries(many), new Map(many.map(({ id, text }) => [id, text]))],
  ];

  it.each(acts)('%s leaves every entry as it was or as it was to be', (_name, act, wanted) => {
    let refused = 0;
    for (let n = 1; ; n += 1) {
      const home = newHome();
      const before = openStore({ home, now });
      before.appendEntry(first);
      before.appendEntry(second);
      const { disk, calls } = failingAt(n);
      let failed: unknown;
      try {
        act(openStore({ home, now, disk }));
      } catch (error) {
        failed = error;
      }
      if (calls() < n) {
        expect(failed).toBeUndefined();
        break;
      }
      expect(failed).toBeInstanceOf(StoreError);
      expect((failed as StoreError).kind).toBe('disk-full');
      refused += 1;
      const after = openStore({ home, now });
      const texts = textsOf(after);
      for (const { id, text } of [first, second]) expect([text, wanted.get(id)]).toContain(texts.get(id) ?? null);
      expect(after.notices()).toEqual([]);
      expect(temps(home)).toEqual([]);
      // With room again, the same can be done.
      act(openStore({ home, now }));
      for (const [id, text] of wanted) expect(textsOf(openStore({ home, now })).get(id) ?? null).toBe(text);
    }
    expect(refused).toBeGreaterThan(2);
  });
});

describe('a clock that jumps back', () => {
  it('keeps both entries, in the order of the times they were given', () => {
    const home = newHome();
    const at = (iso: string, text: string): Entry => {
      const entry = entryOf({ text }, new Date(iso));
      openStore({ home, now: clockAt(iso) }).appendEntry(entry);
      return entry;
    };
    const later = at('2026-11-22T20:00:00Z', 'first');
    const earlier = at('2025-01-01T00:00:00Z', 'second');
    const again = at('2026-11-22T20:00:00Z', 'third, in the very same second');
    const store = openStore({ home, now: clockAt('2024-06-01T00:00:00Z') });
    expect(new Set(store.recentEntries(9).map(({ id }) => id))).toEqual(new Set([later.id, earlier.id, again.id]));
    expect(store.recentEntries(9).at(-1)).toEqual(earlier);
    // What was deleted in the future is not forgotten before its time.
    openStore({ home, now: clockAt('2027-01-01T00:00:00Z') }).deleteEntry(later.id);
    store.forgetDeleted();
    expect(store.restoreEntry(later.id)).toEqual(later);
  });
});

describe('a clock that was far behind when an entry was deleted', () => {
  it('does not forget the entry before it could have been deleted', () => {
    const home = newHome();
    const store = openStore({ home, now: clockAt('2026-11-22T20:00:00Z') });
    const entry = entryOf({}, new Date('2026-11-20T20:00:00Z'));
    store.appendEntry(entry);
    openStore({ home, now: clockAt('1970-01-01T00:00:00Z') }).deleteEntry(entry.id);
    store.forgetDeleted();
    expect(store.deletedEntries()).toHaveLength(1);
    const later = openStore({ home, now: clockAt('2026-12-21T20:00:00Z') });
    later.forgetDeleted();
    expect(later.deletedEntries()).toEqual([]);
  });
});

describe('a file that broke', () => {
  const breaks: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['zeroed', (bytes) => Buffer.alloc(bytes.length)],
    ['noise', (bytes) => Buffer.from(bytes.map((byte, index) => (byte * 31 + index * 17) & 255))],
    ['empty', () => Buffer.alloc(0)],
  ];
  it.each(breaks)('%s: it is set aside and named, the rest opens, and a new entry goes in', (_name, spoil) => {
    const home = newHome();
    const store = openStore({ home, now });
    const old = entryOf({ created: '2026-10-05T10:00:00+00:00' }, new Date('2026-10-05T10:00:00Z'));
    store.appendEntry(old);
    store.appendEntry(entryOf());
    const file = path.join(home, 'journal-2026-11.json');
    const broken = spoil(fs.readFileSync(file));
    fs.writeFileSync(file, broken);
    const after = openStore({ home, now });
    expect(after.recentEntries(9)).toEqual([old]);
    const [notice] = after.notices();
    expect(notice).toMatchObject({ name: 'journal-2026-11.json', moved: true });
    expect(fs.readFileSync(notice!.path).equals(broken)).toBe(true);
    const fresh = entryOf();
    after.appendEntry(fresh);
    expect(openStore({ home, now }).recentEntries(9)).toEqual([fresh, old]);
  });
});
