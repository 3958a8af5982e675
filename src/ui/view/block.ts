import { textWidth } from '../text/width.js';
import { wrapText } from '../text/paragraph.js';
import { blank, line, type Line, type Look } from './line.js';

/** A piece of a page, before it is laid out for a width. The same pages are drawn on screens and printed by commands. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly look?: Look }
  | { readonly kind: 'item'; readonly text: string; readonly mark?: string; readonly look?: Look }
  | { readonly kind: 'rows'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Drawn for a width in cells, such as a chart; no row may be wider. */
  | { readonly kind: 'drawn'; readonly draw: (width: number) => readonly Line[] }
  | { readonly kind: 'gap' };

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (words: string, look: Look = 'plain'): Block => ({ kind: 'text', text: words, look });
export const item = (words: string, mark = '-', look: Look = 'plain'): Block => ({
  kind: 'item',
  text: words,
  mark,
  look,
});
export const gap: Block = { kind: 'gap' };

/** Paragraphs with a gap between each two. */
export const paragraphs = (all: readonly string[], look: Look = 'plain'): Block[] =>
  all.flatMap((words, index) => (index === 0 ? [text(words, look)] : [gap, text(words, look)]));

/** The rows of some blocks at a width in cells. */
export function layOut(blocks: readonly Block[], width: number): Line[] {
  return blocks.flatMap((block): Line[] => {
    switch (block.kind) {
      case 'gap':
        return [blank];
      case 'heading':
        return wrapText(block.text, width).map((row) => line(row, 'strong'));
      case 'text':
        return wrapText(block.text, width).map((row) => line(row, block.look ?? 'plain'));
      case 'item':
        return itemRows(block.text, block.mark ?? '-', width, block.look ?? 'plain');
      case 'rows':
        return tableRows(block.columns, block.rows, width);
      case 'drawn':
        return [...block.draw(width)];
    }
  });
}

function itemRows(words: string, mark: string, width: number, look: Look): Line[] {
  const hang = textWidth(mark) + 1;
  return wrapText(words, Math.max(1, width - hang)).map((row, index) =>
    line((index === 0 ? `${mark} ` : ' '.repeat(hang)) + row, look),
  );
}

/** Side by side where there is room; below that, each row as a heading with its cells under it. */
function tableRows(columns: readonly string[], rows: readonly (readonly string[])[], width: number): Line[] {
  const widths = columns.map((column, index) =>
    Math.max(textWidth(column), ...rows.map((row) => textWidth(row[index] ?? ''))),
  );
  if (widths.reduce((sum, cells) => sum + cells + 2, -2) <= width) {
    const row = (cells: readonly string[]): string =>
      cells
        .map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - textWidth(cell))))
        .join('  ')
        .trimEnd();
    return [line(row(columns), 'strong'), ...rows.map((cells) => line(row(cells)))];
  }
  return rows.flatMap((cells, index) => [
    ...(index === 0 ? [] : [blank]),
    ...wrapText(cells[0] ?? '', width).map((words) => line(words, 'strong')),
    ...cells.slice(1).flatMap((cell, column) => itemRows(`${columns[column + 1] ?? ''}: ${cell}`, '-', width, 'plain')),
  ]);
}
