import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, dayRows, detailsOf, entryBlocks, pipeRow, safeJson } from '../../src/cli/journal/lines.js';
import { fitsId } from '../../src/cli/journal/which.js';
import { textWidth } from '../../src/ui/text/width.js';
import { layOut } from '../../src/ui/view/block.js';
import { textOf } from '../../src/ui/view/line.js';
import { entryOf } from '../store/helpers.js';

const tricks = [
  '\u001b]0;title\u0007',
  '\u001b[2J\u001b[H',
  '\u009b31m',
  '\u001bP+q\u001b\\',
  'a\rb',
  '\u202etxet',
  '\b\b\b',
  '\u0085next',
];
/** What a terminal would obey, and tabs and line ends where there should be none. */
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;
const strange = fc.string({ unit: fc.oneof(fc.constantFrom(...tricks, '\t', '\n'), fc.string({ unit: 'binary' })) });

describe('an entry as text', () => {
  it('never has in it what a terminal would obey', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const entry = entryOf({
          text,
          feelings: [{ word: text, strength: 2 }],
          tags: [text],
          step: { id: text, run: 1, answers: [] },
        });
        const shown = [
          ...layOut([...entryBlocks(entry), ...dayRows([entry], 60, undefined)], 60).map(textOf),
          ...detailsOf(entry),
        ];
        for (const row of shown) expect(row).not.toMatch(obeyed);
        expect(pipeRow(entry).split('\t')).toHaveLength(3);
        expect(pipeRow(entry).replaceAll('\t', '')).not.toMatch(obeyed);
        expect(pipeRow(entry)).not.toContain('\n');
        expect(safeJson(entry)).not.toMatch(obeyed);
        expect(JSON.parse(safeJson(entry))).toEqual(JSON.parse(JSON.stringify(entry)));
      }),
    );
  });

  it('fits its row, whatever the letters are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 80 }), (text, width) => {
        const short = clipped(text, width);
        expect(textWidth(short)).toBeLessThanOrEqual(width);
        if (textWidth(text) > width) expect(short.endsWith('...')).toBe(true);
      }),
    );
  });
});

describe('a piece of an id', () => {
  const id = '01m828dw4m7adwgztvhmr9ktk1';
  it('fits from six letters of the beginning on, and with the last six', () => {
    for (const piece of [id, id.slice(0, 6), id.slice(0, 12), id.slice(-6)]) expect(fitsId(id, piece)).toBe(true);
    for (const piece of ['', id.slice(0, 5), id.slice(-5), id.slice(-7), id.slice(3, 9)])
      expect(fitsId(id, piece)).toBe(false);
  });
});
