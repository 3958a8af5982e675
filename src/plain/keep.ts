import { stepWords } from '../messages/step.js';
import { draftOf, type StepState } from '../screens/step/state.js';
import { StoreError } from '../session/session.js';
import type { DraftInput } from '../store/index.js';
import { text } from '../ui/view/block.js';
import type { Talk } from './talk.js';

/** A text that is still being written. */
export interface Writing {
  readonly prompt: string;
  readonly text: string;
}

/** Another window has the step now; `draft` is what could not be kept under it. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver';
  readonly draft: DraftInput;

  constructor(draft: DraftInput) {
    super('another window has the step');
    this.draft = draft;
  }
}

function draftWith(talk: Talk, state: StepState, writing: Writing | undefined): DraftInput | undefined {
  const draft = draftOf({ ...state, field: undefined, building: undefined }, talk.world);
  if (writing === undefined) return draft;
  const base = draft ?? { step: state.step.id, run: state.run, card: state.card, answers: {} };
  return { ...base, editing: { ...writing, cursor: writing.text.length } };
}

/** Keeps what was answered so far. Trouble with the disk is said, and the conversation goes on; throws TakenOver when another window has the step. */
export function keep(talk: Talk, state: StepState): void {
  const draft = draftWith(talk, state, undefined);
  if (draft === undefined) return;
  try {
    talk.session.saveDraft(draft);
    talk.kept = 'kept';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.kind === 'taken-over') throw new TakenOver(draft);
    talk.kept = 'not-kept';
    talk.say(text(stepWords.writeFailed(error.message)));
  }
}

/** The same in the middle of an answer, where nothing can be said: what fails now is said at its end. */
export function keepQuietly(talk: Talk, state: StepState, writing: Writing): void {
  const draft = draftWith(talk, state, writing);
  try {
    if (draft !== undefined) talk.session.saveDraft(draft);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
