import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prompt, Step } from '../../src/guide/schema.js';
import { checkEntry } from '../../src/journal/entry.js';
import { answerInWords, hasAnswer, listInWords } from '../../src/path/answers.js';
import { stepEntry, type Finished } from '../../src/path/entry.js';
import { readerFor, stepOf } from './readers.js';

describe('a list in words', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (items, words) => expect(listInWords(items)).toBe(words));

  test('names each item once', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/u), { minLength: 1 }), (items) => {
        expect(listInWords(items).split(/, | and /u)).toEqual(items);
      }),
    );
  });
});

const label = { hurt: 'I was told', broke: 'I told', either: 'It was told' };
const options = [
  { id: 'told', label },
  { id: 'silent', label: 'Nothing was said' },
];
const choice: Prompt = { id: 'c', kind: 'choice', ask: '?', options };
const list: Prompt = { ...choice, kind: 'checklist' };
const scale: Prompt = { id: 's', kind: 'scale', ask: '?', low: '', high: '' };
const feelings: Prompt = { id: 'f', kind: 'feelings', ask: '?' };
const text: Prompt = { id: 't', kind: 'text', ask: '?' };

describe('an answer in words', () => {
  test('short, for the middle of a sentence', () => {
    expect(answerInWords(scale, 4, 'hurt', 'short')).toBe('4 out of 10');
    expect(answerInWords(choice, 'told', 'broke', 'short')).toBe('"I told"');
    expect(answerInWords(list, ['told', 'silent', '+My own'], 'unsure', 'short')).toBe(
      'it was told, nothing was said and my own',
    );
    expect(answerInWords(list, ['told'], 'hurt', 'short')).toBe('I was told');
    expect(
      answerInWords(
        feelings,
        [
          { word: 'sad', strength: 5 },
          { word: 'raw', strength: 1 },
        ],
        'hurt',
        'short',
      ),
    ).toBe('sad and raw');
  });

  test('whole, for the journal', () => {
    expect(answerInWords(choice, 'told', 'hurt', 'whole')).toBe('I was told');
    expect(answerInWords(list, ['silent', '+My own'], 'hurt', 'whole')).toBe('- Nothing was said\n- My own');
    expect(
      answerInWords(
        feelings,
        [
          { word: 'sad', strength: 5 },
          { word: 'raw', strength: 1 },
        ],
        'hurt',
        'whole',
      ),
    ).toBe('sad (overwhelming) and raw (a little)');
    expect(answerInWords(text, 'Line\nand line', 'hurt', 'whole')).toBe('Line\nand line');
  });

  test('an option that is no longer there comes back as its id', () => {
    expect(answerInWords(choice, 'gone', 'hurt', 'whole')).toBe('gone');
  });
});

test.each([
  [undefined, false],
  ['', false],
  [' \n ', false],
  [[], false],
  ['x', true],
  [0, true],
  [['x'], true],
])('%j: an answer, %s', (value, is) => expect(hasAnswer(value)).toBe(is));

describe('the entry of a finished step', () => {
  const step: Step = stepOf('a-one', {
    title: 'The title',
    prompts: [feelings, choice, text, { ...text, id: 'other', only: ['broke'] }],
  });
  const finished = (more: Partial<Finished> = {}): Finished => ({
    step,
    run: 2,
    answers: { f: [{ word: 'sad', strength: 4 }], c: 'told', t: '  My words.\n', other: 'not asked' },
    reader: readerFor('hurt'),
    id: 'some-id',
    created: '2026-11-22T21:14:05+01:00',
    ...more,
  });

  test('reads as it stands and keeps the answers beside it', () => {
    const entry = stepEntry(finished());
    expect(checkEntry(entry)).toBe(entry);
    expect(entry.text).toBe('The title\n\n?\n\nsad (very strong)\n\n?\n\nI was told\n\n?\n\nMy words.');
    expect(entry).toMatchObject({
      id: 'some-id',
      kind: 'step',
      feelings: [{ word: 'sad', strength: 4 }],
      step: { id: 'a-one', run: 2 },
    });
    expect(entry.step?.answers.map(({ prompt }) => prompt)).toEqual(['f', 'c', 't']);
    expect(entry.step?.answers.at(-1)?.value).toBe('  My words.\n');
  });

  test('holds nothing of a prompt that was skipped or not asked', () => {
    const entry = stepEntry(finished({ answers: { t: '   ', c: 'told' } }));
    expect(entry.step?.answers.map(({ prompt }) => prompt)).toEqual(['c']);
    expect(stepEntry(finished({ answers: {} })).text).toBe('The title');
  });

  test.each([
    ['statement', 'statement'],
    ['letter', 'letter'],
    ['promise', 'step'],
    ['agreement', 'step'],
  ] as const)('with a %s is found as a %s', (kind, found) => {
    const writing = stepOf('a-one', { prompts: [scale, { id: 'w', kind, ask: '?' }] });
    expect(stepEntry(finished({ step: writing, answers: { w: 'words' } })).kind).toBe(found);
    expect(stepEntry(finished({ step: writing, answers: { s: 4 } })).kind).toBe('step');
  });
});
