/** Name-calling: the partner is called something. */
import { stands } from '../text/lean.js';
import { FILL, holdsAny, oneOf, re } from '../text/pattern.js';
import { roleOf } from '../text/role.js';
import type { Reading, Sentence } from '../text/read.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { BELITTLE, INSULT_ADJ, INSULT_NOUN, KIND } from '../words/insults.js';

const noun = oneOf(INSULT_NOUN);
/** With words that are names only after "you …". */
const NAMES = `${INSULT_NOUN} so_and_so article piece excuse specimen man woman bitch sod prince`;
const adjective = oneOf(INSULT_ADJ);
const kind = oneOf(KIND);
/** Up to three adjectives before a noun. */
const ADJ = '(?:[a-z]+ ){0,3}?';
const DENIED =
  / (?:asked|wondered) (?:me )?(?:whether|if)| (?:not|never|no part of me|nobody|do not) (?:[a-z]+ ){0,3}?(?:think|believe|call|calling|called|say|saying|said|mean|see|consider|trying to|want to (?:call|be|believe))/;
const OWNED = / (?:i|me|myself|my) (?:[a-z]+ ){0,3}$/;

/** Told of the partner, and no quality that is fine. */
function saidOfThem(match: RegExpExecArray, sentence: Sentence, { line }: Reading): boolean {
  if (/ (?:not|never) /.test(match[0]) || / (?:not|never) (?:saying|calling|called|said) /.test(line)) return false;
  if (
    / (?:helpless|homeless|breathless|speechless|sleepless|restless|priceless|blameless|harmless|left handed|right handed|light hearted|open minded|warm hearted|kind hearted|soft hearted|level headed|fearless|selfless|nameless|jobless|open handed|broad minded|good hearted|big hearted|wordless|powerless|empty handed|red handed|heavy hearted|broken hearted) $/.test(
      match[0],
    )
  )
    return false;
  if (
    /what|everything/.test(match[0].slice(0, 12)) &&
    / you are .*$/.test(match[0]) &&
    !/ what you are |what an? /.test(match[0])
  )
    return false;
  if (
    / what you are (?:doing|saying|going|feeling|thinking|asking|up|like|trying|looking|made|carrying)/.test(match[0])
  )
    return false;
  if (holdsAny(BELITTLE, match[0]) && !/ (?:queen|baby|child|brat|idiot|fool|liar) /.test(match[0])) return false;
  return ['told', 'embedded', 'object', 'when', 'felt'].includes(roleOf(match, sentence));
}

/** Called off where the words are the speaker's own, or about somebody else. */
function meantForThem(match: RegExpExecArray, sentence: Sentence): boolean {
  const before = sentence.line.slice(0, match.index + 1);
  if (stands(OWNED, before) && !/ (?:you|your) /.test(match[0])) return false;
  if (
    / (?:i|me) (?:[a-z]+ ){0,4}(?:felt|feel|called|am|was|been) (?:[a-z]+ ){0,4}$/.test(before) ||
    / (?:i am|i was|i felt|i feel|myself|i have been|me|feeling) (?:like )?(?:such )?(?:an? )?(?:[a-z]+ ){0,3}$/.test(
      before,
    )
  )
    return false;
  if (/ (?:my|his|her|their) (?:[a-z]+ )?(?:father|mother|dad|mum|ex|brother|boss|own) (?:was|is)/.test(before))
    return false;
  if (/ (?:not|never|no) (?:[a-z]+ ){0,3}$/.test(before)) return false;
  if (/^ (?:typical|classic) /.test(match[0]) && / of me /.test(sentence.line)) return false;
  if (/^ you (?:mad|sad|so|to|with|too|up|man) (?:[.,]|$)/.test(match[0])) return false;
  if (
    /^ (?:[a-z]+ )*(?:nothing|nobody|machine|child|kid|baby|infant|mess|disaster|nightmare|waste|addict|drunk|actor|actress|ghost|stranger|victim|player|stone|failure|disappointment|embarrassment|burden|drunk|user|dog|cow|bear|pig|sheep|donkey|chicken|mouse|robot|clown|joke|princess|shell|animal|vegetable|puppet|gift)s? $/.test(
      match[0].replace(/[.,]/g, ''),
    ) &&
    !/ (?:you|your|such|what) /.test(match[0])
  )
    return false;
  if (/ you (?:did|have|had|do|say|said|were) | your $/.test(match[0])) return false;
  return sentence.ends !== '?' || !/^ (?:am i|was i|were you called|did) /.test(sentence.line);
}

