import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/cli/coach/check.js';
import { reviewStatement } from '../../src/coach/index.js';
import { coachWords as words } from '../../src/messages/coach.js';
import { layOut } from '../../src/ui/view/block.js';
import { textOf } from '../../src/ui/view/line.js';
import { textWidth } from '../../src/ui/text/width.js';

const finding = (source: string, part: string) => ({
  code: 'accusation' as const,
  weight: 'concern' as const,
  start: source.indexOf(part),
  end: source.indexOf(part) + part.length,
  says: 'It may land hard.',
});
const rows = (source: string, findings: Parameters<typeof reportOf>[1], width = 40): string[] =>
  layOut(reportOf(source, findings, width), width).map(textOf);

describe('what was found in a text', () => {
  it('is underlined where it stands, in a row of its own below, also over a line that was cut', () => {
    const source = 'Tonight I was alone. You lied to me about the whole of it, from the first evening on.';
    const [first, second, third, fourth] = rows(source, [finding(source, 'You lied to me about the whole of it')]);
    expect([first, second]).toEqual(['Tonight I was alone. You lied to me', `${' '.repeat(21)}${'~'.repeat(14)}`]);
    expect(third).toMatch(/^about the whole of it/u);
    expect(fourth).toBe('~'.repeat(21));
  });
  it('counts the cells of wide letters', () => {
    const source = '今夜 you lied';
    expect(rows(source, [finding(source, 'you lied')])[1]).toBe(`${' '.repeat(5)}${'~'.repeat(8)}`);
  });
  it('says when nothing was', () => expect(rows('I was sad.', [])).toContain(words.nothingHeard));
  it('never runs over the edge', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 8, max: 80 }), (text, width) => {
        const source = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ');
        const { findings } = reviewStatement(source);
        for (const row of rows(source, findings, width)) expect(textWidth(row)).toBeLessThanOrEqual(Math.max(width, 8));
      }),
    );
  });
});
