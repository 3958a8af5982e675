/** Entries as rows of text. Everything that comes from a file is cleaned here, before a terminal sees it. */
import { dayOf } from '../../journal/query.js';
import type { Entry } from '../../journal/entry.js';
import { firstMark } from '../../journal/marks.js';
import { strengths } from '../../guide/feelings.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { cleanText } from '../../text/clean.js';
import { graphemes, textWidth } from '../../ui/text/width.js';
import { gap, heading, text, type Block } from '../../ui/view/block.js';

/** The local time an entry was written at, `21:14`. */
export const timeOf = (entry: Pick<Entry, 'created'>): string => entry.created.slice(11, 16);

/** 'Sunday 22 November 2026, 21:14'. */
export const whenOf = ({ created }: Pick<Entry, 'created'>): string =>
  words.dayAndTime(words.day(created.slice(0, 10)), created.slice(11, 16));

/** The end of an id: enough to name an entry by, and easy to type. */
export const shortId = (id: string): string => cleanText(id).slice(-6);

/** So much of a text that its beginning fills a row; the rest of a long entry need not be cleaned for it. */
const PREVIEW_SOURCE = 2000;

/** The beginning of a text in one line. */
export const preview = (entry: Pick<Entry, 'text'>): string => inOneLine(entry.text.slice(0, PREVIEW_SOURCE));

const inOneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

/** So much stands before the words that were looked for, in UTF-16 units. */
const LEAD = 24;

/** A text in one line from near the words that were looked for; from its beginning when they stand there, or in a tag. */
export function previewAt(entry: Pick<Entry, 'text'>, terms: readonly string[]): string {
  const at = terms.length === 0 ? undefined : firstMark(entry.text, terms);
  if (at === undefined || at <= 2 * LEAD) return preview(entry);
  // From the beginning of a word.
  const from = entry.text.slice(at - LEAD, at).search(/(?<=\s)\S/u);
  const start = from === -1 ? at : at - LEAD + from;
  return `...${inOneLine(entry.text.slice(start, start + PREVIEW_SOURCE))}`;
}

/** A text cut to so many cells, with a mark where it was. */
export function clipped(line: string, width: number): string {
  // Every grapheme has one unit at least: more of them cannot fit.
  if (line.length <= width && textWidth(line) <= width) return line;
  let kept = '';
  // Mostly a few units more than cells are enough; signs without width take many.
  for (const units of [width + 16, width * 24]) {
    let used = 0;
    kept = '';
    for (const grapheme of graphemes(line.slice(0, units))) {
      used += textWidth(grapheme);
      if (used > width - 3) break;
      kept += grapheme;
    }
    if (used > width - 3) break;
  }
  return `${kept.replace(/[\s.,;:]+$/u, '')}...`;
}

/** Cells of a preview in a pipe. */
const PIPE_PREVIEW = 120;

/** An entry in a pipe: id, day and time, preview, with tabs between. */
export const pipeRow = (entry: Entry, terms: readonly string[] = []): string =>
  `${cleanText(entry.id)}\t${dayOf(entry)} ${timeOf(entry)}\t${clipped(previewAt(entry, terms), PIPE_PREVIEW)}`;

/** Entries in a terminal, by day; `day` is the one that the rows before them ended with. */
export function dayRows(
  entries: readonly Entry[],
  width: number,
  day: string | undefined,
  terms: readonly string[] = [],
): Block[] {
  let current = day;
  return entries.flatMap((entry): Block[] => {
    const head: Block[] = [];
    if (dayOf(entry) !== current) {
      if (current !== undefined) head.push(gap);
      current = dayOf(entry);
      head.push(heading(words.day(current)));
    }
    const lead = `  ${timeOf(entry)}  ${shortId(entry.id)}  `;
    return [...head, text(`${lead}${clipped(previewAt(entry, terms), Math.max(10, width - textWidth(lead)))}`)];
  });
}

const oneLine = (said: string): string => cleanText(said).replace(/\s+/gu, ' ').trim();

/** What is known of an entry beside its text; a line each. */
export function detailsOf(entry: Entry): string[] {
  const felt = entry.feelings.map(({ word, strength }) => words.feltAs(oneLine(word), strengths[strength - 1] ?? ''));
  const tags = entry.tags.map((tag) => `#${oneLine(tag)}`);
  const about = [
    cleanText(entry.id),
    ...(entry.kind === 'free' ? [] : [words.kind[entry.kind]]),
    ...(entry.step === undefined ? [] : [oneLine(entry.step.id)]),
    ...(entry.edited === undefined ? [] : [words.edited(whenOf({ created: entry.edited }))]),
  ];
  return [felt.join(', '), tags.join(' '), about.join('  ')].filter((line) => line !== '');
}

/** A whole entry as blocks. */
export const entryBlocks = (entry: Entry): Block[] => [
  heading(whenOf(entry)),
  gap,
  text(cleanText(entry.text).trimEnd()),
  gap,
  ...detailsOf(entry).map((line) => text(line, 'faint')),
];

/** C1 controls and marks that turn text round: JSON lets them through, and a terminal obeys them. */
const OBEYED = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** A value as JSON in one line that is safe to see in a terminal. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(OBEYED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
