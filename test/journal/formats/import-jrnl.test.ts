import { describe, expect, it } from 'vitest';
import { importWords } from '../../../src/messages/formats.js';
import { jrnlJson, jrnlText } from './fixtures.js';
import { entriesOf, problemsOf, read } from './helpers.js';

describe("jrnl's JSON", () => {
  it('is read with its times, tags and stars', () => {
    const reading = read(jrnlJson);
    expect(reading).toMatchObject({ format: 'jrnl-json', problems: [] });
    expect(reading.entries.map(({ line }) => line)).toEqual([7, 18]);
    expect(reading.entries.map(({ entry }) => entry)).toMatchObject([
      {
        created: '2026-11-22T21:14:00+01:00',
        kind: 'free',
        text: 'A long evening.\nWe sat in the kitchen and said little. @us @night',
        tags: ['us', 'night', 'starred'],
      },
      { created: '2026-06-01T09:00:00+02:00', text: 'Only a title', tags: ['us'] },
    ]);
  });

  it('tells of a date that is none, and of fields of another kind', () => {
    const entry = { title: 'A', body: 'b', date: '2026-02-30', time: '09:00', tags: [], starred: false };
    const other = { title: 'A', body: 5, date: '2026-02-03', time: '09:00', tags: [1, '@x'], starred: false };
    expect(problemsOf(JSON.stringify({ tags: {}, entries: [entry, other] }, null, 1))).toEqual([
      { line: 4, what: importWords.dateUnclear },
      { line: 12, what: importWords.tags },
      { line: 12, what: importWords.oddField },
    ]);
  });
});

describe("jrnl's text file", () => {
  it('is read entry by entry; brackets that are no date belong to the text', () => {
    const reading = read(jrnlText);
    expect(reading).toMatchObject({ format: 'jrnl-text', problems: [] });
    expect(reading.entries.map(({ line }) => line)).toEqual([1, 3, 9]);
    expect(reading.entries.map(({ entry }) => entry)).toMatchObject([
      { created: '2026-06-01T09:00:00+02:00', text: 'Only a title @us', tags: ['us'] },
      {
        created: '2026-11-22T21:14:00+01:00',
        text: expect.stringMatching(/^A long evening\.\nWe sat[^]*footnote[^]*example\.org\)$/) as string,
        tags: ['us', 'night', 'starred'],
      },
      { created: '2026-11-23T07:02:00+01:00', text: 'Morning.\nQuiet.', tags: [] },
    ]);
  });

  it.each([
    ['2026-11-22 09:14:05 PM', '21:14:05'],
    ['2026-11-22 12:14:05 AM', '00:14:05'],
    ['2026-11-22 12:14 PM', '12:14:00'],
    ['2026-11-22 9:14 p. m.', '21:14:00'],
    ['2026-11-22 9:14\u202fp.m.', '21:14:00'],
    ['2026-11-22 下午 09時14分05秒', '21:14:05'],
    ['2026-11-22 午前09時14分05秒', '09:14:05'],
    ['2026-11-22 오후 09시 14분 05초', '21:14:05'],
    ['2026-11-22 09:14:05 ΜΜ', '21:14:05'],
    ['2026-11-22 21.14', '21:14:00'],
    ['2026-11-22T21:14:05', '21:14:05'],
    ['2026/11/22 21:14', '21:14:00'],
    ['22.11.2026 21:14', '21:14:00'],
    ['22.11.26 21:14', '21:14:00'],
    ['22/11/2026 21:14', '21:14:00'],
    ['11/22/2026 09:14 PM', '21:14:00'],
    ['2026年11月22日 21:14', '21:14:00'],
    ['22 November 2026 21:14', '21:14:00'],
    ['Sunday, 22 Nov 2026 at 9:14 PM', '21:14:00'],
    ['November 22nd, 2026, 9pm', '21:00:00'],
    ['Sun Nov 22 21:14:05 2026', '21:14:05'],
    ['2026-11-22', '12:00:00'],
  ])('understands [%s]', (written, time) => {
    const reading = read(`[${written}] A title.\nAnd more.\n`);
    expect(reading).toMatchObject({ format: 'jrnl-text', problems: [] });
    expect(reading.entries[0]?.entry).toMatchObject({
      created: `2026-11-22T${time}+01:00`,
      text: 'A title.\nAnd more.',
    });
  });

  it('takes the other dates of the file to see how 3/4/2026 is meant, and tells when they do not say', () => {
    const days = (text: string) => entriesOf(text).map(({ created }) => created.slice(0, 10));
    expect(days('[03/04/2026 10:00] a\n[13/04/2026 10:00] b\n')).toEqual(['2026-04-03', '2026-04-13']);
    expect(days('[03/04/2026 10:00] a\n[03/14/2026 10:00] b\n')).toEqual(['2026-03-04', '2026-03-14']);
    expect(problemsOf('[03/03/2026 10:00] a\n[03/04/2026 10:00] b\n[05/04/2026 10:00] c\n')).toEqual([
      { line: 2, what: importWords.dayFirst },
    ]);
    expect(problemsOf('[03/04/2026 10:00 AM] a\n')).toEqual([{ line: 1, what: importWords.monthFirst }]);
  });

  it('tells of times that lost their half of the day, of dates not understood, and of what comes before the first', () => {
    expect(problemsOf('[2020-10-22 09:14:05 ] a\n[2020-10-23 09:14:05 ] b\n')).toEqual([
      { line: 1, what: importWords.halfLost },
    ]);
    const text = '[2019-07-18 14:23] The first\nwords\n[2019-07 14:23] The third\n\n[2019-07-19 14:23] The second\n';
    expect(problemsOf(text)).toEqual([{ line: 3, what: importWords.dateInText }]);
    expect(entriesOf(text)[0]?.text).toBe('The first\nwords\n[2019-07 14:23] The third');
    expect(problemsOf(`lost words\n${text}`)[0]).toEqual({ line: 1, what: importWords.beforeFirst });
    expect(problemsOf('[2019-07-18 14:23] \n\n[2019-07-19 14:23] b')).toEqual([{ line: 1, what: importWords.noWords }]);
  });
});

it('jrnl gives an entry the same id from its JSON and from its text', () => {
  const text = `[2026-11-22 21:14] A long evening. *
We sat in the kitchen and said little. @us @night

[2026-06-01 09:00] Only a title
`;
  expect(entriesOf(text).map(({ id }) => id)).toEqual(entriesOf(jrnlJson).map(({ id }) => id));
});
