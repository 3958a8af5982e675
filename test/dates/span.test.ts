import { casual } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonthsTo, monthDays, weekDays } from '../../src/dates/calendar.js';
import { addDays, isCalendarDay } from '../../src/dates/local.js';
import { understandDay } from '../../src/dates/understand.js';
import { understandSpan } from '../../src/dates/span.js';

function said(words: string, now: Date, withWords = true): string {
  const found = understandSpan(words, now, withWords ? casual : undefined);
  if (found.kind === 'unclear') return 'unclear';
  return found.from === found.to ? found.from : `${found.from} ${found.to}`;
}

/** A Sunday, at night. */
const sunday = new Date(2026, 10, 22, 1, 30);
/** A Tuesday, the last day of March. */
const tuesday = new Date(2026, 2, 31, 18, 30);

describe('on Sunday, 22 November 2026, and on Tuesday, 31 March 2026', () => {
  test.each([
    ['today', '2026-11-22', '2026-03-31'],
    ['Yesterday', '2026-11-21', '2026-03-30'],
    ['last night', '2026-11-21', '2026-03-30'],
    ['2026-03-14', '2026-03-14', '2026-03-14'],
    ['14 march', '2026-03-14', '2026-03-14'],
    ['29 feb', '2024-02-29', '2024-02-29'],
    ['friday', '2026-11-20', '2026-03-27'],
    ['christmas eve', '2025-12-24', '2025-12-24'],
    ['3 weeks ago', '2026-11-01', '2026-03-10'],
    ['a month ago', '2026-10-22', '2026-02-28'],
    ['a year ago', '2025-11-22', '2025-03-31'],
    ['two hours ago', '2026-11-21', '2026-03-31'],
    ['tomorrow', '2026-11-23', '2026-04-01'],
    ['in two weeks', '2026-12-06', '2026-04-14'],
    ['this week', '2026-11-16 2026-11-22', '2026-03-30 2026-04-05'],
    ['last week', '2026-11-09 2026-11-15', '2026-03-23 2026-03-29'],
    ['the week before last', '2026-11-02 2026-11-08', '2026-03-16 2026-03-22'],
    ['week of 5 march', '2026-03-02 2026-03-08', '2026-03-02 2026-03-08'],
    ['the weekend', '2026-11-21 2026-11-22', '2026-03-28 2026-03-29'],
    ['last weekend', '2026-11-14 2026-11-15', '2026-03-28 2026-03-29'],
    ['past week', '2026-11-16 2026-11-22', '2026-03-25 2026-03-31'],
    ['last 10 days', '2026-11-13 2026-11-22', '2026-03-22 2026-03-31'],
    ['in the last ten days', '2026-11-13 2026-11-22', '2026-03-22 2026-03-31'],
    ['last couple of weeks', '2026-11-09 2026-11-22', '2026-03-18 2026-03-31'],
    ['past month', '2026-10-23 2026-11-22', '2026-03-01 2026-03-31'],
    ['past year', '2025-11-23 2026-11-22', '2025-04-01 2026-03-31'],
    ['last 24 hours', '2026-11-21 2026-11-22', '2026-03-30 2026-03-31'],
    ['last 100000 months', '1930-01-01 2026-11-22', '1930-01-01 2026-03-31'],
    ['last 999 years', '1930-01-01 2026-11-22', '1930-01-01 2026-03-31'],
    ['this month', '2026-11-01 2026-11-30', '2026-03-01 2026-03-31'],
    ['last month', '2026-10-01 2026-10-31', '2026-02-01 2026-02-28'],
    ['the month before last', '2026-09-01 2026-09-30', '2026-01-01 2026-01-31'],
    ['this year', '2026-01-01 2026-12-31', '2026-01-01 2026-12-31'],
    ['last year', '2025-01-01 2025-12-31', '2025-01-01 2025-12-31'],
    ['2025', '2025-01-01 2025-12-31', '2025-01-01 2025-12-31'],
    ['2026-03', '2026-03-01 2026-03-31', '2026-03-01 2026-03-31'],
    ['03/2026', '2026-03-01 2026-03-31', '2026-03-01 2026-03-31'],
    ['march', '2026-03-01 2026-03-31', '2026-03-01 2026-03-31'],
    ['last march', '2026-03-01 2026-03-31', '2025-03-01 2025-03-31'],
    ['in may', '2026-05-01 2026-05-31', '2025-05-01 2025-05-31'],
    ['may 2024', '2024-05-01 2024-05-31', '2024-05-01 2024-05-31'],
    ['feb 2024', '2024-02-01 2024-02-29', '2024-02-01 2024-02-29'],
    ['march last year', '2025-03-01 2025-03-31', '2025-03-01 2025-03-31'],
    ['december', '2025-12-01 2025-12-31', '2025-12-01 2025-12-31'],
    ['early march', '2026-03-01 2026-03-10', '2026-03-01 2026-03-10'],
    ['mid-march 2025', '2025-03-11 2025-03-20', '2025-03-11 2025-03-20'],
    ['end of february', '2026-02-21 2026-02-28', '2026-02-21 2026-02-28'],
    ['spring 2026', '2026-03-01 2026-05-31', '2026-03-01 2026-05-31'],
    ['last summer', '2026-06-01 2026-08-31', '2025-06-01 2025-08-31'],
    ['winter', '2025-12-01 2026-02-28', '2025-12-01 2026-02-28'],
    ['winter 2024', '2023-12-01 2024-02-29', '2023-12-01 2024-02-29'],
    ['christmas', '2025-12-24 2025-12-26', '2025-12-24 2025-12-26'],
    ['new year', '2025-12-31 2026-01-01', '2025-12-31 2026-01-01'],
    ['march to may', '2026-03-01 2026-05-31', '2025-03-01 2025-05-31'],
    ['between march and may', '2026-03-01 2026-05-31', '2025-03-01 2025-05-31'],
    ['march to may 2025', '2025-03-01 2025-05-31', '2025-03-01 2025-05-31'],
    ['march 2025 to may', '2025-03-01 2025-05-31', '2025-03-01 2025-05-31'],
    ['november to february', '2025-11-01 2026-02-28', '2025-11-01 2026-02-28'],
    ['december 2024 to february', '2024-12-01 2025-02-28', '2024-12-01 2025-02-28'],
    ['monday to wednesday', '2026-11-16 2026-11-18', '2026-03-23 2026-03-25'],
    ['2026-03-01..2026-04-15', '2026-03-01 2026-04-15', '2026-03-01 2026-04-15'],
    ['2026-03-01 - 2026-04-15', '2026-03-01 2026-04-15', '2026-03-01 2026-04-15'],
    ['2026-04-15 to 2026-03-01', '2026-03-01 2026-04-15', '2026-03-01 2026-04-15'],
    ['from 1 march until 5 march', '2026-03-01 2026-03-05', '2026-03-01 2026-03-05'],
    ['2-5 march', '2026-03-02 2026-03-05', '2026-03-02 2026-03-05'],
    ['march 2 to 5', '2026-03-02 2026-03-05', '2026-03-02 2026-03-05'],
    ['2024-2025', '2024-01-01 2025-12-31', '2024-01-01 2025-12-31'],
    ['since march', '2026-03-01 2026-11-22', '2026-03-01 2026-03-31'],
    ['2026-02..', '2026-02-01 2026-11-22', '2026-02-01 2026-03-31'],
    ['last week to now', '2026-11-09 2026-11-22', '2026-03-23 2026-03-31'],
    ['2 weeks ago to yesterday', '2026-11-08 2026-11-21', '2026-03-17 2026-03-30'],
  ])('%s', (words, november, march) => {
    expect([said(words, sunday), said(words, tuesday)]).toEqual([november, march]);
  });

  test.each([
    '',
    'x',
    'everything',
    '2026-13',
    '2026-13-01',
    '2026-02-30',
    '9999-12',
    '9999',
    '0000',
    '3/4/2026',
    '31 april 2026',
    'yesterday 9pm',
    '9pm',
    'week',
    'last',
    'march to x',
    'x to march',
    '9999-01-01 to march',
    'march to 9999-12-31',
    `march ${' '.repeat(200)}2026`,
  ])('%s is asked again', (words) => {
    expect(said(words, sunday)).toBe('unclear');
  });
});

