import { describe, expect, test } from 'vitest';
import { sides, type Prompt, type Side } from '../../src/guide/schema.js';
import type { AnswerValue } from '../../src/journal/entry.js';
import { noProgress, type Progress } from '../../src/path/document.js';
import { cardsOf, echoOf, promptsOf, reactionsTo, teachingOf, toRemember } from '../../src/path/flow.js';
import { isFor, readerOf } from '../../src/path/reader.js';
import { newProfile } from '../../src/profile/profile.js';
import { readerFor, stepOf } from './readers.js';

const filtered = stepOf('a-filtered', {
  prompts: [
    { id: 'all', kind: 'text', ask: 'all?' },
    { id: 'hurt', kind: 'text', ask: 'hurt?', only: ['hurt', 'both'] },
    { id: 'two', kind: 'text', ask: 'two?', with: 'together' },
    { id: 'one', kind: 'text', ask: 'one?', with: 'alone' },
  ],
});

describe('the cards of a step', () => {
  const asked = (side: Side, company: 'alone' | 'together'): string[] =>
    promptsOf(filtered, readerFor(side, company)).map(({ id }) => id);

  test('are those of the side and of the company', () => {
    expect(asked('hurt', 'alone')).toEqual(['all', 'hurt', 'one']);
    expect(asked('both', 'together')).toEqual(['all', 'hurt', 'two']);
    expect(asked('broke', 'together')).toEqual(['all', 'two']);
    expect(asked('unsure', 'alone')).toEqual(['all', 'one']);
  });

  test('are numbered among themselves, between the teaching and the close', () => {
    const cards = cardsOf(filtered, readerFor('hurt'));
    expect(cards.map(({ kind }) => kind)).toEqual(['teach', 'prompt', 'prompt', 'prompt', 'close']);
    expect(cards.flatMap((card) => (card.kind === 'prompt' ? [[card.number, card.of]] : []))).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('a step for two is for those who may, and are, together', () => {
    const joint = stepOf('a-joint', { joint: true });
    const may = (company: 'alone' | 'together', free: boolean): boolean =>
      isFor(joint, readerOf({ ...newProfile, with: company, joint: free }, '2026-11-22'));
    expect([may('alone', true), may('together', false), may('together', true)]).toEqual([false, false, true]);
    expect(isFor(filtered, readerOf(newProfile, '2026-11-22'))).toBe(true);
  });
});

describe('the teaching', () => {
  const step = stepOf('a-taught', {
    teach: { hurt: ['to the hurt'], broke: ['to the broke'], either: ['to either', 'and more'] },
    causes: { lies: { hurt: 'lies, hurt', broke: 'lies, broke', either: 'lies, either' }, neglect: 'neglect' },
    bands: { weeks: 'weeks' },
    alone: 'alone',
  });

  test('is that of the side', () => {
    expect(teachingOf(step, readerFor('hurt', 'together'))).toEqual(['to the hurt']);
    expect(teachingOf(step, readerFor('unsure', 'together'))).toEqual(['to either', 'and more']);
  });

  test('goes on with the causes, the time since and working alone', () => {
    const reader = readerFor('broke', 'alone', { causes: ['infidelity', 'neglect', 'lies'], band: 'weeks' });
    expect(teachingOf(step, reader)).toEqual(['to the broke', 'neglect', 'lies, broke', 'weeks', 'alone']);
    expect(teachingOf(step, { ...reader, causes: [], band: 'later' })).toEqual(['to the broke', 'alone']);
    expect(teachingOf(step, { ...reader, causes: [], band: 'unknown', with: 'together' })).toEqual(['to the broke']);
  });

  test('the time since is counted from the day that was said', () => {
    const bandOn = (today: string): string => readerOf({ ...newProfile, since: '2026-06-01' }, today).band;
    expect([bandOn('2026-06-02'), bandOn('2026-09-01'), bandOn('2027-06-01')]).toEqual(['weeks', 'months', 'later']);
    expect(readerOf(newProfile, '2026-06-02').band).toBe('unknown');
  });
});

describe('what is said back', () => {
  const scale: Prompt = {
    id: 'scale',
    kind: 'scale',
    ask: '?',
    low: 'l',
    high: 'h',
    reactions: [
      { when: { atMost: 3 }, say: 'low' },
      { when: { atLeast: 7 }, say: 'high' },
      { when: { atLeast: 9 }, say: 'very high' },
    ],
  };
  const options = ['x', 'y'].map((id) => ({ id, label: id }));
  const choice: Prompt = {
    id: 'c',
    kind: 'choice',
    ask: '?',
    options,
    reactions: [{ when: { chose: 'x' }, say: 'x it is' }],
  };
  const list: Prompt = { ...choice, kind: 'checklist' };
  const feelings: Prompt = {
    id: 'f',
    kind: 'feelings',
    ask: '?',
    reactions: [{ when: { family: 'numb' }, say: 'numb' }],
  };
  const words = (prompt: Prompt, value?: AnswerValue): unknown[] => reactionsTo(prompt, value).map(({ say }) => say);

  test.each([
    [0, ['low']],
    [3, ['low']],
    [4, []],
    [6, []],
    [7, ['high']],
    [9, ['high', 'very high']],
  ])('to %i on a scale', (value, said) => expect(words(scale, value)).toEqual(said));

  test('to what was chosen, of one or of many', () => {
    expect(words(choice, 'x')).toEqual(['x it is']);
    expect(words(choice, 'y')).toEqual([]);
    expect(words(list, ['y', 'x', '+own'])).toEqual(['x it is']);
    expect(words(list, ['+x'])).toEqual([]);
  });

  test('to a feeling of a family, however it is written', () => {
    expect(words(feelings, [{ word: 'Hollow', strength: 1 }])).toEqual(['numb']);
    expect(words(feelings, [{ word: 'glad', strength: 5 }])).toEqual([]);
    expect(words(feelings, [{ word: 'a word of my own', strength: 5 }])).toEqual([]);
  });

  test('to nothing: nothing', () => {
    for (const prompt of [scale, choice, list, feelings]) expect(words(prompt)).toEqual([]);
    expect(words({ id: 't', kind: 'text', ask: '?' }, 'numb x')).toEqual([]);
  });
});

describe('an echo', () => {
  const earlier = stepOf('a-one', { prompts: [{ id: 'feel', kind: 'feelings', ask: '?' }] });
  const prompt: Prompt = { id: 'p', kind: 'text', ask: '?', echo: { of: 'a-one/feel', say: 'You felt {answer}.' } };
  const after = (value: AnswerValue): Progress => ({
    ...noProgress,
    memory: { 'a-one/feel': { value, day: '2026-11-22' } },
  });
  const sad = [{ word: 'sad', strength: 2 as const }];

  test('brings back what was answered', () => {
    const both = [...sad, { word: 'angry', strength: 5 as const }];
    for (const side of sides) expect(echoOf(prompt, side, after(both), [earlier])).toBe('You felt sad and angry.');
  });

  test('is silent where there is nothing to bring back', () => {
    expect(echoOf(prompt, 'hurt', noProgress, [earlier])).toBeUndefined();
    expect(echoOf(prompt, 'hurt', after([]), [earlier])).toBeUndefined();
    expect(echoOf(prompt, 'hurt', after(sad), [])).toBeUndefined();
    expect(echoOf(prompt, 'hurt', after(sad), [stepOf('a-one')])).toBeUndefined();
    expect(echoOf({ id: 'p', kind: 'text', ask: '?' }, 'hurt', after(sad), [earlier])).toBeUndefined();
  });

  // `replaceAll` reads '$&' in the answer as 'what was found'. Own words come from plain mode.
  test('takes an answer in own words as it is', () => {
    expect(echoOf(prompt, 'hurt', after([{ word: '$& it', strength: 2 }]), [earlier])).toBe('You felt $& it.');
  });
});

test('only feelings, choices and scales are remembered, never free words', () => {
  const options = [{ id: 'x', label: 'x' }];
  const step = stepOf('a-one', {
    prompts: [
      { id: 'feelings', kind: 'feelings', ask: '?' },
      { id: 'choice', kind: 'choice', ask: '?', options },
      { id: 'scale', kind: 'scale', ask: '?', low: '', high: '' },
      { id: 'checklist', kind: 'checklist', ask: '?', options },
      { id: 'date', kind: 'date', ask: '?', range: 'past' },
      ...(['text', 'statement', 'letter', 'promise', 'agreement'] as const).map((kind) => ({
        id: kind,
        kind,
        ask: '?',
      })),
    ],
  });
  const secret = 'my secret';
  const answers = Object.fromEntries(step.prompts.map(({ id }): [string, AnswerValue] => [id, secret]));
  const given = {
    ...answers,
    feelings: [{ word: 'sad', strength: 1 as const }],
    choice: 'x',
    scale: 0,
    checklist: [`+${secret}`],
  };
  const memory = toRemember(step, given, '2026-11-22');
  expect(Object.keys(memory)).toEqual(['a-one/feelings', 'a-one/choice', 'a-one/scale']);
  expect(JSON.stringify(memory)).not.toContain(secret);
  expect(memory['a-one/scale']).toEqual({ value: 0, day: '2026-11-22' });
  expect(toRemember(step, {}, '2026-11-22')).toEqual({});
});
