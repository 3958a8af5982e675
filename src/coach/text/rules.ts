/** Rules, and how they are run over a text. A rule is written so that a counsellor with a little TypeScript can read it. */
import type { CoachFinding, Span, Weight } from '../types.js';
import { leanFor, type Pattern } from './lean.js';
import { holdsAny } from './pattern.js';
import { isQuoted, type Reading, type Sentence } from './read.js';

/** A match of a rule, before anything is said about it. */
export interface Hit<Code extends string> extends Span {
  readonly code: Code;
  readonly weight: Weight;
  /** Which rule made it, for tests and tuning. */
  readonly rule: string;
}

/** One way in which a code sounds. The examples beside it are its tests. */
export interface Rule<Code extends string> {
  readonly name: string;
  readonly code: Code;
  /** 'concern' unless said otherwise. */
  readonly weight?: Weight;
  /** Lists of words of which each must have one in the sentence: asked before the patterns, which then need not even be built. */
  readonly needs?: readonly string[];
  /** Over the line of one sentence, which begins and ends with a blank: write ` you lied ` and not `\byou lied\b`. Flag `g` is added. */
  readonly find: Pattern | readonly Pattern[];
  /** Not when one of these is found in the same sentence. */
  readonly unless?: readonly Pattern[];
  /** Not when one of these is found anywhere in the text. */
  readonly unlessText?: readonly Pattern[];
  /** Whatever patterns cannot say: false calls the match off. */
  readonly holds?: (match: RegExpExecArray, sentence: Sentence, reading: Reading) => boolean;
  /** What else is heard wherever this is. */
  readonly implies?: readonly Code[];
  /** It counts also where somebody else is quoted. */
  readonly quotedToo?: true;
  readonly for: readonly string[];
  readonly against?: readonly string[];
}

const opening = new WeakMap<Pattern, string>();

/** The words that a pattern begins with whatever follows, as in / you (?:lied|…)/: without them it need not be tried. */
function opensWith(pattern: Pattern): string {
  let words = opening.get(pattern);
  if (words === undefined) opening.set(pattern, (words = /^(?: [a-z]+)+ /.exec(pattern.source)?.[0] ?? ''));
  return words;
}

/** Patterns that are tied to the beginning or the end of a sentence cannot be tried on the whole text first. */
const isTied = (pattern: Pattern): boolean => /(?<!\\|\[)\^|\$/u.test(pattern.source);
const tied = new WeakMap<Pattern, boolean>();

/** A pattern ready to be found everywhere in this text; undefined when it is nowhere in it: one look for all its sentences. */
function readied(pattern: Pattern, reading: Reading): RegExp | undefined {
  if (!reading.line.includes(opensWith(pattern))) return undefined;
  const ready = leanFor(reading).of(pattern, 'g');
  if (ready === undefined) return undefined;
  const known = tied.get(pattern) ?? isTied(pattern);
  tied.set(pattern, known);
  ready.lastIndex = 0;
  return known || ready.test(reading.line) ? ready : undefined;
}

/** Runs rules over a text; every match, in the order of the rules. */
export function hitsOf<Code extends string>(rules: readonly Rule<Code>[], reading: Reading): Hit<Code>[] {
  const lean = leanFor(reading);
  return rules.flatMap((rule) => {
    if (rule.needs?.every((list) => holdsAny(list, reading.line)) === false) return [];
    const patterns = [rule.find].flat().flatMap((pattern) => readied(pattern, reading) ?? []);
    if (patterns.length === 0) return [];
    if (rule.unlessText?.some((pattern) => lean.of(pattern, '')?.test(reading.line) === true) === true) return [];
    return reading.sentences.flatMap((sentence) => hitsIn(rule, patterns, sentence, reading));
  });
}

/** Matches of one pattern in one sentence: more say nothing new, and a text without a full stop must not take for ever. */
const MOST = 12;

/** The matches of a pattern. `matchAll` would make a new pattern each time. */
function matchesOf(ready: RegExp, line: string): RegExpExecArray[] {
  ready.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = ready.exec(line); match !== null; match = ready.exec(line)) {
    found.push(match);
    if (found.length === MOST) break;
    if (match[0] === '') ready.lastIndex += 1;
  }
  return found;
}

function hitsIn<Code extends string>(
  rule: Rule<Code>,
  patterns: readonly RegExp[],
  sentence: Sentence,
  reading: Reading,
): Hit<Code>[] {
  const hits: Hit<Code>[] = [];
  const lean = leanFor(reading);
  if (rule.needs?.every((list) => holdsAny(list, sentence.line)) === false) return hits;
  let guarded: boolean | undefined;
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, sentence.line)) {
      const from = sentence.at + match.index + (match[0].startsWith(' ') ? 1 : 0);
      const to = sentence.at + match.index + match[0].trimEnd().length;
      if (rule.quotedToo !== true && isQuoted(reading, from)) continue;
      if ((guarded ??= rule.unless?.some((guard) => lean.of(guard, '')?.test(sentence.line) === true) === true))
        return hits;
      if (rule.holds?.(match, sentence, reading) === false) continue;
      const span = reading.spanOf(from, to);
      for (const code of [rule.code, ...(rule.implies ?? [])])
        hits.push({ ...span, code, weight: rule.weight ?? 'concern', rule: rule.name });
    }
  }
  return hits;
}

/** One finding for each stretch and code: overlapping ones of the same code become one. In the order of the text. */
export function merged<Code extends string>(hits: readonly Hit<Code>[]): Hit<Code>[] {
  const kept: Hit<Code>[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.findLastIndex(({ code }) => code === hit.code);
    const before = kept[last];
    if (before !== undefined && hit.start < before.end)
      kept[last] = {
        ...before,
        end: Math.max(before.end, hit.end),
        weight: before.weight === 'concern' ? 'concern' : hit.weight,
      };
    else kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A hit with its words. */
export const worded = <Code extends string>(
  { code, weight, start, end }: Hit<Code>,
  says: string,
  offer: string | undefined,
): CoachFinding<Code> => ({ code, weight, start, end, says, ...(offer !== undefined && { offer }) });
