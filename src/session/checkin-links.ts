import { agreementState, type Agreement } from '../agreements/agreement.js';
import type { CheckinAbout, CheckinLinks, Review } from '../checkin/links.js';
import type { Planned } from '../checkin/plan.js';
import type { Reviewable } from '../checkin/sheets.js';
import { weekEnd, weekStart } from '../checkin/week.js';
import { localDay } from '../dates/local.js';
import { gestures as ideas } from '../guide/library/gestures.js';
import { duesBetween, markOn } from '../promises/due.js';
import { isSettled } from '../promises/marks.js';
import type { Promised } from '../promises/promise.js';
import { brokenSheetId } from './broken.js';
import type { Records } from './records.js';

/** What the check-in of a week asks of promises and agreements, and what becomes of the answers and the plan. */
export function checkinLinks(
  records: Pick<Records, 'promises' | 'agreements' | 'gestures'>,
  now: () => Date,
): CheckinLinks {
  const { promises, agreements } = records;
  return {
    reviewable(week, also) {
      const until = earlier(weekEnd(week), localDay(now()));
      const asked = promises
        .all()
        .filter((one) => also.includes(one.id) || (!isSettled(one) && one.from <= until))
        .map((one): Reviewable => {
          const repair = brokenSheetId(one.id, dueDay(one, week, until) ?? until);
          return { id: one.id, what: 'promise', words: one.words, repair };
        });
      const held = agreements
        .all()
        .filter((one) => also.includes(one.id) || holdsOn(one, until))
        .map(({ id, what }): Reviewable => ({ id, what: 'agreement', words: what }));
      return [...asked, ...held];
    },
    reviewed(reviews, about) {
      for (const review of reviews) {
        if (review.what === 'promise') promiseReviewed(records, review, about);
        else if (review.said === 'let-go' && agreements.get(review.id)?.ended === undefined) agreements.end(review.id);
      }
    },
    planned(planned, about) {
      planned.forEach((one, index) => planGesture(records, one, `${about.entry}.${one.id ?? `own-${index}`}`));
    },
  };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** A wish, or what nobody has said yes to yet, is nothing that could be kept. */
const holdsOn = (agreement: Agreement, day: string): boolean => {
  const state = agreementState(agreement, day);
  return state === 'holds' || state === 'look';
};

/** The last day in the week, up to a day, on which a promise was due. */
const dueDay = (promise: Promised, week: string, until: string): string | undefined =>
  duesBetween(promise, weekStart(week), weekEnd(week)).findLast(({ day }) => day <= until)?.day;

/**
 * Takes over what was said of a promise in one answer for a week. Of one that is due on many days nobody knows which ones were meant: those are marked day by day, elsewhere.
 */
function promiseReviewed(
  { promises }: Pick<Records, 'promises'>,
  { id, said }: Review,
  { week, now }: CheckinAbout,
): void {
  const promise = promises.get(id);
  if (promise === undefined) return;
  if (said === 'let-go' && promise.state === 'open') promises.end(id, 'let-go');
  if (said !== 'kept' && said !== 'not-kept') return;
  const until = earlier(weekEnd(week), localDay(now));
  const { kind } = promise.rhythm;
  // One without a date is kept on the day it is said, and is not broken while it can still be kept.
  const day = kind === 'once' ? (said === 'kept' ? until : undefined) : onlyDay(promise, week);
  const is = said === 'kept' ? 'kept' : 'broken';
  const before = day === undefined ? undefined : markOn(promise, day)?.is;
  // Put right since is more than either answer says.
  if (day === undefined || before === is || before === 'repaired') return;
  if (kind === 'once' && promise.marks.length > 0) return;
  promises.mark(id, day, is);
}

/** The day of a promise that is due once in a week; undefined for any other. */
function onlyDay(promise: Promised, week: string): string | undefined {
  const [only, another] = duesBetween(promise, weekStart(week), weekEnd(week));
  return another === undefined ? only?.day : undefined;
}

/** Puts what was picked among the gestures, once for a check-in; what was done with it since stays. */
function planGesture({ gestures }: Pick<Records, 'gestures'>, { id: idea, words }: Planned, id: string): void {
  const before = gestures.get(id);
  const kind = idea === 'ritual' ? 'ritual' : 'gesture';
  if (before === undefined) {
    const known = ideas.some((one) => one.id === idea);
    gestures.make({ what: words, kind, ...(known && { idea }) }, id);
  } else if (before.what !== words && before.times.length === 0) gestures.rewrite(id, { ...before, what: words });
}
