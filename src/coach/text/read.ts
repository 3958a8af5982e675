/**
 * A text as the coach reads it: words in one spelling ("u dont" is "you do not"), in clauses and sentences, each with the way back to where it
 * came from. Nothing here judges.
 */
import { wordAt } from '../risk/text.js';
import type { Span } from '../types.js';
import { type Text, words } from './words.js';

/** A stretch of words: a clause or a sentence. `line` begins and ends with a blank, as `Reading.line` does. */
export interface Stretch extends Span {
  readonly line: string;
  /** Where it begins in the line of the whole. */
  readonly at: number;
}

/** A sentence and how it ends. */
export interface Sentence extends Stretch {
  readonly ends: '.' | '?' | '!' | '';
  readonly clauses: readonly Stretch[];
}

/** A text that was read. */
export interface Reading {
  readonly source: string;
  /** " i can not sleep , he said . ": only a-z, 0-9, ',' and '.'; what stands in quotation marks is here too. */
  readonly line: string;
  /** The words of the line, each with its way back. */
  readonly words: Text;
  readonly sentences: readonly Sentence[];
  /** The stretches of the line that were quoted: words that somebody else said. */
  readonly quoted: readonly { readonly from: number; readonly to: number }[];
  /** The source behind a stretch of the line. */
  spanOf(from: number, to: number): Span;
}

const QUOTES =
  /["“”«»]([^"“”«»]{2,200})["“”«»]|(?<=^|[\s(])['‘]((?:[^'‘’]|(?<=\p{L})['’](?=\p{L})){2,200}?)['’](?=$|[\s.,!?)])/gu;
/** Words that begin another clause, where something with a verb of its own follows. */
const JOINS =
  /(?:,| and| but| so| because| when| while| although| though| however| or| then| until| since| if| that| which| who)(?= (?:i|you|we|he|she|they|it|my|your|our|his|her|their|the|this|that|there|nobody|no|everything|every|all|nothing|do|stop|please|just) )/g;

/** Reads a text; takes time in proportion to its length. */
export function read(source: string): Reading {
  const text = words(source);
  const { line, at, from, to } = text;
  const spanOf = (begin: number, end: number): Span => {
    if (at.length === 0) return { start: 0, end: 0 };
    const first = wordAt(text, Math.max(1, begin));
    const last = wordAt(text, Math.max(1, end - 1));
    return { start: from[first] ?? 0, end: Math.max(to[first] ?? 0, to[last] ?? 0) };
  };
  const sentences: Sentence[] = [];
  let begin = 0;
  for (let place = line.indexOf('.'); begin < line.length - 1; place = line.indexOf('.', begin + 1)) {
    const end = place === -1 ? line.length : place;
    const own = line.slice(begin, end).trimEnd();
    if (own.trim() !== '') sentences.push(sentenceOf(source, text, begin, `${own} `, end, spanOf));
    if (place === -1) break;
    begin = place + 1;
  }
  return { source, line, words: text, sentences, quoted: quotedIn(source, text), spanOf };
}

function sentenceOf(
  source: string,
  text: Text,
  at: number,
  line: string,
  end: number,
  spanOf: Reading['spanOf'],
): Sentence {
  const span = spanOf(at + 1, at + line.length - 1);
  const stop = end >= text.line.length ? '' : source.slice(text.from[wordAt(text, end)] ?? 0).charAt(0);
  const marks = source.slice(span.end, span.end + 4);
  const ends = marks.includes('?') ? '?' : marks.includes('!') ? '!' : stop === '' ? '' : '.';
  return { ...span, line, at, ends, clauses: clausesOf(line, at, spanOf) };
}

function clausesOf(line: string, at: number, spanOf: Reading['spanOf']): Stretch[] {
  const starts = [0, ...[...line.matchAll(JOINS)].map(({ index }) => index)];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? line.length - 1;
    const own = line.slice(start, end);
    if (own.trim() === '') return [];
    return [{ ...spanOf(at + start + 1, at + end), line: `${own.trimEnd()} `, at: at + start }];
  });
}

function quotedIn(source: string, text: Text): { from: number; to: number }[] {
  return [...source.matchAll(QUOTES)].flatMap(({ index, 0: whole }) => {
    const first = firstAt(text.from, index);
    const last = firstAt(text.to, index + whole.length + 1) - 1;
    if (last < first) return [];
    return [{ from: text.at[first] ?? 0, to: (text.at[last] ?? 0) + 1 }];
  });
}

/** The first of growing numbers that is not less than a limit; their count when all are. */
export function firstAt(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a place in the line that somebody else is quoted in. */
export const isQuoted = ({ quoted }: Reading, place: number): boolean =>
  quoted.some(({ from, to }) => place >= from && place < to);
