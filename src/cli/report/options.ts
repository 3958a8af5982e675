/** What was said on the command line about a report. */
import { isWeek, readWeek, weekOf } from '../../checkin/week.js';
import { isCalendarDay } from '../../dates/local.js';
import { CliError, exitCodes } from '../../errors.js';
import { reportCliWords } from '../../messages/report-cli.js';
import { audiences, reportParts, type AskedWeeks, type Audience, type ReportPart } from '../../report/choice.js';
import { cleanText } from '../../text/clean.js';
import type { SecretOptions } from '../secret.js';

const words = reportCliWords.wrong;

/** What `report` understands. */
export interface ReportOptions extends SecretOptions {
  readonly for?: string;
  readonly weeks?: string;
  readonly from?: string;
  readonly until?: string;
  readonly with?: string;
  readonly entry?: readonly string[];
  readonly question?: readonly string[];
  readonly to?: string;
  readonly yes?: boolean;
}

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** Whom it is for; undefined where nothing was said. Throws CliError. */
export function audienceFrom(said: string | undefined): Audience | undefined {
  if (said === undefined) return undefined;
  const found = audiences.find((one) => one === said.trim().toLowerCase());
  if (found === undefined) throw wrong(words.for(said));
  return found;
}

/** What goes in; undefined where nothing was said. Throws CliError. */
export function partsFrom(said: string | undefined): readonly ReportPart[] | undefined {
  if (said === undefined) return undefined;
  const named = said
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((one) => one !== '');
  if (named.length === 0) throw wrong(words.noParts);
  const found = named.map((name) => {
    const part = reportParts.find((one) => one === name || one === `${name}s`);
    if (part === undefined) throw wrong(words.part(name));
    return part;
  });
  return reportParts.filter((part) => found.includes(part));
}

/** How many weeks: undefined where it is no number of weeks. */
export function weekCount(said: string): number | undefined {
  if (said.trim().toLowerCase() === 'all') return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,3}$/u.test(said.trim()) ? Number(said) : undefined;
}

/** Which weeks; undefined where nothing was said. `today` is a local day. Throws CliError. */
export async function weeksFromOptions(
  { weeks, from, until }: ReportOptions,
  now: Date,
  today: string,
): Promise<AskedWeeks | undefined> {
  if (weeks !== undefined && from !== undefined) throw wrong(words.both);
  const count = weeks === undefined ? undefined : weekCount(weeks);
  if (weeks !== undefined && count === undefined) throw wrong(words.weeks(weeks));
  const first = from === undefined ? undefined : await weekMeant(from, 'from', now, today);
  const last = until === undefined ? undefined : await weekMeant(until, 'to', now, today);
  if (first !== undefined && first > (last ?? weekOf(today)))
    throw wrong(last === undefined ? words.ahead : words.turned);
  if (last !== undefined && last > weekOf(today)) throw wrong(words.ahead);
  if (first === undefined && last === undefined && count === undefined) return undefined;
  return {
    ...(count !== undefined && { weeks: count }),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
  };
}

async function weekMeant(said: string, end: 'from' | 'to', now: Date, today: string): Promise<string> {
  const plain = said.trim();
  if (isCalendarDay(plain)) return weekOf(plain);
  const week = plain === '' ? undefined : readWeek(plain, today);
  if (week !== undefined && isWeek(week)) return week;
  const span = await (await import('../when.js')).spanIn(plain, now);
  if (span.kind === 'unclear') throw wrong(words.week(said));
  return weekOf(span[end]);
}

/** Questions without what is empty, each in one line. */
export const questionsFrom = (said: readonly string[]): readonly string[] =>
  said.map((one) => cleanText(one).replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');

/** Places in a list of so many, from 1, as somebody typed them: '1,3'. Throws CliError for one that is not there. */
export function picked(said: string, count: number): readonly number[] {
  const numbers = said.split(/[\s,]+/u).filter((one) => one !== '');
  return [
    ...new Set(
      numbers.map((one) => {
        const number = /^\d{1,5}$/u.test(one) ? Number(one) : 0;
        if (number < 1 || number > count) throw wrong(words.pick(one));
        return number;
      }),
    ),
  ].sort((one, other) => one - other);
}
