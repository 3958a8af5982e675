/** The journal: one file a month, so that adding to ten years of it costs no more than adding to a week. */
import fs from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { checkEntry, type Entry, isRecord, monthOf, timeOfId } from '../journal/entry.js';
import type { DocumentSpec, Documents } from './documents.js';
import { codeOf, StoreError, toStoreError } from './errors.js';

/** The entries of one month, in the order in which they were added. */
export interface MonthDocument {
  version: 1;
  entries: Entry[];
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const MONTH_FILE = /^journal-(\d{4}-(?:0[1-9]|1[0-2]))\.json$/;

/** The document of one month, `2026-11`. Throws RangeError for anything that is no month. */
export function monthSpec(month: string): DocumentSpec<MonthDocument> {
  if (!MONTH.test(month)) throw new RangeError(`Not a month: ${month}`);
  return {
    name: `journal-${month}`,
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

/** Oldest first; entries of the same second by their ids, which sort by time. */
function byTime(a: Entry, b: Entry): number {
  return Date.parse(a.created) - Date.parse(b.created) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** What is compared and kept is what JSON makes of an entry: a key that is undefined is no key. */
function asStored(entry: Entry): Entry {
  const stored = checkEntry(JSON.parse(JSON.stringify(entry)));
  if (typeof stored === 'string') throw new StoreError('other', 'journal', { cause: new TypeError(stored) });
  return stored;
}

/** The journal of one home folder. */
export class Journal {
  readonly #documents: Documents;
  readonly #home: string;

  constructor(documents: Documents, home: string) {
    this.#documents = documents;
    this.#home = home;
  }

  /**
   * Adds an entry to the month of its own local date; it is on the disk when this returns. Adding the very same again
   * does nothing. Throws StoreError: 'other' when another entry has the id; nothing is ever replaced.
   */
  append(entry: Entry): void {
    const added = asStored(entry);
    this.#documents.update(monthSpec(monthOf(added.created)), (current) => {
      const known = current.entries.find((other) => other.id === added.id);
      if (!known) return { ...current, entries: [...current.entries, added] };
      if (isDeepStrictEqual(known, added)) return undefined;
      throw new StoreError('other', `journal-${monthOf(added.created)}.json`, {
        message:
          'An entry with this id is already in your journal, and it was left as it is; please change that one instead.',
      });
    });
  }

  /** Changes an entry, found by its id; its `created` cannot change. Throws StoreError 'other' when it is not there. */
  replace(entry: Entry): void {
    const changed = asStored(entry);
    const month = monthOf(changed.created);
    this.#documents.update(monthSpec(month), (current) => {
      const index = current.entries.findIndex((other) => other.id === changed.id);
      if (index === -1 || current.entries[index]?.created !== changed.created) {
        throw new StoreError('other', `journal-${month}.json`, {
          message:
            'The entry to be changed is no longer in your journal, so nothing was changed; please save it as a new one.',
        });
      }
      return { ...current, entries: current.entries.with(index, changed) };
    });
  }

  /** The entries of a month, oldest first. Throws StoreError. */
  ofMonth(month: string): Entry[] {
    return [...this.#documents.read(monthSpec(month)).entries].sort(byTime);
  }

  /** The months that have a file, oldest first: `['2026-10', '2026-11']`. Throws StoreError. */
  months(): string[] {
    try {
      return fs
        .readdirSync(this.#home)
        .map((name) => MONTH_FILE.exec(name)?.[1])
        .filter((month) => month !== undefined)
        .sort();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw toStoreError(error, 'journal');
    }
  }

  /** An entry by its id, or undefined. A month that does not open is passed over, with a notice. */
  find(id: string): Entry | undefined {
    // The id tells the month to within a time zone: the nearest ones first.
    const time = timeOfId(id);
    const near = (month: string): number => (time === undefined ? 0 : Math.abs(Date.parse(`${month}-15`) - time));
    for (const month of this.months().sort((a, b) => near(a) - near(b))) {
      const entry = this.#open(month).find((other) => other.id === id);
      if (entry) return entry;
    }
    return undefined;
  }

  /** The newest entries, newest first. A month that does not open is passed over, with a notice. */
  recent(limit: number): Entry[] {
    const found: Entry[] = [];
    for (const month of this.months().reverse()) {
      if (found.length >= limit) break;
      found.push(...this.#open(month).reverse());
    }
    return found.slice(0, Math.max(0, limit));
  }

  #open(month: string): Entry[] {
    try {
      return this.ofMonth(month);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#documents.noteUnmoved(`journal-${month}`, error.message);
      return [];
    }
  }
}
