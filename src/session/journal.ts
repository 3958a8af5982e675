import { localIso, newEntryId, type Entry, type Feeling } from '../journal/entry.js';
import type { Query } from '../journal/query.js';
import { StoreError, randomBytes, type Added, type Deleted, type Draft, type Store } from '../store/index.js';
import { isJournalDraft } from './today.js';
import { changedId, draftParts, writtenOf } from './writing.js';

/** What a person can say of an entry of their own. */
export interface Written {
  readonly text: string;
  readonly feelings: readonly Feeling[];
  readonly tags: readonly string[];
}

/** A draft that was opened: what lies in it, or that another window has it. */
export type OpenedDraft = { readonly kind: 'open'; readonly draft: Draft | undefined } | { readonly kind: 'elsewhere' };

/** Who else has to know what happens to entries. */
export interface Followers {
  /** Entries that were added, changed or brought back. */
  kept(entries: readonly Entry[]): void;
  gone(id: string): void;
}

/** Decides what happens to the journal. Synchronous; whatever writes throws StoreError with words for the person. */
export class JournalService {
  readonly #store: Store;
  readonly #now: () => Date;

  readonly #followers: Followers | undefined;

  constructor(store: Store, now: () => Date, followers?: Followers) {
    this.#store = store;
    this.#now = now;
    this.#followers = followers;
  }

  /** The entries that answer a question, newest first, a page at a time (a page may be empty): stop asking when there are enough. */
  pages(query: Query): Generator<readonly Entry[]> {
    return this.#store.entryPages(query);
  }

  /** The first so many entries that answer a question, newest first. */
  find(query: Query, limit = Number.POSITIVE_INFINITY): readonly Entry[] {
    const found: Entry[] = [];
    for (const page of this.pages(query)) {
      found.push(...page);
      if (found.length >= limit) return found.slice(0, limit);
    }
    return found;
  }

  /** An entry by its whole id. */
  entry(id: string): Entry | undefined {
    return this.#store.findEntry(id);
  }

  /** The entry that was written last. */
  last(): Entry | undefined {
    return this.#store.recentEntries(1)[0];
  }

  /** Adds an entry of the person's own, dated `at` or now, and returns it. `id` makes trying again after a full disk safe. */
  add(written: Written, options: { readonly at?: Date; readonly id?: string } = {}): Entry {
    const at = options.at ?? this.#now();
    const entry: Entry = {
      v: 1,
      id: options.id ?? newEntryId(at, randomBytes),
      created: localIso(at),
      kind: 'free',
      text: written.text,
      feelings: [...written.feelings],
      tags: [...written.tags],
    };
    this.#store.appendEntry(entry);
    return entry;
  }

