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
import { CLASSES } from './lexicon.js';

/** A pattern made ready. */
export interface Pattern {
  /** Sets of words, the smallest first: a text must have a word of each (no sets: always look). */
  readonly cues: readonly ReadonlySet<string>[];
  /** Whether a match stays within one sentence. */
  readonly within: boolean;
  readonly find: () => RegExp;
}

const endings = (stem: string): readonly string[] => {
  const base = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  if (/[^aeiou]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  const all = [stem, `${stem}s`, `${base}ed`, `${base}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(stem)) all.push(`${stem}es`);
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(stem)) all.push(`${stem}${stem.at(-1)}ed`, `${stem}${stem.at(-1)}ing`);
  return all;
};

const opened = new Map<string, string[]>();

/** Every phrase an alternative stands for, classes opened and endings written out. */
const phrases = (source: string): string[] => {
  const made = opened.get(source) ?? source.split('|').flatMap(alternative);
  // Only what many patterns share is worth keeping.
  if (source.startsWith('{')) opened.set(source, made);
  return made;
};

const alternative = (one: string): string[] => {
  const start = one.indexOf('{');
  if (start >= 0) {
    const end = one.indexOf('}');
    const words = CLASSES[one.slice(start + 1, end)];
    if (words === undefined) throw new Error(`risk pattern: no class ${one}`);
    const before = one.slice(0, start);
    const after = one.slice(end + 1);
    return words.split('|').flatMap((word) => alternative(`${before}${word}${after}`));
  }
  if (one.endsWith('+')) return [...endings(one.slice(0, -1))];
  return [one.includes('_') ? one.replaceAll('_', ' ') : one];
};

// Words too common to tell one text from another: no use for finding the rules worth trying.
const COMMON = new Set(
  'i me my he she they him her his them their it its a an the to of in on at for with and or so that this is was are were be been am have has had do does did not no will would could can said says say told if when what who where there all one up out you your we us our know go get got just now as by from . ,'.split(
    ' ',
  ),
);

// Alternatives share their beginnings, letter by letter, so that a long list costs a place in the text no more
// than a short one.
const trie = (list: readonly string[]): string => {
  const branches = new Map<string, string[]>();
  let ends = false;
  for (const one of list) {
    if (one === '') ends = true;
    else {
      const rest = branches.get(one.charAt(0));
      if (rest) rest.push(one.slice(1));
      else branches.set(one.charAt(0), [one.slice(1)]);
    }
  }
  const arms = [...branches].map(([letter, rest]) => letter.replace('.', '[.]') + trie(rest));
  if (arms.length === 0) return '';
  const [only] = arms;
  if (!ends && arms.length === 1 && only !== undefined) return only;
  return `(?:${arms.join('|')})${ends ? '?' : ''}`;
};

const partsOf = (pattern: string): readonly string[] => pattern.trim().split(/ +/);

const regexSource = (pattern: string, guards: boolean): string => {
  let out = '';
  for (const part of partsOf(pattern)) {
    const gap = /^(\.{2,3})(\d*)$/.exec(part);
    if (part === '^') out += '(?<=(?:^|[.,]) )';
    else if (part === '$') out += '(?=[.] |$)';
    else if (gap) {
      const word = gap[1] === '..' ? '(?!not |never )[a-z0-9,]+ ' : '[a-z0-9,.]+ ';
      out += `(?:${word}){0,${gap[2] || '3'}}?`;
    } else if (part.startsWith('!')) out += `(?!${trie(phrases(part.slice(1)))} )[a-z0-9]+ `;
    else {
      const optional = part.endsWith('?');
      const body = optional ? part.slice(0, -1) : part;
      const list = phrases(body.startsWith('(') ? body.slice(1, -1) : body);
      out += optional ? `(?:${trie(list)} )?` : `${trie(list)} `;
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
  const list = phrases(body.startsWith('(') ? body.slice(1, -1) : body);
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

/**
 * Reads one pattern. The regular expression itself is only built when a text first calls for it.
 * `guards`: it calls a match off, so it may follow a negation too, and needs no cues.
 */
export const compile = (pattern: string, guards = false): Pattern => {
  let regex: RegExp | undefined;
  return {
    cues: guards ? [] : cuesOf(pattern),
    within: !/(?:^| )\.(?:\.\.\d*)?(?: |$)/.test(pattern),
    find: () => {
      regex ??= new RegExp(regexSource(pattern, guards), 'g');
      regex.lastIndex = 0;
      return regex;
    },
  };
};

/** Every word a pattern can name: what the spelling may be mended towards. */
export const wordsOf = (pattern: string): readonly (readonly string[])[] =>
  named(pattern).map((part) => partOf(part.endsWith('?') ? part.slice(0, -1) : part).words);
