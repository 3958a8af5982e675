/** A week that fell after better ones: whether that is one of the dips that most people have. Pure. */
import { mean } from 'simple-statistics';
import { dimensionIds, type DimensionId, type WeeklyPoint } from './series.js';
import { UNSAFE } from './sheets.js';
import { changesIn, fallingWeeks, valuesOf, type Change } from './trend.js';
import { weeksFrom } from './week.js';

/** A fall, and what may be said of it. */
export type Dip =
  /** A low week after steadier ones: common. What fell, the most first. */
  | { readonly kind: 'dip'; readonly fell: readonly DimensionId[] }
  /** Honesty, or doing as was said, fell sharply as well: something may have happened, and it is not called normal. */
  | { readonly kind: 'serious'; readonly change: Change };

/** So much is a fall. */
const FALL = 2;
/** What tells of acts: when it breaks in, it may be a new break of trust and no mood. */
const ofActs: readonly DimensionId[] = ['honesty', 'consistency'];
const SHARP = 3;

/** The dip of a week; undefined when nothing fell far, when it has been falling for longer, or when there is nothing to fall from. */
export function dipIn(points: readonly WeeklyPoint[], week: string): Dip | undefined {
  // Only beside a week that lies near: across a longer gap nobody knows what was between.
  const changes = changesIn(points, week).filter(({ weeks }) => weeks <= 3);
  const sharp = changes
    .filter(({ dimension, from, to }) => ofActs.includes(dimension) && from - to >= SHARP)
    .sort((one, other) => other.from - other.to - (one.from - one.to))[0];
  if (sharp !== undefined) return { kind: 'serious', change: sharp };
  const now = points.find((point) => point.week === week);
  if (now === undefined || (now.scores.safety ?? 10) <= UNSAFE) return undefined;
  // Taken together it has to be lower: one answer that fell among others that rose is no dip.
  if (changes.length === 0 || mean(changes.map(({ from, to }) => to - from)) > -0.5) return undefined;
  const fell = changes
    .filter(({ dimension, from, to }) => from - to >= FALL && wasSteady(points, dimension, week))
    .sort((one, other) => other.from - other.to - (one.from - one.to))
    .map(({ dimension }) => dimension);
  const longer = dimensionIds.some((dimension) => fallingWeeks(points, dimension, week) >= 3);
  return fell.length === 0 || longer ? undefined : { kind: 'dip', fell };
}

/** Whether the check-ins before, three at least within two months, were clearly higher on the whole. */
function wasSteady(points: readonly WeeklyPoint[], dimension: DimensionId, week: string): boolean {
  const values = valuesOf(points, dimension, week);
  const now = values.at(-1);
  const before = values.slice(0, -1).filter((value) => weeksFrom(value.week, week) <= 8);
  return now !== undefined && before.length >= 3 && mean(before.map(({ value }) => value)) - now.value >= FALL;
}
