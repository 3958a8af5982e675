import { addDays, localDay } from './local.js';
import { splitClock, type Clock } from './clock.js';
import { weekdays } from './months.js';
import { type DayReader, daysAgo, firstDay, longest, minutesAgo, realDay, tidy } from './words.js';
import { understandWrittenDay } from './written.js';

/** What was understood of a moment that someone typed. `rough` tells that the time was not, or not exactly, named. */
export type UnderstoodMoment =
  | { readonly kind: 'moment'; readonly at: Date; readonly rough: boolean }
  | { readonly kind: 'unclear' }
  /** It lies in the future. */
  | { readonly kind: 'out-of-range'; readonly at: Date };

/** Clocks of two machines differ a little: so far ahead, in milliseconds, is still now. */
const ahead = 5 * 60_000;

/** A local time; hours from 24 on are on the days after. A time that a clock change leaves out comes out an hour later, one that comes twice is the first. */
function local(day: string, hour: number, minute: number, second: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, minute, second);
}

const isoPattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t|,? )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:(z|utc)|([+-])(\d{2}):?(\d{2})))?$/u;

/** '2026-11-20 21:00', with an offset or in local time; undefined when it is something else. */
function iso(text: string): Date | 'unclear' | undefined {
  const match = isoPattern.exec(text);
  if (match === null) return undefined;
  const [, year, month, date, hour, minute, second = 0, utc, sign, offsetHours, offsetMinutes] = match;
  const day = realDay(Number(year), Number(month), Number(date));
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (day === undefined || h > 23 || m > 59 || s > 59) return 'unclear';
  if (utc === undefined && sign === undefined) return local(day, h, m, s);
  const [byHours, byMinutes] = [Number(offsetHours ?? 0), Number(offsetMinutes ?? 0)];
  if (byHours > 14 || byMinutes > 59) return 'unclear';
  const offset = (sign === '-' ? -1 : 1) * (byHours * 60 + byMinutes);
  return new Date(Date.parse(`${day}T00:00:00Z`) + ((h * 60 + m - offset) * 60 + s) * 1000);
}

const onlyWeekday = new RegExp(`^(?:on |last )?${weekdays}$`, 'u');

/**
 * Reads a moment in the past as people say it: 'last friday 9pm', 'yesterday evening', 'an hour ago', '2026-11-20 21:00'. `now` is the present moment;
 * times are local ones of this process.
 *
 * A day alone is its noon, 'this morning' 9:00, 'afternoon' 15:00, 'evening' 20:00, 'night' 22:00, all of them rough; when that is still to come on a day or part that
 * has begun, it is now. 'Last night' is yesterday's; its small hours ('last night at 2') are today's. A time alone, a weekday or a date without a year is the
 * last one there was. 'Midnight' is the end of the day named. Up to five minutes ahead count as the past. Never throws.
 */
export function understandMoment(input: string, now: Date, words: DayReader | undefined): UnderstoodMoment {
  const text = input.length > longest ? '' : tidy(input);
  if (text === '') return { kind: 'unclear' };
  const found = read(text, now, words);
  if (found === undefined || Number.isNaN(found.at.getTime())) return { kind: 'unclear' };
  if (found.at.getTime() > now.getTime() + ahead) return { kind: 'out-of-range', at: found.at };
  return localDay(found.at) < firstDay ? { kind: 'unclear' } : { kind: 'moment', ...found };
}

interface Found {
  readonly at: Date;
  readonly rough: boolean;
}

function read(text: string, now: Date, words: DayReader | undefined): Found | undefined {
  if (/^(?:just now|right now|now|this (?:minute|moment))$/u.test(text)) return { at: now, rough: false };
  const written = iso(text);
  if (written !== undefined) return written === 'unclear' ? undefined : { at: written, rough: false };
  const counted = minutesAgo(text);
  if (counted !== undefined) {
    return { at: new Date(now.getTime() - Math.round(counted.minutes * 60_000)), rough: counted.rough };
  }
  const clock = splitClock(text);
  if (clock === undefined) return undefined;
  const today = localDay(now);
  if (clock.rest === '')
    return clock.hours.length === 0 ? undefined : latest(clock, [today, addDays(today, -1)], now, true);
  const understood = understandWrittenDay(clock.rest, now, words);
  if (understood.kind === 'unclear') return undefined;
  // 'March 9pm' names no day, but 'a month ago at 9pm' does.
  const wide = understood.kind === 'day' && understood.rough && daysAgo(clock.rest, today, 'past') === undefined;
  if (wide && clock.hours.length > 0) return undefined;
  // After midnight the evening is not over: 'tonight' began yesterday.
  const day = clock.evening && now.getHours() < 5 && understood.day === today ? addDays(today, -1) : understood.day;
  const days = [day];
  // The night of a day may reach past now, and a weekday may be today's namesake a week ago.
  if (onlyWeekday.test(clock.rest) && day === today) days.push(addDays(day, -7));
  if (clock.rest === 'yesterday' && (clock.hours[0] ?? 0) >= 24) days.push(addDays(day, -1));
  return latest(clock, days, now);
}

/** The first of the days on which that time is not in the future; the first day's when there is none. `recent`: the later half of any of them. */
function latest(clock: Clock, days: readonly string[], now: Date, recent = false): Found | undefined {
  const limit = now.getTime() + ahead;
  const today = localDay(now);
  const first = days[0] ?? today;
  const on = (day: string, hour: number): Date => local(day, hour, clock.minute, clock.second);
  for (const day of days) {
    const [likeliest = 12] = clock.hours;
    // Midnight ends a day, but today's is still to come; and of both halves of today the later one that was.
    const midnight = likeliest === 24 && day === today;
    const hours = midnight ? [24, 0] : recent || day === today ? [...clock.hours].sort((a, b) => b - a) : [likeliest];
    const past = (hours.length === 0 ? [likeliest] : hours)
      .map((hour) => on(day, hour))
      .find((at) => at.getTime() <= limit);
    if (past !== undefined) return { at: past, rough: clock.rough };
    const begun = clock.hours.length === 0 ? 0 : clock.begins;
    if (begun !== undefined && local(day, begun, 0, 0) <= now) return { at: now, rough: true };
  }
  return { at: on(first, clock.hours[0] ?? 12), rough: clock.rough };
}
