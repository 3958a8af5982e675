import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { nextBoundary, previousBoundary, snapBack, snapForward } from '../../src/ui/text/cells.js';
import { cleanText, stripControls } from '../../src/text/clean.js';
import { cellWidth, graphemes, textWidth } from '../../src/ui/text/width.js';
import { isBreakingSpace, wrapParagraph } from '../../src/ui/text/wrap.js';
import { CONTROL, tricky, trickyText } from './arbitraries.js';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const reference = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
const boundaries = (text: string): number[] => [
  0,
  ...reference(text).map(
    (
      (at) => (part) =>
        (at += part.length)
    )(0),
  ),
];

describe('graphemes', () => {
  it('keeps what a reader sees as one character together', () => {
    expect(graphemes('a👨‍👩‍👧‍👦e\u0301🇩🇪🇫🇷')).toEqual(['a', '👨‍👩‍👧‍👦', 'e\u0301', '🇩🇪', '🇫🇷']);
    expect(graphemes('')).toEqual([]);
  });

  it('cuts every pair and triple of tricky characters as Intl.Segmenter does', () => {
    for (const a of tricky) {
      for (const b of tricky) {
        expect(graphemes(a + b), JSON.stringify(a + b)).toEqual(reference(a + b));
        for (const c of ['a', ' ', '日', 'क', '👩', '\u0301', '한', 'ก']) {
          expect(graphemes(a + b + c), JSON.stringify(a + b + c)).toEqual(reference(a + b + c));
        }
      }
    }
  });

  it('cuts every character of the first plane as Intl.Segmenter does, between letters and after an opener', () => {
    const wrong: string[] = [];
    // Long ranges of ideographs, syllables and private use are alike; some of each will do.
    const alike = (code: number): boolean =>
      (code > 0x3400 && code < 0x9f00) || (code > 0xac20 && code < 0xd780) || (code > 0xe000 && code < 0xf8f0);
    for (let code = 0x20; code <= 0xffff; code += alike(code) ? 97 : 1) {
      const char = String.fromCharCode(code);
      for (const text of [`a${char}b`, `${char}${char}क`, `\u0600${char}日`, `क\u094d${char}ก`]) {
        if (graphemes(text).join('|') !== reference(text).join('|')) wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('cuts any text as Intl.Segmenter does', () => {
    fc.assert(
      fc.property(trickyText(), (text) => {
        expect(graphemes(text)).toEqual(reference(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the boundaries around any place', () => {
    fc.assert(
      fc.property(trickyText(20), (text) => {
        const all = boundaries(text);
        for (let offset = 0; offset <= text.length; offset++) {
          expect(snapForward(text, offset)).toBe(all.find((at) => at >= offset));
          expect(snapBack(text, offset)).toBe(all.findLast((at) => at <= offset));
          expect(previousBoundary(text, offset)).toBe(all.findLast((at) => at < offset) ?? 0);
          if (all.includes(offset))
            expect(nextBoundary(text, offset)).toBe(all.find((at) => at > offset) ?? text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('widths', () => {
  it.each([
    ['a', 1],
    ['e\u0301', 1],
    ['日', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['ที่', 1],
    ['\u200b', 0],
    ['\u0007', 0],
  ])('%j takes %i cells', (grapheme, cells) => {
    expect(cellWidth(grapheme)).toBe(cells);
    expect(cellWidth(grapheme)).toBe(cells); // remembered
  });

  it('agrees with string-width, and so with Ink, for any text', () => {
    fc.assert(
      fc.property(trickyText(), (raw) => {
        const text = cleanText(raw);
        expect(textWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\tb', 'a  b'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007x', 'x'],
    ['\u001b]8;;http://a\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['a\u001bP1$r0m\u001b\\b\u001b_Gx\u001b\\c\u001b^pm\u009cd', 'abcd'],
    ['unfinished \u001b[1;3', 'unfinished '],
    ['unfinished \u001b]0;title\nnext line', 'unfinished \nnext line'],
    ['\u001b(Bplain', 'plain'],
    ['\u001b5 apples', '5 apples'],
    ['a\u0000\u0008\u007f\u0085\u009b1mb', 'a1mb'],
    ['\u202eevil\u202c \u2066x\u2069\ufeff', 'evil x'],
    ['\ud83d\u0007\ude00', '😀'],
    ['\ud83d x \ude00', '\ufffd x \ufffd'],
    ['one\u2028two\u2029three', 'one\ntwo\nthree'],
    ['👨‍👩‍👧‍👦 e\u0301 ❤️ שלום ก', '👨‍👩‍👧‍👦 e\u0301 ❤️ שלום ก'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('is idempotent, and leaves no control character, for anything', () => {
    const piece = fc.oneof(
      fc.constantFrom('\u001b', '[', ']', 'P', '\\', '\u0007', '\u009b', '31m', '\ud83d', '\ude00', '\t', '\r', '\n'),
      fc.constantFrom('\u202e', '\ufeff', '\u2028', 'text', 'é', '👩', '\u200d'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const clean = cleanText(pieces.join(''));
        expect(clean.replaceAll('\n', '')).not.toMatch(CONTROL);
        expect(clean).not.toMatch(/\p{Surrogate}/u);
        expect(cleanText(clean)).toBe(clean);
        expect(stripControls(pieces.join('')).replace(/[\n\t]/g, '')).not.toMatch(CONTROL);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('wrapParagraph', () => {
  const rows = (text: string, width: number): string[] =>
    wrapParagraph(text, width).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['', 5, ['']],
    ['hello', 5, ['hello']],
    ['hello world', 5, ['hello ', 'world']],
    ['hello   world', 6, ['hello   ', 'world']],
    ['hello     ', 5, ['hello     ']],
    ['     ', 2, ['     ']],
    ['to be understood', 8, ['to be ', 'understo', 'od']],
    ['ab abcdefgh x', 4, ['ab ', 'abcd', 'efgh ', 'x']],
    ['日本語日本語', 5, ['日本', '語日', '本語']],
    ['a日本', 2, ['a', '日', '本']],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1, ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
    ['a\u00a0b c', 3, ['a\u00a0b ', 'c']],
  ])('%j at %i', (text, width, expected) => {
    expect(rows(text, width)).toEqual(expected);
  });

  it('counts the spaces that show but not those that hang over', () => {
    expect(wrapParagraph('ab  ', 3)).toEqual([{ start: 0, end: 4, width: 3 }]);
    expect(wrapParagraph('ab cd', 4).map(({ width }) => width)).toEqual([3, 2]);
  });

  it('tiles any paragraph, in rows no wider than the width, at grapheme boundaries', () => {
    fc.assert(
      fc.property(trickyText(), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const found = wrapParagraph(text, width);
        expect(found[0]?.start).toBe(0);
        expect(found.at(-1)?.end).toBe(text.length);
        const all = boundaries(text);
        found.forEach((row, index) => {
          expect(row.start).toBe(index === 0 ? 0 : found[index - 1]?.end);
          expect(all).toContain(row.end);
          const parts = graphemes(text.slice(row.start, row.end));
          while (parts.at(-1)?.length === 1 && isBreakingSpace(parts.at(-1)?.charCodeAt(0) ?? 0)) parts.pop();
          const shown = parts.join('');
          const cells = textWidth(shown);
          if (cells > width) expect(graphemes(shown).filter((one) => cellWidth(one) > 0)).toHaveLength(1);
          expect(row.width).toBeLessThanOrEqual(Math.max(width, cells));
          if (text !== '') expect(row.end).toBeGreaterThan(row.start);
        });
        expect(wrapParagraph(text, width)).toBe(found); // remembered
      }),
      { numRuns: 2000 },
    );
  });
});
