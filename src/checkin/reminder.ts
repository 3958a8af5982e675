/**
 * A reminder for a calendar: one event that comes again, as iCalendar (RFC 5545). It holds no word of what it is for. The libraries for such files bring a name of
 * their own into them, or a hundred times the code; one event takes a dozen lines.
 */
import { addDays, localDay } from '../dates/local.js';

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When to be reminded, by the clock of wherever one is. */
export interface Reminder {
  /** Undefined for every day. */
  readonly weekday?: Weekday;
  readonly hour: number;
  readonly minute: number;
}

const days: readonly { readonly name: string; readonly code: string }[] = [
  { name: 'monday', code: 'MO' },
  { name: 'tuesday', code: 'TU' },
  { name: 'wednesday', code: 'WE' },
  { name: 'thursday', code: 'TH' },
  { name: 'friday', code: 'FR' },
  { name: 'saturday', code: 'SA' },
  { name: 'sunday', code: 'SU' },
];

/** Reads 'sunday', 'Sundays', 'sun'; undefined for other words. */
export function readWeekday(said: string): Weekday | undefined {
  const word = said.trim().toLowerCase().replace(/\.$/u, '');
  const index = days.findIndex(
    ({ name }) => word === name || word === `${name}s` || (word.length >= 3 && name.startsWith(word)),
  );
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** Reads '19:00', '7pm', '7.30 pm', '19'; undefined for what is no time of the day. */
export function readTime(said: string): { readonly hour: number; readonly minute: number } | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/iu.exec(said.trim());
  if (match === null) return undefined;
  const [, hours = '', minutes = '0', half] = match;
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute > 59) return undefined;
  if (half === undefined) return hour > 23 ? undefined : { hour, minute };
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The local day on which it comes first, after `now`. */
export function firstDay({ weekday, hour, minute }: Reminder, now: Date): string {
  const today = localDay(now);
  const passed = now.getHours() * 60 + now.getMinutes() >= hour * 60 + minute;
  const from = passed ? addDays(today, 1) : today;
  if (weekday === undefined) return from;
  const at = new Date(`${from}T00:00:00Z`).getUTCDay() || 7;
  return addDays(from, (weekday - at + 7) % 7);
}

/** Octets in a line, without its end. */
const LINE = 75;

/** A line as RFC 5545 wants it: no longer than 75 octets of UTF-8, going on after a space; no letter is cut. */
export function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let size = 0;
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (size + octets > LINE) {
      rows.push(row);
      row = ' ';
      size = 1;
    }
    row += sign;
    size += octets;
  }
  return [...rows, row].join('\r\n');
}

/** A text as the value of a property: no sign of it is taken for another thing. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/gu, '\\n')
    // Other control characters have no place in such a file.
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');

/** The file for a calendar. The time has no zone: it is that of the clock wherever one is. `uid` is any random text. */
export function calendarOf(
  reminder: Reminder,
  { title, now, uid }: { readonly title: string; readonly now: Date; readonly uid: string },
): string {
  const { weekday, hour, minute } = reminder;
  const code = weekday === undefined ? undefined : days[weekday - 1]?.code;
  const rule = code === undefined ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${code}`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/gu, '')}`,
    `DTSTART:${firstDay(reminder, now).replaceAll('-', '')}T${two(hour)}${two(minute)}00`,
    'DURATION:PT15M',
    `RRULE:${rule}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    // Nobody who shares the calendar sees the time as taken.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
