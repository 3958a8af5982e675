/** A sweeping vow: "I'll never hurt you again". Counts only where no act that can be seen stands anywhere in the text. */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { ADV, gap } from './parts.js';

const code = 'empty-promise' as const;

export const emptyPromise: readonly Rule<ApologyCode>[] = [
  {
    name: 'vow: never again',
    code,
    weight: 'hint',
    find: [
      / (?:(?:and |this |it |that |, |^)*never (?:ever )?again|never , ever|never ever|not ever again|this is the last time|(?:that|it) was the last time|last time (?:ever|i swear|promise)|the very last|(?:will|would|shall|can|is|does) (?:not|never) (?:ever )?(?:happen|be repeated|repeat itself|do it again|do that again|let you down|hurt you|lie to you|make you|give you|look at another|touch (?:a|another)|go back|let that|be (?:another|a next)|hear (?:the|of|from)|break (?:your|my))(?: again| ever)?|you will never (?:again )?(?:have|need|hear|want|see|regret|catch|find|be|doubt|worry|cry)|you will (?:have|get) (?:no (?:cause|reason|more)|a (?:wife|husband|man|woman|prince|partner))|no more (?!time|excuses from)[a-z]+|(?:done|over|finished|through) with (?:all )?(?:that|it|him|her|this|drink|the)|(?:i am|that is me|am) (?:off the|done|finished with|through)|the (?:dabbling|drinking|gambling|lying|madness) (?:is|s|has) (?:done|over|gone|finished|behind))(?= )/,
    ],
    unless: [
      / (?:not|will not|can not|never) (?:promise|swear|say|tell you|vow)/,
      / i never (?:again )?(?:told|asked|said|thought|meant|even|did|went|saw)/,
      / no more (?:than|of that from)/,
      / (?:agreed|promised|said|swore|promised you|told you) (?:on )?no more/,
      / you will never (?:know|trust|forgive|understand|have to (?:answer|forgive|see me|speak)|want to|be able|look)/,
    ],
    holds: (match, { line }) =>
      !/ (?:maybe|perhaps|if|even if|whether|nothing|i understand if|though|you may|afraid|you will) (?:[a-z]+ )?$/.test(
        line.slice(0, match.index + 1),
      ),
    for: [
      'Never again.',
      "It won't happen again.",
      "I'll never, ever hurt you.",
      'wont happen again i promise',
      'This is the last time.',
      "You'll never hear the word bitcoin from me again.",
    ],
    against: ['I never again asked you.', "I can't promise it won't happen again.", 'Maybe you will never trust me.'],
  },
  {
    name: 'vow: I will be another',
    code,
    weight: 'hint',
    find: [
      re` (?:i|we) (?:will|shall|am going to|can|am|have|promise to|swear to|vow to|intend to|want to|would) ${ADV}(?:be |become |been |make |prove |do |love |treat |spend |turn |give |put |keep |show )+(?:you |it |all |myself |into |in |over |a |an |the |my |every |that |this |up |things |everything |such |so )*${gap(1)}(?:better|best|good|perfect|different|new|changed|man|woman|husband|wife|partner|person|faithful|honest|loyal|true|anything|everything|everything right|up to you|right|golden|beyond reproach|steady|shadow|only yours|yours|the rest of|thoughtful|attentive|careful|open|transparent|first|promise|word|happy|queen|king|wonderful|worthy|model|leaf|right this time|love you deserve|everything in my power|whatever it takes|it takes|sweet|kind|kinder|there for you|proud|reformed|improve|attention)(?= )`,
      / (?:i (?:will|can|am going to|have|am|do|promise (?:to|i will)|swear (?:to|i will)) (?:(?!not )[a-z]+ )?(?:change|changed|changing|improve|try harder|do better|be better|mend (?:my|things|it)|fix (?:it|this|everything|us)|make (?:it|things|this) (?:up|right|better|good)|sort (?:it|myself|this) out|turn (?:it|my|over)|learned my lesson|learnt my lesson|grown|understood everything|do (?:anything|everything|whatever|right by)|prove (?:it|to you|my|myself)|give (?:you )?(?:everything|the world|my (?:all|full))|love you (?:right|better|forever|for ever|properly|like)|keep my (?:word|promise)|honou?r|cherish|protect)|i have (?:really |truly |completely )?changed|(?:a|an|the|whole|brand|of a) (?:completely |whole |totally |brand )*(?:new|better|changed|different|reformed) (?:me|man|woman|person|husband|wife|start|leaf|chapter|life|partner|dad|father|mother|us|marriage|boy|girl|guy|version|(?!baby|phone|number|lock|key|job|house|sim|card|account|counsel|password|way|list|app|school|car|place|flat)[a-z]+(?= (?:$|, |at )))(?= )|new leaf|new chapter|better me|better man|turned over|turning over|reformed character)(?= )/,
      / (?:(?:things|everything|it|life|we|all|this time) (?:will|is going to|are going to|would|can|ll)(?: all| now| soon)? (?:be |get |going )*(?:different|better|fine|ok|okay|good|great|perfect|alright|all right|change|changed|like before|as before|new|wonderful|stronger|only sunshine)|you will (?:see(?= (?:$|, |a |i |how |what |and|me|soon))|be (?:so |very )?(?:proud|happy|amazed|surprised|glad)|not (?:recognise|recognize|regret|know me|believe)|get (?:my|the|all|a)|have (?:the|my|all|a|only|me)|wake up|never)|you (?:wake|get) (?:up )?(?:next )?(?:to )?(?:a|the) (?:better|new)|just (?:watch|wait and see|you wait)|(?:as|from) (?:of )?(?:now|today|tonight|this (?:moment|minute|day|hour|second)|here|tomorrow|this point)(?: on| onwards?| in| forward)?|from (?:here|now|today|this)|this time (?:it|i|for good|is)|for good this|for ever and|forever and always|for the rest of (?:my|our|your) li|till (?:i|the day i) die|until the day i die|to the grave|always and forever|only (?:honesty|joy|sunshine|truth)|100 (?:percent )?(?:honest|faithful|loyal)|completely honest|total honesty|no lying|no secrets|no lies|no drama)(?= )/,
    ],
    unless: [
      / (?:not|never|no) (?:[a-z]+ ){0,3}(?:promise|change overnight|ask|expect|going to (?:say|promise|tell you))/,
      / (?:if|when|whether|until|would|hope) (?:it|things|you|that|this|everything|we) (?:[a-z]+ )?(?:will|be|get) /,
      / you will (?:see|get|have) (?:[a-z]+ ){0,2}(?:statement|statements|receipt|receipts|phone|location|calendar|report|email|the list|login|text|message|transfer)/,
    ],
    holds: (match, { line }) =>
      !/^ (?:about|with you (?:about|now|here)|enough)/.test(line.slice(match.index + match[0].length)) &&
      !/ (?:do not|not|never|cannot|can not|i thought|told you|said|promised you|swore|that) $/.test(
        line.slice(0, match.index + 1),
      ) &&
      !/ i (?:promised|swore|said|told)/.test(line.slice(Math.max(0, match.index - 24), match.index + 2)),
    for: [
      "I'll be the best husband in the world, you'll see.",
      "I'll change, I swear.",
      'Things will be different.',
      'A better me is coming.',
      "I'll do anything.",
      'From now on, only honesty.',
      "I've changed.",
      "I'll make it up to you.",
    ],
    against: ['I promised you things would be different.'],
  },
  {
    name: 'vow: I swear',
    code,
    weight: 'hint',
    find: [
      / (?:i (?:can )?(?:swear|promise|vow|pledge|guarantee|give you my word)(?! to (?:tell|call|show|ring|text|answer|say|send|come|be home|give|go|leave))|(?:you have|on) my (?:word|life|honou?r|oath|heart|mother|mum|kids|children|solemn)|have my (?:word|hand|solemn)|(?:my|solemn) (?:vow|oath|word|promise)|pinky (?:swear|promise)|swear down|swear on|on my (?:mother|mum|dad|father|nan) s (?:grave|life)|i swear (?:it|to god|on)|cross my heart|hand on (?:my )?heart|scout s honou?r|scouts honou?r|word of honou?r|on (?:our|the) (?:kids|children)|on the (?:quran|bible|lives)|wallahi|inshallah|wallah|so help me|as god is|god is my|promise to you|promise promise|promise you|honest to god|on everything|vow|trust me on this|mark my words|i promise)(?= )/,
    ],
    unless: [
      / (?:could|should|to) (?:promise|swear|vow)/,
      / (?:not|never|no longer|broke|broken|break|kept|kept breaking|without|empty|more|any|another|instead of|than) (?:[a-z]+ ){0,2}(?:swear|promise|promises|vow|word|promised)/,
      / (?:i swear (?:i (?:did not|never|was|thought|have)|nothing|it (?:was|is|meant)))/,
      / (?:my word|my vow) (?:to you )?(?:is|was|means|meant|and|has) (?:worth|nothing|broken|i|not)/,
    ],
    holds: (match, { line }) => !/ (?:broke|break|gave|given|kept|on) $/.test(line.slice(0, match.index + 1)),
    for: ["I swear on our children's lives.", 'you have my word', 'Cross my heart.', 'swear down'],
    against: ['I broke my word.', 'I will not swear anything.', 'I swear I never touched her.'],
  },
];
