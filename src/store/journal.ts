/** The journal on disk: entries in files by month, and what was deleted lately. */
import fs from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { checkEntry, type Entry, monthOf, timeOfId } from '../journal/entry.js';
import { roughLength } from '../journal/fold.js';
import { matcher, type Query, roughPatterns } from '../journal/query.js';
import type { Codec } from './codec.js';
import { type Deleted, deletedSpec, withDeleted, withoutDeleted, withoutPast } from './deleted.js';
import type { Documents } from './documents.js';
import { codeOf, StoreError, toStoreError } from './errors.js';
import { readBytes } from './file.js';
import { ensureFolder } from './home.js';
import { withLock } from './lock.js';
import {
  bySegment,
  byTime,
  dayOfMonth,
  type Segment,
  SEGMENT_LIMIT,
  segmentFor,
  segmentOf,
  segmentOfFile,
  segmentSpec,
} from './segments.js';

/** What is compared and kept is what JSON makes of an entry: a key that is undefined is no key. */
export function asStored(entry: Entry): Entry {
  const stored = checkEntry(JSON.parse(JSON.stringify(entry)));
  if (typeof stored === 'string') throw new StoreError('other', 'journal', { cause: new TypeError(stored) });
  return stored;
}

/** How much of a file is looked through at once, in bytes. */
const PIECE = 64 * 1024;

/** What the journal of a home folder needs. */
export interface JournalOptions {
  readonly home: string;
  readonly codec: Codec;
  readonly documents: Documents;
  readonly now: () => Date;
}

