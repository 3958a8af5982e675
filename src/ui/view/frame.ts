import { common } from '../../messages/common.js';
import type { CursorAt } from '../paint/painter.js';
import { cellWidth, graphemes, textWidth } from '../text/width.js';
import { blank, line, textOf, type Line, type Span } from './line.js';
import { roomIn, scrolledTo, type Hint, type Size, type View } from './view.js';

/** Cells between two hints: fewer where there is little room. */
const between = (width: number): number => (width < 56 ? 2 : 3);

/** Hints that fit into a row of so many cells; the last are left out first, and of two that do the same the second. */
export function fittingHints(hints: readonly Hint[], width: number): readonly Hint[] {
  let used = 0;
  const fitting: Hint[] = [];
  for (const hint of hints) {
    if (fitting.some(({ does }) => does === hint.does)) continue;
    const cells = textWidth(hint.key) + 1 + textWidth(hint.does) + (fitting.length > 0 ? between(width) : 0);
    if (used + cells > width) continue;
    used += cells;
    fitting.push(hint);
  }
  return fitting;
}

const foot = (hints: readonly Hint[], width: number): Line =>
  fittingHints(hints, width).flatMap(({ key, does }, index): Span[] => [
    ...(index > 0 ? [{ text: ' '.repeat(between(width)), look: 'plain' as const }] : []),
    { text: key, look: 'strong' },
    { text: ` ${does}`, look: 'faint' },
  ]);

/** The title at the left, what is said aside at the right as far as there is room. */
function head(title: string, aside: string, more: string, width: number): Line {
  const whole = [aside, more].filter((part) => part !== '').join('  ');
  const right = textWidth(title) + textWidth(whole) + 2 <= width ? whole : more;
  const gap = Math.max(1, width - textWidth(title) - textWidth(right));
  return [...line(title, 'strong'), ...(right === '' ? [] : line(' '.repeat(gap), 'plain')), ...line(right, 'faint')];
}

/** A window full of rows: title, body, foot. As many as the window has, and the cursor in cells from its corner. */
export interface WindowRows {
  readonly left: number;
  readonly rows: readonly Line[];
  readonly cursor: CursorAt | undefined;
}

/** A row cut to a width in cells. What is drawn must never be wider than the window: Ink would cut the whole frame. */
function fitted(row: Line, width: number): Line {
  if (textWidth(textOf(row)) <= width) return row;
  const spans: Span[] = [];
  let free = width;
  for (const { text, look } of row) {
    let kept = '';
    for (const character of graphemes(text)) {
      const cells = cellWidth(character);
      if (cells > free) return kept === '' ? spans : [...spans, { text: kept, look }];
      kept += character;
      free -= cells;
    }
    spans.push({ text: kept, look });
  }
  return spans;
}

/** Lays a view out for a window. */
export function windowRows(view: View, whole: Size): WindowRows {
  const alert = (view.alert ?? []).map((words) => line(words, 'strong'));
  const size = { columns: whole.columns, rows: whole.rows - alert.length };
  const room = roomIn(size);
  const top = scrolledTo(view, room.height);
  const body = view.body.slice(top, top + room.height);
  const below = view.body.length - top - body.length;
  const more = top > 0 && below > 0 ? common.moreBoth : below > 0 ? common.moreBelow : top > 0 ? common.moreAbove : '';
  const air = size.rows >= 16 ? [blank] : [];
  const filling = Array.from({ length: room.height - body.length }, () => blank);
  const rows = [
    ...alert,
    head(view.title, view.aside ?? '', more, room.width),
    ...air,
    ...body,
    ...filling,
    ...air,
    foot(view.hints, room.width),
  ];
  return {
    left: room.left,
    rows: rows.map((row) => fitted(row, room.width)),
    cursor: view.cursor && {
      row: view.cursor.row + alert.length + 1 + air.length - top,
      column: Math.min(view.cursor.column + room.left, whole.columns - 1),
    },
  };
}
