import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries, directory, findCountry, guessCountry, isStale } from '../../src/support/lines.js';

const all = [...countries.flatMap(({ lines }) => lines), directory];

test.each(all)('$name can be reached, has a source, and the month it was checked', (line) => {
  expect(line.reach).toMatch(/\d\d|see [a-z0-9.]+/u);
  expect(line.source).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}(?:\/[a-z0-9/-]+)?$/u);
  expect(line.checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/u);
  expect(['abuse', 'crisis']).toContain(line.kind);
});

test.each(countries)('$name has a code, an emergency number and a line for abuse', ({ code, emergency, lines }) => {
  expect(code).toMatch(/^[A-Z]{2}$/u);
  expect(emergency).toMatch(/^\d{3}(?: or \d{3})?$/u);
  expect(lines.some(({ kind }) => kind === 'abuse')).toBe(true);
});

test('every country is there once', () => {
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
});

describe('a line is stale', () => {
  const line = { ...directory, checked: '2026-10' };
  test.each([
    ['2026-10-01', false],
    ['2027-09-30', false],
    ['2027-10-31', false],
    ['2027-11-01', true],
    ['2030-01-01', true],
  ])('on %s: %s', (today, stale) => expect(isStale(line, today)).toBe(stale));
  test('counted over the turn of the year', () => {
    expect(isStale({ ...directory, checked: '2026-12' }, '2027-12-31')).toBe(false);
    expect(isStale({ ...directory, checked: '2026-12' }, '2028-01-01')).toBe(true);
  });
});

describe('a guess at the country', () => {
  test.each([
    ['en_GB.UTF-8', undefined, 'GB'],
    ['de_DE', 'America/New_York', 'DE'],
    ['en-AU', 'Europe/London', 'AU'],
    ['en_US.UTF-8', 'Europe/Dublin', 'IE'],
    ['en_US.UTF-8', 'America/Chicago', 'US'],
    ['en_US.UTF-8', undefined, 'US'],
    ['C', 'Pacific/Auckland', 'NZ'],
    ['C.UTF-8', 'Australia/Perth', 'AU'],
    [undefined, 'America/Toronto', 'CA'],
    ['de_AT', 'Europe/Vienna', undefined],
    ['en_IN', 'Asia/Kolkata', undefined],
    [undefined, 'UTC', undefined],
    [undefined, undefined, undefined],
    ['', '', undefined],
  ])('from %j and %j: %j', (locale, zone, code) => expect(guessCountry(locale, zone)).toBe(code));

  // The zone says clearly that this is not the United States, yet 911 would stand at the top.
  test('is not the United States in a zone of another country', () => {
    expect(guessCountry('en_US.UTF-8', 'Asia/Kolkata')).toBeUndefined();
  });

  test('is always a country with lines, or none', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string(), { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
        (locale, zone) => {
          const code = guessCountry(locale, zone);
          if (code !== undefined) expect(countries.map((one) => one.code)).toContain(code);
        },
      ),
    );
  });
});

describe('a country is found', () => {
  test.each([
    ['uk', 'GB'],
    ['UK', 'GB'],
    [' gb ', 'GB'],
    ['Scotland', 'GB'],
    ['northern ireland', 'GB'],
    ['ireland', 'IE'],
    ['germany', 'DE'],
    ['germ', 'DE'],
    ['usa', 'US'],
    ['america', 'US'],
    ['new zealand', 'NZ'],
  ])('by %j', (said, code) => expect(findCountry(said)?.code).toBe(code));

  test.each(['', ' ', 'atlantis', 'x', 'constructor', '__proto__', 'u'])('and not by %j', (said) =>
    expect(findCountry(said)).toBeUndefined(),
  );

  // Named in the comment of the function itself.
  test('by a part of its other names', () => expect(findCountry('scot')?.code).toBe('GB'));

  test('by its own name and code', () => {
    for (const country of countries) {
      expect(findCountry(country.name)).toBe(country);
      expect(findCountry(country.code.toLowerCase())).toBe(country);
    }
  });
});
