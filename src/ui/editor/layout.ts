/** Where things are on the screen: visual rows, the cursor's cell, and the part of the text in the window. */
import { cellWidth, previousBoundary, scanCells } from '../text/cells.js';
import { textWidth } from '../text/width.js';
import { isBreakingSpace, wrapParagraph, type Row } from '../text/wrap.js';
import { lineAt, type Position } from './buffer.js';
import type { EditorState } from './state.js';

/** A visual row: its paragraph, its number among all rows of the text, and its place in the paragraph. */
export interface VisualRow extends Row {
  readonly line: number;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Cells for text; the last column is kept free for a cursor standing after a full row. */
export function textColumns(state: EditorState): number {
  return state.width - 1;
}

function rowsOf(state: EditorState, line: number): readonly Row[] {
  return wrapParagraph(lineAt(state.lines, line), textColumns(state));
}

function visualRow(rows: readonly Row[], line: number, index: number, before: number): VisualRow {
  const row = rows[index] ?? { start: 0, end: 0, width: 0 };
  return { ...row, line, number: before + index, isFirst: index === 0, isLast: index >= rows.length - 1 };
}

/** How many visual rows the paragraphs before this one take. */
function rowsBefore(state: EditorState, line: number): number {
  let count = 0;
  for (let index = 0; index < line; index++) count += rowsOf(state, index).length;
  return count;
}

/** How many visual rows the whole text takes. */
export function totalRows(state: EditorState): number {
  return rowsBefore(state, state.lines.length);
}

/** The visual row the cursor is shown on. */
export function cursorRow(state: EditorState): VisualRow {
  const { line, offset } = state.cursor;
  const rows = rowsOf(state, line);
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  if (state.upstream && low > 0 && rows[low]?.start === offset) low -= 1;
  return visualRow(rows, line, low, rowsBefore(state, line));
}

/** The visual row of a number; the nearest one if there is none. */
export function rowNumbered(state: EditorState, number: number): VisualRow {
  let before = 0;
  const last = state.lines.length - 1;
  for (let line = 0; ; line++) {
    const rows = rowsOf(state, line);
    if (number < before + rows.length || line >= last) {
      return visualRow(rows, line, Math.max(0, Math.min(number - before, rows.length - 1)), before);
    }
    before += rows.length;
  }
}

/** The cursor's column in cells. Spaces hanging over the edge do not take it out of the window. */
export function cursorColumn(state: EditorState, row: VisualRow): number {
  const before = lineAt(state.lines, state.cursor.line).slice(row.start, state.cursor.offset);
  return Math.min(textWidth(before), textColumns(state));
}

/** The last place on a visual row that is shown on it. */
export function rowEndPlace(state: EditorState, row: VisualRow): { cursor: Position; upstream: boolean } {
  const { line, end } = row;
  const text = lineAt(state.lines, line);
  if (row.isLast) return { cursor: { line, offset: end }, upstream: false };
  // Before the space the row breaks at, so that what is typed there belongs to the word it follows.
  if (isBreakingSpace(text.charCodeAt(end - 1))) {
    return { cursor: { line, offset: Math.max(row.start, previousBoundary(text, end)) }, upstream: false };
  }
  return { cursor: { line, offset: end }, upstream: true };
}

/** The place on a visual row that is nearest to a column, from the left. */
export function placeAtColumn(
  state: EditorState,
  row: VisualRow,
  column: number,
): { cursor: Position; upstream: boolean } {
  const end = rowEndPlace(state, row);
  let offset = row.start;
  let cells = 0;
  scanCells(lineAt(state.lines, row.line), row.start, (start, next, width) => {
    offset = start;
    if (start >= end.cursor.offset || cells + width > column) return true;
    cells += width;
    offset = next;
    return false;
  });
  return offset >= end.cursor.offset ? end : { cursor: { line: row.line, offset }, upstream: false };
}

/** The state scrolled as little as shows the cursor, with no empty rows below a text that has rows above. */
export function reveal(state: EditorState): EditorState {
  const row = cursorRow(state).number;
  const highest = Math.max(0, totalRows(state) - state.height);
  const top = Math.max(row - state.height + 1, Math.min(state.top, row, highest));
  return top === state.top ? state : { ...state, top };
}

/** What there is to draw. */
export interface EditorWindow {
  readonly rows: readonly { readonly text: string }[];
  /** The cursor's row within `rows`, and its column in cells. */
  readonly cursorRow: number;
  readonly cursorColumn: number;
  /** How many rows of the text are above and below the window. */
  readonly hiddenAbove: number;
  readonly hiddenBelow: number;
}

/** The row's text, without such spaces at its end as hang over the edge. */
function shownText(text: string, row: Row): string {
  let end = row.end;
  let excess = textWidth(text.slice(row.start, row.end)) - row.width;
  for (; excess > 0 && end > row.start; end--) excess -= cellWidth(text.charAt(end - 1));
  return text.slice(row.start, end);
}

/** The visible rows and the cursor among them. */
export function editorWindow(state: EditorState): EditorWindow {
  const cursor = cursorRow(state);
  const total = totalRows(state);
  const rows: { text: string }[] = [];
  let { line, number } = rowNumbered(state, state.top);
  const first = number;
  let index = first - rowsBefore(state, line);
  for (; rows.length < state.height && line < state.lines.length; line++, index = 0) {
    const wrapped = rowsOf(state, line);
    for (; index < wrapped.length && rows.length < state.height; index++, number++) {
      const row = wrapped[index];
      if (row) rows.push({ text: shownText(lineAt(state.lines, line), row) });
    }
  }
  return {
    rows,
    cursorRow: cursor.number - first,
    cursorColumn: cursorColumn(state, cursor),
    hiddenAbove: first,
    hiddenBelow: Math.max(0, total - first - rows.length),
  };
}
