/**
 * Finds the entries inside a JSON file and the lines they stand on, also when the file was cut short or damaged.
 * `JSON.parse` knows no lines, and gives nothing at all when a single letter is wrong.
 */
import { LineCounter } from './lines.js';

/** A value inside the file. */
export interface Piece {
  readonly value: unknown;
  readonly line: number;
}

/** Lines that could not be read; `cut` when it is because the file ends there. */
export interface Unread {
  readonly from: number;
  readonly to: number;
  readonly cut: boolean;
}

/** What a JSON file is made of. */
export interface Scan {
  /** What stands beside the entries: format, version, … */
  readonly about: readonly (Piece & { readonly key: string })[];
  /** True when the entries are in a list; false when the whole file is one value. */
  readonly list: boolean;
  readonly entries: readonly Piece[];
  readonly unread: readonly Unread[];
}

const SPACE = /[ \t\r\n]/;
const END_OF_SCALAR = /[,\]} \t\r\n]/g;
const IN_STRING = /["\\\r\n]/g;

/** Where a regular expression first matches from `from` on; the end of the text when it does not. */
function find(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

/** The end of a string that begins at `from`; undefined when its line or the text ends first. */
function endOfString(text: string, from: number): number | undefined {
  for (let at = find(IN_STRING, text, from + 1); at < text.length; at = find(IN_STRING, text, at + 2)) {
    if (text.charAt(at) === '"') return at + 1;
    if (text.charAt(at) !== '\\') return undefined;
  }
  return undefined;
}

const OF_NOTE = /["{}[\]\n]/g;

/**
 * The end of the value that begins at `from`; undefined when it has none. It stops where a line begins with `stop`,
 * which in a damaged file is where the next entry begins.
 */
export function endOfValue(text: string, from: number, stop?: string): number | undefined {
  if (text.charAt(from) === '"') return endOfString(text, from);
  if (!/[{[]/.test(text.charAt(from))) return find(END_OF_SCALAR, text, from);
  let depth = 0;
  for (let at: number | undefined = from; at < text.length; at = find(OF_NOTE, text, at)) {
    const sign = text.charAt(at);
    if (sign === '"') {
      at = endOfString(text, at);
      if (at === undefined) return undefined;
      continue;
    }
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '\n') {
      if (stop !== undefined && text.startsWith(stop, at)) return undefined;
    } else depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The pieces of JSON that is known to be sound. */
export function scanSound(text: string): Scan {
  const lines = new LineCounter(text);
  const about: (Piece & { key: string })[] = [];
  const entries: Piece[] = [];
  const pieceAt = (at: number): Piece & { end: number } => {
    const end = endOfValue(text, at) ?? text.length;
    return { value: JSON.parse(text.slice(at, end)) as unknown, line: lines.at(at), end };
  };
  const nextAfter = (end: number): number => {
    const at = skipSpace(text, end);
    return text.charAt(at) === ',' ? skipSpace(text, at + 1) : at;
  };
  const readList = (from: number): number => {
    let at = skipSpace(text, from + 1);
    while (text.charAt(at) !== ']') {
      const { value, line, end } = pieceAt(at);
      entries.push({ value, line });
      at = nextAfter(end);
    }
    return at + 1;
  };
  const start = skipSpace(text, 0);
  if (text.charAt(start) === '[') {
    readList(start);
    return { about, list: true, entries, unread: [] };
  }
  let list = false;
  if (text.charAt(start) === '{') {
    let at = skipSpace(text, start + 1);
    while (text.charAt(at) === '"') {
      const key = pieceAt(at);
      const valueAt = skipSpace(text, skipSpace(text, key.end) + 1);
      if (key.value === 'entries' && text.charAt(valueAt) === '[') {
        list = true;
        at = nextAfter(readList(valueAt));
        continue;
      }
      const { value, end } = pieceAt(valueAt);
      about.push({ key: String(key.value), value, line: key.line });
      at = nextAfter(end);
    }
  }
  if (list) return { about, list, entries, unread: [] };
  const whole = { value: JSON.parse(text) as unknown, line: new LineCounter(text).at(start) };
  return { about: [], list, entries: [whole], unread: [] };
}
