import type { AnswerValue } from '../../journal/entry.js';
import type { KeyEvent } from '../keys/decode.js';
import type { CursorAt } from '../paint/painter.js';
import type { Line } from '../view/line.js';
import type { Hint } from '../view/view.js';

/** The rows of a field, and what in them must stay in sight. */
export interface FieldView {
  readonly rows: readonly Line[];
  readonly focus?: readonly [number, number];
  readonly cursor?: CursorAt;
}

/** What a key did to a field: a new state, or that the person is done with it. */
export type FieldKey<S> = { readonly state: S; readonly done?: boolean };

/** A way to answer: a pure state machine that is drawn as rows. */
export interface Field<S> {
  /** True while letters are text and not commands. */
  writing(state: S): boolean;
  /** The new state; undefined when the key is none of the field's. */
  onKey(state: S, event: KeyEvent): FieldKey<S> | undefined;
  /** Rows for a room of so many cells and rows. */
  view(state: S, width: number, height: number): FieldView;
  /** The answer; undefined while there is none. */
  value(state: S): AnswerValue | undefined;
  hints(state: S): readonly Hint[];
}
