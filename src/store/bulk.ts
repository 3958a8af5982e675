/** Many entries at once: each file of the journal is written once, or twice where entries move, and not once an entry. */
import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Entry, monthOf } from '../journal/entry.js';
import { syncFolder } from './disk.js';
import type { Documents } from './documents.js';
import { toStoreError } from './errors.js';
import { asStored, type Journal, once } from './journal.js';
import { layOutMonth, type Segment, segmentSpec } from './segments.js';

/** What became of entries that were to be added. */
export interface Added {
  readonly added: readonly Entry[];
  /** The very same were there already. */
  readonly known: readonly Entry[];
  /** Another entry has the id, and was left as it is: the new one, and the one that is there. */
  readonly differing: readonly { readonly entry: Entry; readonly there: Entry }[];
}

/** Tells what adding would do; writes nothing. Throws StoreError when a file of a month concerned does not open. */
export function compareWith(journal: Journal, entries: readonly Entry[]): Added {
  const result = { added: [] as Entry[], known: [] as Entry[], differing: [] as { entry: Entry; there: Entry }[] };
  for (const [month, ofMonth] of byMonth(entries.map(asStored))) {
    const there = new Map(journal.ofMonth(month).map((entry) => [entry.id, entry]));
    for (const entry of ofMonth) {
      const known = there.get(entry.id);
      if (known === undefined) {
        there.set(entry.id, entry);
        result.added.push(entry);
      } else if (isDeepStrictEqual(known, entry)) result.known.push(entry);
      else result.differing.push({ entry, there: known });
    }
  }
  // An id stands for one entry in the whole journal: one that was given another date elsewhere would hide the one that is here.
  const elsewhere = journal.withIds(new Set(result.added.map(({ id }) => id)));
  const added = new Map<string, Entry>();
  for (const entry of result.added) {
    const there = elsewhere.get(entry.id) ?? added.get(entry.id);
    if (there === undefined) added.set(entry.id, entry);
    else result.differing.push({ entry, there });
  }
  return { ...result, added: [...added.values()] };
}

/** Adds what is not there yet, month by month, under the lock. Doing it again after being killed adds the rest. Throws StoreError. */
export function addAll(home: string, documents: Documents, journal: Journal, entries: readonly Entry[]): Added {
  const compared = compareWith(journal, entries);
  for (const [month, added] of byMonth(compared.added)) {
    rewriteMonth(home, documents, journal, month, [...journal.ofMonth(month), ...added]);
  }
  return compared;
}

/**
 * Makes these the entries of a month, shared out to files anew, under the lock. An entry that moves from one file to another is written there before it is taken out
 * here, so that whoever dies in between leaves it in both, and readers take it once. Throws StoreError.
 */
export function rewriteMonth(
  home: string,
  documents: Documents,
  journal: Journal,
  month: string,
  entries: readonly Entry[],
): void {
  const layout = [...layOutMonth(month, once(entries))];
  const before = journal.segments(month);
  for (const [segment, wanted] of layout) {
    documents.update(segmentSpec(segment), (current) => {
      const ids = new Set(wanted.map(({ id }) => id));
      const next = [...wanted, ...current.entries.filter(({ id }) => !ids.has(id))];
      return isDeepStrictEqual(next, current.entries) ? undefined : { ...current, entries: next };
    });
  }
  for (const [segment, wanted] of layout) {
    documents.update(segmentSpec(segment), (current) =>
      current.entries.length === wanted.length ? undefined : { ...current, entries: [...wanted] },
    );
  }
  const kept = new Set(layout.map(([{ name }]) => name));
  removeFiles(
    home,
    before.filter(({ name }) => !kept.has(name)),
  );
}

function removeFiles(home: string, segments: readonly Segment[]): void {
  try {
    for (const { name } of segments) fs.unlinkSync(path.join(home, `${name}.json`));
    if (segments.length > 0) syncFolder(home);
  } catch (error) {
    throw toStoreError(error, 'journal');
  }
}

function byMonth(entries: readonly Entry[]): Map<string, Entry[]> {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = monthOf(entry.created);
    const list = months.get(month);
    if (list === undefined) months.set(month, [entry]);
    else list.push(entry);
  }
  return months;
}
