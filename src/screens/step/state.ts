import type { Prompt, Reaction, Step } from '../../guide/schema.js';
import type { AnswerValue } from '../../journal/entry.js';
import { hasAnswer } from '../../path/answers.js';
import { cardsOf, echoOf, reactionsTo, type Answers, type Card } from '../../path/flow.js';
import { recordOf } from '../../path/document.js';
import { isSheet } from '../../path/sheet.js';
import { allSteps } from '../../session/session.js';
import { riskIn, riskToOffer, type Risk } from '../../session/readers.js';
import type { World } from '../../session/world.js';
import type { Draft, DraftInput } from '../../store/index.js';
import { fieldValue, type AnyField } from '../../ui/fields/any.js';
import { isUnsaid, wordingOf } from '../../builders/kinds.js';
import { leftAt, workOf, type Building } from '../builder/building.js';
import { buildingFor, keyOfPiece, piecesOf, promptOfKey, takenApart, type BuiltAnswers } from '../builder/inStep.js';
import { leftIn, promptField } from './fields.js';

/** What is said back after an answer, before going on. */
export interface Said {
  readonly reactions: readonly Reaction[];
  /** The kind of risk that was heard in a text; support is offered for it once in a run. */
  readonly risk?: Risk;
}

/** A step that is being worked on. */
export interface StepState {
  readonly name: 'step';
  readonly step: Step;
  readonly run: number;
  /** The journal entry this run will become. Fixed when it is opened, so that finishing twice makes one entry. */
  readonly entry: string;
  readonly card: number;
  readonly answers: Answers;
  readonly field: AnyField | undefined;
  /** In place of a field, where the answer is a statement or a letter. */
  readonly building: Building | undefined;
  /** What such answers were put together from. */
  readonly built: BuiltAnswers;
  readonly said: Said | undefined;
  /** Support was offered for something that was written. */
  readonly offered: readonly Risk[];
  readonly scroll: number;
  /** What stood in it when it was opened, where something is changed. */
  readonly already: Answers;
  /** The local day it was last finished. */
  readonly before: string | undefined;
}

/** The cards of the step for the person at the screen. */
export const cardsFor = (state: StepState, world: World): readonly Card[] =>
  cardsOf(state.step, world.reader, state.answers);

/** The open card. */
export function cardOf(state: StepState, world: World): Card {
  const cards = cardsFor(state, world);
  return cards[Math.min(state.card, cards.length - 1)] ?? { kind: 'close' };
}

/** A step as it was left, or a fresh one; `already` is what stands in it where something is changed. */
export function createStep(
  step: Step,
  run: number,
  draft: Draft | undefined,
  entry: string,
  world: World,
  already: Answers = {},
): StepState {
  const { answers, built } = takenApart(draft?.answers ?? already);
  const state: StepState = {
    name: 'step',
    step,
    run,
    entry,
    card: 0,
    answers,
    field: undefined,
    building: undefined,
    built,
    said: undefined,
    offered: [],
    scroll: 0,
    already,
    before: recordOf(world.progress, step.id).runs.at(-1)?.day,
  };
  if (draft === undefined) return onCard(state, 0, world);
  const cards = cardsFor(state, world);
  // The open prompt is found by its id: the cards of another side, or of a newer guide, may be others.
  const open = draft.editing && promptOfKey(draft.editing.prompt);
  const byId = cards.findIndex((card) => card.kind === 'prompt' && card.prompt.id === open);
  return onCard(state, byId >= 0 ? byId : draft.card, world, draft.editing);
}

/** The state with another card open, its field holding the answer so far (or what was `left` in it). */
export function onCard(
  state: StepState,
  card: number,
  world: World,
  left?: { prompt: string; text: string; cursor: number },
): StepState {
  const cards = cardsFor(state, world);
  const at = Math.min(cards.length - 1, Math.max(0, card));
  const open = cards[at];
  const building = open?.kind === 'prompt' ? buildingOf(state, open.prompt, world, left) : undefined;
  const field =
    open?.kind === 'prompt' && building === undefined
      ? promptField(
          open.prompt,
          state.answers[open.prompt.id],
          left?.prompt === open.prompt.id ? left : undefined,
          world,
        )
      : undefined;
  return { ...state, card: at, field, building, said: undefined, scroll: 0 };
}

function buildingOf(
  { answers, built, offered }: StepState,
  prompt: Prompt,
  world: World,
  left: { prompt: string; text: string; cursor: number } | undefined,
): Building | undefined {
  const { side } = world.reader;
  const before = echoOf(prompt, side, world.progress, allSteps);
  const building = buildingFor(prompt, side, { value: answers[prompt.id], work: built[prompt.id], before }, left);
  return building && { ...building, offered };
}

/** The state with the answer of the open prompt taken in. */
export function withAnswer(state: StepState, world: World): StepState {
  const card = cardOf(state, world);
  if (card.kind !== 'prompt') return state;
  const { id } = card.prompt;
  const { [id]: _old, ...others } = state.answers;
  const answered = (value: AnswerValue | undefined): Answers =>
    hasAnswer(value) ? { ...others, [id]: value } : others;
  if (state.building !== undefined) {
    const work = workOf(state.building);
    const built = isUnsaid(work.made) ? state.built : { ...state.built, [id]: work };
    return { ...state, answers: answered(wordingOf(work.made)), built };
  }
  return state.field === undefined ? state : { ...state, answers: answered(fieldValue(state.field)) };
}

/** The risk in what was written under a prompt; undefined when there is none or it is no text. */
function riskInAnswer(prompt: Prompt, value: AnswerValue): Risk | undefined {
  const written =
    typeof value === 'string' && prompt.kind !== 'choice'
      ? value
      : Array.isArray(value)
        ? value.filter((item): item is string => typeof item === 'string' && item.startsWith('+')).join('. ')
        : '';
  return written === '' ? undefined : riskIn(written);
}

/** What is said back to the open prompt's answer; undefined when nothing is. */
export function saidTo(state: StepState, world: World): Said | undefined {
  const card = cardOf(state, world);
  if (card.kind !== 'prompt') return undefined;
  const value = state.answers[card.prompt.id];
  if (!hasAnswer(value)) return undefined;
  const reactions = reactionsTo(card.prompt, value);
  const risk = riskToOffer(riskInAnswer(card.prompt, value), state.offered);
  return reactions.length === 0 && risk === undefined ? undefined : { reactions, ...(risk && { risk }) };
}

const sameAnswers = (one: Answers, other: Answers): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([id, value]) => JSON.stringify(value) === JSON.stringify(other[id]));

/** What is kept on disk of an unfinished step; undefined while there is nothing to keep. */
export function draftOf(state: StepState, world: World): DraftInput | undefined {
  const answered = withAnswer(state, world);
  const card = cardOf(state, world);
  const open = state.building && leftAt(state.building);
  const left = leftIn(state.field) ?? open;
  const untouched = Object.keys(answered.answers).length === 0 && (left?.text ?? '') === '';
  if (state.card === 0 && untouched) return undefined;
  // Whoever only looked at what stood there has changed nothing.
  if (isSheet(state.step) && sameAnswers(answered.answers, state.already)) return undefined;
  return {
    step: state.step.id,
    run: state.run,
    card: state.card,
    answers: { ...answered.answers, ...piecesOf(answered.built) },
    ...(card.kind === 'prompt' &&
      left && {
        editing: {
          prompt: open === undefined ? card.prompt.id : keyOfPiece(card.prompt.id, open.page),
          text: left.text,
          cursor: left.cursor,
        },
      }),
  };
}
