import { fieldView, type AnyField } from '../fields/any.js';
import { wrapText } from '../text/paragraph.js';
import { blank, line, type Line } from './line.js';
import type { View } from './view.js';

/** A question with its field, ready to be fitted into a room. */
export interface Question {
  /** Lines above the question, left out first when the window is low. */
  readonly before?: string | undefined;
  readonly ask: string;
  readonly hint?: string | undefined;
  readonly field: AnyField;
  /** A text field of so many rows at most; it fills the room without. */
  readonly rows?: number;
}

/** The rows above the field: as much as leaves the field its least height. */
function above({ before, ask, hint }: Question, width: number, height: number, least: number): Line[] {
  const rows = (text: string | undefined, look: 'faint' | 'strong'): Line[] =>
    text === undefined || text === '' ? [] : wrapText(text, width).map((row) => line(row, look));
  const asked = rows(ask, 'strong');
  const hinted = rows(hint, 'faint');
  const echoed = rows(before, 'faint');
  const full = [...echoed, ...(echoed.length > 0 ? [blank] : []), ...asked, ...hinted, blank];
  if (full.length + least <= height) return full;
  const plain = [...asked, ...hinted, blank];
  if (plain.length + least <= height) return plain;
  if (asked.length + hinted.length + least <= height) return [...asked, ...hinted];
  return asked.length + 1 + least <= height ? [...asked, blank] : asked;
}

/** How many rows of a room a text field gets. */
export function fieldHeight(question: Question, width: number, height: number): number {
  if (question.field.kind !== 'text') return height;
  const free = Math.max(2, height - above(question, width, height, 3).length);
  return Math.min(free, question.rows ?? free);
}

/** The body of a question, with what must stay in sight and the cursor. */
export function questionBody(
  question: Question,
  width: number,
  height: number,
): Pick<View, 'body' | 'focus' | 'cursor'> {
  const text = question.field.kind === 'text';
  const inner = fieldHeight(question, width, height);
  const field = fieldView(question.field, width, inner);
  const lead = above(question, width, height, text ? 3 : Math.min(field.rows.length, height - 1));
  const body = [...lead, ...field.rows];
  return {
    body,
    ...(field.focus && { focus: [field.focus[0] + lead.length, field.focus[1] + lead.length] as const }),
    ...(field.cursor && { cursor: { row: field.cursor.row + lead.length, column: field.cursor.column } }),
  };
}
