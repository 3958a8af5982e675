/** What part a "you …" plays where it stands: told as a fact, inside a when-clause, asked, marked as one's own story. */
import { stands } from './lean.js';
import type { Sentence } from './read.js';

/**
 * - told: said of the partner as a fact
 * - when: what happened, in a clause that leads to something else ("when you came home at two, …")
 * - felt: inside "I feel that / like …"
 * - story: marked as the speaker's own guess, fear or picture, or denied ("I do not think you …")
 * - asked: a question in earnest
 * - request: "would you …", "I would like you to …"
 * - embedded: "what you …", "how you …", "the way you …"
 * - object: "with you", "tell you"
 */
export type Role = 'told' | 'when' | 'felt' | 'story' | 'asked' | 'request' | 'embedded' | 'object';

const WHEN =
  'when|whenever|after|before|while|once|if|unless|until|as|as soon as|even if|the (?:moment|minute|second|instant|day|night|morning|evening|time|times|first time|last time|week|weekend|way)(?: that| when)?|every time|each time|any time|on (?:the )?(?:nights?|days?|mornings?|evenings?|weekends?|[a-z]+days?) (?:that |when )?|since|hearing|seeing|finding out|watching|reading|knowing|noticing|in case|whether';
const BOUND = '(?: that| how| and then)?';
const whenBefore = new RegExp(
  ` (?:${WHEN})${BOUND} $| (?:when|whenever|after|before|while|once|if|as|since|until|the (?:moment|second|minute|way|day|night|time)) (?:you|i|he|she|we|they|it|my|your|the|our|that|this) [^,]*(?: and| or| but|,)(?: then| instead)? $`,
);
const storyBefore =
  / (?:story|stories|imagin[a-z]*|i guess|wonder[a-z]*|worry|worried|fear|fearing|afraid|scared|terrified|frightened|anxious|nervous|convinced|(?:do|did) not (?:really )?(?:think|believe|know|doubt|suppose|want to think)|no part of me thinks|never (?:thought|said)|not saying|not (?:accusing|blaming)|tell(?:ing)? my ?self|told my ?self|making up|make up|in my head|my (?:head|brain|mind|fear|anxiety|old fear|worry|gut|inner)[a-z ]*|seems?|maybe|perhaps|as if|as though|jump(?:ed)? to|suspect[a-z]*|assum[a-z]+|dream[a-z]*|nightmares?|picture[a-z]*|part of me|i (?:keep|kept|start|started|was|am) thinking|whether|not sure|unsure|do not know|i hope|hoping|i wish|glad|grateful|thankful|relieved|happy|touched|proud|i trust|i believe|love (?:it|that|how|when)|like (?:it|that|how|when)|thank(?:s|ful)?|appreciate[a-z]*|not that|does not mean|not because|it is not that) (?:(?!but |and |, )[a-z0-9]+ ){0,4}$/;
const feltBefore =
  / i (?:[a-z]+ ){0,2}(?:feel|felt|feeling) (?:(?:like|that|as if|as though|as|though|deep down|sometimes) )?(?:[a-z]+ and )?$/;
const requestBefore =
  / (?:would|could|can|will|may|might|i would (?:like|love|prefer|appreciate it if|be grateful if|be glad if)|i would like it if|i need|i want|i am asking|asking|ask|invite|wish|love it if|mean a lot if|help(?:s|ed)? (?:me )?(?:if|when)) $/;
const askedBefore =
  / (?:did|do|are|were|have|had|was|is|am|shall|should|what|where|when|who|how|why) (?:[a-z]+ ){0,2}$/;
const embeddedBefore =
  / (?:what|whatever|how|which|whichever|who|whom|whose|that|than|like|all|everything|anything|things?|words?|way|why|where|ones?|person|man|woman|partner|part|bit|look|face|message|messages|texts?|money|time|those|this) $/;
const objectBefore =
  / (?:to|with|for|about|of|at|from|on|love|loved|loving|miss|missed|missing|tell|told|telling|thank|near|between|without|beside|behind|by|hug|show|let|hold|held|trust|trusted|believe|believed|married|hurt|see|saw|meet|met|give|gave|forgive|hate|left|both|make|made|making|let|having|watch|watched|hear|heard|seeing|find|found|wiv|want|wanting|need|like) $/;

/** The part of the "you" (or "your …") that begins at a place in the line of its sentence. */
export function roleAt(sentence: Sentence, place: number): Role {
  // A clause is seldom longer; what lies further back says nothing of this one.
  const before = sentence.line.slice(Math.max(0, place - 160), place + 1);
  if (stands(feltBefore, before)) return 'felt';
  if (stands(whenBefore, before)) return 'when';
  if (stands(storyBefore, before)) return 'story';
  if (stands(requestBefore, before)) return 'request';
  if (sentence.ends === '?' && stands(askedBefore, before)) return 'asked';
  if (stands(objectBefore, before)) return 'object';
  if (stands(embeddedBefore, before)) return 'embedded';
  return 'told';
}

/** True where a text is marked as a guess, a fear or a picture of the speaker's own. */
export const isStory = (line: string): boolean =>
  / (?:the story (?:i|in|my)|story in my head|i (?:tell|told|am telling|was telling|keep telling) my ?self|my (?:head|brain|mind|fear|anxiety|imagination) (?:says|tells|told|said|goes|went|keeps|is telling|fills|makes up|made up)|i imagined?|i am imagining|in my head|i (?:made|make|am making) up)/.test(
    line,
  );

/** For rules: the first "you" or "your" of the match is told as a fact. */
export const told = (match: RegExpMatchArray, sentence: Sentence): boolean => roleOf(match, sentence) === 'told';

/** For rules: told as a fact, or part of a when-clause that says more than a camera would. */
export const toldOrWhen = (match: RegExpMatchArray, sentence: Sentence): boolean =>
  /^(?:told|when|embedded)$/.test(roleOf(match, sentence));

/** The part of the first "you" or "your" of a match. */
export function roleOf(match: RegExpMatchArray, sentence: Sentence): Role {
  const inside = Math.max(0, match[0].search(/ you(?:r|rs|rself)? /));
  return roleAt(sentence, (match.index ?? 0) + inside);
}
