/**
 * How answers move from week to week. Pure. Only what was answered is looked at: a week without an answer is a gap, which is never filled in, and nothing is said
 * across one as if the weeks were neighbours.
 */
import { mean } from 'simple-statistics';
import { dimensionIds, type DimensionId, type WeeklyPoint } from './series.js';
import { weeksFrom } from './week.js';

/** An answer of one week. */
export interface Value {
  readonly week: string;
  readonly value: number;
}

/** Claims about how things are on the whole need so many answers on each side. */
export const ENOUGH = 4;

/** The answers to one dimension up to a week, the first of them first. */
export const valuesOf = (points: readonly WeeklyPoint[], dimension: DimensionId, upTo: string): readonly Value[] =>
  points.flatMap(({ week, scores: { [dimension]: value } }) =>
    value === undefined || week > upTo ? [] : [{ week, value }],
  );

/** How an answer differs from the one before it. */
export interface Change {
  readonly dimension: DimensionId;
  readonly from: number;
  readonly to: number;
  /** The week of the answer before. */
  readonly since: string;
  /** How many weeks ago that was; 1 for the week before. */
  readonly weeks: number;
}

/** An answer of this week beside the last one before it; undefined where either is missing, or it was longer ago than a quarter of a year. */
export function changeIn(points: readonly WeeklyPoint[], dimension: DimensionId, week: string): Change | undefined {
  const values = valuesOf(points, dimension, week);
  const now = values.at(-1);
  const before = values.at(-2);
  if (now?.week !== week || before === undefined) return undefined;
  const weeks = weeksFrom(before.week, week);
  return weeks > 13 ? undefined : { dimension, from: before.value, to: now.value, since: before.week, weeks };
}

/** Every dimension that was answered this week and before. */
export const changesIn = (points: readonly WeeklyPoint[], week: string): readonly Change[] =>
  dimensionIds.flatMap((dimension) => changeIn(points, dimension, week) ?? []);

/** A move in one direction over weeks that follow each other. */
export interface Run {
  readonly dimension: DimensionId;
  readonly way: 'up' | 'down';
  readonly from: number;
  readonly to: number;
  /** The week it began to move from. */
  readonly since: string;
  /** In so many weeks, each beside the one before it, it moved; the others among them stood still. */
  readonly steps: number;
}

/** The run that this week ends; undefined when it did not move this week, or the week before is a gap. */
export function runIn(points: readonly WeeklyPoint[], dimension: DimensionId, week: string): Run | undefined {
  const values = valuesOf(points, dimension, week);
  const last = values.at(-1);
  const previous = values.at(-2);
  if (last?.week !== week || previous === undefined || last.value === previous.value) return undefined;
  const way = last.value > previous.value ? 'up' : 'down';
  const sign = way === 'up' ? 1 : -1;
  let first = last;
  let steps = 0;
  for (let index = values.length - 1; index > 0; index -= 1) {
    const [one, other] = [values[index - 1], values[index]];
    if (one === undefined || other === undefined || weeksFrom(one.week, other.week) !== 1) break;
    const moved = sign * (other.value - one.value);
    if (moved < 0) break;
    // Standing still belongs to a run only when it moved before that too.
    if (moved > 0) {
      first = one;
      steps += 1;
    }
  }
  return steps === 0 ? undefined : { dimension, way, from: first.value, to: last.value, since: first.week, steps };
}

/** How many weeks in a row, each right after the last, an answer was lower than the week before. */
export function fallingWeeks(points: readonly WeeklyPoint[], dimension: DimensionId, week: string): number {
  const values = valuesOf(points, dimension, week);
  if (values.at(-1)?.week !== week) return 0;
  let count = 0;
  for (let index = values.length - 1; index > 0; index -= 1) {
    const [one, other] = [values[index - 1], values[index]];
    if (one === undefined || other === undefined || weeksFrom(one.week, other.week) !== 1 || other.value >= one.value)
      break;
    count += 1;
  }
  return count;
}

/** The last answers on the whole, beside those before them. */
export interface Shift {
  readonly dimension: DimensionId;
  /** The mean of the earlier and of the later answers. */
  readonly from: number;
  readonly to: number;
  /** Later less earlier. */
  readonly by: number;
  /** So many answers on each side. */
  readonly count: number;
  /** The first week that is looked at. */
  readonly since: string;
}

/** So many weeks may lie between the first and the last of the answers that are compared. */
const SPAN = 12;

/** The last four answers beside the four before; undefined when there are fewer, or they lie too far apart to be told in one breath. */
export function shiftIn(points: readonly WeeklyPoint[], dimension: DimensionId, week: string): Shift | undefined {
  const values = valuesOf(points, dimension, week);
  const last = values.slice(-2 * ENOUGH);
  const first = last[0];
  if (first === undefined || last.length < 2 * ENOUGH || last.at(-1)?.week !== week) return undefined;
  if (weeksFrom(first.week, week) > SPAN) return undefined;
  const from = mean(last.slice(0, ENOUGH).map(({ value }) => value));
  const to = mean(last.slice(ENOUGH).map(({ value }) => value));
  return { dimension, from, to, by: to - from, count: ENOUGH, since: first.week };
}

/** The lowest answers of a week; none where everything was answered alike, or nothing low enough to speak of. */
export function lowestIn(point: WeeklyPoint): readonly { readonly dimension: DimensionId; readonly value: number }[] {
  const answered = dimensionIds.flatMap((dimension) => {
    const value = point.scores[dimension];
    return value === undefined ? [] : [{ dimension, value }];
  });
  const low = Math.min(...answered.map(({ value }) => value));
  const lowest = answered.filter(({ value }) => value === low);
  return answered.length < 2 || lowest.length === answered.length || low > LOW ? [] : lowest;
}

/** What is higher needs no step of its own. */
const LOW = 5;
