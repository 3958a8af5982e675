/** Where each cursor key goes. */
import { nextBoundary, previousBoundary } from '../text/cells.js';
import { lineAt, type Position } from './buffer.js';
import { cursorColumn, cursorRow, placeAtColumn, rowEndPlace, rowNumbered, totalRows } from './layout.js';
import type { EditorState } from './state.js';
import { wordEndAfter, wordStartBefore } from './words.js';

/** One grapheme back, over the newline at a line's start; undefined at the start of the text. */
export function placeBefore({ lines, cursor: { line, offset } }: EditorState): Position | undefined {
  if (offset > 0) return { line, offset: previousBoundary(lineAt(lines, line), offset) };
  return line > 0 ? { line: line - 1, offset: lineAt(lines, line - 1).length } : undefined;
}

/** One grapheme on, over the newline at a line's end; undefined at the end of the text. */
export function placeBehind({ lines, cursor: { line, offset } }: EditorState): Position | undefined {
  const text = lineAt(lines, line);
  if (offset < text.length) return { line, offset: nextBoundary(text, offset) };
  return line < lines.length - 1 ? { line: line + 1, offset: 0 } : undefined;
}

/** The start of the word before the cursor; a newline is a step of its own. */
export function wordBefore(state: EditorState): Position | undefined {
  const { line, offset } = state.cursor;
  if (offset === 0) return placeBefore(state);
  return { line, offset: wordStartBefore(lineAt(state.lines, line), offset) };
}

/** The end of the word after the cursor; a newline is a step of its own. */
export function wordBehind(state: EditorState): Position | undefined {
  const { line, offset } = state.cursor;
  const text = lineAt(state.lines, line);
  if (offset >= text.length) return placeBehind(state);
  return { line, offset: wordEndAfter(text, offset) };
}

/** The end of the text. */
export function lastPlace({ lines }: EditorState): Position {
  const line = lines.length - 1;
  return { line, offset: lineAt(lines, line).length };
}

/** The cursor at a place. Any move ends the run of typing that one undo takes back. */
export function moveTo(state: EditorState, cursor: Position | undefined, upstream = false): EditorState {
  const history = state.history.open ? { ...state.history, open: false } : state.history;
  return { ...state, cursor: cursor ?? state.cursor, upstream, goal: undefined, killing: false, history };
}

/** The cursor at the start of its visual row. */
export function toRowStart(state: EditorState): EditorState {
  const row = cursorRow(state);
  return moveTo(state, { line: row.line, offset: row.start });
}

/** The cursor at the end of its visual row. */
export function toRowEnd(state: EditorState): EditorState {
  const { cursor, upstream } = rowEndPlace(state, cursorRow(state));
  return moveTo(state, cursor, upstream);
}

/** The cursor some visual rows down (or up, if negative), in the column the first of such moves started from. */
export function byRows(state: EditorState, rows: number): EditorState {
  const from = cursorRow(state);
  const goal = state.goal ?? cursorColumn(state, from);
  const target = Math.max(0, Math.min(from.number + rows, totalRows(state) - 1));
  if (target === from.number) return { ...moveTo(state, state.cursor, state.upstream), goal };
  const { cursor, upstream } = placeAtColumn(state, rowNumbered(state, target), goal);
  return { ...moveTo(state, cursor, upstream), goal };
}

/** A window further down (1) or up (-1), with one row kept in sight. */
export function byPages(state: EditorState, pages: 1 | -1): EditorState {
  const rows = pages * Math.max(1, state.height - 1);
  const moved = byRows(state, rows);
  return { ...moved, top: Math.max(0, state.top + rows) };
}
