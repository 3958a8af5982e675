/** The lists of promises, agreements, triggers and gestures as rows: for screens and for commands. */
import { agreementState, type Agreement } from '../../agreements/agreement.js';
import { gestureState, type GesturePlan } from '../../gestures/gesture.js';
import { agreementWords } from '../../messages/agreements.js';
import { gestureWords } from '../../messages/gestures.js';
import { promiseWords, rhythmInWords } from '../../messages/promises.js';
import { triggerWords } from '../../messages/triggers.js';
import { dueOn } from '../../promises/due.js';
import { isSettled, marksOpen } from '../../promises/marks.js';
import type { Promised } from '../../promises/promise.js';
import type { RecordItem, RecordKind, RecordLists } from '../../session/records.js';
import { cleanText } from '../../text/clean.js';
import type { Trigger } from '../../triggers/trigger.js';

/** One item in its list. */
export interface RecordRow {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** What is known of it in a few words; empty where there is nothing to say. */
  readonly note: string;
  /** It is over, and stands below the others. */
  readonly over: boolean;
}

/** Words on one line. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

function promiseNow(promise: Promised, today: string): string | undefined {
  const last = promise.marks.at(-1);
  if (promise.state !== 'open') return promiseWords.state[promise.state];
  if (isSettled(promise)) return last && promiseWords.last(last.is, last.day);
  const marks = marksOpen(promise, today);
  const due = marks.find(({ when }) => when === 'today');
  const missed = marks.find(({ when }) => when === 'missed');
  const time = marks.find(({ when }) => when === 'any-day');
  const marked = dueOn(promise, today)?.mark;
  if (due !== undefined) return promiseWords.dueToday;
  if (missed !== undefined) return promiseWords.missed(missed.day, today);
  if (marked !== undefined) return promiseWords.is[marked.is];
  return time !== undefined && promise.rhythm.kind !== 'once' && promise.rhythm.kind !== 'by'
    ? promiseWords.dueOpen(time.day, today)
    : undefined;
}

const promiseRow = (promise: Promised, today: string): RecordRow => ({
  id: promise.id,
  group: isSettled(promise) ? promiseWords.groups.settled : promiseWords.groups.open,
  label: oneLine(promise.words),
  note: joined([rhythmInWords(promise.rhythm), promiseWords.whose[promise.whose], promiseNow(promise, today)]),
  over: isSettled(promise),
});

function agreementRow(agreement: Agreement, today: string): RecordRow {
  const state = agreementState(agreement, today);
  const over = state === 'over' || state === 'ended';
  const { groups } = agreementWords;
  const { until, review, kind } = agreement;
  const day =
    over || state === 'look'
      ? undefined
      : until !== undefined
        ? agreementWords.until(until)
        : review && agreementWords.review(review);
  return {
    id: agreement.id,
    group: over ? groups.over : state === 'asked' ? groups.asked : groups.current,
    label: oneLine(agreement.what),
    note: joined([agreementWords.kind[kind], kind === 'wish' && !over ? '' : agreementWords.state[state], day]),
    over,
  };
}

const triggerRow = (trigger: Trigger): RecordRow => ({
  id: trigger.id,
  group: trigger.away === true ? gestureWords.groups.away : '',
  label: oneLine(trigger.what),
  note: oneLine(trigger.helps[0] ?? ''),
  over: trigger.away === true,
});

function gestureRow(gesture: GesturePlan): RecordRow {
  const state = gestureState(gesture);
  const { groups } = gestureWords;
  const last = gesture.times.at(-1);
  const over = state === 'done' || state === 'away';
  return {
    id: gesture.id,
    group: state === 'away' ? groups.away : state === 'done' ? groups.done : groups.planned,
    label: oneLine(gesture.what),
    note: joined([
      gestureWords.kind[gesture.kind],
      state === 'planned' && gesture.planned !== undefined ? gestureWords.plannedFor(gesture.planned) : undefined,
      last && (gesture.kind === 'ritual' ? gestureWords.lastDone(last.day) : gestureWords.doneOn(last.day)),
      gesture.kind === 'ritual' && gesture.times.length > 0 ? gestureWords.times(gesture.times.length) : undefined,
    ]),
    over,
  };
}

function rowOf(kind: RecordKind, item: RecordItem, today: string): RecordRow {
  switch (kind) {
    case 'promises':
      return promiseRow(item as Promised, today);
    case 'agreements':
      return agreementRow(item as Agreement, today);
    case 'triggers':
      return triggerRow(item as Trigger);
    case 'gestures':
      return gestureRow(item as GesturePlan);
  }
}

/** A list as rows: what is of use first, in the order in which it was added, then what is over, the latest first. Their order is that of the numbers of commands. */
export function recordRows<K extends RecordKind>(kind: K, items: RecordLists[K], today: string): readonly RecordRow[] {
  const rows = items.map((item) => rowOf(kind, item, today));
  const open = rows.filter(({ over }) => !over);
  const isAsked = ({ group }: RecordRow): boolean => group === agreementWords.groups.asked;
  return [
    ...open.filter((row) => !isAsked(row)),
    ...open.filter(isAsked),
    ...rows.filter(({ over }) => over).reverse(),
  ];
}

/** The words of each list. */
export const recordWords = {
  promises: promiseWords,
  agreements: agreementWords,
  triggers: triggerWords,
  gestures: gestureWords,
} as const;
