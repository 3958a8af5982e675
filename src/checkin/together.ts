/**
 * What goes together, as far as the answers show it: never that one thing makes another. Pure. Nothing is said from fewer than four weeks (or days) on each side, nor
 * where the difference is small beside how much the answers go up and down by themselves.
 */
import { mean, tTestTwoSample } from 'simple-statistics';
import { familyOf, type FeelingFamilyId } from '../guide/feelings.js';
import { dimensionIds, type DailyPoint, type DimensionId, type WeeklyPoint } from './series.js';
import { ENOUGH } from './trend.js';

/** Two groups of answers, and how they differ. */
export interface Difference {
  /** The means. */
  readonly with: number;
  readonly without: number;
  /** With less without. */
  readonly by: number;
  /** How many answers are on each side. */
  readonly counts: { readonly with: number; readonly without: number };
}

/** Smaller differences are not worth a sentence, in steps of a scale from 0 to 10. */
const WORTH = 0.8;
/** How far a difference has to stand out from the ups and downs: Student's t. */
const CLEAR = 2;

/** The difference between two groups; undefined when there are too few on a side, or it is not clear. */
export function differenceOf(one: readonly number[], other: readonly number[]): Difference | undefined {
  if (one.length < ENOUGH || other.length < ENOUGH) return undefined;
  const [a, b] = [mean([...one]), mean([...other])];
  const by = a - b;
  if (!(Math.abs(by) >= WORTH)) return undefined;
  const t = tTestTwoSample([...one], [...other]);
  // Where nothing on either side varies at all, any difference is clear.
  const clear = t === null || !Number.isFinite(t) ? isConstant(one) && isConstant(other) : Math.abs(t) >= CLEAR;
  return clear ? { with: a, without: b, by, counts: { with: one.length, without: other.length } } : undefined;
}

const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/** What weeks are told apart by. */
export type WeekFactor = 'promise-kept' | 'promises-all-kept' | 'agreements-all-kept' | 'plan-done';

/** Whether a week is one with it; undefined where it cannot be one: no promise was due, nothing was planned. */
const factors: Readonly<Record<WeekFactor, (point: WeeklyPoint) => boolean | undefined>> = {
  'promise-kept': ({ promises }) => (promises === undefined || promises.due === 0 ? undefined : promises.kept > 0),
  'promises-all-kept': ({ promises }) =>
    promises === undefined || promises.due === 0 ? undefined : promises.kept === promises.due,
  'agreements-all-kept': ({ agreements }) =>
    agreements === undefined || agreements.due === 0 ? undefined : agreements.kept === agreements.due,
  'plan-done': ({ plan }) => (plan === undefined ? undefined : plan !== 'not'),
};

/** Weeks with something beside weeks without it. */
export interface WeeksTogether extends Difference {
  readonly factor: WeekFactor;
  readonly dimension: DimensionId;
}

/** What goes together in these weeks, the clearest first: each factor once, with the dimension that differs most. */
export function weeksTogether(points: readonly WeeklyPoint[]): readonly WeeksTogether[] {
  const found = (Object.keys(factors) as WeekFactor[]).flatMap((factor) => {
    const ofFactor = dimensionIds.flatMap((dimension): WeeksTogether[] => {
      const values = (side: boolean): number[] =>
        points.flatMap((point) => {
          const value = point.scores[dimension];
          return value !== undefined && factors[factor](point) === side ? [value] : [];
        });
      const difference = differenceOf(values(true), values(false));
      return difference === undefined ? [] : [{ factor, dimension, ...difference }];
    });
    return ofFactor.sort(bySize).slice(0, 1);
  });
  return found
    .sort(bySize)
    .filter(
      ({ factor }, _index, all) => factor !== 'promise-kept' || !all.some((one) => one.factor === 'promises-all-kept'),
    );
}

const bySize = (one: Difference, other: Difference): number => Math.abs(other.by) - Math.abs(one.by);

/** Days on which a feeling was named beside those on which it was not. */
export interface DaysTogether extends Difference {
  readonly family: FeelingFamilyId;
}

/** How trust was on days with a family of feelings, and on days with other feelings; the clearest first. Days on which no feeling was named are on neither side. */
export function daysTogether(
  points: readonly DailyPoint[],
  families: readonly FeelingFamilyId[],
): readonly DaysTogether[] {
  const felt = points.flatMap(({ trust, feelings }) =>
    trust === undefined || feelings.length === 0
      ? []
      : [{ trust, of: new Set(feelings.map(({ word }) => familyOf(word))) }],
  );
  return families
    .flatMap((family): DaysTogether[] => {
      const values = (side: boolean): number[] =>
        felt.filter(({ of }) => of.has(family) === side).map(({ trust }) => trust);
      const difference = differenceOf(values(true), values(false));
      return difference === undefined ? [] : [{ family, ...difference }];
    })
    .sort(bySize);
}
