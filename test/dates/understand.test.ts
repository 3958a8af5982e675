import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDay } from '../../src/dates/local.js';
import { casual } from 'chrono-node/en';
import { understandDay as understand } from '../../src/dates/understand.js';

const understandDay = (said: string, at: Date, range: 'past' | 'future' | 'any') => understand(said, at, range, casual);

/** A Sunday. */
const now = new Date(2026, 10, 22, 1, 30);

describe('a day in the past, as people say it', () => {
  test.each([
    ['2026-03-14', '2026-03-14'],
    ['01.10.2026', '2026-10-01'],
    ['1.10.26', '2026-10-01'],
    ['25/12/2025', '2025-12-25'],
    ['yesterday', '2026-11-21'],
    ['Last night', '2026-11-21'],
    ['today', '2026-11-22'],
    ['this morning', '2026-11-22'],
    ['three weeks ago', '2026-11-01'],
    ['3 weeks ago', '2026-11-01'],
    ['about two weeks ago', '2026-11-08'],
    ['a fortnight ago', '2026-11-08'],
    ['a week ago', '2026-11-15'],
    ['a month ago', '2026-10-22'],
    ['half a year ago', '2026-05-22'],
    ['a couple of months ago', '2026-09-22'],
    ['over a year ago', '2025-11-22'],
    ['two years back', '2024-11-22'],
    ['last friday', '2026-11-20'],
    ['on friday', '2026-11-20'],
    ['last march', '2026-03-01'],
    ['in march', '2026-03-01'],
    ['march 2025', '2025-03-01'],
    ['may', '2026-05-01'],
    ['last may', '2026-05-01'],
    ['december', '2025-12-01'],
    ['3 march', '2026-03-03'],
    ['march 3rd 2024', '2024-03-03'],
    ['the 5th of june', '2026-06-05'],
    ['last summer', '2026-07-15'],
    ['summer 2024', '2024-07-15'],
    ['last christmas', '2025-12-25'],
    ['2024', '2024-07-01'],
    ['in 2023', '2023-07-01'],
    ['last week', '2026-11-15'],
    ['last year', '2025-11-22'],
    ['last month', '2026-10-22'],
  ])('%s', (said, day) => {
    expect(understandDay(said, now, 'past')).toMatchObject({ kind: 'day', day });
  });

  test.each([
    '2026-13-01',
    '2026-02-30',
    '32.1.2026',
    '3/4/2026',
    'when the kids were small',
    'not before June',
    'x',
    '',
    'why do you ask',
    '0000',
  ])('%s is asked again', (said) => {
    expect(understandDay(said, now, 'past').kind).toBe('unclear');
  });

  test.each(['tomorrow', 'next week', '2027-01-01', 'in two weeks'])('%s is not in the past', (said) => {
    expect(understandDay(said, now, 'past').kind).toBe('out-of-range');
  });
});

describe('a day ahead', () => {
  test.each([
    ['tomorrow', '2026-11-23'],
    ['friday', '2026-11-27'],
    ['next friday', '2026-11-27'],
    ['in two weeks', '2026-12-06'],
    ['a month', '2026-12-22'],
    ['december 1st', '2026-12-01'],
    ['in a month', '2026-12-22'],
  ])('%s', (said, day) => {
    expect(understandDay(said, now, 'future')).toMatchObject({ kind: 'day', day });
  });
  test('yesterday is not ahead', () => expect(understandDay('yesterday', now, 'future').kind).toBe('out-of-range'));
});

test.each(['may', 'march', 'last may', '2024'])('%s is only roughly a day', (said) => {
  expect(understandDay(said, now, 'past')).toMatchObject({ kind: 'day', rough: true });
});

test('counting days does not lose one where the clocks change', () => {
  expect(understandDay('a month ago', new Date(2026, 3, 12, 0, 15), 'past')).toMatchObject({ day: '2026-03-12' });
});

test('any text gives an answer, and one in range', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9 ./-]{0,20}$/u)), (said) => {
      const found = understandDay(said, now, 'past');
      if (found.kind === 'day') expect(found.day <= localDay(now)).toBe(true);
    }),
  );
});

test('adding days goes back by the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9999, max: 9999 }),
      (days) => addDays(addDays('2026-11-22', days), -days) === '2026-11-22',
    ),
  );
});
