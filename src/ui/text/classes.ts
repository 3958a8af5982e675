/**
 * Classes of UTF-16 units by how they join into grapheme clusters: between two "simple" characters there is always a
 * cluster boundary, so that only the stretches around marks, joiners and emoji need the slow and exact segmenter.
 */
import stringWidth from 'string-width';

const UNKNOWN = 0;
/** Simple, one cell. */
const NARROW = 1;
/** Simple, two cells. Up to here the class of a character is its width. */
export const WIDE = 2;
/** May join to what is before it, never pulls a simple character after it into its cluster. */
const JOINER = 3;
/** May also join to a simple character after it: prepended marks, conjunct-forming viramas, jamo, and all unknowns. */
export const OPENER = 4;

const classes = new Uint8Array(0x10000);

const VISIBLE = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]$/u;
const JOINING = /^[\p{Grapheme_Extend}\p{Extended_Pictographic}\u200D]$/u;

/** Letters by category that nevertheless join: jamo, Thai and Lao AM, halfwidth kana marks, the Malayalam dot reph. */
function isJoiningLetter(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0xa960 && code <= 0xa97f) ||
    (code >= 0xd7b0 && code <= 0xd7ff) ||
    code === 0x0e33 ||
    code === 0x0eb3 ||
    code === 0x0d4e ||
    code === 0xff9e ||
    code === 0xff9f
  );
}

/** Scripts whose viramas tie the next consonant into the same cluster; Thai and Lao, in the middle, have none. */
function isConjunctScript(code: number): boolean {
  return (
    (code >= 0x0900 && code <= 0x1cff && !(code >= 0x0e00 && code <= 0x0eff)) || (code >= 0xa800 && code <= 0xabff)
  );
}

function classify(code: number): number {
  // High surrogates of the emoji planes; every other astral character is left to the segmenter.
  if (code >= 0xd83c && code <= 0xd83e) return JOINER;
  if (code >= 0xd800 && code <= 0xdfff) return OPENER;
  const char = String.fromCharCode(code);
  if (code === 0x0e33 || code === 0x0eb3) return JOINER;
  if (JOINING.test(char)) return isConjunctScript(code) ? OPENER : JOINER;
  if (!VISIBLE.test(char) || isJoiningLetter(code)) return OPENER;
  const width = stringWidth(char);
  return width === 1 ? NARROW : width === 2 ? WIDE : OPENER;
}

/** The class of the unit at an index. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = classes[code] ?? OPENER;
  if (known !== UNKNOWN) return known;
  return (classes[code] = classify(code));
}

/** The class of a whole character of two units is that of its high half, also when read from the low one. */
export function classEndingAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0xdc00 && code <= 0xdfff && index > 0) {
    const high = text.charCodeAt(index - 1);
    if (high >= 0xd800 && high <= 0xdbff) return classAt(text, index - 1);
  }
  return classAt(text, index);
}

/** Whether the character here starts a cluster, whatever is before it except an opener: a simple one or most emoji. */
export function startsCluster(text: string, index: number): boolean {
  if (classAt(text, index) <= WIDE) return true;
  const high = text.charCodeAt(index);
  if (high < 0xd83c || high > 0xd83e) return false;
  const low = text.charCodeAt(index + 1);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  // Flags are made of pairs, skin tones join to what is before them, and so does anything after a joiner.
  const pairs = high === 0xd83c && low >= 0xdde6 && low <= 0xddff;
  const tone = high === 0xd83c && low >= 0xdffb;
  return !pairs && !tone && text.charCodeAt(index - 1) !== 0x200d;
}
