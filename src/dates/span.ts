import { type Days, addMonthsTo, monthDays, seasonDays, weekDays, yearDays } from './calendar.js';
import { addDays, localDay } from './local.js';
import { monthNumber, months, weekdays } from './months.js';
import { type DayReader, amountOf, amounts, daysAgo, firstDay, lastDay, longest, minutesAgo, tidy } from './words.js';
import { understandWrittenDay } from './written.js';

/** What was understood of a stretch of days that someone typed: local days `yyyy-mm-dd`, both included. */
export type UnderstoodSpan =
  { readonly kind: 'span'; readonly from: string; readonly to: string } | { readonly kind: 'unclear' };

const seasons = "(?:spring|summer|autumn|fall|winter|christmas|new year'?s?)";
const inMonth = new RegExp(
  String.raw`^(?:(early|mid|late|beginning of|start of|middle of|end of)[ -])?(?:(last|this) )?(${months})(?:,? (?:of )?(\d{4}|last year|this year))?$`,
  'u',
);
const inSeason = new RegExp(String.raw`^(?:(last|this) )?(${seasons})(?: (?:of )?(\d{4}|last year|this year))?$`, 'u');
const rolling = new RegExp(
  String.raw`^(last|past|previous) (?:(${amounts}) )?(hour|day|week|fortnight|month|year)s?$`,
  'u',
);
/** Names that stand for another day each year or week. */
const floating = new RegExp(String.raw`\b(?:${months}|${weekdays}|${seasons})\b`, 'u');
const fixed = /\d{4}|\b(?:last|this|next|ago|back|yesterday|today|week|month|year)\b/u;

/**
 * Reads a stretch of days as people say it, for looking back: 'last week', 'march', 'spring 2026', 'last 10 days', 'march to may', or one day. `now` is the present
 * moment; days are local ones of this process.
 *
 * 'This week' and 'last week' run from Monday to Sunday, 'last month' and 'last year' are calendar ones too; 'past week' and 'last 10 days' end today and hold today.
 * '3 weeks ago' is that one day. Names without a year ('march', 'friday', 'spring') are the last ones that have begun; 'last march' is over. A range takes whole stretches:
 * 'march to may' ends on 31 May; turned round, it is put in order. 'Since march' ends today. What holds a time of day is unclear. Never throws.
 */
export function understandSpan(input: string, now: Date, words: DayReader | undefined): UnderstoodSpan {
  const said = input.length > longest ? '' : input;
  const open = /^(.+?) ?\.{2,3}\s*$/u.exec(said)?.[1];
  const text = tidy(open === undefined ? said : `since ${open}`);
  const found = text === '' ? undefined : (range(text, now, words) ?? single(text, now, words));
  if (found === undefined || found.from < firstDay || found.to > lastDay) return { kind: 'unclear' };
  return { kind: 'span', from: found.from, to: found.to };
}

const between =
  /^(?:from |between )?(.+?)(?: ?\.{2,3} ?| ?[–—] ?| (?:to|until|till|til|through|thru|-) |(?<=^between .+) and )(.+)$/u;

function range(text: string, now: Date, words: DayReader | undefined): Days | undefined {
  const since = /^(?:since|from) (.+)$|^(.+) onwards?$/u.exec(text);
  const spread = text
    .replace(/^((?:from )?\d{1,2}) ?[-–] ?(\d{1,2}(?:st|nd|rd|th)? (?=[a-z]))/u, '$1 to $2')
    .replace(/^(\d{4}) ?[-–] ?(\d{4})$/u, '$1 to $2');
  const match = between.exec(spread);
  const [first, last] = match ? [match[1], match[2]] : [since?.[1] ?? since?.[2], 'today'];
  if (first === undefined || last === undefined) return undefined;
  return rangeOf(first, /^(?:now|today|date|present)$/u.test(last) ? 'today' : last, now, words);
}

function rangeOf(first: string, last: string, now: Date, words: DayReader | undefined): Days | undefined {
  const floats = (text: string): boolean => floating.test(text) && !fixed.test(text);
  const at = (day: string): Date => new Date(`${day}T12:00:00`);
  // '2 to 5 march' and 'march 2 to 5': the month is said once.
  const month = new RegExp(String.raw`^\d{1,2}(?:st|nd|rd|th)?( (?:of )?${months}(?: \d{4})?)$`, 'u').exec(last)?.[1];
  const begin = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/u.test(first) && month !== undefined ? first + month : first;
  const before = new RegExp(String.raw`^(${months} )\d{1,2}(?:st|nd|rd|th)?$`, 'u').exec(first)?.[1];
  const end = /^\d{1,2}(?:st|nd|rd|th)?$/u.test(last) && before !== undefined ? before + last : last;
  // A name without a year is the one that fits the other end: 'november to february', 'march 2025 to may'.
  if (floats(end) && !floats(begin)) {
    const from = single(begin, now, words);
    if (from === undefined || from.from > lastDay || from.from < firstDay) return undefined;
    const year = new RegExp(`^${weekdays}$`, 'u').test(end)
      ? addDays(from.from, 6)
      : addDays(addMonthsTo(from.from, 12), -1);
    return ordered(from, single(end, at(year), words));
  }
  const to = single(end, now, words);
  if (to === undefined || to.to > lastDay || to.to < firstDay) return undefined;
  return ordered(single(begin, floats(begin) && end !== 'today' ? at(to.to) : now, words), to);
}

