/** The coach for apologies: each rule held to its own examples, offsets, any text at all, and the words for the person. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apologyRules, componentRules, reviewApology, traceApology } from '../../src/coach/apology.js';
import { read } from '../../src/coach/text/read.js';
import { apologyCodes, components } from '../../src/coach/types.js';
import { apologyNote, apologyNotes } from '../../src/messages/coach-apology.js';

const rules = [...apologyRules, ...componentRules];
const heard = (name: string, text: string): boolean => {
  const { findings, present } = traceApology(read(text));
  return [...findings, ...present].some(({ rule }) => rule === name);
};
const found = (text: string): string[] => reviewApology(text).findings.map(({ code }) => code);
const parts = (text: string): string[] => reviewApology(text).present.map(({ code }) => code);

describe('each rule', () => {
  for (const rule of rules) {
    it(`${rule.code}: ${rule.name}`, () => {
      expect(rule.for.filter((text) => !heard(rule.name, text))).toEqual([]);
      expect((rule.against ?? []).filter((text) => heard(rule.name, text))).toEqual([]);
    });
  }

  it('has a name of its own, and every code and part has a rule', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(new Set(rules.map(({ code }) => code))).toEqual(new Set([...apologyCodes, ...components]));
  });
});

describe('the whole text', () => {
  it('hears an evasive apology as such', () => {
    expect(found("I'm sorry if I hurt you, but you were never home.")).toEqual(
      expect.arrayContaining(['conditional', 'but', 'blame-shift']),
    );
  });

  it('hears nothing in one that owns it, and all six parts of it', () => {
    const text =
      "I lied to you about the money for two years. It was my choice. You haven't slept since you found out. I'm so sorry. I've given you the bank login. You don't have to answer.";
    expect(found(text)).toEqual([]);
    expect(new Set(parts(text))).toEqual(new Set(components));
  });

  it('lets a vow stand beside an act that can be seen, and a passive beside an owned act', () => {
    expect(found('I will never lie to you again.')).toContain('empty-promise');
    expect(found('I will never lie to you again. I have blocked her number.')).not.toContain('empty-promise');
    expect(found('Mistakes were made.')).toContain('agentless');
    expect(found('Mistakes were made, and I lied to you.')).not.toContain('agentless');
  });

  it('does not take sorrow over a reaction for regret', () => {
    expect(parts("I'm sorry you feel that way.")).not.toContain('regret');
    expect(parts("I'm sorry you feel that way. I'm sorry I lied to you.")).toContain('regret');
  });

  it('leaves out what is only quoted', () => {
    expect(found('I will not say "it just happened" to you. I lied.')).toEqual([]);
  });
});

describe('offsets', () => {
  const piece = fc.oneof(
    fc.constantFrom(...rules.flatMap((rule) => [...rule.for, ...(rule.against ?? [])])),
    fc.constantFrom('İ', '😀', '\n', "'", '’', '…', 'ill', '  ', ' but ', ', mind.', 'though', '“', '”'),
    fc.string({ unit: 'binary' }),
  );

  it('lie inside of the text, in order, and the same text gives the same review', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join(' ');
        const review = reviewApology(text);
        let last = 0;
        for (const { start, end, says } of review.findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(says).not.toBe('');
          last = start;
        }
        for (const { start, end } of review.present) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(new Set(review.present.map(({ code }) => code)).size).toBe(review.present.length);
        expect(reviewApology(text)).toEqual(review);
      }),
      { numRuns: 150 },
    );
  });

  it('name the words that were heard', () => {
    const text = '😀 Well.   I’m sorry   you FEEL that way!';
    const [finding] = reviewApology(text).findings;
    expect(text.slice(finding?.start, finding?.end)).toContain('sorry   you FEEL');
  });
});

describe('long texts', () => {
  it.each([
    ['one word', 'sorry '],
    ['cues without stops', 'i am sorry if you and i but it just was only so i did because you never '],
    ['small words', 'i just really so very still also even '],
    ['stops', '. . . , , '],
    ['one letter', 'a'],
    ['apostrophes', "'’"],
  ])('are read in a time that grows with their length: %s', (_, part) => {
    // A pattern that goes back over what it has read would not end before the test does.
    const text = part.repeat(Math.ceil(30_000 / part.length)).slice(0, 30_000);
    expect(() => reviewApology(text)).not.toThrow();
  });
});

describe('words for the person', () => {
  it('never shout, scold or shame', () => {
    for (const { says, offer } of Object.values(apologyNotes)) {
      expect(`${says} ${offer}`).not.toMatch(/!|wrong of you|you should|excuses|manipulat|selfish/i);
      expect(says.split(' ').length).toBeLessThan(30);
    }
  });

  it('reword only what can be said in the same words', () => {
    expect(apologyNote('conditional', 'sorry if I hurt you').offer).toContain('I am sorry that I hurt you.');
    expect(apologyNote('conditional', 'in case').offer).toBe(apologyNotes.conditional.offer);
  });
});

describe('texts by other hands', () => {
  const file = new URL('texts/apologies-a.jsonl', import.meta.url);
  it.runIf(existsSync(file))('keep their floor', () => {
    let [hit, extra, missed] = [0, 0, 0];
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as { text: string; findings: string[]; contested?: string[] };
      const got = new Set(found(row.text).filter((code) => row.contested?.includes(code) !== true));
      for (const code of row.findings)
        if (got.delete(code)) hit += 1;
        else missed += 1;
      extra += got.size;
    }
    expect(hit / (hit + extra)).toBeGreaterThan(0.88);
    expect(hit / (hit + missed)).toBeGreaterThan(0.85);
  });
});
