import { describe, expect, it } from 'vitest';
import { importWords } from '../../../src/messages/formats.js';
import { obsidian } from './fixtures.js';
import { entriesOf, problemsOf, read, whatOf } from './helpers.js';

describe('Markdown with front matter', () => {
  it('gives its date, tags, feelings and title, and keeps the fields nobody knows', () => {
    const reading = read(obsidian, 'notes/evening.md');
    expect(reading).toMatchObject({ format: 'markdown', problems: [] });
    expect(reading.entries[0]?.entry).toMatchObject({
      created: '2026-11-22T21:14:00+01:00',
      edited: '2026-11-23T08:00:00+01:00',
      text: 'An evening: ours\n\nWe sat in the kitchen. #kitchen\n\n## Later\n\n---\n\nWe slept.',
      tags: ['us/money', 'night', 'kitchen'],
      feelings: [
        { word: 'sad', strength: 4 },
        { word: 'hopeful', strength: 3 },
        { word: 'Blue as the sea', strength: 3 },
      ],
      from: { aliases: ['evening'], weather: 'rain' },
    });
  });

  it.each<[string, object]>([
    ['tags: a, B c', { tags: ['a', 'b', 'c'] }],
    ['tags: [2026, x]', { tags: ['2026', 'x'] }],
    [
      'feelings: {sad: 5, calm: 1}',
      {
        feelings: [
          { word: 'sad', strength: 5 },
          { word: 'calm', strength: 1 },
        ],
      },
    ],
    [
      'feelings:\n  - Sad\n  - calm: a little',
      {
        feelings: [
          { word: 'sad', strength: 3 },
          { word: 'calm', strength: 1 },
        ],
      },
    ],
    ['feelings: [{word: sad, strength: 2}]', { feelings: [{ word: 'sad', strength: 2 }] }],
    ['title: Words', { text: 'Words' }],
    ['time: 21:14', { created: '2026-11-22T21:14:00+01:00' }],
    ['"quoted": null', { from: { quoted: null } }],
  ])('reads %j', (yaml, fields) => {
    const reading = read(`---\ncreated: 2026-11-22\n${yaml}\n---\n# Words\n`);
    expect(reading.problems).toEqual([]);
    expect(reading.entries[0]?.entry).toMatchObject({
      text: '# Words',
      ...(fields as { text?: string }),
      ...('text' in fields ? { text: '# Words' } : {}),
    });
  });

  it.each([
    ['2026-11-22', '2026-11-22T12:00:00+01:00'],
    ['2026-11-22T21:14:05.123+09:00', '2026-11-22T21:14:05+09:00'],
    ['2026-11-22 21:14:00 -0500', '2026-11-22T21:14:00-05:00'],
    ['2026-11-22T23:30:00Z', '2026-11-23T00:30:00+01:00'],
    ['"2026-07-01T23:30:00Z"', '2026-07-02T01:30:00+02:00'],
    ['20261122', '2026-11-22T12:00:00+01:00'],
  ])('takes %s for %s', (written, created) => {
    expect(entriesOf(`---\ndate: ${written}\n---\nWords`)[0]).toMatchObject({ created, text: 'Words' });
  });

  it.each(['2026-11-22.md', 'a/2026-11-22-a-walk.md', '2026/11/22.txt', 'x\\20261122 walk.txt', '2026_11_22.md'])(
    'takes the day from the name %s',
    (name) => {
      expect(entriesOf('A walk.', name)[0]).toMatchObject({ created: '2026-11-22T12:00:00+01:00', text: 'A walk.' });
    },
  );

  it('without any date tells so, and what would help', () => {
    expect(read('A walk.', 'walk.md')).toMatchObject({
      format: 'markdown',
      entries: [],
      problems: [{ line: 1, what: importWords.noDate }],
    });
    expect(read('A walk.', 'walk.txt')).toMatchObject({ format: 'text' });
    expect(whatOf('A walk.', '2026-13-45.md')).toEqual([importWords.noDate]);
  });

  it('tells what it could not use, with the line', () => {
    expect(problemsOf('---\ndate: soon\nmood: 7\nedited: later\n---\nWords', '2026-11-22.md')).toEqual([
      { line: 2, what: importWords.dateUnclear },
      { line: 3, what: importWords.mood },
      { line: 4, what: importWords.editedUnclear },
    ]);
    expect(problemsOf('---\ndate: 2026-11-22\nWords')).toEqual([
      { line: 1, what: importWords.frontOpen },
      { line: 1, what: importWords.noDate },
    ]);
    expect(problemsOf('---\ndate: 2026-11-22\n---\n\n')).toEqual([{ line: 1, what: importWords.noWords }]);
    expect(entriesOf('---\ndate: 2026-11-22\nmood: 7\n---\nWords')[0]).toMatchObject({
      from: { mood: 7 },
      feelings: [],
    });
  });

  it('with an odd colon keeps the date and tells of the line', () => {
    const reading = read('---\ndate: 2026-11-22\ntitle: We: two: again\n\tbad: [\n---\nWords');
    expect(reading.entries[0]?.entry).toMatchObject({ created: '2026-11-22T12:00:00+01:00' });
    expect(reading.problems[0]?.what).toBe(importWords.frontUnclear);
    expect(reading.problems[0]?.line).toBeGreaterThanOrEqual(3);
  });
});
