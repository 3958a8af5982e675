import { cleanText } from '../text/clean.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');

/** A text that may stand anywhere in a page, in one line: no control characters, nothing that is markup. */
export const line = (text: string): string => escaped(cleanText(text).replace(/\s+/gu, ' ').trim());

/** The paragraphs of a text, each safe to stand in a page; line breaks inside them are kept. */
export const paragraphsOf = (text: string): readonly string[] =>
  cleanText(text)
    .split(/\n[ \n]*\n/u)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/gu, ''))
    .filter((paragraph) => paragraph.trim() !== '')
    .map(escaped);
