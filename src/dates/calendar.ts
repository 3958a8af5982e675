/** Stretches of whole calendar days, `yyyy-mm-dd`, first and last day included. No time zone is asked: a day is a day. */
import { addDays } from './local.js';
import { realDay } from './words.js';

/** From the first to the last day, both included; `from` is never after `to`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** A month of a year; months before January and after December are in the years beside it. */
export function monthDays(year: number, month: number): Days {
  const inYear = year + Math.floor((month - 1) / 12);
  const number = ((((month - 1) % 12) + 12) % 12) + 1;
  const days = new Date(Date.UTC(inYear, number, 0)).getUTCDate();
  const yearAndMonth = `${pad(inYear, 4)}-${pad(number)}`;
  return { from: `${yearAndMonth}-01`, to: `${yearAndMonth}-${pad(days)}` };
}

/** A whole year. */
export const yearDays = (year: number): Days => ({ from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31` });

/** Monday to Sunday of the week that holds a day. */
export function weekDays(day: string): Days {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(day, -sinceMonday);
  return { from, to: addDays(from, 6) };
}

/** The day so many months after (before, when less than none), or the last one of a month that is too short for it. */
export function addMonthsTo(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const { from, to } = monthDays(year, month + count);
  return realDay(Number(from.slice(0, 4)), Number(from.slice(5, 7)), date) ?? to;
}

/** The three months of a season in the northern half of the world, as day reading has it: the winter of a year ends in that year. */
const seasonStarts: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 0 };

/** 'spring', 'christmas' (24 to 26 December) or 'new year' (New Year's Eve and Day) of a year; undefined for other names. */
export function seasonDays(name: string, year: number): Days | undefined {
  if (name === 'christmas') return { from: `${pad(year, 4)}-12-24`, to: `${pad(year, 4)}-12-26` };
  if (name.startsWith('new year')) return { from: `${pad(year - 1, 4)}-12-31`, to: `${pad(year, 4)}-01-01` };
  const start = seasonStarts[name];
  return start === undefined ? undefined : { from: monthDays(year, start).from, to: monthDays(year, start + 2).to };
}
