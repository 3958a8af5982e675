/** Brings entries, drafts and the rest from another file into the home, and loses nothing that is there. Under the lock. */
import { isDeepStrictEqual } from 'node:util';
import { type Entry, monthOf } from '../../journal/entry.js';
import type { Progress } from '../../path/document.js';
import { rewriteMonth } from '../bulk.js';
import { type Deleted, deletedSpec } from '../deleted.js';
import { type Draft, draftsSpec } from '../drafts.js';
import type { KeepingContext } from './context.js';
import { idFor, KEPT_ASIDE, uniteDeleted, uniteDrafts, uniteEntries, unitePaths } from './unite.js';

/** What came in. */
export interface Brought {
  /** Entries that were not here. */
  readonly added: number;
  /** Entries that the other file had a later version of. */
  readonly changed: number;
  /** Words whose place was taken, kept as entries with the tag `kept-aside`. */
  readonly kept: number;
  /** Entries that had been deleted here and are in the journal again, as the other file had them still. */
  readonly back: number;
  /** Drafts that were not here. */
  readonly drafts: number;
  /** Promises, agreements and the like that were not here, or that the other file had more of; not there when there are none. */
  readonly items?: number;
}

/** Nothing came in. */
export const nothing: Brought = { added: 0, changed: 0, kept: 0, back: 0, drafts: 0 };

/** Both together. */
export const sumOf = (one: Brought, other: Brought): Brought => ({
  added: one.added + other.added,
  changed: one.changed + other.changed,
  kept: one.kept + other.kept,
  back: one.back + other.back,
  drafts: one.drafts + other.drafts,
  ...((one.items ?? other.items) !== undefined && { items: (one.items ?? 0) + (other.items ?? 0) }),
});

function byMonth(entries: readonly Entry[]): Map<string, Entry[]> {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = monthOf(entry.created);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return months;
}

/**
 * Entries, month by month. One that was deleted here comes back into the journal: deleting it again is easy, and nobody can tell whether the other computer
 * went on with it. With `leaveDeleted` it stays among what can be brought back. Throws StoreError.
 */
export function bringEntries(context: KeepingContext, entries: readonly Entry[], leaveDeleted = false): Brought {
  const { home, documents, journal } = context;
  let sum = nothing;
  for (const [month, theirs] of byMonth(entries)) {
    const here = journal.ofMonth(month);
    const ids = new Set(theirs.map(({ id }) => id));
    const deleted = documents
      .read(deletedSpec)
      .items.flatMap(({ entry }) => (ids.has(entry.id) && monthOf(entry.created) === month ? [entry] : []));
    const goneIds = new Set(deleted.map(({ id }) => id));
    const wanted = leaveDeleted ? theirs.filter(({ id }) => !goneIds.has(id)) : theirs;
    // Its words may be later ones than those that come in. One that is here as well came back in a run that was cut off.
    const returning = leaveDeleted ? [] : deleted;
    const back = returning.filter(({ id }) => !here.some((entry) => entry.id === id)).length;
    const first = uniteEntries(here, returning);
    const united = uniteEntries(first.entries, wanted);
    const changed = first.changed + united.changed;
    const kept = first.kept.length + united.kept.length;
    if (back + changed + kept + united.added.length > 0) {
      rewriteMonth(home, documents, journal, month, united.entries);
    }
    if (returning.length > 0) {
      documents.update(deletedSpec, (current) => ({
        ...current,
        items: current.items.filter(({ entry }) => !goneIds.has(entry.id)),
      }));
    }
    sum = sumOf(sum, { added: united.added.length, changed, kept, back, drafts: 0 });
  }
  return sum;
}

/** What was deleted elsewhere. Throws StoreError. */
export function bringDeleted({ documents, journal }: KeepingContext, items: readonly Deleted[]): Brought {
  const same = new Set<string>();
  // Month by month: looking for each entry by its id would go through the whole journal each time.
  for (const [month, entries] of byMonth(items.map(({ entry }) => entry))) {
    const there = new Map(journal.ofMonth(month).map((entry) => [entry.id, entry]));
    for (const entry of entries) if (isDeepStrictEqual(there.get(entry.id), entry)) same.add(entry.id);
  }
  documents.update(deletedSpec, (current) => {
    const united = uniteDeleted(current.items, items, ({ id }) => same.has(id));
    return isDeepStrictEqual(united, current.items) ? undefined : { ...current, items: united };
  });
  return nothing;
}

/** Words that have no entry become one, dated as they were saved, and the same words always the same one. Throws StoreError. */
export function bringNote({ journal }: KeepingContext, text: string, saved: string): number {
  const id = idFor(Date.parse(saved), { text, saved });
  if (journal.find(id) !== undefined) return 0;
  journal.append({ v: 1, id, created: saved, kind: 'free', text, feelings: [], tags: [KEPT_ASIDE] });
  return 1;
}

/** Drafts: those that are not here as drafts, the words of the others as notes. Throws StoreError. */
export function bringDrafts(context: KeepingContext, drafts: Readonly<Record<string, Draft>>): Brought {
  const { adopted, beside } = uniteDrafts(context.documents.read(draftsSpec).drafts, drafts);
  let kept = 0;
  for (const { draft, words } of beside) {
    const title = context.titleOf(draft.step);
    kept += bringNote(context, [...(title === undefined ? [] : [title]), ...words].join('\n\n'), draft.saved);
  }
  const count = Object.keys(adopted).length;
  if (count > 0) {
    context.documents.update(draftsSpec, (current) => ({ ...current, drafts: { ...adopted, ...current.drafts } }));
  }
  return { ...nothing, kept, drafts: count };
}

/** Steps that were done elsewhere. Throws StoreError. */
export function bringPath({ documents, pathSpec }: KeepingContext, progress: Progress): Brought {
  documents.update(pathSpec, (current) => {
    const united = unitePaths(current, progress);
    return isDeepStrictEqual(united, current) ? undefined : united;
  });
  return nothing;
}
