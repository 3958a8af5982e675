import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sides, wordsFor } from '../../src/guide/schema.js';
import { prepareWords } from '../../src/messages/talks.js';
import { isSheetId } from '../../src/path/sheet.js';
import type { Answers } from '../../src/path/flow.js';
import { answersOf, heldFrom, heldSheet, noteOf, preparedFrom, prepareSheet } from '../../src/talks/prepare.js';
import { talkParts, talksInOrder, talksSpec, type Talk } from '../../src/talks/talk.js';
import { trickyText } from '../ui/arbitraries.js';

const base = { id: '01jd000000000000000000000a', created: '2026-11-22T20:14:05+01:00', rules: [] };
const talk = (more: Partial<Talk> = {}): Talk => ({ ...base, ...more });

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    about: trickyText(),
    say: trickyText(),
    ask: trickyText(),
    hear: trickyText(),
    questions: trickyText(),
    rules: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom('one', 'pause', 'third'),
        trickyText().map((own) => `+${own}`),
      ),
    ),
    word: trickyText(),
    day: fc.constantFrom('2026-12-01', '2027-02-28'),
  },
  { requiredKeys: [] },
);

describe('a preparation', () => {
  test('asks what one needs to say, to ask and to hear, each side in words of its own', () => {
    const { prompts } = prepareSheet('new');
    expect(prompts.map(({ id }) => id)).toEqual(['about', ...talkParts, 'rules', 'word', 'day']);
    for (const side of sides) {
      const questions = wordsFor(prepareWords.questions.hint, side);
      expect(questions).toContain('Leave out sexual detail');
      expect(questions).toMatch(/health/u);
    }
  });

  test('is under an id that is a sheet’s', () => {
    for (const { id } of [prepareSheet('new'), heldSheet('held'), heldSheet('held-x')])
      expect(isSheetId(id)).toBe(true);
  });

  test('comes back into its sheet as it was left', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const made = preparedFrom(given);
        if (made === undefined) return;
        expect(preparedFrom(answersOf(talk(made)))).toEqual(made);
        expect(talksSpec.check({ version: 1, items: [talk(made)] })).not.toBeTypeOf('string');
      }),
    ));

  test('keeps rules as whole lines, ours and the person’s', () => {
    const made = preparedFrom({ rules: ['phones', '+the dog stays out'] });
    expect(made?.rules).toEqual(['Phones away, and nobody overhears', 'the dog stays out']);
    expect(answersOf(talk(made))['rules']).toEqual(['phones', '+the dog stays out']);
  });

  test('of which nothing was written is none', () => {
    expect(preparedFrom({})).toBeUndefined();
    expect(preparedFrom({ about: '  ', say: '\n', rules: [] })).toBeUndefined();
  });
});

describe('what came of a talk', () => {
  test('is what was agreed and what they thanked each other for, where there was something', () => {
    expect(heldFrom({ agreed: ' supper at seven ', thanks: ' ' }, '2026-11-22')).toEqual({
      day: '2026-11-22',
      agreed: 'supper at seven',
    });
    expect(heldFrom({}, '2026-11-22', 'e1')).toEqual({ day: '2026-11-22', entry: 'e1' });
  });

  test('reads as a note', () =>
    expect(noteOf({ about: 'the car' }, { day: '2026-11-22', agreed: 'We sell it.' })).toBe(
      'After a talk: the car\n\nWhat we agreed\n\nWe sell it.',
    ));
});

describe('the list of talks', () => {
  test.each([
    ['no list', { version: 1 }],
    ['a talk without rules', { version: 1, items: [{ ...base, rules: undefined }] }],
    ['words that are none', { version: 1, items: [{ ...base, say: 7 }] }],
    ['a day that is none', { version: 1, items: [{ ...base, day: '2026-02-30' }] }],
    ['a talk held on no day', { version: 1, items: [{ ...base, held: { agreed: 'secret words' } }] }],
    [
      'an outcome that is no text',
      { version: 1, items: [{ ...base, held: { day: '2026-11-22', agreed: ['secret words'] } }] },
    ],
    ['two with one id', { version: 1, items: [base, base] }],
  ])('is not taken with %s, and nothing is quoted', (_name, value) => {
    const said = talksSpec.check(value);
    expect(said).toBeTypeOf('string');
    expect(said).not.toContain('secret');
  });

  test('keeps what came of a talk from either of two versions', () => {
    const held = { day: '2026-11-22' };
    const newer = talk({ about: 'new' });
    expect(talksSpec.unite(newer, talk({ about: 'old', held }))).toEqual({ ...newer, held });
    expect(talksSpec.unite({ ...newer, held }, talk())).toEqual({ ...newer, held });
    expect(talksSpec.unite(newer, talk())).toBe(newer);
  });

  test('keeps what a newer version added', () => {
    const value = { version: 1, items: [{ ...base, mood: 'blue', held: { day: '2026-11-22', where: 'kitchen' } }] };
    expect(talksSpec.check(value)).toBe(value);
  });

  test('has those to come first, then the held ones, of each the last first', () => {
    const all = [
      talk({ id: 'a', held: { day: '2026-11-01' } }),
      talk({ id: 'b' }),
      talk({ id: 'c', held: { day: '2026-11-09' } }),
      talk({ id: 'd' }),
    ];
    expect(talksInOrder(all).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });
});
