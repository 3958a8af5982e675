/** What the app does for the screens of the journal. */
import { journalWords as words } from '../messages/journal.js';
import { promptOfDay } from '../screens/journal/blank.js';
import { createChoose, seenIn } from '../screens/journal/choices.js';
import { createReading } from '../screens/journal/entry.js';
import {
  createJournal,
  draftsIn,
  markedAt,
  withAsked,
  withEntry,
  withoutEntry,
  type JournalState,
} from '../screens/journal/list.js';
import { createRemoved } from '../screens/journal/removed.js';
import { createWriting, titleOfWriting } from '../screens/journal/writing.js';
import type { JournalIntent } from '../screens/intents.js';
import { StoreError } from '../session/session.js';
import { changedId } from '../session/writing.js';
import { Reading } from './reading.js';
import { Shelf, type Desk } from './shelf.js';

const intents: ReadonlySet<string> = new Set<JournalIntent['do']>([
  'journal',
  'read-entry',
  'leaf',
  'write',
  'keep-entry',
  'let-go',
  'delete-entry',
  'restore-entry',
  'removed',
  'choose',
  'asked',
]);
export const isJournalIntent = (intent: { readonly do: string }): intent is JournalIntent => intents.has(intent.do);

/** The journal of a running app. Whatever writes throws StoreError. */
export class JournalDesk {
  readonly #desk: Desk;
  readonly #shelf: Shelf;
  #reading: Reading;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#shelf = new Shelf(desk);
    this.#reading = new Reading(desk.session);
  }

  /** True while there is something to read for the list. */
  get working(): boolean {
    const list = this.#shelf.list;
    return list !== undefined && this.#reading.wanted(list);
  }

  /** Reads one file for the list. True when what is shown may be another now. */
  work(): boolean {
    const list = this.#shelf.list;
    if (list === undefined) return false;
    const next = this.#readOn(list);
    this.#shelf.swap(list, next);
    return next !== list;
  }

  #readOn(list: JournalState): JournalState {
    try {
      const next = this.#reading.on(list, this.#desk.world());
      // Reading may have brought trouble with a file to light, which the list tells.
      if (next.complete && !list.complete) this.#desk.refresh();
      return next;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#desk.trouble(error.message);
      return this.#reading.failed(list);
    }
  }

  /** Carries out what a screen asked for. */
  carryOut(intent: JournalIntent): void {
    switch (intent.do) {
      case 'journal':
        this.#open();
        return;
      case 'read-entry':
        this.#read(intent.entry);
        return;
      case 'leaf':
        this.#leaf(intent.by);
        return;
      case 'write':
        this.#write(intent.key, intent.force ?? false, intent.prompt);
        return;
      case 'keep-entry':
        this.#keep(intent);
        return;
      case 'let-go':
        this.#letGo(intent.key);
        return;
      case 'delete-entry':
        this.#delete(intent.entry);
        return;
      case 'restore-entry':
        this.#restore(intent.entry);
        return;
      case 'removed':
        this.#shelf.push(createRemoved(this.#desk.session.journal.removed()));
        return;
      case 'choose': {
        const list = this.#shelf.list;
        if (list !== undefined) this.#shelf.push(createChoose(list.asked, seenIn(list.rows)));
        return;
      }
      case 'asked':
        this.#shelf.pop();
        this.#shelf.change((list) =>
          JSON.stringify(list.asked) === JSON.stringify(intent.asked) ? list : withAsked(list, intent.asked),
        );
    }
  }

  /** The list is shown again after something else was in front of it; writing that was left is marked by its key. */
  returned(left?: string): void {
    this.#shelf.change((list, world) => {
      const draft = draftsIn(list, world).findIndex(({ key }) => key === left);
      return markedAt(list, draft < 0 ? list.at : draft, world);
    });
  }

  /** Everything is read once more, as something was added that the list does not know of. */
  again(): void {
    this.#shelf.change((list) => withAsked(list, { ...list.asked }));
  }

  /** The list, and what somebody was in the middle of writing when a window was closed or a process killed. */
  #open(): void {
    this.#desk.refresh();
    this.#reading = new Reading(this.#desk.session);
    // The newest file is enough for a first look.
    this.#shelf.push(this.#readOn(createJournal(promptOfDay(this.#desk.world().today))));
    const [broken] = this.#desk.session.journal.brokenOff();
    if (broken !== undefined) this.#write(broken, false, undefined);
  }

  #read(id: string): void {
    const entry = this.#desk.session.journal.entry(id);
    if (entry === undefined) this.#lost(id);
    else this.#shelf.push(createReading(entry));
  }

  /** An entry that another window has deleted. */
  #lost(id: string): void {
    this.#shelf.change((list, world) => ({ ...withoutEntry(list, id, world), said: words.notThere }));
  }

  #leaf(by: 1 | -1): void {
    const list = this.#shelf.list;
    const open = this.#desk.screens.at(-1);
    if (list === undefined || open?.name !== 'entry') return;
    const index = list.rows.findIndex(({ id }) => id === open.entry.id) + by;
    const row = list.rows[index];
    const entry = row && this.#desk.session.journal.entry(row.id);
    if (entry === undefined) return;
    this.#shelf.swap(open, createReading(entry));
    this.#shelf.change((current, world) => markedAt(current, draftsIn(current, world).length + index, world));
  }

  #write(key: string, force: boolean, prompt: number | undefined): void {
    const { session } = this.#desk;
    if (!this.#desk.save()) return;
    const id = changedId(key);
    const before = id === undefined ? undefined : session.journal.entry(id);
    const opened = session.journal.openDraft(key, force);
    if (opened.kind === 'elsewhere') {
      this.#shelf.push({ name: 'elsewhere', step: key, title: titleOfWriting({ key, before }) });
      return;
    }
    if (id !== undefined && before === undefined && opened.draft === undefined) {
      this.#lost(id);
      return;
    }
    this.#desk.refresh();
    const from = prompt ?? promptOfDay(this.#desk.world().today);
    this.#shelf.push(createWriting(key, session.newId(), before, opened.draft, from));
    // One that had been left on purpose is open again: that is worth keeping at once.
    this.#desk.begin(opened.draft?.left === true);
  }

  #keep({ written, said }: JournalIntent & { readonly do: 'keep-entry' }): void {
    const open = this.#desk.screens.at(-1);
    // The words themselves first: whatever happens to the rest, they are there.
    if (open?.name !== 'writing' || !this.#desk.save()) return;
    const { journal } = this.#desk.session;
    const kept = written && journal.keep(open.key, open.id, written);
    if (written === undefined) this.#desk.session.dropDraft(open.key);
    this.#shelf.pop();
    this.#desk.begin();
    this.#desk.refresh();
    if (kept !== undefined) this.#shelf.put(kept.entry);
    const changed = open.before !== undefined;
    const done = kept && (kept.as === 'change' ? words.keptChange : changed ? words.keptAsNew : words.kept);
    this.returned();
    const told = done ?? said;
    if (told !== undefined) this.#shelf.tell(told);
  }

  #letGo(key: string): void {
    const gone = this.#desk.session.journal.letGo(key);
    this.#desk.refresh();
    this.#shelf.change((list, world) => ({
      ...markedAt(list, list.at, world),
      ...(gone && { undo: gone.id, said: words.letGo }),
    }));
  }

  #delete(id: string): void {
    const gone = this.#desk.session.journal.remove(id);
    if (this.#desk.screens.at(-1)?.name === 'entry') this.#shelf.pop();
    if (gone === undefined) this.#lost(id);
    else {
      // Opened from the front page, it stands there no more.
      this.#desk.refresh();
      this.#shelf.change((list, world) => ({
        ...withoutEntry(list, id, world),
        undo: id,
        said: words.deleted,
      }));
    }
  }

  #restore(id: string): void {
    const { journal } = this.#desk.session;
    const back = journal.restore(id);
    const top = this.#desk.screens.at(-1);
    if (top?.name === 'removed')
      this.#shelf.swap(top, { ...createRemoved(journal.removed(), top.at), said: words.restored });
    this.#shelf.change((list, world) => ({
      ...(back === undefined ? list : withEntry(list, back, world)),
      undo: list.undo === id ? undefined : list.undo,
      said: back === undefined ? words.notThere : words.restored,
    }));
  }
}
