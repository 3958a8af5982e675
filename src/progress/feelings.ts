/** Which feelings come again, over the last weeks beside those before. Pure; it counts, and says nothing of why. */
import { tTestTwoSample } from 'simple-statistics';
import type { CheckinPoint, DailyPoint, WeeklyPoint } from '../checkin/series.js';
import { ENOUGH } from '../checkin/trend.js';
import { weekEnd, weekOf } from '../checkin/week.js';
import { addDays } from '../dates/local.js';
import { familyOf, feelingFamilies, type FeelingFamilyId } from '../guide/feelings.js';

/** So many days are looked at, and as many before: twelve weeks. */
export const STRETCH = 84;

/** In how many check-ins a family of feelings was named. */
export interface Recurring {
  readonly family: FeelingFamilyId;
  readonly times: number;
  /** In the twelve weeks before. */
  readonly before: number;
  /** Whether it came clearly more or less often than before, where there are check-ins enough on both sides. */
  readonly moved?: 'more' | 'less';
}

/** What was felt over the last twelve weeks. */
export interface Felt {
  /** So many check-ins named a feeling, in the last twelve weeks and in those before. */
  readonly of: number;
  readonly ofBefore: number;
  /** The most frequent first; what was named in neither stretch is not there. */
  readonly families: readonly Recurring[];
  /** The words that came most often in the last twelve weeks, three times or more. */
  readonly words: readonly { readonly word: string; readonly times: number }[];
}

const dayOf = (point: CheckinPoint): string => (point.kind === 'daily' ? point.day : weekEnd(point.week));

/** Shares have to differ so much, and stand out so far from chance (Student's t), to be called more or less. */
const WORTH = 0.15;
const CLEAR = 2;

function movedFrom(before: readonly number[], now: readonly number[]): Recurring['moved'] {
  if (before.length < 2 * ENOUGH || now.length < 2 * ENOUGH) return undefined;
  const share = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const by = share(now) - share(before);
  const t = tTestTwoSample([...now], [...before]);
  // Without any spread on either side there is nothing to stand out from: all or none, which is clear.
  const clear = t === null || !Number.isFinite(t) ? by !== 0 : Math.abs(t) >= CLEAR;
  if (Math.abs(by) < WORTH || !clear) return undefined;
  return by > 0 ? 'more' : 'less';
}

/** The feelings of check-ins up to a local day. */
export function feltUntil(daily: readonly DailyPoint[], weekly: readonly WeeklyPoint[], today: string): Felt {
  const middle = addDays(today, -STRETCH);
  const start = addDays(middle, -STRETCH);
  const points = [
    ...daily.filter(({ day }) => day > start),
    // Told by its last day, so that the week that is not over yet belongs to the present.
    ...weekly.filter(({ week }) => week >= weekOf(start) && weekEnd(week) > start),
  ].filter(({ feelings }) => feelings.length > 0);
  const isLate = (point: CheckinPoint): boolean => dayOf(point) > middle;
  const now = points.filter(isLate);
  const before = points.filter((point) => !isLate(point));
  const named = (all: readonly CheckinPoint[], family: FeelingFamilyId): number[] =>
    all.map(({ feelings }) => (feelings.some(({ word }) => familyOf(word) === family) ? 1 : 0));
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  const families = feelingFamilies
    .map(({ id }): Recurring => {
      const [late, early] = [named(now, id), named(before, id)];
      const moved = movedFrom(early, late);
      return { family: id, times: sum(late), before: sum(early), ...(moved && { moved }) };
    })
    .filter(({ times, before: earlier }) => times + earlier > 0)
    .sort((one, other) => other.times - one.times || other.before - one.before);
  return { of: now.length, ofBefore: before.length, families, words: wordsIn(now) };
}

function wordsIn(points: readonly CheckinPoint[]): Felt['words'] {
  const counts = new Map<string, number>();
  for (const { feelings } of points)
    for (const word of new Set(feelings.map((one) => one.word.trim().toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, times]) => ({ word, times }))
    .filter(({ word, times }) => word !== '' && times >= 3)
    .sort((one, other) => other.times - one.times || (one.word < other.word ? -1 : 1))
    .slice(0, 5);
}
