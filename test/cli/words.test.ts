import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelingFamilies } from '../../src/guide/feelings.js';
import { distance, feelingsFrom, nearMiss, tagsFrom } from '../../src/cli/journal/words.js';

describe('feelings after --feeling', () => {
  it('have a strength of three unless another is said', () => {
    expect(feelingsFrom(['sad', 'Angry:5'])).toEqual([
      { word: 'sad', strength: 3 },
      { word: 'angry', strength: 5 },
    ]);
  });

  it('can be words of ones own, in several words', () => {
    expect(feelingsFrom(['  let  down : 2'])).toEqual([{ word: 'let down', strength: 2 }]);
  });

  it('count once: the last strength said', () => {
    expect(feelingsFrom(['sad:1', 'sad:4'])).toEqual([{ word: 'sad', strength: 4 }]);
  });

  it.each(['', '   ', ':4', 'sad:', 'sad:0', 'sad:6', 'sad:much', 'sad:3:4', 'sad:3.5'])('refuses %j', (said) => {
    expect(() => feelingsFrom([said])).toThrow(expect.objectContaining({ name: 'CliError', code: 2 }) as Error);
  });

  it('cannot carry control sequences', () => {
    expect(feelingsFrom(['\u001b[31mraw\u0007:2'])).toEqual([{ word: 'raw', strength: 2 }]);
  });
});

describe('a near miss', () => {
  it.each([
    ['angy', 'angry'],
    ['hopfeul', 'hopeful'],
    ['betraid', 'betrayed'],
    ['asd', 'sad'],
  ])('%s is like %s', (said, known) => {
    expect(nearMiss(said)).toBe(known);
  });

  it.each(['sad', 'let down', 'wistful', 'meh', 'ok', 'proud'])('%s is like none, or known', (said) => {
    expect(nearMiss(said)).toBeUndefined();
  });

  it('is never named for a word of the wheel', () => {
    for (const word of feelingFamilies.flatMap(({ words }) => words)) expect(nearMiss(word)).toBeUndefined();
  });

  it('is measured the same from both sides', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, other) === 0).toBe(one === other);
        expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('tags after --tag', () => {
  it('may have the sign or not, and those of the text count too', () => {
    expect(tagsFrom(['#Home', 'slow days'], 'We walked. #home #river')).toEqual(['home', 'slow days', 'river']);
  });

  it.each(['', '#', ' '])('refuses %j', (said) => {
    expect(() => tagsFrom([said], '')).toThrow(expect.objectContaining({ name: 'CliError', code: 2 }) as Error);
  });
});
