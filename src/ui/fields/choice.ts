import { fieldWords } from '../../messages/fields.js';
import { keyName } from '../keys/names.js';
import { meaningOf, movedIn } from '../keys/table.js';
import { wrapText } from '../text/paragraph.js';
import { line, type Line } from '../view/line.js';
import type { Field } from './field.js';

/** One of a few. */
export interface ChoiceState {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly at: number;
  readonly chosen: string | undefined;
}

/** A choice with what was chosen before; with nothing chosen the mark stands on `rest`, or on the first. */
export function createChoice(options: ChoiceState['options'], chosen?: string, rest?: string): ChoiceState {
  const place = (wanted: string | undefined): number => options.findIndex(({ id }) => id === wanted);
  const known = place(chosen) >= 0;
  return { options, at: Math.max(0, known ? place(chosen) : place(rest)), chosen: known ? chosen : undefined };
}

/** The rows of a list with a mark before each; also used by checklists and menus. */
export function listRows(
  items: readonly { mark: string; label: string; picked: boolean }[],
  width: number,
): { rows: Line[]; spans: [number, number][] } {
  const rows: Line[] = [];
  const spans: [number, number][] = [];
  for (const { mark, label, picked } of items) {
    const start = rows.length;
    wrapText(label, Math.max(8, width - mark.length)).forEach((words, index) =>
      rows.push(line((index === 0 ? mark : ' '.repeat(mark.length)) + words, picked ? 'picked' : 'plain')),
    );
    spans.push([start, rows.length - 1]);
  }
  return { rows, spans };
}

export const choiceField: Field<ChoiceState> = {
  writing: () => false,
  onKey(state, event) {
    const name = keyName(event);
    const pick = (at: number): ChoiceState => {
      const id = state.options[at]?.id;
      return id === undefined ? state : { ...state, at, chosen: id };
    };
    if (/^[1-9]$/u.test(name) && Number(name) <= state.options.length) return { state: pick(Number(name) - 1) };
    const meaning = meaningOf(name, false);
    const at = movedIn(meaning, state.at, state.options.length);
    if (at !== undefined) return { state: { ...state, at } };
    switch (meaning) {
      case 'toggle':
        // Space on the chosen one takes the choice back.
        return {
          state: state.options[state.at]?.id === state.chosen ? { ...state, chosen: undefined } : pick(state.at),
        };
      case 'open':
        return { state: pick(state.at), done: true };
      default:
        return undefined;
    }
  },
  view(state, width) {
    const items = state.options.map(({ id, label }, index) => ({
      mark: `${index === state.at ? '›' : ' '} ${id === state.chosen ? '(x)' : '( )'} `,
      label,
      picked: index === state.at,
    }));
    const { rows, spans } = listRows(items, width);
    const focus = spans[state.at];
    return focus === undefined ? { rows } : { rows, focus };
  },
  value: (state) => state.chosen,
  hints: () => [fieldWords.move, fieldWords.choose],
};
