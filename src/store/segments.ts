/**
 * The files of the journal: one a month, and when one has grown large, another from a later day of that month on. Adding to ten
 * years of journal, or to a month with a thousand entries, costs no more than adding to a week.
 */
import { checkEntry, type Entry, isRecord, monthOf } from '../journal/entry.js';
import type { DocumentSpec } from './documents.js';

/** One file of the journal: the entries of a month from a day on, until the day of the month's next file. */
export interface Segment {
  /** `2026-11` */
  readonly month: string;
  /** Day of the month, from 1. */
  readonly from: number;
  /** The file's name without `.json`. */
  readonly name: string;
}

/** What is in such a file, in the order in which it was added. */
export interface MonthDocument {
  version: 1;
  entries: Entry[];
}

/** A file that is larger than this, in bytes, takes no further day. */
export const SEGMENT_LIMIT = 192 * 1024;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const SEGMENT_FILE = /^journal-(\d{4}-(?:0[1-9]|1[0-2]))(?:-(0[2-9]|[12]\d|3[01]))?\.json$/;
const STRANGER = /^journal-\d{4}-(?:0[1-9]|1[0-2]).*\.json$/;

/** The file of a month from a day on. Throws RangeError for anything that is no month. */
export function segmentOf(month: string, from = 1): Segment {
  if (!MONTH.test(month)) throw new RangeError(`Not a month: ${month}`);
  const day = from > 1 ? `-${String(from).padStart(2, '0')}` : '';
  return { month, from, name: `journal-${month}${day}` };
}

/** What a file name says, with its ending; undefined when it is none of the journal's. */
export function segmentOfFile(file: string): Segment | undefined {
  const [, month, from] = SEGMENT_FILE.exec(file) ?? [];
  return month === undefined ? undefined : segmentOf(month, Number(from ?? 1));
}

/** True for a copy that a synced folder has put beside a file of the journal: `journal-2026-11 (conflict).json`. */
export const isStrayCopy = (file: string): boolean => STRANGER.test(file) && segmentOfFile(file) === undefined;

/** Oldest first: by month, then by day. */
export const bySegment = (one: Segment, other: Segment): number =>
  one.month === other.month ? one.from - other.from : one.month < other.month ? -1 : 1;

/** The day of the month an entry was written on. */
export const dayOfMonth = (created: string): number => Number(created.slice(8, 10));

/** Where an entry belongs among the files of its month, which are sorted; undefined when there is none that begins early enough. */
export function segmentFor(created: string, segments: readonly Segment[]): Segment | undefined {
  const month = monthOf(created);
  return segments.findLast((one) => one.month === month && one.from <= dayOfMonth(created));
}

/** Oldest first; entries of the same second by their ids, which sort by time. */
export function byTime(a: Entry, b: Entry): number {
  return Date.parse(a.created) - Date.parse(b.created) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The entries of one month, shared out to files of a good size. A day stays in one file, however long it is. */
export function layOutMonth(month: string, entries: readonly Entry[]): ReadonlyMap<Segment, readonly Entry[]> {
  const files = new Map<Segment, Entry[]>();
  let open: Entry[] | undefined;
  let size = 0;
  let day = 0;
  for (const entry of [...entries].sort((a, b) => dayOfMonth(a.created) - dayOfMonth(b.created) || byTime(a, b))) {
    const today = dayOfMonth(entry.created);
    if (open === undefined || (size > SEGMENT_LIMIT && today > day)) {
      // The first file of a month begins with it, whenever its first entry was written.
      open = [];
      files.set(segmentOf(month, files.size === 0 ? 1 : today), open);
      size = 0;
    }
    open.push(entry);
    day = today;
    size += Buffer.byteLength(JSON.stringify(entry)) + 100;
  }
  return files;
}

/** The document in a file of the journal. */
export function segmentSpec({ name }: Segment): DocumentSpec<MonthDocument> {
  return {
    name,
    version: 1,
    empty: () => ({ version: 1, entries: [] }),
    check(value) {
      if (!isRecord(value) || !Array.isArray(value['entries'])) return 'there is no list of entries';
      for (const [index, entry] of (value['entries'] as unknown[]).entries()) {
        const checked = checkEntry(entry);
        if (typeof checked === 'string') return `entry ${index + 1}: ${checked}`;
      }
      return value as unknown as MonthDocument;
    },
    migrate: {},
  };
}

/** The document of the first file of a month, `2026-11`. Throws RangeError for anything that is no month. */
export const monthSpec = (month: string): DocumentSpec<MonthDocument> => segmentSpec(segmentOf(month));
