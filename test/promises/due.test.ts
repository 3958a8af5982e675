import { getISODay, getISOWeek, getISOWeekYear } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/local.js';
import { withMark, withoutMark, withRhythm, withState } from '../../src/promises/change.js';
import { dueOn, duesBetween, weekdayOf } from '../../src/promises/due.js';
import { dayToMark, isSettled, keptOfDue, marksOpen, openMarks, openRepairs } from '../../src/promises/marks.js';
import { promisesSpec } from '../../src/promises/promise.js';
import { anyDay, anyRhythm, at, promiseOf } from './promises.js';

const days = (dues: readonly { day: string }[]): readonly string[] => dues.map(({ day }) => day);
const noon = (day: string): Date => new Date(`${day}T12:00:00`);

describe('days on which a promise is due', () => {
  it('names the day of the week as date-fns does, over every change of the clock', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day)).toBe(getISODay(noon(day)));
      }),
    );
  });

  it('is due every day, on weekdays, on chosen days', () => {
    const week = ['2026-11-16', '2026-11-22'] as const;
    expect(days(duesBetween(promiseOf(), ...week))).toHaveLength(7);
    const weekdays = promiseOf({ rhythm: { kind: 'days', days: [1, 2, 3, 4, 5] } });
    expect(days(duesBetween(weekdays, ...week))).toEqual(['16', '17', '18', '19', '20'].map((day) => `2026-11-${day}`));
    const sundays = promiseOf({ rhythm: { kind: 'days', days: [7] } });
    expect(days(duesBetween(sundays, '2026-10-20', '2026-11-15'))).toEqual(['2026-11-08', '2026-11-15']);
  });

  it('is due once a week, filed under the Sunday, and not for a first week with few days', () => {
    const weekly = promiseOf({ rhythm: { kind: 'weekly' }, from: '2026-11-06' });
    expect(days(duesBetween(weekly, '2026-11-01', '2026-11-22'))).toEqual(['2026-11-15', '2026-11-22']);
    expect(dueOn(weekly, '2026-11-10')).toEqual({ day: '2026-11-15', opens: '2026-11-09' });
    // It can still be marked in that first week.
    expect(dueOn(weekly, '2026-11-07')).toEqual({ day: '2026-11-08', opens: '2026-11-06' });
  });

  it('has one due day in every ISO week, also where a year has 53 of them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const weekly = promiseOf({ rhythm: { kind: 'weekly' }, from });
        const dues = days(duesBetween(weekly, from, addDays(from, length)));
        const weeks = dues.map((day) => `${getISOWeekYear(noon(day))}-${getISOWeek(noon(day))}`);
        expect(new Set(weeks).size).toBe(dues.length);
        expect(dues.every((day) => getISODay(noon(day)) === 7)).toBe(true);
        expect(Math.abs(dues.length - length / 7)).toBeLessThan(1.6);
      }),
    );
  });

  it('splits anywhere: what is due in two stretches is what is due in both together', () => {
    fc.assert(
      fc.property(anyRhythm, anyDay, anyDay, fc.nat(500), fc.nat(500), (rhythm, from, first, one, other) => {
        const promise = promiseOf({ rhythm, from });
        const middle = addDays(first, one);
        const last = addDays(middle, other + 1);
        const parts = [...duesBetween(promise, first, middle), ...duesBetween(promise, addDays(middle, 1), last)];
        expect(parts).toEqual(duesBetween(promise, first, last));
      }),
    );
  });

  it('finds for every due day that day again, and opens it no later', () => {
    fc.assert(
      fc.property(anyRhythm, anyDay, fc.nat(400), (rhythm, from, length) => {
        const promise = promiseOf({ rhythm, from });
        for (const due of duesBetween(promise, from, addDays(from, length))) {
          expect(due.opens <= due.day).toBe(true);
          expect(dueOn(promise, due.day)?.day).toBe(due.day);
        }
      }),
    );
  });

  it('is due by a day only on that day, and not after it was let go', () => {
    const by = promiseOf({ rhythm: { kind: 'by', day: '2026-11-20' } });
    expect(days(duesBetween(by, '2026-11-01', '2026-11-30'))).toEqual(['2026-11-20']);
    expect(duesBetween(withState(by, 'let-go', '2026-11-18'), '2026-11-01', '2026-11-30')).toEqual([]);
    const daily = withState(promiseOf(), 'let-go', '2026-11-05');
    expect(days(duesBetween(daily, '2026-11-01', '2026-11-30'))).toEqual(['2026-11-02', '2026-11-03', '2026-11-04']);
    expect(duesBetween(withState(daily, 'open', '2026-11-06'), '2026-11-01', '2026-11-08')).toHaveLength(7);
  });

  it('keeps what was due before its rhythm was changed', () => {
    const changed = withRhythm(promiseOf(), { kind: 'days', days: [7] }, '2026-11-16');
    expect(changed.from).toBe('2026-11-16');
    expect(duesBetween(changed, '2026-11-02', '2026-11-15')).toHaveLength(14);
    expect(days(duesBetween(changed, '2026-11-16', '2026-11-30'))).toEqual(['2026-11-22', '2026-11-29']);
    expect(withRhythm(changed, { kind: 'days', days: [7] }, '2026-11-20')).toBe(changed);
  });
});

