import { describe, expect, test } from 'vitest';
import { calmPages, stillPage } from '../../src/calm/card.js';
import { calmWords } from '../../src/messages/calm.js';
import { calmBlocks } from '../../src/pages/calm.js';
import { layOut } from '../../src/ui/view/block.js';
import { textOf } from '../../src/ui/view/line.js';
import { trigger } from './triggers.js';

const wordsOf = (page: Parameters<typeof calmBlocks>[0]): string => layOut(calmBlocks(page), 70).map(textOf).join('\n');

describe('the pages of the calm card', () => {
  test('are general words where nobody wrote any', () =>
    expect(calmPages([]).map(({ id }) => id)).toEqual(['ground', 'after']));

  test('begin with what somebody wrote, the last added first', () => {
    const pages = calmPages([trigger({ what: 'an old one' }), trigger({ what: 'a new one' })]);
    expect(pages.map(({ id }) => id)).toEqual(['own', 'ground', 'after']);
    const said = wordsOf(pages[0]!);
    expect(said.indexOf('a new one')).toBeLessThan(said.indexOf('an old one'));
    for (const words of ['cold water on my wrists', 'I ring my sister', 'turn the phone over without a word'])
      expect(said).toContain(words);
  });

  test('leave out what is no longer needed, and what holds no help', () => {
    expect(calmPages([trigger({ away: true }), trigger({ helps: [], other: [] })]).map(({ id }) => id)).toEqual([
      'ground',
      'after',
    ]);
  });

  test('do not speak of the other person where nothing was written for them', () =>
    expect(wordsOf(calmPages([trigger({ other: [] })])[0]!)).not.toContain(calmWords.other));

  test('say what the breath shows, for whoever wants nothing to move', () => {
    expect(wordsOf(stillPage)).toContain('four');
    expect(wordsOf(stillPage)).toContain('six');
  });

  test('show no control characters that came from a file', () =>
    expect(wordsOf(calmPages([trigger({ what: 'a\u001B[2Jb', helps: ['c\u0007d'] })])[0]!)).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F]/u,
    ));
});
