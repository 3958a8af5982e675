/** Graphemes and their widths: what a person counts as one character, and how many terminal cells it takes. */
import { cellWidth, scanCells } from './cells.js';

export { cellWidth } from './cells.js';

const PLAIN = /^[\u0020-\u007E]*$/;

/** The text cut into what a reader sees as single characters (an emoji family, a flag, a letter with its marks). */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  const found: string[] = [];
  scanCells(text, 0, (start, end) => {
    found.push(text.slice(start, end));
  });
  return found;
}

/** Cells the text takes on one row of the terminal. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  if (text.length === 1) return cellWidth(text);
  let width = 0;
  scanCells(text, 0, (_start, _end, cells) => {
    width += cells;
  });
  return width;
}
