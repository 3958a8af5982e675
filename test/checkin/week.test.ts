import fc from 'fast-check';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/local.js';
import {
  addWeeks,
  isWeek,
  readWeek,
  weekEnd,
  weekOf,
  weeksFrom,
  weekStart,
  weeksThrough,
} from '../../src/checkin/week.js';

const anyDay = fc.integer({ min: -15_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));

describe('weeks', () => {
  it('are those of ISO 8601, at every turn of the year', () => {
    expect(weekOf('2026-11-22')).toBe('2026-W47');
    expect(weekOf('2026-11-23')).toBe('2026-W48');
    expect(weekOf('2027-01-03')).toBe('2026-W53');
    expect(weekOf('2024-12-30')).toBe('2025-W01');
    expect([weekStart('2026-W53'), weekEnd('2026-W53')]).toEqual(['2026-12-28', '2027-01-03']);
  });

  it('are the ones another library counts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(`${day}T12:00:00`);
        const week = `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
        expect(weekOf(day)).toBe(week);
      }),
    );
  });

  it('begin on a Monday, end on a Sunday, and hold every day between', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = weekOf(day);
        expect(isWeek(week)).toBe(true);
        expect(weekStart(week) <= day && day <= weekEnd(week)).toBe(true);
        expect(new Date(`${weekStart(week)}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(new Date(`${weekEnd(week)}T00:00:00Z`).getUTCDay()).toBe(0);
      }),
    );
  });

  it('can be counted forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const week = weekOf(day);
        expect(weeksFrom(week, addWeeks(week, count))).toBe(count);
        expect(weeksThrough(week, addWeeks(week, count))).toHaveLength(Math.max(0, count + 1));
      }),
    );
  });

  it('are only those that a calendar has', () => {
    expect(isWeek('2026-W53')).toBe(true);
    for (const no of ['2025-W53', '2026-W00', '2026-W54', '2026-47', '2026-W7', 'last', '2026-W471'])
      expect(isWeek(no)).toBe(false);
  });

  it('can be said in a few ways', () => {
    expect(readWeek('last', '2026-11-23')).toBe('2026-W47');
    expect(readWeek('This', '2026-11-23')).toBe('2026-W48');
    expect(readWeek('2026-W46', '2026-11-23')).toBe('2026-W46');
    expect(readWeek('2026w7', '2026-11-23')).toBe('2026-W07');
    expect(readWeek('2025-W53', '2026-11-23')).toBeUndefined();
    expect(readWeek('46', '2026-11-23')).toBeUndefined();
  });
});
