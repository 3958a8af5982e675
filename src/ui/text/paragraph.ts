import { wrapParagraph } from './wrap.js';

/** The rows of a text at a width in cells, without the spaces that hang over at their ends. Newlines start new rows. */
export function wrapText(text: string, width: number): string[] {
  return text
    .split('\n')
    .flatMap((paragraph) =>
      wrapParagraph(paragraph, Math.max(1, width)).map(({ start, end }) => paragraph.slice(start, end).trimEnd()),
    );
}