  /** Changes what was written in an entry and returns it; nothing else of it changes. Throws StoreError when it is not there any more. */
  change(id: string, written: Partial<Written>): Entry {
    return this.#store.withLock(() => {
      const before = this.#store.findEntry(id);
      if (before === undefined) throw new StoreError('other', 'journal', { message: goneWords });
      const entry: Entry = {
        ...before,
        ...(written.text !== undefined && { text: written.text }),
        ...(written.feelings !== undefined && { feelings: [...written.feelings] }),
        ...(written.tags !== undefined && { tags: [...written.tags] }),
        edited: localIso(this.#now()),
      };
      this.#store.replaceEntry(entry);
      this.#followers?.kept([entry]);
      return entry;
    });
  }

  /** Deletes an entry and returns it; it can be brought back for 30 days. Undefined when it is not there. */
  remove(id: string): Entry | undefined {
    const entry = this.#store.deleteEntry(id);
    if (entry !== undefined) this.#followers?.gone(id);
    return entry;
  }

  /** Brings a deleted entry back and returns it. Undefined when it is not there any more. */
  restore(id: string): Entry | undefined {
    const entry = this.#store.restoreEntry(id);
    if (entry !== undefined) this.#followers?.kept([entry]);
    return entry;
  }

  /** What can be brought back, the latest deletion first. */
  removed(): readonly Deleted[] {
    return this.#store.deletedEntries();
  }

  /** Forgets for good what was deleted more than 30 days ago. */
  forgetPast(): void {
    this.#store.forgetDeleted();
  }

  /** Entries of this day in earlier years, newest first. */
  onThisDay(today: string): readonly Entry[] {
    return this.find({ onThisDay: today.slice(5) }).filter(({ created }) => created.slice(0, 10) < today);
  }

  /** The keys of drafts that this or no living window was in the middle of, the latest first; those that were left on purpose are not among them. */
  brokenOff(): readonly string[] {
    return Object.entries(this.#store.drafts())
      .filter(([key, draft]) => isJournalDraft(key) && draft.left !== true && !this.#store.draftOwnerAlive(draft))
      .sort(([, one], [, other]) => other.saved.localeCompare(one.saved))
      .map(([key]) => key);
  }

  /** Makes the draft of a key ours; `force` does so even when another window has it open. */
  openDraft(key: string, force = false): OpenedDraft {
    const draft = this.#store.drafts()[key];
    if (draft === undefined) return { kind: 'open', draft };
    if (!force && this.#store.draftOwnerAlive(draft)) return { kind: 'elsewhere' };
    try {
      return { kind: 'open', draft: this.#store.takeDraft(key) ?? draft };
    } catch (error) {
      // Where nothing can be written it can still be read, and the first change says why it cannot be kept.
      if (error instanceof StoreError) return { kind: 'open', draft };
      throw error;
    }
  }

  /**
   * Keeps what was written under a draft's key and lets go of the draft: as a new entry with this id, or as a change of the entry that the key names. Doing it again with
   * the same `id` (after being killed) adds nothing twice. One whose entry was deleted meanwhile becomes a new one.
   */
  keep(key: string, id: string, written: Written): { readonly entry: Entry; readonly as: 'new' | 'change' } {
    return this.#store.withLock(() => {
      const changed = changedId(key);
      const there = changed !== undefined && this.#store.findEntry(changed) !== undefined;
      const again = this.#store.findEntry(id, monthBefore(this.#now())) !== undefined;
      const entry = there
        ? this.change(changed, written)
        : again
          ? this.change(id, written)
          : this.add(written, { id });
      this.#store.dropDraft(key);
      return { entry, as: there ? 'change' : 'new' };
    });
  }

  /** Lets go of a draft. Its words go where deleted entries are, so that they can be brought back; returns that entry, or undefined when it had no words. */
  letGo(key: string): Entry | undefined {
    const opened = this.openDraft(key);
    if (opened.kind === 'elsewhere') throw new StoreError('taken-over', 'drafts.json');
    const { draft } = opened;
    if (draft === undefined) return undefined;
    return this.#store.withLock(() => {
      const written = writtenOf(draftParts(draft), undefined);
      const wordless = written.text.trim() === '' && written.feelings.length === 0;
      const entry = wordless ? undefined : this.add(written);
      if (entry !== undefined) this.remove(entry.id);
      this.#store.dropDraft(key);
      return entry;
    });
  }

  /** What importing these would do; nothing is written. */
  compare(entries: readonly Entry[]): Added {
    return this.#store.compareEntries(entries);
  }

  /** Adds entries from elsewhere; those that are there already are left as they are. */
  take(entries: readonly Entry[]): Added {
    const added = this.#store.appendEntries(entries);
    this.#followers?.kept(entries);
    return added;
  }
}

/** The month before a moment's: an earlier try to keep the same entry is no older. */
const monthBefore = (now: Date): string => localIso(new Date(now.getFullYear(), now.getMonth() - 1, 1)).slice(0, 7);

const goneWords =
  'The entry to be changed is no longer in your journal, so nothing was changed; please save it as a new one.';
