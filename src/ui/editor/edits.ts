/** Every change of the text goes through here, and so into the history. */
import { snapForward } from '../text/cells.js';
import { cleanText } from '../../text/clean.js';
import { lineAt, placeAfter, placeOf, replaceBetween, samePlace, textBetween, type Position } from './buffer.js';
import { record, redo, undo, type StepKind, type Travelled } from './history.js';
import { lastPlace, moveTo } from './moves.js';
import { cleanPlace, type EditorState } from './state.js';

/** Longer insertions are pastes, and a step of their own. */
const TYPED_LIMIT = 32;

/** Replaces what is between two places and puts the cursor after it. */
function change(state: EditorState, from: Position, to: Position, inserted: string, kind: StepKind): EditorState {
  const removed = textBetween(state.lines, from, to);
  if (removed === inserted) return moveTo(state, placeAfter(from, inserted));
  const lines = replaceBetween(state.lines, from, to, inserted);
  const end = placeAfter(from, inserted);
  // What now meets at the seam may be one grapheme (a letter and a mark); the cursor goes behind all of it.
  const after = { line: end.line, offset: snapForward(lineAt(lines, end.line), end.offset) };
  const step = { kind, from, removed, inserted, before: state.cursor, after };
  const history = record(state.history, step);
  return { ...state, lines, cursor: after, upstream: false, goal: undefined, killing: false, history };
}

/** Puts text in at the cursor. */
export function insert(state: EditorState, text: string): EditorState {
  const clean = cleanText(text);
  const kind = clean.length > TYPED_LIMIT || clean.includes('\n') ? 'other' : 'type';
  return change(state, state.cursor, state.cursor, clean, kind);
}

/** Takes away what is between the cursor and a place before it. */
export function eraseBack(state: EditorState, from: Position | undefined): EditorState {
  return from ? change(state, from, state.cursor, '', 'erase') : moveTo(state, undefined);
}

/** Takes away what is between the cursor and a place behind it. */
export function eraseForward(state: EditorState, to: Position | undefined): EditorState {
  return to ? change(state, state.cursor, to, '', 'eraseForward') : moveTo(state, undefined);
}

/** Takes text away and keeps it for yanking; kills in a row add up. Killing nothing keeps what was killed before. */
function kill(state: EditorState, from: Position, to: Position, back: boolean): EditorState {
  if (samePlace(from, to)) return { ...moveTo(state, undefined), killing: state.killing };
  const removed = textBetween(state.lines, from, to);
  const before = state.killing ? state.kill : '';
  const killed = back ? removed + before : before + removed;
  return { ...change(state, from, to, '', 'other'), kill: killed, killing: true };
}

/** Kills back to a place before the cursor. */
export function killBack(state: EditorState, from: Position | undefined): EditorState {
  return kill(state, from ?? state.cursor, state.cursor, true);
}

/** Kills up to a place behind the cursor. */
export function killForward(state: EditorState, to: Position | undefined): EditorState {
  return kill(state, state.cursor, to ?? state.cursor, false);
}

/** Puts what was killed last back in at the cursor. */
export function yank(state: EditorState): EditorState {
  return change(state, state.cursor, state.cursor, state.kill, 'other');
}

/** Another text in place of this one, as one step that can be undone. */
export function replaceAll(state: EditorState, raw: string, cursor = raw.length): EditorState {
  const text = cleanText(raw);
  const old = state.lines.join('\n');
  // Only what differs goes into the history: most texts come back from another editor nearly the same.
  let start = 0;
  const shorter = Math.min(old.length, text.length);
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) {
    tail += 1;
  }
  const place = cleanPlace(raw, text.split('\n'), cursor);
  if (text === old) return moveTo(state, place);
  const from = placeOf(state.lines, start);
  const to = placeOf(state.lines, old.length - tail);
  const changed = change(state, from, to, text.slice(start, text.length - tail), 'other');
  const done = changed.history.done.map((step, index, all) =>
    index === all.length - 1 ? { ...step, after: place } : step,
  );
  return { ...changed, cursor: place, history: { ...changed.history, done } };
}

function travel(state: EditorState, travelled: Travelled | undefined): EditorState {
  if (!travelled) return moveTo(state, undefined);
  const { lines, cursor, history } = travelled;
  return { ...moveTo(state, cursor), lines, history };
}

/** Takes the last step back. */
export function undoLast(state: EditorState): EditorState {
  return travel(state, undo(state.lines, state.history));
}

/** Does the step last taken back again. */
export function redoLast(state: EditorState): EditorState {
  return travel(state, redo(state.lines, state.history));
}

/** The end of the cursor's paragraph; at its end already, the newline too, as Ctrl+K is known to do. */
export function killEnd(state: EditorState): Position {
  const { line, offset } = state.cursor;
  const length = lineAt(state.lines, line).length;
  if (offset < length) return { line, offset: length };
  return samePlace(state.cursor, lastPlace(state)) ? state.cursor : { line: line + 1, offset: 0 };
}
