/** Days that are written out with their month, and the days that have names of their own. */
import { addDays, localDay } from './local.js';
import { monthNumber, months, weekdays } from './months.js';
import { type DayReader, realDay } from './words.js';
import { type Understood, understandDay } from './understand.js';

const dayFirst = new RegExp(
  String.raw`^(?:on )?(?:${weekdays},? )?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(${months}),?(?: (\d{4}))?$`,
  'u',
);
const monthFirst = new RegExp(
  String.raw`^(?:on )?(?:${weekdays},? )?(${months}) (?:the )?(\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$`,
  'u',
);
const named = new Map<string, readonly [month: number, day: number]>([
  ["valentine's day", [2, 14]],
  ['valentines day', [2, 14]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ['new years eve', [12, 31]],
  ["new year's day", [1, 1]],
  ['new years day', [1, 1]],
]);

/** '3 march', 'march 3rd 2026', '29 feb', 'christmas eve': without a year the last one that has begun. */
function writtenOut(text: string, today: string): { readonly day: string | undefined } | undefined {
  const first = dayFirst.exec(text);
  const second = first === null ? monthFirst.exec(text) : null;
  const name = /^(?:on |at )?(last )?([a-z']+(?: [a-z']+){0,2})(?: (\d{4}))?$/u.exec(text);
  const holiday = named.get(name?.[2] ?? '');
  const month = first?.[2] ?? second?.[1];
  const day = first?.[1] ?? second?.[2];
  const [inMonth, onDay] = month === undefined || day === undefined ? (holiday ?? []) : [monthNumber(month), +day];
  if (inMonth === undefined || onDay === undefined) return undefined;
  const year = first?.[3] ?? second?.[3] ?? (month === undefined ? name?.[3] : undefined);
  if (year !== undefined) return { day: realDay(Number(year), inMonth, onDay) };
  const before = month === undefined && name?.[1] !== undefined ? addDays(today, -1) : today;
  const thisYear = Number(today.slice(0, 4));
  // A leap day is up to eight years back.
  for (let back = 0; back <= 8; back += 1) {
    const found = realDay(thisYear - back, inMonth, onDay);
    if (found !== undefined && found <= before) return { day: found };
  }
  return { day: undefined };
}

const nearby = new Map([
  ['tomorrow', 1],
  ['today', 0],
  ['yesterday', -1],
  ['day before yesterday', -2],
  ['the day before yesterday', -2],
]);
const oneOfWeek = new RegExp(`^(?:(on|last) )?(${weekdays})$`, 'u');

/** 'yesterday', 'friday' (today's namesake is today), 'last friday' (never today): so common that no other reader need be loaded for them. */
function near(text: string, today: string): string | undefined {
  const days = nearby.get(text);
  if (days !== undefined) return addDays(today, days);
  const match = oneOfWeek.exec(text);
  if (match?.[2] === undefined) return undefined;
  const wanted = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(match[2].slice(0, 3));
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
  return addDays(today, back === 0 && match[1] === 'last' ? -7 : -back);
}

/** Chrono without its times and stretches of time: what holds one is read by us, or not at all. */
const daysOnly = (words: DayReader): DayReader => ({
  parse: (...said) => words.parse(...said).filter(({ start, end }) => !start.isCertain('hour') && !end),
});

/**
 * Reads a day for the journal: as {@link understandDay} does for the past, and besides '29 feb', 'christmas eve' and '3. march'.
 * Without `words` these, weekdays and 'yesterday' are understood too. Never a time of day.
 * `text` is tidied already.
 */
export function understandWrittenDay(text: string, now: Date, words: DayReader | undefined): Understood {
  // 3/4 is 3 April to some and March 4 to others: better to ask again than to guess.
  const numbers = /^(\d{1,2})[-/](\d{1,2})(?:[-/]\d{2,4})?$/u.exec(text);
  if (numbers && Number(numbers[1]) <= 12 && Number(numbers[2]) <= 12 && numbers[1] !== numbers[2]) {
    return { kind: 'unclear' };
  }
  const today = localDay(now);
  const plain = near(text, today);
  const written = plain === undefined ? writtenOut(text, today) : { day: plain };
  if (written !== undefined && written.day === undefined) return { kind: 'unclear' };
  return understandDay(written?.day ?? text, now, 'past', words === undefined ? undefined : daysOnly(words));
}