/** The journal of one home folder. */
export class Journal {
  readonly #options: JournalOptions;

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  /**
   * Adds an entry to the file of its own local date; it is on the disk when this returns. Adding the very same again
   * does nothing. Throws StoreError: 'other' when another entry has the id; nothing is ever replaced.
   */
  append(entry: Entry): void {
    const added = asStored(entry);
    this.#underLock(() => {
      const segments = this.segments(monthOf(added.created));
      const target = this.#targetFor(added, segments);
      const elsewhere = segments.filter(({ name }) => name !== target.name);
      const holder = elsewhere.find((segment) => this.#mentions(segment, added.id));
      const known = holder && this.#open(holder).find(({ id }) => id === added.id);
      if (known !== undefined) {
        refuseOther(known, added);
        return;
      }
      this.#options.documents.update(segmentSpec(target), (current) => {
        const same = current.entries.find(({ id }) => id === added.id);
        if (same === undefined) return { ...current, entries: [...current.entries, added] };
        refuseOther(same, added);
        return undefined;
      });
    });
  }

  /** Changes an entry, found by its id; its `created` cannot change. Throws StoreError 'other' when it is not there. */
  replace(entry: Entry): void {
    const changed = asStored(entry);
    this.#underLock(() => {
      const holder = this.#holderOf(changed.id, this.segments(monthOf(changed.created)));
      if (holder?.entry.created !== changed.created) throw gone(holder?.segment.name ?? 'journal');
      this.#everywhere(changed.id, holder.segment.month, () => changed);
    });
  }

  /** Deletes an entry and keeps it for bringing back. Returns it, or undefined when it is not there. */
  remove(id: string): Entry | undefined {
    return this.#underLock(() => {
      const holder = this.#holderOf(id, this.#nearest(id));
      if (holder === undefined) return undefined;
      const now = this.#options.now();
      // First into the one file and then out of the other: whoever dies in between leaves it in both.
      this.#options.documents.update(deletedSpec, (current) =>
        withDeleted(withoutPast(current, now) ?? current, holder.entry, now),
      );
      this.#everywhere(id, holder.segment.month, () => undefined);
      return holder.entry;
    });
  }

  /** Brings a deleted entry back. Returns it, or undefined when it is not there any more. */
  restore(id: string): Entry | undefined {
    return this.#underLock(() => {
      const item = this.deleted().find(({ entry }) => entry.id === id);
      if (item === undefined) return undefined;
      // One that was deleted while a process died is still in the journal, perhaps changed since.
      const there = this.find(id, monthOf(item.entry.created));
      if (there === undefined) this.append(item.entry);
      this.#options.documents.update(deletedSpec, (current) => withoutDeleted(current, id));
      return there ?? item.entry;
    });
  }

  /** What can be brought back, the latest deletion first. */
  deleted(): Deleted[] {
    const all = this.#options.documents.read(deletedSpec);
    return [...(withoutPast(all, this.#options.now()) ?? all).items].reverse();
  }

  /** Forgets for good what was deleted long ago. */
  forgetPast(): void {
    const { documents, now } = this.#options;
    if (withoutPast(documents.read(deletedSpec), now()) === undefined) return;
    documents.update(deletedSpec, (current) => withoutPast(current, now()));
  }

  /** The entries of a month, oldest first. Throws StoreError, and RangeError for anything that is no month. */
  ofMonth(month: string): Entry[] {
    segmentOf(month);
    return once(this.segments(month).flatMap((one) => this.read(one))).sort(byTime);
  }

  /** What is in one file, in the order in which it was added. Throws StoreError. */
  read(segment: Segment): readonly Entry[] {
    return this.#options.documents.read(segmentSpec(segment)).entries;
  }

  /** The months that have a file, oldest first: `['2026-10', '2026-11']`. Throws StoreError. */
  months(): string[] {
    return [...new Set(this.segments().map(({ month }) => month))];
  }

  /** The files of the journal, or of one month of it, oldest first. Throws StoreError. */
  segments(month?: string): Segment[] {
    try {
      return fs
        .readdirSync(this.#options.home)
        .flatMap((name) => segmentOfFile(name) ?? [])
        .filter((segment) => month === undefined || segment.month === month)
        .sort(bySegment);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw toStoreError(error, 'journal');
    }
  }

  /** An entry by its id, or undefined; with `since` (`2026-11`) only that month and later ones are looked through. A file that does not open is passed over, with a notice. */
  find(id: string, since = ''): Entry | undefined {
    const segments = this.#nearest(id).filter(({ month }) => month >= since);
    const found = this.#holderOf(id, segments)?.entry;
    // One that should be there and is not: its file may be broken, which is to be said.
    if (found === undefined) for (const segment of segments.slice(0, 2)) this.#open(segment);
    return found;
  }

  /** Those of the ids that are in the journal, wherever, with their entries: one look at every file. A file that does not open is passed over, with a notice. */
  withIds(ids: ReadonlySet<string>): ReadonlyMap<string, Entry> {
    const found = new Map<string, Entry>();
    if (ids.size === 0) return found;
    for (const segment of this.segments()) {
      const said = this.#bytes(segment)
        ?.toString('latin1')
        .matchAll(/"id":\s*"([\w.-]+)"/gu);
      if (said !== undefined && ![...said].some(([, id = '']) => ids.has(id))) continue;
      for (const entry of this.#open(segment)) if (ids.has(entry.id)) found.set(entry.id, entry);
    }
    return found;
  }

  /** The newest entries, newest first. A file that does not open is passed over, with a notice. */
  recent(limit: number): Entry[] {
    const found: Entry[] = [];
    for (const page of this.pages({})) {
      if (found.length >= limit) break;
      found.push(...page);
    }
    return found.slice(0, Math.max(0, limit));
  }

  /**
   * The entries that answer a question, newest first: one page for each file that was looked at, empty when nothing in it fits, so that whoever asks can stop or do
   * something else in between. A file that does not open is passed over, with a notice.
   */
  *pages(query: Query): Generator<readonly Entry[]> {
    const fits = matcher(query);
    const rough = roughPatterns(query);
    const seen = new Set<string>();
    for (const segment of this.segments().reverse()) {
      if (query.from !== undefined && segment.month < monthOf(query.from)) return;
      if (query.to !== undefined && segment.month > monthOf(query.to)) continue;
      if (query.onThisDay !== undefined && segment.month.slice(5) !== query.onThisDay.slice(0, 2)) continue;
      if (!this.#mayHold(segment, rough)) {
        yield [];
        continue;
      }
      // An entry may for a moment be in two files, when a process died while it was moved. Another one of its id has another date, and is shown.
      const page = this.#open(segment)
        .filter((entry) => fits(entry) && !seen.has(`${entry.id} ${entry.created}`))
        .sort(byTime)
        .reverse();
      for (const { id, created } of page) seen.add(`${id} ${created}`);
      yield page;
    }
  }

  /** Notes that a file could not be used. */
  passOver(segment: Segment, error: StoreError): void {
    this.#options.documents.noteUnmoved(segment.name, error.message);
  }

  #underLock<R>(work: () => R): R {
    ensureFolder(this.#options.home);
    return withLock(this.#options.home, work);
  }

  /** The file a new entry goes into: the one of its day, or a new one when that is full and has only earlier days. */
  #targetFor({ created }: Entry, segments: readonly Segment[]): Segment {
    const open = segmentFor(created, segments) ?? segmentOf(monthOf(created));
    if (open !== segments.at(-1) || this.#size(open) < SEGMENT_LIMIT) return open;
    const day = dayOfMonth(created);
    const latest = Math.max(0, ...this.read(open).map((entry) => dayOfMonth(entry.created)));
    return day > latest ? segmentOf(open.month, day) : open;
  }

  /** Changes an entry, or takes it out, in every file of its month: a process that died while it was moved has left it in two. */
  #everywhere(id: string, month: string, change: () => Entry | undefined): void {
    for (const segment of this.segments(month).filter((one) => this.#mentions(one, id))) {
      this.#options.documents.update(segmentSpec(segment), (current) => ({
        ...current,
        entries: current.entries.flatMap((other) => (other.id === id ? (change() ?? []) : [other])),
      }));
    }
  }

  #size({ name }: Segment): number {
    return fs.statSync(`${this.#options.home}/${name}.json`, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** The files with those first in which an id is likely to be, as it tells its time. */
  #nearest(id: string): Segment[] {
    const time = timeOfId(id);
    const far = ({ month, from }: Segment): number =>
      time === undefined ? 0 : Math.abs(Date.parse(`${month}-01`) + (from + 7) * 86_400_000 - time);
    return this.segments().sort((one, other) => far(one) - far(other));
  }

  #holderOf(id: string, segments: readonly Segment[]): { segment: Segment; entry: Entry } | undefined {
    for (const segment of segments) {
      if (!this.#mentions(segment, id)) continue;
      const entry = this.#open(segment).find((other) => other.id === id);
      if (entry !== undefined) return { segment, entry };
    }
    return undefined;
  }

  #mentions(segment: Segment, id: string): boolean {
    return this.#bytes(segment)?.includes(id) ?? true;
  }

  /** False when one of the patterns is nowhere in a file. */
  #mayHold(segment: Segment, patterns: readonly RegExp[]): boolean {
    const bytes = patterns.length === 0 ? undefined : this.#bytes(segment);
    if (bytes === undefined) return true;
    let missing = patterns;
    // In pieces, as strings of this size cost next to nothing, and larger ones have to be allocated apart.
    for (let at = 0; at < bytes.length && missing.length > 0; at += PIECE) {
      const piece = bytes.toString('latin1', at, Math.min(bytes.length, at + PIECE + roughLength));
      missing = missing.filter((pattern) => !pattern.test(piece));
    }
    return missing.length === 0;
  }

  /** The JSON of a file as bytes; undefined when it cannot be read like that, and reading it as a document will say why. */
  #bytes({ name }: Segment): Buffer | undefined {
    const { home, codec } = this.#options;
    try {
      return readBytes(home, `${name}.json`, codec);
    } catch {
      return undefined;
    }
  }

  #open(segment: Segment): readonly Entry[] {
    try {
      return this.read(segment);
    } catch (error) {
      // Without the passphrase nothing opens, and an empty journal would be a lie.
      if (!(error instanceof StoreError) || error.kind === 'locked') throw error;
      this.passOver(segment, error);
      return [];
    }
  }
}

/** Each entry once. */
export function once(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function refuseOther(known: Entry, added: Entry): void {
  if (isDeepStrictEqual(known, added)) return;
  throw new StoreError('other', `journal-${monthOf(added.created)}.json`, {
    message:
      'An entry with this id is already in your journal, and it was left as it is; please change that one instead.',
  });
}

const gone = (name: string): StoreError =>
  new StoreError('other', `${name}.json`, {
    message:
      'The entry to be changed is no longer in your journal, so nothing was changed; please save it as a new one.',
  });