export const labels: readonly Rule<StatementCode>[] = [
  {
    name: 'you are a noun',
    code: 'label',
    needs: [INSULT_NOUN],
    find: [
      re` you (?:are|were|will be|have been|must be|have become|became|turned into|remain) ${FILL}(?:nothing but |no better than |just like |no more than |one |some |the most |the biggest |the worst |the )?(?:a |an |such a |such an |quite the |the same |my )${ADJ}${noun}s? `,
      re` (?:what|such) an? ${ADJ}(?:${noun}|${adjective} [a-z]+) (?:you are|you were|of you|$|\.|,)`,
      re` (?:an?|the|one|proper|right|real|total|complete|absolute|utter|some|same|filthy|dirty|lying|little) ${ADJ}${noun} (?:, )?(?:(?:[a-z]+ ){0,2}, )?(?:is what you are|that is what you are|you are|are you not|you are that|is you)`,
    ],
    unless: [DENIED],
    holds: saidOfThem,
    for: ["You're a liar.", "You're a fraud in a nice jumper.", 'what a hypocrite you are'],
    against: ["I don't think you are a liar."],
  },
  {
    name: 'you are a quality',
    code: 'label',
    needs: [INSULT_ADJ],
    find: [
      re` you (?:are|were|have become|have been|must be) ${FILL}(?:a |an |the |one |that |this )?${adjective} (?!to |with |about |for |of me|when |of being|that |at |on me)`,
      re` you (?:are|were|have become|have been|must be) (?:so|such a|just|a|the most|really|too|all|very|plain|completely|utterly|always so) ${adjective} `,
      re` ${adjective} (?:, )?(?:is what you are|that is what you are|that is you)`,
    ],
    unless: [DENIED],
    holds: saidOfThem,
    for: ['You are so cold.', "You're rotten through and through.", 'You are heartless.'],
    against: ["I don't think you are selfish.", "You're being paranoid."],
  },
  {
    name: 'you are a',
    code: 'label',
    find: [
      re` you (?:are|were) ${FILL}(?:just )?(?:a|an|such a|such an|one|nothing but a|nothing but an) (?!${kind} )(?!(?:few|little bit|bit|lot|long|hundred|thousand|million|mile|day|minute|hour|step|part|member|different) )${ADJ}[a-z]+ (?:$|[.,]|and |in |with |who |that |to |at |$)`,
      / you (?:are|were) (?:[a-z]+ )?(?:[a-z]+less|[a-z]+(?:faced|hearted|blooded|minded|headed|fisted|handed)) /,
      / (?:what|everything) you are .*$/,
    ],
    unless: [DENIED],
    holds: saidOfThem,
    for: ['ur a bin fire in a suit', 'You are hardhearted.'],
    against: [
      "I don't think you are a bad person.",
      'You are a good dad.',
      'You are a bit late.',
      'You are a nurse and you know about tiredness.',
    ],
  },
  {
    name: 'called by a noun',
    code: 'label',
    needs: [NAMES],
    find: [
      re` you (?:(?:absolute|utter|total|complete|proper|right|real|little|lying|cheating|selfish|stupid|fucking|bloody|fake|fat|old|big|silly|spineless|heartless|pathetic|pompous|slippery|spoilt|spoiled|overgrown|miserable|cold|cruel|ungrateful|lazy|useless|nasty|dirty|filthy|sad|poor excuse for a|two faced|vile|evil|rotten|arrogant|smug|cheap|prize|jealous|bitter|vicious|rude|ignorant|disgusting|sneaky|sly|mean|horrible|awful|daft|gutless|cowardly|shameless|ass|sorry|weak|great|thick|greedy|grasping|controlling|manipulative|[a-z]+ing|[a-z]+less) ){0,4}(?:${noun}|so and so|article|piece|excuse|specimen|man|woman|bitch|sod|melt|muppet|prince) (?:[.,]|$|of |with |who |and |for )`,
      re`^(?: god| oh| and| so| well| just| honestly| you| ugh| lol| proper| right| total| absolute| complete| utter| little| bloody| fucking| ,)*(?: an?)? ${ADJ}${noun}s? (?:$|, (?:plain and simple|the lot|pure and simple|that is|through and through|you|and|[a-z]+ $)|and (?:a )?${noun}|of (?:my|a|the)|like |through )`,
      re`^ (?:proper|right|real|total|complete|absolute|utter|some|quite the|bit of an?|what an?|a|an|you|your) (?:[a-z]+ ){0,2}(?:${noun}|louse|[a-z]+(?:ter|tor|ler|ger|ker|der|ster|ard)) (?:, )?(?:are you not|you are|that is what|$)`,
      re`^ (?:an? )?${noun} (?:is|would be|does not) (?:[a-z]+ ){0,5}?(?:you|kindest|only|word|cover|nice|too)`,
      re` (?:what|which) (?:kind|sort|type) of (?:[a-z]+ )?(?:${noun}|monster|animal|snake|creature) `,
      re` (?:such|you) an? ${ADJ}${noun} `,
      re` such an? (?:[a-z]+ )?${noun} (?:$|[.,]|you)`,
      re` you (?:[a-z]+ )?${noun} $`,
      re` (?:married|living with|live with|in love with|stuck with|raising|sleeping next to|to|with|from) an? ${ADJ}${noun} `,
    ],
    unless: [DENIED],
    holds: meantForThem,
    for: [
      'Manipulator. Cheat.',
      'Hypocrite, plain and simple.',
      'such a liar',
      'I married a con man.',
      'You spineless little man, answer the question.',
    ],
    against: [
      'I was a coward in September.',
      'I called myself an idiot.',
      'I felt like a fool.',
      "I'm not calling you a thief.",
    ],
  },
  {
    name: 'called by a quality',
    code: 'label',
    needs: [INSULT_ADJ],
    find: [
      re`^ (?:so |such a |how |simply |plain |just |utterly |completely |truly |absolutely |frankly |totally |fucking |proper )*${adjective} (?:$|, (?:that is|plain|the|you|and|absolutely|truly|just|simply|to|completely|through)|and ${adjective}|through and|to the core)`,
    ],
    unless: [DENIED],
    holds: meantForThem,
    for: ['Heartless.', 'So selfish.'],
    against: ['I was so selfish.'],
  },
  {
    name: 'called by a name',
    code: 'label',
    find: [
      /^ (?:get|delete|go|give|put|say|shut|tell|stop|take|hand|leave|listen|look|come|pick|answer|open|wake|grow|move|call|ring|pack|sit|own|just) (?:[a-z]+ ){0,7}, you (?:[a-z]+ ){1,3}(?:,|$)/,
      /^ you (?:lil|little|absolute|utter|total|complete|bloody|fucking|stupid|lying|big|old|poor excuse for an?) (?:[a-z]+ ){1,3}/,
      re` (?:calls?|called|calling|name|word|words) (?:for )?(?:you|people like you|someone like you|men like you|women like you|what you are)(?: is| ,)? (?!by|at|when|to|and|back|in|out)(?:an? )?`,
      / (?:typical|classic) (?:you|u|of you|man|men|male|woman|bloke|behaviour|your|[a-z]+ $)/,
      /^ (?:typical|classic|predictable) (?:$|[.,])/,
      / (?:just|exactly|so|turning|turned|turn|becoming|became|same) (?:[a-z]+ )?(?:like|into|as) your (?:[a-z]+ )?(?:dad|father|mum|mother|brother|sister|parents|family|ex|old man|mam|ma|da)/,
      / (?:grow a (?:spine|pair|backbone)|are no man|is no man|half a man|not a real (?:man|woman)|call yourself a|not much of a (?:man|husband|wife|father|mother)|poor excuse for|waste of (?:space|time|skin|air|oxygen)|dead to me|no better than|the scum of|scum|rotten to the core|made of stone|heart of stone|no (?:spine|backbone|heart|soul|conscience|shame|balls)|stone cold|brick wall|piece of (?:work|shit|crap|rubbish|dirt)|bag of (?:shit|nothing)|man child|manchild|mummy s boy|so and so|excuse for a (?:man|husband|wife|father|mother|human))/,
      / you (?:[a-z]+ ){0,2}(?:have|got|ve) (?:no|not a|not got a) (?:[a-z]+ )?(?:spine|backbone|heart|soul|conscience|balls|guts|integrity|decency|class|shame|honour|morals)/,
      re` (?:two faced|gutless|heartless|spineless|shameless|despicable|disgusting|pathetic|snake|hypocrite|liar|coward|fraud|manipulator|narcissist|bully|parasite|leech|cheat) (?:[.,]|$)`,
    ],
    unless: [DENIED],
    holds: meantForThem,
    for: ['Typical you.', 'just like your dad', 'You have no spine.'],
    against: ['Typical of me, I know.'],
  },
];
