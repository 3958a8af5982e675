import { addMonths } from 'date-fns/addMonths';
import type { Chrono } from 'chrono-node/en';
import { addDays, localDay } from './local.js';

/** Reads days in words; chrono's English reader is one. */
export type DayReader = Pick<Chrono, 'parse'>;

/** The same words in a form that is easy to compare: lower case, single spaces, plain apostrophes, no full stop at the end. */
export function tidy(input: string): string {
  return input
    .trim()
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[.!?]+$/u, '')
    .replace(/\s+/gu, ' ');
}

/** The day `yyyy-mm-dd`, or undefined when no calendar has it. */
export function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** The longest text that is read, in UTF-16 units: nobody says a date in more. */
export const longest = 100;

/** The days that are taken at all: what lies outside was surely mistyped. */
export const firstDay = '1930-01-01';
export const lastDay = '2200-01-01';

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  ninety: 90,
};

/** A pattern for how many: '3', 'two', 'half a', 'a couple of', 'a few'. */
export const amounts =
  String.raw`(?:\d{1,6}(?:\.\d{1,2})?|half(?: an?)?|(?:a )?couple(?: of)?|(?:a )?few|several|` +
  `${Object.keys(counts).sort().reverse().join('|')})`;

/** What {@link amounts} has matched, as a number. A few are three. */
export function amountOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  if (word.startsWith('half')) return 0.5;
  if (/couple/u.test(word)) return 2;
  if (/few|several/u.test(word)) return 3;
  return counts[word] ?? 1;
}

const unitDays = { day: 1, week: 7, fortnight: 14 } as const;
const someTimeAgo = new RegExp(
  String.raw`^(?:(?:in|about|around|over|nearly|almost|maybe|roughly) )*(${amounts}) ` +
    String.raw`(day|week|fortnight|month|year)s?(?: and a half)?( ago| back| from now| now)?$`,
  'u',
);

/**
 * 'three weeks ago', 'a couple of months back', 'over a year ago' as a day: counted in days, so that no clock change shifts them.
 * A bare 'two weeks' lies ahead only where the `range` does. Undefined when the words count no days.
 */
export function daysAgo(text: string, today: string, range: 'past' | 'future' | 'any'): string | undefined {
  const match = someTimeAgo.exec(text);
  if (match === null) return undefined;
  const amount = amountOf(match[1] ?? 'a');
  const ahead = text.startsWith('in ') || match[3] === ' from now' || (match[3] === undefined && range === 'future');
  const sign = ahead ? 1 : -1;
  const unit = match[2] as keyof typeof unitDays | 'month' | 'year';
  if (unit === 'month' || unit === 'year') {
    const months = unit === 'month' ? amount : amount * 12;
    if (months > 12_000) return undefined;
    if (Number.isInteger(months)) return localDay(addMonths(new Date(`${today}T12:00:00`), sign * months));
    return addDays(today, sign * Math.round(months * 30));
  }
  return amount > 100_000 ? undefined : addDays(today, sign * Math.round(amount * unitDays[unit]));
}

const unitMinutes: Readonly<Record<string, number>> = { h: 60, m: 1, s: 1 / 60 };
const stretch = String.raw`(${amounts}) ?(hours?|hrs?|hr|h|minutes?|mins?|min|m|seconds?|secs?|s)(?![a-z])( and a half)?`;
const hoursAgo = new RegExp(
  String.raw`^(?:(?:in|about|around|over|nearly|almost|maybe|roughly|just) )*` +
    String.raw`${stretch}(?:(?:,? and |, ?| ?)${stretch})?( or (?:so|two|three))?( ago| back| earlier| from now| later)?$`,
  'u',
);

/** 'an hour ago', '2 hours and 20 minutes ago': as minutes, less than none for what lies ahead. Undefined when the words count no hours or minutes. */
export function minutesAgo(text: string): { readonly minutes: number; readonly rough: boolean } | undefined {
  const match = hoursAgo.exec(text);
  if (match === null) return undefined;
  const one = (at: number): number => {
    const [amount, unit, half] = match.slice(at, at + 3);
    if (amount === undefined || unit === undefined) return 0;
    return (amountOf(amount) + (half === undefined ? 0 : 0.5)) * (unitMinutes[unit.charAt(0)] ?? 1);
  };
  const ahead = text.startsWith('in ') || match[8] === ' from now' || match[8] === ' later';
  const rough = /\b(?:about|around|over|nearly|almost|maybe|roughly|few|couple|several|or)\b/u.test(text);
  return { minutes: (ahead ? -1 : 1) * (one(1) + one(4)), rough };
}
