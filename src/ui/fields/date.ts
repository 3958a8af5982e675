import { fieldWords } from '../../messages/fields.js';
import type { Understood } from '../../dates/understand.js';
import { cleanText } from '../../text/clean.js';
import { graphemes, textWidth } from '../text/width.js';
import { wrapText } from '../text/paragraph.js';
import { blank, line } from '../view/line.js';
import type { Field } from './field.js';

/** A day in words. What is understood of it is read each time, as the reader may come to know more words while they are typed. */
export interface DateState {
  readonly text: string;
  /** How a text is read; passed in, so that the field has no clock and the reader of days is loaded only where it is used. */
  readonly read: (text: string) => Understood;
  /** What is said of what was understood. */
  readonly say: (understood: Understood) => string;
  /** The last Enter was on a text that was not understood: the next one goes on all the same. */
  readonly insisted: boolean;
}

export function createDate(read: DateState['read'], say: DateState['say'], text = ''): DateState {
  return { text, read, say, insisted: false };
}

/** What is understood of the words; undefined when there are none. */
export const understoodOf = ({ text, read }: DateState): Understood | undefined =>
  text.trim() === '' ? undefined : read(text);

const typed = (state: DateState, text: string): DateState => ({
  ...state,
  text,
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
        const understood = understoodOf(state);
        const fine = understood === undefined || understood.kind === 'day' || state.insisted;
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
    const understood = understoodOf(state);
    const said = understood === undefined ? [] : wrapText(state.say(understood), width);
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
  value: (state) => {
    const understood = understoodOf(state);
    return understood?.kind === 'day' ? understood.day : understood && state.text.trim();
  },
  hints: () => [fieldWords.goOn],
};
