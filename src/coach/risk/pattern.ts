/**
 * The small language the rules are written in. Words stand for themselves, parted by blanks:
 *   push+      the word and its endings (push, pushes, pushed, pushing)
 *   (a|b_c)    one of these; `_` is a blank within; a `?` after the bracket makes it optional
 *   {class}    a class of words of lexicon.ts
 *   !{class}   any one word that is not of the class
 *   ..4        up to four words of the same sentence (`..` is three), none of them 'not' or 'never'
 *   ...9       up to nine words, across sentences
 *   ^  $       the start and the end of a sentence
 * A match must not come right after a negation. Gaps are bounded, so a search is linear in the text.
 */
import { phrases, type Present, trie } from './phrases.js';

/** A pattern made ready. */
export interface Pattern {
  /** Sets of words, the smallest first: a text must have a word of each (no sets: always look). */
  readonly cues: readonly ReadonlySet<string>[];
  /** Whether a match stays within one sentence. */
  readonly within: boolean;
  /** What is to be looked for in a text with these words; undefined when it cannot be there. */
  readonly find: (words: Present) => RegExp | undefined;
}

// Words too common to tell one text from another: no use for finding the rules worth trying.
const COMMON = new Set(
  'i me my he she they him her his them their it its a an the to of in on at for with and or so that this is was are were be been am have has had do does did not no will would could can said says say told if when what who where there all one up out you your we us our know go get got just now as by from . ,'.split(
    ' ',
  ),
);

const partsOf = (pattern: string): readonly string[] => pattern.trim().split(/ +/);

const listed = (body: string): string => (body.startsWith('(') ? body.slice(1, -1) : body);

/** The source of the regular expression: for any text, or (far sooner ready) for one with these words only. */
const regexSource = (pattern: string, guards: boolean, words?: Present): string | undefined => {
  const left = (body: string): string | undefined => (words === undefined ? trie(phrases(body)) : words.of(body));
  let out = '';
  for (const part of partsOf(pattern)) {
    const gap = part.startsWith('..') ? /^(\.{2,3})(\d*)$/.exec(part) : null;
    if (part === '^') out += '(?<=(?:^|[.,]) )';
    else if (part === '$') out += '(?=[.] |$)';
    else if (gap) {
      const word = gap[1] === '..' ? '(?!not |never )[a-z0-9,]+ ' : '[a-z0-9,.]+ ';
      out += `(?:${word}){0,${gap[2] || '3'}}?`;
    } else if (part.startsWith('!')) {
      const list = left(part.slice(1));
      out += `${list === undefined ? '' : `(?!${list} )`}[a-z0-9]+ `;
    } else {
      const optional = part.endsWith('?');
      const list = left(listed(optional ? part.slice(0, -1) : part));
      if (list !== undefined) out += optional ? `(?:${list} )?` : `${list} `;
      else if (!optional) return undefined;
    }
  }
  // The lookbehind for '^' needs a word before it to be free, so the guard against negation is left to other starts.
  const guard = pattern.startsWith('^') ? '' : guards ? '(?<= )' : '(?<= )(?<!(?: not| never| nor| without| stopped) )';
  return guard + out;
};

interface Part {
  /** The words that open its phrases, unless one of them is a common word. */
  readonly cues: ReadonlySet<string> | undefined;
  readonly words: readonly string[];
}

const parts = new Map<string, Part>();

const partOf = (body: string): Part => {
  const known = parts.get(body);
  if (known) return known;
  const list = phrases(listed(body));
  const cues = new Set<string>();
  const all: string[] = [];
  let common = false;
  for (const phrase of list) {
    const words = phrase.split(' ');
    const cue = words.find((word) => !COMMON.has(word));
    if (cue === undefined) common = true;
    else cues.add(cue);
    all.push(...words);
  }
  const part = { cues: common ? undefined : cues, words: all };
  parts.set(body, part);
  return part;
};

const named = (pattern: string): readonly string[] => partsOf(pattern).filter((part) => !/^[.^$!]/.test(part));

// Every part that must be there and is no common word: a text without one of each cannot match.
const cuesOf = (pattern: string): readonly ReadonlySet<string>[] =>
  named(pattern)
    .filter((part) => !part.endsWith('?'))
    .flatMap((part) => partOf(part).cues ?? [])
    .sort((a, b) => a.size - b.size);

/** For so many texts a pattern is cut down to their words; then it is made whole. */
const PATIENCE = 3;

/**
 * Reads one pattern. The regular expression itself is only built when a text first calls for it.
 * `guards`: it calls a match off, so it may follow a negation too, and needs no cues.
 */
export const compile = (pattern: string, guards = false): Pattern => {
  let whole: RegExp | undefined;
  let last: Present | undefined;
  let regex: RegExp | undefined;
  const cuts = new Map<string, RegExp>();
  let texts = 0;
  const ready = (words: Present): RegExp | undefined => {
    texts += 1;
    if (texts > PATIENCE) {
      cuts.clear();
      return (whole = new RegExp(regexSource(pattern, guards) ?? '', 'g'));
    }
    const source = regexSource(pattern, guards, words);
    if (source === undefined) return undefined;
    const cut = cuts.get(source) ?? new RegExp(source, 'g');
    cuts.set(source, cut);
    return cut;
  };
  return {
    cues: guards ? [] : cuesOf(pattern),
    within: !/(?:^| )\.(?:\.\.\d*)?(?: |$)/.test(pattern),
    find: (words) => {
      if (whole === undefined && last !== words) {
        last = words;
        regex = ready(words);
      }
      const found = whole ?? regex;
      if (found !== undefined) found.lastIndex = 0;
      return found;
    },
  };
};

/** Every word a pattern can name: what the spelling may be mended towards. */
export const wordsOf = (pattern: string): readonly (readonly string[])[] =>
  named(pattern).map((part) => partOf(part.endsWith('?') ? part.slice(0, -1) : part).words);
