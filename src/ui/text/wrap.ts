/** Soft wrapping with exact offsets, so that the editor can go from any place in a text to its cell and back. */
import { scanCells } from './cells.js';

/**
 * One visual row of a paragraph, as UTF-16 offsets. Rows tile the paragraph: each starts where the one before it ends.
 * `width` is what the row shows; spaces that hang over the right edge belong to the row but are not counted.
 */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Spaces a line may break after. No-break spaces are left out; that is what they are for. */
export function isBreakingSpace(code: number): boolean {
  if (code === 0x20) return true;
  if (code < 0x1680) return false;
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a && code !== 0x2007) || code === 0x205f || code === 0x3000;
}

function wrap(text: string, width: number): readonly Row[] {
  const rows: Row[] = [];
  let rowStart = 0;
  let column = 0; // cells so far, hanging spaces included
  let content = 0; // cells up to the last character that is no space
  let breakAt = 0; // offset after the last space of this row; none while it equals rowStart
  let breakColumn = 0;
  let breakContent = 0;

  const close = (end: number, columns: number, contents: number): void => {
    rows.push({ start: rowStart, end, width: Math.max(contents, Math.min(columns, width)) });
    rowStart = end;
    breakAt = end;
  };

  scanCells(text, 0, (start, end, cells) => {
    if (end === start + 1 && isBreakingSpace(text.charCodeAt(start))) {
      column += cells;
      breakAt = end;
      breakColumn = column;
      breakContent = content;
      return;
    }
    if (column + cells > width && breakAt > rowStart) {
      const carried = column - breakColumn;
      close(breakAt, breakColumn, breakContent);
      column = carried;
      content = carried;
    }
    // Still too wide: the word alone is longer than the row, so it is broken here, between two graphemes.
    if (column + cells > width && start > rowStart) {
      close(start, column, content);
      column = 0;
    }
    column += cells;
    content = column;
  });
  close(text.length, column, content);
  return rows;
}

/** Rows by width and text. Two generations make a cheap LRU: a hit costs one look-up, and whole generations age out. */
type Generation = Map<number, Map<string, readonly Row[]>>;

/** In UTF-16 units; many times a long entry, so that a key press re-wraps only the paragraph it changed. */
const GENERATION_LIMIT = 1_000_000;
let young: Generation = new Map();
let old: Generation = new Map();
let youngSize = 0;

/**
 * Wraps one paragraph (no newlines) greedily to `width` cells: breaks after spaces, lets trailing spaces hang over the
 * edge, and breaks between graphemes only where a word alone is wider than the row. Empty text gives one empty row.
 */
export function wrapParagraph(text: string, width: number): readonly Row[] {
  const cells = Math.max(1, Math.floor(width) || 1);
  const known = young.get(cells)?.get(text);
  if (known !== undefined) return known;
  const rows = old.get(cells)?.get(text) ?? wrap(text, cells);
  if (youngSize > GENERATION_LIMIT) {
    old = young;
    young = new Map();
    youngSize = 0;
  }
  let byText = young.get(cells);
  if (byText === undefined) young.set(cells, (byText = new Map<string, readonly Row[]>()));
  byText.set(text, rows);
  youngSize += text.length + 64;
  return rows;
}
