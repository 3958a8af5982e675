/**
 * Columns of block characters, two rows high, for a terminal. Our own, as the charting libraries for terminals cannot show a gap: they draw on as if the
 * weeks on both sides were neighbours, or fail.
 */
import { weekStart } from '../checkin/week.js';
import { monthNames } from '../dates/months.js';
import type { Column } from './weeks.js';

const eighths = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Rows of a chart. */
export const ROWS = 2;
/** In the place of a week without an answer; the lowest answer has a line of its own. */
export const GAP = '·';

/** How many eighths of a row stand for a value from 0 to 10: at least one, so that a 0 is seen and is no gap. */
const heightOf = (value: number): number => Math.max(1, Math.round((Math.min(10, Math.max(0, value)) / 10) * ROWS * 8));

/** The rows of a chart from the top, each as many cells wide as there are columns. */
export function chartRows(columns: readonly Column[]): readonly string[] {
  return Array.from({ length: ROWS }, (_none, row) => {
    const below = (ROWS - 1 - row) * 8;
    return columns
      .map(({ value }) => {
        if (value === undefined) return below === 0 ? GAP : ' ';
        return eighths[Math.min(8, Math.max(0, heightOf(value) - below))] ?? ' ';
      })
      .join('');
  });
}

/** The months under the columns: each where its first week stands, as far as there is room. */
export function monthRow(columns: readonly Column[]): string {
  let row = '';
  let before = '';
  columns.forEach(({ week }, index) => {
    const month = weekStart(week).slice(0, 7);
    const named = (monthNames[Number(month.slice(5)) - 1] ?? '').slice(0, 3);
    const begins = month !== before;
    before = month;
    if (!begins || row.length > index || index + named.length > columns.length) return;
    row = `${row.padEnd(index)}${named} `;
  });
  return row.trimEnd();
}
