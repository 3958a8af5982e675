/** Fields driven by key names, and whether their rows fit. */
import type { Field } from '../../src/ui/fields/field.js';
import { textWidth } from '../../src/ui/text/width.js';
import { textOf } from '../../src/ui/view/line.js';
import { event } from '../app/evening.js';

/** A field and its state. */
export interface Driven<S> {
  readonly state: S;
  readonly done: boolean;
}

/** The state after some keys; keys that are none of the field's change nothing. */
export function drive<S>(field: Field<S>, start: S, ...names: readonly string[]): Driven<S> {
  let now: Driven<S> = { state: start, done: false };
  for (const name of names) {
    const result = field.onKey(now.state, event(name));
    if (result !== undefined) now = { state: result.state, done: result.done ?? false };
  }
  return now;
}

/** Typed at once. */
export const type = <S>(field: Field<S>, state: S, text: string): S =>
  field.onKey(state, { type: 'text', text })?.state ?? state;

/** The rows of a field as text. */
export const rowsOf = <S>(field: Field<S>, state: S, width = 60, height = 12): string[] =>
  field.view(state, width, height).rows.map(textOf);

/** What is wrong with the drawing of a field in a room; empty when nothing is. */
export function faultsIn<S>(field: Field<S>, state: S, width: number, height: number): string[] {
  const { rows, focus, cursor } = field.view(state, width, height);
  const found = rows.flatMap((row) => {
    const cells = textWidth(textOf(row));
    return cells > width ? [`${cells} cells in ${width}: "${textOf(row)}"`] : [];
  });
  if (focus !== undefined && !(focus[0] >= 0 && focus[0] <= focus[1] && focus[1] < rows.length))
    found.push(`focus ${focus.join(' to ')}`);
  // One cell behind the row is still inside the window, whose margin is a cell at least.
  if (
    cursor !== undefined &&
    !(cursor.row >= 0 && cursor.row < rows.length && cursor.column >= 0 && cursor.column <= width)
  )
    found.push(`cursor at ${cursor.row}, ${cursor.column}`);
  return found;
}
