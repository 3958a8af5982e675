/** Turns to the speaker's own suffering or worthlessness: "I'm a monster, I hate myself". */
import { oneOf, re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { ADV, around, gap } from './parts.js';

const code = 'self-pity' as const;
const WORTHLESS = `
monster worthless trash rubbish garbage scum scumbag pathetic piece_of poison toxic disaster failure loser idiot fool mess wreck waste nothing nobody useless disgusting rotten evil worm dog dirt dust damaged_goods damaged broken horrible_person terrible_person bad_person awful_person terrible_husband terrible_wife bad_husband bad_wife shit
shell hollow unlovable unloveable hopeless beyond_help vile filth lowest worst bastard disgrace leper villain devil coward_and_a poisonous cancer burden stain ruined wretch wretched embarrassment joke pig rat snake animal beast freak lost_cause cursed no_good not_worth not_fit not_worthy unworthy no_man stupid_man stupid_woman
dead_inside dead_man finished done_for dying drowning falling_apart in_pieces in_bits in_hell suffering heartbroken devastated destroyed miserable so_alone all_alone depressed suicidal going_mad going_crazy a_liar_and hated the_bad_guy the_villain the_monster the_leper the_disgrace black_sheep screw_up fuck_up let_down`;

export const selfPity: readonly Rule<ApologyCode>[] = [
  {
    name: 'pity: I am worthless',
    code,
    weight: 'hint',
    find: [
      re` (?:i am|i have been|i feel|i felt|im|makes me|made me|me the|i must be|i will always be|being|what|such|i was born|i am just|like) ${ADV}(?:like |as |feel |feeling |being |an? |the |such |some |that |sort of |kind of |complete |total |absolute |very |real |bad |worst |little |one |biggest |most )*(?:${gap(1)})?${oneOf(WORTHLESS)}(?= )`,
      / (?:i (?:[a-z]+ )?(?:hate|despise|loathe|disgust|can not stand|detest|can not bear|can not look at|can not live with|can not forgive|feel sick at)(?: being| what| who)? (?:my ?self|me|who i|what i (?:am|see|have become)|my (?:own )?(?:face|reflection|life|guts|skin))|i (?:do not|did not|never|will never) deserve(?:d)? (?:you|to (?:live|be|breathe|exist)|anyone|love|any(?:one|thing)|a |happiness|someone)|you (?:deserve|deserved|should have married|should marry|are better off|would be better off|should find|should have picked|could do|can do|ought to have) (?:so much |much |far |someone )*(?:better|without|someone|anyone|a (?:better|real))|better off (?:without|dead)|(?:everyone|everybody|you|they|the kids) (?:would|will) be (?:so |much )?(?:happier|better) (?:off )?(?:if i|without|with someone)|i (?:ruin|destroy|poison|break|spoil|wreck|kill|mess up|screw up|fuck up) (?:everything|everyone|all)|what (?:kind|sort) of (?:a )?(?:man|person|woman|husband|wife|human|father|mother|monster|partner)|what is wrong with me|i (?:make|made) my ?self sick|i should (?:be|just be) (?:dead|shot|alone|locked)|(?:everybody|everyone) (?:hates|blames|is against|despises|laughs)|nobody (?:could|would|will|can) (?:ever )?love|how (?:anyone|anybody) could|do not look at me|throw me out|leave me|i deserve (?:to (?:die|be alone|rot|suffer)|everything|nothing|it all|all of it|hell)|end up alone|die alone|i will be alone|no one will ever)(?= )/,
    ],
    unless: [
      / (?:not|never) (?:asking|about me|going to|saying|here to|fishing|to tell)/,
      / (?:i|to) (?:made|make|makes|let|left|treated|making) you (?:feel |look |be )/,
      / (?:if i am|as if i|told you|called you|made you|you are|i called)/,
      / (?:i was|i have been) (?:a )?(?:coward|liar|selfish|fool|idiot)(?= (?:$|, and|and|to|who|for|when|, i))/,
      / you deserve (?:better (?:from|of|than)|the truth|an answer|honesty|someone who (?:tells|is))/,
    ],
    holds: (match, { line }) =>
      !/ (?:you|your|she|he|we|it|marriage|home|trust) (?:[a-z]+ )?$/.test(line.slice(0, match.index + 1)) &&
      !/ (?:ashamed|what i (?:did|have done))/.test(match[0]) &&
      !(
        / (?:being|such|like) /.test(match[0].slice(0, 8)) && !/ (?:i|me|for|my) /.test(line.slice(0, match.index + 8))
      ),
    for: [
      "I'm a monster, I hate myself.",
      "I don't deserve you. I'm a waste of space.",
      'I ruin everything I touch.',
      "i'm trash fr",
      'Sorry for being such a disaster.',
      'You would be better off without me.',
      'What kind of man am I?',
    ],
    against: [
      'I was a coward.',
      'I made you feel worthless.',
      'I hate what I did to you.',
      'You deserve better than a lie.',
    ],
  },
  {
    name: 'pity: how I suffer',
    code,
    weight: 'hint',
    find: [
      / (?:you (?:do not|can not|have no idea|will never|could not|cannot|would not|have not a clue|never)(?: even)? ?(?:know|imagine|understand|idea|think|see|what|how|ask|asked|care)? ?(?:how|what|the)? ?(?:hard|it is like|this is|it feels|i feel|i am going|i have been|much (?:this|it|i)|i go through|difficult|it does to me|that does to me|pain i)|(?:have you|do you have) any idea (?:what|how)|imagine (?:what|how) (?:that|this|it|i)|(?:you )?try (?:being|living|sleeping|waking|carrying) (?:me|with|like|as|in|up|this)|how (?:do )?you think (?:i|it) (?:feel|felt|am|feels)|what (?:this|that|it|all this) (?:has done|does|is doing|did|has cost|is like) (?:to|for)? ?me|hard (?:for|on) me|hard this (?:is|has been)|(?:it is|this is|it has been|not) (?:not )?(?:been )?(?:easy|fair|hard) (?:for|on|to) (?:me|us men|either)|i (?:am|was) (?:the one )?(?:hurting|suffering|struggling|paying|in pain|in agony|in hell)(?: too)?|i (?:have |had |did )?suffer(?:ed|ing)?|(?:i am|the) only one (?:suffering|hurting|who)|(?:me|i) too , |what about (?:me|my)|my (?:suffering|pain|torment|agony|hell|nightmare|life (?:is|s the)|world (?:is|has)|heart is|head is|back is|chest|hair is|stomach|hands shake|health|guilt|shame))(?= )/,
      / i (?:[a-z]+ ){0,2}(?:can not|can hardly|can barely|could not|do not|have not|am not|cant|did not) (?:even |really |been )*(?:eat|eating|eaten|sleep|sleeping|slept|breathe|think|work|function|cope|swallow|go on|live|face|stop (?:crying|shaking|thinking|being sick)|do my job|look at my|look in|look a|concentrate|get out of bed|study|keep (?:food|anything)|been in|been able|bear|take (?:it|this|much|any)|handle|stand (?:it|this|the))(?= )/,
      / i (?!would|used)(?:[a-z]+ ){0,2}(?:cry|cried (?:my ?self|every|all|in|and)|weep|wept (?:my|every|all)|bawl|sob|sit (?:in|here|and|at)|lie awake|wake up|lost (?:a stone|weight|my appetite|everything|everyone|all|my (?:home|friends|job|kids|family))|throw up|die (?:a bit|inside)|sleep on|am (?:crying|dying|sleeping|eating|living|losing|going through|not ok|not okay|so tired|very tired|so very tired|sick|choking|shaking)|feel (?:sick|dead|empty|awful|terrible|so guilty|so bad|so low|like (?:shit|crap|dying|death|rubbish|the worst))|look like death|miss my (?:old )?(?:life|kids|bed|home)|miss (?:the|my)|have (?:lost (?:everything|a|my|it all|two|weight|so much)|no (?:friends|dignity|one|life|home|body|where)|nobody|nothing left|stopped (?:shaving|eating|sleeping)|cried|been (?:crying|in hell|punishing|sick|sleeping|through)|not (?:slept|eaten|been in|been to))|want (?:to )?(?:scream|die|2 scream))(?= )/,
      / (?:(?:guilt|shame|remorse|it|this|that|regret) (?:is|s|has been|was) (?:[a-z]+ )?(?:eating|killing|destroying|tearing|crushing|ruining|breaking|choking|burning|haunting|making me)(?: me)?|eating me|kills me|killing me|(?:nobody|no one|not one person|not a soul|there is not a soul|nobody ever) (?:[a-z]+ )?(?:asks|asked|cares|cared|checks|checked|talks|notices|nods|calls|rings|even|spares|will sit|comes|knows (?:how|what|why)|speaks|is here|in this)|(?:i am|i was|and i am|now i am) the one (?:who (?:is|has|gets|sleeps|sits|lost|can not|lives|eats|suffers|cries|they|nobody|my)|with|sleeping|eating|crying|lying|living|suffering|losing|they|in the|on the|nobody|that|my|paying|left)|my (?:own )?(?:kids|children|mother|mates|friends|family|brother|sister|parents|dad|mum|boss|roommates) (?:will not|can not|do not|have|has|won|wont|hear|looks|look|hate|hates|stopped|does not)|my life is|everyone has (?:turned|left)|everybody (?:at|in)|and now i am|i have become|the (?:sofa|box room|doghouse|spare room|floor|couch) (?:is|for|with|again)|(?:on|in) (?:this|my mum s|my mother s) (?:sofa|floor|couch|box room)|(?:sleeping|living|stuck) (?:on|in) (?:the|a) (?:sofa|floor|couch|box room|van|car|doghouse)|living out of|poor me|all i (?:ever )?get (?:is|from|back)|(?:do not you|you) think i (?:do not )?feel|feel bad enough|woe|i am (?:now )?(?:ruined|finished|alone|broken|in bits|lost|a ghost|drowning)|i am dying|punish(?:ing)? my ?self|i punish|why (?:is it )?always me|no dignity|i (?:just )?want my (?:life|old life)|i hate (?:this|my life|living)|as if i am not|like i am something|like i am (?:a criminal|dirt|nothing))(?= )/,
    ],
    unless: [
      / (?:so|when|because|that|know|and|while|until) (?:you|your)(?: [a-z]+)? (?:can not|could not|have not|do not|cry|cried) /,
      / (?:not about me|this is not about|i am not (?:asking|telling|saying|the one (?:who|hurting))|not mine to|is nothing (?:to|compared|beside|next)|compared (?:to|with) (?:what|your)|you to comfort|nothing to what you)/,
      / when i (?:think|imagine|picture|remember|see) (?:of |about )?(?:you|your|what|how)/,
      / i (?:can not|could not|do not|cannot) (?:[a-z]+ )?(?:stand|bear|live with|stop thinking|take|face) (?:[a-z]+ ){0,3}(?:what i|that i (?:did|hurt|made|lied)|how i|it back|back)/,
      / (?:i can not|i cannot|i could not) (?:take|bear) (?:it|that) back/,
      / i (?:did not|have not|do not) (?:think|cope with|handle|work (?:late|there|with)|study|face|work|look at my phone)/,
    ],
    holds: (match, sentence, reading) =>
      !/ (?:that is my own doing|for me to carry|mine to carry|my problem|not your(?:s| job| problem)|i will take that to|with my (?:counsell?or|therapist))/.test(
        around(sentence, reading),
      ) && !/ (?:you|if|when you|asked whether|made you feel) $/.test(sentence.line.slice(0, match.index + 1)),
    for: [
      "You don't know how hard this is for me.",
      "I can't eat, I can't sleep.",
      'Guilt is eating me alive.',
      'nobody asks how I am',
      "I've lost everything.",
      "I'm the one sleeping on my mum's floor.",
      'I cry every morning in the shower.',
      "I've no friends left.",
    ],
    against: [
      'You cannot sleep, I know.',
      'What I feel is nothing compared to what you carry.',
      "I can't take it back.",
    ],
  },
];
