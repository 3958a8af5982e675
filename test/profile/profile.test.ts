import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causes } from '../../src/guide/library/causes.js';
import { sides } from '../../src/guide/schema.js';
import { checkProfile, daysSince, isJoint, newProfile, sideOf } from '../../src/profile/profile.js';
import { profileFrom, type AboutAnswers } from '../../src/profile/questions.js';
import { aboutArbitrary, safetyArbitrary } from './arbitraries.js';

describe('checkProfile', () => {
  test('accepts what a first run leaves, whatever was answered, also after JSON', () => {
    fc.assert(
      fc.property(safetyArbitrary, aboutArbitrary, (safety, about) => {
        const profile = profileFrom(safety, about);
        expect(checkProfile(profile)).toBe(profile);
        expect(checkProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
      }),
    );
  });

  test('accepts a new profile and one with fields of a later version', () => {
    expect(checkProfile(newProfile)).toBe(newProfile);
    const later = { ...newProfile, version: 1, passphrase: { salt: 'x' } };
    expect(checkProfile(later)).toBe(later);
  });

  test('never throws, and says in words what is wrong', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const checked = checkProfile(value);
        if (typeof checked === 'string') expect(checked).not.toBe('');
        else expect(checked).toBe(value);
      }),
    );
  });

  const broken = (change: Record<string, unknown>): unknown => ({ ...newProfile, ...change });
  test.each([
    ['a list', []],
    ['nothing', null],
    ['an unknown side', broken({ side: 'left' })],
    ['an unknown cause', broken({ causes: ['weather'] })],
    ['causes that are no list', broken({ causes: 'lies' })],
    ['a company that is neither', broken({ with: 'someone' })],
    ['a joint that is no yes or no', broken({ joint: 'yes' })],
    ['a welcomed that is missing', broken({ welcomed: undefined })],
    ['a day in words', broken({ since: 'last march' })],
    ['a day that is a number', broken({ since: 20260301 })],
    ['a name that is no text', broken({ name: 7 })],
    ['a country that is no text', broken({ country: ['GB'] })],
  ])('refuses %s', (_what, value) => {
    expect(checkProfile(value)).toBeTypeOf('string');
  });

  // A day that is none would break every screen that says it in words: 'about me' throws on it.
  test('refuses a day that no calendar has', () => {
    expect(checkProfile(broken({ since: '2026-99-99' }))).toBeTypeOf('string');
  });

  test('does not quote what is in the file', () => {
    expect(checkProfile(broken({ side: 'secret words' }))).not.toContain('secret words');
  });
});

describe('daysSince', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-21', '2026-11-22', 1],
    ['2026-03-01', '2026-04-01', 31],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-11-22', '2026-11-22', 365],
    ['2026-11-23', '2026-11-22', -1],
  ])('%s until %s: %i', (since, today, days) => expect(daysSince(since, today)).toBe(days));

  test('is not known when no day was given', () => expect(daysSince(undefined, '2026-11-22')).toBeUndefined());

  test('is always a whole number', () => {
    const day = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (one, other) => Number.isInteger(daysSince(one, other))));
  });
});

test('the words of the unsure are shown until a side is chosen', () => {
  expect(sideOf(newProfile)).toBe('unsure');
  for (const side of sides) expect(sideOf({ ...newProfile, side })).toBe(side);
});

test('parts for two are shown only when they may be and two work together', () => {
  const about = (company: 'alone' | 'together', joint: boolean): boolean =>
    isJoint({ ...newProfile, with: company, joint });
  expect([about('alone', true), about('together', false), about('alone', false)]).toEqual([false, false, false]);
  expect(about('together', true)).toBe(true);
});

test('every cause can be said', () => {
  const about: AboutAnswers = { causes: causes.map(({ id }) => id) };
  expect(checkProfile(profileFrom({}, about))).toMatchObject({ causes: about.causes });
});
