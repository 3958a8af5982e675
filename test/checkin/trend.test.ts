import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../src/checkin/series.js';
import { changeIn, changesIn, fallingWeeks, lowestIn, runIn, shiftIn } from '../../src/checkin/trend.js';
import { anyWeeks, back, lastWeek, numbersIn, weekly, weeksOf } from './weeks.js';

const safety = (...values: readonly (number | null | undefined)[]) =>
  weeksOf(values.map((value) => (value === null ? null : value === undefined ? {} : { safety: value })));

describe('a change from one check-in to the next', () => {
  it('is told with the week it is a change from', () => {
    expect(changeIn(safety(4, 6), 'safety', lastWeek)).toEqual({
      dimension: 'safety',
      from: 4,
      to: 6,
      since: back(1),
      weeks: 1,
    });
  });

  it('says how far a gap goes back, and that nothing is known beyond a quarter of a year', () => {
    expect(changeIn(safety(4, null, null, 6), 'safety', lastWeek)).toMatchObject({ weeks: 3, since: back(3) });
    expect(changeIn(safety(4, ...Array<null>(14).fill(null), 6), 'safety', lastWeek)).toBeUndefined();
  });

  it('is none where the answer was skipped', () => {
    expect(changeIn(safety(4, undefined), 'safety', lastWeek)).toBeUndefined();
    expect(changeIn(safety(undefined, 4), 'safety', lastWeek)).toBeUndefined();
  });
});

describe('a run', () => {
  it('goes back to where it began to move, over weeks that stood still in between', () => {
    expect(runIn(safety(7, 2, 2, 3, 3, 5), 'safety', lastWeek)).toEqual({
      dimension: 'safety',
      way: 'up',
      from: 2,
      to: 5,
      since: back(3),
      steps: 2,
    });
  });

  it('does not reach across a gap', () => {
    expect(runIn(safety(1, 2, null, 3, 4), 'safety', lastWeek)).toMatchObject({ from: 3, steps: 1 });
    expect(runIn(safety(1, 2, 3, null, 4), 'safety', lastWeek)).toBeUndefined();
  });

  it('is one of weeks that really moved that way, for any weeks', () => {
    fc.assert(
      fc.property(anyWeeks, fc.constantFrom(...dimensionIds), (weeks, dimension) => {
        const run = runIn(weeks, dimension, lastWeek);
        if (run === undefined) return;
        const values = weeks
          .filter(({ week }) => week >= run.since)
          .map(({ scores }) => scores[dimension])
          .filter((value) => value !== undefined);
        expect(values[0]).toBe(run.from);
        expect(values.at(-1)).toBe(run.to);
        const sorted = [...values].sort((one, other) => (run.way === 'up' ? one - other : other - one));
        expect(values).toEqual(sorted);
        // Every week of it was answered: no gap.
        expect(values).toHaveLength(weeks.filter(({ week }) => week >= run.since).length);
      }),
    );
  });
});

describe('weeks of falling', () => {
  it('are counted only while each is lower than the one right before it', () => {
    expect(fallingWeeks(safety(8, 7, 6, 5, 4), 'safety', lastWeek)).toBe(4);
    expect(fallingWeeks(safety(8, 7, 7, 5, 4), 'safety', lastWeek)).toBe(2);
    expect(fallingWeeks(safety(8, 7, null, 5, 4), 'safety', lastWeek)).toBe(1);
    expect(fallingWeeks(safety(8, 7, 6, 5, undefined), 'safety', lastWeek)).toBe(0);
  });
});

describe('a shift on the whole', () => {
  it('lays the last four answers beside the four before', () => {
    expect(shiftIn(safety(2, 3, 2, 3, 5, 5, 4, 6), 'safety', lastWeek)).toMatchObject({ from: 2.5, to: 5, by: 2.5 });
  });

  it('is not claimed from fewer than four on each side, nor from answers that lie far apart', () => {
    expect(shiftIn(safety(2, 3, 2, 5, 5, 4, 6), 'safety', lastWeek)).toBeUndefined();
    expect(
      shiftIn(safety(2, 3, 2, 3, null, null, null, null, null, null, 5, 5, 4, 6), 'safety', lastWeek),
    ).toBeUndefined();
    expect(shiftIn(safety(2, 3, 2, 3, 5, 5, 4, null), 'safety', lastWeek)).toBeUndefined();
  });
});

describe('the lowest answers', () => {
  it('are named with all that are as low', () => {
    expect(lowestIn(weekly(lastWeek, { safety: 3, hope: 3, honesty: 5 }))).toEqual([
      { dimension: 'safety', value: 3 },
      { dimension: 'hope', value: 3 },
    ]);
  });

  it('are none where all is alike, where nothing is low, or where only one was answered', () => {
    expect(lowestIn(weekly(lastWeek, { safety: 3, hope: 3 }))).toEqual([]);
    expect(lowestIn(weekly(lastWeek, { safety: 7, hope: 9 }))).toEqual([]);
    expect(lowestIn(weekly(lastWeek, { safety: 3 }))).toEqual([]);
    expect(lowestIn(weekly(lastWeek, {}))).toEqual([]);
  });
});

describe('any weeks', () => {
  it('give finite numbers only, and the same ones whether weeks after them are known or not', () => {
    fc.assert(
      fc.property(anyWeeks, fc.nat(30), (weeks, count) => {
        const week = back(count);
        const found = (all: typeof weeks) =>
          dimensionIds.map((id) => [runIn(all, id, week), shiftIn(all, id, week), fallingWeeks(all, id, week)]);
        expect(numbersIn([found(weeks), changesIn(weeks, week)]).every(Number.isFinite)).toBe(true);
        expect(found(weeks.filter((point) => point.week <= week))).toEqual(found(weeks));
      }),
    );
  });
});
