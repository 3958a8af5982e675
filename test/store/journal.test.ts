import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';
import { clockAt, entryOf, newHome, removeFolders } from './helpers.js';

afterAll(removeFolders);
const now = clockAt('2026-11-22T20:14:05Z');
const opened = (): Store => openStore({ home: newHome(), now });

describe('the journal', () => {
  it('files an entry under its own local month and finds it again', () => {
    const store = opened();
    const entry = entryOf({ created: '2026-12-01T00:30:00+13:00' }, new Date('2026-11-30T11:30:00Z'));
    store.appendEntry(entry);
    expect(store.months()).toEqual(['2026-12']);
    expect(store.entriesOfMonth('2026-12')).toEqual([entry]);
    expect(store.entriesOfMonth('2026-11')).toEqual([]);
    expect(store.findEntry(entry.id)).toEqual(entry);
    expect(store.findEntry('nobody')).toBeUndefined();
  });

  it('keeps fields it does not know', () => {
    const store = opened();
    const entry = { ...entryOf(), weather: { is: ['rain'] } };
    store.appendEntry(entry);
    store.appendEntry(entryOf());
    expect(store.findEntry(entry.id)).toEqual(entry);
  });

  it('adds the same entry once, and refuses another one under its id', () => {
    const store = opened();
    const entry = entryOf();
    store.appendEntry(entry);
    const file = path.join(store.home, `journal-${store.months()[0] ?? ''}.json`);
    const { ino } = fs.statSync(file);
    store.appendEntry({ ...entry });
    expect(fs.statSync(file).ino).toBe(ino);
    expect(() => store.appendEntry({ ...entry, text: 'other words' })).toThrow(/already in your journal/);
    expect(store.recentEntries(9)).toEqual([entry]);
  });

  it('changes an entry, but neither its date nor one that is not there', () => {
    const store = opened();
    const [first, second] = [entryOf(), entryOf()];
    store.appendEntry(first);
    store.appendEntry(second);
    const changed = { ...first, text: 'said better', edited: '2026-11-22T22:00:00+01:00' };
    store.replaceEntry(changed);
    expect(store.findEntry(first.id)).toEqual(changed);
    expect(store.findEntry(second.id)).toEqual(second);
    expect(() => store.replaceEntry(entryOf())).toThrow(/no longer in your journal/);
    expect(() => store.replaceEntry({ ...first, created: '2026-11-01T00:00:00+01:00' })).toThrow(/no longer/);
    expect(store.recentEntries(9)).toHaveLength(2);
  });

  it('shows the newest first, over months and zones', () => {
    const store = opened();
    const dates = ['2026-09-30T10:00:00+02:00', '2026-11-02T09:00:00+01:00', '2026-11-02T08:30:00-05:00'];
    for (const created of ['2026-11-02T10:00:00+03:00', ...dates])
      store.appendEntry(entryOf({ created, text: created }));
    expect(store.months()).toEqual(['2026-09', '2026-11']);
    const texts = (limit: number): string[] => store.recentEntries(limit).map((entry) => entry.text);
    expect(texts(9)).toEqual([dates[2], dates[1], '2026-11-02T10:00:00+03:00', dates[0]]);
    expect(texts(2)).toEqual([dates[2], dates[1]]);
    expect(texts(0)).toEqual([]);
    expect(store.entriesOfMonth('2026-11').map((entry) => entry.text)).toEqual(texts(3).reverse());
  });

  it('takes only its own files for months', () => {
    const store = opened();
    store.appendEntry(entryOf({ created: '2026-11-02T09:00:00+01:00' }));
    for (const name of ['journal-2026-13.json', 'journal-2026-10.json.bak', 'my-journal-2026-09.json']) {
      fs.writeFileSync(path.join(store.home, name), '{}');
    }
    expect(store.months()).toEqual(['2026-11']);
    expect(() => store.entriesOfMonth('../x')).toThrow(RangeError);
  });
});
