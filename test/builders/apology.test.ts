import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apologyPartIds, apologyTexts, hearTexts, type ApologyParts } from '../../src/builders/apology.js';
import { meterOf, partsThere } from '../../src/builders/meter.js';
import { builtParts, letterMark, nextMark, versionsOf } from '../../src/builders/versions.js';
import type { Entry } from '../../src/journal/entry.js';

const nothing: ApologyParts = { act: '', own: '', impact: '', sorry: '', repair: '', open: '' };
const first = (parts: Partial<ApologyParts>): string => apologyTexts({ ...nothing, ...parts })[0] ?? '';

describe('each part is a sentence', () => {
  test.each<[Partial<ApologyParts>, string]>([
    [{ act: 'lied to you about the money for a year' }, 'I lied to you about the money for a year.'],
    [{ act: 'that i lied to you' }, 'I lied to you.'],
    [{ act: 'messaging her and deleting it' }, 'This is what I did: messaging her and deleting it.'],
    [{ act: 'I wrote to her. every night' }, 'I wrote to her. Every night.'],
    [{ act: 'sorry if I hurt you' }, 'Sorry if I hurt you.'],
    [{ impact: 'you have not slept' }, 'You have not slept.'],
    [{ impact: 'that you could not sleep' }, 'I know that you could not sleep.'],
    [{ impact: 'how alone you were' }, 'I know how alone you were.'],
    [{ impact: 'no sleep, no appetite' }, 'I know what it did to you: no sleep, no appetite.'],
    [{ sorry: 'sorry' }, 'I am sorry.'],
    [{ sorry: 'For lying to you' }, 'I am sorry for lying to you.'],
    [{ sorry: 'so sorry that i lied' }, 'I am so sorry that I lied.'],
    [{ sorry: 'I regret every one of those evenings' }, 'I regret every one of those evenings.'],
    [{ repair: 'blocked her number on Monday' }, 'I blocked her number on Monday.'],
    [{ repair: 'call when I am late' }, 'I will call when I am late.'],
    [{ repair: 'have booked a counsellor' }, 'I have booked a counsellor.'],
    [{ repair: 'every Sunday we look at the accounts' }, 'Every Sunday we look at the accounts.'],
    [{ open: 'take all the time you need' }, 'Take all the time you need.'],
  ])('%j', (parts, said) => expect(first(parts)).toBe(said));
});

const whole: ApologyParts = {
  act: 'I met her in May and hid it',
  own: 'It was my choice',
  impact: 'you doubt your own eyes now',
  sorry: 'I am sorry',
  repair: 'I ended it on 3 May and told you all of it',
  open: 'you owe me no answer',
};

test('a letter in three ways or more, with all of it in each', () => {
  const ways = apologyTexts(whole);
  expect(ways.length).toBeGreaterThanOrEqual(3);
  expect(ways[0]).toBe(
    'I met her in May and hid it. It was my choice.\n\nYou doubt your own eyes now. I am sorry.\n\nI ended it on 3 May and told you all of it.\n\nYou owe me no answer.',
  );
  expect(ways[1]).toMatch(/^I am sorry\. I met her/u);
  for (const way of ways)
    for (const part of apologyPartIds) expect(way.toLowerCase()).toContain(whole[part].toLowerCase());
  expect(apologyTexts(nothing)).toEqual([]);
});

test('what somebody would need to hear', () => {
  expect(hearTexts({ ...nothing, act: 'that you met her', repair: 'no phone in bed' })).toEqual([
    'What I would need to hear\n\nThat it is said in plain words what was done: that you met her.\n\nWhat I would need to see: no phone in bed.',
    'That you met her.\n\nNo phone in bed.',
  ]);
  expect(hearTexts(nothing)).toEqual([]);
});

test('whatever was typed reads as sentences', () => {
  const part = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc
      .array(fc.constantFrom('I', 'lied', 'for', 'that', 'you', 'sorry', '.', '\n', 'to', 'call', '...'), {
        maxLength: 8,
      })
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(fc.record({ act: part, own: part, impact: part, sorry: part, repair: part, open: part }), (parts) => {
      for (const text of [...apologyTexts(parts), ...hearTexts(parts)]) {
        expect(text).toMatch(/[.!?…]["'”’)»]*$/u);
        expect(text).not.toMatch(/^\p{Ll}| {2}|\n{3}|^\s/u);
      }
    }),
  );
});

test('the meter names all six parts, there or not', () => {
  const meter = meterOf([
    { code: 'regret', start: 0, end: 5 },
    { code: 'names-act', start: 6, end: 9 },
  ]);
  expect(meter.map(({ part }) => part)).toEqual([
    'names-act',
    'responsibility',
    'names-impact',
    'regret',
    'repair',
    'no-pressure',
  ]);
  expect(meter.filter(({ there }) => there).map(({ part }) => part)).toEqual(['names-act', 'regret']);
  expect(partsThere(meter)).toBe(2);
});

describe('versions', () => {
  const entry = (id: string, more: object = {}): Entry => ({
    v: 1,
    id,
    created: '2026-11-22T20:00:00+01:00',
    kind: 'letter',
    text: id,
    feelings: [],
    tags: [],
    ...more,
  });
  const one = entry('a', { letter: { of: 'a', version: 1 }, parts: { act: 'I lied', x: 3 } });
  const tenth = entry('j', { letter: { of: 'a', version: 10 } });
  const second = entry('z', { letter: { of: 'a', version: 2 } });
  const other = entry('b', { letter: { of: 'b', version: 1 } });

  test('stand in order', () => {
    expect(versionsOf('a', [tenth, other, second, one, entry('q')]).map(({ id }) => id)).toEqual(['a', 'z', 'j']);
    expect(builtParts(one)).toEqual({ act: 'I lied' });
    expect(builtParts(other)).toEqual({});
  });

  test('and the next has the next number', () => {
    expect(nextMark('new', undefined, [one])).toEqual({ of: 'new', version: 1 });
    expect(nextMark('new', second, [one, tenth, second])).toEqual({ of: 'a', version: 11 });
    expect(nextMark('new', entry('q'), [one])).toEqual({ of: 'new', version: 1 });
  });

  test.each([{}, { letter: 3 }, { letter: { of: 3, version: 1 } }, { letter: { of: 'a', version: 'x' } }])(
    'a mark that cannot be read is none: %j',
    (more) => expect(letterMark(entry('x', more))).toBeUndefined(),
  );
});
