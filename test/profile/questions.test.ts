import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aboutFrom,
  aboutQuestions,
  mayJoin,
  needsSupport,
  profileFrom,
  safetyQuestions,
  welcomePages,
  type SafetyAnswers,
} from '../../src/profile/questions.js';
import { aboutArbitrary, calmArbitrary, safetyArbitrary } from './arbitraries.js';

const allNo: SafetyAnswers = { afraid: 'no', harmed: 'no', self: 'no' };

describe('the pages of the first run', () => {
  test('without a yes: welcome, the private questions, those about the person', () => {
    fc.assert(
      fc.property(calmArbitrary, (answers) => {
        expect(welcomePages(answers)).toEqual(['welcome', ...safetyQuestions, ...aboutQuestions]);
      }),
    );
  });

  test.each(safetyQuestions)(
    'a yes to "%s" brings help before anything else, and no question about two',
    (question) => {
      const pages = welcomePages({ ...allNo, [question]: 'yes' });
      expect(pages.indexOf('after')).toBe(pages.indexOf('self') + 1);
      expect(pages).not.toContain('with');
      expect(aboutQuestions.filter((page) => !pages.includes(page))).toEqual(['with']);
    },
  );

  test('never name one twice', () => {
    fc.assert(
      fc.property(safetyArbitrary, (answers) => {
        const pages = welcomePages(answers);
        expect(new Set(pages).size).toBe(pages.length);
      }),
    );
  });
});

describe('parts for two', () => {
  test('may be offered after three times no, and only then', () => {
    expect(mayJoin(allNo)).toBe(true);
    expect(mayJoin({})).toBe(false);
    fc.assert(
      fc.property(safetyArbitrary, (answers) => {
        const no = safetyQuestions.filter((question) => answers[question] === 'no').length;
        expect(mayJoin(answers)).toBe(no === 3);
      }),
    );
  });

  test('and help are never called for at once', () => {
    fc.assert(fc.property(safetyArbitrary, (answers) => !(mayJoin(answers) && needsSupport(answers))));
  });
});

describe('what is kept', () => {
  test('cannot tell a yes from a skipped question', () => {
    fc.assert(
      fc.property(safetyArbitrary, calmArbitrary, aboutArbitrary, (one, calm, { with: _with, ...about }) => {
        fc.pre(needsSupport(one) && !mayJoin(calm));
        expect(profileFrom(one, about)).toEqual(profileFrom(calm, about));
        expect(JSON.stringify(profileFrom(one, about))).toBe(JSON.stringify(profileFrom(calm, about)));
      }),
    );
  });

  test('holds none of the private answers', () => {
    fc.assert(
      fc.property(safetyArbitrary, aboutArbitrary, (safety, about) => {
        const { name: _name, ...profile } = profileFrom(safety, about);
        expect(JSON.stringify(profile)).not.toMatch(/afraid|harmed|self|rather|yes/u);
      }),
    );
  });

  test('says alone after a yes, even where together was said before', () => {
    expect(profileFrom({ ...allNo, self: 'yes' }, { with: 'together' })).toMatchObject({ with: 'alone', joint: false });
    expect(profileFrom(allNo, { with: 'together' })).toMatchObject({ with: 'together', joint: true });
  });

  test('is everything that was said of the person', () => {
    fc.assert(
      fc.property(calmArbitrary, aboutArbitrary, (safety, about) => {
        const profile = profileFrom(safety, about);
        expect(profile).toMatchObject(about);
        expect(profile.welcomed).toBe(true);
      }),
    );
  });

  test('can be asked again with what was said', () => {
    fc.assert(
      fc.property(calmArbitrary, aboutArbitrary, (safety, about) => {
        const again = profileFrom(safety, aboutFrom(profileFrom(safety, about)));
        expect(again).toEqual(profileFrom(safety, about));
      }),
    );
  });

  test('a first run that was broken off does not take "alone" for an answer', () => {
    const begun = { causes: [], with: 'alone', joint: false, welcomed: false } as const;
    expect(aboutFrom(begun)).toEqual({});
    expect(aboutFrom({ ...begun, with: 'together' })).toEqual({ with: 'together' });
    expect(aboutFrom({ ...begun, welcomed: true })).toEqual({ with: 'alone' });
  });
});
