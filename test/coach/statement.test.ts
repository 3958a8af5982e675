import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heard, reviewStatement, statementRules } from '../../src/coach/statement.js';
import { read } from '../../src/coach/text/read.js';
import { hitsOf } from '../../src/coach/text/rules.js';
import { statementCodes } from '../../src/coach/types.js';

const codesOf = (text: string) => [...new Set(reviewStatement(text).findings.map(({ code }) => code))].sort();

describe.each(statementRules.map((rule) => [`${rule.code}: ${rule.name}`, rule] as const))('%s', (_name, rule) => {
  test.each(rule.for.map((text) => [text]))('hears %s', (text) => {
    expect(hitsOf([rule], read(text)).map(({ code }) => code)).toContain(rule.code);
  });
  test.each((rule.against ?? []).map((text) => [text]))('leaves alone %s', (text) => {
    expect(hitsOf([rule], read(text))).toEqual([]);
  });
});

describe('the lines that the guide draws', () => {
  test.each([
    ['You lied to me, and I am so hurt.', ['accusation']],
    ['When you came home at two without calling, I felt scared.', []],
    ['I never slept that night. I was frightened.', []],
    ["You're a liar.", ['label', 'no-feeling']],
    ["You're overreacting.", ['dismissal', 'no-feeling']],
    ["I'm sad. You are bored of me.", ['mind-reading']],
    ['Calm down.', ['dismissal', 'no-feeling']],
    ['You always make me tea. I love it, and I feel warm.', []],
    ['Every time you leave, my chest tightens.', []],
    ['I feel unwanted.', ['faux-feeling']],
    ['I feel betrayed.', []],
    ['I feel like you hate this house.', ['no-feeling', 'thought-as-feeling']],
    ["I don't think you are a bad person. I am hurt.", []],
    ["I felt alone when I heard 'calm down'.", []],
    ['Would you be willing to call me? I am anxious.', []],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual([...codes].sort());
  });
});

describe('every review', () => {
  const samples = statementRules.flatMap((rule) => [...rule.for, ...(rule.against ?? [])]);
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...samples),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('.', '?!', "'", '“', ' 🙄 ', '\n'),
    ),
    { maxLength: 6 },
  );
  test('marks places inside the text, in order, with words, and is the same each time', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ');
        const { findings } = reviewStatement(text);
        expect(reviewStatement(text).findings).toEqual(findings);
        for (const { start, end, says, code } of findings) {
          expect(statementCodes).toContain(code);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(says).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
  test('says nothing of an empty text', () => {
    expect(reviewStatement('').findings).toEqual([]);
    expect(reviewStatement(' \n ').findings).toEqual([]);
  });
  test('is not slowed out of proportion by a long text', () => {
    const text = 'you and and and really so very not a bit never once you are so so so such a, , , '.repeat(120);
    expect(reviewStatement(text).findings.length).toBeGreaterThan(0);
    expect(reviewStatement('you are just '.repeat(2_000)).findings.length).toBeGreaterThanOrEqual(0);
  });
  test('marks the words it speaks of', () => {
    const text = "I'm tired. Then U LIED to me, again";
    const [finding] = reviewStatement(text).findings;
    expect(finding?.code).toBe('accusation');
    expect(text.slice(finding?.start, finding?.end)).toBe('U LIED to me');
  });
  test('soft matters are hints', () => {
    const weights = heard(read('I feel ignored, and I feel like you left.')).map(({ weight }) => weight);
    expect(new Set(weights)).toEqual(new Set(['hint']));
  });
  test('the offer uses the words of the writer', () => {
    const [finding] = reviewStatement('I felt dismissed and sad.').findings;
    expect(finding?.offer).toContain('dismissed');
  });
});
