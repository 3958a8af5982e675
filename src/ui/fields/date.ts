import type { Understood } from '../../dates/understand.js';
import { cleanText } from '../text/clean.js';
import { graphemes, textWidth } from '../text/width.js';
import { wrapText } from '../text/paragraph.js';
import { blank, line } from '../view/line.js';
import type { Field } from './field.js';

/** A day in words, and what was understood of it. */
export interface DateState {
  readonly text: string;
  readonly understood: Understood | undefined;
  /** How a text is read; passed in, so that the field has no clock and the reader of days is loaded only where it is used. */
  readonly read: (text: string) => Understood;
  /** What is said of what was understood. */
  readonly say: (understood: Understood) => string;
  /** The last Enter was on a text that was not understood: the next one goes on all the same. */
  readonly insisted: boolean;
}

export function createDate(read: DateState['read'], say: DateState['say'], text = ''): DateState {
  return { text, understood: text === '' ? undefined : read(text), read, say, insisted: false };
}

const typed = (state: DateState, text: string): DateState => ({
  ...state,
  text,
  understood: text.trim() === '' ? undefined : state.read(text),
  insisted: false,
});

export const dateField: Field<DateState> = {
  writing: () => true,
  onKey(state, event) {
    if (event.type !== 'key') return { state: typed(state, state.text + cleanText(event.text).replaceAll('\n', ' ')) };
    switch (event.name) {
      case 'backspace':
        return { state: typed(state, event.ctrl || event.alt ? '' : graphemes(state.text).slice(0, -1).join('')) };
      case 'u':
        return event.ctrl ? { state: typed(state, '') } : undefined;
      case 'enter': {
        const fine = state.understood === undefined || state.understood.kind === 'day' || state.insisted;
        return fine ? { state, done: true } : { state: { ...state, insisted: true } };
      }
      default:
        return undefined;
    }
  },
  view(state, width) {
    const rows = wrapText(`${state.text} `, width - 3);
    const last = rows.at(-1) ?? '';
    // The space at the end keeps a cell for the cursor, and is cut off where the text is laid out.
    const column = 2 + textWidth(last) + (/\s$/u.test(state.text) ? 1 : 0);
    const said = state.understood === undefined ? [] : wrapText(state.say(state.understood), width);
    return {
      rows: [
        ...rows.map((words) => [{ text: '│ ', look: 'faint' as const }, ...line(words)]),
        blank,
        ...said.map((words) => line(words, 'faint')),
      ],
      cursor: { row: rows.length - 1, column },
    };
  },
  // Words that name no day are kept as they are: nothing that was typed is thrown away.
  value: (state) =>
    state.understood?.kind === 'day' ? state.understood.day : state.text.trim() === '' ? undefined : state.text.trim(),
  hints: () => [{ key: 'Enter', does: 'go on' }],
};
