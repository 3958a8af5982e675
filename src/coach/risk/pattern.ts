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

/** A pattern made ready: `cues` are words of which the text must have one (empty: always look). */
export interface Pattern {
  readonly cues: readonly string[];
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

/** Every phrase an alternative stands for, classes opened and endings written out. */
const phrases = (source: string): string[] =>
  source.split('|').flatMap((one) => {
    const open = /\{([a-z-]+)\}/.exec(one);
    if (open) {
      const words = CLASSES[open[1] ?? ''];
      if (words === undefined) throw new Error(`risk pattern: no class ${one}`);
      const before = one.slice(0, open.index);
      const after = one.slice(open.index + open[0].length);
      return words.split('|').flatMap((word) => phrases(`${before}${word}${after}`));
    }
    return one.endsWith('+') ? [...endings(one.slice(0, -1))] : [one.replaceAll('_', ' ')];
  });

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

const regexSource = (pattern: string): string => {
  let out = '';
  for (const part of pattern.split(' ')) {
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
  const guard = pattern.startsWith('^') ? '' : '(?<= )(?<!(?: not| never| nor| without| stopped) )';
  return guard + out;
};

const cuesOf = (pattern: string): readonly string[] => {
  let best: readonly string[] = [];
  for (const part of pattern.split(' ')) {
    if (/^[.^$!]/.test(part) || part.endsWith('?')) continue;
    const firsts = new Set<string>();
    for (const phrase of phrases(part.startsWith('(') ? part.slice(1, -1) : part)) {
      const words = phrase.split(' ');
      firsts.add(words.find((word) => !COMMON.has(word)) ?? words[0] ?? '');
    }
    if ([...firsts].some((word) => COMMON.has(word))) continue;
    if (best.length === 0 || firsts.size < best.length) best = [...firsts];
  }
  return best;
};

/** Reads one pattern; the regular expression itself is only built when a text first calls for it. */
export const compile = (pattern: string): Pattern => {
  let regex: RegExp | undefined;
  return {
    cues: cuesOf(pattern),
    find: () => {
      regex ??= new RegExp(regexSource(pattern), 'g');
      regex.lastIndex = 0;
      return regex;
    },
  };
};

/** Every word a pattern can name: what the spelling may be mended towards. */
export const wordsOf = (pattern: string): readonly string[] =>
  pattern
    .split(' ')
    .filter((part) => !/^[.^$!]/.test(part))
    .flatMap((part) => phrases(part.replace(/^\(|\)?\??$/g, '')))
    .flatMap((phrase) => phrase.split(' '));
