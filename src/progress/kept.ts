/** What became of promises over the weeks. Pure. Counts of what was due, and never a grade; what nobody marked is a gap, neither kept nor broken. */
import { weekEnd, weekOf, weekStart } from '../checkin/week.js';
import type { Value } from '../checkin/trend.js';
import { addDays } from '../dates/local.js';
import { keptOfDue, type Tally } from '../promises/marks.js';
import type { Promised } from '../promises/promise.js';

/** Promises over a year at most. */
export interface Kept {
  /** The first day that is looked at. */
  readonly from: string;
  /** All that was due since then, and in the last four weeks. */
  readonly all: Tally;
  readonly lately: Tally;
  /** Each promise that something of was due, in the order in which they were given. */
  readonly each: readonly { readonly promise: Promised; readonly tally: Tally }[];
  /** Of what was marked in a week, how much was kept, from 0 to 10 for a chart; a week without a mark has none. */
  readonly weeks: readonly Value[];
}

const LATELY = 28;

/** With the marks of a stretch alone: looking for a mark among those of many years takes long. */
const since = (promise: Promised, first: string): Promised => ({
  ...promise,
  marks: promise.marks.filter(({ day }) => day >= first),
});

/** What became of promises from a local day to `today`; undefined where nothing was due. */
export function keptSince(promises: readonly Promised[], first: string, today: string): Kept | undefined {
  const near = promises.map((promise) => since(promise, first));
  // What is due by the end of this week may be marked before it is over.
  const last = weekEnd(weekOf(today));
  const each = near
    .map((promise) => ({ promise, tally: keptOfDue([promise], first, last, today) }))
    .filter(({ tally }) => tally.due > 0);
  if (each.length === 0) return undefined;
  const begin = addDays(today, 1 - LATELY);
  return {
    from: first,
    all: sum(each.map(({ tally }) => tally)),
    lately: keptOfDue(near, begin > first ? begin : first, last, today),
    each,
    weeks: weeksOf(near, last),
  };
}

const sum = (tallies: readonly Tally[]): Tally => {
  const of = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  return { due: of('due'), kept: of('kept'), repaired: of('repaired'), broken: of('broken'), unmarked: of('unmarked') };
};

function weeksOf(promises: readonly Promised[], last: string): readonly Value[] {
  const weeks = new Map<string, { kept: number; of: number }>();
  const starts = new Map<string, string>();
  for (const { marks } of promises)
    for (const { day, is } of marks) {
      if (day > last) continue;
      const week = starts.get(day) ?? weekOf(day);
      starts.set(day, week);
      const before = weeks.get(week) ?? { kept: 0, of: 0 };
      weeks.set(week, { kept: before.kept + (is === 'kept' ? 1 : 0), of: before.of + 1 });
    }
  return [...weeks]
    .map(([week, { kept, of }]) => ({ week, value: (10 * kept) / of }))
    .sort((one, other) => (one.week < other.week ? -1 : 1));
}

/** The first day of the weeks that are shown, or a year back where none are. */
export const firstDay = (weeks: readonly string[], today: string): string => {
  const [first] = weeks;
  return first === undefined ? addDays(today, -363) : weekStart(first);
};
