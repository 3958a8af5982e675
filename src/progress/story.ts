/** What the answers to one dimension show over the weeks, for a sentence or two. Pure. Nothing is said of two stretches with fewer than four answers each. */
import { mean } from 'simple-statistics';
import type { DimensionId, WeeklyPoint } from '../checkin/series.js';
import { differenceOf } from '../checkin/together.js';
import { ENOUGH, fallingWeeks, shiftIn, valuesOf, type Shift, type Value } from '../checkin/trend.js';

/** The first answers that are shown, beside the last ones. */
export interface Since {
  /** The means of the first four and of the last four. */
  readonly from: number;
  readonly to: number;
  /** 'none' where the difference does not stand out from the ups and downs. */
  readonly way: 'up' | 'down' | 'none';
}

/** One dimension over the weeks that are shown. */
export interface Story {
  readonly dimension: DimensionId;
  /** What was answered, the first of it first; never empty. */
  readonly values: readonly Value[];
  readonly latest: Value;
  readonly low: number;
  readonly high: number;
  /** Only where there are answers enough. */
  readonly since?: Since;
  /** The lowest stretch in between, where the answers lie clearly above it now: the value, in how many weeks, and the last of them. */
  readonly lowest?: { readonly value: number; readonly times: number; readonly last: string };
  /** The same for the highest, where they lie clearly below it now. */
  readonly highest?: { readonly value: number; readonly times: number; readonly last: string };
  /** The last four beside the four before, where they moved. */
  readonly lately?: Shift;
  /** So many weeks in a row it was lower than the week before, up to the last answer. */
  readonly falling: number;
}

/** So much lower or higher than now is worth a sentence. */
const APART = 2;

/** The story of a dimension in these weeks; undefined where nothing was answered. */
export function storyOf(
  points: readonly WeeklyPoint[],
  dimension: DimensionId,
  weeks: readonly string[],
): Story | undefined {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const values = valuesOf(points, dimension, last).filter(({ week }) => week >= first);
  const latest = values.at(-1);
  if (latest === undefined) return undefined;
  const all = values.map(({ value }) => value);
  const since = sinceOf(all);
  const shift = shiftIn(points, dimension, latest.week);
  const moved = shift !== undefined && values.length > 2 * ENOUGH && shift.since >= first && Math.abs(shift.by) >= 1;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const now = since?.to;
  return {
    dimension,
    values,
    latest,
    low,
    high,
    ...(since && { since }),
    ...(now !== undefined && now - low >= APART && { lowest: stretch(values, low) }),
    ...(now !== undefined && high - now >= APART && { highest: stretch(values, high) }),
    ...(moved && { lately: shift }),
    falling: fallingWeeks(points, dimension, latest.week),
  };
}

function sinceOf(all: readonly number[]): Since | undefined {
  if (all.length < 2 * ENOUGH) return undefined;
  const [early, late] = [all.slice(0, ENOUGH), all.slice(-ENOUGH)];
  const difference = differenceOf(late, early);
  const way = difference === undefined ? 'none' : difference.by > 0 ? 'up' : 'down';
  return { from: mean(early), to: mean(late), way };
}

function stretch(values: readonly Value[], value: number): NonNullable<Story['lowest']> {
  const there = values.filter((one) => one.value === value);
  return { value, times: there.length, last: there.at(-1)?.week ?? '' };
}
