import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.js';
import { openStore, type Store } from '../../src/store/index.js';
import { isStrayCopy, layOutMonth, SEGMENT_LIMIT, segmentOfFile } from '../../src/store/segments.js';
import { clockAt, entryOf, newHome, removeFolders } from './helpers.js';

afterAll(removeFolders);
const now = clockAt('2026-11-22T20:14:05Z');
const opened = (home = newHome()): Store => openStore({ home, now });
const files = (store: Store): string[] => fs.readdirSync(store.home).filter((name) => name.startsWith('journal-'));
/** An entry of a day in November, of so many kB. */
const onDay = (day: number, kB = 1, changes: Partial<Entry> = {}): Entry => {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return entryOf(
    { created: `${date}T10:00:00+00:00`, text: 'w'.repeat(kB * 1024), ...changes },
    new Date(`${date}T10:00Z`),
  );
};
const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

describe('many entries at once', () => {
  it('leave one that is here under the same id and another date as it is, and never hide it', () => {
    const store = opened();
    const here = onDay(5);
    store.appendEntry(here);
    const moved = { ...here, created: '2025-03-05T10:00:00+00:00', text: 'given another date elsewhere' };
    const added = onDay(6);
    expect(store.appendEntries([moved, added])).toEqual({
      added: [added],
      known: [],
      differing: [{ entry: moved, there: here }],
    });
    expect(ids(store.recentEntries(9))).toEqual(ids([added, here]));
    const twice = [onDay(7), { ...onDay(8), created: '2025-03-07T10:00:00+00:00' }];
    const [first, second] = [twice[0]!, { ...twice[1]!, id: twice[0]!.id }];
    expect(store.compareEntries([first, second]).differing).toEqual([{ entry: second, there: first }]);
  });
});

