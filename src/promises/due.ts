/** The days on which promises are due, and what was marked on them. Calendar days only: no clock change can move one. */
import { weekDays } from '../dates/calendar.js';
import { addDays } from '../dates/local.js';
import type { EarlierForm, Mark, Promised, Rhythm, Weekday } from './promise.js';

/** One time a promise is due. */
export interface Due {
  /** The day under which it is marked: the last on which it can be kept. */
  readonly day: string;
  /** The first day on which it can be kept. */
  readonly opens: string;
  readonly mark?: Mark;
}

const LATEST = '9999-12-31';

/** The day of the week, Monday 1 to Sunday 7. */
export const weekdayOf = (day: string): Weekday => (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday;

/** Every form a promise has had, oldest first. `until` is the first day on which it held no more. */
const formsOf = ({ before = [], rhythm, from, ended }: Promised): readonly EarlierForm[] => [
  ...before,
  { rhythm, from, until: ended ?? LATEST },
];

/** When what is marked on `day` would be due in one form; undefined where it is not. */
function dueIn({ rhythm, from, until }: EarlierForm, day: string): Omit<Due, 'mark'> | undefined {
  if (day < from || day >= until) return undefined;
  switch (rhythm.kind) {
    case 'once':
      return { day, opens: from };
    case 'by':
      return { day: rhythm.day, opens: from < rhythm.day ? from : rhythm.day };
    case 'daily':
      return { day, opens: day };
    case 'days':
      return rhythm.days.includes(weekdayOf(day)) ? { day, opens: day } : undefined;
    case 'weekly': {
      const week = weekDays(day);
      return { day: week.to, opens: week.from > from ? week.from : from };
    }
  }
}

/** Since when and until when a form asks for something inside a stretch; a first week with fewer than four days is not asked for. */
function* askedIn({ rhythm, from, until }: EarlierForm, first: string, last: string): Generator<string> {
  const end = until <= last ? addDays(until, -1) : last;
  const begin = from > first ? from : first;
  switch (rhythm.kind) {
    case 'once':
      return;
    case 'by':
      if (rhythm.day >= first && rhythm.day <= end) yield rhythm.day;
      return;
    case 'weekly':
      for (let day = weekDays(begin).to; day <= end; day = addDays(day, 7)) if (addDays(day, -3) >= from) yield day;
      return;
    default:
      for (let day = begin; day <= end; day = addDays(day, 1))
        if (rhythm.kind === 'daily' || rhythm.days.includes(weekdayOf(day))) yield day;
  }
}

/** The mark under a due day. */
export const markOn = (promise: Promised, day: string): Mark | undefined =>
  promise.marks.find((mark) => mark.day === day);

const withMarkOf = (promise: Promised, due: Omit<Due, 'mark'>): Due => {
  const mark = markOn(promise, due.day);
  return mark === undefined ? due : { ...due, mark };
};

/** The time it is due that belongs to a day, such as the whole week of a weekly one; undefined when nothing is due on that day. */
export function dueOn(promise: Promised, day: string): Due | undefined {
  const [only] = promise.marks;
  // What is done once has one mark, whenever it was made.
  if (promise.rhythm.kind === 'once' && only !== undefined && day >= promise.from)
    return { day: only.day, opens: promise.from, mark: only };
  const due = formsOf(promise)
    .map((form) => dueIn(form, day))
    .find((one) => one !== undefined);
  return due && withMarkOf(promise, due);
}

/** Every time it was or will be due from `first` to `last`, both included, in order. What was marked counts, even where nothing was asked for. */
export function duesBetween(promise: Promised, first: string, last: string): readonly Due[] {
  const days = new Map<string, Due>();
  for (const form of formsOf(promise))
    for (const day of askedIn(form, first, last)) days.set(day, { day, opens: dueIn(form, day)?.opens ?? day });
  for (const mark of promise.marks)
    if (mark.day >= first && mark.day <= last)
      days.set(mark.day, { day: mark.day, opens: days.get(mark.day)?.opens ?? mark.day, mark });
  return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Whether it is for one time only. */
export const isOneTime = ({ kind }: Rhythm): boolean => kind === 'once' || kind === 'by';
