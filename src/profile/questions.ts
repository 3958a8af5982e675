import type { CauseId, Side } from '../guide/schema.js';
import type { Profile } from './profile.js';

/** The private questions about safety, asked of each person alone. Their answers decide one thing, and are not kept. */
export const safetyQuestions = ['afraid', 'harmed', 'self'] as const;
export type SafetyQuestion = (typeof safetyQuestions)[number];
export type SafetyAnswer = 'yes' | 'no' | 'rather-not';
export type SafetyAnswers = { readonly [question in SafetyQuestion]?: SafetyAnswer };

/** The questions about the person; every one can be skipped. */
export const aboutQuestions = ['side', 'causes', 'since', 'with', 'name'] as const;
export type AboutQuestion = (typeof aboutQuestions)[number];

/** True when an answer calls for support to be shown. */
export const needsSupport = (answers: SafetyAnswers): boolean =>
  safetyQuestions.some((question) => answers[question] === 'yes');

/** True for the pages of the private questions. */
export const isSafety = (page: string): page is SafetyQuestion => safetyQuestions.some((question) => question === page);

/** Which lines come first after the private questions: those for a crisis only when nothing was said of fear or violence. */
export const supportFirst = ({ afraid, harmed, self }: SafetyAnswers): 'abuse' | 'crisis' =>
  self === 'yes' && afraid !== 'yes' && harmed !== 'yes' ? 'crisis' : 'abuse';

/** Parts for two are offered only when all three were answered with no: a skipped question and a yes leave the same trace, none. */
export const mayJoin = (answers: SafetyAnswers): boolean =>
  safetyQuestions.every((question) => answers[question] === 'no');

/** The pages of the first run for the answers so far. After a yes nobody is asked whether they do this with their partner. */
export function welcomePages(answers: SafetyAnswers): readonly WelcomePage[] {
  const yes = needsSupport(answers);
  return [
    'welcome',
    ...safetyQuestions,
    ...(yes ? (['after'] as const) : []),
    ...aboutQuestions.filter((question) => !(yes && question === 'with')),
  ];
}
export type WelcomePage = 'welcome' | SafetyQuestion | 'after' | AboutQuestion;

/** What the answers about the person come to. */
export interface AboutAnswers {
  readonly side?: Side;
  readonly causes?: readonly CauseId[];
  readonly since?: string;
  readonly with?: 'alone' | 'together';
  readonly name?: string;
}

/** What a profile already says of the person; 'alone' counts only once the questions were gone through, as it is also where a profile begins. */
export function aboutFrom({ side, causes: said, since, name, with: company, welcomed }: Profile): AboutAnswers {
  return {
    ...(side && { side }),
    ...(said.length > 0 && { causes: said }),
    ...(since !== undefined && { since }),
    ...(name !== undefined && { name }),
    ...((welcomed || company === 'together') && { with: company }),
  };
}

/** The profile after the first run. */
export function profileFrom(safety: SafetyAnswers, about: AboutAnswers): Profile {
  const yes = needsSupport(safety);
  return {
    causes: about.causes ?? [],
    ...(about.side && { side: about.side }),
    ...(about.since !== undefined && { since: about.since }),
    ...(about.name !== undefined && { name: about.name }),
    with: yes ? 'alone' : (about.with ?? 'alone'),
    joint: mayJoin(safety),
    welcomed: true,
  };
}
