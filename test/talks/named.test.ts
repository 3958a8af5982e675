import { describe, expect, test } from 'vitest';
import { talkNamed } from '../../src/cli/talk/look.js';
import { talkCliWords as words } from '../../src/messages/cli-talk.js';
import type { Talk } from '../../src/talks/talk.js';

const talk = (id: string): Talk => ({ id, created: '2026-11-22T20:14:05+01:00', rules: [] });
const talks = [
  talk('01m82kejt9r4qn6dc86hex8jyv'),
  talk('01m82kejt9r4qn6dc86hex8aaa'),
  talk('01m82kejt9r4qn6dc8zzzz8jyv'),
];

describe('a talk on the command line', () => {
  test.each([
    [undefined, 0],
    ['1', 0],
    [' 3 ', 2],
    ['hex8aaa', 1],
    ['HEX8JYV', 0],
    ['01m82kejt9r4qn6dc8zz', 2],
  ])('%j names one', (said, at) => expect(talkNamed(talks, said)).toBe(talks[at]));

  test.each(['0', '4', '8jyv', 'nonsense', '', '01m82kejt9', '-1'])('%j names none, or more than one', (said) =>
    expect(() => talkNamed(talks, said)).toThrow(words.noSuch(said)),
  );

  test('where there are none, that is said', () => {
    expect(() => talkNamed([], undefined)).toThrow(words.none);
    expect(() => talkNamed([], '3')).toThrow(words.none);
  });
});
