import { describe, expect, it } from 'vitest';
import { timeOfId } from '../../../src/journal/entry.js';
import { importWords } from '../../../src/messages/formats.js';
import { dayOne, jrnlJson, jrnlText, obsidian } from './fixtures.js';
import { entriesOf, problemsOf, read, whatOf } from './helpers.js';

describe('any file', () => {
  it.each([jrnlJson, jrnlText, dayOne, obsidian])('read twice gives the same ids, made of the time (%#)', (text) => {
    const first = entriesOf(text);
    expect(first).toEqual(entriesOf(text));
    for (const { id, created } of first) {
      expect(id).toMatch(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/);
      expect(timeOfId(id)).toBe(Date.parse(created));
    }
  });

  it('from before 1970 has an id, too', () => {
    expect(timeOfId(entriesOf('Born.', '1950-01-01.md')[0]?.id ?? '')).toBe(0);
  });

  it('with the same entry twice takes it once', () => {
    const text = '[2026-11-22 21:14] One.\n\n[2026-11-22 21:14] One.\n';
    expect(entriesOf(text)).toHaveLength(1);
    expect(problemsOf(text)).toEqual([{ line: 3, what: importWords.twice(1) }]);
  });

  it('with a date ahead brings the entry in and tells of it', () => {
    expect(entriesOf('Words', '2027-01-01.md')).toHaveLength(1);
    expect(whatOf('Words', '2027-01-01.md')).toEqual([importWords.ahead]);
  });

  it.each([
    ['', importWords.empty],
    [' \n\n', importWords.empty],
    ['PK\u0003\u0004…', importWords.zip],
    ['TRSEAL1\nxxxx', importWords.sealed],
    ['<!DOCTYPE html><html>', importWords.html],
    ['GIF\u0000\u0000\u0000\u0000', importWords.noText],
    ['{}', importWords.otherJson],
    ['[]', importWords.nothing],
    ['{"entries":[]}', importWords.nothing],
    ['{"name":"x","dependencies":{}}', importWords.otherJson],
  ])('that is no journal is told in words: %j', (text, what) => {
    expect(read(text)).toMatchObject({ format: 'unknown', entries: [], problems: [{ line: 1, what }] });
  });
});
