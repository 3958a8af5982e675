/** The harm is made uncertain: "if I hurt you", "for anything I may have done". */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { around, gap, gapc, SORRY } from './parts.js';

const code = 'conditional' as const;
const HARMED =
  'hurt|hurts|upset|upsets|offended|offends|bothered|bothers|annoyed|vexed|angry|cross|sad|insulted|uncomfortable|wronged|harmed|disappointed|humiliated|embarrassed|distressed|let down|put out|affected|unhappy|ignored|neglected|unloved|bad|caused|made|gave|left|failed|wounded|touched a nerve|overstepped|crossed|came across|come across|came over|came off|seemed|sounded|looked|landed|felt|misled|mislead|betrayed|pained|rattled|shaken|worried|scared|frightened|stung|rubbed|ruffled|put';

export const conditional: readonly Rule<ApologyCode>[] = [
  {
    name: 'if: sorry if',
    code,
    find: [
      re` ${SORRY} (?:,? )?(?:to you )?(?:then |though |anyway |i guess |in advance )*(?:for (?:it |that |everything )?)?(?:if|in case|whether|should|insofar as|to the extent)(?= )(?! (?:you )?(?:this|that) (?:letter|is (?:long|late|clumsy)))`,
      re` (?:if|in case|whether|insofar as|in so far as|to the extent that|supposing|assuming|provided|should) (?:it |i |that |this |any |my |you |and |when |,|the |in any way )*${gapc(5)}(?:${HARMED})(?: ${gapc(6)}| )(?:then |so |well )?(?:i am |i |my |that is |it is |am )?(?:so |very |truly |really |do )*(?:${SORRY}|unfortunate|guilty)(?= )`,
      / (?:if so|if that is (?:how|what|the case)|if that is so|if it (?:did|has|was)) , (?:then )?(?:i am |i |my )?(?:so |very )?(?:sorry|apologi|regret)/,
    ],
    holds: (match, { line }) =>
      !/ if (?:you (?:want|would like|need|ask|wish)|i am (?:late|ever)|it happens)/.test(match[0]) ||
      / sorry if you want/.test(line),
    for: [
      'Sorry if that came across wrong.',
      "I'm sorry if I hurt you.",
      'I apologise if there was any upset.',
      "If it upset you, I'm sorry.",
      'Maybe. If so, I’m sorry.',
    ],
    against: ["If you want to ask, I'm here.", "I'm sorry I hurt you."],
  },
  {
    name: 'if: the harm may not be',
    code,
    find: [
      re` (?:if|whether|in case|supposing|assuming|provided) (?:ever )?(?:i|my [a-z]+|anything i|what i [a-z]+|the way i [a-z ]{2,24}) (?:have |has |did |do |was |ever |in any way |really |somehow |may have |might have |indeed |unknowingly |unintentionally |inadvertently |accidentally |actually |be )*(?:hurt|upset|offended|made|caused|wronged|failed|let|came|come|gave|given|said|did|done|was|been|seemed|sounded|looked|crossed|disappointed|neglected|embarrassed|overstepped|misled|broke|broken|hurts|scared|bothered|put|acted|behaved|went|ever|contributed|understood)(?= )`,
      re` if (?:it|that|this|something|anything|any of (?:it|this|that)|certain [a-z]+|some [a-z]+|the [a-z]+|a [a-z ]{2,20}|words|offen[cs]e|harm|feelings|lines|mistakes|anyone|anybody|someone|people|my [a-z ]{2,25}|there|what happened) ${gap(5)}(?:was|were|has|have|had|got|did|${HARMED}|counts|feels|seems)(?= )`,
      re` (?:if|should) (?:you|u) (?:are|were|feel|felt|got|took|take|found|find|be|have been|really|think|thought|believe|say|consider|see|saw|perceived|were to be) ${gap(4)}(?:${HARMED}|offence|offense|badly|hard|wrong|otherwise|that way|it as|like|guilty)(?= )`,
      / (?:should|were) (?:i|anything|my|any|it|you) (?:[a-z]+ ){0,3}(?:have|be|upset|hurt|offend)/,
    ],
    unless: [
      / (?:if|whether) i (?:was|am|did|have been) (?:you|ready|honest with|brave|ever caught|caught)/,
      / if (?:it|that|this|you) ever /,
      / (?:as if|even if|only if|like if|(?:ask|see|asked|wonder|wondered|know|knew|check|checked|told|tell) (?:me |you |us |her |him |my ?self )?(?:if|whether)) (?:i|it|you|that|anything|there) /,
      / if (?:it|that|this) (?:feels|is|seems|helps|would|takes|happens|gets|ever happens) (?:[a-z]+ )?(?:right|too|ok|okay|all right|help|safe|easier|better|useful|good|again|years|longer|a (?:long|year|lot))/,
      / (?:then )?(?:i will|i can|we can|you can|please tell|tell me|ask me|let me know|you may) (?:(?!sorry|apolog)[a-z]+ )*if /,
      / if you (?:feel|felt) (?:like|ready|able|safe|up to) /,
      / if i (?:had|would had|would have|would) (?:not |been|told|asked|come|thought|stopped|only)/,
    ],
    holds: (match, sentence, reading) =>
      / if i (?:have |ever |had )*(?:been|was a|did|said|understood)/.test(match[0]) ||
      / (?:was|were|came|come|seemed|offen[cs]e|certain|anyone|anybody|ever|in any way|hurt|upset|made you|offended|wrong|counts|bother)/.test(
        match[0],
      ) ||
      / (?:sorry|apolog|regret|guess|suppose|unfortunate|guilty)/.test(around(sentence, reading)),
    for: [
      "If I've been a prat, I've been a prat.",
      'If I was ever distant, I apologise for that.',
      'If offence was taken, regrets.',
      'If anyone got hurt along the way.',
      'Should you be hurt, know that I regret it.',
    ],
    against: [
      'If you feel ready, we can talk.',
      'If I had told you, you would have been safe.',
      'I asked if you were hurt.',
      'If it helps, here is my phone.',
    ],
  },
  {
    name: 'maybe: anything, whatever, may have',
    code,
    find: [
      re` (?:anything|whatever|whichever|wherever|everything|any (?:[a-z]+ ){1,3}|some (?:things|of the things)|all|such(?: of my)? [a-z]+ as|in any way|what|that|things) (?:it is |it was |that |which |you think |you feel |you reckon |you believe |you say )*(?:i|my (?:actions|words|behaviou?r)|on that [a-z]+) (?:may|might|could|am supposed to|was supposed to|supposedly|allegedly|apparently|must) (?:well )?(?:have|of)?(?= )`,
      re` (?!you |he |she |they )[a-z]+ (?:may|might) (?:well )?(?:have|of) (?:ever |perhaps |been |unintentionally |inadvertently |unknowingly |possibly |slightly |a bit )*(?:${HARMED}|stepped|gone|been|fallen|done|said|given|acted|overdone|neglected|contributed|appeared|lied|hidden|forgotten)(?= )`,
      / whatever (?:it is )?(?:that )?(?:you (?:think|feel|believe|reckon|say|imagine|heard|want)|i (?:did|have done|supposedly|am meant|am supposed|am accused|said)|part|it was(?: i did)?|upset|hurt|offended)(?= )/,
      / any (?:[a-z]+ ){0,2}(?:hurt|harm|offen[cs]e|pain|upset|distress|embarrassment|distance|inconvenience|discomfort|confusion|misunderstanding|trouble|suffering|part|wrongdoing|wrong|feelings|way)(?= )(?! (?:you want|way you))/,
      / for whatever /,
      / (?:real or (?:perceived|imagined)|perceived|alleged|so called|supposedly) (?:slight|hurt|wrong|lies|betrayal|distance|offen[cs]e|affair|, |on my)?/,
      / if that is (?:what|how) you (?:think|see|feel|want|heard|believe)/,
      / (?:as you (?:see|call|put|claim|perceive) it|from your point of view it|in your eyes|your version|if you say so|if you insist|if one counts|i suppose (?:i|it|that|you)|i guess i|guess i|guess it|, i guess|, i suppose)(?= )/,
      / (?:did|was|has) (?:that|it|i) (?:come|came|look|sound|seem|hurt|upset|land|too|offend)/,
      / (?:you|she|he|they|your [a-z]+) (?:tell|tells|told|say|says|said|claim|claims|reckon|reckons) (?:me )?(?:that )?i (?:have |was |am )?(?:[a-z]+ )?(?:hurt|frightened|upset|scared|lied|made|offended|neglected|been|was|did|owe)/,
      / (?:i am|i have been) (?:told|informed|asked by [a-z ]+)(?: that)? (?:i|to apologi[sz]e)/,
    ],
    unless: [
      / (?:take|need|want|choose|ask me|answer|decide|do|tell you|read|see|say|give you|show you) (?:any|anything|whatever|everything)(?= )/,
      / whatever (?:you (?:decide|choose|need|want|say|ask|feel|think) |it takes|time|happens|else|the)/,
      / (?:no|not|never|without|do not want|is not|isnt) any (?:way|more|part|excuse)/,
      / (?:i told you|i said|i called|i pretended) /,
      / any (?:question|hour|time|day|pressure)/,
    ],
    holds: (match, { ends }) => !/ (?:did|was|has) (?:that|it|i) /.test(match[0]) || ends === '?',
    for: [
      'Sorry for anything I may have done.',
      "I'm sorry for whatever it is you think I did.",
      'I apologise for any upset.',
      "I might've stepped out of line with Gareth.",
      'Sorry, I guess.',
    ],
    against: ['Take whatever time you need.', 'I will answer any question.', 'Ask me anything.'],
  },
  {
    name: 'maybe: perhaps I was',
    code,
    find: [
      / (?:maybe|perhaps|possibly|mebbe|conceivably|arguably|potentially) (?:i|it|that|some|there|my|you (?:were|was|felt|got|are)|the|what i|[a-z]+ s name) (?:am |have |had |was |were |did |do |could |should |might |let |wasnt |been |not |a bit |bit |came |went |said |got |[a-z]+ed )/,
      / (?:i|it|that|he|she) (?:was|were|am|did|have been|been) (?:[a-z]+ ){0,4}(?:maybe|perhaps|possibly|arguably|potentially)(?: ,|$| not)/,
      / (?:perhaps|maybe|possibly) (?:some|a (?:bit|little)|too|there) /,
      / (?:well )?(?:it|that) (?:is|was) (?:certainly )?possible(?= )/,
      / (?:assuming|supposing|insofar as|in so far as|to the extent|to whatever extent|whether or not|on the off chance|in the event|let us say|hypothetically|be that as it may|if and only if|theoretically)(?= )/,
      / (?:certain|some) (?:[a-z]+ ){0,2}(?:may|might|could) /,
    ],
    unless: [
      / (?:maybe|perhaps|possibly) (?:you (?:will|would|can|do not|could)|one day|it will|it is too|that is (?:too|all)|i (?:will|can|do not|never will|should have|was (?:afraid|scared|hoping|lonely|too)))/,
      / (?:maybe|perhaps) i (?:thought|hoped|wanted|told)/,
      / whether or not (?:you|we|i get|i am)/,
    ],
    holds: (_match, sentence, reading) => !/ (?:i do not ask|not asking|no matter)/.test(around(sentence, reading)),
    for: [
      'Perhaps I was curt about your promotion.',
      "Maybe I've been careless with your feelings.",
      "Assuming any of that's true, I regret it.",
      'Well, it is possible.',
      'To the extent that it upset you.',
    ],
    against: [
      'Maybe you will never trust me again.',
      'Perhaps one day you will.',
      'Whether or not you forgive me, I will go.',
    ],
  },
];
