import { casual } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandMoment } from '../../src/dates/moment.js';

/** A local time as it is read aloud, '~' behind it when it is rough, '>' before it when it lies ahead. */
function said(words: string, now: Date, withWords = true): string {
  const found = understandMoment(words, now, withWords ? casual : undefined);
  if (found.kind === 'unclear') return 'unclear';
  const two = (number: number): string => String(number).padStart(2, '0');
  const { at } = found;
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}${at.getSeconds() === 0 ? '' : `:${two(at.getSeconds())}`}`;
  return `${found.kind === 'moment' ? '' : '> '}${day} ${time}${found.kind === 'moment' && found.rough ? ' ~' : ''}`;
}

describe('on a Friday, half past six in the evening', () => {
  const now = new Date(2026, 10, 20, 18, 30);
  test.each([
    ['now', '2026-11-20 18:30'],
    ['2026-11-19', '2026-11-19 12:00 ~'],
    ['2026-11-19 21:00', '2026-11-19 21:00'],
    ['2026-11-19T21:00:05', '2026-11-19 21:00:05'],
    ['2026-11-19 9pm', '2026-11-19 21:00'],
    ['19.11.2026, 21:00', '2026-11-19 21:00'],
    ['19.11.2026 at 9.30', '2026-11-19 09:30'],
    ['last friday 9pm', '2026-11-13 21:00'],
    ['9pm last friday', '2026-11-13 21:00'],
    ['Last Friday, 9 P.M.', '2026-11-13 21:00'],
    ['friday at 9', '2026-11-20 09:00 ~'],
    ['friday 9pm', '2026-11-13 21:00'],
    ['thursday 9pm', '2026-11-19 21:00'],
    ['friday night 1am', '2026-11-14 01:00'],
    ['thursday night 1am', '2026-11-20 01:00'],
    ['thursday 1am', '2026-11-19 01:00'],
    ['thursday at midnight', '2026-11-20 00:00 ~'],
    ['last sunday morning', '2026-11-15 09:00 ~'],
    ['3 march 8am', '2026-03-03 08:00'],
    ['8am on 3 march', '2026-03-03 08:00'],
    ['december 1st 8am', '2025-12-01 08:00'],
    ['3 march 2024 20:15', '2024-03-03 20:15'],
    ['the morning of 3 march', '2026-03-03 09:00 ~'],
    ['november 9 in the evening', '2026-11-09 20:00 ~'],
    ['around 3 march', '2026-03-03 12:00 ~'],
    ['29 feb 9am', '2024-02-29 09:00'],
    ['christmas eve 9pm', '2025-12-24 21:00'],
    ["new year's eve at midnight", '2026-01-01 00:00 ~'],
    ['9pm', '2026-11-19 21:00'],
    ['9am', '2026-11-20 09:00'],
    ['21:30', '2026-11-19 21:30'],
    ['17:30', '2026-11-20 17:30'],
    ['12am', '2026-11-20 00:00'],
    ['12:15 pm', '2026-11-20 12:15'],
    ['at 3', '2026-11-20 15:00 ~'],
    ['at nine', '2026-11-20 09:00 ~'],
    ["seven o'clock", '2026-11-20 07:00 ~'],
    ['half past nine', '2026-11-20 09:30 ~'],
    ['quarter to 6', '2026-11-20 17:45 ~'],
    ['noon', '2026-11-20 12:00'],
    ['midnight', '2026-11-20 00:00 ~'],
    ['today at midnight', '2026-11-20 00:00 ~'],
    ['friday at midnight', '2026-11-20 00:00 ~'],
    ['this morning', '2026-11-20 09:00 ~'],
    ['early this morning', '2026-11-20 06:00 ~'],
    ['this morning at 7', '2026-11-20 07:00'],
    ['this afternoon', '2026-11-20 15:00 ~'],
    ['this evening', '2026-11-20 18:30 ~'],
    ['today', '2026-11-20 12:00 ~'],
    ['last night', '2026-11-19 22:00 ~'],
    ['late last night', '2026-11-19 23:00 ~'],
    ['last night at 11', '2026-11-19 23:00'],
    ['last night around 11', '2026-11-19 23:00 ~'],
    ['last night at 2', '2026-11-20 02:00'],
    ['2am last night', '2026-11-20 02:00'],
    ['last night 00:30', '2026-11-20 00:30'],
    ['last night at midnight', '2026-11-20 00:00'],
    ['last night at half past nine', '2026-11-19 21:30'],
    ['the night before last', '2026-11-18 22:00 ~'],
    ['two nights ago', '2026-11-18 22:00 ~'],
    ['yesterday', '2026-11-19 12:00 ~'],
    ['yesterday evening', '2026-11-19 20:00 ~'],
    ['yesterday evening 9:30', '2026-11-19 21:30'],
    ['yesterday at 3', '2026-11-19 15:00 ~'],
    ['yesterday at 3 in the morning', '2026-11-19 03:00'],
    ['yesterday 3:30', '2026-11-19 03:30'],
    ['the day before yesterday at noon', '2026-11-18 12:00'],
    ['an hour ago', '2026-11-20 17:30'],
    ['about an hour ago', '2026-11-20 17:30 ~'],
    ['an hour and a half ago', '2026-11-20 17:00'],
    ['an hour and 20 minutes ago', '2026-11-20 17:10'],
    ['1h20m ago', '2026-11-20 17:10'],
    ['20 minutes ago', '2026-11-20 18:10'],
    ['half an hour ago', '2026-11-20 18:00'],
    ['a couple of hours ago', '2026-11-20 16:30 ~'],
    ['20 hours ago', '2026-11-19 22:30'],
    ['two weeks ago', '2026-11-06 12:00 ~'],
    ['about two weeks ago', '2026-11-06 12:00 ~'],
    ['two weeks ago at 9pm', '2026-11-06 21:00'],
    ['a month ago', '2026-10-20 12:00 ~'],
    ['may', '2026-05-01 12:00 ~'],
    ['march', '2026-03-01 12:00 ~'],
    ['2024', '2024-07-01 12:00 ~'],
    // As far ahead as two clocks may differ.
    ['18:34', '2026-11-20 18:34'],
    ['18:36', '2026-11-19 18:36'],
    ['2026-11-20 18:35', '2026-11-20 18:35'],
  ])('%s', (words, at) => {
    expect(said(words, now)).toBe(at);
  });

  test.each([
    ['2026-11-20 18:36', '> 2026-11-20 18:36'],
    ['2026-11-20 21:00', '> 2026-11-20 21:00'],
    ['today at 9pm', '> 2026-11-20 21:00'],
    ['tonight at 9', '> 2026-11-20 21:00'],
    ['tomorrow', '> 2026-11-21 12:00'],
    ['tomorrow 9pm', '> 2026-11-21 21:00'],
    ['in an hour', '> 2026-11-20 19:30'],
    ['in about 20 minutes', '> 2026-11-20 18:50'],
    ['in two weeks', '> 2026-12-04 12:00'],
    ['2027-01-01 00:00', '> 2027-01-01 00:00'],
  ])('%s is not over yet', (words, at) => {
    expect(said(words, now)).toBe(at);
  });

  test.each([
    '',
    'x',
    '9',
    'friday 9',
    '2026-13-01',
    '2026-02-30 10:00',
    '2026-11-19 24:00',
    '2026-11-19 10:60',
    '2026-11-19T10:00+19:00',
    '01.13.2026 9pm',
    'on 19.11',
    '3/4',
    '3/4/2026 9pm',
    '25:00',
    '13pm',
    '0am',
    'yesterday 9pm 10pm',
    'this morning at 9pm',
    'may 9pm',
    'march at 9',
    '2024 9pm',
    'march to may',
    'not before friday 9pm',
    '1900-01-01 10:00',
    `last friday ${' '.repeat(200)}9pm`,
  ])('%s is asked again', (words) => {
    expect(said(words, now)).toBe('unclear');
  });

  test('an offset names the same moment wherever it is read', () => {
    for (const [words, iso] of [
      ['2026-11-19T21:00:05+01:00', '2026-11-19T20:00:05.000Z'],
      ['2026-11-19 21:00 -0530', '2026-11-20T02:30:00.000Z'],
      ['2026-11-19T21:00Z', '2026-11-19T21:00:00.000Z'],
    ] as const) {
      expect(understandMoment(words, now, undefined)).toEqual({ kind: 'moment', at: new Date(iso), rough: false });
    }
  });

  test('without the reader of words what is counted, numbered or written out is understood all the same', () => {
    expect(said('2026-11-19 21:00', now, false)).toBe('2026-11-19 21:00');
    expect(said('an hour ago', now, false)).toBe('2026-11-20 17:30');
    expect(said('last night at 11', now, false)).toBe('2026-11-19 23:00');
    expect(said('3 march 8am', now, false)).toBe('2026-03-03 08:00');
    expect(said('last friday at 9pm', now, false)).toBe('2026-11-13 21:00');
    expect(said('friday last week at 9', now, false)).toBe('unclear');
    expect(said('friday last week at 9', now)).toBe('2026-11-13 09:00 ~');
  });
});

describe('on a Sunday, half past one at night', () => {
  const now = new Date(2026, 10, 22, 1, 30);
  test.each([
    ['tonight', '2026-11-21 22:00 ~'],
    ['tonight at 9', '2026-11-21 21:00'],
    ['tonight at 1', '2026-11-22 01:00'],
    ['this evening', '2026-11-21 20:00 ~'],
    ['this morning', '2026-11-22 01:30 ~'],
    ['last night', '2026-11-21 22:00 ~'],
    ['last night at 1', '2026-11-22 01:00'],
    ['last night at 2', '2026-11-21 02:00'],
    ['today', '2026-11-22 01:30 ~'],
    ['at 9', '2026-11-21 21:00 ~'],
    ['noon', '2026-11-21 12:00'],
    ['an hour ago', '2026-11-22 00:30'],
    ['2 hours ago', '2026-11-21 23:30'],
    ['midnight', '2026-11-22 00:00 ~'],
    ['friday at midnight', '2026-11-21 00:00 ~'],
    ['saturday at midnight', '2026-11-22 00:00 ~'],
  ])('%s', (words, at) => {
    expect(said(words, now)).toBe(at);
  });
});

describe('at the turn of a month, a leap day and a year', () => {
  test.each([
    [new Date(2026, 0, 1, 0, 10), 'last night', '2025-12-31 22:00 ~'],
    [new Date(2026, 0, 1, 0, 10), '20 minutes ago', '2025-12-31 23:50'],
    [new Date(2026, 0, 1, 0, 10), '31 december 11pm', '2025-12-31 23:00'],
    [new Date(2026, 0, 1, 0, 10), '23:50', '2025-12-31 23:50'],
    [new Date(2026, 2, 1, 8), 'yesterday 9pm', '2026-02-28 21:00'],
    [new Date(2028, 2, 1, 8), 'yesterday 9pm', '2028-02-29 21:00'],
    [new Date(2028, 1, 29, 8), 'a year ago', '2027-02-28 12:00 ~'],
    [new Date(2026, 2, 31, 8), 'a month ago', '2026-02-28 12:00 ~'],
    [new Date(2026, 11, 31, 23, 58), '2027-01-01 00:01', '2027-01-01 00:01'],
  ])('%s: %s', (now, words, at) => {
    expect(said(words, now)).toBe(at);
  });
});

test('any text gives an answer, and a moment is never ahead', () => {
  const pieces = fc.constantFrom(
    ...'last this friday night morning 9pm 21:30 at 9 noon midnight 3 march 2026 2026-03-29 02:30 ago an hour half past to in 9999 99 999999 weeks constructor'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 120 }),
        fc.constantFrom('__proto__', 'constructor', 'half past constructor', 'last valueof'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.stringMatching(/^[a-z0-9 .:/+-]{0,24}$/u),
        fc.array(pieces, { maxLength: 6 }).map((words) => words.join(' ')),
      ),
      fc.date({ min: new Date(2000, 0, 1), max: new Date(2150, 0, 1), noInvalidDate: true }),
      fc.boolean(),
      (words, now, withWords) => {
        const found = understandMoment(words, now, withWords ? casual : undefined);
        if (found.kind === 'unclear') return;
        expect(Number.isNaN(found.at.getTime())).toBe(false);
        expect(found.at.getTime() <= now.getTime() + 300_000).toBe(found.kind === 'moment');
      },
    ),
    { numRuns: 2_000 },
  );
});

test('every minute of a day, written out, comes back', () => {
  const now = new Date(2026, 10, 22, 1, 30);
  fc.assert(
    fc.property(
      fc.date({ min: new Date(1950, 0, 1), max: now, noInvalidDate: true }),
      fc.constantFrom('iso', 'words', 'twelve'),
      (date, form) => {
        const at = new Date(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes());
        const minutes = String(at.getMinutes()).padStart(2, '0');
        const clock = `${at.getHours()}:${minutes}`;
        const half = `${at.getHours() % 12 === 0 ? 12 : at.getHours() % 12}:${minutes}${at.getHours() < 12 ? 'am' : 'pm'}`;
        const words = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
        const numbers = `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
        const text = form === 'iso' ? `${numbers} ${clock}` : `${words} at ${form === 'words' ? clock : half}`;
        expect(understandMoment(text, now, casual)).toEqual({ kind: 'moment', at, rough: false });
      },
    ),
  );
});
