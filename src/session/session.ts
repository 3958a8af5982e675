import { addDays, localDay } from '../dates/local.js';
import { stages } from '../guide/stages/index.js';
import type { Step } from '../guide/schema.js';
import { localIso, newEntryId, type Entry } from '../journal/entry.js';
import { isDone, recordOf, withLater, withRun } from '../path/document.js';
import { stepEntry } from '../path/entry.js';
import { toRemember, type Answers } from '../path/flow.js';
import { readerOf } from '../path/reader.js';
import type { Profile } from '../profile/profile.js';
import {
  openStore,
  randomBytes,
  StoreError,
  type Codec,
  type Draft,
  type DraftInput,
  type Store,
} from '../store/index.js';
import { pathDocument, settingsDocument } from './documents.js';
import type { World } from './world.js';

/** Every step of the guide, in order. */
export const allSteps: readonly Step[] = stages.flatMap((stage) => stage.steps);

/** A step by its id. */
export const stepById = (id: string): Step | undefined => allSteps.find((step) => step.id === id);

/** A step that was opened: where it stands, or that another window has it. */
export type Opened =
  | { readonly kind: 'open'; readonly step: Step; readonly run: number; readonly draft: Draft | undefined }
  | { readonly kind: 'elsewhere'; readonly step: Step };

/**
 * Decides what is read and written when; every front (screens, plain mode, commands) goes through it. Everything it does is synchronous, and every
 * write throws StoreError with words for the person when it could not be done.
 */
export class Session {
  readonly #store: Store;
  readonly #now: () => Date;

  constructor(options: { readonly home: string; readonly now: () => Date; readonly codec?: Codec }) {
    this.#store = openStore(options);
    this.#now = options.now;
  }

  /** Everything as it is on disk now. */
  world(): World {
    const now = this.#now();
    const today = localDay(now);
    const profile = this.#store.readDocument(settingsDocument);
    return {
      profile,
      progress: this.#store.readDocument(pathDocument),
      drafts: this.#store.drafts(),
      notices: this.#store.notices(),
      stages,
      reader: readerOf(profile, today),
      today,
      now,
    };
  }

  /** Changes what a person said about themselves. */
  saveProfile(change: Partial<Profile>): void {
    this.#store.updateDocument(settingsDocument, (current) => ({ ...current, ...change }));
  }

  /** Forgets one thing a person said about themselves. */
  forget(field: 'side' | 'since' | 'name' | 'country'): void {
    this.#store.updateDocument(settingsDocument, (current) => {
      const { [field]: _forgotten, ...rest } = current;
      return rest;
    });
  }

  /** Opens a step with its draft; `force` brings it here even when another window has it open. */
  openStep(step: Step, force = false): Opened {
    const draft = this.#store.drafts()[step.id];
    if (!force && !this.isFree(step.id)) return { kind: 'elsewhere', step };
    const mine = draft === undefined ? undefined : this.#store.takeDraft(step.id);
    const { progress } = this.world();
    return { kind: 'open', step, run: mine?.run ?? recordOf(progress, step.id).runs.length + 1, draft: mine };
  }

  /** True unless another window has the draft of this step open. */
  isFree(stepId: string): boolean {
    const draft = this.#store.drafts()[stepId];
    return draft === undefined || !this.#store.draftOwnerAlive(draft);
  }

  /** Keeps what is being written. */
  saveDraft(draft: DraftInput): void {
    this.#store.saveDraft(draft.step, draft);
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
      if (this.#store.findEntry(id) === undefined) this.#store.appendEntry(entry);
      this.#store.updateDocument(pathDocument, (current) => ({
        ...current,
        ...withRun(current, step.id, { entry: id, day: today }, toRemember(step, answers, today)),
      }));
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

export { StoreError };
