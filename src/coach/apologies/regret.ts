/** Sorry, or remorse for one's own act; "sorry you feel that way" is none. */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { Component } from '../types.js';
import { gap } from './parts.js';

const code = 'regret' as const;

export const regret: readonly Rule<Component>[] = [
  {
    name: 'regret: sorry',
    code,
    find: [
      / (?:so |very |truly |really |deeply )*(?:sorry|apologies|regrets|mea culpa)(?= )/,
      / (?:i|me|and|to|must|do|want to|let me) (?:[a-z]+ ){0,3}(?:apologi[sz]e|beg your pardon)(?= )/,
      / (?:an|my|this|the|full|sincere|please accept my|accept my) (?:[a-z]+ )?apology(?= )/,
      / (?:i am|i will be|i was|am|is) apologi[sz]ing /,
      /^ (?:deeply |so |truly |thoroughly )?(?:apologi[sz]e|regret|ashamed (?:of|that)|sorry|gutted that i|mortified that i) /,
    ],
    unless: [/ (?:feel|feels|feeling|felt) sorry for /, / (?:better|safe) (?:be )?safe than sorry /],
    holds: (match, { line }) => {
      const lead = line.slice(0, match.index + 1);
      const next = line.slice(match.index + match[0].length);
      return (
        !/ (?:have|has|had|already|i|you|he|would|to|not|you have|are|just) (?:said|say|saying|heard|hearing|had|got|getting|accept|accepted) (?:i am |i was |that |so |a |my |your |the )*$/.test(
          lead,
        ) &&
        !/ (?:you|he|she|they|we|it|not|never|hardly|both|we are both|who is owed an|is owed an|owed an|kind of|sort of|how|owe me an|deserve an|your|asking for an) (?:(?:are|is|should|ought|be|to|were|will|both|going|the one|really|that|even) )*$/.test(
          lead,
        ) &&
        !/ (?:is|was|are) (?:the )?(?:not |never )?$/.test(lead.replace(/ i am $/, '')) &&
        !/^ ?(?:for (?:my ?self|you ,|you to|your (?:reaction|loss|pain|tears))|is not enough|will not|means|does not|cannot|can not|to hear|to see|to say|to think|excuse|state|sight|little)/.test(
          next,
        )
      );
    },
    for: [
      'soz babe',
      'I apologise for that.',
      'My apologies.',
      "I'm sorry. I lied.",
      'Sorry if that came across wrong.',
    ],
    against: [
      "I've said sorry four times.",
      'You should be sorry.',
      'I apologised at Easter.',
      'I feel sorry for myself.',
    ],
  },
  {
    name: 'regret: remorse',
    code,
    find: [
      re` i ${gap(2)}(?:regret|regretted)(?= )`,
      re` i (?:am|feel|felt) ${gap(2)}(?:ashamed|guilty|remorse|remorseful|sad|awful|terrible|sick|horrified|gutted|heartbroken)(?: ,)? (?:that i|of (?:it|what i|how i|myself for|that|my|having|this|every|the)|about (?:what i|how i|it|that|my)|for (?:what i|how i|my|having|it|[a-z]+ing)|i |to have|by what i)`,
      / i (?:hate|loathe|detest|despise) (?:that i|what i did|what i have done|how i|myself for (?:what|[a-z]+ing you))/,
      / (?:i wish|i would give anything) (?:[a-z]+ ){0,3}(?:i|to) (?:had not|had never|could (?:undo|take it back|take that back)|have not|had told|had been|had come|had asked|had stopped|undo|take (?:it|that) back)/,
      / (?:it|this) (?:breaks my heart|pains me|grieves me|shames me|haunts me|kills me|sickens me|breaks me) (?:that i|what i|how i|to (?:have|know (?:that )?i|think (?:that )?i))/,
      / with (?:so much |deep |great )?(?:shame|regret|remorse)(?= )/,
      / my (?:bad|remorse|regret|deepest regret)(?= )/,
      / i (?:carry|have|feel) (?:[a-z]+ ){0,3}(?:remorse|shame|guilt|regret) (?:about|for|over|that i)/,
      / i take it back /,
      / i am ashamed /,
    ],
    unless: [
      / (?:not|never|no) (?:[a-z]+ )?(?:regret|ashamed)/,
      / regret (?:that )?(?:you |it (?:came|hurt|upset|is|has|was)|to say|to inform)/,
    ],
    for: ['im ashamed of it', 'I regret the affair.', 'I hate what I did to you.', 'I wish I had told you the truth.'],
    against: [
      'I do not regret it.',
      'I hate myself.',
      'It breaks me that you had to see it.',
      'I regret that you had to learn it.',
    ],
  },
];
