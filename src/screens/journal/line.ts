/** The line of an entry in a list: cut to its room, with the words that were looked for marked. */
import { cellWidth, graphemes, textWidth } from '../../ui/text/width.js';
import type { Line, Look, Span } from '../../ui/view/line.js';
import { marksIn } from '../../journal/marks.js';

/** Text cut to so many cells, with '…' where something is left out. */
export function clipped(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let free = width - 1;
  for (const character of graphemes(text)) {
    free -= cellWidth(character);
    if (free < 0) break;
    kept += character;
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`;
}

/** A text without its beginning where its first mark would lie too far to the right. */
function shifted(text: string, terms: readonly string[], width: number): string {
  const [first] = marksIn(text, terms);
  const lead = first === undefined ? 0 : textWidth(text.slice(0, first[0]));
  if (first === undefined || lead <= width / 2) return text;
  const before = graphemes(text.slice(0, first[0]));
  return `…${before.slice(-Math.max(1, Math.floor(width / 4))).join('')}${text.slice(first[0])}`;
}

/** A text in one look, cut to its room; what was looked for stands in brackets, as colour alone must not tell it. */
export function markedLine(text: string, terms: readonly string[], width: number, look: Look): Line {
  const near = shifted(text, terms, width);
  const spans: Span[] = [];
  let at = 0;
  for (const [from, to] of marksIn(near, terms)) {
    spans.push({ text: near.slice(at, from), look }, { text: `[${near.slice(from, to)}]`, look: 'accent' });
    at = to;
  }
  spans.push({ text: near.slice(at), look });
  return cut(spans, width);
}

/** Spans cut to so many cells. */
function cut(spans: readonly Span[], width: number): Line {
  const all = spans.filter(({ text }) => text !== '');
  if (textWidth(all.map(({ text }) => text).join('')) <= width) return all;
  const kept: Span[] = [];
  let free = width;
  for (const { text, look } of all) {
    const room = free - textWidth(text);
    if (room < 1) {
      const end = clipped(`${text} …`, free);
      return end === '' ? kept : [...kept, { text: end, look }];
    }
    kept.push({ text, look });
    free = room;
  }
  return kept;
}
