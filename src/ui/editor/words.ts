/** Words: where they begin and end (for moving and killing), and how many there are. */
import { snapBack, snapForward } from '../text/cells.js';

let segmenter: Intl.Segmenter | undefined;

/** One word segmenter for the program; it loads dictionaries for Chinese, Japanese, Thai and others. */
function wordSegmenter(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' }));
}

/** Emoji count as words for moving, so that killing a word back takes the emoji and not the word before it too. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

function isWord(segment: Intl.SegmentData): boolean {
  return segment.isWordLike === true || EMOJI.test(segment.segment);
}

/** Where the word before `offset` starts, past any spaces and punctuation; 0 if there is none. */
export function wordStartBefore(text: string, offset: number): number {
  const segments = wordSegmenter().segment(text);
  let at = Math.min(offset, text.length);
  while (at > 0) {
    const segment = segments.containing(at - 1);
    if (segment === undefined) return 0;
    at = segment.index;
    if (isWord(segment)) break;
  }
  // In a few scripts a word may begin within what is shown as one character.
  return snapBack(text, at);
}

/** Where the word after `offset` ends, past any spaces and punctuation before it; the text's length if there is none. */
export function wordEndAfter(text: string, offset: number): number {
  const segments = wordSegmenter().segment(text);
  let at = offset;
  while (at < text.length) {
    const segment = segments.containing(at);
    if (segment === undefined) return text.length;
    at = segment.index + segment.segment.length;
    if (isWord(segment)) break;
  }
  return snapForward(text, at);
}

const COUNTED = /[\p{L}\p{N}]/u;
/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const counts = new Map<string, number>();
const COUNTS_LIMIT = 4000;

/** Words in a stretch without spaces. Dictionaries are slow, and most stretches were there at the last count too. */
function countUnspaced(stretch: string): number {
  const known = counts.get(stretch);
  if (known !== undefined) return known;
  let count = 0;
  for (const { isWordLike } of wordSegmenter().segment(stretch)) if (isWordLike === true) count += 1;
  if (counts.size >= COUNTS_LIMIT) counts.clear();
  counts.set(stretch, count);
  return count;
}

/** How many words a text has, as people count them: "well-known" is one, a dash or an emoji alone is none. */
export function wordCount(text: string): number {
  let count = 0;
  for (const token of text.match(/\S+/g) ?? []) {
    if (UNSPACED.test(token)) for (const stretch of token.split(/\p{P}+/u)) count += countUnspaced(stretch);
    else if (COUNTED.test(token)) count += 1;
  }
  return count;
}
