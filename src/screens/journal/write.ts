/** The screen an entry is written on. */
import { journalWords as words } from '../../messages/journal.js';
import { stepWords } from '../../messages/step.js';
import { riskIn } from '../../session/readers.js';
import { editorText, editorWindow, wordCount } from '../../ui/editor/editor.js';
import { fieldHints, fieldKey, fieldWriting } from '../../ui/fields/any.js';
import { fitted } from '../../ui/fields/text.js';
import type { KeyEvent } from '../../ui/keys/decode.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { gap, item, layOut, text } from '../../ui/view/block.js';
import { fieldHeight, questionBody } from '../../ui/view/question.js';
import { lastScroll, roomIn, type Hint, type View } from '../../ui/view/view.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { fieldOf, outcomeOf, questionOf, titleOfWriting, withField, type WritingState } from './writing.js';

type Step = Outcome<WritingState>;

/** Where support is offered first for what was heard. */
const firstFor = (risk: WritingState['said']): 'crisis' | 'abuse' => (risk === 'self' ? 'crisis' : 'abuse');

function goOn(state: WritingState): Step {
  if (state.open === 2) return { state, intents: [{ do: 'keep-entry', ...outcomeOf(state) }] };
  if (state.open === 1) return { state: { ...state, open: 2 } };
  const risk = state.offered || state.said !== undefined ? undefined : riskIn(editorText(state.text));
  if (risk !== undefined) return { state: { ...state, said: risk, offered: true, scroll: 0 } };
  return { state: { ...state, said: undefined, open: 1 } };
}

function goBack(state: WritingState): Step {
  if (state.said !== undefined) return { state: { ...state, said: undefined } };
  if (state.open === 0) return { state, intents: [{ do: 'back' }] };
  return { state: { ...state, open: state.open === 2 ? 1 : 0 } };
}

const saidRows = (risk: NonNullable<WritingState['said']>, { size }: Context): View['body'] =>
  layOut([text(stepWords.riskOffer[risk]), gap, item(stepWords.supportOffer, 's')], roomIn(size).width);

/** Keys where support is offered; going on is always possible. */
function onSaid(
  state: WritingState & { said: NonNullable<WritingState['said']> },
  event: KeyEvent,
  context: Context,
): Step {
  const name = keyName(event);
  const scrolled = (by: number): Step => {
    const last = lastScroll(saidRows(state.said, context), roomIn(context.size));
    return { state: { ...state, scroll: Math.min(last, Math.max(0, state.scroll + by)) } };
  };
  if (name === 's') return { state, intents: [{ do: 'open-support', first: firstFor(state.said) }] };
  switch (meaningOf(name, false)) {
    case 'open':
    case 'next':
    case 'right':
      return goOn(state);
    case 'previous':
    case 'left':
    case 'back':
      return goBack(state);
    case 'down':
    case 'pageDown':
      return scrolled(1);
    case 'up':
    case 'pageUp':
      return scrolled(-1);
    case 'keys':
      return { state, intents: [{ do: 'open', screen: 'keys' }] };
    default:
      return { state };
  }
}

const isSaying = (state: WritingState): state is WritingState & { said: NonNullable<WritingState['said']> } =>
  state.said !== undefined;

/** For the text: how many words, and whether more of it lies above or below the window. */
function aside(state: WritingState, context: Context): string {
  if (state.open !== 0) return '';
  const room = roomIn(context.size);
  const height = fieldHeight(questionOf(state, context.world), room.width, room.height);
  const { hiddenAbove, hiddenBelow } = editorWindow(fitted(state.text, room.width, height));
  const count = wordCount(editorText(state.text));
  const more = `${hiddenAbove > 0 ? '↑' : ''}${hiddenBelow > 0 ? '↓' : ''}`;
  return [count > 0 ? stepWords.words(count) : '', more].filter((part) => part !== '').join('  ');
}

function hints(state: WritingState): Hint[] {
  const own = state.open === 1 ? fieldHints(fieldOf(state)).slice(0, 3) : [];
  const next = hint('next', state.open === 2 ? words.keep : words.goOn);
  return [
    next,
    hint('support'),
    ...own,
    ...(state.open === 0 ? [] : [hint('previous', words.goBack)]),
    hint('back'),
    ...(state.open === 0 ? [hint('external', words.ownEditor)] : []),
    ...(state.open === 0 && state.before === undefined && editorText(state.text) === ''
      ? [hint('another', words.another)]
      : []),
    hint('keysToo', 'keys'),
  ];
}

export const writingScreen: ScreenModule<WritingState> = {
  writing: (state) => !isSaying(state) && fieldWriting(fieldOf(state)),
  onKey(state, event, context): Step {
    if (isSaying(state)) return onSaid(state, event, context);
    const field = fieldOf(state);
    const name = keyName(event);
    const meaning = meaningOf(name, fieldWriting(field));
    if (meaning === 'next' || (state.open === 2 && name === 'enter')) return goOn(state);
    if (meaning === 'previous') return goBack(state);
    if (meaning === 'back') return { state, intents: [{ do: 'back' }] };
    if (meaning === 'external' && state.open === 0) return { state, intents: [{ do: 'external' }] };
    if (meaning === 'another') return { state: { ...state, prompt: state.prompt + 1 } };
    const room = roomIn(context.size);
    const height = fieldHeight(questionOf(state, context.world), room.width, room.height);
    const result = fieldKey(field, event, room.width, height);
    if (result === undefined)
      return meaning === 'keys' ? { state, intents: [{ do: 'open', screen: 'keys' }] } : { state };
    const next = withField(state, result.field);
    return result.done ? goOn(next) : { state: next };
  },
  view(state, context): View {
    const title = titleOfWriting(state);
    if (isSaying(state))
      return {
        title,
        body: saidRows(state.said, context),
        scroll: state.scroll,
        hints: [hint('open', words.goOn), hint('support'), hint('previous', words.goBack)],
      };
    const room = roomIn(context.size);
    return {
      title,
      aside: aside(state, context),
      ...questionBody(questionOf(state, context.world), room.width, room.height),
      hints: hints(state),
    };
  },
};
