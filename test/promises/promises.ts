import fc from 'fast-check';
import { addDays } from '../../src/dates/local.js';
import type { Promised, Rhythm, Weekday } from '../../src/promises/promise.js';

/** A promise with something changed. */
export const promiseOf = (changes: Partial<Promised> = {}): Promised => ({
  id: '01m82kmznqfkqmfd8axtsffbj1',
  created: '2026-11-01T20:00:00+00:00',
  words: 'Home by six',
  whose: 'mine',
  rhythm: { kind: 'daily' },
  from: '2026-11-02',
  state: 'open',
  marks: [],
  ...changes,
});

export const at = '2026-11-22T20:00:00+00:00';

/** Any day over twelve years, changes of the clock, leap days and long years among them. */
export const anyDay = fc.integer({ min: 0, max: 12 * 366 }).map((days) => addDays('2019-12-25', days));

export const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.constant<Rhythm>({ kind: 'once' }),
  fc.constant<Rhythm>({ kind: 'daily' }),
  fc.constant<Rhythm>({ kind: 'weekly' }),
  anyDay.map((day): Rhythm => ({ kind: 'by', day })),
  fc
    .uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
    .map((days): Rhythm => ({ kind: 'days', days: days.sort((one, other) => one - other) })),
);
