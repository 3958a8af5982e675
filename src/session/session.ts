import { addDays, localDay } from '../dates/local.js';
import { stages } from '../guide/stages/index.js';
import type { Step } from '../guide/schema.js';
import { localIso, newEntryId, type Entry } from '../journal/entry.js';
import { isDone, recordOf, withLater, withRun } from '../path/document.js';
import { stepEntry } from '../path/entry.js';
import { toRemember, type Answers } from '../path/flow.js';
import { noCheckins } from '../checkin/series.js';
import { readerOf } from '../path/reader.js';
import { isSheetId } from '../path/sheet.js';
import type { Profile } from '../profile/profile.js';
import type { AboutAnswers } from '../profile/questions.js';
import {
  openStore,
  editElsewhere,
  randomBytes,
  recoverStrays,
  StoreError,
  type Codec,
  type Draft,
  type DraftInput,
  type Store,
} from '../store/index.js';
import { BuilderService } from './builder.js';
import { checkinLinks } from './checkin-links.js';
import { CheckinService } from './checkins.js';
import { pathDocument, settingsDocument } from './documents.js';
import { JournalService } from './journal.js';
import { Locking } from './locking.js';
import { isJournalDraft } from './today.js';
import type { KeepingContext } from '../store/keeping/context.js';
import { listSpecs } from './lists.js';
import { nearOf } from './near.js';
import { Records } from './records.js';
import { tellsOfDanger } from './readers.js';
import { SayingService } from './sayings.js';
import { Sheets, type KeptSheet, type OpenedSheet } from './sheets.js';
import { TalkService, talkSheet } from './talks.js';
import type { World } from './world.js';
import { heardKey, tellOfDanger } from '../talks/offered.js';
import { changedId, partsDraft, tagLine } from './writing.js';

/** Every step of the guide, in order. */
export const allSteps: readonly Step[] = stages.flatMap((stage) => stage.steps);

/** A step by its id. */
export const stepById = (id: string): Step | undefined => allSteps.find((step) => step.id === id);

/** A step that was opened: where it stands, or that another window has it. */
export type Opened =
  | { readonly kind: 'open'; readonly step: Step; readonly run: number; readonly draft: Draft | undefined }
  | { readonly kind: 'elsewhere'; readonly step: Step };

/** The month before a moment's: an earlier try to keep the same answers is no older. */
const monthBefore = (now: Date): string => localDay(new Date(now.getFullYear(), now.getMonth() - 1, 1)).slice(0, 7);

/** Settings without what can be left unsaid of oneself. */
function withoutAbout<T extends Profile>({
  side: _side,
  since: _since,
  name: _name,
  ...rest
}: T): Omit<T, 'side' | 'since' | 'name'> {
  return rest;
}

/** The texts of a draft, each once: the open one first. */
export function writtenIn({ editing, answers }: DraftInput): readonly string[] {
  const texts = [editing?.text ?? '', ...Object.values(answers).filter((value) => typeof value === 'string')];
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}

/**
 * Decides what is read and written when; every front (screens, plain mode, commands) goes through it. Everything it does is synchronous, and every
 * write throws StoreError with words for the person when it could not be done.
 */
export class Session {
  readonly #store: Store;
  readonly #now: () => Date;
  /** The journal: reading, finding, writing, deleting. */
  readonly journal: JournalService;
  /** Statements and letters that are put together. */
  readonly building: BuilderService;
  /** Questions that belong to no stage: check-ins, promises. */
  readonly sheets: Sheets;
  /** How days and weeks were. */
  readonly checkins: CheckinService;
  /** Promises, agreements, triggers and gestures. */
  readonly records: Records;
  /** Hard talks. */
  readonly talks: TalkService;
  /** Statements that are to be said on a day. */
  readonly sayings: SayingService;
  /** The passphrase, and what it opens. */
  readonly locking: Locking;

