/** When a promise is due, as people say it. */
import { monthDays, weekDays } from '../dates/calendar.js';
import { localDay } from '../dates/local.js';
import { weekdays as weekdayName } from '../dates/months.js';
import type { Understood } from '../dates/understand.js';
import { longest, tidy } from '../dates/words.js';
import type { Rhythm, Weekday } from './promise.js';

/** What was understood. `from` is there where a first day was named. */
export type UnderstoodRhythm =
  | { readonly kind: 'rhythm'; readonly rhythm: Rhythm; readonly from?: string }
  | { readonly kind: 'unclear' }
  /** A day by which it is to be done, and which has passed. */
  | { readonly kind: 'past'; readonly day: string };

/** Reads a day ahead as people say it: see `understandDay`, which it is, with a range of 'future'. */
export type ReadAhead = (said: string, now: Date) => Understood;

const all: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const week: readonly Weekday[] = [1, 2, 3, 4, 5];
const weekend: readonly Weekday[] = [6, 7];

const starts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdayNumber = (name: string): Weekday => (starts.indexOf(name.slice(0, 3)) + 1) as Weekday;

const part = '(?: (?:morning|noon|afternoon|evening|night)s?)?';
const once = /^(?:once|one time|some ?time|some ?day|any ?time|whenever|no day|without a day|just once|when i can)$/u;
const daily = /^(?:daily|(?:every|each) (?:single )?(?:day|morning|evening|night|afternoon)|nightly|day by day)$/u;
const weekly = /^(?:weekly|(?:every|each|once (?:a|every|each)|one day a) week|(?:once|one time) per week)$/u;
const onWeekdays = new RegExp(
  `^(?:on |every |each )?(?:weekdays?|work(?:ing)? ?days?|week days?)${part}$|^during the week$`,
  'u',
);
const onWeekends = new RegExp(
  `^(?:on |at |every |each )?(?:the )?weekends?${part}$|^(?:on )?(?:the )?weekend days$`,
  'u',
);
const oneName = `${weekdayName}s?`;
const fromTo = new RegExp(
  `^(?:from |every |each |on )?(${weekdayName})s? ?(?:to|until|till|through|-|–) ?(${weekdayName})s?$`,
  'u',
);
const named = new RegExp(
  `^(on |every |each )?(${oneName}${part}(?:(?:,? and (?:on )?|, ?(?:and )?|/| ?& ?| )${oneName}${part})*)$`,
  'u',
);

const ascending = (days: readonly Weekday[]): Rhythm => {
  const kept = all.filter((day) => days.includes(day));
  return kept.length === 7 ? { kind: 'daily' } : { kind: 'days', days: kept };
};

function daysOf(text: string): Rhythm | undefined {
  if (daily.test(text)) return { kind: 'daily' };
  if (onWeekdays.test(text)) return ascending(week);
  if (onWeekends.test(text)) return ascending(weekend);
  const range = fromTo.exec(text);
  if (range !== null) {
    const [first, last] = [weekdayNumber(range[1] ?? ''), weekdayNumber(range[2] ?? '')];
    // 'Friday to Monday' goes over the weekend.
    return ascending(all.filter((day) => (first <= last ? day >= first && day <= last : day >= first || day <= last)));
  }
  const list = named.exec(text);
  if (list?.[2] === undefined) return undefined;
  const names = list[2].match(new RegExp(oneName, 'gu')) ?? [];
  // 'On Sunday' is the next one; 'on Sundays', 'every Sunday', 'Sunday evenings', or more than one of them, are all of them.
  const isEvery = list[1] === 'every ' || list[1] === 'each ' || names.length > 1;
  const isPlural = names.some((name) => /days$|^(?:mon|wed|fri|sat|sun)s$/u.test(name)) || /(?:g|n|t)s$/u.test(list[2]);
  return isEvery || isPlural ? ascending(names.map(weekdayNumber)) : undefined;
}

/** 'every day but sunday', 'weekdays except friday'. */
function withoutSome(text: string): Rhythm | undefined {
  const match = /^(.+?),? (?:except|but|apart from|not)(?: for| not| on)* (.+)$/u.exec(text);
  if (match === null) return undefined;
  const [rest, less] = [
    daysOf(match[1] ?? ''),
    daysOf(`every ${(match[2] ?? '').replace(/^(?:every|each|on) /u, '')}`),
  ];
  if (rest === undefined || less === undefined) return undefined;
  const set = (rhythm: Rhythm): readonly Weekday[] => (rhythm.kind === 'days' ? rhythm.days : all);
  const left = set(rest).filter((day) => !set(less).includes(day));
  return left.length === 0 ? undefined : ascending(left);
}