describe('at the turn of a year, and on a leap day', () => {
  test.each([
    [new Date(2026, 0, 1, 0, 5), 'last month', '2025-12-01 2025-12-31'],
    [new Date(2026, 0, 1, 0, 5), 'this week', '2025-12-29 2026-01-04'],
    [new Date(2026, 0, 1, 0, 5), 'last year', '2025-01-01 2025-12-31'],
    [new Date(2026, 0, 1, 0, 5), 'the month before last', '2025-11-01 2025-11-30'],
    [new Date(2026, 0, 1, 0, 5), 'winter', '2025-12-01 2026-02-28'],
    [new Date(2026, 11, 5, 12), 'winter', '2026-12-01 2027-02-28'],
    [new Date(2026, 0, 1, 0, 5), 'last christmas', '2025-12-24 2025-12-26'],
    [new Date(2026, 11, 31, 23, 59), 'next month', '2027-01-01 2027-01-31'],
    [new Date(2028, 1, 29, 12), 'past year', '2027-03-01 2028-02-29'],
    [new Date(2028, 1, 29, 12), 'a year ago', '2027-02-28'],
    [new Date(2028, 1, 29, 12), '29 feb', '2028-02-29'],
    [new Date(2028, 2, 1, 12), 'last 2 days', '2028-02-29 2028-03-01'],
  ])('%s: %s', (now, words, days) => {
    expect(said(words, now)).toBe(days);
  });
});

