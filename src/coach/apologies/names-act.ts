/** Says in concrete words what was done: "I messaged her for three months and deleted it". */
import { oneOf, re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { Component } from '../types.js';
import { ACT_BASE, ACT_ING, ACT_NOUN, ACT_PAST, NO_ACT, WE_DID } from '../words/acts.js';
import { ADV, gap, gapc } from './parts.js';

const code = 'names-act' as const;
/** Before "I" these leave open what was done, or whether anything was. */
const OPEN =
  / (?:if|whether|whatever|whichever|anything|everything|wherever|what|something|nothing|in case|unless|maybe|perhaps|suppose|supposing|assuming|that thing|the things|things|words|think|say|claim|reckon|believe|the way|how|until|till|the day|before|do you know why|you tell me|tell me what) (?:that |it is |ever |you think |you reckon )?$/;
/** What follows the verb of a repair, so that it is a repair and no wrong. */
const SECRET_SELF = / (?:not|never|nearly|almost|barely|hardly|wish|wished) (?:[a-z]+ )?$/;

const PAST = `(?!${oneOf(NO_ACT)} )(?:${oneOf(ACT_PAST)}|[a-z]{2,}ed)`;

export const namesAct: readonly Rule<Component>[] = [
  {
    name: 'act: I and a past',
    code,
    find: [
      re` i ${ADV}(?:(?:had|would) (?!have ))?${PAST}(?= )`,
      re` i ${gapc(10)}and (?:then |also )*${PAST} (?:it|the|your|you|her|him|them|my|our|that|on|about|with|from|behind|for|to) `,
    ],
    holds: (match, { line }) => {
      const lead = line.slice(0, match.index + 1);
      return (
        !OPEN.test(lead) &&
        !SECRET_SELF.test(lead) &&
        !/ i (?:ever saw|lost mine|took (?:that|it|this) off|have [a-z ]+ and [a-z]+)/.test(
          match[0] + line.slice(match.index + match[0].length, match.index + match[0].length + 12),
        ) &&
        !(
          / said$/.test(match[0]) &&
          /^ (?:it|so|that|i|sorry)? ?(?:,|$|in |once|four|already|i |am )/.test(
            line.slice(match.index + match[0].length),
          )
        ) &&
        !/ (?:would|had|have) (?:wanted|been|loved|liked|hoped|rather)/.test(match[0])
      );
    },
    for: [
      'I lied about the overtime.',
      'i told u id quit the slots and i didnt',
      'For eleven months I paid off my loan out of our savings.',
      'I secretly pawned your ring.',
      'I turned the phone over.',
    ],
    against: [
      'I hurt you.',
      'I wanted to tell you.',
      'I broke your trust.',
      'whatever I did in Bali',
      'I never touched her.',
      'I promised to change.',
      'I let you down.',
    ],
  },
  {
    name: 'act: have done over a time',
    code,
    find: [
      re` i (?:have|had|would|was|were|am) (?:been )?(?:[a-z]+ )?${oneOf(ACT_ING)} `,
      re` i have ${ADV}(?:lied|cheated|slept with|stolen|hidden|kept|gambled|read|betrayed you with|spent|sold|drunk|lost (?:our|the|your)) `,
      / i (?:started|kept|began|continued|carried on|went on|spent [a-z0-9 ]{1,20}) (?!to (?:think|feel)|thinking|feeling|hoping|trying|seeing a (?:counsell?or|therapist)|going to (?:the )?(?:meetings|therapy|counsell?ing|a counsell?or))[a-z]+ing /,
    ],
    holds: (match, { line }) =>
      !/ (?:not|never|stopped|talking to a|seeing (?:a|the|my|dr) ?(?:counsell?or|therapist|doctor|gp|[a-z]+ (?:on|at))?|talking to (?:someone|the|my (?:doctor|counsell?or|therapist)))/.test(
        match[0] + line.slice(match.index + match[0].length, match.index + match[0].length + 16),
      ) && !OPEN.test(line.slice(0, match.index + 1)),
    for: ['I was seeing her all spring.', "I've been texting him at night."],
    against: ['I have been trying to understand.', 'I have not been lying.'],
  },
  {
    name: 'act: to do it',
    code,
    find: [
      re` (?:wrong|cruel|selfish|stupid|cowardly|rotten|unfair|unkind|mean|disgusting|low|disrespectful|dishonest|shameful|reckless|thoughtless) (?:of me |thing )?(?:for me )?to ${ADV}${oneOf(ACT_BASE)} `,
      re` i (?:was|am) (?:so |very )?(?:wrong|a coward|cruel|selfish|ashamed|sorry) to (?:have )?(?:${oneOf(ACT_BASE)}|${oneOf(ACT_PAST)}) `,
      re` i ${ADV}(?:did|do|chose to|choose to|decided to|went on to|used to|agreed to|tried to|was going to|planned to|dared to|managed to|let myself|thought i could|had no right to|had no business to) ${ADV}(?!not )${oneOf(ACT_BASE)} `,
      re` i (?:should|ought|shall|could) (?:not|never|to not) (?:to )?(?:have|of) (?:${oneOf(ACT_PAST)}|(?!${oneOf(NO_ACT)} |hurt )[a-z]+ed|gone|been [a-z]+ing) `,
      re` (?:my (?:choice|decision|idea)|i am the one who|i was the one who|it was me who|it was me that|it is me who|it was i who|only one of us|i am the person who|the man who|the woman who|me who) (?:to )?${ADV}(?:${oneOf(ACT_BASE)}|${PAST}) `,
    ],
    holds: (match, { line }) => !OPEN.test(line.slice(0, match.index + 1)),
    for: [
      'It was wrong of me to film you.',
      'I did gamble the deposit.',
      'I chose to share a room with her.',
      "I shouldn't have gone to the casino.",
      'i shouldnt of deleted the msgs',
      'Only one of us opened a dating app.',
    ],
    against: ['It was wrong of me to hurt you.', "I shouldn't have hurt you.", 'I chose to be better.'],
  },
  {
    name: 'act: sorry for doing',
    code,
    find: [
      re` (?:sorry|apologi[sz]e|apologies|regret|regretting|ashamed|guilty|apologi[sz]ing|remorse|excuse|blame|responsibility|forgive me|pardon me|confess to|admit to|admit|own up to|wrong|myself) ${gap(2)}(?:(?:for|about|of|to) )?(?:my |having |ever |even |me |secretly |always |constantly |all that |all the )*${oneOf(ACT_ING)} `,
      re` (?:sorry|apologi[sz]e|regret|ashamed|i own|own up to|i admit|admit to|confess(?:ing)?(?: to)?|apologies|my choice|i had|i have had|wrong about|i ended|i started|because of) (?:it , )?(?:(?:for|about|of) )?(?:my|the|an|a|all my|all the|both the|those|that|every|each) ${gap(2)}${oneOf(ACT_NOUN)} `,
      re` for (?:giving|handing|sending|lending|telling|showing|paying|promising|leaving|calling) (?:you|her|him|them|that|my|your|our|the|a|people|everyone|[a-z]+) `,
    ],
    holds: (match, { line }) =>
      !/ (?:your|not|never|if) /.test(match[0]) &&
      !/ (?:reading|seeing|you) (?:how|that|what)/.test(line.slice(match.index, match.index + match[0].length + 6)),
    for: [
      'Sorry for snooping in your phone.',
      'I regret texting Lara behind your back.',
      'I own the secret account.',
      'I regret the affair.',
      'i apologise for ghosting u',
    ],
    against: ['I regret going.', 'Sorry for being such a disaster.', 'Sorry for hurting you.'],
  },
  {
    name: 'act: we did, and scraps',
    code,
    find: [
      re` we ${ADV}(?:(?:did|would) )?${oneOf(WE_DID)} `,
      re`^ (?:(?:and then|yes|yeah|ok|okay|so|sorry|babe) )?(?:took|kissed|texted|lied|lost|spent|slept|dented|forgot|missed|drank|messaged|hid|told|went|read|broke|sent|used|gambled|ghosted|shouted|opened) (?:ur|your|you|her|him|the|our|my|with|about|on|through|a|all|it|to|at|behind) `,
      re` (?:and then|, and) (?:took|kissed|texted|lied|lost|spent|slept|dented|forgot|missed|drank|messaged|hid|told|went|read|broke|sent|used|gambled|ghosted|shouted|opened) (?:ur|your|you|her|him|the|our|my|with|about|on|through|a|all|it|to|at|behind) `,
      / all i did was [a-z]+/,
      /^ (?:it was )?(?:a |one |two |three |a few |some |like )+(?:quick |drunken |stupid |little )*(?:like|likes|kiss|kisses|dance|dances|text|texts|message|messages|cuddle|photo|pic|bet|bets|call|calls|drink|drinks|lunch|snog|spin|voice notes) (?:on|with|to|from|at|about) /,
      / it was (?:a|one|two|just a|only a) (?:[a-z]+ ){0,2}(?:cuddle|kiss|snog|lunch|dance|bet|lie) with /,
      / i (?:only |just )?had (?:the |an? |one |two |three |four |five |some |a few )(?:one |quick |little |stupid |few )*(?:spin|affair|fling|drinks?|bet|flutter|kiss|dance|pints?|glass(?:es)?|secret [a-z]+|one night stand|go on|lunch|dinner|coffee|beers?|cigarettes?|joint|line|account|profile|second [a-z]+) /,
      / my (?:joke|jokes|comment|comments|remark|remarks|crack) about your /,
      / i (?:was|went) (?:at|in|on|out|back to|up|with) (?:[a-z]+ ){1,4}(?:with|betting|drinking|gambling|kissing) /,
      / i (?:was|went) (?:really |actually |back )?(?:at|in|to) (?:the|a|his|her) (?:[a-z]+ )?(?:club|casino|pub|bar|hotel|bookies|flat|bed|strip club|races|dogs|track|place|motel)(?= )/,
      / (?:i am|i was) (?:out |still )?(?:in|at) (?:[a-z]+ ){1,3}with (?:her|him|[a-z]+) (?:when|while|and|$)/,
    ],
    holds: (match, { line }) => !/ (?:if|whether|when) (?:[a-z]+ ){0,3}$/.test(line.slice(0, match.index + 1)),
    for: [
      'So we texted at night.',
      'took ur car without asking n dented it. sorry.',
      'All I did was have lunch with the man.',
      'one like on a bikini pic',
      'I had the one spin of the wheel.',
    ],
    against: ['We talked about it.', 'One day I hope you will.'],
  },
];
