/** Leaves the time and the answer to the partner: "take all the time you need". */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { Component } from '../types.js';
import { ADV, gap } from './parts.js';

const code = 'no-pressure' as const;

export const noPressure: readonly Rule<Component>[] = [
  {
    name: 'time: take it',
    code,
    find: [
      / take (?:whatever|any|all the|as many) (?:[a-z]+ ){1,2}(?:you|it) /,
      / take (?:all |as |whatever |however |your |any |every |what )+(?:the |much |long |of the |bit of |amount of )*(?:time|long|space|days|weeks|months)(?= )/,
      / (?:for )?as (?:long|slow|slowly|much time|much space|late) as (?:you|it|that|this) (?:need|needs|want|like|takes|feels|is|wish|choose|care)/,
      / (?:however|whatever) (?:long|much time|time|pace|slow|slowly|space)(?: it| that| this| you| of)? ?(?:takes|take|need|want|needs)?(?= )/,
      / (?:there is |there s )?(?:no|not any|zero|without any|without) (?:hurry|rush|pressure|deadline|clock|time limit|expectation|expectations|timetable|timeline)(?= )/,
      / (?:in|at|on) (?:your|ur) own (?:time|pace|terms|way)/,
      / (?:your|the) (?:pace|speed|timing|clock)(?: not mine)? (?:is|s|and not|not)/,
      / (?:i can|i will|i am happy to|i would) wait(?= )/,
      / (?:when|if|once|until|whenever|only when)(?: and (?:only )?if| or if| and when| ever)? (?:you|ur|you are) (?:are |ever |feel )*(?:ready|choose|want to talk|want to answer|want to speak|ever want|would rather|feel able|feel like (?:it|talking)|decide|can bear)/,
    ],
    unless: [/ (?:taking|how) (?:so )?long/, / (?:not wait|can not wait)/],
    for: [
      'Take whatever time you want.',
      'Be as angry as you like, for as long as you like.',
      'There is no rush.',
      'One day, in your own time.',
      "Come home when you're ready.",
    ],
    against: ['Take the bin out.', 'How long will it take?'],
  },
  {
    name: 'answer: it is yours',
    code,
    find: [
      re` (?:you|you would|u) (?:do not|should not|are not|have no|never) ${ADV}(?:have to|need to|owe|obliged|obligated|got to|obligation|must|need)(?= )`,
      / (?:you|u) need not (?!worry|know)/,
      / (?:none of|nothing|no) (?:[a-z]+ ){0,6}(?:reason|need|cause|pressure|push|clock) (?:for you )?to (?:answer|forgive|decide|hurry|stay|trust|come|reply)/,
      / (?:you|you would) owe me (?:nothing|no |neither|not a thing)/,
      / (?:no (?:need|obligation)|not (?:need|required|obliged)) (?:for you )?to (?:answer|reply|respond|forgive|say|decide|text|call|write|speak|talk|react|read)/,
      / i (?:am not|do not|will not|would not|can not|would never|will never|have no right to|never|have not come to|did not come to|am not here to) (?:[a-z]+ ){0,2}(?:ask|asking|expect|expecting|demand|demanding|want|need|waiting for|wait for|push|pushing|rush|rushing|hurry|press|chase|require|hoping for|beg|begging|write this)(?: for| to)?(?: you| an| any| a| your| forgiveness| anything| this| it| that| us| trust)/,
      / (?:nothing|not anything|no answer|not a word) (?:that )?(?:you have to|you need to|you must|is (?:expected|needed|required)|i expect|i need from you|you owe)/,
      / (?:there is )?nothing (?:you|that you) (?:have|need) to (?:say|do|answer)/,
      / (?:that|this|it|what happens(?: next| now)?|the rest|whether [a-z ]{3,40}|the answer|the next [a-z]+|everything else|any of it|which) (?:is|s) (?:entirely |all |only |completely |just |now )*(?:up to you|for you to (?:say|decide|choose)|yours(?: to| ,| alone| and| not|$| now| whenever)|your (?:choice|decision|call|right)|in your hands)/,
      / (?:answer|reply|forgive me|forgive|come|stay|text|speak|read it|write back|call|talk|trust me|believe me|respond)(?: back| to this| me)?(?: ,)? or (?:do not|not|never|leave)(?= )/,
      / (?:or|if) (?:you )?(?:never|not at all|do not)(?: ever)?(?: want to| forgive| reply| answer| do| can| come back)?(?: me)? ?(?:, )?(?:that is|i will (?:understand|accept|respect)|it is|i understand|$)/,
      / (?:whatever|whichever|however|whenever|wherever) (?:you|way you|answer you|day you) (?:have |ever |would |like to )*(?:decide|decided|choose|chose|need|want|wish|say|answer|feel|go|like|prefer|care|please|are ready|can)(?= )(?! (?:like )?(?:i|that i) )/,
      / (?:do not|no need to|never) (?:feel you (?:have|must)|answer|reply|respond|write back|forgive me|say anything|decide)(?: [a-z]+){0,3} (?:until|unless|if|before|today|tonight|now|yet)(?= )/,
      / i (?:will|would|can|am) (?:not |never |be )*(?:ask (?:you )?(?:again|twice|for|to|when|if)|push|rush|hurry|chase|press|pester|knock|mind|wait|waiting|here|around|listen)(?= )(?! (?:my|the other|a ))/,
      / (?:shout|cry|rage|yell|scream|swear|be (?:as )?(?:furious|angry|cold|quiet)|hate me|ignore (?:me|this)|throw this|burn this|tear this|leave it|leave this|read (?:it|this) or|tell me to (?:go|stop|leave|shut))(?: [a-z]+){0,5} (?:if you|as (?:long|much|often|loud)|or|and i will|unread|whenever|for as)(?= )/,
      / (?:you|u) (?:can|may|get to|are the one who|alone|are welcome to|have the right to|are allowed to) (?:[a-z]+ ){0,2}(?:take|say no|say (?:yes|nothing|it|when|stop)|leave|be (?:angry|furious|silent)|decide|choose|change your mind|walk|stop|never|hate|tell me|hang up|ignore|shout|keep the|ask me anything or|go to your|go and|sleep|ask (?:me )?(?:again|as|for|a hundred)|set the|need)(?= )/,
      / no need to [a-z]+ /,
      / (?:ring|phone|knock|look|keep it|open it|wear it)(?: ,)? or (?:do not|not|never)(?= )/,
      / (?:no answer|no reply|nothing|not a thing|no response|no thanks|no forgiveness) (?:is )?(?:needed|expected|owed|required|asked|due|wanted|back)/,
      / (?:even )?if (?:you|it|that) (?:[a-z]+ )?(?:never|takes (?:you |us )?(?:years|a|for|ten|five|the rest)|not ever)/,
      / (?:you (?:say|decide|choose|tell me) (?:when|if|how|whether|what)|only if you (?:want|wish|like|choose)|if you would rather not|if not , (?:that is|i|ok|fine)|or (?:never|not at all|not)(?= (?:$|, ))|or ever(?= ))/,
      / i (?:will|would) (?:understand|respect|accept) (?:it |that |whatever |any |your |if you |whichever )/,
      / (?:be|stay) (?:as )?(?:angry|furious|mad|silent|quiet|sad) (?:as|for as|with me)/,
      re` (?:you are|you have every right to be|you have a right to be|you can be|you may be|you get to be|you have every) (?:[a-z]+ )?(?:allowed to|free to|entitled to|right to (?:leave|say|never|ask|not)|as angry|angry (?:for )?as)(?= )`,
      / (?:your|the) (?:answer|decision|forgiveness|choice|call) (?:is|s) (?:yours|not|your)/,
      / (?:forgiveness|trust|forgiving me|answering) (?:is|s) (?:yours|not something i|not owed|not mine|nothing i)/,
      / (?:hope|hoping) (?:that )?(?:one day|some day|someday|in time)/,
      / (?:leave (?:it|that|this) (?:with|to) you|your move , not|i leave that to you)/,
      / your (?:choice|call|decision)(?= (?:, |$|not|and|alone|always))/,
    ],
    unless: [
      / (?:you do not|you never) have to (?:be|make|keep|go|act|look|treat|bring|drag|worry|punish|remind|check|rub|shout|lie)(?= (?:so|such|on|a|an|like|me|up|it|about|everything|at|the|my|any))/,
      / (?:you do not|you never) (?:need|have) to (?:worry|know|hear) /,
      / i do not (?:want|need) (?:you to (?:leave|be|think|go|hate|bring|tell|make)|to|a |your|this|it|that|any (?:more )?(?:drama|fuss|rows|fights|trouble))/,
      new RegExp(` i do not expect (?:${gap(2)})?(?:a (?:parade|medal)|miracles)`),
      / (?:but|though) you (?:could|should|must|might)/,
    ],
    for: [
      'You owe me nothing.',
      "You don't have to trust me.",
      "I'm not asking you to forgive it.",
      "There's nothing you have to say back.",
      'Answer or don’t, whichever you need.',
      "that's for you to say",
    ],
    against: ["You don't have to be so cold about it.", 'You owe me an answer.'],
  },
];
