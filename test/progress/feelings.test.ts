import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekEnd } from '../../src/checkin/week.js';
import { addDays } from '../../src/dates/local.js';
import { feltUntil } from '../../src/progress/feelings.js';
import { anyFeelings, anyWeeks, daily, lastWeek, numbersIn } from '../checkin/weeks.js';

const today = weekEnd(lastWeek);
const days = (from: number, count: number, word: (index: number) => string): ReturnType<typeof daily>[] =>
  Array.from({ length: count }, (_none, index) =>
    daily(addDays(today, -from - index), 5, [{ word: word(index), strength: 2 }]),
  );

describe('feelings that come again', () => {
  it('counts check-ins by family, beside the twelve weeks before', () => {
    const felt = feltUntil([...days(0, 10, () => 'uneasy'), ...days(90, 9, () => 'furious')], [], today);
    expect([felt.of, felt.ofBefore]).toEqual([10, 9]);
    expect(felt.families).toEqual([
      { family: 'afraid', times: 10, before: 0, moved: 'more' },
      { family: 'angry', times: 0, before: 9, moved: 'less' },
    ]);
    expect(felt.words).toEqual([{ word: 'uneasy', times: 10 }]);
  });

  it('calls nothing more or less from fewer than eight check-ins on a side', () => {
    const felt = feltUntil([...days(0, 30, () => 'uneasy'), ...days(90, 7, () => 'furious')], [], today);
    expect(felt.families.map(({ moved }) => moved)).toEqual([undefined, undefined]);
  });

  it('does not call a small difference one', () => {
    const sad = (every: number) => (index: number) => (index % every === 0 ? 'sad' : 'calm');
    const felt = feltUntil([...days(0, 30, sad(3)), ...days(90, 30, sad(4))], [], today);
    expect(felt.families.every(({ moved }) => moved === undefined)).toBe(true);
  });

  it('counts each check-in once, and holds no number that is none', () => {
    const someDays = fc
      .array(fc.tuple(fc.nat(200), anyFeelings), { maxLength: 80 })
      .map((all) => [...new Map(all)].map(([ago, feelings]) => daily(addDays(today, -ago), undefined, feelings)));
    fc.assert(
      fc.property(someDays, anyWeeks, (some, weeks) => {
        const felt = feltUntil(some, weeks, today);
        expect(numbersIn(felt).every(Number.isFinite)).toBe(true);
        for (const { times, before } of felt.families) {
          expect(times).toBeLessThanOrEqual(felt.of);
          expect(before).toBeLessThanOrEqual(felt.ofBefore);
        }
      }),
    );
  });
});
