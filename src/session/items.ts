import { localIso, newEntryId, type Entry } from '../journal/entry.js';
import type { Item, Items, ItemsSpec } from '../records/items.js';
import { itemIn, withItem, withItemBack } from '../records/items.js';
import { randomBytes, StoreError, type Store } from '../store/index.js';

/** A list of things a person keeps. Synchronous; whatever writes throws StoreError with words for the person. */
export class ItemList<T extends Item> {
  readonly store: Store;
  readonly now: () => Date;
  readonly #spec: ItemsSpec<T>;

  constructor(store: Store, now: () => Date, spec: ItemsSpec<T>) {
    this.store = store;
    this.now = now;
    this.#spec = spec;
  }

  /** All of them, in the order in which they were added. */
  all(): readonly T[] {
    return this.store.readDocument(this.#spec).items;
  }

  /** Whether a file of it could not be read: then it may have held more than is here. */
  isSetAside(): boolean {
    return this.store.isSetAside(this.#spec.name);
  }

  /** One by its whole id. */
  get(id: string): T | undefined {
    return itemIn(this.all(), id);
  }

  /** A new id. */
  newId(): string {
    return newEntryId(this.now(), randomBytes);
  }

  /** Adds something. With the id of one that is there (a retry after a full disk) that one becomes it. */
  protected add(id: string | undefined, made: Omit<T, 'id' | 'created' | 'edited'>): T {
    const created = localIso(this.now());
    const added = { ...made, id: id ?? this.newId(), created } as unknown as T;
    const saved = this.#update((items) => withItem(items, added));
    return itemIn(saved.items, added.id) ?? added;
  }

  /** Changes one and returns it. Throws StoreError when it is not there any more. */
  protected change(id: string, change: (item: T) => T): T {
    const saved = this.#update((items) => {
      const item = itemIn(items, id);
      if (item === undefined) throw new StoreError('other', this.#spec.name, { message: goneWords });
      return withItem(items, { ...change(item), edited: localIso(this.now()) });
    });
    return itemIn(saved.items, id) as T;
  }

  /** Takes one out for good and returns it; undefined when it was not there. */
  remove(id: string): T | undefined {
    let gone: T | undefined;
    this.store.updateDocument(this.#spec, (current) => {
      gone = itemIn(current.items, id);
      return gone && { ...current, items: current.items.filter((item) => item.id !== id) };
    });
    return gone;
  }

  /** Puts one back as it was: after it was taken out, or changed by mistake. */
  putBack(item: T): void {
    this.#update((items) => withItemBack(items, item));
  }

  #update(change: (items: readonly T[]) => readonly T[]): Items<T> {
    return this.store.updateDocument<Items<T>>(this.#spec, (current) => ({ ...current, items: change(current.items) }));
  }
}

/** Keeps words of a sheet in the journal; doing it again with the same id (after a full disk) makes one entry. Throws StoreError. */
export function keepWords(store: Store, now: Date, id: string, text: string, tag: string): Entry {
  const entry: Entry = { v: 1, id, created: localIso(now), kind: 'free', text, feelings: [], tags: [tag] };
  return store.withLock(() => {
    const monthBefore = localIso(new Date(now.getFullYear(), now.getMonth() - 1, 1)).slice(0, 7);
    const before = store.findEntry(id, monthBefore);
    if (before === undefined) store.appendEntry(entry);
    else store.replaceEntry({ ...entry, created: before.created });
    return entry;
  });
}

const goneWords = 'What was to be changed is no longer there, so nothing was changed; please look at the list again.';
