import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsIn } from '../../src/journal/tags.js';
import { trickyText } from '../ui/arbitraries.js';

describe('tags in a text', () => {
  it.each<[string, string[]]>([
    ['Could not sleep #tired', ['tired']],
    ['#Tired and #TIRED again', ['tired']],
    ['#us/money, then (#step-two) and "#home"', ['us/money', 'step-two', 'home']],
    ['#müde #усталость #疲れた #थका #متعب', ['müde', 'усталость', '疲れた', 'थका', 'متعب']],
    ['＃疲れた', ['疲れた']],
    ['#Mu\u0308de #müde', ['müde']],
    ['#2026goals', ['2026goals']],
    ['the end of it is #done.', ['done']],
    ['#a-', ['a']],
    ['#tired—#sad', ['tired', 'sad']],
  ])('%j has %j', (text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });

  it.each([
    '# Title',
    '## Title',
    '##Title',
    'my #1 wish',
    '#2026-11',
    'https://x.com/#a and x.com/page#part',
    'C#sharp',
    'a#b',
    '#',
    '# ',
    '#-',
    '&#39;',
    'no tags here',
    '',
  ])('%j has none', (text) => {
    expect(tagsIn(text)).toEqual([]);
  });

  it('are found again in what is made of them, whatever was written', () => {
    fc.assert(
      fc.property(trickyText(), fc.array(trickyText(4)), (text, more) => {
        const tags = tagsIn([text, ...more.map((word) => `#${word}`)].join(' '));
        expect(tagsIn(tags.map((tag) => `#${tag}`).join(' '))).toEqual(tags);
        expect(new Set(tags).size).toBe(tags.length);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    expect(tagsIn('#a'.repeat(100_000))).toEqual(['a']);
    expect(tagsIn(`#${'-'.repeat(200_000)}`)).toEqual([]);
    expect(tagsIn(`#${'a-'.repeat(100_000)}`)).toHaveLength(1);
  });
});
