/** Weeks and days made up for tests. */
import fc from 'fast-check';
import { feelingFamilies } from '../../src/guide/feelings.js';
import type { Feeling, Strength } from '../../src/journal/entry.js';
import { dimensionIds, type DailyPoint, type Scores, type WeeklyPoint } from '../../src/checkin/series.js';
import { addWeeks, weekEnd, weekOf } from '../../src/checkin/week.js';

export const lastWeek = '2026-W47';

/** The week so many before the last one. */
export const back = (count: number): string => addWeeks(lastWeek, -count);

/** A week with these scores. */
export const weekly = (week: string, scores: Scores, more: Partial<WeeklyPoint> = {}): WeeklyPoint => ({
  kind: 'weekly',
  id: `w-${week}`,
  created: `${weekEnd(week)}T19:00:00+01:00`,
  feelings: [],
  week,
  day: weekEnd(week),
  scores,
  ...more,
});

/** A day with this trust. */
export const daily = (day: string, trust: number | undefined, feelings: readonly Feeling[] = []): DailyPoint => ({
  kind: 'daily',
  id: `d-${day}`,
  created: `${day}T21:00:00+01:00`,
  feelings,
  day,
  week: weekOf(day),
  ...(trust !== undefined && { trust }),
});

/** Weeks that end with the last one; null is a gap. */
export const weeksOf = (scores: readonly (Scores | null)[], more: Partial<WeeklyPoint> = {}): readonly WeeklyPoint[] =>
  scores.flatMap((one, index) => (one === null ? [] : [weekly(back(scores.length - 1 - index), one, more)]));

const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
export const anyFeelings: fc.Arbitrary<Feeling[]> = fc.array(
  fc.record({
    word: fc.oneof(fc.constantFrom(...feelingFamilies.flatMap(({ words }) => [...words])), fc.string()),
    strength: fc.constantFrom<Strength>(1, 2, 3, 4, 5),
  }),
  { maxLength: 3 },
);
const tally = fc.option(
  fc.tuple(fc.nat(4), fc.nat(4)).map(([kept, not]) => ({ kept, due: kept + not })),
  { nil: undefined },
);

/** Up to sixty weeks with gaps, any answers among them skipped. */
export const anyWeeks: fc.Arbitrary<readonly WeeklyPoint[]> = fc
  .array(
    fc.option(
      fc.record({
        scores: fc.tuple(...dimensionIds.map(() => score)),
        feelings: anyFeelings,
        promises: tally,
        agreements: tally,
        plan: fc.constantFrom('done' as const, 'partly' as const, 'not' as const, undefined),
      }),
      { freq: 4 },
    ),
    { maxLength: 60 },
  )
  .map((weeks) =>
    weeks.flatMap((one, index) => {
      if (one === null) return [];
      const { scores, promises, agreements, plan, feelings } = one;
      const said = dimensionIds.flatMap((id, at) => (scores[at] === undefined ? [] : [[id, scores[at]] as const]));
      return [
        weekly(back(weeks.length - 1 - index), Object.fromEntries(said), {
          feelings,
          ...(promises && { promises }),
          ...(agreements && { agreements }),
          ...(plan && { plan }),
        }),
      ];
    }),
  );

/** All the numbers in a value, however deep. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
