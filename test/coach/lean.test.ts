/** Patterns cut down to a text match what the whole ones match. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apologyRules, componentRules } from '../../src/coach/apology.js';
import { FAMILIES } from '../../src/coach/risk.js';
import { compile } from '../../src/coach/risk/pattern.js';
import { Present } from '../../src/coach/risk/phrases.js';
import { statementRules } from '../../src/coach/statement.js';
import { Lean } from '../../src/coach/text/lean.js';
import { words } from '../../src/coach/text/words.js';

const rules = [...statementRules, ...apologyRules, ...componentRules];
const examples = rules.flatMap((rule) => [...rule.for, ...(rule.against ?? [])]);
const matches = (pattern: RegExp | undefined, line: string) =>
  pattern === undefined ? [] : [...line.matchAll(pattern)].map((match) => [match.index, ...match]);

describe('a pattern cut down to a text', () => {
  const pieces = fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 });

  it('matches there what the whole pattern matches, rule for rule', () => {
    const all = rules.flatMap((rule) => [rule.find, rule.unless ?? [], rule.unlessText ?? []].flat());
    const whole = all.map(({ source }) => new RegExp(source, 'g'));
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(all.length - 1), { minLength: 40, maxLength: 40 }), (parts, places) => {
        const { line } = words(parts.join(' '));
        for (const place of places) {
          const source = all[place]?.source ?? '';
          // A pattern of its own each time: one that was cut for several texts is whole.
          const lean = new Lean(line).of({ source, test: () => false }, 'g');
          expect(matches(lean, line)).toEqual(matches(whole[place], line));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('matches in its own examples what the whole pattern matches', () => {
    for (const rule of rules)
      for (const text of rule.for) {
        const { line } = words(text);
        for (const { source } of [rule.find].flat()) {
          const lean = new Lean(line).of({ source, test: () => false }, 'g');
          expect(matches(lean, line)).toEqual(matches(new RegExp(source, 'g'), line));
        }
      }
  });

  it.each([
    ['an alternative that is not there', / you (?:lied|cheated) /, ' (?:lied) '],
    ['something that must not stand there', / you (?!always )lied /, ' you lied '],
    ['something that may be left out', / you (?:really |never )?lied /, ' you lied '],
  ])('leaves out %s', (_, { source }, left) => {
    expect(new Lean(' you lied to me ').of({ source, test: () => false }, 'g')?.source).toContain(left);
  });

  it('is not built at all where its words are missing', () => {
    expect(new Lean(' you lied to me ').of(/ you (?:cheated|stole) /, 'g')).toBeUndefined();
  });

  it('keeps what a pattern refers back to', () => {
    const line = ' it was lies lies ';
    expect(matches(new Lean(line).of(/ it was (?:x |)([a-z]+) \1 /, 'g'), line)).toHaveLength(1);
  });
});

describe('a pattern of risk cut down to the words of a text', () => {
  const says = FAMILIES.flatMap(({ rules: family }) => family.flatMap(({ say }) => say));
  const texts = FAMILIES.flatMap(({ rules: family }) => family.flatMap((rule) => [...rule.for]));

  it('matches there what it matches anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }),
        fc.array(fc.constantFrom(...says), { minLength: 30, maxLength: 30 }),
        (parts, some) => {
          const { line } = words(parts.join(' '));
          for (const say of some) {
            const pattern = compile(say);
            const own = matches(pattern.find(new Present(new Set(line.split(' ')))), line);
            // Once several texts have asked for it, it is whole.
            for (let text = 0; text < 5; text += 1) pattern.find(new Present(new Set([''])));
            expect(own).toEqual(matches(pattern.find(new Present(new Set())), line));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
