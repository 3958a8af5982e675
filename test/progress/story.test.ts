import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../src/checkin/series.js';
import { weekEnd } from '../../src/checkin/week.js';
import { storyOf, type Story } from '../../src/progress/story.js';
import { shownWeeks } from '../../src/progress/weeks.js';
import { anyWeeks, lastWeek, numbersIn, weeksOf } from '../checkin/weeks.js';

const today = weekEnd(lastWeek);
const told = (safety: readonly (number | null)[]): Story | undefined => {
  const points = weeksOf(safety.map((one) => (one === null ? null : { safety: one })));
  return storyOf(points, 'safety', shownWeeks(points, today));
};

describe('what the answers show', () => {
  it('is nothing where nothing was answered', () => {
    expect(told([])).toBeUndefined();
    expect(storyOf(weeksOf([{ hope: 3 }]), 'safety', [lastWeek])).toBeUndefined();
  });

  it('compares no two stretches of fewer than four answers', () => {
    expect(told([1, 1, 1, 9, 9, 9, 9])?.since).toBeUndefined();
    expect(told([1, 1, 1, 1, 9, 9, 9, 9])?.since).toEqual({ from: 1, to: 9, way: 'up' });
    expect(told([1, 1, null, 1, 9, null, 9, 9])?.since).toBeUndefined();
  });

  it('says that it went down as readily as up', () => {
    expect(told([8, 7, 8, 7, 3, 2, 3, 2])?.since).toMatchObject({ way: 'down' });
  });

  it('calls nothing a change that the ups and downs could be', () => {
    expect(told([2, 8, 3, 7, 4, 8, 3, 7])?.since?.way).toBe('none');
    expect(told([5, 5, 5, 5, 5, 5, 5, 5])?.since?.way).toBe('none');
  });

  it('names the lowest weeks where it stands clearly above them now', () => {
    expect(told([4, 4, 4, 4, 1, 1, 4, 6, 6, 6, 6])?.lowest).toEqual({ value: 1, times: 2, last: '2026-W42' });
    expect(told([4, 4, 4, 4, 5, 5, 5, 5])?.lowest).toBeUndefined();
  });

  it('tells of late what moved in the last eight, but not what was said already of the same eight', () => {
    expect(told([3, 3, 3, 3, 6, 6, 6, 6])?.lately).toBeUndefined();
    expect(told([3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 6])?.lately).toMatchObject({ from: 3, to: 6 });
  });

  it('holds numbers that are numbers, and rests on answers alone', () => {
    fc.assert(
      fc.property(anyWeeks, fc.constantFrom(...dimensionIds), (points, dimension) => {
        const weeks = shownWeeks(points, today);
        const story = storyOf(points, dimension, weeks);
        const answers = points.flatMap(({ week, scores: { [dimension]: value } }) =>
          value !== undefined && weeks.includes(week) ? [value] : [],
        );
        if (story === undefined) {
          expect(answers).toEqual([]);
          return;
        }
        expect(numbersIn(story).every(Number.isFinite)).toBe(true);
        expect(story.values.map(({ value }) => value)).toEqual(answers);
        expect(story.since === undefined).toBe(answers.length < 8);
        expect([story.low, story.high]).toEqual([Math.min(...answers), Math.max(...answers)]);
        for (const end of [story.lowest, story.highest]) if (end) expect(answers).toContain(end.value);
      }),
    );
  });
});
