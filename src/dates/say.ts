import { format } from 'date-fns/format';
import { addDays } from './local.js';
import { formatDistance } from 'date-fns/formatDistance';

/** A day (`yyyy-mm-dd`) in words: '3 March 2026'. */
export const dayInWords = (day: string): string => format(new Date(`${day}T12:00:00`), 'd MMMM yyyy');

/** How far a day is from another in words: 'about 3 weeks ago', 'tomorrow', 'today'. */
export function distanceInWords(day: string, today: string): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  if (day === addDays(today, -1)) return 'yesterday';
  return formatDistance(new Date(`${day}T12:00:00`), new Date(`${today}T12:00:00`), { addSuffix: true });
}
