/** Where the words of a search stand in a text. */
import { fold } from './fold.js';

/** From a UTF-16 offset up to another. */
export type Mark = readonly [from: number, to: number];

/** A text as it is compared, and where each unit of it comes from. */
interface Folded {
  readonly text: string;
  readonly source: (index: number) => number;
}

/** Folds character by character, a stretch of white space as one space, and remembers where each came from. */
function foldedSlowly(text: string): Folded {
  let folded = '';
  const sources: number[] = [];
  let at = 0;
  for (const char of text) {
    const units = /\s/u.test(char) ? (folded.endsWith(' ') ? '' : ' ') : fold(char);
    for (let unit = 0; unit < units.length; unit += 1) sources.push(at);
    folded += units;
    at += char.length;
  }
  return { text: folded, source: (index) => sources[index] ?? text.length };
}

/** Most texts fold to one of the same length, in which every place stays where it was; only a phrase has to know how its words are parted. */
function foldedFor(text: string, terms: readonly string[]): Folded {
  const folded = fold(text);
  const plain =
    folded.length === text.length && (!terms.some((term) => term.includes(' ')) || !/\s\s|[^\S ]/u.test(text));
  return plain ? { text: folded, source: (index) => index } : foldedSlowly(text);
}

/** The offset of the first place where any of the folded terms stands; undefined when none does. */
export function firstMark(text: string, terms: readonly string[]): number | undefined {
  const folded = foldedFor(text, terms);
  const places = terms.map((term) => folded.text.indexOf(term)).filter((place) => place >= 0);
  return places.length === 0 ? undefined : folded.source(Math.min(...places));
}

/** Every place where a folded term stands, in order, those that touch as one. */
export function marksIn(text: string, terms: readonly string[]): readonly Mark[] {
  if (terms.length === 0 || text === '') return [];
  const folded = foldedFor(text, terms);
  const found: Mark[] = [];
  for (const term of terms) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length))
      found.push([folded.source(at), folded.source(at + term.length)]);
  }
  const merged: [number, number][] = [];
  for (const [from, to] of found.sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) merged.push([from, to]);
  }
  return merged;
}