  constructor(options: {
    readonly home: string;
    readonly now: () => Date;
    readonly codec?: Codec;
    /** One that is open already. */
    readonly store?: Store;
  }) {
    this.#store = options.store ?? openStore(options);
    this.#now = options.now;
    this.journal = new JournalService(this.#store, options.now, {
      kept: (entries) => this.checkins.take(entries),
      gone: (id) => this.checkins.forget(id),
    });
    this.building = new BuilderService(this.#store, options.now);
    this.records = new Records(this.#store, options.now);
    this.talks = new TalkService(this.#store, options.now);
    this.sayings = new SayingService(this.#store, options.now);
    this.checkins = new CheckinService(this.#store, options.now, checkinLinks(this.records, options.now));
    this.sheets = new Sheets([...this.records.sheets(), talkSheet(this.talks), this.checkins]);
    this.locking = new Locking(this.#store, options.now);
  }

  /** Whether a synced folder has put copies beside our files. */
  hasCopies(): boolean {
    return this.#store.hasCopies();
  }

  /** What backups and mending work with. */
  forKeeping(): KeepingContext {
    const { home, inner, vault } = this.#store;
    const open = this.#isOpen();
    return {
      home,
      now: this.#now,
      ...inner,
      pathSpec: pathDocument,
      settingsSpec: settingsDocument,
      lists: listSpecs,
      titleOf: (id) => stepById(id)?.title,
      ...(open && { loosely: (raw) => vault.salvage(raw), finishSwitch: () => void vault.finishSwitch() }),
      ...(open && vault.state() === 'on' && { seal: (file) => vault.sealInPlace(file) }),
    };
  }

  /** Whether the passphrase was given. A damaged key opens nothing: backups, mending and erasing are then needed most. */
  #isOpen(): boolean {
    try {
      return this.#store.vault.isOpen();
    } catch (error) {
      if (error instanceof StoreError) return false;
      throw error;
    }
  }

  /** Makes the numbers of check-ins again from their entries in the journal, as after one of the two was damaged. Nothing changes while it is locked. */
  rebuildCheckins(): void {
    if (this.#isOpen()) this.checkins.rebuild(this.journal.find({ kinds: ['checkin'] }));
  }

  /** Files that did not open so far. */
  notices(): World['notices'] {
    return this.#store.notices();
  }

  /** The moment on the clock. */
  now(): Date {
    return this.#now();
  }

  /** Everything as it is on disk now. */
  world(): World {
    const now = this.#now();
    const today = localDay(now);
    const profile = this.#store.readDocument(settingsDocument);
    const drafts = this.#store.drafts();
    const sayings = this.sayings.near(today, (id, since) => this.#store.findEntry(id, since));
    return {
      profile,
      progress: this.#store.readDocument(pathDocument),
      drafts,
      near: nearOf(this.records.promises.all(), this.checkins.all(), drafts, today, sayings),
      notices: this.#store.notices(),
      stages,
      reader: readerOf(profile, today),
      today,
      now,
    };
  }

  /** What can be known while the journal is locked: nothing of the person. */
  blankWorld(): World {
    const now = this.#now();
    const today = localDay(now);
    const profile = settingsDocument.empty();
    const reader = readerOf(profile, today);
    const near = nearOf([], noCheckins, {}, today);
    return { profile, progress: pathDocument.empty(), drafts: {}, near, notices: [], stages, reader, today, now };
  }

  /** Changes what a person said about themselves. */
  saveProfile(change: Partial<Profile>): void {
    this.#store.updateDocument(settingsDocument, (current) => ({ ...current, ...change }));
  }

  /** Takes over what a person says of themselves in the first questions: what is not said any more is forgotten. */
  sayAbout(about: AboutAnswers): void {
    const unsaid: Pick<Profile, 'causes' | 'with'> = { causes: [], with: 'alone' };
    this.#store.updateDocument(settingsDocument, (current) => ({ ...withoutAbout(current), ...unsaid, ...about }));
  }

  /** Begins with what the first questions came to. */
  welcome(profile: Profile): void {
    this.#store.updateDocument(settingsDocument, (current) => ({ ...withoutAbout(current), ...profile }));
  }

  /** Forgets one thing a person said about themselves. */
  forget(field: 'side' | 'since' | 'name' | 'country'): void {
    this.#store.updateDocument(settingsDocument, (current) => {
      const { [field]: _forgotten, ...rest } = current;
      return rest;
    });
  }

  /** A step or a sheet by its id; undefined when it is not there. */
  stepOrSheet(id: string): { readonly step: Step; readonly answers?: OpenedSheet['answers'] } | undefined {
    if (isSheetId(id)) {
      const opened = this.sheets.open(id, this.world());
      return opened && { step: opened.sheet, ...(opened.answers && { answers: opened.answers }) };
    }
    const step = stepById(id);
    return step && { step };
  }

  /** Keeps what was answered in a sheet, and lets go of its draft. Doing it again with the same `id` (after a full disk) keeps nothing twice. */
  finishSheet(sheetId: string, answers: Answers, id: string): KeptSheet {
    const world = this.world();
    return this.#store.withLock(() => {
      const kept = this.sheets.finish(sheetId, answers, id, world);
      this.#hear(sheetId, answers, world.today);
      this.#store.dropDraft(sheetId);
      return kept;
    });
  }

  /** Remembers, as an answer and without a word of it, that something kept told of danger. */
  #hear(id: string, answers: Answers, day: string): void {
    if (!tellOfDanger(id, answers, tellsOfDanger)) return;
    this.#store.updateDocument(pathDocument, (current) => ({
      ...current,
      memory: { ...current.memory, [heardKey]: { value: 0, day } },
    }));
  }

  /** Opens a step with its draft; `force` brings it here even when another window has it open. */
  openStep(step: Step, force = false): Opened {
    const draft = this.#store.drafts()[step.id];
    if (!force && !this.isFree(step.id)) return { kind: 'elsewhere', step };
    const mine = draft === undefined ? undefined : this.#taken(step.id, draft);
    const { progress } = this.world();
    return { kind: 'open', step, run: mine?.run ?? recordOf(progress, step.id).runs.length + 1, draft: mine };
  }

  /** A draft made ours. Where nothing can be written it can still be read, and the first change says why it cannot be kept. */
  #taken(stepId: string, draft: Draft): Draft {
    try {
      return this.#store.takeDraft(stepId) ?? draft;
    } catch (error) {
      if (error instanceof StoreError) return draft;
      throw error;
    }
  }

  /** True unless another window has the draft of this step open. */
  isFree(stepId: string): boolean {
    const draft = this.#store.drafts()[stepId];
    return draft === undefined || !this.#store.draftOwnerAlive(draft);
  }

  /** Makes a draft ours, whoever had it (ask `isFree` first); undefined when there is none. */
  takeDraft(key: string): Draft | undefined {
    return this.#store.takeDraft(key);
  }

  /** Keeps what is being written. */
  saveDraft(draft: DraftInput): void {
    this.#store.saveDraft(draft.step, draft);
  }

  /** Puts back texts that were in the person's own editor when this program was killed. Throws StoreError when one could not be; it stays where it is then. */
  recover(): void {
    recoverStrays(this.#store.home, ({ step, prompt, text, saved }) => {
      const draft = this.#store.drafts()[step];
      if (draft === undefined && isJournalDraft(step)) {
        this.#recoverEntry(step, text);
        return;
      }
      // What was written since, in another window or in lines, must not be written over.
      if (draft === undefined || Date.parse(draft.saved) > saved.getTime() || !this.isFree(step)) {
        this.keepNote(text, ['kept-aside']);
        return;
      }
      const { saved: _saved, owner: _owner, left: _left, ...rest } = draft;
      this.#store.takeDraft(step);
      const editing = { prompt, text, cursor: text.length };
      this.#store.saveDraft(step, { ...rest, answers: { ...rest.answers, [prompt]: text }, editing });
    });
  }

  /** Puts back a text of the journal that lay in the person's own editor only, as a draft that is open. */
  #recoverEntry(key: string, text: string): void {
    const id = changedId(key);
    const entry = id === undefined ? undefined : this.#store.findEntry(id);
    if (text.trim() === '' || text === entry?.text.replace(/\n$/u, '')) return;
    const parts = {
      text,
      feelings: entry?.feelings ?? [],
      tags: tagLine(entry),
      open: 0,
      cursor: text.length,
    } as const;
    this.#store.saveDraft(key, partsDraft(key, this.newId(), parts));
  }

  /** Lends a text to the person's own editor; `keep` gets what it became before its file is removed. False when the editor could not be opened. */
  lend(
    command: string,
    text: string,
    belongs: { readonly step: string; readonly prompt: string },
    keep: (text: string) => void,
  ): boolean {
    return editElsewhere(command, text, { ...belongs, home: this.#store.home }, keep);
  }

  /** Keeps the words of a draft as a note, for when another window has gone on with its step. False, and nothing kept, for a draft without words. */
  keepAside(title: string, draft: DraftInput): boolean {
    const said = writtenIn(draft);
    if (said.length > 0) this.keepNote([title, ...said].join('\n\n'), ['kept-aside']);
    return said.length > 0;
  }

  /** Words that were kept aside, such as those that another window took the place of; the newest first. */
  notes(): readonly Entry[] {
    return this.journal.find({ tags: ['kept-aside'] });
  }

  /** An entry by its id. */
  entry(id: string): Entry | undefined {
    return this.#store.findEntry(id);
  }

  /** Lets go of a draft that holds nothing. */
  dropDraft(stepId: string): void {
    this.#store.dropDraft(stepId);
  }

  /** Turns a finished step into a journal entry and moves along the path. Doing it again with the same `id` (after a full disk) adds nothing twice. */
  finishStep(step: Step, run: number, answers: Answers, id: string): Entry {
    const now = this.#now();
    const { reader, today } = this.world();
    const entry = stepEntry({ step, run, answers, reader, id, created: localIso(now) });
    this.#store.withLock(() => {
      const before = this.#store.findEntry(id, monthBefore(now));
      if (before === undefined) this.#store.appendEntry(entry);
      // An earlier try got as far as the entry; what was changed since belongs into it.
      else this.#store.replaceEntry({ ...entry, created: before.created });
      this.#store.updateDocument(pathDocument, (current) => ({
        ...current,
        ...withRun(current, step.id, { entry: id, day: today }, toRemember(step, answers, today)),
      }));
      this.#hear(step.id, answers, today);
      this.#store.dropDraft(step.id);
    });
    return entry;
  }

  /** Sets a step aside kindly; its draft stays. Returns the day it comes back. */
  setAside(step: Step, days: number): string {
    const later = addDays(localDay(this.#now()), days);
    this.#store.updateDocument(pathDocument, (current) => ({ ...current, ...withLater(current, step.id, later) }));
    return later;
  }

  /** Keeps words as a note of their own, for when they can go nowhere else. */
  keepNote(text: string, tags: readonly string[]): void {
    this.#store.appendEntry({
      v: 1,
      id: this.newId(),
      created: localIso(this.#now()),
      kind: 'free',
      text,
      feelings: [],
      tags: [...tags],
    });
  }

  /** The entries a step left, oldest first. */
  entriesOf(step: Step): readonly Entry[] {
    const { progress } = this.world();
    if (!isDone(progress, step.id)) return [];
    return recordOf(progress, step.id).runs.flatMap(({ entry }) => this.#store.findEntry(entry) ?? []);
  }

  /** A new entry id. */
  newId(): string {
    return newEntryId(this.#now(), randomBytes);
  }
}

export { editorCommand } from '../store/index.js';
export { StoreError };
