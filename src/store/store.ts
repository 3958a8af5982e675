/**
 * The store: everything that touches the disk, and nothing else does.
 *
 * All of it is synchronous, so that what a key press changed is on the disk before the process can die.
 */
import type { Entry } from '../journal/entry.js';
import type { Notice } from './aside.js';
import { type Codec, plainCodec } from './codec.js';
import { type Disk, realDisk } from './disk.js';
import { type DocumentSpec, Documents } from './documents.js';
import { type Draft, type DraftInput, Drafts } from './drafts.js';
import { ensureFolder, tighten } from './home.js';
import { Journal } from './journal.js';
import { withLock } from './lock.js';
import { newToken, type Owner, thisProcess } from './processes.js';
import { sweep } from './sweep.js';

/** What a store is opened with. */
export interface StoreOptions {
  /** Absolute; see `resolveHome`. */
  readonly home: string;
  readonly codec?: Codec;
  readonly now: () => Date;
  /** The calls that write, for tests. */
  readonly disk?: Disk;
}

/** An open store. Everything that writes throws StoreError when it could not, and has changed nothing then. */
export interface Store {
  readonly home: string;
  /** Who this store is, as drafts are signed. */
  readonly owner: Owner;
  /** Files that did not open since this store was opened, oldest first. */
  notices(): readonly Notice[];
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
  findEntry(id: string): Entry | undefined;
  /** The newest entries, newest first. */
  recentEntries(limit: number): Entry[];
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
export function openStore({ home, codec = plainCodec, now, disk = realDisk }: StoreOptions): Store {
  tighten(home);
  sweep(home);
  const documents = new Documents({ home, codec, disk, now });
  const journal = new Journal(documents, home);
  const owner = thisProcess(newToken());
  const drafts = new Drafts(documents, owner, now);
  return {
    home,
    owner,
    notices: () => documents.notices(),
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
    findEntry: (id) => journal.find(id),
    recentEntries: (limit) => journal.recent(limit),
    drafts: () => drafts.all(),
    saveDraft: (key, draft) => drafts.save(key, draft),
    takeDraft: (key) => drafts.take(key),
    dropDraft: (key) => drafts.drop(key),
    draftOwnerAlive: (draft) => drafts.ownerAlive(draft),
  };
}
