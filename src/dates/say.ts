import { format } from 'date-fns/format';
import { addDays } from './local.js';
import { formatDistance } from 'date-fns/formatDistance';
import { monthNames } from './months.js';

/** A day (`yyyy-mm-dd`) in words: '3 March 2026'. */
export const dayInWords = (day: string): string => format(new Date(`${day}T12:00:00`), 'd MMMM yyyy');

/** How far a day is from another in words: 'about 3 weeks ago', 'tomorrow', 'today'. */
export function distanceInWords(day: string, today: string): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  if (day === addDays(today, -1)) return 'yesterday';
  return formatDistance(new Date(`${day}T12:00:00`), new Date(`${today}T12:00:00`), { addSuffix: true });
}

/**
 * A moment in words: '22 November 2026, 21:14'. `at` is ISO 8601 with its offset, as entries hold it: the clock is the one that hung where it was written, not this
 * machine's. What is no such text comes back as it is.
 */
export function momentInWords(at: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/u.exec(at);
  const month = monthNames[Number(match?.[2]) - 1];
  return match === null || month === undefined ? at : `${Number(match[3])} ${month} ${match[1]}, ${match[4]}`;
}
