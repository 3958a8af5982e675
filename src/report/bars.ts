/** Counts as bars, as SVG without a look of its own. Pure. */
import { line } from './escape.js';

/** One row of bars. */
export interface Bar {
  readonly name: string;
  /** Each count with what it is out of: one, or one for each half. */
  readonly counts: readonly number[];
}

/** What the bars show. */
export interface BarsData {
  readonly id: string;
  readonly name: string;
  /** What each bar of a row is: 'first half, of 110'. */
  readonly keys: readonly string[];
  /** What each bar is out of. */
  readonly of: readonly number[];
  readonly rows: readonly Bar[];
  readonly said: readonly string[];
}

const WIDTH = 700;
const NAMES = 170;
const COUNTS = 40;
const BAR = 7.5;
const GAP = 5;
const KEY = 20;

/** The bars as one SVG element: the last of a row is filled, one before it is outlined, so that they can be told apart without colour. */
export function barsSvg({ id, name, keys, of, rows, said }: BarsData): string {
  const each = keys.length * BAR + GAP;
  const height = KEY + rows.length * each;
  const most = Math.max(0.01, ...rows.flatMap(({ counts }) => counts.map((count, index) => count / (of[index] ?? 1))));
  const scale = (WIDTH - NAMES - COUNTS) / most;
  const look = (index: number): string => (index === keys.length - 1 ? 'bar' : 'bar open');
  return [
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">`,
    `<title id="${id}-t">${line(name)}</title><desc id="${id}-d">${line(said.join(' '))}</desc>`,
    ...keys.map(
      (key, index) =>
        `<rect class="${look(index)}" x="${NAMES + index * 170}" y="3" width="14" height="${BAR - 1}"/>` +
        `<text class="tick" x="${NAMES + index * 170 + 20}" y="11">${line(key)}</text>`,
    ),
    ...rows.flatMap(({ name: row, counts }, place) => {
      const top = KEY + place * each;
      return [
        `<text class="end" x="${NAMES - 10}" y="${top + (keys.length * BAR) / 2 + 3.5}" text-anchor="end">${line(row)}</text>`,
        ...counts.map((count, index) => {
          const width = Math.round((count / (of[index] ?? 1)) * scale * 10) / 10;
          const y = top + index * BAR;
          return (
            `<rect class="${look(index)}" x="${NAMES}" y="${y}" width="${Math.max(width, 0.5)}" height="${BAR - 2}"/>` +
            `<text class="tick" x="${NAMES + width + 5}" y="${y + 6}">${count}</text>`
          );
        }),
      ];
    }),
    '</svg>',
  ].join('');
}
