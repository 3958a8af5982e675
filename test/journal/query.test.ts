import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.js';
import { fold, roughPattern } from '../../src/journal/fold.js';
import { isEmptyQuery, matcher, roughPatterns, searchTerms, type Query } from '../../src/journal/query.js';
import { entryOf } from '../store/helpers.js';

const entry = (changes: Partial<Entry>): Entry => entryOf({ feelings: [], tags: [], ...changes });
const finds = (query: Query, changes: Partial<Entry>): boolean => matcher(query)(entry(changes));

describe('folding', () => {
  it.each([
    ['Élan', 'elan'],
    ['e\u0301lan', 'elan'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['İstanbul', 'istanbul'],
    ['Ηλιάδης', 'ηλιαδης'],
    ['can’t', "can't"],
    ['plain', 'plain'],
  ])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('searching', () => {
  it.each([
    ['two words in any order', 'shouted', 'car', true],
    ['a word that is not there', 'forgave', '', false],
    ['part of a word', 'shout', '', true],
    ['another case', 'SHOUTED', '', true],
  ])('%s', (_name, one, other, found) => {
    expect(finds({ text: `${one} ${other}` }, { text: 'In the car he shouted.' })).toBe(found);
  });
  it('finds a phrase only as it stands, over line breaks too', () => {
    expect(finds({ text: '"not now"' }, { text: 'He said not\n now.' })).toBe(true);
    expect(finds({ text: '"not now"' }, { text: 'now, not later' })).toBe(false);
    expect(searchTerms('he said “Not  now” twice')).toEqual(['he', 'said', 'not now', 'twice']);
  });
  it('finds tags and feelings by their words', () => {
    expect(finds({ text: '#evening' }, { text: 'x', tags: ['Evening'] })).toBe(true);
    expect(finds({ text: 'sad' }, { text: 'x', feelings: [{ word: 'sad', strength: 2 }] })).toBe(true);
  });
  it('asks for everything that was said', () => {
    const one: Partial<Entry> = {
      created: '2025-11-22T23:30:00-08:00',
      tags: ['car', 'us'],
      feelings: [{ word: 'Sad', strength: 3 }],
      step: { id: 'owning-whole', run: 1, answers: [] },
      kind: 'step',
    };
    // The day is the one it was for whoever wrote it, whatever the zone of this machine.
    expect(finds({ from: '2025-11-22', to: '2025-11-22' }, one)).toBe(true);
    expect(finds({ from: '2025-11-23' }, one)).toBe(false);
    expect(finds({ to: '2025-11-21' }, one)).toBe(false);
    expect(finds({ onThisDay: '11-22' }, one)).toBe(true);
    expect(finds({ onThisDay: '11-23' }, one)).toBe(false);
    expect(finds({ tags: ['US', 'car'], feelings: ['sad'], kinds: ['free', 'step'] }, one)).toBe(true);
    expect(finds({ tags: ['us', 'home'] }, one)).toBe(false);
    expect(finds({ kinds: ['letter'] }, one)).toBe(false);
    expect(finds({ step: 'owning' }, one)).toBe(true);
    expect(finds({ step: 'owning-whole' }, one)).toBe(true);
    expect(finds({ step: 'own' }, one)).toBe(false);
  });
  it('knows when nothing is asked for', () => {
    expect(isEmptyQuery({ text: '', tags: [] })).toBe(true);
    expect(isEmptyQuery({ from: '2025-01-01' })).toBe(false);
  });
});

describe('the first look at a file', () => {
  const looks = (query: Query, one: Entry): boolean => {
    const file = Buffer.from(JSON.stringify({ entries: [one] }, undefined, 2)).toString('latin1');
    return roughPatterns(query).every((pattern) => pattern.test(file));
  };
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('aeéÉnñÑçoöỗKkzüÜ1 ъЯ漢"\\\n’–e\u0301🙂')),
    maxLength: 12,
  });

  it('never passes over a file with an entry that fits', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(12), fc.nat(12), fc.boolean(), (before, after, from, length, upper) => {
        const text = before + after;
        const part = text.slice(from, from + length);
        const query = { text: upper ? part.toUpperCase() : part };
        const one = entry({ text });
        fc.pre(matcher(query)(one));
        expect(looks(query, one)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  it('passes over a file that has not the word', () => {
    expect(looks({ text: 'quincunx' }, entry({ text: 'Nothing of the kind.' }))).toBe(false);
    expect(looks({ tags: ['evening'] }, entry({ text: 'x' }))).toBe(false);
    expect(looks({ step: 'owning' }, entry({ text: 'x' }))).toBe(false);
  });
  it('has nothing to say of words without plain letters', () => {
    expect(roughPattern('漢')).toBeUndefined();
    expect(roughPatterns({ text: '' })).toEqual([]);
  });
});
