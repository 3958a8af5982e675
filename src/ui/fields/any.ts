import type { AnswerValue, Feeling } from '../../journal/entry.js';
import type { EditorState } from '../editor/editor.js';
import type { KeyEvent } from '../keys/decode.js';
import type { Hint } from '../view/view.js';
import { checklistField, type ChecklistState } from './checklist.js';
import { choiceField, type ChoiceState } from './choice.js';
import { dateField, type DateState } from './date.js';
import { feelingsField, type FeelingsState } from './feelings.js';
import type { Field, FieldView } from './field.js';
import { scaleField, type ScaleState } from './scale.js';
import { fitted, textField } from './text.js';

/** The state of a field of any kind. */
export type AnyField =
  | { readonly kind: 'text'; readonly state: EditorState }
  | { readonly kind: 'scale'; readonly state: ScaleState }
  | { readonly kind: 'choice'; readonly state: ChoiceState }
  | { readonly kind: 'checklist'; readonly state: ChecklistState }
  | { readonly kind: 'feelings'; readonly state: FeelingsState }
  | { readonly kind: 'date'; readonly state: DateState };

/** Runs `use` with the machine that fits the state; the only place that looks at the kind. */
function withField<R>(any: AnyField, use: <S>(field: Field<S>, state: S, wrap: (state: S) => AnyField) => R): R {
  switch (any.kind) {
    case 'text':
      return use(textField, any.state, (state) => ({ kind: 'text', state }));
    case 'scale':
      return use(scaleField, any.state, (state) => ({ kind: 'scale', state }));
    case 'choice':
      return use(choiceField, any.state, (state) => ({ kind: 'choice', state }));
    case 'checklist':
      return use(checklistField, any.state, (state) => ({ kind: 'checklist', state }));
    case 'feelings':
      return use(feelingsField, any.state, (state) => ({ kind: 'feelings', state }));
    case 'date':
      return use(dateField, any.state, (state) => ({ kind: 'date', state }));
  }
}

/** What a key does to a field in a room of so many cells and rows; undefined when the key is none of the field's. */
export function fieldKey(
  any: AnyField,
  event: KeyEvent,
  width: number,
  height: number,
): { field: AnyField; done: boolean } | undefined {
  const sized: AnyField = any.kind === 'text' ? { kind: 'text', state: fitted(any.state, width, height) } : any;
  return withField(sized, (field, state, wrap) => {
    const result = field.onKey(state, event);
    return result === undefined ? undefined : { field: wrap(result.state), done: result.done ?? false };
  });
}

export const fieldView = (any: AnyField, width: number, height: number): FieldView =>
  withField(any, (field, state) => field.view(state, width, height));
export const fieldValue = (any: AnyField): AnswerValue | undefined =>
  withField(any, (field, state) => field.value(state));
export const fieldHints = (any: AnyField): readonly Hint[] => withField(any, (field, state) => field.hints(state));
export const fieldWriting = (any: AnyField): boolean => withField(any, (field, state) => field.writing(state));

export type { Feeling };
