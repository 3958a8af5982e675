/** Opinions in the dress of feelings, and words for what another did. */
import { beginsAt, oneOf, re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { FAUX, FELT_ED } from '../words/faux.js';

const FEEL = '(?:feel|felt|feeling|feels)';
/** Words that may stand before the word for a deed, other feelings among them. */
const BETWEEN =
  '(?:(?!(?:like|that|you|i|when|because|at|to|the|for|my|her|him|in|it|we|they|from|by|not|less|than|never|if|about|your) )[a-z]+ |, ){0,7}?';
const faux = oneOf(FAUX);
const feltEd = re`^${oneOf(FELT_ED)}$`;
const I_FEEL = ` i (?:(?:just|really|still|do|did|also|often|always|sometimes|honestly|truly|genuinely|have|had|am|was|can not help but|can not help|keep|kept|have been|started to|start to|begin to|began to|only|even|now|constantly|so|never) )*${FEEL}`;
/** What follows is a whole sentence of its own: an opinion. */
const OPENING =
  'you|your|u|we|our|it is|it was|it has|it will|it would|it could|it should|it does|it did|it all|its|there is|there was|there are|there has|there will|nobody|no one|nothing|everyone|everybody|everything|everyone|someone|somebody|people|he|she|they|his|her|their|this (?:is|was|whole|house|marriage|relationship|family|has|will|home|thing)|that (?:is|was|you|we|it|your|our|there|nobody|he|she|they|my|everything|nothing|the|this|all|a|an|in|if|when|at|for|after|no|any|some|half|one|i (?:am|was|have|had|do|did|deserve|should|could|can|will|would|must|need))|the (?:[a-z]+ ){1,5}(?:is|was|are|were|has|had|have|will|would|means?|meant|wants?|wanted|never|went|died|got|gets|comes|came|matters?|mattered|ended|belongs?)|my (?:[a-z]+ ){1,2}(?:do not|does not|did not|means?|meant|counts?|matters?|is never|are never)|all (?:of )?(?:this|that|you|we)|half (?:of|the)|maybe|if|whatever|in this|in your|everything|deep down|one of us|only one|neither|life|love|trust|marriage|what|when|sometimes (?:you|we|it)|at this point|at times|by now';

export const feelingWords: readonly Rule<StatementCode>[] = [
  {
    name: 'feel that you',
    code: 'thought-as-feeling',
    weight: 'hint',
    find: [
      re`${I_FEEL} (?:(?:like|as if|as though|as|though|that) )?(?:${OPENING}) `,
      re`${I_FEEL} (?:like|as if|as though) (?:the|this|that|my|all|any|half|some|these|those|a|an|both|in|for|at|to|with) (?:[a-z]+ ){1,6}?(?:is|was|are|were|has|had|have|will|would|does|did|do|means?|meant|matters?|comes?|came|went|goes|wants?|wanted|belongs?|gets?|got|died|ended|never|always|stopped|left|makes?|made|takes?|took|needs?|can|could|should) `,
      / feels? (?:to me )?(?:, )?(?:like|as if|as though|that) (?:you|we|our) /,
      / (?:what i feel|my (?:[a-z]+ )?feeling|the feeling i (?:have|get)|how i feel) (?:is|was) (?:that|like|you|we|it) /,
      / that is (?:what|how) i feel (?:you|we|it|about (?:you|us)) /,
      / i feel ,[^.]{0,90}?, (?:that|like|as if) /,
      /, i feel (?:$|, )(?!sad|hurt|scared|angry|lonely|tired|and)/,
      / i (?:just )?feel (?:[a-z]+ )(?:is|are|was|were|has|have|had|will|would|gets|got|wants|keeps|never|should|could) /,
      / feels to me /,
      / i (?:am|was|have been) feeling (?:that |like )?(?:you|we|it is|our) /,
      / (?:feeling|feeling is|feelings? (?:is|that)) (?:like|that|as if|as though) (?:you|we|it|this|our|your|nobody) /,
      / i (?:[a-z]+ )?feel (?:like|that|as if|as though) i (?:[a-z]+ ){1,6}(?:to you|for you|with you|by you|your [a-z]+|you) /,
    ],
    unless: [
      / feel (?:it|this|that|everything|nothing) (?:in my|all over|in every|right|deep|again|too|every|when|more)/,
      / (?:i used to|i do not|not that i|i did not|i never) feel (?:like|that|as if) /,
    ],
    holds: (match) =>
      !/ feel(?:ing)? (?:that |this |the )(?:[a-z]+ )?(?:knot|lump|ache|pain|weight|heat|cold|panic|fear|old|same|sinking|familiar|tightness|rush|pull|pang|hope|love|warmth)/.test(
        match[0],
      ) &&
      !/ feel (?:you|your) (?:next|beside|near|close|hand|hands|arm|arms|breath|warmth|reaching|relax|there|here|with) /.test(
        match[0] + 'x ',
      ),
    for: [
      'I feel like you never loved us.',
      'i feel that it was cruel',
      'I feel as if the last three years were rented',
      'I feel we are flatmates',
    ],
    against: [
      'I feel like crying.',
      'I feel like a stranger in my own home.',
      'I feel that knot in my stomach again.',
      'I feel it in my chest.',
    ],
  },
  {
    name: 'word for a deed',
    code: 'faux-feeling',
    weight: 'hint',
    needs: [FAUX],
    find: [
      re` (?:feel|felt|feeling|feels) (?:(?:like|as if|as though|that) i (?:am|was|have been|had been|get|keep) (?:being )?)?${BETWEEN}${faux} `,
      / (?:[a-z]+ ){1,4}(?:, |is |and |\. )?(?:that is |is )?(?:how|what) i (?:feel|felt|am feeling) /,
      /^ (?:[a-z]+ ){1,4}(?:, |and |\.)?(?:[a-z]+ ){0,2}$/,
    ],
    unless: [
      / (?:you|he|she|they|do you|did you|if you|to make you|made you|makes you) (?:[a-z]+ )?(?:feel|felt|feeling) /,
      / not (?:[a-z]+ )?(?:feel|felt|feeling) /,
    ],
    holds: (match) => /^ (?:feel|felt|feeling|feels) /.test(match[0]) || beginsAt(FAUX, match[0], 1),
    for: [
      'I feel ignored.',
      'I felt sad and then dismissed.',
      'You made me feel so unwanted.',
      'Rejected, that is how I feel.',
    ],
    against: ['I feel betrayed.', 'I felt sad and tired.', 'I want you to feel heard, not judged.', 'I feel alone.'],
  },
  {
    name: 'done to me',
    code: 'faux-feeling',
    weight: 'hint',
    find: [
      / i (?:[a-z]+ )?(?:feel|felt|am feeling) (?:(?:so|very|really|just|completely|totally|a bit|like i am being|like i was being|being|like i have been) )*([a-z]+ed) /,
    ],
    unless: [/ not (?:[a-z]+ )?(?:feel|felt) /],
    holds: (match) => !feltEd.test(match[1] ?? ''),
    for: ['I felt trampled on.', 'I feel outmanoeuvred.'],
    against: ['I felt relieved.', 'I felt scared.', 'I feel hurt and tired.'],
  },
];