test('without the reader of words most of it is understood all the same', () => {
  expect(said('last week', sunday, false)).toBe('2026-11-09 2026-11-15');
  expect(said('march to may', sunday, false)).toBe('2026-03-01 2026-05-31');
  expect(said('14 march', sunday, false)).toBe('2026-03-14');
  expect(said('friday', sunday, false)).toBe('2026-11-20');
  expect(said('friday last week', sunday, false)).toBe('unclear');
  expect(said('friday last week', sunday)).toBe('2026-11-20');
});

test('common days are the same for every reader', () => {
  const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  for (let date = 16; date <= 22; date += 1) {
    const now = new Date(2026, 10, date, 20);
    for (const words of weekdays.flatMap((day) => [day, `on ${day}`, `last ${day}`]).concat('today', 'yesterday')) {
      expect([words, date, understandSpan(words, now, undefined)]).toEqual([
        words,
        date,
        { kind: 'span', from: dayOf(words, now), to: dayOf(words, now) },
      ]);
    }
  }
});

function dayOf(words: string, now: Date): string {
  const found = understandDay(words, now, 'past', casual);
  return found.kind === 'day' ? found.day : found.kind;
}

test('any text gives an answer: real days, in order', () => {
  const pieces = fc.constantFrom(
    ...'last this past friday march may 2026 9999 9999-12 2026-03-29 3 to .. - ago weeks days months years 100000 between and since winter new year before week of 0 constructor'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 120 }),
        fc.constantFrom('__proto__', 'constructor', 'half past constructor', 'last valueof'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.stringMatching(/^[a-z0-9 ./-]{0,24}$/u),
        fc
          .tuple(
            fc.constantFrom('last', 'past', 'in', 'week of in', 'since', ''),
            fc.oneof(fc.nat(999_999), fc.nat(999)),
            fc.constantFrom('hours', 'days', 'weeks', 'fortnights', 'months', 'years', 'march', 'december 9999'),
            fc.constantFrom('', ' ago', ' to march', ' to friday'),
          )
          .map(([before, count, unit, after]) => `${before} ${count} ${unit}${after}`),
        fc.array(pieces, { maxLength: 7 }).map((words) => words.join(' ')),
      ),
      fc.date({ min: new Date(2000, 0, 1), max: new Date(2150, 0, 1), noInvalidDate: true }),
      fc.boolean(),
      (words, now, withWords) => {
        const found = understandSpan(words, now, withWords ? casual : undefined);
        if (found.kind === 'unclear') return;
        expect([isCalendarDay(found.from), isCalendarDay(found.to), found.from <= found.to]).toEqual([
          true,
          true,
          true,
        ]);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('two days joined by any word are the stretch between them', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1940-01-01', days));
  fc.assert(
    fc.property(day, day, fc.constantFrom('..', ' .. ', ' to ', ' - ', '–', ' until '), (one, other, joint) => {
      const [from, to] = [one, other].sort();
      expect(understandSpan(one + joint + other, sunday, undefined)).toEqual({ kind: 'span', from, to });
    }),
  );
});

test('weeks begin on Monday and hold their day; months end before the next begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90_000 }), (days) => {
      const day = addDays('1930-01-01', days);
      const week = weekDays(day);
      expect(new Date(`${week.from}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(week.from <= day && day <= week.to && addDays(week.from, 6) === week.to).toBe(true);
      const month = monthDays(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
      expect(month.from <= day && day <= month.to && addDays(month.to, 1).endsWith('-01')).toBe(true);
      expect(addMonthsTo(day, 1) > day && addMonthsTo(day, 1) <= addDays(day, 31)).toBe(true);
    }),
  );
});
