/**
 * When help from outside is worth a thought, as far as it can be known from answers: the articles' four signals, little safety, and weeks of falling. Pure. A hint
 * to weigh, never a finding about a person.
 */
import { mean, median } from 'simple-statistics';
import { familyOf } from '../guide/feelings.js';
import type { Feeling } from '../journal/entry.js';
import { addDays } from '../dates/local.js';
import { dimensionIds, type DailyPoint, type DimensionId, type WeeklyPoint } from './series.js';
import { UNSAFE } from './sheets.js';
import { fallingWeeks, shiftIn, valuesOf } from './trend.js';
import { weekEnd, weeksFrom } from './week.js';

/** What was noticed, and what it rests on. */
export type Signal =
  /** Safety is at or under 2. */
  | { readonly kind: 'unsafe' }
  /** The articles' first: talks end in arguments or defensiveness. So many weeks running. */
  | { readonly kind: 'quarrels'; readonly weeks: number }
  /** The second: the hurt is overwhelming. So many of the last check-ins named a painful feeling as overwhelming. */
  | { readonly kind: 'overwhelming'; readonly times: number; readonly of: number; readonly unit: 'weeks' | 'days' }
  /** The third: one or both cannot get past it. So many check-ins with hardly any hope and little safety, with no change for the better. */
  | { readonly kind: 'not-past-it'; readonly of: number }
  /** The fourth: stuck despite trying. So many check-ins in which nothing moved, though promises were kept or plans carried out. */
  | { readonly kind: 'stuck'; readonly of: number }
  /** Lower each week than the week before, for four weeks or more. */
  | { readonly kind: 'falling'; readonly dimension: DimensionId; readonly weeks: number };

/** A word for a low answer. */
const LOW = 2;
/** Weeks in which talks went badly before it is a signal. */
const QUARRELS = 3;
/** Weeks of falling that are a signal. */
const FALLING = 4;
/** Check-ins that a signal of standing still rests on, and the weeks they may lie in. */
const LONG = { checkins: 8, weeks: 12 } as const;
/** A mean that moves less than this has not moved. */
const STILL = 0.5;
/** Half a year, in days: before that nobody is late. */
const HALF_A_YEAR = 183;

const calm: ReadonlySet<string> = new Set(['calm', 'hopeful']);

/** Whether a painful feeling was named as overwhelming. Words of a person's own are not guessed at. */
export const overwhelms = (feelings: readonly Feeling[]): boolean =>
  feelings.some(({ word, strength }) => {
    const family = familyOf(word);
    return strength === 5 && family !== undefined && !calm.has(family);
  });

/** What can be known of a week; `sinceDays` is how long ago it came out, as far as that was said. */
export function signalsIn(
  weekly: readonly WeeklyPoint[],
  daily: readonly DailyPoint[],
  week: string,
  sinceDays: number | undefined,
): readonly Signal[] {
  const points = weekly.filter((point) => point.week <= week);
  const now = points.at(-1);
  if (now?.week !== week) return [];
  const found: (Signal | undefined)[] = [
    (now.scores.safety ?? 10) <= UNSAFE ? { kind: 'unsafe' } : undefined,
    overwhelmed(points, daily, week),
    quarrels(points, week),
    notPastIt(points, week, sinceDays),
    stuck(points, week),
    falling(points, week),
  ];
  return found.filter((one) => one !== undefined);
}

/** Talks that went badly in this week and the ones right before it. */
function quarrels(points: readonly WeeklyPoint[], week: string): Signal | undefined {
  const values = valuesOf(points, 'communication', week);
  if (values.at(-1)?.week !== week) return undefined;
  let weeks = 0;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index];
    if (value === undefined || value.value > LOW || weeksFrom(value.week, week) !== weeks) break;
    weeks += 1;
  }
  return weeks >= QUARRELS ? { kind: 'quarrels', weeks } : undefined;
}