function ordered(one: Days | undefined, other: Days | undefined): Days | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one.from <= other.to ? { from: one.from, to: other.to } : { from: other.from, to: one.to };
}

function single(said: string, now: Date, words: DayReader | undefined): Days | undefined {
  const today = localDay(now);
  const hours = minutesAgo(said);
  if (hours !== undefined) {
    const at = new Date(now.getTime() - Math.round(hours.minutes * 60_000));
    return Number.isNaN(at.getTime()) ? undefined : { from: localDay(at), to: localDay(at) };
  }
  const counted = daysAgo(said, today, 'past');
  if (counted !== undefined) return { from: counted, to: counted };
  const text = said.replace(/^(?:(?:the|in|during|for|on|over|within|all|of|whole|around|about) )+/u, '');
  const calendar = inCalendar(text, today) ?? inNumbers(text) ?? lately(text, today, now) ?? named(text, today);
  if (calendar !== undefined) return calendar;
  const week = /^week of (?:the )?(.+)$/u.exec(text)?.[1];
  const day = understandWrittenDay(week ?? text, now, words);
  if (day.kind === 'unclear' || day.day > lastDay) return undefined;
  if (day.kind === 'day' && day.rough) return undefined;
  return week === undefined ? { from: day.day, to: day.day } : weekDays(day.day);
}

/** 'last week', 'this month', 'the year before last', 'the weekend'. */
function inCalendar(text: string, today: string): Days | undefined {
  const match = /^(?:(this|last|previous|next) )?(week|weekend|month|year)( before last)?(?: so far| to date)?$/u.exec(
    text,
  );
  if (match === null) return undefined;
  const [, which, unit, before] = match;
  if (which === undefined && before === undefined && unit !== 'weekend') return undefined;
  if (which !== undefined && before !== undefined) return undefined;
  const monday = weekDays(today).from;
  // 'The weekend' without more is the last one that has begun.
  const latest = which === undefined && addDays(monday, 5) <= today ? 0 : -1;
  const by =
    before !== undefined ? -2 : which === 'this' ? 0 : which === 'next' ? 1 : which === undefined ? latest : -1;
  const year = Number(today.slice(0, 4));
  if (unit === 'month') return monthDays(year, Number(today.slice(5, 7)) + by);
  if (unit === 'year') return yearDays(year + by);
  const days = weekDays(addDays(monday, 7 * by));
  return unit === 'week' ? days : { from: addDays(days.from, 5), to: days.to };
}

/** '2026', '2026-03', '3/2026'. */
function inNumbers(text: string): Days | undefined {
  const year = /^(\d{4})$/u.exec(text);
  if (year) return yearDays(Number(year[1]));
  const iso = /^(\d{4})[-/](\d{1,2})$/u.exec(text);
  const other = /^(\d{1,2})[./](\d{4})$/u.exec(text);
  const month = Number(iso?.[2] ?? other?.[1] ?? 0);
  return month < 1 || month > 12 ? undefined : monthDays(Number(iso?.[1] ?? other?.[2]), month);
}

/** Further back than any day that is taken, and still a year with four digits. */
const mostMonths = 12 * 500;

/** 'last 10 days', 'past month': they end today, and today is one of them. */
function lately(text: string, today: string, now: Date): Days | undefined {
  const match = rolling.exec(text);
  if (match === null || (match[2] === undefined && match[1] !== 'past')) return undefined;
  const amount = amountOf(match[2] ?? 'a');
  if (!(amount > 0) || amount > 100_000) return undefined;
  const unit = match[3];
  const back = {
    hour: () => localDay(new Date(now.getTime() - amount * 3_600_000)),
    day: () => addDays(today, 1 - Math.ceil(amount)),
    week: () => addDays(today, 1 - Math.ceil(amount * 7)),
    fortnight: () => addDays(today, 1 - Math.ceil(amount * 14)),
    month: () =>
      amount < 1 ? addDays(today, -14) : addDays(addMonthsTo(today, -Math.min(mostMonths, Math.floor(amount))), 1),
    year: () => addDays(addMonthsTo(today, -Math.min(mostMonths, Math.round(amount * 12))), 1),
  }[unit as 'day']();
  return { from: back < firstDay ? firstDay : back, to: today };
}

/** 'march', 'late march 2026', 'last spring', 'christmas'. */
function named(text: string, today: string): Days | undefined {
  const month = inMonth.exec(text);
  const season = month === null ? inSeason.exec(text) : null;
  const name = month?.[3] ?? season?.[2];
  if (name === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const said = month?.[4] ?? season?.[3];
  const which = month?.[2] ?? season?.[1];
  const inYear = (year: number): Days | undefined =>
    month ? monthDays(year, monthNumber(name)) : seasonDays(name, year);
  const fits = (days: Days): boolean => (which === 'last' ? days.to < today : days.from <= today);
  const years =
    said === undefined
      ? [thisYear + 1, thisYear, thisYear - 1, thisYear - 2]
      : [said === 'last year' ? thisYear - 1 : said === 'this year' ? thisYear : Number(said)];
  const days = years.map(inYear).find((found) => found !== undefined && (said !== undefined || fits(found)));
  if (days === undefined || month?.[1] === undefined) return days;
  const tenth = addDays(days.from, 9);
  if (/^(?:early|beginning|start)/u.test(month[1])) return { from: days.from, to: tenth };
  if (month[1].startsWith('mid')) return { from: addDays(tenth, 1), to: addDays(tenth, 10) };
  return { from: addDays(tenth, 11), to: days.to };
}
