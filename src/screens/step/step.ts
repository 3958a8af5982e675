import type { KeyEvent } from '../../ui/keys/decode.js';
import { fieldKey, fieldWriting } from '../../ui/fields/any.js';
import { keyName } from '../../ui/keys/names.js';
import { meaningOf } from '../../ui/keys/table.js';
import { fieldHeight } from '../../ui/view/question.js';
import { lastScroll, roomIn } from '../../ui/view/view.js';
import type { Building } from '../builder/building.js';
import { buildingKey, buildingWriting } from '../builder/keys.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { offersIn } from './offers.js';
import { cardOf, cardsFor, onCard, saidTo, withAnswer, type StepState } from './state.js';
import { promptQuestion, stepView } from './view.js';

/** Leaves the open card for the next one; what is said back to an answer comes between, once. */
function goOn(state: StepState, context: Context): Outcome<StepState> {
  const { world } = context;
  const answered = withAnswer(state, world);
  if (answered.said === undefined) {
    const said = saidTo(answered, world);
    if (said !== undefined)
      return {
        state: { ...answered, said, offered: [...answered.offered, ...(said.risk ? [said.risk] : [])], scroll: 0 },
      };
  }
  if (answered.card < cardsFor(answered, world).length - 1)
    return { state: onCard(answered, answered.card + 1, world) };
  return {
    state: answered,
    intents: [
      { do: 'finish', step: answered.step.id, run: answered.run, answers: answered.answers, id: answered.entry },
    ],
  };
}

function goBack(state: StepState, context: Context): Outcome<StepState> {
  const { world } = context;
  if (state.said !== undefined) return { state: { ...state, said: undefined } };
  const answered = withAnswer(state, world);
  if (answered.card === 0) return { state: answered, intents: [{ do: 'back' }] };
  return { state: onCard(answered, answered.card - 1, world) };
}

function scrolled(state: StepState, by: number, context: Context): Outcome<StepState> {
  const last = lastScroll(stepView(state, context).body, roomIn(context.size));
  return { state: { ...state, scroll: Math.min(last, Math.max(0, state.scroll + by)) } };
}

/** Keys on a page that is only read: the teaching, the close, and what is said back. */
function onReading(state: StepState, event: KeyEvent, context: Context): Outcome<StepState> {
  const name = keyName(event);
  const page = Math.max(1, roomIn(context.size).height - 1);
  const offer = state.said === undefined ? undefined : offersIn(state.said, state).find(({ key }) => key === name);
  if (offer !== undefined) return { state: withAnswer(state, context.world), intents: [offer.intent] };
  switch (meaningOf(name, false)) {
    case 'open':
    case 'next':
    case 'right':
      return goOn(state, context);
    case 'previous':
    case 'left':
      return goBack(state, context);
    case 'back':
      return state.said === undefined ? { state, intents: [{ do: 'back' }] } : goBack(state, context);
    case 'down':
      return scrolled(state, 1, context);
    case 'up':
      return scrolled(state, -1, context);
    case 'pageDown':
    case 'toggle':
      return scrolled(state, page, context);
    case 'pageUp':
      return scrolled(state, -page, context);
    case 'later':
      return { state, intents: [{ do: 'set-aside', step: state.step.id, days: 7 }] };
    case 'keys':
      return { state, intents: [{ do: 'open', screen: 'keys' }] };
    default:
      return { state };
  }
}

/** Keys where the answer is put together. */
function onBuilding(state: StepState, open: Building, event: KeyEvent, context: Context): Outcome<StepState> {
  const { building, does, intents = [] } = buildingKey(open, event, context);
  const next = { ...state, building, offered: building.offered };
  if (does === 'done') return goOn(next, context);
  if (does === 'before') return goBack(next, context);
  if (does === 'leave') return { state: withAnswer(next, context.world), intents: [{ do: 'back' }] };
  return { state: next, intents };
}

export const stepScreen: ScreenModule<StepState> = {
  writing: ({ said, building, field }) =>
    said === undefined &&
    (building === undefined ? field !== undefined && fieldWriting(field) : buildingWriting(building)),
  onKey(state, event, context) {
    const card = cardOf(state, context.world);
    if (state.building !== undefined && state.said === undefined)
      return onBuilding(state, state.building, event, context);
    if (card.kind !== 'prompt' || state.field === undefined || state.said !== undefined)
      return onReading(state, event, context);
    const writing = fieldWriting(state.field);
    const meaning = meaningOf(keyName(event), writing);
    if (meaning === 'next') return goOn(state, context);
    if (meaning === 'previous') return goBack(state, context);
    // A checklist line that is being typed takes Esc for itself.
    if (meaning === 'back' && !(state.field.kind === 'checklist' && writing))
      return { state: withAnswer(state, context.world), intents: [{ do: 'back' }] };
    if (meaning === 'external' && state.field.kind === 'text') return { state, intents: [{ do: 'external' }] };
    const room = roomIn(context.size);
    const height = fieldHeight(promptQuestion(state, card, context), room.width, room.height);
    const result = fieldKey(state.field, event, room.width, height);
    if (result === undefined)
      return meaning === 'keys' ? { state, intents: [{ do: 'open', screen: 'keys' }] } : { state };
    const next = { ...state, field: result.field };
    return result.done ? goOn(next, context) : { state: next };
  },
  view: stepView,
};
