import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/journal/entry.js';
import { cleanEntry } from '../../../src/journal/formats/clean.js';
import { type ImportReading, jsonOf, markdownDays, markdownOf } from '../../../src/journal/formats/index.js';
import { about, entryOf, journal, read, throughJson } from './helpers.js';

const entriesOf = (reading: ImportReading): Entry[] => reading.entries.map(({ entry }) => entry);
const cleaned = (entries: readonly Entry[]): Entry[] => throughJson(entries.map(cleanEntry));
const byId = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('what is exported comes back as it was', () => {
  it('from JSON', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const text = [...jsonOf(entries, about)].join('');
        expect(JSON.parse(text)).toMatchObject({
          format: 'trust-repair-journal',
          version: 1,
          exported: about.exported,
        });
        const reading = read(text);
        expect(entriesOf(reading)).toEqual(cleaned(entries));
        expect(reading.problems.map(({ what }) => what)).toEqual(entries.length === 0 ? [expect.any(String)] : []);
      }),
    );
  });

  it('from one Markdown file', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const text = [...markdownOf(entries, about)].join('');
        const reading = read(text);
        expect(entriesOf(reading)).toEqual(cleaned(entries));
        expect(reading.problems.map(({ what }) => what)).toEqual(entries.length === 0 ? [expect.any(String)] : []);
      }),
    );
  });

  it('from Markdown of Windows, with a byte order mark', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const text = `\uFEFF${[...markdownOf(entries, about)].join('').replaceAll('\n', '\r\n')}`;
        expect(entriesOf(read(text))).toEqual(cleaned(entries));
      }),
      { numRuns: 30 },
    );
  });

  it('from a folder of Markdown with a file a day', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const files = [...markdownDays(entries, about)];
        expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
        for (const { name } of files) expect(name).toMatch(/^\d{4}-\d\d-\d\d\.md$/);
        const readings = files.map(({ name, text }) => read(text, name));
        expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
        expect(byId(readings.flatMap(entriesOf))).toEqual(byId(cleaned(entries)));
      }),
    );
  });

  it.each<[string, (entries: readonly Entry[]) => string]>([
    ['a list', (entries) => JSON.stringify(entries, null, 2)],
    ['a bare object', (entries) => JSON.stringify({ entries })],
    ['a line each', (entries) => entries.map((entry) => JSON.stringify(entry)).join('\n')],
  ])('from JSON as commands print it: %s', (_name, print) => {
    const entries = [entryOf({ id: 'a' }), entryOf({ id: 'b', tags: ['night'] })];
    const reading = read(print(entries));
    expect(entriesOf(reading)).toEqual(entries);
    expect(reading).toMatchObject({ format: 'own-json', problems: [] });
  });

  it('from a single entry', () => {
    expect(entriesOf(read(JSON.stringify(entryOf(), null, 2)))).toEqual([entryOf()]);
  });
});
