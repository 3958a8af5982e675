/** Everything that comes in or goes out is cleaned here: not only the text, also tags, answers and fields nobody knows. */
import { cleanText } from '../../text/clean.js';
import { type Entry, isRecord } from '../entry.js';

/** Nothing that people write is as deep as this; a file made to break a reader may be. */
const DEEPEST = 200;

/** Thrown by `cleanDeep` for a value of more than 200 levels. */
export class TooDeep extends RangeError {
  override readonly name = 'TooDeep';
}

/**
 * A copy of a JSON value with every string and every key cleaned. `__proto__` is left out: as a key it is of use to
 * nobody but an attacker. Throws TooDeep.
 */
export function cleanDeep(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) throw new TooDeep('Too many levels.');
  if (Array.isArray(value)) return value.map((item) => cleanDeep(item, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    const name = cleanText(key);
    if (name !== '__proto__' && field !== undefined) copy[name] = cleanDeep(field, depth + 1);
  }
  return copy;
}

/** Whether a `__proto__` stands in it anywhere. */
export function hasProto(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasProto);
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, field]) => cleanText(key) === '__proto__' || hasProto(field));
}

/** An entry as it goes into an export. Throws TooDeep. */
export function cleanEntry(entry: Entry): Entry {
  return cleanDeep(entry) as Entry;
}

/** Text in one line, for headings and lists. */
export const inOneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
