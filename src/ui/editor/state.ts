/** The editor's state and how one is made. */
import { snapForward } from '../text/cells.js';
import { cleanText } from '../../text/clean.js';
import { lineAt, offsetOf, placeOf, type Lines, type Position } from './buffer.js';
import { emptyHistory, type History } from './history.js';
import { reveal } from './layout.js';

/** Everything the editor knows. Never changed in place; equal states may share their lines and steps. */
export interface EditorState {
  readonly lines: Lines;
  /** Always between two graphemes. */
  readonly cursor: Position;
  /** At the seam of two visual rows of one paragraph: shown at the end of the upper row. */
  readonly upstream: boolean;
  /** The column that moves up and down aim for, from where the first of them started. */
  readonly goal: number | undefined;
  /** The text last killed, for yanking. */
  readonly kill: string;
  /** Whether the last action was a kill; the next one then adds to it. */
  readonly killing: boolean;
  readonly history: History;
  /** The window, in cells and rows. */
  readonly width: number;
  readonly height: number;
  /** The first visual row shown. */
  readonly top: number;
}

/** What an editor begins with. */
export interface EditorStart {
  readonly text: string;
  /** A UTF-16 offset in the whole text; its end if absent. */
  readonly cursor?: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes as the editor can use them: whole, and with room for a character and the cursor. */
export function usableSize(width: number, height: number): { width: number; height: number } {
  return { width: Math.max(2, Math.floor(width) || 0), height: Math.max(1, Math.floor(height) || 0) };
}

/** The place of an offset in a text that was cleaned since; on a grapheme boundary. */
export function cleanPlace(raw: string, lines: Lines, cursor: number): Position {
  // Cleaning what stands before the cursor tells how much of it was taken away.
  const place = placeOf(lines, cleanText(raw.slice(0, Math.max(0, cursor))).length);
  return { line: place.line, offset: snapForward(lineAt(lines, place.line), place.offset) };
}

/** An editor holding a text, with the cursor in view. */
export function createEditor({ text, cursor = text.length, width, height }: EditorStart): EditorState {
  const lines = cleanText(text).split('\n');
  return reveal({
    lines,
    cursor: cleanPlace(text, lines, cursor),
    upstream: false,
    goal: undefined,
    kill: '',
    killing: false,
    history: emptyHistory,
    ...usableSize(width, height),
    top: 0,
  });
}

/** The whole text. */
export function editorText(state: EditorState): string {
  return state.lines.join('\n');
}

/** Where the cursor is, as a UTF-16 offset in the whole text. */
export function cursorOffset(state: EditorState): number {
  return offsetOf(state.lines, state.cursor);
}
