import { wordsFor } from '../guide/schema.js';
import { stepWords } from '../messages/step.js';
import { answerInWords, hasAnswer } from '../path/answers.js';
import { cardsFor, draftOf, type StepState } from '../screens/step/state.js';
import { StoreError, writtenIn } from '../session/session.js';
import type { DraftInput } from '../store/index.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import { cleanText } from '../text/clean.js';
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

/** Every answer of a step, as it is shown once more where it could not be kept. */
function answerBlocks(talk: Talk, state: StepState): readonly Block[] {
  const { side } = talk.world.reader;
  const answered = cardsFor(state, talk.world).flatMap((card): Block[] => {
    const value = card.kind === 'prompt' ? state.answers[card.prompt.id] : undefined;
    if (card.kind !== 'prompt' || !hasAnswer(value)) return [];
    const said = cleanText(answerInWords(card.prompt, value, side, 'whole'));
    return [gap, text(wordsFor(card.prompt.ask, side)), text(said)];
  });
  return answered.length === 0 ? [] : [heading(state.step.title), ...answered];
}

/** Says that a step, or a part of it, could not be put on disk, and remembers its words for the end. */
export function sayNotKept(talk: Talk, state: StepState, error: StoreError): void {
  talk.isNotKept(state.step.id, answerBlocks(talk, state));
  talk.sayTrouble(error.message);
}

/** Keeps what was answered so far. Trouble with the disk is said, and the conversation goes on; throws TakenOver when another window has the step. */
export function keep(talk: Talk, state: StepState): void {
  const draft = draftWith(talk, state, undefined);
  if (draft === undefined) {
    talk.hasNothing(state.step.id);
    return;
  }
  try {
    talk.session.saveDraft(draft);
    // Where one stopped without an answer is remembered, but nobody would call that kept.
    if (Object.values(draft.answers).some(hasAnswer)) talk.isKept(state.step.id);
    else talk.hasNothing(state.step.id);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.kind === 'taken-over') throw new TakenOver(draft);
    sayNotKept(talk, state, error);
  }
}

/** Keeps what was written here as a note, now that another window goes on with it, and says so; `said` where there were words. */
export function sayTakenOver(talk: Talk, title: string, draft: DraftInput, said: string): void {
  try {
    talk.say(text(talk.session.keepAside(title, draft) ? said : stepWords.takenOverEmpty));
    talk.hasNothing(draft.step);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const words = writtenIn(draft).flatMap((one): Block[] => [gap, text(cleanText(one))]);
    talk.isNotKept(draft.step, [heading(title), ...words]);
    talk.sayTrouble(error.message);
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
