/**
 * What is kept of check-ins beside the journal: numbers and feelings, from which it can be seen how things move without opening the journal. Everything a person
 * wrote stands in the journal's entry alone; a point can always be made again from it.
 */
import { isCalendarDay } from '../dates/local.js';
import type { Answer, Entry, Feeling } from '../journal/entry.js';
import { isWeek, weekOf } from './week.js';

/** What a weekly check-in asks about. Never added up: nothing here is a score. */
export const dimensionIds = [
  'safety',
  'honesty',
  'communication',
  'consistency',
  'closeness',
  'hope',
  'ownership',
  'patience',
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** Answers by dimension, whole numbers from 0 to 10; one that was skipped has none. */
export type Scores = { readonly [dimension in DimensionId]?: number };

/** What was said of an open promise or agreement. */
export type ReviewAnswer = 'kept' | 'not-kept' | 'not-due' | 'let-go';

/** Open promises or agreements, as they were looked at in a week. */
export interface Tally {
  readonly kept: number;
  /** Kept and not kept together: what was not due, or was let go, is in neither. */
  readonly due: number;
}

interface PointBase {
  /** That of the journal's entry it was made from. */
  readonly id: string;
  /** When that was written, and changed: ISO 8601 with offset. */
  readonly created: string;
  readonly edited?: string;
  readonly feelings: readonly Feeling[];
}

/** One day, as it was said in a check-in. */
export interface DailyPoint extends PointBase {
  readonly kind: 'daily';
  /** The local day it is about, `yyyy-mm-dd`. */
  readonly day: string;
  /** The ISO week of that day. */
  readonly week: string;
  /** From 0 to 10; undefined when it was skipped. */
  readonly trust?: number;
}

/** One week, as it was said in a check-in. */
export interface WeeklyPoint extends PointBase {
  readonly kind: 'weekly';
  /** The ISO week it is about. */
  readonly week: string;
  /** The local day it was filled in, `yyyy-mm-dd`: it may be a later week's. */
  readonly day: string;
  readonly scores: Scores;
  /** Undefined when none were asked about, or nothing was said. */
  readonly promises?: Tally;
  readonly agreements?: Tally;
  /** What became of the small thing planned for this week; undefined when there was none, or nothing was said. */
  readonly plan?: 'done' | 'partly' | 'not';
}

export type CheckinPoint = DailyPoint | WeeklyPoint;

/** Every check-in, in no order. */
export interface Checkins {
  readonly version: 1;
  readonly items: readonly CheckinPoint[];
}

export const noCheckins: Checkins = { version: 1, items: [] };

/** The `step.id` of the entries that check-ins leave in the journal. */
export const checkinSteps = { daily: 'checkin-daily', weekly: 'checkin-weekly' } as const;

/** The prompts' ids that a point is read from. Kept in people's files: never changed. */
export const promptIds = {
  /** No prompt: the day or the week that the answers are about, `2026-11-22` or `2026-W47`. */
  about: 'about',
  feelings: 'feelings',
  trust: 'trust',
  plan: 'plan-was',
  /** Before the id of a promise or an agreement. */
  promise: 'promise-',
  agreement: 'agreement-',
} as const;

/** The point of an entry; undefined when it is no check-in. Answers that make no sense are left out. */
export function pointOf(entry: Entry): CheckinPoint | undefined {
  const step = entry.step;
  if (step === undefined) return undefined;
  const said = new Map(step.answers.map(({ prompt, value }) => [prompt, value]));
  const about = said.get(promptIds.about);
  const written = entry.created.slice(0, 10);
  const base: PointBase = {
    id: entry.id,
    created: entry.created,
    ...(entry.edited !== undefined && { edited: entry.edited }),
    feelings: entry.feelings,
  };
  if (step.id === checkinSteps.daily) {
    const day = typeof about === 'string' && isCalendarDay(about) ? about : written;
    const trust = said.get(promptIds.trust);
    return { kind: 'daily', ...base, day, week: weekOf(day), ...(isScore(trust) && { trust }) };
  }
  if (step.id !== checkinSteps.weekly) return undefined;
  const plan = said.get(promptIds.plan);
  const promises = tallyOf(step.answers, promptIds.promise);
  const agreements = tallyOf(step.answers, promptIds.agreement);
  return {
    kind: 'weekly',
    ...base,
    week: typeof about === 'string' && isWeek(about) ? about : weekOf(written),
    day: written,
    scores: scoresIn(said),
    ...(promises && { promises }),
    ...(agreements && { agreements }),
    ...(isPlan(plan) && { plan }),
  };
}

function scoresIn(said: ReadonlyMap<string, unknown>): Scores {
  return Object.fromEntries(
    dimensionIds.flatMap((id) => {
      const value = said.get(id);
      return isScore(value) ? [[id, value]] : [];
    }),
  );
}

function tallyOf(answers: readonly Answer[], before: string): Tally | undefined {
  const said = answers.filter(({ prompt }) => prompt.startsWith(before)).map(({ value }) => value);
  if (said.length === 0) return undefined;
  const kept = said.filter((value) => value === 'kept').length;
  return { kept, due: kept + said.filter((value) => value === 'not-kept').length };
}

/** Whether a value is a whole number from 0 to 10. */
export const isScore = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
/** Whether a value says what became of a plan. */
export const isPlan = (value: unknown): value is NonNullable<WeeklyPoint['plan']> =>
  value === 'done' || value === 'partly' || value === 'not';

/** What a point is about: there is one for each day, and one for each week. */
export const keyOf = (point: CheckinPoint): string => (point.kind === 'daily' ? point.day : point.week);

const lastChange = ({ created, edited }: CheckinPoint): number => Date.parse(edited ?? created);

/** The points that count, one a key: of two for the same day or week (as from two computers) the one that was changed last. */
function counting<T extends CheckinPoint>(points: readonly T[]): readonly T[] {
  const found = new Map<string, T>();
  for (const point of points) {
    const before = found.get(keyOf(point));
    if (before === undefined || lastChange(before) <= lastChange(point)) found.set(keyOf(point), point);
  }
  return [...found.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** The days that were checked in on, the first of them first; a day without a point is a gap. */
export const dailyPoints = ({ items }: Checkins): readonly DailyPoint[] =>
  counting(items.filter((point) => point.kind === 'daily'));

/** The weeks that were checked in on, the first of them first; a week without a point is a gap. */
export const weeklyPoints = ({ items }: Checkins): readonly WeeklyPoint[] =>
  counting(items.filter((point) => point.kind === 'weekly'));

/** With this point in the place of what was made of the same entry before. */
export const withPoint = (checkins: Checkins, point: CheckinPoint): Checkins => ({
  ...checkins,
  items: [...checkins.items.filter(({ id }) => id !== point.id), point],
});

/** Without what was made of an entry. */
export const withoutPoint = (checkins: Checkins, entry: string): Checkins => ({
  ...checkins,
  items: checkins.items.filter(({ id }) => id !== entry),
});
