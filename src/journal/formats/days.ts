/** The days of a journal, each on its own calendar: that of the place where it was written. */
import { addDays } from '../../dates/local.js';
import { formatWords } from '../../messages/formats.js';
import type { Entry } from '../entry.js';
import { cleanEntry } from './clean.js';

/** What an export says about itself. */
export interface About {
  /** ISO 8601 with offset: the moment of the export. */
  readonly exported: string;
  readonly title?: string;
}

/** The local day of an ISO text: `2026-11-22`. */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** The local time of an ISO text: `21:14`. */
export const timeOf = (iso: string): string => iso.slice(11, 16);

/** A day in words: '22 November 2026'. Read from the text itself: no zone, no clock, no locale of this machine. */
export function dayInWords(iso: string): string {
  return formatWords.day(Number(iso.slice(8, 10)), Number(iso.slice(5, 7)), iso.slice(0, 4));
}

/** A local day and its entries, cleaned. */
export interface Day {
  readonly day: string;
  readonly entries: readonly Entry[];
}

/**
 * Gathers entries (oldest first) by their local day, cleaned, one day at a time. Who flies west writes on the 22nd
 * after having written on the 23rd: a day is handed out when no zone on earth can go back to it.
 */
export function* byDay(entries: Iterable<Entry>): Generator<Day> {
  const open = new Map<string, Entry[]>();
  let latest = '';
  for (const raw of entries) {
    const entry = cleanEntry(raw);
    const day = dayOf(entry.created);
    if (day > latest) {
      latest = day;
      const past = addDays(day, -2);
      yield* close(open, (other) => other < past);
    }
    const there = open.get(day);
    if (there) there.push(entry);
    else open.set(day, [entry]);
  }
  yield* close(open, () => true);
}

function* close(open: Map<string, Entry[]>, done: (day: string) => boolean): Generator<Day> {
  for (const day of [...open.keys()].filter(done).sort()) {
    yield { day, entries: open.get(day) ?? [] };
    open.delete(day);
  }
}
