/** The questions of a step in lines; a statement or a letter is put together in the place of one. */
import type { Prompt } from '../guide/schema.js';
import type { Building } from '../screens/builder/building.js';
import { draftOf, withAnswer, type StepState } from '../screens/step/state.js';
import { StoreError } from '../session/session.js';
import { takesText } from './answer.js';
import { plainBuilding } from './building.js';
import { keep } from './keep.js';
import { longAnswer, shortAnswer, withValue, type Answered } from './prompts.js';
import type { Talk } from './talk.js';

/** A step after a question: with its answer taken in, and which way the person goes on. */
export interface AnsweredStep {
  readonly kind: Answered['kind'];
  readonly state: StepState;
}

/** Reads the answer to a step's question in the way of its kind. Throws TakenOver when another window has the step. */
export async function answerTo(talk: Talk, state: StepState, prompt: Prompt): Promise<AnsweredStep> {
  if (state.building !== undefined) return builtAnswer(talk, state, state.building);
  const { kind, value } = await (takesText(prompt) ? longAnswer(talk, state, prompt) : shortAnswer(talk, prompt));
  return { kind, state: withValue(state, prompt, value) };
}

async function builtAnswer(talk: Talk, state: StepState, begun: Building): Promise<AnsweredStep> {
  const withBuilt = (building: Building): StepState =>
    withAnswer({ ...state, building, offered: building.offered }, talk.world);
  const { building, does } = await plainBuilding(talk, begun, (now, quietly) => {
    if (quietly) keepOpen(talk, withBuilt(now));
    else keep(talk, withBuilt(now));
  });
  return { kind: does === 'done' ? 'on' : does === 'before' ? 'back' : does, state: withBuilt(building) };
}

/** In the middle of a piece, where nothing can be said: what fails now is said at its end. */
function keepOpen(talk: Talk, state: StepState): void {
  const draft = draftOf(state, talk.world);
  try {
    if (draft !== undefined) talk.session.saveDraft(draft);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
