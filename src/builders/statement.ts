/** An "I feel" statement, put together from its parts as one text, in several ways. */
import type { Feeling } from '../journal/entry.js';
import { sayPhrases as phrases } from '../messages/say.js';
import { inMiddle, isBaseVerb, isClause, isDoing, isPresent, isThing } from './clause.js';
import { feelingsInWords } from './feelings.js';
import { firstWord, inOneLine, isBlank, isSeveral, joined, question, sentence, withoutEnd } from './sentence.js';

/** What a statement is made of, as it was typed; a part that was left out is empty. */
export interface StatementParts {
  readonly happened: string;
  readonly feelings: readonly Feeling[];
  /** What is under the anger, where only anger was named. */
  readonly under: readonly Feeling[];
  readonly means: string;
  readonly ask: string;
  readonly see: string;
}

const starts = (words: string, ...with_: readonly string[]): boolean => with_.includes(firstWord(words));
const startsLike = (words: string, pattern: RegExp): boolean => pattern.test(inOneLine(words).replaceAll('’', "'"));
/** Without a word at the beginning that the sentence around it has already. */
const without = (words: string, pattern: RegExp): string => inOneLine(words).replace(pattern, '');

const openings =
  /^(?:(?:and|so|but|well|because|,)\s+)*(?:(?:the (?:moment|time|day|night|evening) )?(?:when\s+)*(?:when|as soon as)\s+)?/iu;
const each = /^(whenever|every time|each time)(?: when)?\s+/iu;

/** What happened behind "when" or "every time"; undefined when it must stand by itself. */
function whenPart(happened: string): string | undefined {
  const line = without(happened, openings).replace(/,?\s+(?:so|and|but)[\s.…]*$/iu, '');
  const often = each.exec(line)?.[1];
  const rest = often === undefined ? line : line.replace(each, '');
  // "That you lied", but "that was all".
  const bare = isClause(without(rest, /^that\s+(?=\S+\s)/iu))
    ? without(rest, /^that\s+(?=(?:you|u|i|we|they|he|she|it|the|my|your)\b)/iu)
    : rest;
  // A second clause behind a comma is a sentence of its own, and a feeling is said elsewhere.
  if (/,\s*(?:you|u|i|we|they|he|she|it|then)\b/iu.test(bare) || /^i (?:feel|felt)\b/iu.test(bare)) return undefined;
  if (!isClause(bare)) return undefined;
  return often === undefined ? phrases.when(inMiddle(bare)) : `${often.toLowerCase()} ${inMiddle(bare)}`;
}

function meansSentence(means: string): string {
  if (isBlank(means)) return '';
  if (isSeveral(means)) return sentence(means);
  const inner = inMiddle(means);
  if (startsLike(means, /^(?:not )?to\s/iu)) return sentence(phrases.needTo(inner));
  if (starts(means, 'that') && isClause(without(means, /^that\s+/iu))) return sentence(phrases.meantThat(inner));
  if (starts(means, 'because')) return sentence(phrases.mattersBecause(inner));
  if (startsLike(means, /^(?:need|needed|want|wanted|miss|missed|feel|felt|wish|long|value|care)\b/iu))
    return sentence(phrases.i(withoutEnd(means).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())));
  if (isDoing(means)) return sentence(phrases.mattersDoing(inner));
  if (isThing(means) || startsLike(means, /^(?:someone|somebody) (?:who|to|that|i)\b/iu))
    return sentence(phrases.need(withSmall(means)));
  if (isBaseVerb(means)) return sentence(phrases.needTo(`to ${inner}`));
  return isClause(means) || opensSentence(means) ? sentence(means) : sentence(phrases.matters(withoutEnd(means)));
}

/** A sentence that begins as sentences do, whatever its verb is. */
const opensSentence = (words: string): boolean =>
  startsLike(words, /^(?:i|i'\w+|we|we'\w+|it|it's|this|that's|what|there|for me|to me|maybe|perhaps|my|our)\b/iu);

const withSmall = (words: string): string =>
  withoutEnd(words).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const asksAlready =
  /^(?:would|could|can|will|may|might|do|does|are|is|shall|how about|what if|what about|when|where|which|who)\b/iu;

