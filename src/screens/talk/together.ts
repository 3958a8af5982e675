/** The screen on which two people talk at one keyboard. Nothing of anybody's journal is shown on it. */
import { fitted, textField } from '../../ui/fields/text.js';
import { choiceField } from '../../ui/fields/choice.js';
import { editorText } from '../../ui/editor/editor.js';
import type { KeyEvent } from '../../ui/keys/decode.js';
import { keyName } from '../../ui/keys/names.js';
import { meaningOf } from '../../ui/keys/table.js';
import { lastScroll, roomIn } from '../../ui/view/view.js';
import { pauseLeft, shortName, type Did } from '../../talks/together.js';
import { usualWord } from '../../talks/talk.js';
import { typedLine } from '../journal/typed.js';
import { nowOf, type Context, type Outcome, type ScreenModule } from '../module.js';
import { at, did, isTyping, typingBegun, type TogetherState } from './state.js';
import { frontKey, hasReadRules, togetherView } from './view.js';

type Step = Outcome<TogetherState>;

/** Both still look at the screen: what comes first is a page that shows nobody's own things. */
const leave = (state: TogetherState): Step => ({ state: { ...state, closed: true, scroll: 0 } });
const keys = (state: TogetherState): Step => ({ state, intents: [{ do: 'open', screen: 'keys' }] });

function onNames(state: TogetherState, event: KeyEvent): Step {
  const name = keyName(event);
  const meaning = meaningOf(name, true);
  const { line, said } = state;
  if (meaning === 'back' || meaning === 'previous')
    return line === 0 ? leave(state) : { state: { ...state, line: line === 2 ? 1 : 0 } };
  if (name === 'enter' || meaning === 'next') {
    if (line < 2) return { state: { ...state, line: line === 0 ? 1 : 2 } };
    const [first, second, word] = said.map((one) => one.trim()) as [string, string, string];
    return { state: did(state, { do: 'named', names: [first, second], word: word === '' ? usualWord : word }) };
  }
  const typed = typedLine(said[line], event);
  if (typed === undefined) return { state };
  const next = [...said] as [string, string, string];
  next[line] = line === 2 ? typed : shortName(typed);
  return { state: { ...state, said: next } };
}

function scrolled(state: TogetherState, by: number, { size }: Context): Step {
  const last = lastScroll(togetherView(state, size).body, roomIn(size));
  return { state: { ...state, scroll: Math.min(last, Math.max(0, state.scroll + by)) } };
}

function onRules(state: TogetherState, event: KeyEvent, context: Context): Step {
  switch (meaningOf(keyName(event), false)) {
    case 'open':
    case 'next':
      return hasReadRules(state, context.size)
        ? { state: did(state, { do: 'ready' }) }
        : scrolled(state, roomIn(context.size).height - 1, context);
    case 'right':
      return { state: did(state, { do: 'minutes', by: 1 }) };
    case 'left':
      return { state: did(state, { do: 'minutes', by: -1 }) };
    case 'down':
      return scrolled(state, 1, context);
    case 'up':
      return scrolled(state, -1, context);
    case 'pageDown':
    case 'toggle':
      return scrolled(state, roomIn(context.size).height - 1, context);
    case 'pageUp':
      return scrolled(state, 1 - roomIn(context.size).height, context);
    case 'back':
    case 'quit':
      return leave(state);
    case 'keys':
      return keys(state);
    default:
      return { state };
  }
}

/** The listener has said it back; what was typed can be read. */
const saidBack = ({ typing }: TogetherState): Did => ({
  do: 'said-back',
  words: typing === undefined ? '' : editorText(typing),
});

/** Typing what was heard: Esc puts it away and keeps it, Ctrl+T pauses at once. */
function onTyping(state: TogetherState, event: KeyEvent, { size }: Context): Step {
  const { typing } = state;
  if (typing === undefined) return { state };
  switch (meaningOf(keyName(event), true)) {
    case 'next':
      return { state: did(state, saidBack(state)) };
    case 'back':
    case 'previous':
      return { state: { ...state, open: false } };
    case 'another':
      return { state: did(state, { do: 'pause' }) };
    default: {
      const room = roomIn(size);
      const result = textField.onKey(fitted(typing, room.width, Math.max(2, room.height - 4)), event);
      return { state: result === undefined ? state : { ...state, typing: result.state } };
    }
  }
}

