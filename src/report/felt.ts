/** Feelings that come back, counted. Pure. Words of a person's own are not guessed at, and not shown. */
import { familyOf, feelingFamilies, type FeelingFamilyId } from '../guide/feelings.js';
import type { CheckinPoint } from '../checkin/series.js';
import { overwhelms } from '../checkin/signals.js';

/** In how many check-ins a kind of feeling was named. */
export interface Felt {
  readonly family: FeelingFamilyId;
  readonly all: number;
  readonly first: number;
  readonly second: number;
}

/** What is known of the feelings of some weeks. */
export interface Feelings {
  /** Check-ins in which a feeling was named. */
  readonly of: number;
  /** How many of them lie in each half; undefined where they are too few to be halved. */
  readonly halves: readonly [number, number] | undefined;
  /** The most common first; none that was never named. */
  readonly felt: readonly Felt[];
  readonly overwhelming: number;
  /** The last day on which one was called overwhelming. */
  readonly lastOverwhelming: string | undefined;
}

/** Fewer are not halved. */
const HALVED = 16;

/** The feelings in some check-ins of days and weeks. */
export function feelingsIn(points: readonly CheckinPoint[]): Feelings {
  const named = points
    .filter(({ feelings }) => feelings.length > 0)
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const middle = Math.ceil(named.length / 2);
  const count = (some: readonly CheckinPoint[], family: FeelingFamilyId): number =>
    some.filter(({ feelings }) => feelings.some(({ word }) => familyOf(word) === family)).length;
  const over = named.filter(({ feelings }) => overwhelms(feelings));
  return {
    of: named.length,
    halves: named.length < HALVED ? undefined : [middle, named.length - middle],
    felt: feelingFamilies
      .map(({ id }): Felt => {
        const first = count(named.slice(0, middle), id);
        const second = count(named.slice(middle), id);
        return { family: id, all: first + second, first, second };
      })
      .filter(({ all }) => all > 0)
      .sort((one, other) => other.all - one.all),
    overwhelming: over.length,
    lastOverwhelming: over.at(-1)?.day,
  };
}

/** A share has to change so far, in parts of one, to be told; and so often has it to be named. */
const CHANGES = 0.1;
const OFTEN = 8;

/** What was named clearly more often, and less often, in the second half. */
export function changedIn({ felt, halves }: Feelings): {
  readonly more: readonly FeelingFamilyId[];
  readonly less: readonly FeelingFamilyId[];
} {
  if (halves === undefined) return { more: [], less: [] };
  const by = (one: Felt): number => one.second / halves[1] - one.first / halves[0];
  const often = felt.filter(({ all }) => all >= OFTEN);
  return {
    more: often.filter((one) => by(one) >= CHANGES).map(({ family }) => family),
    less: often.filter((one) => by(one) <= -CHANGES).map(({ family }) => family),
  };
}