function overwhelmed(points: readonly WeeklyPoint[], daily: readonly DailyPoint[], week: string): Signal | undefined {
  const weeks = points.filter((point) => weeksFrom(point.week, week) < 4 && point.feelings.length > 0);
  const badWeeks = weeks.filter(({ feelings }) => overwhelms(feelings)).length;
  if (badWeeks >= 3) return { kind: 'overwhelming', times: badWeeks, of: weeks.length, unit: 'weeks' };
  const end = weekEnd(week);
  const days = daily.filter(({ day, feelings }) => day > addDays(end, -14) && day <= end && feelings.length > 0);
  const badDays = days.filter(({ feelings }) => overwhelms(feelings)).length;
  const most = badDays >= 4 && badDays * 2 >= days.length;
  return most ? { kind: 'overwhelming', times: badDays, of: days.length, unit: 'days' } : undefined;
}

const lately = (points: readonly WeeklyPoint[], week: string): readonly WeeklyPoint[] =>
  points.filter((point) => weeksFrom(point.week, week) < LONG.weeks);

function notPastIt(points: readonly WeeklyPoint[], week: string, sinceDays: number | undefined): Signal | undefined {
  const first = points[0];
  const days = sinceDays ?? (first === undefined ? 0 : 7 * weeksFrom(first.week, week));
  if (days < HALF_A_YEAR) return undefined;
  const recent = lately(points, week);
  const of = (id: DimensionId): readonly number[] => recent.flatMap(({ scores }) => scores[id] ?? []);
  const [hope, safety] = [of('hope'), of('safety')];
  const low = [hope, safety].every((values) => values.length >= LONG.checkins && Math.max(...values) <= LOW + 1);
  const better = (['hope', 'safety'] as const).some((id) => (shiftIn(points, id, week)?.by ?? 0) >= STILL);
  return low && !better ? { kind: 'not-past-it', of: Math.min(hope.length, safety.length) } : undefined;
}

function stuck(points: readonly WeeklyPoint[], week: string): Signal | undefined {
  const recent = lately(points, week);
  if (recent.length < LONG.checkins || !tries(recent)) return undefined;
  const answers = dimensionIds.map((id) => recent.flatMap(({ scores }) => scores[id] ?? []));
  const all = answers.flat();
  // Standing still where it is good is no standstill.
  const low = all.length > 0 && median(all) <= 5;
  const known = answers.filter((values) => values.length >= LONG.checkins);
  return low && known.length >= 4 && answers.every(isStill) ? { kind: 'stuck', of: recent.length } : undefined;
}

/** Whether answers, one after the other, neither went up and down nor came to lie elsewhere. */
function isStill(values: readonly number[]): boolean {
  if (values.length < 2) return true;
  const half = Math.floor(values.length / 2);
  const moved = mean(values.slice(-half)) - mean(values.slice(0, half));
  return Math.max(...values) - Math.min(...values) <= 2 && Math.abs(moved) < STILL;
}

/** Whether what was promised or planned was mostly done, as often as it takes to say so. */
function tries(points: readonly WeeklyPoint[]): boolean {
  const due = points.flatMap(({ promises }) => (promises === undefined || promises.due === 0 ? [] : [promises]));
  const plans = points.flatMap(({ plan }) => (plan === undefined ? [] : [plan === 'not' ? 0 : 1]));
  const kept = due.length >= 4 && mean(due.map((tally) => tally.kept / tally.due)) >= 0.5;
  return kept || (plans.length >= 4 && mean(plans) >= 0.5);
}

function falling(points: readonly WeeklyPoint[], week: string): Signal | undefined {
  const [longest] = dimensionIds
    .map((dimension) => ({ dimension, weeks: fallingWeeks(points, dimension, week) }))
    .sort((one, other) => other.weeks - one.weeks);
  return longest !== undefined && longest.weeks >= FALLING ? { kind: 'falling', ...longest } : undefined;
}
