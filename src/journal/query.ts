/** What is looked for in a journal. Pure: a question, and whether an entry answers it. */
import type { Entry, EntryKind } from './entry.js';
import { fold, roughPattern } from './fold.js';

/** All that is said must hold; what is left out does not matter. */
export interface Query {
  /** Words that must all occur, in any order; what stands in double quotes must occur as it stands. Case and accents do not matter. */
  readonly text?: string;
  /** First and last local day, `yyyy-mm-dd`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** A feeling's word. */
  readonly feelings?: readonly string[];
  readonly tags?: readonly string[];
  /** One of these. */
  readonly kinds?: readonly EntryKind[];
  /** The id of a step, or the beginning of it up to a hyphen: its stage. */
  readonly step?: string;
  /** A piece of an id: its beginning, its end, or anything between. */
  readonly id?: string;
  /** Month and day of any year, `11-22`. */
  readonly onThisDay?: string;
}

/** The local day an entry was written on, from its own date and not this machine's zone. */
export const dayOf = (entry: Pick<Entry, 'created'>): string => entry.created.slice(0, 10);

/** The folded words and phrases of a search: `he said "not now"` gives three. */
export function searchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of text.matchAll(/["“”„]([^"“”„]+)["“”„]?|([^\s"“”„]+)/gu)) {
    const term = fold(phrase ?? word ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (term !== '') terms.push(term);
  }
  return terms;
}

const sameWord = (one: string, other: string): boolean => fold(one) === fold(other);

function hasTerms(entry: Entry, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const folded = fold(
    [entry.text, ...entry.tags.map((tag) => `#${tag}`), ...entry.feelings.map(({ word }) => word)].join('\n'),
  );
  // Only a phrase can run over the end of a line.
  const phrases = terms.some((term) => term.includes(' '));
  const text = phrases ? folded.replace(/\s+/gu, ' ') : folded;
  return terms.every((term) => text.includes(term));
}

function isOfStep(entry: Entry, step: string): boolean {
  const ids = [entry.step?.id, ...(entry.links ?? []).filter(({ to }) => to === 'step').map(({ id }) => id)];
  return ids.some((id) => id !== undefined && (id === step || id.startsWith(`${step}-`)));
}

/** A test for entries. Make it once for many entries. */
export function matcher(query: Query): (entry: Entry) => boolean {
  const terms = searchTerms(query.text ?? '');
  const { from, to, feelings = [], tags = [], kinds, step, id, onThisDay } = query;
  return (entry) => {
    if (id !== undefined && !entry.id.includes(id)) return false;
    const day = dayOf(entry);
    if ((from !== undefined && day < from) || (to !== undefined && day > to)) return false;
    if (onThisDay !== undefined && day.slice(5) !== onThisDay) return false;
    if (kinds !== undefined && !kinds.includes(entry.kind)) return false;
    if (step !== undefined && !isOfStep(entry, step)) return false;
    if (!tags.every((tag) => entry.tags.some((one) => sameWord(one, tag)))) return false;
    if (!feelings.every((word) => entry.feelings.some((one) => sameWord(one.word, word)))) return false;
    return hasTerms(entry, terms);
  };
}

/**
 * Patterns for a quick look at a whole file, read as Latin-1: when one of them is nowhere in it, no entry in it can answer. None when every file has to be opened.
 * No match is longer than `roughLength` bytes.
 */
export function roughPatterns(query: Query): readonly RegExp[] {
  const words = [...searchTerms(query.text ?? ''), ...(query.tags ?? []), ...(query.feelings ?? [])];
  const patterns = words.map(roughPattern).filter((pattern) => pattern !== undefined);
  // Ids are written as they are, whatever else stands around them.
  const ids = [query.step, query.id]
    .filter((id) => id !== undefined)
    .map((id) => new RegExp(escaped(id.slice(0, 200))));
  return [...patterns, ...ids];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** True when nothing is asked for. */
export const isEmptyQuery = (query: Query): boolean =>
  Object.values(query).every(
    (value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
  );
