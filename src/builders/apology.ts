/** An apology, put together from its six parts as one letter, in several ways. */
import { apologyPhrases as phrases } from '../messages/apology.js';
import { inMiddle, isBaseVerb, isClause, isDoing, isPastVerb } from './clause.js';
import { firstWord, inOneLine, isBlank, isSeveral, joined, sentence, withoutEnd } from './sentence.js';

/** The parts of an apology, in the order in which they are best said. */
export const apologyPartIds = ['act', 'own', 'impact', 'sorry', 'repair', 'open'] as const;
export type ApologyPartId = (typeof apologyPartIds)[number];

/** What an apology is made of, as it was typed; a part that was left out is empty. */
export type ApologyParts = Readonly<Record<ApologyPartId, string>>;

const begins = (words: string, pattern: RegExp): boolean => pattern.test(inOneLine(words).replaceAll('’', "'"));
const lowered = (words: string): string =>
  withoutEnd(words).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
const speaksAsI = (words: string): boolean =>
  begins(words, /^(?:i|i'\w+|my|nobody|no one|it|this|that's|what|there|when|we|you)\b/iu);

function actSentence(act: string): string {
  if (isBlank(act)) return '';
  const bare = inOneLine(act).replace(/^that\s+(?=i\b)/iu, '');
  if (isSeveral(bare) || isClause(bare) || begins(bare, /^(?:(?:so|very|really) )?sorry\b/iu)) return sentence(bare);
  if (isPastVerb(bare)) return sentence(phrases.i(lowered(bare)));
  return speaksAsI(bare) ? sentence(bare) : sentence(phrases.did(withoutEnd(bare)));
}

function impactSentence(impact: string): string {
  if (isBlank(impact)) return '';
  if (isSeveral(impact)) return sentence(impact);
  if (begins(impact, /^(?:how|what|that (?:you|i|it|we|the|my|your|our))\s/iu))
    return sentence(phrases.iKnow(inMiddle(impact)));
  return isClause(impact) || speaksAsI(impact) ? sentence(impact) : sentence(phrases.itDid(withoutEnd(impact)));
}

function sorrySentence(sorry: string): string {
  if (isBlank(sorry)) return '';
  if (isSeveral(sorry)) return sentence(sorry);
  if (begins(sorry, /^(?:for|that|about|to have|to)\s/iu)) return sentence(phrases.sorry(lowered(sorry)));
  if (begins(sorry, /^(?:(?:so|very|deeply|truly|really) )*(?:sorry|ashamed)\b/iu))
    return sentence(`I am ${lowered(sorry)}`);
  if (isDoing(sorry)) return sentence(phrases.sorryFor(lowered(sorry)));
  return sentence(sorry);
}

function repairSentence(repair: string): string {
  if (isBlank(repair)) return '';
  if (isSeveral(repair)) return sentence(repair);
  if (begins(repair, /^(?:have|will|won't|am|can|can't|would|promise|plan|offer)\b/iu))
    return sentence(phrases.i(lowered(repair)));
  if (isPastVerb(repair)) return sentence(phrases.i(lowered(repair)));
  if (firstWord(repair) === 'to' && isBaseVerb(inOneLine(repair).slice(3)))
    return sentence(phrases.iWill(lowered(inOneLine(repair).slice(3))));
  if (isBaseVerb(repair)) return sentence(phrases.iWill(lowered(repair)));
  return isClause(repair) || speaksAsI(repair) || begins(repair, /^(?:from|every|each|on|if|until|since|at)\b/iu)
    ? sentence(repair)
    : sentence(phrases.doing(withoutEnd(repair)));
}

/** An apology in several ways, each a letter of short paragraphs; of ways that come to the same only the first. */
export function apologyTexts(parts: ApologyParts): readonly string[] {
  const act = actSentence(parts.act);
  const own = sentence(parts.own);
  const impact = impactSentence(parts.impact);
  const sorry = sorrySentence(parts.sorry);
  const repair = repairSentence(parts.repair);
  const open = sentence(parts.open);
  const letter = (...paragraphs: readonly (readonly string[])[]): string =>
    joined(
      paragraphs.map((sentences) => joined(sentences)),
      '\n\n',
    );
  const ways = [
    letter([act, own], [impact, sorry], [repair], [open]),
    letter([sorry, act, own], [impact], [repair, open]),
    letter([act, impact], [own, sorry], [repair], [open]),
    joined([act, own, impact, sorry, repair, open]),
  ];
  return [...new Set(ways.filter((way) => way !== ''))];
}

/** What the one who was hurt would need to hear: for themselves, and as the letter they would have wanted. */
export function hearTexts(parts: ApologyParts): readonly string[] {
  const { title, ...lines } = phrases.hear;
  const said = apologyPartIds.map((part) =>
    isBlank(parts[part]) ? '' : sentence(lines[part](withoutEnd(parts[part]))),
  );
  const list = joined(said, '\n\n');
  const plain = joined(
    apologyPartIds.map((part) => sentence(parts[part])),
    '\n\n',
  );
  return list === '' ? [] : [...new Set([`${title}\n\n${list}`, plain])];
}
