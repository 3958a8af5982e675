/** What the trained model sees of a text: its words in one spelling, and the signs between them. */
import type { Reading } from '../text/read.js';

/** A word or a sign, and where it stands in the line of the reading. */
export interface Token {
  readonly is: string;
  readonly at: number;
}

/** Faces that say as much as words, by what they say. */
const FACES: Readonly<Record<string, string>> = {
  '🙄': 'face:eyes',
  '😂': 'face:laugh',
  '🤣': 'face:laugh',
  '😅': 'face:laugh',
  '🙂': 'face:smile',
  '👍': 'face:smile',
  '👏': 'face:clap',
  '😢': 'face:sad',
  '😭': 'face:sad',
  '💔': 'face:sad',
  '😔': 'face:sad',
  '😞': 'face:sad',
  '❤': 'face:love',
  '💕': 'face:love',
  '😘': 'face:love',
  '🥰': 'face:love',
  '😡': 'face:mad',
  '🤬': 'face:mad',
  '😤': 'face:mad',
  '🙏': 'face:pray',
};
const SIGNS = /[.!?;:\n…—–\s\p{Extended_Pictographic}\uFE0F]*/uy;

/** How many characters after a sentence are looked at for signs. */
const NEAR = 6;

function signs(source: string, from: number): readonly string[] {
  SIGNS.lastIndex = 0;
  const run = SIGNS.exec(source.slice(from, from + NEAR))?.[0] ?? '';
  const [first = '.'] = run;
  const end = run.includes('?')
    ? '?'
    : run.includes('!')
      ? '!'
      : '—–:;…'.includes(first) || run.startsWith('...')
        ? ';'
        : '.';
  const faces = [...run].flatMap((sign) => (/\p{Extended_Pictographic}/u.test(sign) ? [sign] : []));
  const known = faces.map((face) => FACES[face]).find((face) => face !== undefined);
  return faces.length === 0 ? [end] : [end, known ?? 'face'];
}

/** The words and signs of a text, in order. */
export function tokensOf({ source, line, words }: Reading): readonly Token[] {
  const { at, from } = words;
  return at.flatMap((place, index): Token[] => {
    const word = line.slice(place, (at[index + 1] ?? line.length) - 1);
    if (word !== '.') return [{ is: word, at: place }];
    return signs(source, from[index] ?? 0).map((is) => ({ is, at: place }));
  });
}

/** How long a run of words the model knows as one. */
export const LONGEST = 3;

/** A long word is also known by its beginning, so that its other forms are not strangers: from so many letters on, by so many of them. */
const BEGINNINGS = [
  [5, 4],
  [7, 6],
] as const;

/** The runs of one to three words and signs, with the beginning and the end of the text, the beginnings of long words, and about how long it is. */
export function gramsOf(tokens: readonly Token[]): Set<string> {
  const words = ['<s>', ...tokens.map(({ is }) => is), '</s>'];
  const grams = new Set<string>();
  for (const { is } of tokens)
    for (const [from, letters] of BEGINNINGS) if (is.length >= from) grams.add(`#${is.slice(0, letters)}`);
  for (let first = 0; first < words.length; first += 1) {
    let gram = words[first] ?? '';
    grams.add(gram);
    for (let length = 2; length <= LONGEST && first + length <= words.length; length += 1) {
      gram += ` ${words[first + length - 1] ?? ''}`;
      grams.add(gram);
    }
  }
  grams.add(`<length ${String(Math.min(6, Math.floor(Math.log2(words.length))))}>`);
  return grams;
}
