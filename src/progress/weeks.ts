/** Which weeks are shown, and how they are laid out in so many columns. Pure. A week without an answer is a gap, and never filled in. */
import { mean } from 'simple-statistics';
import type { WeeklyPoint } from '../checkin/series.js';
import type { Value } from '../checkin/trend.js';
import { addWeeks, weekOf, weeksFrom, weeksThrough } from '../checkin/week.js';

/** So many weeks are shown at most: a year. */
export const SHOWN = 52;

/**
 * The weeks that are shown, the earliest first: a year at most, up to the last one that is over or has a check-in. After half a year without one it ends where the
 * check-ins did. None where there is no check-in. `today` is a local day.
 */
export function shownWeeks(points: readonly WeeklyPoint[], today: string): readonly string[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const over = addWeeks(weekOf(today), -1);
  // The present week is no gap while it can still be filled in.
  const end = last.week >= over || weeksFrom(last.week, over) > SHOWN / 2 ? last.week : over;
  const begin = addWeeks(end, 1 - SHOWN);
  return weeksThrough(first.week > begin ? first.week : begin, end);
}

/** One column of a chart. */
export interface Column {
  /** The first week it stands for. */
  readonly week: string;
  /** The mean of what was answered in its weeks; undefined for a gap. */
  readonly value: number | undefined;
}

/** How many weeks stand in one column, where there is room for so many columns. */
export const weeksPerColumn = (weeks: number, room: number): number =>
  Math.max(1, Math.ceil(weeks / Math.max(1, room)));

/** The answers in columns of so many weeks each. */
export function columnsOf(values: readonly Value[], weeks: readonly string[], each: number): readonly Column[] {
  const known = new Map(values.map(({ week, value }) => [week, value]));
  return Array.from({ length: Math.ceil(weeks.length / each) }, (_none, index): Column => {
    const own = weeks.slice(index * each, (index + 1) * each);
    const said = own.flatMap((week) => known.get(week) ?? []);
    return { week: own[0] ?? '', value: said.length === 0 ? undefined : mean(said) };
  });
}

/** How many of these weeks have a check-in, and how long the longest stretch without one is. */
export interface Coverage {
  readonly checkins: number;
  readonly gaps: number;
  readonly longest: number;
}

/** What is there of the weeks that are shown. */
export function coverageOf(points: readonly WeeklyPoint[], weeks: readonly string[]): Coverage {
  const there = new Set(points.map(({ week }) => week));
  let longest = 0;
  let run = 0;
  let checkins = 0;
  for (const week of weeks) {
    run = there.has(week) ? 0 : run + 1;
    longest = Math.max(longest, run);
    if (run === 0) checkins += 1;
  }
  return { checkins, gaps: weeks.length - checkins, longest };
}