function askSentence(ask: string): string {
  if (isBlank(ask)) return '';
  if (startsLike(ask, asksAlready)) return question(ask);
  // What is no question is not made into one that it does not mean.
  if (isSeveral(ask) || startsLike(ask, /\bor (?:else|i|i'll|we|we'll|you)\b/iu)) return sentence(ask);
  const polite = without(ask, /^(?:please|pls|,)\s+/iu);
  const bare = without(polite, /^to\s+(?=\S)/iu);
  if (startsLike(polite, /^(?:don't|dont|do not)\s/iu))
    return question(phrases.wouldYouNot(inMiddle(without(polite, /^(?:don['’]?t|do not)\s+/iu))));
  if (startsLike(polite, /^not to\s/iu))
    return question(phrases.wouldYouNot(inMiddle(without(polite, /^not to\s+/iu))));
  if (startsLike(polite, /^to (?:know|feel|have|be|see|understand|hear|sleep|get|go)\b/iu))
    return sentence(phrases.wouldLike(inMiddle(polite)));
  if (isBaseVerb(bare) || (starts(polite, 'to') && bare !== polite)) return question(phrases.wouldYou(inMiddle(bare)));
  if (startsLike(polite, /^(?:you|us|we both|both of us) to\b/iu)) return sentence(phrases.wouldLike(inMiddle(polite)));
  if (startsLike(polite, /^(?:if|whether) (?:you|we)\b/iu)) return sentence(phrases.askThat(inMiddle(polite)));
  if (starts(polite, 'that') && isClause(without(polite, /^that\s+/iu)))
    return sentence(phrases.askThat(inMiddle(polite)));
  if (starts(polite, 'you', 'we') && isClause(polite)) return sentence(phrases.askThat(`that ${inMiddle(polite)}`));
  if (isDoing(polite)) return question(phrases.openTo(inMiddle(polite)));
  if (isThing(polite)) return sentence(phrases.wouldLikeThing(withSmall(polite)));
  if (isClause(polite) || opensSentence(polite) || starts(polite, 'if', "let's", 'lets')) return sentence(polite);
  return sentence(phrases.askFor(withoutEnd(polite)));
}

function seeSentence(see: string): string {
  if (isBlank(see)) return '';
  if (isSeveral(see) || /\?$/u.test(inOneLine(see))) return sentence(see);
  if (starts(see, 'that') && isClause(without(see, /^that\s+/iu))) return sentence(phrases.see(inMiddle(see)));
  if (starts(see, 'how', 'why', 'what')) return sentence(phrases.see(inMiddle(see)));
  if (starts(see, 'because')) return sentence(phrases.perhaps(inMiddle(see)));
  if (
    startsLike(see, /^(?:you|u|they|he|she|your|ur|their|his|her|work|life|youre|its)\b/iu) &&
    isClause(see) &&
    !startsLike(see, /^it/iu)
  )
    return sentence(phrases.seeThat(inMiddle(see)));
  if (isClause(see) || opensSentence(see)) return sentence(see);
  return startsLike(see, /^(?:the|your|a|an|some)\b/iu)
    ? sentence(phrases.see(inMiddle(see)))
    : sentence(phrases.seeThis(withoutEnd(see)));
}

/** A statement in several ways, each one natural text; of ways that come to the same only the first. Empty while there are no words. */
export function statementTexts(parts: StatementParts): readonly string[] {
  const { happened, feelings, under } = parts;
  const said = feelingsInWords(feelings);
  const when = isBlank(happened) ? undefined : whenPart(happened);
  const alone = when === undefined || said === '' ? sentence(happened) : '';
  const now = when !== undefined && isPresent(when.replace(/^(?:whenever|when|every time|each time)\s/u, ''));
  const felt = said === '' ? '' : phrases.felt(said, now);
  const below = said === '' || under.length === 0 ? '' : phrases.under(feelingsInWords(under), now);
  const means = meansSentence(parts.means);
  const ask = askSentence(parts.ask);
  const see = seeSentence(parts.see);

  const eventFirst = (): string => {
    if (felt === '') return alone;
    const all = below === '' ? felt : `${felt}, ${below}`;
    return when === undefined ? joined([alone, sentence(all)]) : sentence(`${when}, ${all}`);
  };
  const feelingFirst = (): string => {
    if (felt === '') return eventFirst();
    const all = below === '' ? felt : `${felt}, ${below}`;
    if (when !== undefined)
      return sentence(joined([`${felt}${said.includes(', and ') ? ',' : ''} ${when}`, below], ', '));
    return alone === '' ? sentence(all) : joined([sentence(all), phrases.whatHappened, alone]);
  };
  const core = eventFirst();
  if (joined([core, means, ask, see]) === '') return [];
  const ways = [
    joined([core, means, ask, see]),
    joined([feelingFirst(), means, see, ask]),
    see === '' ? joined([phrases.tellYou, core, means, ask]) : joined([see, core, means, ask]),
    joined([phrases.tellYou, feelingFirst(), see, means, ask]),
  ];
  return [...new Set(ways)];
}
