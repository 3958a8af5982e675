import { describe, expect, it } from 'vitest';
import { timeOfId } from '../../../src/journal/entry.js';
import { jsonOf, markdownOf } from '../../../src/journal/formats/index.js';
import { importWords } from '../../../src/messages/formats.js';
import { about, entriesOf, entryOf, problemsOf, read, whatOf } from './helpers.js';

describe('our own files', () => {
  const entries = [
    entryOf({ id: 'a' }),
    entryOf({ id: 'b', feelings: [{ word: 'sad', strength: 3 }] }),
    entryOf({ id: 'c' }),
  ];
  const json = [...jsonOf(entries, about)].join('');
  const markdown = [...markdownOf(entries, about)].join('');

  it('cut short anywhere give every entry before the cut, and say where it is', () => {
    const starts = entries.map((entry) => json.indexOf(`"id":"${entry.id}"`));
    for (let end = starts[0] ?? 0; end < json.trimEnd().length; end += 1) {
      const reading = read(json.slice(0, end));
      const whole = json.split('\n').filter(
        (line, index, lines) =>
          /^ {4}\{/.test(line) &&
          lines
            .slice(0, index + 1)
            .join('\n')
            .replace(/,$/, '').length <= end,
      );
      expect(reading.entries.length).toBe(whole.length);
      expect(reading.problems).toHaveLength(1);
      expect(reading.problems[0]?.what).toContain('ends too early');
      expect(reading.problems[0]?.line).toBe(json.slice(0, end).trimEnd().split('\n').length);
    }
  });

  it('with a broken line lose that line only', () => {
    const reading = read(json.replace('"id":"b"', '"id:"b"'));
    expect(reading.entries.map(({ entry, line }) => [entry.id, line])).toEqual([
      ['a', 6],
      ['c', 8],
    ]);
    expect(reading.problems).toEqual([{ line: 6 - -1, what: importWords.unread(7, 7) }]);
  });

  it('of a newer version are left alone', () => {
    expect(read(json.replace('"version": 1', '"version": 2'))).toMatchObject({
      entries: [],
      problems: [{ line: 3, what: importWords.newer }],
    });
    expect(read(markdown.replace('version: 1', 'version: 2'))).toMatchObject({
      entries: [],
      problems: [{ line: 1, what: importWords.newer }],
    });
  });

  it('written by hand need little', () => {
    const [entry] = entriesOf('{"entries": [{"created": "2026-11-22T21:14:05+01:00", "text": "By hand"}]}');
    expect(entry).toMatchObject({ kind: 'free', text: 'By hand', feelings: [], tags: [] });
    expect(timeOfId(entry?.id ?? '')).toBe(Date.parse('2026-11-22T21:14:05+01:00'));
    expect(whatOf('{"entries": [{"created": "2026-11-22", "text": "By hand"}, 5]}')).toHaveLength(2);
  });

  it('edited by hand are read as YAML, and a changed heading is kept and told of', () => {
    const edited = markdown
      .replace('id: "a"', "id: 'a' # the first")
      .replace('kind: "free"', 'tags:\n  - one\n  - two')
      .replace('## 22 November 2026, 21:14', '## A hard evening');
    const reading = read(edited);
    expect(reading.entries[0]?.entry).toMatchObject({ id: 'a', tags: ['one', 'two'], kind: 'free' });
    expect(reading.entries[0]?.entry.text).toBe('## A hard evening\n\nTonight I could not sleep.');
    expect(reading.problems).toEqual([{ line: expect.any(Number) as number, what: importWords.headChanged }]);
    expect(edited.split('\n')[(reading.problems[0]?.line ?? 0) - 1]).toBe('## A hard evening');
    expect(reading.entries).toHaveLength(3);
  });

  it('tell of a block without an end, one that is no YAML, and words before the first', () => {
    const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
    const open = markdown.replace('-->\n', '\n');
    expect(problemsOf(open)).toEqual([{ line: lineOf(open, 'trust-repair entry'), what: importWords.blockOpen }]);
    expect(entriesOf(open).map(({ id }) => id)).toEqual(['b', 'c']);
    const marker = '<!-- trust-repair entry\n';
    const merged = markdown.replace(`${marker}id: "b"`, 'id: "b"');
    expect(problemsOf(merged)).toEqual([{ line: lineOf(merged, 'repair end'), what: importWords.otherCount(3, 2) }]);
    const bad = markdown.replace('created: "2026', 'created: ["2026');
    expect(whatOf(bad)).toEqual([importWords.blockUnclear]);
    const extra = markdown.replace('# Journal\n', '# Journal\n\nA word of mine.\n');
    expect(problemsOf(extra)).toEqual([{ line: lineOf(extra, 'A word'), what: importWords.belongsToNone }]);
    const after = `${markdown}\nA word of mine.\n`;
    expect(problemsOf(after)).toEqual([{ line: lineOf(after, 'A word'), what: importWords.belongsToNone }]);
  });

  it('put into one file one after another are read', () => {
    const later = [entryOf({ id: 'd' })];
    const reading = read(markdown + [...markdownOf(later, about)].join(''));
    expect(reading.problems).toEqual([]);
    expect(reading.entries.map(({ entry }) => entry)).toEqual([...entries, ...later]);
  });

  it('of Markdown cut short tell of it', () => {
    for (let end = 30; end < markdown.trimEnd().length; end += 1) {
      expect(whatOf(markdown.slice(0, end))).not.toEqual([]);
    }
  });

  it('with the same entry twice take it once; with two versions keep both', () => {
    const twice = [
      ...jsonOf([entryOf({ id: 'a' }), entryOf({ id: 'a' }), entryOf({ id: 'a', text: 'Other' })], about),
    ].join('');
    const reading = read(twice);
    expect(reading.entries.map(({ entry }) => entry.text)).toEqual(['Tonight I could not sleep.', 'Other']);
    expect(reading.entries[1]?.entry.id).not.toBe('a');
    expect(reading.problems).toEqual([
      { line: 7, what: importWords.twice(6) },
      { line: 8, what: importWords.twoVersions(6) },
    ]);
  });
});
