/** What was deleted, kept for a while so that it can be brought back. */
import { checkEntry, type Entry, isIsoWithOffset, isRecord, localIso } from '../journal/entry.js';
import type { DocumentSpec } from './documents.js';

/** How long a deleted entry can be brought back, in days. */
export const DELETED_DAYS = 30;

/** A deleted entry. */
export interface Deleted {
  /** ISO 8601 with offset. */
  deleted: string;
  entry: Entry;
}

/** Every entry that was deleted lately, in the order of the deletions. */
export interface DeletedDocument {
  version: 1;
  items: Deleted[];
}

/** The document of deleted entries. */
export const deletedSpec: DocumentSpec<DeletedDocument> = {
  name: 'deleted',
  version: 1,
  empty: () => ({ version: 1, items: [] }),
  check(value) {
    if (!isRecord(value) || !Array.isArray(value['items'])) return 'there is no list of deleted entries';
    const isWhole = (item: unknown): boolean =>
      isRecord(item) && isIsoWithOffset(item['deleted']) && typeof checkEntry(item['entry']) !== 'string';
    return value['items'].every(isWhole) ? (value as unknown as DeletedDocument) : 'a deleted entry does not fit';
  },
  migrate: {},
};

/** True once an entry is past bringing back. A date in the future, from a wrong clock, is none; nor can an entry have been deleted before it was written. */
export function isPast({ deleted, entry }: Deleted, now: Date): boolean {
  const written = Date.parse(entry.edited ?? entry.created);
  const since = Math.max(Date.parse(deleted), written > now.getTime() ? 0 : written);
  return now.getTime() - since > DELETED_DAYS * 86_400_000;
}

/** With one more deleted entry; an older copy of the same entry makes way. */
export function withDeleted(current: DeletedDocument, entry: Entry, now: Date): DeletedDocument {
  const items = current.items.filter((item) => item.entry.id !== entry.id);
  return { ...current, items: [...items, { deleted: localIso(now), entry }] };
}

/** Without one entry; undefined when it is not there. */
export function withoutDeleted(current: DeletedDocument, id: string): DeletedDocument | undefined {
  const items = current.items.filter((item) => item.entry.id !== id);
  return items.length === current.items.length ? undefined : { ...current, items };
}

/** Without what is past bringing back; undefined when all may stay. */
export function withoutPast(current: DeletedDocument, now: Date): DeletedDocument | undefined {
  const items = current.items.filter((item) => !isPast(item, now));
  return items.length === current.items.length ? undefined : { ...current, items };
}
