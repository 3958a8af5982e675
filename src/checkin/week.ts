/** ISO weeks, `2026-W47`: from Monday to Sunday, and the year is that of their Thursday. No time zone is asked: a day is a day. */
import { addDays } from '../dates/local.js';

/** The day of an ISO week with this place in it: 1 is Monday, 7 Sunday. */
const weekday = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

const DAY = 86_400_000;
/** How many days the other one comes after the first, both `yyyy-mm-dd`. */
export const daysFrom = (one: string, other: string): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / DAY);

/** The ISO week, `2026-W47`, that holds a local day, `yyyy-mm-dd`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysFrom(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Whether a text is a week that a calendar has: 2025 has no week 53. */
export function isWeek(text: string): boolean {
  const number = Number(/^\d{4}-W(\d{2})$/u.exec(text)?.[1] ?? 0);
  // Every year has 52 of them, and only the last one has to be counted out.
  return number >= 1 && (number <= 52 || (number === 53 && weekOf(weekStart(text)) === text));
}

/** The Monday of a week, `yyyy-mm-dd`. 4 January is always in the first one. */
export function weekStart(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (Number(week.slice(6)) - 1));
}

/** The Sunday of a week, `yyyy-mm-dd`. */
export const weekEnd = (week: string): string => addDays(weekStart(week), 6);

/** The week so many weeks after another one; before it, when less than none. */
export const addWeeks = (week: string, count: number): string => weekOf(addDays(weekStart(week), 7 * count));

/** How many weeks the other one comes after the first: 1 for the next. */
export const weeksFrom = (one: string, other: string): number => daysFrom(weekStart(one), weekStart(other)) / 7;

/** Every week from the first to the last, both included; none when the last comes before the first. */
export function weeksThrough(first: string, last: string): readonly string[] {
  return Array.from({ length: Math.max(0, weeksFrom(first, last) + 1) }, (_none, index) => addWeeks(first, index));
}

/** The week that was meant by `2026-W46`, `this` or `last`; undefined when it cannot be told. `today` is a local day. */
export function readWeek(said: string, today: string): string | undefined {
  const word = said.trim().toLowerCase();
  if (word === '' || word === 'this') return weekOf(today);
  if (word === 'last') return addWeeks(weekOf(today), -1);
  const week = word.replace(
    /^(\d{4})-?w(\d{1,2})$/u,
    (_all, year: string, number: string) => `${year}-W${number.padStart(2, '0')}`,
  );
  return isWeek(week) ? week : undefined;
}
