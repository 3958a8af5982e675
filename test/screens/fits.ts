/** Whether a view fits the window it was made for. */
import { textWidth } from '../../src/ui/text/width.js';
import { textOf } from '../../src/ui/view/line.js';
import { fittingHints, windowRows } from '../../src/ui/view/frame.js';
import { roomIn, scrolledTo, type Size, type View } from '../../src/ui/view/view.js';

/** The sizes that screens are looked at in: the smallest, a narrow one, the usual one, a huge one. */
export const sizes: readonly Size[] = [
  { columns: 32, rows: 9 },
  { columns: 40, rows: 12 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 60 },
];

/** What is wrong with a view in a window, in words; empty when nothing is. */
export function misfits(view: View, size: Size): string[] {
  const found: string[] = [];
  const room = roomIn(size);
  const named = `${view.title} at ${size.columns}x${size.rows}`;
  const say = (what: string): void => void found.push(`${named}: ${what}`);
  if (view.title.trim() === '') say('no title');
  for (const row of view.body) {
    const text = textOf(row);
    if (textWidth(text) > room.width) say(`a row of ${textWidth(text)} cells in ${room.width}: "${text}"`);
    if (/[\u0000-\u001F\u007F-\u009F]/u.test(text)) say(`a control character in "${text}"`);
  }
  const hints = fittingHints(view.hints, room.width);
  if (hints.length === 0) say('no hint fits');
  const { focus } = view;
  if (focus !== undefined && (focus[0] < 0 || focus[1] < focus[0] || focus[1] >= Math.max(1, view.body.length)))
    say(`a focus of ${focus[0]} to ${focus[1]} in ${view.body.length} rows`);
  const top = scrolledTo(view, room.height);
  if (top < 0 || (top > 0 && top + room.height > view.body.length)) say(`scrolled to ${top}`);
  const drawn = windowRows(view, size);
  if (drawn.rows.length !== size.rows) say(`${drawn.rows.length} rows are drawn`);
  // The head has a test of its own: see `frame.test.tsx`.
  for (const row of drawn.rows.slice(1))
    if (drawn.left + textWidth(textOf(row)) > size.columns) say(`over the edge of the window: "${textOf(row)}"`);
  const { cursor } = drawn;
  if (cursor !== undefined && (cursor.column < 0 || cursor.column >= size.columns))
    say(`the cursor in column ${cursor.column}`);
  // The title and the foot are no places for a cursor.
  if (cursor !== undefined && (cursor.row < 1 || cursor.row > size.rows - 2)) say(`the cursor in row ${cursor.row}`);
  return found;
}

/** The same at every size. */
export const misfitsAt = (view: (size: Size) => View): string[] => sizes.flatMap((size) => misfits(view(size), size));
