/** The screen on which one chooses which entries are shown. */
import { journalWords as words } from '../../messages/journal.js';
import { fieldWords } from '../../messages/fields.js';
import { readSpan } from '../../session/readers.js';
import type { KeyEvent } from '../../ui/keys/decode.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf, movedIn } from '../../ui/keys/table.js';
import { roomIn } from '../../ui/view/view.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { everything } from './asked.js';
import { chooseRows, choicesOf, withChoice, type ChooseState, type Section } from './choices.js';
import { chooseView } from './chooseView.js';
import { typedLine } from './typed.js';

type Step = Outcome<ChooseState>;
const done = (state: ChooseState): Step => ({ state, intents: [{ do: 'asked', asked: state.asked }] });

function onRows(state: ChooseState, event: KeyEvent): Step {
  const meaning = meaningOf(keyName(event), false);
  const moved = movedIn(
    meaning === 'next' ? 'down' : meaning === 'previous' ? 'up' : meaning,
    state.row,
    chooseRows.length,
  );
  if (moved !== undefined) return { state: { ...state, row: moved } };
  switch (meaning) {
    case 'open':
    case 'right':
    case 'toggle': {
      const row = chooseRows[state.row] ?? 'show';
      if (row === 'show') return done(state);
      if (row === 'clear') return { state: { ...state, asked: { ...everything, text: state.asked.text }, time: '' } };
      return { state: { ...state, open: row, at: 0, unclear: false } };
    }
    case 'keys':
      return { state, intents: [{ do: 'open', screen: 'keys' }] };
    case 'back':
    case 'left':
    case 'quit':
      return done(state);
    default:
      return { state };
  }
}

/** The state back on its first page. */
const closed = (state: ChooseState): ChooseState => ({ ...state, open: undefined, at: 0 });

function onTime(state: ChooseState, event: KeyEvent, { world }: Context): Step {
  const name = keyName(event);
  const { time: _before, ...rest } = state.asked;
  if (name === 'escape') return { state: { ...closed(state), time: state.asked.time?.said ?? '' } };
  if (name === 'enter' || name === 'tab') {
    if (state.time.trim() === '') return { state: { ...closed(state), asked: rest, time: '' } };
    const read = readSpan(state.time, world.now);
    if (read.kind !== 'span') return { state: { ...state, unclear: true } };
    const time = { said: state.time, from: read.from, to: read.to };
    return { state: { ...closed(state), asked: { ...rest, time } } };
  }
  const typed = typedLine(state.time, event);
  return { state: typed === undefined ? state : { ...state, time: typed, unclear: false } };
}

function onSection(state: ChooseState, section: Section, event: KeyEvent, context: Context): Step {
  const choices = choicesOf(section, state.asked, state.seen, context.world);
  const meaning = meaningOf(keyName(event), false);
  const moved = movedIn(meaning, state.at, choices.length);
  if (moved !== undefined) return { state: { ...state, at: moved } };
  const page = Math.max(1, roomIn(context.size).height - 2);
  switch (meaning) {
    case 'pageDown':
      return { state: { ...state, at: Math.max(0, Math.min(choices.length - 1, state.at + page)) } };
    case 'pageUp':
      return { state: { ...state, at: Math.max(0, state.at - page) } };
    case 'toggle':
    case 'open': {
      const choice = choices[state.at];
      if (choice === undefined) return { state: closed(state) };
      const asked = withChoice(section, choice.id, state.asked);
      // One that was taken back may go from the list; the mark stays with its neighbour.
      const count = choicesOf(section, asked, state.seen, context.world).length;
      return { state: { ...state, asked, at: Math.min(state.at, Math.max(0, count - 1)) } };
    }
    case 'keys':
      return { state, intents: [{ do: 'open', screen: 'keys' }] };
    case 'back':
    case 'left':
    case 'quit':
    case 'next':
    case 'previous':
      return { state: closed(state) };
    default:
      return { state };
  }
}

export const chooseScreen: ScreenModule<ChooseState> = {
  writing: (state) => state.open === 'time',
  onKey(state, event, context) {
    if (state.open === undefined) return onRows(state, event);
    return state.open === 'time' ? onTime(state, event, context) : onSection(state, state.open, event, context);
  },
  view: (state, context) => ({
    ...chooseView(state, context),
    hints:
      state.open === 'time'
        ? [hint('next', words.goOn), hint('support'), hint('back')]
        : [
            hint('open', state.open === undefined ? words.open : words.mark),
            hint('support'),
            hint('back', state.open === undefined ? words.show : words.back),
            fieldWords.move,
            hint('keys'),
          ],
  }),
};
