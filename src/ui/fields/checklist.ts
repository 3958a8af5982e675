import { fieldWords } from '../../messages/fields.js';
import { ownMark } from '../../path/answers.js';
import { keyName } from '../keys/names.js';
import { meaningOf, movedIn } from '../keys/table.js';
import { cleanText } from '../../text/clean.js';
import { graphemes, textWidth } from '../text/width.js';
import { wrapText } from '../text/paragraph.js';
import { listRows } from './choice.js';
import type { Field } from './field.js';

/** Any number of a few, and lines of one's own. */
export interface ChecklistState {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly own: readonly string[];
  readonly at: number;
  readonly chosen: ReadonlySet<string>;
  /** The words of an own line while it is typed. */
  readonly typing: string | undefined;
  readonly addLabel: string;
  /** No lines of one's own can be added. */
  readonly closed?: boolean;
}

export function createChecklist(
  options: ChecklistState['options'],
  addLabel: string,
  value: readonly string[] = [],
): ChecklistState {
  const own = value.filter((id) => id.startsWith(ownMark));
  return { options, own, at: 0, chosen: new Set(value), typing: undefined, addLabel };
}

const idAt = (state: ChecklistState, at: number): string | undefined =>
  state.options[at]?.id ?? state.own[at - state.options.length];
const listed = (state: ChecklistState): number => state.options.length + state.own.length;
const count = (state: ChecklistState): number => listed(state) + (state.closed === true ? 0 : 1);

function toggled(state: ChecklistState, at: number): ChecklistState {
  const id = idAt(state, at);
  if (id === undefined) return { ...state, at, typing: '' };
  const chosen = new Set(state.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...state, at, chosen };
}

/** The own line that was typed joins the list, marked. */
function committed(state: ChecklistState): ChecklistState {
  const words = (state.typing ?? '').trim();
  if (words === '') return { ...state, typing: undefined };
  const id = ownMark + words;
  const own = state.own.includes(id) ? state.own : [...state.own, id];
  return {
    ...state,
    own,
    chosen: new Set([...state.chosen, id]),
    typing: undefined,
    at: state.options.length + own.length,
  };
}

export const checklistField: Field<ChecklistState> = {
  writing: (state) => state.typing !== undefined,
  onKey(state, event) {
    if (state.typing !== undefined) {
      if (event.type !== 'key')
        return { state: { ...state, typing: state.typing + cleanText(event.text).replaceAll('\n', ' ') } };
      if (event.name === 'enter') return { state: committed(state) };
      if (event.name === 'backspace')
        return { state: { ...state, typing: graphemes(state.typing).slice(0, -1).join('') } };
      // Esc ends the line as Enter does: what was typed is kept, and an unwanted line is unmarked.
      if (event.name === 'escape') return { state: committed(state) };
      return undefined;
    }
    // On the last row the first letter begins a line of one's own, whatever it means elsewhere.
    if (state.at >= listed(state) && event.type !== 'key' && event.text.trim() !== '')
      return { state: { ...state, typing: cleanText(event.text).replaceAll('\n', ' ') } };
    const name = keyName(event);
    if (/^[1-9]$/u.test(name) && Number(name) <= state.options.length)
      return { state: toggled(state, Number(name) - 1) };
    const meaning = meaningOf(name, false);
    const at = movedIn(meaning, state.at, count(state));
    if (at !== undefined) return { state: { ...state, at } };
    switch (meaning) {
      case 'toggle':
        return { state: toggled(state, state.at) };
      case 'open':
        // Enter on the last row opens it for typing; on any other it goes on, as everywhere.
        return state.at >= listed(state) ? { state: { ...state, typing: '' } } : { state, done: true };
      default:
        return undefined;
    }
  },
  view(state, width) {
    const ids = [...state.options, ...state.own.map((id) => ({ id, label: id.slice(ownMark.length) }))];
    const items = ids.map(({ id, label }, index) => ({
      mark: `${index === state.at ? '›' : ' '} ${state.chosen.has(id) ? '[x]' : '[ ]'} `,
      label,
      picked: index === state.at,
    }));
    const last = state.at >= listed(state);
    const typing = state.typing ?? state.addLabel;
    const { rows, spans } = listRows(
      [
        ...items,
        ...(state.closed === true
          ? []
          : [{ mark: `${last ? '›' : ' '}  +  `, label: typing === '' ? ' ' : typing, picked: last }]),
      ],
      width,
    );
    const focus = spans[state.at];
    const wrapped = wrapText(typing, Math.max(8, width - 6));
    const cursor =
      state.typing === undefined
        ? undefined
        : {
            row: rows.length - 1,
            column: Math.min(width - 1, 6 + textWidth(wrapped.at(-1) ?? '') + (/\s$/u.test(typing) ? 1 : 0)),
          };
    return { rows, ...(focus && { focus }), ...(cursor && { cursor }) };
  },
  value: (given) => {
    // A line that is still being typed counts: it must not be lost to a Tab or a closed window.
    const state = given.typing === undefined ? given : committed(given);
    const all = [...state.options.map(({ id }) => id), ...state.own].filter((id) => state.chosen.has(id));
    return all.length === 0 ? undefined : all;
  },
  hints: (state) =>
    state.typing === undefined
      ? state.at >= listed(state) && state.closed !== true
        ? [fieldWords.writeIt, fieldWords.move]
        : [fieldWords.mark, fieldWords.move, fieldWords.goOn]
      : [fieldWords.addIt],
};
