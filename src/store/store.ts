/**
 * The store: everything that touches the disk, and nothing else does.
 *
 * All of it is synchronous, so that what a key press changed is on the disk before the process can die.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Entry } from '../journal/entry.js';
import type { Query } from '../journal/query.js';
import { asideOf, type Notice } from './aside.js';
import type { Codec } from './codec.js';
import { type Disk, quietly, realDisk } from './disk.js';
import { type DocumentSpec, Documents } from './documents.js';
import { type Draft, type DraftInput, Drafts } from './drafts.js';
import { StoreError } from './errors.js';
import { ensureFolder, tighten } from './home.js';
import type { Deleted } from './deleted.js';
import { addAll, type Added, compareWith } from './bulk.js';
import { Journal } from './journal.js';
import { copiesAmong } from './keeping/copies.js';
import { finishRestore } from './keeping/finish.js';
import { withLock } from './lock.js';
import { newToken, type Owner, thisProcess } from './processes.js';
import { sweep } from './sweep.js';
import { type BadItem, openInbox, sealToInbox, takesWithoutUnlocking } from './vault/inbox.js';
import { entryIn } from './vault/item.js';
import { INBOX } from './vault/magic.js';
import { Vault } from './vault/vault.js';

/** What a store is opened with. */
export interface StoreOptions {
  /** Absolute; see `resolveHome`. */
  readonly home: string;
  /** Instead of the encryption of the home, for tests. */
  readonly codec?: Codec;
  readonly now: () => Date;
  /** The calls that write, for tests. */
  readonly disk?: Disk;
  /** The cost of the passphrase's key, for tests; see `Vault`. */
  readonly cost?: number;
}

/** An open store. Everything that writes throws StoreError when it could not, and has changed nothing then. */
export interface Store {
  readonly home: string;
  /** Who this store is, as drafts are signed. */
  readonly owner: Owner;
  /** The encryption of this home. */
  readonly vault: Vault;
  /** Whether a synced folder has put copies beside our files, which are to be merged. */
  hasCopies(): boolean;
  /** What backups and mending work with. */
  readonly inner: {
    readonly documents: Documents;
    readonly journal: Journal;
    readonly codec: Codec;
    readonly disk: Disk;
  };
  /** Whether entries can be added without the passphrase. Throws StoreError. */
  takesWithoutUnlocking(): boolean;
  /** Adds an entry without the passphrase. Throws StoreError 'locked' where that was not allowed. */
  sealEntry(entry: Entry): Promise<void>;
  /** Hands over what was added without the passphrase, and removes it then. Must be open. Returns what did not open; when nothing can be written now, all stays and there is a notice. */
  takeInbox(take: (entry: Entry) => void): Promise<readonly BadItem[]>;
  /** Files that did not open since this store was opened, oldest first. */
  notices(): readonly Notice[];
  /** Whether something that was this document could not be read: it was set aside, now or at any time before, or could not even be moved. */
  isSetAside(name: string): boolean;
  /** A document, or an empty one when there is none (or it was broken: see `notices`). No lock is taken. */
  readDocument<T extends { version: number }>(spec: DocumentSpec<T>): T;
  /** Reads, changes and saves under the lock; `change` returns undefined to leave all as it is. Returns what is saved now. */
  updateDocument<T extends { version: number }>(
    spec: DocumentSpec<T>,
    change: (current: T) => NoInfer<T> | undefined,
  ): T;
  /** Runs several calls with no other process in between. */
  withLock<R>(work: () => R): R;
  /** Adds an entry; adding the same again does nothing, and another one under its id is refused. */
  appendEntry(entry: Entry): void;
  /** Changes an entry that is there; its `created` cannot change. */
  replaceEntry(entry: Entry): void;
  /** The entries of `2026-11`, oldest first. */
  entriesOfMonth(month: string): Entry[];
  /** The months that have a file, oldest first. */
  months(): string[];
  /** An entry by its id; with `since` (`2026-11`) only that month and later ones are looked through. */
  findEntry(id: string, since?: string): Entry | undefined;
  /** The newest entries, newest first. */
  recentEntries(limit: number): Entry[];
  /** The entries that answer a question, newest first, a page for each file looked at (it may be empty). */
  entryPages(query: Query): Generator<readonly Entry[]>;
  /** What adding these would do; nothing is written. */
  compareEntries(entries: readonly Entry[]): Added;
  /** Adds many entries, those that are there already aside. */
  appendEntries(entries: readonly Entry[]): Added;
  /** Deletes an entry, which can be brought back for 30 days; undefined when there is none. */
  deleteEntry(id: string): Entry | undefined;
  /** Brings a deleted entry back; undefined when there is none. */
  restoreEntry(id: string): Entry | undefined;
  /** What can be brought back, the latest deletion first. */
  deletedEntries(): Deleted[];
  /** Forgets for good what was deleted more than 30 days ago. */
  forgetDeleted(): void;
  /** Every draft by key, ours or not. */
  drafts(): Readonly<Record<string, Draft>>;
  /** Saves a draft as ours and returns it signed; 'taken-over' when another window has it. */
  saveDraft(key: string, draft: DraftInput): Draft;
  /** Makes a draft ours, whoever had it; undefined when there is none. */
  takeDraft(key: string): Draft | undefined;
  /** Removes a draft of ours; 'taken-over' when another window has it. */
  dropDraft(key: string): void;
  /** Whether another process that is still running has this draft. */
  draftOwnerAlive(draft: Draft): boolean;
}

