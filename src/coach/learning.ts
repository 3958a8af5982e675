/** What scripts/train.js learns from: the same words, runs and clues that the coach itself works with. */
import { apologyClues } from './apology.js';
import type { Clue } from './model/judge.js';
import { riskClues } from './risk.js';
import { statementClues } from './statement.js';
import type { Reading } from './text/read.js';
import { apologyCodes, components, statementCodes } from './types.js';

export { read } from './text/read.js';
export { gramsOf, tokensOf } from './model/tokens.js';
export { shapeOf, SOFTER } from './model/judge.js';
export { levelOfRarity, levelOfWeight, rarityAt, SIGNS } from './model/linear.js';

type Kind = 'statement' | 'apology' | 'risk';

/** The codes of a kind of text, as its model counts them. */
export const codesOf = (kind: Kind): readonly string[] =>
  kind === 'statement'
    ? statementCodes
    : kind === 'apology'
      ? [...apologyCodes, ...components]
      : ['self-harm', 'harm-to-other', 'violence', 'coercion'];

/** What the rules hear. */
export function cluesIn(kind: Kind, reading: Reading): readonly Clue[] {
  if (kind === 'statement') return statementClues(reading);
  return kind === 'apology' ? apologyClues(reading) : riskClues(reading.source);
}
