/** Feelings with their strength, as one says them: "sad, and a little scared". */
import { familyOf } from '../guide/feelings.js';
import type { Feeling } from '../journal/entry.js';
import { listInWords } from '../path/answers.js';
import { sayPhrases as phrases } from '../messages/say.js';

/** Words that are as strong as can be by themselves: nobody is "very devastated". */
const whole = new Set(
  (
    'devastated crushed heartbroken furious hopeless desolate bewildered overwhelmed numb blank flat empty hollow frozen shocked exhausted betrayed ' +
    'raw alone lost torn adrift'
  ).split(' '),
);

/** One feeling: "a little sad", "very angry", "completely numb". */
export function feelingInWords({ word, strength }: Feeling): string {
  const { little, somewhat, very, completely, terribly } = phrases.strengths;
  const good = ['calm', 'hopeful'].includes(familyOf(word) ?? '');
  const strong = whole.has(word) ? ['', completely] : [very, good ? very : terribly];
  const by = [little, somewhat, '', ...strong][strength - 1] ?? '';
  return by === '' ? word : `${by} ${word}`;
}

/** Some feelings, the strongest first: "sad, and a little scared"; empty for none. */
export function feelingsInWords(feelings: readonly Feeling[]): string {
  const all = [...feelings].sort((one, other) => other.strength - one.strength);
  const said = all.map(feelingInWords);
  const [first = '', second = ''] = said;
  // A pause before what is said more quietly.
  if (said.length === 2 && second !== all[1]?.word) return `${first}, and ${second}`;
  return listInWords(said);
}

/** True when all that was named is anger: there may be something under it. */
export const isOnlyAnger = (feelings: readonly Feeling[]): boolean =>
  feelings.length > 0 && feelings.every(({ word }) => familyOf(word) === 'angry');
