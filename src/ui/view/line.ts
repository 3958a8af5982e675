/** How a stretch of text looks. Meaning never rests on it alone: every mark is also a word or a sign. */
export type Look = 'plain' | 'strong' | 'faint' | 'accent' | 'picked';

/** A stretch of text with one look. */
export interface Span {
  readonly text: string;
  readonly look: Look;
}

/** One row of the screen, not wider than it was laid out for. */
export type Line = readonly Span[];

/** A row with one look. */
export const line = (text: string, look: Look = 'plain'): Line => (text === '' ? [] : [{ text, look }]);

/** An empty row. */
export const blank: Line = [];

/** The plain text of a row. */
export const textOf = (row: Line): string => row.map(({ text }) => text).join('');
