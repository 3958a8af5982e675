/**
 * Reads the text of an agreement for what is a warning sign in one: demanded passwords, tracking, keeping somebody from people, punishment, money in one hand. Pure; what
 * it finds is named kindly and with an offer of support, and nothing is ever kept from being written. The examples beside a rule are its tests.
 */

import { accessRules } from './sign-access.js';
import { controlRules } from './sign-control.js';
import type { AgreementSign, SignRule } from './sign-words.js';

export type { AgreementSign, SignRule };

/** The rules; a clause is asked each of them. */
export const signRules: readonly SignRule[] = [...accessRules, ...controlRules];

const clausesOf = (text: string): readonly string[] =>
  text
    .slice(0, 20_000)
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .split(/[.;!?\n]+/u)
    .map((clause) =>
      clause
        .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((clause) => clause !== '');

const compiled = new Map<string, RegExp>();

/** Made ready when it is first asked: most starts read no agreement. */
function ready(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'u');
  compiled.set(source, known);
  return known;
}

const fits = ({ find, unless = [] }: SignRule, clause: string): boolean =>
  find.some((one) => ready(one).test(clause)) && !unless.some((one) => one.test(clause));

/** The signs in the text of an agreement, each once, in the order of the rules. Never throws. */
export function signsIn(text: string): readonly AgreementSign[] {
  const clauses = clausesOf(text);
  const found = signRules.filter((one) => clauses.some((clause) => fits(one, clause))).map(({ sign }) => sign);
  return found.some((sign) => sign !== 'openness') ? found.filter((sign) => sign !== 'openness') : found;
}

/** Whether there is a warning sign among them. */
export const warns = (signs: readonly AgreementSign[]): boolean => signs.some((sign) => sign !== 'openness');

const order =
  "(?:must|mustn't|has to|have to|may not|can ?not|can't|is not allowed to|are not allowed to|should|shouldn't|shall|will|won't|no longer|never|do not|don't|does not|doesn't|stops?|tells?|gives?|shows?|lets?|asks?|comes?|stays?)";

/** Whether a text reads as a rule for the other person: each of its sentences says what they do, and none what the writer does. */
export function readsAsRule(text: string): boolean {
  const clauses = clausesOf(text);
  const mine = /\b(?:i|we)\b/u;
  const theirs = ready(
    `^(?:you|he|she|they|my (?:partner|husband|wife|boyfriend|girlfriend)|the other(?: person| one)?) (?:[\\w'-]+ ){0,2}?${order}\\b`,
  );
  const says = (clause: string): boolean =>
    theirs.test(clause) && !/\b(?:i will|i'll|i am|i'm|i do|i go|i leave|i can)\b/u.test(clause);
  return clauses.length > 0 && clauses.some(says) && clauses.every((clause) => says(clause) || !mine.test(clause));
}