describe('marks', () => {
  it('counts what was kept of what was due, and no gap as broken', () => {
    let promise = promiseOf();
    promise = withMark(promise, { day: '2026-11-02', is: 'kept', at });
    promise = withMark(promise, { day: '2026-11-03', is: 'broken', at });
    promise = withMark(promise, { day: '2026-11-04', is: 'repaired', at });
    expect(keptOfDue([promise], '2026-11-02', '2026-11-08', '2026-11-06')).toEqual({
      due: 4,
      kept: 1,
      repaired: 1,
      broken: 1,
      unmarked: 1,
    });
  });

  it('counts every due day once, whatever is marked', () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.constantFrom('kept', 'broken', 'repaired')));
    fc.assert(
      fc.property(anyRhythm, marks, fc.nat(60), (rhythm, said, now) => {
        const from = '2026-10-01';
        let promise = promiseOf({ rhythm, from });
        for (const [offset, is] of said) {
          const due = dueOn(promise, addDays(from, offset));
          if (due !== undefined) promise = withMark(promise, { day: due.day, is, at });
        }
        const { due, kept, repaired, broken, unmarked } = keptOfDue([promise], from, '2027-06-01', addDays(from, now));
        expect(kept + repaired + broken + unmarked).toBe(due);
        expect(kept + repaired + broken).toBe(
          promise.marks.filter(({ day }) => day >= from && day <= '2027-06-01').length,
        );
        expect(new Set(days(promise.marks)).size).toBe(promise.marks.length);
        expect(typeof promisesSpec.check({ version: 1, items: [promise] })).toBe('object');
      }),
    );
  });

  it('is taken back without a trace', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const promise = promiseOf({ from: '2019-01-01' });
        expect(withoutMark(withMark(promise, { day, is: 'kept', at }), day)).toEqual(promise);
      }),
    );
  });

  it('keeps what was said of a break when it is put right', () => {
    const broken = withMark(promiseOf(), { day: '2026-11-03', is: 'broken', at, note: 'I ring tonight', entry: 'e1' });
    expect(withMark(broken, { day: '2026-11-03', is: 'repaired', at }).marks).toEqual([
      { day: '2026-11-03', is: 'repaired', at, note: 'I ring tonight', entry: 'e1' },
    ]);
  });

  it('offers today first, then the latest that was missed, then what has time', () => {
    const daily = promiseOf({ id: 'daily' });
    const weekly = promiseOf({ id: 'weekly', rhythm: { kind: 'weekly' }, from: '2026-11-16' });
    const open = openMarks([weekly, daily], '2026-11-18');
    expect(open.map(({ promise, day, when }) => [promise.id, day, when])).toEqual([
      ['daily', '2026-11-18', 'today'],
      ['daily', '2026-11-17', 'missed'],
      ['weekly', '2026-11-22', 'any-day'],
    ]);
    expect(openMarks([withState(daily, 'let-go', '2026-11-18')], '2026-11-18')).toEqual([]);
  });

  it('asks for no day that was marked, none to come, and none older than a week', () => {
    fc.assert(
      fc.property(anyRhythm, anyDay, fc.nat(40), (rhythm, from, later) => {
        const today = addDays(from, later);
        const promise = promiseOf({ rhythm, from });
        for (const { day, when } of marksOpen(promise, today)) {
          if (when === 'today') expect(day).toBe(today);
          if (when === 'missed') expect(day < today).toBe(true);
          if (when === 'missed' && rhythm.kind !== 'by') expect(day >= addDays(today, -7)).toBe(true);
          const marked = withMark(promise, { day, is: 'kept', at });
          expect(marksOpen(marked, today).some((one) => one.day === day)).toBe(false);
        }
      }),
    );
  });

  it('is settled once what was to be done once is kept or put right', () => {
    const once = promiseOf({ rhythm: { kind: 'once' } });
    expect(dayToMark(once, '2026-11-20')).toBe('2026-11-20');
    const broken = withMark(once, { day: '2026-11-20', is: 'broken', at });
    expect(isSettled(broken)).toBe(false);
    expect(dayToMark(broken, '2026-11-25')).toBe('2026-11-20');
    expect(isSettled(withMark(broken, { day: '2026-11-20', is: 'repaired', at }))).toBe(true);
    expect(isSettled(withMark(promiseOf(), { day: '2026-11-20', is: 'kept', at }))).toBe(false);
  });

  it('can be marked late: the last day that was due, within a week', () => {
    const sundays = promiseOf({ rhythm: { kind: 'days', days: [7] } });
    expect(dayToMark(sundays, '2026-11-18')).toBe('2026-11-15');
    const marked = withMark(sundays, { day: '2026-11-15', is: 'kept', at });
    expect(dayToMark(marked, '2026-11-18')).toBeUndefined();
    const by = promiseOf({ rhythm: { kind: 'by', day: '2026-11-05' } });
    expect(dayToMark(by, '2027-02-01')).toBe('2026-11-05');
  });

  it('names what is broken and not put right, for four weeks', () => {
    const broken = withMark(promiseOf(), { day: '2026-11-03', is: 'broken', at });
    expect(openRepairs([broken], '2026-11-20').map(({ mark }) => mark.day)).toEqual(['2026-11-03']);
    expect(openRepairs([broken], '2026-12-20')).toEqual([]);
  });
});

