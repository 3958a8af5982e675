/** What moved over the weeks of a report. Pure; built on the statistics of the check-ins. */
import { mean } from 'simple-statistics';
import { dipIn } from '../checkin/dip.js';
import { dimensionIds, type DimensionId, type WeeklyPoint } from '../checkin/series.js';
import { UNSAFE } from '../checkin/sheets.js';
import { changesIn, ENOUGH, runIn, valuesOf, type Run, type Value } from '../checkin/trend.js';
import { weeksFrom } from '../checkin/week.js';
import { isIn, type WeekSpan } from './choice.js';

/** How answers were at the beginning and at the end, on average. */
export interface Shift {
  readonly dimension: DimensionId;
  readonly from: number;
  readonly to: number;
}

/** Four answers in a row, and how they were on average. */
export interface Stretch {
  readonly mean: number;
  /** The first and the last week. */
  readonly from: string;
  readonly to: string;
}

/** Answers to one dimension on the whole; the parts are missing where there are too few. */
export interface Course {
  readonly values: readonly Value[];
  readonly fours?: { readonly first: number; readonly last: number };
  /** Clearly lower, or higher, than both the beginning and the end. */
  readonly lowest?: Stretch;
  readonly highest?: Stretch;
}

const meanOf = (values: readonly Value[]): number => mean(values.map(({ value }) => value));

/** A stretch is worth naming when it stands out so far from both ends. */
const STANDS_OUT = 1;
/** Four answers in a row may lie so many weeks apart and still be one stretch. */
const STRETCH = 6;

/** The course of a dimension; `points` are those of the weeks that are looked at. */
export function courseOf(points: readonly WeeklyPoint[], dimension: DimensionId): Course {
  const values = valuesOf(points, dimension, '9999-W52');
  if (values.length < 2 * ENOUGH) return { values };
  const fours = { first: meanOf(values.slice(0, ENOUGH)), last: meanOf(values.slice(-ENOUGH)) };
  const stretches = values.slice(ENOUGH - 1).flatMap((last, index): Stretch[] => {
    const four = values.slice(index, index + ENOUGH);
    const first = four[0];
    if (first === undefined || weeksFrom(first.week, last.week) > STRETCH) return [];
    return [{ mean: meanOf(four), from: first.week, to: last.week }];
  });
  const inside = stretches.slice(1, -1);
  const lowest = inside.reduce<Stretch | undefined>((low, one) => (!low || one.mean < low.mean ? one : low), undefined);
  const highest = inside.reduce<Stretch | undefined>(
    (top, one) => (!top || one.mean > top.mean ? one : top),
    undefined,
  );
  const [down, up] = [Math.min(fours.first, fours.last), Math.max(fours.first, fours.last)];
  return {
    values,
    fours,
    ...(lowest && down - lowest.mean >= STANDS_OUT && { lowest }),
    ...(highest && highest.mean - up >= STANDS_OUT && { highest }),
  };
}

/** A week in which something fell sharply. */
export interface SharpWeek {
  readonly week: string;
  readonly falls: readonly Shift[];
}

/** What is told of the weeks on the whole. */
export interface Movement {
  /** The first four answers beside the last four, where there are eight. */
  readonly rose: readonly Shift[];
  readonly fell: readonly Shift[];
  readonly same: readonly DimensionId[];
  /** What has been moving in one direction up to the last week that was filled in. */
  readonly runs: readonly Run[];
  /** Honesty, or doing as was said, fell far. */
  readonly sharp: readonly SharpWeek[];
  /** Lower after steadier weeks. */
  readonly dips: readonly string[];
  /** Safety was at two or under. */
  readonly unsafe: readonly string[];
}

/** Less than this on average is no move. */
const MOVES = 1;
/** A run is told from so many steps on. */
const STEPS = 3;
const FALL = 3;

/** What moved in the weeks of a span. `all` are all the points there are, the first of them first. */
export function movementIn(all: readonly WeeklyPoint[], span: WeekSpan): Movement {
  const known = all.filter(({ week }) => week <= span.to);
  const points = known.filter(({ week }) => isIn(span, week));
  const shifts = dimensionIds.flatMap((dimension): Shift[] => {
    const { fours } = courseOf(points, dimension);
    return fours === undefined ? [] : [{ dimension, from: fours.first, to: fours.last }];
  });
  const bySize = (one: Shift, other: Shift): number => Math.abs(other.to - other.from) - Math.abs(one.to - one.from);
  const last = points.at(-1)?.week;
  const weeks = points.map(({ week }) => week);
  return {
    rose: shifts.filter(({ from, to }) => to - from >= MOVES).sort(bySize),
    fell: shifts.filter(({ from, to }) => from - to >= MOVES).sort(bySize),
    same: shifts.filter(({ from, to }) => Math.abs(to - from) < MOVES).map(({ dimension }) => dimension),
    runs:
      last === undefined
        ? []
        : dimensionIds.flatMap((id) => runIn(points, id, last) ?? []).filter(({ steps }) => steps >= STEPS),
    sharp: weeks
      .filter((week) => dipIn(known, week)?.kind === 'serious')
      .map((week) => ({
        week,
        falls: changesIn(known, week)
          .filter(({ from, to }) => from - to >= FALL)
          .sort(bySize),
      })),
    dips: weeks.filter((week) => dipIn(known, week)?.kind === 'dip'),
    unsafe: points.filter(({ scores }) => (scores.safety ?? 10) <= UNSAFE).map(({ week }) => week),
  };
}
