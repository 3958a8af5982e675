import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReaders } from '../../src/session/readers.js';
import { sides, wordsFor, type Prompt, type PromptKind } from '../../src/guide/schema.js';
import { isAnswerValue, type AnswerValue } from '../../src/journal/entry.js';
import { plainWords } from '../../src/messages/plain.js';
import { stepWords } from '../../src/messages/step.js';
import { howToAnswer, readAnswer, takesText } from '../../src/plain/answer.js';
import { allSteps } from '../../src/session/session.js';
import { layOut } from '../../src/ui/view/block.js';
import { textOf } from '../../src/ui/view/line.js';
import { evening, today } from '../session/homes.js';
import { trickyText } from '../ui/arbitraries.js';

beforeAll(() => loadReaders());

const options = [
  { id: 'told', label: { hurt: 'They told me', broke: 'I told them', either: 'It was told' } },
  { id: 'found', label: 'I found out' },
  { id: 'guessed', label: 'I guessed it' },
];
const base = { id: 'p', ask: '?' };
const scale: Prompt = { ...base, kind: 'scale', low: 'none', high: 'all' };
const choice: Prompt = { ...base, kind: 'choice', options };
const list: Prompt = { ...base, kind: 'checklist', options };
const feelings: Prompt = { ...base, kind: 'feelings' };
const past: Prompt = { ...base, kind: 'date', range: 'past' };
const texts = (['text', 'statement', 'letter', 'promise', 'agreement'] as const).map((kind): Prompt => ({
  ...base,
  kind,
}));
const all = [scale, choice, list, feelings, past, ...texts];

const read = (prompt: Prompt, line: string): unknown => {
  const found = readAnswer(prompt, line, 'hurt', evening, today);
  return 'unclear' in found ? found : found.value;
};

describe('a line is read', () => {
  test.each([
    ['0', 0],
    ['10', 10],
    [' 7 ', 7],
    ['7/10', 7],
    ['7 out of 10', 7],
    ['11', { unclear: plainWords.scaleUnclear }],
    ['-1', { unclear: plainWords.scaleUnclear }],
    ['3.5', { unclear: plainWords.scaleUnclear }],
    ['seven', { unclear: plainWords.scaleUnclear }],
  ])('on a scale: %j', (line, value) => expect(read(scale, line)).toEqual(value));

  test.each([
    ['1', 'told'],
    [' 3 ', 'guessed'],
    ['they told', 'told'],
    ['I FOUND', 'found'],
    ['found', 'found'],
    ['I', { unclear: plainWords.choiceUnclear(3) }],
    ['0', { unclear: plainWords.choiceUnclear(3) }],
    ['4', { unclear: plainWords.choiceUnclear(3) }],
    ['something else', { unclear: plainWords.choiceUnclear(3) }],
  ])('in a choice: %j', (line, value) => expect(read(choice, line)).toEqual(value));

  test('in a choice by the words of one’s own side', () => {
    expect(readAnswer(choice, 'i told', 'broke', evening, today)).toEqual({ value: 'told' });
    expect(readAnswer(choice, 'it was', 'unsure', evening, today)).toEqual({ value: 'told' });
  });

  test.each([
    ['1, 3', ['told', 'guessed']],
    ['1 3', ['told', 'guessed']],
    ['3;1;3', ['guessed', 'told']],
    ['1, the dog', ['told', '+the dog']],
    ['guessed', ['guessed']],
    ['9', ['+9']],
  ])('in a checklist: %j', (line, value) => expect(read(list, line)).toEqual(value));

  test.each([
    [
      'sad 4, tired',
      [
        { word: 'sad', strength: 4 },
        { word: 'tired', strength: 3 },
      ],
    ],
    [
      'Sad (5); raw: 1',
      [
        { word: 'sad', strength: 5 },
        { word: 'raw', strength: 1 },
      ],
    ],
    ['sad 2, sad 5', [{ word: 'sad', strength: 5 }]],
    ['like a stone', [{ word: 'like a stone', strength: 3 }]],
  ])('as feelings: %j', (line, value) => expect(read(feelings, line)).toEqual(value));

  test('as a day, and says how', () => {
    expect(readAnswer(past, 'three weeks ago', 'hurt', evening, today)).toMatchObject({ value: '2026-11-01' });
    expect(readAnswer(past, 'last march', 'hurt', evening, today)).toMatchObject({
      note: expect.stringContaining('2026') as string,
    });
    expect(read(past, 'when it rained')).toEqual({ unclear: stepWords.dateUnclear });
    expect(read(past, '2027-01-01')).toEqual({ unclear: stepWords.datePast });
  });

  test('as it is, where words are asked for', () => {
    for (const prompt of texts) expect(read(prompt, '  1, 2: as it is ')).toBe('  1, 2: as it is ');
    expect(all.filter(takesText)).toEqual(texts);
  });

  test('without throwing, into an answer or into a word of what is unclear', () => {
    const line = fc.oneof(fc.string(), trickyText(12), fc.stringMatching(/^[\d ,;./():a-z-]{0,24}$/u));
    fc.assert(
      fc.property(fc.constantFrom(...all), line, fc.constantFrom(...sides), (prompt, said, side) => {
        const found = readAnswer(prompt, said, side, evening, today);
        if ('unclear' in found) expect(found.unclear).not.toBe('');
        else expect(isAnswerValue(found.value)).toBe(true);
      }),
    );
  });
});

describe('how to answer is said', () => {
  const said = (prompt: Prompt): string => layOut(howToAnswer(prompt, 'broke'), 200).map(textOf).join('\n');

  test('with numbers before what can be chosen, in the words of the side', () => {
    expect(said(choice)).toContain('1. I told them');
    expect(said(list)).toContain('3. I guessed it');
    expect(said(scale)).toContain(plainWords.scaleHint('none', 'all'));
  });

  test('for every prompt of the guide, and what it says can be typed is understood', () => {
    const kinds = new Set<PromptKind>();
    for (const prompt of allSteps.flatMap(({ prompts }) => prompts)) {
      kinds.add(prompt.kind);
      expect(said(prompt)).not.toBe('');
      if (prompt.kind !== 'choice' && prompt.kind !== 'checklist') continue;
      prompt.options.forEach(({ id, label }, at) => {
        const value: AnswerValue = prompt.kind === 'choice' ? id : [id];
        expect(read(prompt, String(at + 1))).toEqual(value);
        const whole = wordsFor(label, 'hurt');
        if (prompt.kind === 'choice')
          expect([id, { unclear: plainWords.choiceUnclear(prompt.options.length) }]).toContainEqual(
            read(prompt, whole),
          );
      });
    }
    expect(kinds.size).toBeGreaterThan(4);
  });
});
