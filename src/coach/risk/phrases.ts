/** The lists of words in the patterns: opened, narrowed to the words of a text, and made into a regular expression. */
import { CLASSES } from './lexicon.js';

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
export const phrases = (source: string): string[] => {
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

/**
 * The source for one of a list of phrases. They share their beginnings, letter by letter, so that a long list costs a place in the text no
 * more than a short one.
 */
export const trie = (list: readonly string[]): string => {
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

/** The words of one text, and what they leave of the lists that many patterns share. */
export class Present {
  readonly #words: ReadonlySet<string>;
  readonly #left = new Map<string, string | undefined>();

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
  }

  /** The pattern for those alternatives whose words are all in the text; undefined when there is none. */
  of(body: string): string | undefined {
    if (this.#left.has(body)) return this.#left.get(body);
    const here = phrases(body).filter((phrase) => phrase.split(' ').every((word) => this.#words.has(word)));
    const left = here.length === 0 ? undefined : trie(here);
    this.#left.set(body, left);
    return left;
  }
}