describe('the list on disk', () => {
  it.each([
    [{ words: ' ' }, 'a promise has no words'],
    [{ whose: 'hers' }, 'a promise is nobody’s'],
    [{ from: '2026-02-30' }, 'a promise is due on no day'],
    [{ rhythm: { kind: 'days', days: [] } }, 'a promise is due on no day'],
    [{ rhythm: { kind: 'monthly' } }, 'a promise is due on no day'],
    [{ state: 'broken' }, 'a promise is in no state'],
    [{ marks: [{ day: '2026-11-02', is: 'late', at }] }, 'a mark of a promise is incomplete'],
    [{ before: [{ rhythm: { kind: 'daily' } }] }, 'an earlier form of a promise is incomplete'],
    [{ created: 'yesterday' }, 'an item was made on no day'],
  ])('says what is wrong, and quotes nothing: %o', (changes, said) => {
    expect(promisesSpec.check({ version: 1, items: [{ ...promiseOf(), ...changes }] })).toBe(said);
  });

  it('keeps what it does not know, and refuses two of one id', () => {
    const item = { ...promiseOf(), later: { than: 'now' } };
    expect(promisesSpec.check({ version: 1, items: [item] })).toEqual({ version: 1, items: [item] });
    expect(promisesSpec.check({ version: 1, items: [item, item] })).toBe('two items have the same id');
  });
});
