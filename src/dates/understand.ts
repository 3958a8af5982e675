import { addDays, localDay } from './local.js';
import { type DayReader, daysAgo, firstDay, lastDay, realDay, tidy } from './words.js';

export type { DayReader };

/** What was understood of a day that someone typed. */
export type Understood =
  | { readonly kind: 'day'; readonly day: string; readonly rough: boolean }
  | { readonly kind: 'unclear' }
  /** It is a day, but on the wrong side of today. */
  | { readonly kind: 'out-of-range'; readonly day: string };

type Numeric = { readonly day: string } | 'unclear';
const numeric = (day: string | undefined): Numeric => (day === undefined ? 'unclear' : { day });

/** Days written in numbers are read before chrono sees them: it takes 2026-13-01 and 01.10.2026 for other days. */
function inNumbers(text: string): Numeric | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/u.exec(text);
  if (iso) return numeric(realDay(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1)));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/u.exec(text);
  if (dotted) {
    const year = Number(dotted[3]);
    return numeric(realDay(year < 100 ? 2000 + year : year, Number(dotted[2]), Number(dotted[1])));
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    // 3/4/2026 is 3 April to some and March 4 to others: better to ask again than to guess.
    if (first <= 12 && second <= 12 && first !== second) return 'unclear';
    return numeric(first > 12 ? realDay(year, second, first) : realDay(year, first, second));
  }
  const yearAlone = /^(?:in |around |about )?(\d{4})$/u.exec(text);
  if (yearAlone) return numeric(realDay(Number(yearAlone[1]), 7, 1));
  return undefined;
}

const lastNight = /^(?:last night|tonight|this (?:morning|afternoon|evening)|just now|earlier today|now)$/u;

/**
 * Reads a day as people say it. `now` is the present moment; a `range` of 'past' or 'future' (both with today) refuses other days and decides how
 * a bare 'march' or 'friday' is read. `rough` tells that only a month, a season or a year was named. Without `words` only numbers, seasons and counted
 * days ('three weeks ago') are understood.
 */
export function understandDay(
  input: string,
  now: Date,
  range: 'past' | 'future' | 'any',
  words: DayReader | undefined,
): Understood {
  const today = localDay(now);
  const text = tidy(input);
  if (text === '') return { kind: 'unclear' };
  const inRange = (day: string, rough: boolean): Understood => {
    if ((range === 'past' && day > today) || (range === 'future' && day < today)) return { kind: 'out-of-range', day };
    if (day < firstDay || day > lastDay) return { kind: 'unclear' };
    return { kind: 'day', day, rough };
  };
  const inDigits = inNumbers(text);
  if (inDigits === 'unclear') return { kind: 'unclear' };
  if (inDigits !== undefined) {
    const { day } = inDigits;
    const rough = !/\d{1,2}[-./]\s?\d{1,2}/u.test(text.slice(2));
    // A whole year or month that is not over yet is read as its part until today.
    return inRange(
      rough && range === 'past' && day > today && day.slice(0, 4) === today.slice(0, 4) ? today : day,
      rough,
    );
  }
  if (lastNight.test(text)) return inRange(text === 'last night' ? addDays(today, -1) : today, false);
  const counted = daysAgo(text, today, range);
  if (counted !== undefined) return inRange(counted, !/day|week|fortnight/u.test(text));
  const season =
    /^(?:(last|this) )?(spring|summer|autumn|fall|winter|christmas|new year'?s?)(?: (?:of )?(\d{4}))?$/u.exec(text);
  if (season) return inRange(inSeason(season[2] ?? '', season[3], today, season[1]), true);
  return words === undefined ? { kind: 'unclear' } : withChrono(text, now, range, inRange, words);
}

/** The middle of a season in the northern half of the world; roughly is enough, and the person sees the day that was understood. */
function inSeason(name: string, year: string | undefined, today: string, which: string | undefined): string {
  const middle =
    { spring: '04-15', summer: '07-15', autumn: '10-15', fall: '10-15', winter: '01-15', christmas: '12-25' }[name] ??
    '01-01';
  if (year !== undefined) return `${year}-${middle}`;
  const thisYear = Number(today.slice(0, 4));
  const day = `${thisYear}-${middle}`;
  if (day <= today && !(which === 'last' && day.slice(0, 7) === today.slice(0, 7))) return day;
  return `${thisYear - 1}-${middle}`;
}

function withChrono(
  text: string,
  now: Date,
  range: 'past' | 'future' | 'any',
  inRange: (day: string, rough: boolean) => Understood,
  words: DayReader,
): Understood {
  // Chrono leaves 'may' alone, as it is mostly a verb; in answer to 'when' it is a month.
  const readable = text.replace(/^(?:in |last |around |early |late |mid )*may$/u, (may) => may.replace('may', 'may 1'));
  const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  const results = words.parse(readable, noon, { forwardDate: range === 'future' });
  const [result] = results;
  // Words that chrono skipped change the meaning too often ('not before June'): only small ones may be left over.
  if (results.length !== 1 || result === undefined) return { kind: 'unclear' };
  const left = readable
    .replace(result.text, '')
    .replace(
      /\b(?:on|in|the|around|about|early|late|mid|end of|beginning of|it was|since|by|of|this|last|day)\b/gu,
      '',
    );
  if (/[a-z0-9]/u.test(left)) return { kind: 'unclear' };
  const { start } = result;
  const year = start.get('year');
  const month = start.get('month');
  const day = start.get('day');
  if (year === null || month === null || day === null) return { kind: 'unclear' };
  const rough =
    readable !== text ||
    (!start.isCertain('day') && !start.isCertain('weekday') && !/\b(?:yesterday|today|tomorrow)\b/u.test(text));
  const today = localDay(now);
  let found = realDay(year, month, readable !== text ? 1 : day);
  if (found === undefined) return { kind: 'unclear' };
  // A bare month or day of the year that lies ahead is the one before, when the question is about the past.
  if (range === 'past' && found > today && !start.isCertain('year')) {
    if (rough && found.slice(0, 7) === today.slice(0, 7)) found = today;
    else if (start.isCertain('weekday')) found = addDays(found, -7);
    else found = realDay(year - 1, month, day) ?? found;
  }
  return inRange(found, rough);
}
