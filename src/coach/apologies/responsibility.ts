/** Owns it: "I chose to", "it was my fault", "no one made me". */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { Component } from '../types.js';
import { ADV, gap } from './parts.js';

const code = 'responsibility' as const;

export const responsibility: readonly Rule<Component>[] = [
  {
    name: 'own: I chose, I decided',
    code,
    find: [
      re` i ${ADV}(?:had )?(?:chose|chosen|picked (?:it|that|him|her|this)|planned (?:it|this|that|the|every|each)|decided(?! to (?:go to|see|get help|tell|stop|come|book|give))|made (?:that|the|a|this|my|those|these) (?:[a-z]+ )?(?:choices?|decisions?))(?= )`,
      re` (?:it|that|this|they|those|each|every one|all of it|both) (?:is|was|were|are) ${ADV}(?:all )?(?:my (?:own )?(?:${gap(2)})?(?:choices?|faults?|doing|decisions?|responsibility|wrong|mistakes?|actions?|lies?|to own)|mine (?:alone|, |and|not|to own|only|$))(?= |$)`,
      / (?:it|that|this) (?:is|was|were) (?:all )?mine (?!to (?:manage|sort|know|give))/,
      / my (?:own )?(?:fault|choice|doing|decision|responsibility)(?= )(?! if)/,
      / (?:the )?(?:fault|blame|choice|decision|responsibility) (?:is|was|lies|sits|rests) (?:all |entirely |only |fully |with )*(?:mine|me)(?= )/,
    ],
    unless: [
      / (?:not|hardly|never|how is (?:it|that)|was (?:it|that)|all) (?:entirely |all |only |really |just )?my fault /,
      / it is not (?:all |only )?(?:my|mine) /,
      / part of it (?:was|is) mine /,
    ],
    holds: (match, { line }) =>
      !/ (?:not|no|never|if|whatever part of it was|had no|without a|for you|why) $/.test(
        line.slice(0, match.index + 1),
      ),
    for: [
      'I chose to deny it.',
      'It was my decision to turn the key.',
      'That was my doing alone.',
      'I planned it.',
      'i picked it both times',
    ],
    against: ['It was not my fault.', 'I had no choice.'],
  },
  {
    name: 'own: nobody made me',
    code,
    find: [
      / (?:nobody|no one|none of (?:them|you)|no body) (?:else )?(?:ever )?(?:made|forced|pushed|asked|told|tricked|dragged|talked|did (?:it|this|that)|held|put|drove|is to blame|was to blame|but me|but myself|else (?:held|did|made|chose|touched|pressed|typed|signed|to blame))(?= )/,
      / (?:you|she|he|they|it|the [a-z]+) (?:did not|never|have not|were not|was not|had nothing) (?:ever )?(?:make me|push me|made me|pushed me|force me|forced me|drive me|drove me|cause|to blame|the reason|to do with|ask for this|deserve (?:this|that|it|any|what))(?= )/,
      / (?:none of (?:it|this|that)|nothing (?:about|in) (?:it|this|that)) (?:is|was) (?:your|on you|because of you|her|down to you)/,
      / (?:you|u) (?:did|have done|had done) nothing (?:wrong|to deserve|to cause)/,
      / (?:it|this|that) (?:is|was) (?:never|not) (?:ever |about |because of )?(?:your fault|you|on you|your doing|anything you)(?= )/,
      / not (?:your fault|because of (?:you|anything you)|my brother , |the drink|the bank|hers , )/,
      / nothing you (?:did|said|could)/,
    ],
    unless: [/ (?:nobody|no one) (?:asked|told) (?:me how|how|you|if)/, / (?:nobody|no one) (?:told|taught) /],
    for: [
      'nobody made me',
      'no one forced me',
      "You didn't push me to anything.",
      'You did nothing wrong.',
      'It was never your fault.',
    ],
    against: ['Nobody asked how I am.', 'You made me do it.'],
  },
  {
    name: 'own: on me, wrong of me, I caused it',
    code,
    find: [
      / (?:is|was|s|are|were|it|that|all|this|falls|lies|sits|squarely|entirely|one|down to|and) (?:all |entirely |squarely |purely |only |solely |completely |fully |just )*(?:on|down to|with) me(?= (?:, |and|alone|$|all|not|100|for|only))/,
      / (?:it|that|this) (?:was|is) (?:all |only |entirely |just )*(?:me|i)(?= (?:, |who|that|being|and|alone|$|all|not|i ))/,
      / (?:it )?(?:was )?(?:so |very )?(?:wrong|cruel|selfish|cowardly|rotten|unfair|unkind|low|mean|dishonest|disrespectful|shameful|thoughtless|weak|stupid) of me(?= )/,
      re` i (?:was|am|did|have been|had been|know i was|did you) ${ADV}(?:(?:in the )?wrong|you wrong|a coward|to blame|at fault|responsible|the one (?:who|to blame|that (?!is|gets|has|sits))|the cause|the reason (?:you|for|why you)|the problem|the liar|dishonest|selfish|cowardly|weak|careless|reckless|cruel|unfair)(?= )`,
      re` i ${ADV}(?:(?:take|accept|bear|carry|claim|took|am taking) ${gap(3)}(?:responsibility|blame|fault|ownership|all of (?:it|this|that))|(?:own|have to own|want to own|am owning|need to own|own up to|owned up to) (?:it|that|this|the [a-z]+|every|all|my|what i|up))(?= )`,
      / i (?:take|took|accept|own) (?:[a-z]+ ){0,2}(?:responsibility|the blame|ownership|accountability)/,
      / i (?:caused|did|brought|put|created) (?:it|that|this|all (?:this|of (?:it|this)))(?: myself| to us| to you| on us| on you| on myself| alone)?(?= (?:, |and|$|not|with|knowing|on|alone|to|by|myself))/,
      / i (?:have|had|make|offer|can offer|will make|am making|am not making|will not make|do not have) (?:no|any|an)(?: [a-z]+)? (?:excuses?|business|right|defence|defense|justification)/,
      / there (?:is|was|are) no (?:excuse|excuses|justification|one else to blame|defence|but|if)/,
      / (?:no|without) (?:excuses|excuse)(?= )/,
      / (?:i )?(?:does not|do not|is not|not|never) (?:an )?excuses?(?= )/,
      / i (?:knew|know) (?:exactly |full well |perfectly well |very well |well )?(?:(?:that )?it was (?:wrong|a lie|mine)|what i was doing|it would hurt|that it would|and (?:did|i did) it|i was (?:wrong|lying))/,
      / i (?:alone|myself|and (?:i|only i|nobody else|no one else))(?= (?:did|am|signed|was|have|chose|decided|$))/,
      / i did wrong /,
      / (?:what i did|it|this|that|i) (?:was|is) (?:so |very |plain |simply |just )*wrong(?= (?:$|, |and|to|of|from|not|for))/,
      / i (?:just )?(?:wanted to|did it because i wanted)(?: ,)?(?: and| so) i did/,
      / no one else (?:s|is) /,
      / i could have (?:told|said|called|asked|come|talked|stopped|walked|chosen|left|gone)/,
      / i (?:did it|lied|hid it|kept it|cheated|went) (?:on purpose|deliberately|because i wanted|for myself)/,
      / me , (?:all me|only me|nobody else|no one else)/,
    ],
    unless: [
      / if i (?:was|am|did|have been) /,
      / (?:as if|like) i (?:was|am) the /,
      / (?:not|hardly|only) (?:all |just |entirely )*(?:on|down to) me /,
    ],
    holds: (match, { line }) =>
      !/ (?:whatever part of|part of|if|whether|not saying|why|what|where|does not mean|maybe|perhaps|you think|you say|not that|anything|whatever|what have|of) $/.test(
        line.slice(0, match.index + 1),
      ) &&
      !/ the one (?:who|that) (?:is|has|gets|sits|sleeps|suffers|can not|lost|lives|eats|nobody)/.test(
        line.slice(match.index, match.index + 60),
      ),
    for: [
      'that was on me',
      'It was me, all me.',
      'I take full responsibility for the eleven thousand.',
      'It was wrong of me to film you.',
      'I caused that.',
      'There is no excuse.',
      'I am the one who opened it.',
    ],
    against: ['If I was wrong, tell me.', "I'm the one who sleeps on the floor.", 'It is not all on me.'],
  },
];
