import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../src/checkin/series.js';
import { changedIn, feelingsIn } from '../../src/report/felt.js';
import { courseOf, movementIn } from '../../src/report/moved.js';
import { anyWeeks, back, daily, lastWeek, weeksOf } from '../checkin/weeks.js';

const safety = (...values: readonly (number | null)[]) =>
  weeksOf(values.map((value) => (value === null ? null : { safety: value })));
const whole = { from: back(60), to: lastWeek };

describe('the course of answers', () => {
  it('lays the first four beside the last four, and names a low stretch between', () => {
    const course = courseOf(safety(5, 5, 6, 6, 2, 1, 1, 2, 6, 7, 7, 8), 'safety');
    expect(course.fours).toEqual({ first: 5.5, last: 7 });
    expect(course.lowest).toEqual({ mean: 1.5, from: back(7), to: back(4) });
    expect(course.highest).toBeUndefined();
  });

  it('claims nothing from fewer than four answers on each side', () => {
    expect(courseOf(safety(1, 1, 1, 9, 9, 9, 9), 'safety').fours).toBeUndefined();
    expect(movementIn(safety(1, 1, 1, 9, 9, 9, 9), whole)).toMatchObject({ rose: [], fell: [], same: [] });
  });

  it('takes no four answers for a stretch between which weeks are missing', () => {
    const apart = safety(6, 6, 6, 6, 6, 1, null, null, null, 1, 1, null, null, 1, 6, 6, 6, 6, 6);
    expect(courseOf(apart, 'safety').lowest?.mean).not.toBe(1);
  });

  it('is in numbers, and inside 0 to 10, whatever was answered', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const id of dimensionIds) {
          const { values, fours, lowest, highest } = courseOf(weeks, id);
          const all = [fours?.first, fours?.last, lowest?.mean, highest?.mean].filter((one) => one !== undefined);
          expect(all.every((one) => one >= 0 && one <= 10)).toBe(true);
          if (fours !== undefined) expect(values.length).toBeGreaterThanOrEqual(8);
          if (lowest && fours) expect(lowest.mean).toBeLessThan(Math.min(fours.first, fours.last));
        }
      }),
    );
  });
});

describe('what moved', () => {
  it('tells what rose and fell, the most first, and weeks in which honesty fell sharply', () => {
    const points = weeksOf([
      ...Array.from({ length: 4 }, () => ({ safety: 3, honesty: 6, hope: 4, closeness: 8 })),
      { safety: 2, honesty: 1, hope: 4, closeness: 8 },
      ...Array.from({ length: 4 }, () => ({ safety: 7, honesty: 6, hope: 6, closeness: 6 })),
    ]);
    const found = movementIn(points, whole);
    expect(found.rose.map(({ dimension }) => dimension)).toEqual(['safety', 'hope']);
    expect(found.fell).toEqual([{ dimension: 'closeness', from: 8, to: 6 }]);
    expect(found.same).toEqual(['honesty']);
    expect(found.sharp).toMatchObject([{ week: back(4), falls: [{ dimension: 'honesty', from: 6, to: 1 }] }]);
    expect(found.unsafe).toEqual([back(4)]);
  });

  it('looks at no week outside of those that were chosen', () => {
    const points = safety(1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9);
    const found = movementIn(points, { from: back(7), to: lastWeek });
    expect(found).toMatchObject({ rose: [], same: ['safety'], unsafe: [] });
  });
});

describe('feelings that come back', () => {
  const felt = (day: string, word: string, strength: 1 | 5 = 1) => daily(day, 5, [{ word, strength }]);
  const day = (index: number): string => `2026-10-${String(index + 1).padStart(2, '0')}`;

  it('are counted by kind, in halves where there are days enough', () => {
    const days = Array.from({ length: 20 }, (_none, index) => felt(day(index), index < 10 ? 'worried' : 'calm'));
    const found = feelingsIn([...days].reverse());
    expect(found).toMatchObject({ of: 20, halves: [10, 10], overwhelming: 0, lastOverwhelming: undefined });
    expect(found.felt).toEqual([
      { family: 'afraid', all: 10, first: 10, second: 0 },
      { family: 'calm', all: 10, first: 0, second: 10 },
    ]);
    expect(changedIn(found)).toEqual({ more: ['calm'], less: ['afraid'] });
    expect(feelingsIn(days.slice(0, 9)).halves).toBeUndefined();
    expect(changedIn(feelingsIn(days.slice(5, 14)))).toEqual({ more: [], less: [] });
  });

  it('leave words of a person’s own out, and tell when one was overwhelming', () => {
    const found = feelingsIn([felt(day(0), 'like my father'), felt(day(1), 'afraid', 5), felt(day(2), 'calm', 5)]);
    expect(found.of).toBe(3);
    expect(found.felt.map(({ family }) => family)).toEqual(['afraid', 'calm']);
    expect(found).toMatchObject({ overwhelming: 1, lastOverwhelming: day(1) });
  });
});
