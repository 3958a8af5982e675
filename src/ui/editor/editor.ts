/** The text editor: a state, and one pure function from a state and an action to the next state. */
import {
  eraseBack,
  eraseForward,
  insert,
  killBack,
  killEnd,
  killForward,
  redoLast,
  replaceAll,
  undoLast,
  yank,
} from './edits.js';
import { reveal } from './layout.js';
import {
  byPages,
  byRows,
  lastPlace,
  moveTo,
  placeBefore,
  placeBehind,
  toRowEnd,
  toRowStart,
  wordBefore,
  wordBehind,
} from './moves.js';
import { usableSize, type EditorState } from './state.js';

export { editorWindow, type EditorWindow } from './layout.js';
export { createEditor, cursorOffset, editorText, type EditorStart, type EditorState } from './state.js';
export { wordCount } from './words.js';

const commands = {
  newline: (state: EditorState) => insert(state, '\n'),
  backspace: (state: EditorState) => eraseBack(state, placeBefore(state)),
  delete: (state: EditorState) => eraseForward(state, placeBehind(state)),
  left: (state: EditorState) => moveTo(state, placeBefore(state)),
  right: (state: EditorState) => moveTo(state, placeBehind(state)),
  up: (state: EditorState) => byRows(state, -1),
  down: (state: EditorState) => byRows(state, 1),
  wordLeft: (state: EditorState) => moveTo(state, wordBefore(state)),
  wordRight: (state: EditorState) => moveTo(state, wordBehind(state)),
  lineStart: toRowStart,
  lineEnd: toRowEnd,
  docStart: (state: EditorState) => moveTo(state, { line: 0, offset: 0 }),
  docEnd: (state: EditorState) => moveTo(state, lastPlace(state)),
  pageUp: (state: EditorState) => byPages(state, -1),
  pageDown: (state: EditorState) => byPages(state, 1),
  killToEnd: (state: EditorState) => killForward(state, killEnd(state)),
  killToStart: (state: EditorState) => killBack(state, { line: state.cursor.line, offset: 0 }),
  killWordBack: (state: EditorState) => killBack(state, wordBefore(state)),
  killWordForward: (state: EditorState) => killForward(state, wordBehind(state)),
  yank,
  undo: undoLast,
  redo: redoLast,
};

/** What can be done by a key alone. */
export type EditorCommand = keyof typeof commands;

/** Anything that can be done to an editor. */
export type EditorAction =
  | { readonly type: EditorCommand }
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'resize'; readonly width: number; readonly height: number }
  | { readonly type: 'setText'; readonly text: string; readonly cursor?: number };

function reduced(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'insert':
      return insert(state, action.text);
    case 'setText':
      return replaceAll(state, action.text, action.cursor);
    case 'resize': {
      const size = usableSize(action.width, action.height);
      // Typing goes on through a resize: neither the undo step nor the row of kills ends here.
      return size.width === state.width && size.height === state.height
        ? state
        : { ...state, ...size, goal: undefined };
    }
    default:
      return commands[action.type](state);
  }
}

/** The state after an action, scrolled so that the cursor is in the window. */
export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  return reveal(reduced(state, action));
}
