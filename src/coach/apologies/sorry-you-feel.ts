/** Sorry for the partner's reaction, or for being found out: "I'm sorry you feel that way", "sorry you had to see that". */
import { stands } from '../text/lean.js';
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { gap, gapc } from './parts.js';

const code = 'sorry-you-feel' as const;
const SAD =
  '(?:sorry|regret|regrets|apologi[sz]e|apologies|sad|sadden(?:s|ed)? me|grieves? me|breaks? (?:me|my heart)|pains? me|hate(?: it)?|hurts? me|wish|shame|a pity|pity|unfortunate|unhappy|kills me|hurts)';
/** The writer's own act stands as the cause in the same sentence. */
const MINE =
  / (?:because (?:of (?:me|what i|my)|i )|(?:when|while|after|by|that|what|which|and|how) i (?!am|have to|see|hear|can|know|want|guess|suppose|told)|my (?:lies|lie|choices?|doing|fault|affair|cheating|actions|drinking|gambling)|i (?:did|caused|made|put|left|lied|chose|gave|hid)(?= ))/;
const FOUND =
  'found|find|saw|see|seen|read|heard|hear|overheard|learned|learnt|learn|discovered|discover|walked in|came across|come across|stumbled|know|finding|seeing|reading|hearing|got to hear|were told|was told|noticed|caught|opened|got the';

export const sorryYouFeel: readonly Rule<ApologyCode>[] = [
  {
    name: 'reaction: sorry you',
    code,
    find: [
      re` ${SAD} (?:to (?:hear|see|learn|read|know) |truly |really )?(?:for you , |for you )?(?:that |how |about how |the way |about the fact that |if that means |for how )?(?:you|u|your|ur) (?!are (?:the one who|married|stuck with|owed)|ever met|married|deserve|trusted|own|, love|and i|know|. )(?:[a-z]+ )`,
      re` ${SAD} (?:, )?(?:to (?:hear|see|learn) )(?:it|that|this|about|how)(?= )`,
      re` ${SAD} (?:about|for|over|at) (?:all )?(?:your|ur|the) (?:[a-z]+ )?(?:reaction|feelings|tears|nerves|look|face|upset|anger|mood|pain|hurt|sadness|grief|state|disappointment|distress|shock|loss|sleepless|suffering|worry|jealousy|insecurity|insecurities|confusion|interpretation|perception|hurt feelings|broken heart)(?= )`,
      / sorry (?:for|about) what you (?:saw|read|found|heard|had to|went through|are going|are feeling|felt)/,
      / (?:sorry|sympathi[sz]e|feel) for you , /,
    ],
    holds: (match, { line }) =>
      !stands(MINE, line.slice(match.index)) &&
      !/ (?:do not|never|not|no need to|should not) (?:be |feel )?$/.test(line.slice(0, match.index + 1)) &&
      !/ wish (?:you )?(?!had|would not have|to)/.test(
        match[0].replace(/ wish (?:that )?you (?:had (?:not|never)) /, ' '),
      ) &&
      !/ (?:sorry|wish|hate) (?:you )?(?:well|all)/.test(match[0]) &&
      !/ hate (?:it )?(?:how|you|your)/.test(match[0]),
    for: [
      "I'm sorry you feel that way.",
      "I'm sorry that you're taking it this hard.",
      'sorry ur feeling some type of way about it',
      'Sorry about the look on your face.',
      'I am sorry to hear it.',
      'It grieves me that you are grieving.',
      'Sorry you found the photos.',
    ],
    against: [
      "I'm sorry that I made you feel unsafe.",
      'I am sorry for the pain I caused you.',
      "I'm sorry you had to sit alone because I lied.",
      'I hate what I did.',
    ],
  },
  {
    name: 'reaction: sorry it got to you',
    code,
    find: [
      re` (?:sorry|regret|sad) (?:, )?(?:that |about how |how )?(?:it|this|that|things|he|she|they|all this|the [a-z]+|my (?:joke|words|comment|message|messages|texts)|what happened)(?: is| s| has| have| had| was| are)? (?:all |so |really |just |ever |now |still |got |such |that |been |a |come |very )*(?:upset|upsets|upsetting|hurt|hurts|hurting|hit|bothers|bothered|offended|landing|landed|landing so|made you|making you|makes you|left you|leaves you|put you|puts you|knocked|shook|to you|came as|a shock|shock|hard (?:on|for)|difficult for|painful|affecting|affected|broken you|rattled|got to|gotten to|causing|caused|troubl|unsettl|distress|sitting|weigh)`,
      re` (?:sorry|regret|sorry about it|hate|wish|regrets) (?:, )?(?:that |about |how )?(?:it|this|that|the (?:truth|photos|messages|neighbours|neighbors|secret|news|whole|bank|kids|children|solicitor|letters)|your (?:mum|mother|sister|friends|family|dad|colleague|boss)|the [a-z]+ [a-z]+|he|she|they|someone|somebody|(?!i |for |to |about )[a-z]+) (?!i )${gap(3)}(?:came (?:to light|out)|come out|come to light|showed up|turned up|leaked|got out|was found|were found|told you|saw|found out|popped up|surfaced|heard it|was your|were your|got back to|reached you|in front of|posted it)(?= )`,
      re` (?:you (?:found|are finding|took|felt|feel) (?:it|this) (?:[a-z]+ ){0,3})(?:, )?(?:and )?(?:for that|for which|and i am|i am) ${gapc(3)}sorry(?= )`,
      re` (?:you are|you have been|you were|u are|she is|they are) (?:[a-z]+ ){1,4}(?:, )?${gapc(6)}(?:and )?(?:i am )?(?:so |very |truly )?(?:sorry|sad) (?:you (?:are|were|do|have|feel)|for (?:the|your)|about that|it is|that you are|to see)(?= )`,
      re` ${SAD} (?:[a-z]+ ){0,5}(?:you|u) (?:had to|have to|should have to|ever|were the|got to) (?:[a-z]+ ){0,2}(?:${FOUND})`,
      / (?:got caught|found me out|been caught|got found out|i was caught|being caught|being found out|you found out|you caught me)(?= )/,
      / (?:unsettling|painful|difficult|upsetting|hard|awful|a shock) (?:[a-z]+ )?(?:for you|to (?:hear|read|see))(?: [a-z]+)? (?:, )?(?:and )?i am (?:[a-z]+ )?sorry (?:it is|that|you|for|about)/,
    ],
    holds: (match, { line }) =>
      !stands(MINE, line.slice(match.index)) &&
      !/ (?:never|not|no|before|how) (?:[a-z]+ ){0,2}$/.test(line.slice(0, match.index + 1)) &&
      !(
        / (?:got caught|found out|caught|being)/.test(match[0]) &&
        !/ (?:sorry|regret|wish|hate|apolog|upset|ashamed)/.test(line)
      ),
    for: [
      'im rly sorry it upset u',
      "I'm sorry it's made you so jumpy.",
      'I regret that it came to light through your colleague.',
      'Sorry it showed up on our iCloud.',
      'Hate that it was your mum you heard it from.',
      'You found it upsetting, and for that I am sorry.',
      "I'm sorry I got caught.",
    ],
    against: [
      "I'm sorry it took me so long to tell you.",
      "I'm sorry that I scared you.",
      'I never meant to be found out.',
    ],
  },
];
