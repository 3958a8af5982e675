/** What a list knows of an entry: enough to draw a line of it, and no more, as there may be a hundred thousand. */
import type { Entry, EntryKind } from '../../journal/entry.js';
import { cleanText, inLine } from '../../text/clean.js';
import { firstMark } from '../../journal/marks.js';

/** An entry in a list. */
export interface EntryRow {
  readonly id: string;
  /** ISO 8601 with offset, as in the entry. */
  readonly created: string;
  readonly kind: EntryKind;
  /** A piece of the text in one line, from a little before the first word that was looked for. */
  readonly preview: string;
  readonly feelings: readonly string[];
  readonly tags: readonly string[];
  readonly step?: string;
}

/** Longer than any line, in UTF-16 units. */
const previewLength = 200;
/** How far into a text the place of a word is looked for. */
const reach = 20_000;
/** So much stands before the word that was looked for, so that one sees in what it stands. */
const lead = 24;

/** A copy that does not keep the long text alive that it was cut from. */
const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

function previewOf(text: string, terms: readonly string[]): string {
  if (terms.length === 0) return inLine(text.slice(0, previewLength * 2)).slice(0, previewLength);
  const clean = cleanText(text.slice(0, reach));
  const found = firstMark(clean, terms) ?? 0;
  if (found <= lead) return inLine(clean.slice(0, previewLength * 2)).slice(0, previewLength);
  // From the beginning of a word where there is one.
  const space = clean.slice(found - lead, found).search(/\s/u);
  const start = space < 0 ? found - lead : found - lead + space + 1;
  return `… ${inLine(clean.slice(start, start + previewLength * 2)).slice(0, previewLength)}`;
}

/** The line of an entry; `terms` are the folded words that were looked for. */
export function rowOf(entry: Entry, terms: readonly string[]): EntryRow {
  return {
    id: entry.id,
    created: entry.created,
    kind: entry.kind,
    // Cutting may leave half a character at either end.
    preview: ownCopy(cleanText(previewOf(entry.text, terms))),
    feelings: entry.feelings.map(({ word }) => inLine(word.slice(0, previewLength))),
    tags: entry.tags.map((tag) => inLine(tag.slice(0, previewLength))),
    ...(entry.step && { step: entry.step.id }),
  };
}
