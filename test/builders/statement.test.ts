import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feelingsInWords, isOnlyAnger } from '../../src/builders/feelings.js';
import { statementTexts, type StatementParts } from '../../src/builders/statement.js';
import { feelingFamilies } from '../../src/guide/feelings.js';
import type { Feeling } from '../../src/journal/entry.js';

const nothing: StatementParts = { happened: '', feelings: [], under: [], means: '', ask: '', see: '' };
const sad: Feeling = { word: 'sad', strength: 3 };
const afraid: Feeling = { word: 'afraid', strength: 1 };
const furious: Feeling = { word: 'furious', strength: 5 };
const ways = (parts: Partial<StatementParts>): readonly string[] => statementTexts({ ...nothing, ...parts });
const first = (parts: Partial<StatementParts>): string => ways(parts)[0] ?? '';

describe('what happened stands behind "when" where it can', () => {
  test.each([
    ['you came home at two', 'When you came home at two, I felt sad.'],
    ['When you came home at two.', 'When you came home at two, I felt sad.'],
    ['when when you came home', 'When you came home, I felt sad.'],
    ['you come home late', 'When you come home late, I feel sad.'],
    ["you don't answer", "When you don't answer, I feel sad."],
    ['your phone is off all evening', 'When your phone is off all evening, I feel sad.'],
    ['you said you are going', 'When you said you are going, I felt sad.'],
    ['u came home drunk again', 'When u came home drunk again, I felt sad.'],
    ['that you lied to me', 'When you lied to me, I felt sad.'],
    ['Every time you leave the room', 'Every time you leave the room, I feel sad.'],
    ["you'd gone to bed without a word, so", "When you'd gone to bed without a word, I felt sad."],
    ['dinner was cold', 'When dinner was cold, I felt sad.'],
    ['you and Anna talked in the kitchen', 'When you and Anna talked in the kitchen, I felt sad.'],
    ['you read my letters', 'When you read my letters, I felt sad.'],
    ['The moment when you left the room', 'When you left the room, I felt sad.'],
    ['i saw the message', 'When I saw the message, I felt sad.'],
    ["I'd asked twice and you looked at the phone", "When I'd asked twice and you looked at the phone, I felt sad."],
    ['The phone lay face down', 'When the phone lay face down, I felt sad.'],
    ['Sam rang at ten', 'When Sam rang at ten, I felt sad.'],
    [
      'Your phone was switched off from six to nine!!',
      'When your phone was switched off from six to nine, I felt sad.',
    ],
  ])('%s', (happened, said) => {
    expect(first({ happened, feelings: [sad] })).toBe(said);
  });
});

describe('and by itself where it cannot', () => {
  test.each([
    ['phone on the table. now.', 'Phone on the table. Now. I felt sad.'],
    ['we had a table, you came at ten', 'We had a table, you came at ten. I felt sad.'],
    ['i feel like you lied', 'I feel like you lied. I felt sad.'],
    ['seeing your shirt', 'Seeing your shirt. I felt sad.'],
    ['Yesterday at dinner', 'Yesterday at dinner. I felt sad.'],
    ['last night you came home at two', 'Last night you came home at two. I felt sad.'],
    ['The phone rang\nYou left the room', 'The phone rang. You left the room. I felt sad.'],
    ['the phone on the table', 'The phone on the table. I felt sad.'],
    ['why did you leave?', 'Why did you leave? I felt sad.'],
    ['that evening in the car', 'That evening in the car. I felt sad.'],
  ])('%s', (happened, said) => expect(first({ happened, feelings: [sad] })).toBe(said));
});

describe('feelings', () => {
  test.each<[Feeling[], string]>([
    [[], ''],
    [[sad], 'sad'],
    [[sad, { word: 'lonely', strength: 3 }], 'sad and lonely'],
    [[sad, afraid], 'sad, and a little afraid'],
    [[afraid, sad], 'sad, and a little afraid'],
    [[furious], 'completely furious'],
    [[{ word: 'sad', strength: 5 }], 'terribly sad'],
    [[{ word: 'hopeful', strength: 5 }], 'very hopeful'],
    [[sad, { word: 'low', strength: 3 }, afraid], 'sad, low and a little afraid'],
  ])('%j', (feelings, said) => expect(feelingsInWords(feelings)).toBe(said));

  test('only anger is anger alone', () => {
    expect(isOnlyAnger([furious])).toBe(true);
    expect(isOnlyAnger([furious, sad])).toBe(false);
    expect(isOnlyAnger([])).toBe(false);
  });

  test('what is under the anger is said beside it', () => {
    const parts = { happened: 'you left', feelings: [furious], under: [sad, afraid] };
    expect(ways(parts).slice(0, 2)).toEqual([
      'When you left, I felt completely furious, and underneath I felt sad, and a little afraid.',
      'I felt completely furious when you left, and underneath I felt sad, and a little afraid.',
    ]);
  });
});

describe('what it meant, or what is needed', () => {
  test.each([
    ['honesty', 'I need honesty.'],
    ['To feel safe at home', 'I need to feel safe at home.'],
    ['know where you are', 'I need to know where you are.'],
    ['I need more time together', 'I need more time together.'],
    ['more time together', 'I need more time together.'],
    ['that I come last', 'To me it meant that I come last.'],
    ['being told first', 'What matters to me is being told first.'],
    ['not having to guess', 'What matters to me is not having to guess.'],
    ['because trust matters', 'It matters to me because trust matters.'],
    ['need quiet', 'I need quiet.'],
    ['it made me doubt myself. again', 'It made me doubt myself. Again.'],
    ['someone who listens', 'I need someone who listens.'],
    ['not to be lied to', 'I need not to be lied to.'],
    ['that im not enough', 'To me it meant that im not enough.'],
    ['us', 'What matters to me: us.'],
  ])('%s', (means, said) => expect(first({ means })).toBe(said));
});

