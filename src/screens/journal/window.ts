/** A long list in a low window: only what is near the marked line is laid out. */
import type { Line } from '../../ui/view/line.js';

/** The rows that are shown, and whether there are more. */
export interface Shown {
  readonly rows: readonly Line[];
  readonly above: boolean;
  readonly below: boolean;
}

/**
 * As many rows as `height` around the item at `at`. `rowsOf` lays out one item, headings above it with it; `first` tells that it is the first that is laid out.
 */
export function windowAround(
  count: number,
  at: number,
  height: number,
  rowsOf: (index: number, first: boolean) => readonly Line[],
): Shown {
  // Every item has a row at least, so that these are enough on either side.
  const start = Math.max(0, at - height);
  const end = Math.min(count, at + height + 1);
  const rows: Line[] = [];
  let focus: readonly [number, number] = [0, 0];
  for (let index = start; index < end; index += 1) {
    const from = rows.length;
    rows.push(...rowsOf(index, index === start));
    if (index === at) focus = [from, rows.length - 1];
  }
  const [first, last] = focus;
  const around = Math.max(0, Math.min(2, height - (last - first + 1)));
  const wanted = last < height && start === 0 ? 0 : Math.min(first, last - height + 1 + around);
  const top = Math.max(0, Math.min(wanted, rows.length - height));
  return {
    rows: rows.slice(top, top + height),
    above: start > 0 || top > 0,
    below: end < count || top + height < rows.length,
  };
}