function onPause(state: TogetherState, event: KeyEvent, context: Context): Step {
  const name = keyName(event);
  if (name === '+' || name === '=') return { state: did({ ...state, early: false }, { do: 'longer' }) };
  if (name === 'c') return { state, intents: [{ do: 'open', screen: 'breath' }] };
  switch (meaningOf(name, false)) {
    case 'open':
      return (pauseLeft(state.talk, state.now) ?? 0) > 0 && !state.early
        ? { state: { ...state, early: true } }
        : { state: did(state, { do: 'return' }) };
    case 'down':
      return scrolled(state, 1, context);
    case 'up':
      return scrolled(state, -1, context);
    case 'back':
    case 'quit':
      return { state: did(state, { do: 'end' }) };
    case 'keys':
      return keys(state);
    default:
      return { state };
  }
}

/** What a choice comes to. */
function chosen(state: TogetherState, id: string): Step {
  const then = (what: Did): Step => ({ state: did(state, what) });
  switch (id) {
    case '0':
      return then({ do: 'begin', who: 0 });
    case '1':
      return then({ do: 'begin', who: 1 });
    case 'yes':
    case 'missing':
    case 'again':
      return then({ do: 'was-it', answer: id });
    case 'other':
    case 'same':
      return then({ do: 'next', who: id });
    case 'end':
      return then({ do: 'end' });
    case 'on':
      return then({ do: 'on' });
    case 'write':
      return { ...leave(state), intents: [{ do: 'open-step', step: 'talk:held' }] };
    default:
      return leave(state);
  }
}

/** Keys while somebody has the floor, and at the end. */
function onFloor(state: TogetherState, event: KeyEvent): Step {
  const name = keyName(event);
  const meaning = meaningOf(name, false);
  const { talk, choice } = state;
  const ends = talk.stage === 'end';
  if ((name === 'p' || meaning === 'another') && !ends) return { state: did(state, { do: 'pause' }) };
  if (meaning === 'back' || meaning === 'quit') return ends ? leave(state) : { state: did(state, { do: 'end' }) };
  if (meaning === 'keys') return keys(state);
  if (choice !== undefined) {
    const result = choiceField.onKey(choice, event);
    if (result === undefined) return { state };
    const next = { ...state, choice: result.state };
    return result.done === true ? chosen(next, result.state.chosen ?? '') : { state: next };
  }
  if (name === 'w' && talk.stage === 'back') return { state: typingBegun(state) };
  if (meaning === 'open' || meaning === 'next')
    return { state: did(state, talk.stage === 'speak' ? { do: 'spoken' } : saidBack(state)) };
  return { state };
}

/** Done for today: out of the program, or on purpose to the front page of the one whose program it is. */
function onClosed(state: TogetherState, event: KeyEvent, context: Context): Step {
  const name = keyName(event);
  if (name === frontKey) return { state, intents: [{ do: 'home' }] };
  switch (meaningOf(name, false)) {
    case 'open':
    case 'back':
    case 'quit':
      return { state, intents: [{ do: 'leave' }] };
    case 'down':
      return scrolled(state, 1, context);
    case 'up':
      return scrolled(state, -1, context);
    case 'keys':
      return keys(state);
    default:
      return { state };
  }
}

export const togetherScreen: ScreenModule<TogetherState> = {
  writing: (state) => !state.closed && (state.talk.stage === 'names' || isTyping(state)),
  onKey(before, event, context): Step {
    const state = at(before, nowOf(context));
    if (state.closed) return onClosed(state, event, context);
    if (isTyping(state)) return onTyping(state, event, context);
    switch (state.talk.stage) {
      case 'names':
        return onNames(state, event);
      case 'rules':
        return onRules(state, event, context);
      case 'pause':
        return onPause(state, event, context);
      default:
        return onFloor(state, event);
    }
  },
  view: (state, context) => togetherView(state, context.size),
};
