/** What of promises can be marked, what was marked, and what is counted of it. */
import { addDays } from '../dates/local.js';
import { dueOn, duesBetween, isOneTime } from './due.js';
import type { Mark, Promised } from './promise.js';

/** What became of what was due. Counts, and nothing else: no grade is made of them. */
export interface Tally {
  /** All four together. */
  readonly due: number;
  readonly kept: number;
  /** Broken, and put right since. */
  readonly repaired: number;
  readonly broken: number;
  /** Due, and nobody said what became of it: a gap, neither kept nor broken. */
  readonly unmarked: number;
}

/**
 * What became of everything due from `first` to `last`, both included. What can still be kept on `today` and is not marked counts only afterwards.
 */
export function keptOfDue(promises: readonly Promised[], first: string, last: string, today: string): Tally {
  const tally = { due: 0, kept: 0, repaired: 0, broken: 0, unmarked: 0 };
  for (const promise of promises) {
    for (const { day, mark } of duesBetween(promise, first, last)) {
      if (mark === undefined && day >= today) continue;
      tally.due += 1;
      tally[mark?.is ?? 'unmarked'] += 1;
    }
  }
  return tally;
}

/** Whether nothing is to be kept any more: it was done or let go, or it was for one time and was kept or put right. */
export function isSettled({ state, rhythm, marks }: Promised): boolean {
  return state !== 'open' || (isOneTime(rhythm) && marks.some((mark) => mark.is !== 'broken'));
}

/** Something that can be marked now. */
export interface OpenMark {
  readonly promise: Promised;
  readonly day: string;
  /** 'today': due today; 'missed': due before, and not marked; 'any-day': it may be marked today, and can still be kept on a later day. */
  readonly when: 'today' | 'missed' | 'any-day';
}

/** For so many days something that was not marked is asked for; later it is a gap and stays one. */
const ASKED_FOR = 7;

const order = ['today', 'missed', 'any-day'];

/**
 * What can be marked now, today's first, then what was missed in the last week (the latest of each promise), then what has time. Pure; for the front page, show
 * 'today' and 'missed'.
 */
export function openMarks(promises: readonly Promised[], today: string): readonly OpenMark[] {
  const open = promises.filter((promise) => !isSettled(promise)).flatMap((promise) => marksOpen(promise, today));
  return open.sort((one, other) => order.indexOf(one.when) - order.indexOf(other.when));
}

/** What of one promise can be marked now. */
export function marksOpen(promise: Promised, today: string): readonly OpenMark[] {
  if (isSettled(promise)) return [];
  const now = dueOn(promise, today);
  const isOpen = now !== undefined && now.mark === undefined && now.day >= today;
  const present: OpenMark[] = isOpen
    ? [{ promise, day: now.day, when: now.day === today && promise.rhythm.kind !== 'once' ? 'today' : 'any-day' }]
    : [];
  const missed = missedDay(promise, today);
  return missed === undefined ? present : [...present, { promise, day: missed, when: 'missed' }];
}

/** The last day before today that was due and not marked; one by a date waits longer than a day of many. */
function missedDay(promise: Promised, today: string): string | undefined {
  const back = promise.rhythm.kind === 'by' ? 30 : ASKED_FOR;
  return duesBetween(promise, addDays(today, -back), addDays(today, -1)).findLast(({ mark }) => mark === undefined)
    ?.day;
}

/**
 * The due day that somebody means who marks a promise on `day` without more: that day's, or the last one before it within a week that has no mark. Undefined
 * when there is none.
 */
export function dayToMark(promise: Promised, day: string): string | undefined {
  const due = dueOn(promise, day);
  if (due !== undefined && due.opens <= day) return due.day;
  return missedDay(promise, addDays(day, 1));
}

/** What was broken in the last four weeks and is not put right yet, the latest first. */
export function openRepairs(
  promises: readonly Promised[],
  today: string,
): readonly { promise: Promised; mark: Mark }[] {
  const since = addDays(today, -28);
  return promises
    .filter(({ state }) => state === 'open')
    .flatMap((promise) =>
      promise.marks.filter(({ is, day }) => is === 'broken' && day >= since).map((mark) => ({ promise, mark })),
    )
    .sort((one, other) => (one.mark.day > other.mark.day ? -1 : 1));
}
