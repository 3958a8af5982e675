/** Drafts: what a person is in the middle of writing, saved at every key, and whose window it belongs to. */
import { type AnswerValue, isAnswerValue, isIsoWithOffset, isRecord, localIso } from '../journal/entry.js';
import type { DocumentSpec, Documents } from './documents.js';
import { StoreError } from './errors.js';
import { isOwner, lifeOf, type Owner, sameProcess } from './processes.js';

/** An unfinished step. */
export interface Draft {
  step: string;
  run: number;
  /** Which prompt is open, from 0. */
  card: number;
  /** By prompt id. */
  answers: Record<string, AnswerValue>;
  /** The prompt being written in; `cursor` counts as the editor does. */
  editing?: { prompt: string; text: string; cursor: number };
  /** Left on purpose: the next start opens on the front page, and not in the middle of this. */
  left?: true;
  /** ISO 8601 with offset. */
  saved: string;
  owner: Owner;
}

/** A draft as it is handed in: the store itself adds when it was saved, and whose it is. */
export type DraftInput = Omit<Draft, 'saved' | 'owner'>;

/** Every draft, by key. */
export interface DraftsDocument {
  version: 1;
  drafts: Record<string, Draft>;
}

function draftProblem(draft: unknown): string | undefined {
  if (!isRecord(draft)) return 'not an object';
  if (typeof draft['step'] !== 'string') return 'no step';
  if (!Number.isSafeInteger(draft['run']) || !Number.isSafeInteger(draft['card'])) return 'no run or card';
  if (!isRecord(draft['answers']) || !Object.values(draft['answers']).every(isAnswerValue)) return 'answers do not fit';
  if (!isIsoWithOffset(draft['saved'])) return 'saved is not a date with an offset';
  if (!isOwner(draft['owner'])) return 'no owner';
  const editing = draft['editing'];
  if (editing === undefined) return undefined;
  const isWhole =
    isRecord(editing) &&
    typeof editing['prompt'] === 'string' &&
    typeof editing['text'] === 'string' &&
    Number.isSafeInteger(editing['cursor']);
  return isWhole ? undefined : 'editing does not fit';
}

/** The document of all drafts. */
export const draftsSpec: DocumentSpec<DraftsDocument> = {
  name: 'drafts',
  version: 1,
  empty: () => ({ version: 1, drafts: {} }),
  check(value) {
    if (!isRecord(value) || !isRecord(value['drafts'])) return 'there are no drafts';
    const problem = Object.values(value['drafts']).map(draftProblem).find(Boolean);
    return problem ?? (value as unknown as DraftsDocument);
  },
  migrate: {},
};

/** How long a draft of another computer counts as being written, in milliseconds: nobody here can see that process. */
const FAR_AWAY = 10 * 60_000;

/** The drafts of one home folder, seen by one window. */
export class Drafts {
  readonly #documents: Documents;
  readonly #owner: Owner;
  readonly #now: () => Date;

  constructor(documents: Documents, owner: Owner, now: () => Date) {
    this.#documents = documents;
    this.#owner = owner;
    this.#now = now;
  }

  /** Every draft by key, ours or not. */
  all(): Readonly<Record<string, Draft>> {
    return this.#documents.read(draftsSpec).drafts;
  }

  /** Saves a draft as ours. Throws StoreError 'taken-over' when another window has it, and changes nothing then. */
  save(key: string, draft: DraftInput): Draft {
    const saved: Draft = { ...draft, saved: localIso(this.#now()), owner: this.#owner };
    this.#documents.update(draftsSpec, (current) => {
      this.#refuseIfTaken(current, key);
      return { ...current, drafts: { ...current.drafts, [key]: saved } };
    });
    return saved;
  }

  /** Makes a draft ours, whoever had it (ask `ownerAlive` first), and returns it; undefined when there is none. */
  take(key: string): Draft | undefined {
    let taken: Draft | undefined;
    this.#documents.update(draftsSpec, (current) => {
      const draft = Object.hasOwn(current.drafts, key) ? current.drafts[key] : undefined;
      if (!draft) return undefined;
      taken = { ...draft, owner: this.#owner };
      return { ...current, drafts: { ...current.drafts, [key]: taken } };
    });
    return taken;
  }

  /** Removes a draft of ours, if it is there. Throws StoreError 'taken-over' when another window has it: take it first. */
  drop(key: string): void {
    this.#documents.update(draftsSpec, (current) => {
      if (!Object.hasOwn(current.drafts, key)) return undefined;
      this.#refuseIfTaken(current, key);
      const { [key]: _dropped, ...drafts } = current.drafts;
      return { ...current, drafts };
    });
  }

  /** Whether another process has this draft and is still running; on another computer: saved less than ten minutes ago. */
  ownerAlive(draft: Draft): boolean {
    if (sameProcess(draft.owner, this.#owner)) return false;
    if (draft.owner.host !== this.#owner.host) {
      return Math.abs(this.#now().getTime() - Date.parse(draft.saved)) < FAR_AWAY;
    }
    return lifeOf(draft.owner) !== 'dead';
  }

  #refuseIfTaken(current: DraftsDocument, key: string): void {
    const owner = Object.hasOwn(current.drafts, key) ? current.drafts[key]?.owner : undefined;
    if (owner && owner.token !== this.#owner.token) throw new StoreError('taken-over', 'drafts.json');
  }
}
