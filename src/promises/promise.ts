/** A promise, and what became of it day by day. Pure. */
import { isCalendarDay } from '../dates/local.js';
import { isRecord } from '../journal/entry.js';
import { eachOnce, isWords, itemsSpec, type Item } from '../records/items.js';

/** Who gave it, seen from the person who writes. */
export type Whose = 'mine' | 'theirs' | 'ours';

/** Every answer to whose it is. */
export const whoses: readonly Whose[] = ['mine', 'theirs', 'ours'];

/** A day of the week: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * When it falls due: some time ('once'), by a day, every day, on some days of the week, or once in every week (Monday to Sunday), on whichever day.
 */
export type Rhythm =
  | { readonly kind: 'once' }
  | { readonly kind: 'by'; readonly day: string }
  | { readonly kind: 'daily' }
  /** At least one, ascending, each once. */
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'weekly' };

/** What became of it on a day it was due. */
export interface Mark {
  /** The day it was due, `yyyy-mm-dd`: the Sunday for a weekly one, the last day for one by a date. For one without a date the day of the mark. */
  readonly day: string;
  /** 'repaired': it was broken, and put right since. */
  readonly is: MarkIs;
  /** When it was marked, ISO 8601 with offset. */
  readonly at: string;
  /** What is to be done now, or what else was said of it. */
  readonly note?: string;
  /** The entry of the journal that tells what happened. */
  readonly entry?: string;
}

export type MarkIs = 'kept' | 'broken' | 'repaired';

/** How a promise was due before its rhythm was changed. */
export interface EarlierForm {
  readonly rhythm: Rhythm;
  readonly from: string;
  /** The first day on which it was no longer due like this. */
  readonly until: string;
}

/** A promise. */
export interface Promised extends Item {
  readonly words: string;
  readonly whose: Whose;
  readonly rhythm: Rhythm;
  /** The first day on which it holds in this form, `yyyy-mm-dd`. */
  readonly from: string;
  /** 'let-go': both, or whoever gave it and whoever was given it, agreed that it need not be kept any more. */
  readonly state: PromiseState;
  /** The day on which it was done or let go: from then on it is not due. */
  readonly ended?: string;
  /** One for a due day at most. */
  readonly marks: readonly Mark[];
  /** Oldest first. */
  readonly before?: readonly EarlierForm[];
}

export type PromiseState = 'open' | 'done' | 'let-go';

const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDay(value);
const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

function isRhythm(value: unknown): value is Rhythm {
  if (!isRecord(value)) return false;
  const { kind } = value;
  if (kind === 'by') return isDay(value['day']);
  if (kind !== 'days') return isOneOf(['once', 'daily', 'weekly'], kind);
  const days: unknown = value['days'];
  return Array.isArray(days) && days.length > 0 && days.every((day) => isOneOf([1, 2, 3, 4, 5, 6, 7], day));
}

const isMark = (value: unknown): value is Mark =>
  isRecord(value) &&
  isDay(value['day']) &&
  isOneOf(['kept', 'broken', 'repaired'], value['is']) &&
  typeof value['at'] === 'string' &&
  isOneOf(['string', 'undefined'], typeof value['note']) &&
  isOneOf(['string', 'undefined'], typeof value['entry']);

const isForm = (value: unknown): value is EarlierForm =>
  isRecord(value) && isRhythm(value['rhythm']) && isDay(value['from']) && isDay(value['until']);

function problemOf(item: Record<string, unknown>): string | undefined {
  if (!isWords(item['words'])) return 'a promise has no words';
  if (!isOneOf(whoses, item['whose'])) return 'a promise is nobody’s';
  if (!isRhythm(item['rhythm']) || !isDay(item['from'])) return 'a promise is due on no day';
  if (!isOneOf(['open', 'done', 'let-go'], item['state'])) return 'a promise is in no state';
  if (item['ended'] !== undefined && !isDay(item['ended'])) return 'a promise ended on no day';
  const { marks, before } = item;
  if (!Array.isArray(marks) || !marks.every(isMark)) return 'a mark of a promise is incomplete';
  const forms = before === undefined || (Array.isArray(before) && before.every(isForm));
  return forms ? undefined : 'an earlier form of a promise is incomplete';
}

/** Of two marks for a day; of two made at the same second it is always the same one. */
function isLater(one: Mark, other: Mark): boolean {
  const by = Date.parse(one.at) - Date.parse(other.at);
  return by > 0 || (by === 0 && JSON.stringify(one) > JSON.stringify(other));
}

/** `promises.json`. */
export const promisesSpec = itemsSpec<Promised>('promises', problemOf, (newer, older) => {
  // Marks of both; for a day that both have marked, the later one.
  const later = newer.marks.map((mark) => {
    const other = older.marks.find(({ day }) => day === mark.day);
    return other !== undefined && isLater(other, mark) ? other : mark;
  });
  return { ...newer, marks: eachOnce(later, older.marks, ({ day }) => day) };
});