/** Opens a store: one look at the folder, which need not be there. Never fails; files are opened when they are used. */
export function openStore({ home, codec: given, now, disk = realDisk, cost }: StoreOptions): Store {
  tighten(home);
  // Whoever cannot finish one now is told when something is to be written.
  quietly(() => finishRestore(home, disk));
  sweep(home);
  const vault = new Vault({ home, now, disk, ...(cost !== undefined && { cost }) });
  const codec = given ?? vault.codec;
  const documents = new Documents({
    home,
    codec,
    disk,
    now,
    // Nothing is written into a home that a restore has half replaced.
    beforeChange: () => void finishRestore(home, disk),
    // A plain file that somebody put into an encrypted home would go on lying there in the open.
    onSetAside: (file) => quietly(() => vault.isOpen() && vault.sealInPlace(file)),
  });
  const journal = new Journal({ home, codec, documents, now });
  const owner = thisProcess(newToken());
  const drafts = new Drafts(documents, owner, now);
  return {
    home,
    owner,
    vault,
    hasCopies: () => copiesAmong(namesIn(home)).length > 0,
    inner: { documents, journal, codec, disk },
    takesWithoutUnlocking: () => takesWithoutUnlocking(home),
    sealEntry: (entry) => sealToInbox({ home, disk }, entry.id, Buffer.from(JSON.stringify(entry))),
    takeInbox: async (take) => {
      const keys = vault.state() === 'none' ? undefined : vault.inboxKeys();
      if (keys === undefined) return [];
      try {
        return await openInbox({ home, now, disk }, keys, (text) => take(entryIn(text)));
      } catch (error) {
        // What cannot be taken in now, as on a full disk, must not keep anyone from reading the rest.
        if (!(error instanceof StoreError) || error.kind === 'locked') throw error;
        documents.note({ name: INBOX, path: path.join(home, INBOX), why: error.message, moved: false });
        return [];
      }
    },
    notices: () => documents.notices(),
    isSetAside: (name) =>
      documents.notices().some((notice) => notice.name === `${name}.json`) || asideOf(home, name).length > 0,
    readDocument: (spec) => documents.read(spec),
    updateDocument: (spec, change) => documents.update(spec, change),
    withLock: (work) => {
      ensureFolder(home);
      return withLock(home, work);
    },
    appendEntry: (entry) => journal.append(entry),
    replaceEntry: (entry) => journal.replace(entry),
    entriesOfMonth: (month) => journal.ofMonth(month),
    months: () => journal.months(),
    findEntry: (id, since) => journal.find(id, since),
    recentEntries: (limit) => journal.recent(limit),
    entryPages: (query) => journal.pages(query),
    compareEntries: (entries) => compareWith(journal, entries),
    appendEntries: (entries) => {
      ensureFolder(home);
      return withLock(home, () => addAll(home, documents, journal, entries));
    },
    deleteEntry: (id) => journal.remove(id),
    restoreEntry: (id) => journal.restore(id),
    deletedEntries: () => journal.deleted(),
    forgetDeleted: () => journal.forgetPast(),
    drafts: () => drafts.all(),
    saveDraft: (key, draft) => drafts.save(key, draft),
    takeDraft: (key) => drafts.take(key),
    dropDraft: (key) => drafts.drop(key),
    draftOwnerAlive: (draft) => drafts.ownerAlive(draft),
  };
}

/** The names in a folder; none where it cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
