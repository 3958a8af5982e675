/** Feelings and moods as other journals write them. */
import { familyOf, strengths } from '../../guide/feelings.js';
import { type Feeling, isRecord, type Strength } from '../entry.js';
import { inOneLine } from './clean.js';

/**
 * Where nothing says how strong it was: the middle. A word that is not on our wheel is kept as it is, as nobody's own
 * word for what they feel is wrong.
 */
const UNTOLD: Strength = 3;

/** Longer than this it is a sentence and no word for a feeling. */
const LONGEST = 40;

function strengthOf(told: unknown): Strength | undefined {
  const text = typeof told === 'string' ? told.trim().toLowerCase() : told;
  const named = typeof text === 'string' ? strengths.indexOf(text) + 1 : 0;
  const number = named > 0 ? named : Number(typeof text === 'string' ? text.replace(/ ?\/ ?5$/u, '') : text);
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5 ? number : undefined;
}

function feelingOf(word: string, strength: Strength = UNTOLD): Feeling | undefined {
  const line = inOneLine(word).replace(/^[#@]/u, '');
  if (line === '' || line.length > LONGEST || /^[\d.,/ %-]+$/u.test(line)) return undefined;
  return { word: familyOf(line) === undefined ? line : line.toLowerCase(), strength };
}

/** 'sad', 'sad (strong)', 'sad: 3' */
function oneOf(text: string): Feeling | undefined {
  const [, word, told] = /^([^(:=]+)[(:=]([^()]+)\)?$/u.exec(text.trim()) ?? [];
  const strength = told === undefined ? undefined : strengthOf(told);
  return word === undefined || strength === undefined ? feelingOf(text) : feelingOf(word, strength);
}

function every(value: unknown): (Feeling | undefined)[] {
  if (typeof value === 'string')
    return value
      .split(/[,;]/u)
      .filter((part) => part.trim() !== '')
      .map(oneOf);
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [undefined] : every(item)));
  if (!isRecord(value)) return [undefined];
  if (typeof value['word'] === 'string') return [feelingOf(value['word'], strengthOf(value['strength']))];
  return Object.entries(value).map(([word, told]) => feelingOf(word, strengthOf(told)));
}

/** The feelings in a field, each word once; `whole` is false when something in it was none. */
export function readFeelings(value: unknown): { readonly feelings: readonly Feeling[]; readonly whole: boolean } {
  const all = value === null || value === undefined ? [] : every(value);
  const found = all.filter((feeling) => feeling !== undefined);
  const byWord = new Map(found.map((feeling) => [feeling.word, feeling]));
  return { feelings: [...byWord.values()], whole: found.length === all.length };
}