describe('the files of the journal', () => {
  it('begins another file for a later day when one has grown large', () => {
    const store = opened();
    for (const day of [1, 2, 3, 3]) store.appendEntry(onDay(day, 64));
    // The file is full, but its last day stays in one piece.
    store.appendEntry(onDay(3));
    expect(files(store)).toEqual(['journal-2026-11.json']);
    const later = onDay(9);
    store.appendEntry(later);
    expect(files(store)).toEqual(['journal-2026-11-09.json', 'journal-2026-11.json']);
    const back = onDay(8);
    store.appendEntry(back);
    expect(store.months()).toEqual(['2026-11']);
    expect(ids(store.recentEntries(2))).toEqual(ids([later, back]));
    expect(store.entriesOfMonth('2026-11')).toHaveLength(7);
    expect(store.findEntry(back.id)).toEqual(back);
  });

  it('adds the same entry once, whichever file it is in', () => {
    const store = opened();
    const early = onDay(2, 200);
    store.appendEntry(early);
    store.appendEntry(onDay(9));
    store.appendEntry(early);
    expect(() => store.appendEntry({ ...early, created: '2026-11-20T10:00:00+00:00' })).toThrow(
      /already in your journal/,
    );
    expect(store.entriesOfMonth('2026-11')).toHaveLength(2);
  });

  it('knows its own names, and copies of them that a synced folder made', () => {
    expect(segmentOfFile('journal-2026-11-09.json')).toMatchObject({ month: '2026-11', from: 9 });
    for (const name of ['journal-2026-11-1.json', 'journal-2026-11-01.json', 'journal-2026-11-32.json']) {
      expect(segmentOfFile(name)).toBeUndefined();
      expect(isStrayCopy(name)).toBe(true);
    }
    expect(isStrayCopy('journal-2026-11 (conflict).json')).toBe(true);
    expect(isStrayCopy('journal-2026-11.json')).toBe(false);
    expect(isStrayCopy('journal-2026-13.json')).toBe(false);
  });

  it('shares a month out so that each day is in one file, in order, and none is left out', () => {
    const days = fc.array(fc.record({ day: fc.integer({ min: 1, max: 30 }), kB: fc.integer({ min: 1, max: 150 }) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(days, (list) => {
        const entries = list.map(({ day, kB }) => onDay(day, kB));
        const layout = [...layOutMonth('2026-11', entries)];
        expect(layout.flatMap(([, ofFile]) => ids(ofFile)).sort()).toEqual(ids(entries).sort());
        layout.forEach(([{ from }, ofFile], index) => {
          const next = layout[index + 1]?.[0].from ?? 32;
          for (const { created } of ofFile) {
            const day = Number(created.slice(8, 10));
            expect(day >= (index === 0 ? 1 : from) && day < next).toBe(true);
          }
          const size = ofFile.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
          if (index < layout.length - 1) expect(size).toBeGreaterThan(SEGMENT_LIMIT * 0.9);
        });
      }),
    );
  });
});

describe('many entries at once', () => {
  it('adds what is new, and leaves what is there', () => {
    const store = opened();
    const [known, changed] = [onDay(4), onDay(5)];
    store.appendEntry(known);
    store.appendEntry(changed);
    const entries = [
      ...Array.from({ length: 400 }, (_, index) => onDay(1 + (index % 28), 2)),
      known,
      { ...changed, text: 'other words' },
      entryOf({ created: '2025-03-01T10:00:00+00:00' }),
    ];
    const compared = store.compareEntries(entries);
    expect(store.entriesOfMonth('2026-11')).toHaveLength(2);
    const result = store.appendEntries(entries);
    expect(result).toEqual(compared);
    expect(result.added).toHaveLength(401);
    expect(result.known).toEqual([known]);
    expect(result.differing).toEqual([{ entry: { ...changed, text: 'other words' }, there: changed }]);
    expect(store.entriesOfMonth('2026-11')).toHaveLength(402);
    expect(store.findEntry(changed.id)).toEqual(changed);
    expect(files(store).length).toBeGreaterThan(4);
    const again = store.appendEntries(entries);
    expect(again.added).toEqual([]);
    expect(store.recentEntries(1000)).toHaveLength(403);
  });

  it('takes an entry once that a killed process left in two files', () => {
    const store = opened();
    const twice = onDay(9);
    for (const entry of [onDay(1, 200), twice]) store.appendEntry(entry);
    const first = path.join(store.home, 'journal-2026-11.json');
    const content = JSON.parse(fs.readFileSync(first, 'utf8')) as { entries: Entry[] };
    fs.writeFileSync(first, JSON.stringify({ ...content, entries: [...content.entries, twice] }));
    expect(store.recentEntries(9)).toHaveLength(2);
    expect(store.entriesOfMonth('2026-11')).toHaveLength(2);
    store.replaceEntry({ ...twice, text: 'changed' });
    expect(store.recentEntries(9).map(({ text }) => text)).toContain('changed');
    store.deleteEntry(twice.id);
    expect(store.recentEntries(9)).toHaveLength(1);
    expect(store.findEntry(twice.id)).toBeUndefined();
  });
});

describe('deleting', () => {
  it('can be undone, with nothing changed', () => {
    const store = opened();
    const [one, two] = [onDay(1), onDay(2)];
    store.appendEntry(one);
    store.appendEntry(two);
    expect(store.deleteEntry(one.id)).toEqual(one);
    expect(store.deleteEntry(one.id)).toBeUndefined();
    expect(ids(store.recentEntries(9))).toEqual([two.id]);
    expect(store.deletedEntries().map(({ entry }) => entry)).toEqual([one]);
    expect(store.restoreEntry(one.id)).toEqual(one);
    expect(store.restoreEntry(one.id)).toBeUndefined();
    expect(ids(store.recentEntries(9))).toEqual(ids([two, one]));
    expect(store.deletedEntries()).toEqual([]);
  });

  it('is for good after thirty days', () => {
    const home = newHome();
    const one = onDay(1);
    const store = opened(home);
    store.appendEntry(one);
    store.deleteEntry(one.id);
    const at = (iso: string): Store => openStore({ home, now: clockAt(iso) });
    const text = (): string => fs.readFileSync(path.join(home, 'deleted.json'), 'utf8');
    at('2026-12-22T20:00:00Z').forgetDeleted();
    expect(at('2026-12-22T20:00:00Z').deletedEntries()).toHaveLength(1);
    expect(at('2026-12-22T20:15:00Z').deletedEntries()).toEqual([]);
    expect(text()).toContain(one.id);
    at('2026-12-22T20:15:00Z').forgetDeleted();
    expect(text()).not.toContain(one.id);
    expect(at('2026-12-23T00:00:00Z').restoreEntry(one.id)).toBeUndefined();
  });

  it('leaves the words of the journal when both have an entry, as after a kill in between', () => {
    const store = opened();
    const one = onDay(1);
    store.appendEntry(one);
    store.deleteEntry(one.id);
    store.appendEntry({ ...one, text: 'changed since' });
    expect(store.restoreEntry(one.id)?.text).toBe('changed since');
    expect(store.recentEntries(9).map(({ text }) => text)).toEqual(['changed since']);
  });
});

describe('looking for entries', () => {
  it('goes through the files newest first, and gives a page for each', () => {
    const store = opened();
    const rare = onDay(2, 1, { text: 'the quincunx', tags: ['Café'] });
    for (const entry of [rare, onDay(3, 200), onDay(9), entryOf({ created: '2026-10-01T00:00:00+00:00' })]) {
      store.appendEntry(entry);
    }
    expect([...store.entryPages({ text: 'QUINCUNX' })]).toEqual([[], [rare], []]);
    expect([...store.entryPages({ tags: ['cafe'] })].flat()).toEqual([rare]);
    expect([...store.entryPages({ from: '2026-11-03' })].flat()).toHaveLength(2);
    expect([...store.entryPages({ to: '2026-10-31' })].flat()).toHaveLength(1);
  });

  it('passes over a file that does not open, and says so', () => {
    const store = opened();
    store.appendEntry(onDay(1));
    fs.writeFileSync(path.join(store.home, 'journal-2026-10.json'), '{"version":1,"entries":[{"v":1');
    expect([...store.entryPages({})].flat()).toHaveLength(1);
    expect(store.notices()).toMatchObject([{ name: 'journal-2026-10.json', moved: true }]);
  });
});
