import { causes } from '../../src/guide/library/causes.js';
import fc from 'fast-check';
import { sides } from '../../src/guide/schema.js';
import {
  safetyQuestions,
  type AboutAnswers,
  type SafetyAnswer,
  type SafetyAnswers,
} from '../../src/profile/questions.js';

const safetyAnswer: fc.Arbitrary<SafetyAnswer> = fc.constantFrom('yes', 'no', 'rather-not');

/** Any way to answer the private questions, with some of them skipped. */
export const safetyArbitrary: fc.Arbitrary<SafetyAnswers> = fc.record(
  { afraid: safetyAnswer, harmed: safetyAnswer, self: safetyAnswer },
  { requiredKeys: [] },
);

/** The same without a yes. */
export const calmArbitrary: fc.Arbitrary<SafetyAnswers> = safetyArbitrary.filter((answers) =>
  safetyQuestions.every((question) => answers[question] !== 'yes'),
);

/** Any way to answer the questions about the person. */
export const aboutArbitrary: fc.Arbitrary<AboutAnswers> = fc.record(
  {
    side: fc.constantFrom(...sides),
    causes: fc.subarray(causes.map(({ id }) => id)),
    since: fc.constantFrom('2026-03-01', '2024-02-29', '1999-12-31'),
    with: fc.constantFrom('alone' as const, 'together' as const),
    name: fc.string({ minLength: 1, maxLength: 40 }),
  },
  { requiredKeys: [] },
);
