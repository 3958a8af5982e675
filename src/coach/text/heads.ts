/**
 * Rules by the word they begin with. A text has some two hundred words, and most rules begin with a few that are not among them: a rule
 * is tried only where one of its first words stands, which makes a review several times faster than looking for every pattern everywhere.
 */
import { Beginnings } from './beginnings.js';
import { leanFor } from './lean.js';
import { isQuoted, type Reading, type Sentence } from './read.js';
import type { Hit, Rule } from './rules.js';

interface Tried<Code extends string> {
  readonly rule: Rule<Code>;
  readonly order: number;
  readonly pattern: RegExp;
}

const beginnings = new WeakMap<RegExp, ReadonlySet<string> | 'any'>();

/** The first words of what a pattern matches. */
function firstWords(pattern: RegExp): ReadonlySet<string> | 'any' {
  let words = beginnings.get(pattern);
  if (words === undefined) beginnings.set(pattern, (words = new Beginnings(pattern.source).words() ?? 'any'));
  return words;
}

/** The patterns that may be in a text, by their first words. */
function inText<Code extends string>(rules: readonly Rule<Code>[], reading: Reading) {
  const lean = leanFor(reading);
  const byWord = new Map<string, Tried<Code>[]>();
  const anyWord: Tried<Code>[] = [];
  let order = 0;
  for (const rule of rules) {
    for (const whole of [rule.find].flat()) {
      order += 1;
      const pattern = lean.of(whole, 'y');
      if (pattern === undefined) continue;
      const tried = { rule, order, pattern };
      const words = firstWords(pattern);
      if (words === 'any') anyWord.push(tried);
      else
        for (const word of words) {
          const known = byWord.get(word);
          if (known === undefined) byWord.set(word, [tried]);
          else known.push(tried);
        }
    }
  }
  return { byWord, anyWord };
}

/** Runs rules over a text: every match, in the order of the text. Every pattern must begin with a blank (or with ^ and a blank). */
export function hitsByWord<Code extends string>(rules: readonly Rule<Code>[], reading: Reading): Hit<Code>[] {
  const { byWord, anyWord } = inText(rules, reading);
  const lean = leanFor(reading);
  const hits: Hit<Code>[] = [];
  for (const sentence of reading.sentences) {
    const { line } = sentence;
    const over = new Map<number, number>();
    const guards = new Map<Rule<Code>, boolean>();
    const guarded = (rule: Rule<Code>): boolean => {
      const known = guards.get(rule) ?? rule.unless?.some((guard) => lean.of(guard, '')?.test(line) === true) === true;
      guards.set(rule, known);
      return known;
    };
    for (let place = 0; place < line.length - 1; place = line.indexOf(' ', place + 1)) {
      const word = line.slice(place + 1, line.indexOf(' ', place + 1));
      for (const list of [byWord.get(word) ?? [], anyWord])
        for (const { rule, order, pattern } of list) {
          if (place < (over.get(order) ?? 0)) continue;
          pattern.lastIndex = place;
          const match = pattern.exec(line);
          if (match === null) continue;
          over.set(order, place + Math.max(1, match[0].length));
          const hit = guarded(rule) ? undefined : hitOf(rule, match, sentence, reading);
          if (hit !== undefined) hits.push(hit);
        }
    }
  }
  return hits;
}

function hitOf<Code extends string>(
  rule: Rule<Code>,
  match: RegExpExecArray,
  sentence: Sentence,
  reading: Reading,
): Hit<Code> | undefined {
  const from = sentence.at + match.index + (match[0].startsWith(' ') ? 1 : 0);
  const to = sentence.at + match.index + match[0].trimEnd().length;
  if (rule.quotedToo !== true && isQuoted(reading, from)) return undefined;
  if (rule.unlessText?.some((guard) => leanFor(reading).of(guard, '')?.test(reading.line) === true) === true)
    return undefined;
  if (rule.holds?.(match, sentence, reading) === false) return undefined;
  return { ...reading.spanOf(from, to), code: rule.code, weight: rule.weight ?? 'concern', rule: rule.name };
}