/** What says only when it begins, such as 'from monday'. */
const beginning = /^(.+?),? (?:starting|beginning|from|as of|since)(?: on| from| with)? (.+)$/u;

function byDay(text: string, now: Date, read: ReadAhead): UnderstoodRhythm {
  const today = localDay(now);
  const day = text.replace(/^(?:(?:by|until|till|on|before the end of|no later than|at the latest) )+/u, '');
  const end = /^(?:the )?end of (?:the |this )?(week|month|year)$/u.exec(day);
  if (end !== null || day === 'this week' || day === 'this month') {
    const unit = end?.[1] ?? day.slice('this '.length);
    const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    const last =
      unit === 'week'
        ? weekDays(today).to
        : unit === 'month'
          ? monthDays(year, month).to
          : `${today.slice(0, 4)}-12-31`;
    return { kind: 'rhythm', rhythm: { kind: 'by', day: last } };
  }
  // A season is always taken for the last one there was; a promise is for the next.
  if (/^(?:before )?christmas(?: day)?$/u.test(day)) {
    const year = Number(today.slice(0, 4)) + (today.slice(5) > '12-25' ? 1 : 0);
    return { kind: 'rhythm', rhythm: { kind: 'by', day: `${year}-12-25` } };
  }
  const understood = read(day.replace(new RegExp(`^this (${weekdayName})$`, 'u'), '$1'), now);
  if (understood.kind === 'out-of-range') return { kind: 'past', day: understood.day };
  if (understood.kind === 'unclear' || understood.rough) return { kind: 'unclear' };
  return { kind: 'rhythm', rhythm: { kind: 'by', day: understood.day } };
}

/**
 * Reads when a promise is due: 'on weekdays', 'every sunday', 'mondays and thursdays', 'weekends', 'monday to thursday', 'every day but sunday', 'once a week', 'by friday',
 * 'tomorrow', 'some time', each also with 'from monday'. A weekday alone is the next one, today included. Nothing typed is 'some time'. Never throws.
 */
export function understandRhythm(said: string, now: Date, read: ReadAhead): UnderstoodRhythm {
  const text = said.length > longest ? '?' : tidy(said).replace(/^(?:due|always) /u, '');
  if (text === '' || once.test(text)) return { kind: 'rhythm', rhythm: { kind: 'once' } };
  const rhythm = recurring(text);
  if (rhythm !== undefined) return { kind: 'rhythm', rhythm };
  const match = beginning.exec(text);
  const later = match === null ? undefined : recurring(match[1] ?? '');
  if (match !== null && later !== undefined) {
    const from = read(match[2] ?? '', now);
    if (from.kind === 'day' && !from.rough) return { kind: 'rhythm', rhythm: later, from: from.day };
    return from.kind === 'out-of-range' ? { kind: 'past', day: from.day } : { kind: 'unclear' };
  }
  // 'Every two weeks', 'monthly': rhythms that are not known are not to be taken for a day.
  if (/\b(?:every|each|other|twice|times|monthly|month(?:ly)?s|yearly|always|never)\b/u.test(text))
    return { kind: 'unclear' };
  return byDay(text, now, read);
}

function recurring(text: string): Rhythm | undefined {
  if (weekly.test(text)) return { kind: 'weekly' };
  return daysOf(text) ?? withoutSome(text);
}

const inWords = new RegExp(
  String.raw`\b((?:on |every |each )(?:weekdays?|weekends?|day|morning|evening|night|week|${oneName}(?:(?:,? and |, )${oneName})*)|once a week|daily|by (?:next )?(?:${weekdayName}|tomorrow))\b`,
  'iu',
);

/** When it is due according to the words of the promise themselves: 'Home by six on weekdays'. Undefined where they do not say. */
export function rhythmIn(
  words: string,
  now: Date,
  read: ReadAhead,
): Extract<UnderstoodRhythm, { kind: 'rhythm' }> | undefined {
  const said = inWords.exec(words.slice(0, 2000))?.[1];
  const understood = said === undefined ? undefined : understandRhythm(said, now, read);
  return understood?.kind === 'rhythm' && understood.rhythm.kind !== 'once' ? understood : undefined;
}

/** The first day on which something said today holds, with these: a day that lies ahead is never earlier than today. */
export const firstDayOf = (from: string | undefined, today: string): string =>
  from === undefined || from < today ? today : from;
