/** `checkin remind`: writes a file for a calendar. Neither the file nor its name tells what it is for. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { calendarOf, readTime, readWeekday, type Reminder } from '../../checkin/reminder.js';
import { CliError, exitCodes } from '../../errors.js';
import { checkinCliWords } from '../../messages/checkin-cli.js';
import { isThere, writeOutside } from '../../store/outside.js';
import { cleanText } from '../../text/clean.js';
import { note } from '../out.js';

const words = checkinCliWords.remind;

/** What `checkin remind` understands. */
export interface RemindOptions {
  readonly weekly?: boolean;
  readonly daily?: boolean;
  readonly to?: string;
  readonly title?: string;
}

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** What was said, as a reminder. Throws CliError with what is missing. */
export function reminderOf(said: readonly string[], { weekly = false, daily = false }: RemindOptions): Reminder {
  if (weekly && daily) throw wrong(words.both);
  const parts = said
    .join(' ')
    .replace(/\bat\b/giu, ' ')
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '');
  // 'sunday 7 pm' has its time in two words.
  const [first = '', ...rest] = parts;
  const weekday = readWeekday(first);
  if (daily || (!weekly && weekday === undefined && parts.length === 1)) {
    if (parts.length === 0) throw wrong(words.daily);
    const time = readTime(parts.join(' '));
    if (time === undefined) throw wrong(words.noTime(parts.join(' ')));
    return time;
  }
  if (parts.length < 2) throw wrong(words.weekly);
  const swapped = weekday === undefined ? readWeekday(parts.at(-1) ?? '') : undefined;
  const named = weekday ?? swapped;
  if (named === undefined) throw wrong(words.noDay(first));
  const saidTime = (weekday === undefined ? parts.slice(0, -1) : rest).join(' ');
  const time = readTime(saidTime);
  if (time === undefined) throw wrong(words.noTime(saidTime));
  return { weekday: named, ...time };
}

/** `checkin remind`. Throws CliError, or StoreError when the file could not be written. */
export async function remind(said: readonly string[], options: RemindOptions): Promise<void> {
  const reminder = reminderOf(said, options);
  const title = cleanText(options.title ?? words.title).trim();
  if (title === '') throw wrong(words.titleTold);
  const file = options.to ?? words.file;
  if (isThere(path.resolve(file))) throw new CliError(words.there(file));
  writeOutside(file, [calendarOf(reminder, { title, now: new Date(), uid: randomUUID() })], { overwrite: false });
  await note(words.written(file));
}
