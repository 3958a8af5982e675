import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/local.js';
import { feelingFamilies } from '../../src/guide/feelings.js';
import { daysTogether, differenceOf, weeksTogether } from '../../src/checkin/together.js';
import { anyFeelings, anyWeeks, back, daily, numbersIn, weekly } from './weeks.js';

const score = fc.integer({ min: 0, max: 10 });

describe('a difference', () => {
  it('is told with both means and both counts', () => {
    expect(differenceOf([6, 6, 7, 7, 6], [4, 5, 5, 4])).toMatchObject({
      with: 6.4,
      without: 4.5,
      counts: { with: 5, without: 4 },
    });
  });

  it('is never told from fewer than four on a side', () => {
    const few = fc.array(score, { maxLength: 3 });
    fc.assert(
      fc.property(few, fc.array(score, { maxLength: 40 }), (one, other) => {
        expect(differenceOf(one, other)).toBeUndefined();
        expect(differenceOf(other, one)).toBeUndefined();
      }),
    );
  });

  it('is not told where it is small, or lost among the ups and downs', () => {
    expect(differenceOf([5, 5, 5, 5], [5, 5, 4, 5])).toBeUndefined();
    expect(differenceOf([0, 10, 1, 9], [0, 9, 0, 7])).toBeUndefined();
  });

  it('is told where nothing varies at all', () => {
    expect(differenceOf([7, 7, 7, 7], [3, 3, 3, 3])?.by).toBe(4);
  });

  it('is finite, and turns round with the sides', () => {
    const many = fc.array(score, { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(many, many, (one, other) => {
        const there = differenceOf(one, other);
        const back = differenceOf(other, one);
        expect(numbersIn(there).every(Number.isFinite)).toBe(true);
        expect(back?.by ?? 0).toBeCloseTo(-(there?.by ?? 0), 9);
      }),
    );
  });
});

describe('weeks that go together', () => {
  const kept = (count: number, of: number, safety: number, first: number) =>
    Array.from({ length: 5 }, (_none, index) =>
      weekly(back(first + index), { safety: safety + (index % 2) }, { promises: { kept: count, due: of } }),
    );

  it('are those with every promise kept, beside those without', () => {
    expect(weeksTogether([...kept(2, 2, 6, 0), ...kept(1, 2, 3, 5)])).toEqual([
      expect.objectContaining({
        factor: 'promises-all-kept',
        dimension: 'safety',
        by: expect.closeTo(3, 9) as number,
        counts: { with: 5, without: 5 },
      }),
    ]);
  });

  it('leaves out weeks in which no promise was due', () => {
    expect(weeksTogether([...kept(2, 2, 6, 0), ...kept(0, 0, 3, 5)])).toEqual([]);
  });

  it('has four weeks at least on each side, for any weeks', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const found = weeksTogether(weeks);
        expect(numbersIn(found).every(Number.isFinite)).toBe(true);
        for (const { counts } of found) expect(Math.min(counts.with, counts.without)).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});

describe('days that go together', () => {
  it('are those with a feeling beside those with others; days without any feeling are on neither side', () => {
    const days = Array.from({ length: 15 }, (_none, index) => {
      const day = addDays('2026-11-22', -index);
      if (index % 3 === 0) return daily(day, 2, [{ word: 'wary', strength: 3 }]);
      return daily(day, 6, index % 3 === 1 ? [{ word: 'calm', strength: 3 }] : []);
    });
    expect(daysTogether(days, ['afraid'])).toEqual([
      expect.objectContaining({ family: 'afraid', by: -4, counts: { with: 5, without: 5 } }),
    ]);
  });

  it('give finite numbers only, for any days', () => {
    const anyDay = fc.tuple(fc.nat(60), fc.option(score, { nil: undefined }), anyFeelings);
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 60 }), (days) => {
        const points = days.map(([ago, trust, feelings]) => daily(addDays('2026-11-22', -ago), trust, feelings));
        const found = daysTogether(
          points,
          feelingFamilies.map(({ id }) => id),
        );
        expect(numbersIn(found).every(Number.isFinite)).toBe(true);
        for (const { counts } of found) expect(Math.min(counts.with, counts.without)).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});
