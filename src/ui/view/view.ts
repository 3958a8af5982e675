import type { CursorAt } from '../paint/painter.js';
import type { Line } from './line.js';

/** A key and what it does, for the foot of a screen. */
export interface Hint {
  readonly key: string;
  readonly does: string;
}

/** What a screen shows: rows for its body, and what stands around it. */
export interface View {
  readonly title: string;
  /** Trouble, in rows that fit; it stands above everything else. */
  readonly alert?: readonly string[];
  /** Stands at the right end of the title, when there is room. */
  readonly aside?: string;
  readonly body: readonly Line[];
  /** The body rows that must stay visible, first and last; the body scrolls to them. */
  readonly focus?: readonly [number, number];
  /** Scrolled down by so many rows, when nothing is in focus. */
  readonly scroll?: number;
  /** In cells, from the first row and column of the body. */
  readonly cursor?: CursorAt;
  /** In the order of their worth: the last are left out first when the window is narrow. */
  readonly hints: readonly Hint[];
}

/** The size of the whole window, in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Below this a screen cannot be read. */
export const smallest: Size = { columns: 32, rows: 9 };

/** How the window is divided: the body stands in a column that is no wider than reads well. */
export interface Room {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const widest = 76;

/** The room for a screen's body: below the title and a gap, above the foot. Rows are spared in a low window. */
export function roomIn({ columns, rows }: Size): Room {
  const margin = columns >= 60 ? 2 : 1;
  const width = Math.min(widest, columns - 2 * margin);
  const left = Math.max(margin, Math.floor((columns - width) / 2));
  return { left, width, height: rows - (rows >= 16 ? 4 : 2) };
}

/** How far a body can be scrolled down in a room. */
export const lastScroll = (body: View['body'], { height }: Room): number => Math.max(0, body.length - height);

/** The first body row to show, so that the focus is in sight (with a row of its surroundings where there is room), and the cursor whatever else is. */
export function scrolledTo(view: View, height: number): number {
  const last = Math.max(0, view.body.length - height);
  const top = Math.min(last, focusedTop(view, height));
  if (view.cursor === undefined) return top;
  const { row } = view.cursor;
  return Math.max(0, Math.min(Math.max(top, row - height + 1), row));
}

function focusedTop(view: View, height: number): number {
  if (view.focus === undefined) return Math.max(0, view.scroll ?? 0);
  const [first, end] = view.focus;
  if (end < height) return 0;
  const around = Math.min(2, Math.max(0, height - (end - first + 1)));
  return Math.max(0, Math.min(first, end - height + 1 + around));
}
