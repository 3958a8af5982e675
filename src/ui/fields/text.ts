import { editorAction } from '../editor/keymap.js';
import { createEditor, editorReducer, editorText, editorWindow, type EditorState } from '../editor/editor.js';
import type { KeyEvent } from '../keys/decode.js';
import { line } from '../view/line.js';
import type { Field } from './field.js';

/** Where a text begins: its words and the cursor, as a UTF-16 offset. */
export interface TextStart {
  readonly text: string;
  readonly cursor?: number;
}

const rail = '│ ';

/** A text field; `room` in cells and rows is only a first guess, it is fitted whenever it is drawn or typed into. */
export const createText = (start: TextStart, width = 60, height = 8): EditorState =>
  createEditor({ ...start, width: width - rail.length, height });

/** The editor at the size of its room. */
export function fitted(state: EditorState, width: number, height: number): EditorState {
  const inner = Math.max(4, width - rail.length);
  const rows = Math.max(1, height);
  return state.width === inner && state.height === rows
    ? state
    : editorReducer(state, { type: 'resize', width: inner, height: rows });
}

export const textField: Field<EditorState> = {
  writing: () => true,
  onKey(state, event: KeyEvent) {
    const action = editorAction(event);
    return action === undefined ? undefined : { state: editorReducer(state, action) };
  },
  view(state, width, height) {
    const window = editorWindow(fitted(state, width, height));
    const rows = window.rows.map(({ text }) => [{ text: rail, look: 'faint' as const }, ...line(text)]);
    while (rows.length < height) rows.push([{ text: rail.trimEnd(), look: 'faint' as const }]);
    return { rows, cursor: { row: window.cursorRow, column: window.cursorColumn + rail.length } };
  },
  value: (state) => {
    const text = editorText(state);
    return text.trim() === '' ? undefined : text;
  },
  hints: () => [],
};
