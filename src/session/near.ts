import { dailyPoints, weeklyPoints, type Checkins } from '../checkin/series.js';
import { weekOf } from '../checkin/week.js';
import { safetyIn, type Said } from '../talks/offered.js';
import { marksOpen, type OpenMark } from '../promises/marks.js';
import type { Promised } from '../promises/promise.js';
import type { Draft } from '../store/index.js';
import type { NearSaying } from './sayings.js';

/** A check-in of today or of this week. */
export interface NearCheckin {
  /** The id of its sheet. */
  readonly sheet: string;
  readonly done: boolean;
  readonly begun: boolean;
}

/** Words about a promise that was not kept, begun and not finished. */
export interface BegunRepair {
  /** The id of its sheet. */
  readonly sheet: string;
  /** What was promised. */
  readonly words: string;
}

/** Small things that are close: what can be marked, and the check-ins of today and this week. */
export interface Near {
  /** At most one of each promise: today's, or the last that was not marked. */
  readonly marks: readonly OpenMark[];
  readonly day: NearCheckin;
  readonly week: NearCheckin;
  /** The weekly one is worth asking for: it was begun, or the week draws to its end. */
  readonly weekAsked: boolean;
  /** What was begun about promises that were not kept, the latest first. */
  readonly repairs: readonly BegunRepair[];
  /** Statements that are to be said by now, the one that has waited longest first. */
  readonly sayings: readonly NearSaying[];
  /** What the last check-in of a week said about safety; undefined where none did. */
  readonly safety: Said | undefined;
}

/** The ISO weekday from which on the check-in of a week is asked for: Friday. */
const WEEK_ENDS = 5;

/** The beginning of the ids of the sheets that ask about it. */
const brokenPrefix = 'broken:';

const order: readonly OpenMark['when'][] = ['today', 'missed', 'any-day'];

/** What is close on a local day, `yyyy-mm-dd`. Pure. */
export function nearOf(
  promises: readonly Promised[],
  checkins: Checkins,
  drafts: Readonly<Record<string, Draft>>,
  today: string,
  sayings: readonly NearSaying[] = [],
): Near {
  const week = weekOf(today);
  const checkin = (key: string, done: boolean): NearCheckin => ({
    sheet: `checkin:${key}`,
    done,
    begun: drafts[`checkin:${key}`] !== undefined,
  });
  const thisWeek = checkin(
    week,
    weeklyPoints(checkins).some((point) => point.week === week),
  );
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay() || 7;
  return {
    marks: promises
      .flatMap((promise) => marksOpen(promise, today).slice(0, 1))
      .filter(({ when }) => when !== 'any-day')
      .sort((one, other) => order.indexOf(one.when) - order.indexOf(other.when)),
    day: checkin(
      today,
      dailyPoints(checkins).some((point) => point.day === today),
    ),
    week: thisWeek,
    weekAsked: !thisWeek.done && (thisWeek.begun || weekday >= WEEK_ENDS),
    repairs: begunRepairs(promises, drafts),
    sayings,
    safety: safetyIn(weeklyPoints(checkins)),
  };
}

function begunRepairs(promises: readonly Promised[], drafts: Readonly<Record<string, Draft>>): readonly BegunRepair[] {
  return Object.values(drafts)
    .filter(({ step }) => step.startsWith(brokenPrefix))
    .sort((one, other) => other.saved.localeCompare(one.saved))
    .flatMap(({ step }) => {
      const [id] = step.slice(brokenPrefix.length).split('@');
      const promise = promises.find((one) => one.id === id);
      return promise === undefined ? [] : [{ sheet: step, words: promise.words }];
    });
}
