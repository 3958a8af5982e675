/** How hard a passphrase is to guess. Heavy (half a megabyte of words): import it only where one is chosen. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** 0 is guessed at once, 4 not in a lifetime. */
export type Score = 0 | 1 | 2 | 3 | 4;

/**
 * Powers of ten of guesses from which the next score begins. Higher than those of zxcvbn, whose best begins at 10^10: that is
 * for a site that slows guessing down. Whoever has these files guesses as fast as many computers can run scrypt.
 */
const FROM = [4, 7, 10, 14] as const;

/** What makes it weak, when something does: words for each are in src/messages/vault.ts. */
export type Weakness = 'common' | 'own' | 'pattern' | 'date' | 'short';

/** How strong a passphrase is. */
export interface Strength {
  readonly score: Score;
  readonly weakness: Weakness | undefined;
}

let estimator: ZxcvbnFactory | undefined;

const WEAKNESS: Record<string, Weakness> = {
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'common',
  namesByThemselves: 'common',
  commonNames: 'common',
  pwned: 'common',
  userInputs: 'own',
  straightRow: 'pattern',
  keyPattern: 'pattern',
  simpleRepeat: 'pattern',
  extendedRepeat: 'pattern',
  sequences: 'pattern',
  recentYears: 'date',
  dates: 'date',
};

/**
 * Estimates a passphrase, in a few milliseconds. `words` are what someone who knows the person would try first: names,
 * places, the name of the program.
 */
export function passphraseStrength(text: string, words: readonly string[] = []): Strength {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const own = words.map((word) => word.trim().toLowerCase()).filter((word) => word.length > 1);
  const { guessesLog10, feedback } = estimator.check(text.normalize('NFKC'), own);
  const score = FROM.filter((least) => guessesLog10 >= least).length as Score;
  if (score > 2) return { score, weakness: undefined };
  return { score, weakness: WEAKNESS[feedback.warning ?? ''] ?? (text.length < 12 ? 'short' : undefined) };
}
