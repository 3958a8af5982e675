/**
 * A fast, exact walk over the grapheme clusters of a text and their widths in terminal cells.
 *
 * `Intl.Segmenter` is right but slow (about a microsecond per cluster), and a long paragraph is walked at every key. So
 * it is only asked about the stretches that `classes.ts` cannot tell apart, and what it said is remembered.
 */
import stringWidth from 'string-width';
import { classAt, classEndingAt, OPENER, startsCluster, WIDE } from './classes.js';

let segmenter: Intl.Segmenter | undefined;

/** The one grapheme segmenter of the program; made on first need, as making it takes milliseconds. */
function graphemeSegmenter(): Intl.Segmenter {
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
