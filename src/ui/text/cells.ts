/**
 * A fast, exact walk over the grapheme clusters of a text and their widths in terminal cells.
 *
 * `Intl.Segmenter` is right but slow (about a microsecond per cluster), and a long paragraph is walked at every key. So
 * each UTF-16 unit is classed once: between two "simple" characters there is always a cluster boundary, and only the
 * stretches around marks, joiners and emoji are given to the segmenter (and remembered, as they repeat).
 */
import stringWidth from 'string-width';

const UNKNOWN = 0;
/** Simple, one cell. */
const NARROW = 1;
/** Simple, two cells. */
const WIDE = 2;
/** May join to what is before it, never pulls a simple character after it into its cluster. */
const JOINER = 3;
/** May also join to a simple character after it: prepended marks, conjunct-forming viramas, jamo, and all unknowns. */
const OPENER = 4;

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

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = classes[code] ?? OPENER;
  if (known !== UNKNOWN) return known;
  return (classes[code] = classify(code));
}

/** The class of a whole character of two units is that of its high half, also when read from the low one. */
function classEndingAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0xdc00 && code <= 0xdfff && index > 0) {
    const high = text.charCodeAt(index - 1);
    if (high >= 0xd800 && high <= 0xdbff) return classAt(text, index - 1);
  }
  return classAt(text, index);
}

/** Whether the character here starts a cluster, whatever is before it except an opener: a simple one or most emoji. */
function startsCluster(text: string, index: number): boolean {
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

let segmenter: Intl.Segmenter | undefined;

/** The one grapheme segmenter of the program; made on first need, as making it takes milliseconds. */
export function graphemeSegmenter(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }));
}

const MEMO_LIMIT = 8192;
const MEMO_LENGTH = 64;
const widths = new Map<string, number>();
const spans = new Map<string, readonly number[]>();

/** Remembers within a bound; starting over is simpler than evicting, and refills within a few keys. */
function remember<V>(memo: Map<string, V>, key: string, value: V): V {
  if (key.length <= MEMO_LENGTH) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(key, value);
  }
  return value;
}

/** Cells one grapheme takes on the terminal, as `string-width` (and so Ink) counts them: 0, 1, 2, rarely more. */
export function cellWidth(grapheme: string): number {
  if (grapheme.length === 1) {
    const kind = classAt(grapheme, 0);
    if (kind <= WIDE) return kind;
  }
  return widths.get(grapheme) ?? remember(widths, grapheme, stringWidth(grapheme));
}

/** Length and width of each cluster in a stretch, as one flat list. */
function measureSpan(span: string): readonly number[] {
  const known = spans.get(span);
  if (known !== undefined) return known;
  const found: number[] = [];
  for (const { segment } of graphemeSegmenter().segment(span)) found.push(segment.length, cellWidth(segment));
  return remember(spans, span, found);
}

/** The first index after `start` where a cluster certainly ends. */
function spanEnd(text: string, start: number): number {
  let open = classEndingAt(text, start) === OPENER;
  let index = start + 1;
  for (; index < text.length; index++) {
    if (startsCluster(text, index)) {
      if (!open) return index;
      // An opener may have pulled this character in; the one after it is safe from it again.
      open = false;
    } else if (classEndingAt(text, index) === OPENER) open = true;
  }
  return index;
}

/**
 * Walks the grapheme clusters from `from` (which must be a cluster boundary) on. The visitor gets each cluster's start,
 * end and width in cells, and may return true to stop.
 */
export function scanCells(
  text: string,
  from: number,
  visit: (start: number, end: number, width: number) => boolean | void,
): void {
  const length = text.length;
  let index = from;
  while (index < length) {
    const kind = classAt(text, index);
    if (kind <= WIDE && (index + 1 >= length || classAt(text, index + 1) <= WIDE)) {
      if (visit(index, index + 1, kind) === true) return;
      index += 1;
      continue;
    }
    const measures = measureSpan(text.slice(index, spanEnd(text, index)));
    for (let m = 0; m < measures.length; m += 2) {
      const end = index + (measures[m] ?? 0);
      if (visit(index, end, measures[m + 1] ?? 0) === true) return;
      index = end;
    }
  }
}

/** The last index at or before `offset` where a cluster certainly starts. */
function sureStart(text: string, offset: number): number {
  let index = Math.min(offset, text.length - 1);
  while (index > 0) {
    if (!startsCluster(text, index)) {
      index -= 1;
      continue;
    }
    // Safe, unless what joins to the character before this one holds an opener.
    let open = false;
    let before = index - 1;
    for (; before >= 0 && !startsCluster(text, before); before--) open ||= classEndingAt(text, before) === OPENER;
    if (!open) return index;
    index = before;
  }
  return 0;
}

/** The boundaries around `offset`: the greatest below it and the smallest at or above it. */
function around(text: string, offset: number): { below: number; atOrAbove: number } {
  let below = 0;
  let atOrAbove = text.length;
  scanCells(text, sureStart(text, offset - 1), (start, end) => {
    below = start;
    atOrAbove = end;
    return end >= offset;
  });
  return { below, atOrAbove };
}

/** The start of the cluster before `offset`; 0 at the start of the text. */
export function previousBoundary(text: string, offset: number): number {
  return offset <= 0 ? 0 : around(text, Math.min(offset, text.length)).below;
}

/** The end of the cluster that starts at `offset`, which must be a boundary; the text's length at its end. */
export function nextBoundary(text: string, offset: number): number {
  return offset >= text.length ? text.length : around(text, offset + 1).atOrAbove;
}

/** The smallest cluster boundary at or after `offset`. */
export function snapForward(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return offset >= text.length ? text.length : around(text, offset).atOrAbove;
}

/** The greatest cluster boundary at or before `offset`. */
export function snapBack(text: string, offset: number): number {
  const forward = snapForward(text, offset);
  return forward <= offset ? forward : previousBoundary(text, forward);
}