describe('what is asked for can be declined', () => {
  test.each([
    ['call me when you are late', 'Would you be willing to call me when you are late?'],
    ['Please call me', 'Would you be willing to call me?'],
    ['to sit with me for ten minutes.', 'Would you be willing to sit with me for ten minutes?'],
    ['would you call me', 'Would you call me?'],
    ['Could we talk on Sunday?', 'Could we talk on Sunday?'],
    ["don't shout", 'Would you be willing not to shout?'],
    ['ten minutes tonight', 'I would like ten minutes tonight, if you are willing.'],
    ['you to tell me first', 'I would like you to tell me first.'],
    ['that you tell me first', 'I would like to ask that you tell me first.'],
    ['you tell me first', 'I would like to ask that you tell me first.'],
    ['sitting with me', 'Would you be open to sitting with me?'],
    ["I'd like us to eat together", "I'd like us to eat together."],
    ['a hug', 'I would like a hug, if you are willing.'],
    ['not to shout', 'Would you be willing not to shout?'],
    ['to know the truth', 'I would like to know the truth.'],
    ['phone away at dinner', 'I would like to ask for this: phone away at dinner.'],
    ["let's talk on Sunday", "Let's talk on Sunday."],
    ['just listen', 'Would you be willing to just listen?'],
    ['text me', 'Would you be willing to text me?'],
    ['stop lying or I leave', 'Stop lying or I leave.'],
    ['calendar', 'I would like to ask for this: calendar.'],
  ])('%s', (ask, said) => expect(first({ ask })).toBe(said));
});

describe('their side', () => {
  test.each([
    ['you were tired', 'I can see that you were tired.'],
    ['that you were tired', 'I can see that you were tired.'],
    ['I know it was a long week', 'I know it was a long week.'],
    ['how hard this is for you', 'I can see how hard this is for you.'],
    ['the stress at work', 'I can see the stress at work.'],
    ["it's hard for you too", "It's hard for you too."],
    ['u were tired', 'I can see that u were tired.'],
    ['work was hell', 'I can see that work was hell.'],
    ['tired', 'I can also see this: tired.'],
  ])('%s', (see, said) => expect(first({ see })).toBe(said));
});

test('three ways or more, and the same parts in each', () => {
  const all = ways({
    happened: 'you came home at two',
    feelings: [sad, afraid],
    means: 'to know where you are',
    ask: 'send a message when it gets late',
    see: 'you had a hard week',
  });
  expect(all).toEqual([
    'When you came home at two, I felt sad, and a little afraid. I need to know where you are. Would you be willing to send a message when it gets late? I can see that you had a hard week.',
    'I felt sad, and a little afraid, when you came home at two. I need to know where you are. I can see that you had a hard week. Would you be willing to send a message when it gets late?',
    'I can see that you had a hard week. When you came home at two, I felt sad, and a little afraid. I need to know where you are. Would you be willing to send a message when it gets late?',
    'There is something I would like to tell you. I felt sad, and a little afraid, when you came home at two. I can see that you had a hard week. I need to know where you are. Would you be willing to send a message when it gets late?',
  ]);
  expect(ways({})).toEqual([]);
  for (const parts of [{ happened: 'you left' }, { feelings: [sad] }, { happened: 'Monday', feelings: [sad] }])
    expect(new Set(ways(parts)).size).toBeGreaterThanOrEqual(2);
});

const feelings = fc
  .uniqueArray(fc.constantFrom(...feelingFamilies.flatMap(({ words }) => words)), { maxLength: 4 })
  .chain((words) =>
    fc.tuple(
      ...words.map((word) =>
        fc.constantFrom<Feeling['strength']>(1, 2, 3, 4, 5).map((strength) => ({ word, strength })),
      ),
    ),
  );
const piece = fc.constantFrom(
  ..."you I i came home when When the phone lied. not to call me please don't that because and... ! ? , tired\n honesty “so” (late) 日本 😢 being would if".split(
    ' ',
  ),
);
const typed = fc.oneof(
  fc.array(piece, { maxLength: 9 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 30 }),
);

test('whatever was typed reads as sentences, with nothing lost', () => {
  const letters = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  fc.assert(
    fc.property(typed, feelings, feelings, typed, typed, typed, (happened, felt, under, means, ask, see) => {
      const parts = { happened, feelings: felt, under, means, ask, see };
      for (const text of statementTexts(parts)) {
        expect(text).not.toMatch(/\s{2}|^\s|\s$|\n/u);
        expect(text).toMatch(/[.!?…]["'”’)»]*$/u);
        expect(text).not.toMatch(/^\p{Ll}/u);
        if (!/when\s+when/iu.test([happened, means, ask, see].join('|'))) expect(text).not.toMatch(/\bwhen when\b/iu);
        for (const { word } of felt) expect(text).toContain(word);
        const said = letters(text).split(' ');
        for (const part of [means, see])
          for (const word of letters(part)
            .split(' ')
            .filter((one) => one.length > 3 && /^[a-z]+$/u.test(one)))
            expect(said).toContain(word);
      }
    }),
    { numRuns: 400 },
  );
});
