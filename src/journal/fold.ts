/** Text as it is compared in a search: without case and without accents. */

/** Accents and other signs above or below letters; the vowel signs of Indic scripts are letters and stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** The apostrophes of phones and word processors: to whoever searches they are the one on the keyboard. */
const APOSTROPHES = /[‘’ʼ]/g;

/** 'Élan' and 'e\u0301LAN' both become 'elan', and ’ becomes '. Lengths may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Plain letters have no accents to lose.
  return /[^\u0000-\u007f]/u.test(lower)
    ? lower.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase()
    : lower;
}

/** The UTF-8 bytes of a character as a pattern over text that was read as Latin-1. */
function bytePattern(char: string): string {
  const bytes = new TextEncoder().encode(char);
  return [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

let variants: ReadonlyMap<string, readonly string[]> | undefined;

/** Which accented letters fold to which plain one, as bytes. */
function accented(): ReadonlyMap<string, readonly string[]> {
  if (variants) return variants;
  const found = new Map<string, string[]>();
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
    // The signs for Kelvin and Ångström fold to letters, too.
    [0x212a, 0x212b],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      const char = String.fromCodePoint(code);
      const plain = fold(char);
      if (/^[a-z]$/u.test(plain)) found.set(plain, [...(found.get(plain) ?? []), bytePattern(char)]);
    }
  }
  variants = found;
  return found;
}

/** Combining marks that may follow a letter, as bytes; other blocks of them are too rare to matter for a first look. */
const MARK_BYTES = '(?:\\xcc[\\x80-\\xbf]|\\xcd[\\x80-\\xaf]){0,8}';

/** The most letters that a pattern looks for: the beginning of a longer word will do. */
const MOST_LETTERS = 40;

/** No match of a rough pattern is longer than this, in bytes. */
export const roughLength = MOST_LETTERS * (3 + 2 * 8);

/**
 * A pattern over the bytes of a JSON file, read as Latin-1, that matches wherever the folded word can stand. It may match where the word is not: it only spares
 * the parsing of files that cannot hold it. Undefined when nothing can be said, as for a word that is not made of plain letters and digits.
 */
export function roughPattern(word: string): RegExp | undefined {
  const run = (fold(word).match(/[a-z0-9]+/gu) ?? []).sort((one, other) => other.length - one.length)[0];
  if (run === undefined) return undefined;
  const letter = (char: string): string => {
    const both = char.toUpperCase() === char ? char : `[${char}${char.toUpperCase()}]`;
    return `(?:${[both, ...(accented().get(char) ?? [])].join('|')})${MARK_BYTES}`;
  };
  return new RegExp([...run.slice(0, MOST_LETTERS)].map(letter).join(''));
}
