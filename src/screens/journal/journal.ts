/** The list of the journal: what keys do in it. */
import { journalWords as words } from '../../messages/journal.js';
import { changeKey, newKey } from '../../session/writing.js';
import type { KeyEvent } from '../../ui/keys/decode.js';
import { keyName } from '../../ui/keys/names.js';
import { meaningOf } from '../../ui/keys/table.js';
import { roomIn } from '../../ui/view/view.js';
import type { Intent } from '../intents.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { everything, isEverything } from './asked.js';
import { itemAt, markedAt, withAsked, type JournalState } from './list.js';
import { journalView } from './listView.js';
import { typedLine } from './typed.js';

type Step = Outcome<JournalState>;

/** About as many entries as a window shows, most of them with a second line. */
const pageOf = ({ size }: Context): number => Math.max(1, Math.floor((roomIn(size).height - 2) / 2));

/** All entries again. */
const cleared = (state: JournalState): JournalState => withAsked({ ...state, typing: false }, everything);

/** Keys while words are searched for: they change the search, or move in what was found. */
function onTyping(state: JournalState, event: KeyEvent, context: Context): Step {
  const name = keyName(event);
  const to = (by: number): Step => ({ state: markedAt(state, state.at + by, context.world) });
  switch (name) {
    case 'escape':
      // What was chosen besides stays.
      return {
        state: {
          ...(state.asked.text === '' ? state : withAsked(state, { ...state.asked, text: '' })),
          typing: false,
        },
      };
    case 'enter':
    case 'tab':
      return { state: { ...state, typing: false } };
    case 'up':
      return to(-1);
    case 'down':
      return to(1);
    case 'pageup':
      return to(-pageOf(context));
    case 'pagedown':
      return to(pageOf(context));
    default: {
      const text = typedLine(state.asked.text, event);
      if (text === undefined || text === state.asked.text) return { state };
      return { state: withAsked(state, { ...state.asked, text }) };
    }
  }
}

function onItem(state: JournalState, meaning: 'open' | 'edit' | 'remove', context: Context): Step {
  const item = itemAt(state, context.world);
  const ask = (intent: Intent): Step => ({ state, intents: [intent] });
  if (item === undefined)
    return meaning === 'open' && state.complete && isEverything(state.asked)
      ? ask({ do: 'write', key: newKey, prompt: state.prompt })
      : { state };
  if ('draft' in item) {
    const { key } = item.draft;
    return ask(meaning === 'remove' ? { do: 'let-go', key } : { do: 'write', key });
  }
  const { id } = item.row;
  if (meaning === 'edit') return ask({ do: 'write', key: changeKey(id) });
  return ask(meaning === 'remove' ? { do: 'delete-entry', entry: id } : { do: 'read-entry', entry: id });
}

function onReading(state: JournalState, event: KeyEvent, context: Context): Step {
  const { world } = context;
  const to = (at: number): Step => ({ state: { ...markedAt(state, at, world), toEnd: false } });
  const ask = (intent: Intent): Step => ({ state, intents: [intent] });
  const meaning = meaningOf(keyName(event), false);
  switch (meaning) {
    case 'down':
    case 'next':
      return to(state.at + 1);
    case 'up':
    case 'previous':
      return to(state.at - 1);
    case 'pageDown':
    case 'toggle':
      return to(state.at + pageOf(context));
    case 'pageUp':
      return to(state.at - pageOf(context));
    case 'first':
      return to(0);
    case 'last':
      return { state: { ...markedAt(state, Number.MAX_SAFE_INTEGER, world), toEnd: !state.complete } };
    case 'right':
      return onItem(state, 'open', context);
    case 'open':
    case 'edit':
    case 'remove':
      return onItem(state, meaning, context);
    case 'write':
      return ask({ do: 'write', key: newKey, prompt: state.prompt });
    case 'search':
      return { state: { ...state, typing: true, at: 0 } };
    case 'filter':
      return ask({ do: 'choose' });
    case 'thisDay':
      return { state: state.asked.thisDay ? cleared(state) : withAsked(state, { ...everything, thisDay: true }) };
    case 'another':
      return { state: { ...state, prompt: state.prompt + 1 } };
    case 'undo':
      return state.undo === undefined
        ? { state: { ...state, said: words.nothingToUndo } }
        : ask({ do: 'restore-entry', entry: state.undo });
    case 'removed':
      return ask({ do: 'removed' });
    case 'keys':
      return ask({ do: 'open', screen: 'keys' });
    case 'back':
      return isEverything(state.asked) ? ask({ do: 'back' }) : { state: cleared(state) };
    case 'left':
    case 'quit':
      return ask({ do: 'back' });
    default:
      return { state };
  }
}

export const journalScreen: ScreenModule<JournalState> = {
  writing: (state) => state.typing,
  onKey(before, event, context) {
    // What was said stays until the next key.
    const state = before.said === undefined ? before : { ...before, said: undefined };
    return state.typing ? onTyping(state, event, context) : onReading(state, event, context);
  },
  view: journalView,
};
