/** A reason offered as justification: drunk, stressed, lonely, busy, afraid of the reaction, childhood. */
import { stands } from '../text/lean.js';
import { oneOf, re } from '../text/pattern.js';
import type { Reading, Sentence } from '../text/read.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { STATES } from '../words/reasons.js';
import { ADV, gap, gapc, onwards, OWNED } from './parts.js';

const code = 'excuse' as const;
const owned = (_: unknown, sentence: Sentence, reading: Reading): boolean =>
  !stands(OWNED, onwards(sentence, reading, 2));

export const excuse: readonly Rule<ApologyCode>[] = [
  {
    name: 'excuse: the state I was in',
    code,
    find: [
      re` (?:i|we) ${ADV}(?:was|were|had been|have been|would been|am|got|felt|feel|was feeling|been) ${ADV}(?:all |that |a bit |a |an |under |off my |in a |on |at |going through |out of |over )*${oneOf(STATES)}(?= )`,
      re` i (?:would|had|have|have had|had had|would had) (?:had |drunk |drank )*(?:about |like |a few |too |only )*(?:${gap(2)})(?:pints|drinks|glasses|beers|wine|whisky|vodka|gin|shots|a skinful|too much to drink|one too many|no sleep|a bad day|a hard (?:day|week|year)|a rough|a rotten|a rubbish|a difficult|an awful|a terrible|a stressful|a long (?:day|week|month)|root canal|the shingles|a breakdown|a lot on|so much on|needs|bad head|a short fuse|a temper|lost my (?:job|mother|mum|dad|father|nerve|brother|sister)|not slept|skipped (?:lunch|dinner|breakfast)|not eaten|barely slept|hardly slept)(?= )`,
      re` (?:work|my job|the job|my boss|the baby|the kids|home|life|everything|it|things|money|the move|christmas|that (?:month|week|year|time)|deadlines?) (?:was|were|had been|is|has been|got) ${ADV}(?:so |too )*(?:insane|crazy|mad|mental|hectic|stressful|stress|busy|nonstop|hell|murder|a nightmare|chaos|hard|a lot|tough|rough|awful|on top of me|getting to me|a (?:hard|difficult|confusing|bad|dark|rough|strange|tough|terrible|stressful|low|crazy) (?:time|year|month|week|patch|place|posting|day))(?= )`,
      re` (?:i|my (?:head|mind)) (?:was|am|were) not ${gap(1)}(?:myself|thinking (?:straight|clearly|right)|in (?:a|the|my) (?:good|right|best)|well|sober|in control|right|ok|coping|with it|in a good place|my ?self)(?= )`,
      / i (?:just )?(?:did not|was not) (?:know what i was doing|think(?:ing)?(?: it through| straight| about it)?|mean to|realise|realize|know (?:how to (?:tell|say)|it was|better)) ?(?:$|, )/,
    ],
    holds: (match, sentence, reading) =>
      owned(match, sentence, reading) &&
      !/ (?:when|while|if|and|until|before|that|what|how) $/.test(sentence.line.slice(0, match.index + 1)) &&
      !/ i (?:am|feel) /.test(match[0]) &&
      !/ (?:i (?:said|told you|pretended|claimed|lied) (?:that |you )?)$/.test(sentence.line.slice(0, match.index + 1)),
    for: [
      "I'd had eight pints, that's why I kissed her.",
      'I was drunk and it was late.',
      'Work was insane that week.',
      'I was under so much stress.',
      "I wasn't thinking straight.",
    ],
    against: [
      'I was lonely, and that does not excuse what I chose.',
      'I was drunk. It was still my choice.',
      'I told you I was tired.',
    ],
  },
  {
    name: 'excuse: the reason why',
    code,
    find: [
      re` (?:that is|that was|which is|thats|there is|this is|hence|and that is|it is|so that is) (?:the only reason|the reason|why i|why it|the whole reason|all|why we|your why|how i|how it|what made me|what did it)(?: |$)`,
      re` (?:the only reason|the reason|only) (?:that |why )?i (?:only )?(?:${ADV})(?:lied|did|went|said|kept|hid|told|texted|drank|took|looked|slept|never told|deleted|messaged|replied|kissed|agreed|cheated)`,
      re` i only (?:[a-z]+ed|lied|did|hid|went|told|said|kept|drank|took|met|saw|slept) ${gapc(6)}(?:because|to|so|as|since|when)(?= )`,
      re` i ${ADV}(?:[a-z]+ed|lied|hid|went|kept|drank|did it|did that|took|slept|forgot|lost it|snapped|said it|strayed|cheated|crave [a-z]+) ${gapc(8)}(?:because|cause|since|due to|thanks to|on account of|what with|owing to) (?!i (?:wanted|chose|liked|could|enjoyed|thought i could get|was (?:selfish|a coward|greedy|vain))|of me|it (?:made|was easier|sounded|suited))(?!i did not (?:respect|think of you|have the (?:courage|guts)))[a-z]+`,
      re` (?:,|and|or) (?:because|since|cause|due to|with|what with|given) (?:i|the|my|work|all|everything|it|no|we) (?!(?:wanted|chose|liked|love|enjoyed|trust|respect|know|hurt|lied|can|will|did not respect|was selfish|was a coward)) ?(?:was|were|had|am|am not|got|did not|have|felt|could not|move|stress|baby|job|kids|drink|pressure|work|deadlines|medication|tablets|winters?)`,
      re`^ (?:because|since|cause|due to|with|what with|given) (?:i|the|my|work|all|everything|it|no|we) (?!(?:wanted|chose|liked|love|enjoyed|trust|respect|know|hurt|lied|can|will|did not respect|was selfish|was a coward)) ?(?:was|were|had|am|am not|got|did not|have|felt|could not|move|stress|baby|job|kids|drink|pressure|work|deadlines|medication|tablets|winters?)`,
      / (?:no wonder|not surprising|hardly surprising|small wonder|it is only natural|is it any wonder|any (?:man|woman|one|body|person) (?:would|starves|needs|in my)|anyone would|anybody would|who would not|what (?:choice|else could|was i (?:to|supposed)|would you have|could i|chance|do you expect|did you expect|am i)|how could i (?:not|resist|say)|so what (?:choice|else))(?= )/,
    ],
    holds: (match, sentence, reading) =>
      owned(match, sentence, reading) &&
      !/ (?:told|said|pretended|claimed) (?:you |my ?self )?(?:that )?$/.test(
        sentence.line.slice(0, match.index + 1),
      ) &&
      !/^ (?:that|this) is (?:all|how) (?:i (?:can|have|want|ask|know)|it)/.test(
        match[0] + sentence.line.slice(match.index + match[0].length),
      ),
    for: [
      "I only lied because I didn't want to upset you.",
      'That is why I kissed her.',
      "it's not surprising really that I strayed",
      'Anyone would have snapped.',
      'What choice did I have?',
      'I texted him because I was bored.',
    ],
    against: ['I lied because I chose to.', "That's all I can ask.", 'I did it because I wanted to.'],
  },
  {
    name: 'excuse: afraid of the reaction, to spare you',
    code,
    find: [
      re` i (?:was|am|felt|got) ${ADV}(?:too )?(?:scared|afraid|frightened|terrified|worried|petrified|nervous|anxious|ashamed|embarrassed) (?:of (?:your|what you|how you|you|telling|losing)|you|that you|to tell|to say|it would|about (?:how|what) you|what you|i (?:would|might) lose)`,
      re` i (?:just |only |simply )?(?:did not|never|do not) (?:want|wanted|wish|mean|meant) (?:to )?(?:you |us |it |a |any |another )?(?:to )?(?:upset|worry|hurt|burden|bother|stress|scare|fret|fretting|panic|disappoint|lose|be hurt|be upset|spoil|ruin|find|you fretting|fight|row|argue|drama|trouble|scene|cause)(?: you| about| it| any| a| the| to)?(?= )`,
      / (?:to (?:spare|protect|shield|save) (?:you|us|your)|for your (?:own )?(?:sake|good|protection)|so (?:that )?(?:you|no one|nobody) would (?:not )?(?:have to )?(?:worry|be (?:upset|hurt|worried)|fret)|i thought it would (?:only )?(?:hurt|upset|worry) you|to keep (?:the peace|things (?:light|calm|nice|smooth))|i (?:wanted|was trying|tried) to (?:protect|spare|keep the peace|shield|surprise|be nice|help (?:him|her|them)))(?= )/,
      / (?:you would|you will) (?:only |just )?(?:have )?(?:left|leave|laugh|laughed|go|gone|been|be|kill|killed|freak|freaked|freak out|hit|lost|lose|throw|get|got|flip|flipped) (?:me|mental|mad|crazy|angry|upset|the roof|it|out|ballistic|nuts|spare|off|worried)/,
    ],
    holds: owned,
    for: [
      'I was scared you would leave.',
      "I didn't want to upset you.",
      'I kept quiet to spare you.',
      'so no one would worry',
    ],
    against: [
      'I was scared, and still I chose to lie.',
      'I am scared of the dark.',
      'I never meant to hurt you, and I knew it would.',
    ],
  },
  {
    name: 'excuse: what one is made of',
    code,
    find: [
      / (?:my (?:dad|father|mum|mother|parents|family) (?:did|was|were|had|left|drank|beat|hit|walked|died|cheated|never|always|lied|gambled)|my (?:childhood|upbringing|past|own parents)|growing up|as a (?:kid|child|boy|girl)|i was (?:raised|brought up|bullied|abused|nineteen|eighteen|twenty|young|a kid|only [a-z0-9]+)|when i was (?:a kid|little|young|small)|(?:nobody|no one) (?:ever )?(?:taught|tells|told|showed) (?:me|you) how|it is (?:all i|how i was|in my|the way i|just how i|just the way|who i am|my nature|genetic)|i (?:have|had) (?:an? )?(?:[a-z]+ )?(?:childhood|upbringing|addictive|disease|condition|issues|trauma|adhd|disorder|bad head)|it is (?:the|an|my) (?:disease|addiction|illness|drink|adhd|depression|tablets|ads|hormones|job|culture|redundancy|stress|grief|bipolar|trauma|gin|wine)|(?:the|my) (?:disease|addiction|drink|depression|illness|tablets|wine|gin|hormones|anxiety|adhd|stress|pressure|meds|grief) (?:make|makes|made|does|did|was|is|talking|wanted|got|took|had)|(?:grief|stress|drink|redundancy|depression|alcohol|wine|gin|loneliness|pressure) (?:does|did|made|makes|talking|was talking|got)|it was (?:the|my) (?:disease|addiction|drink|wine|stress|redundancy|depression|tablets|pressure|alcohol|booze|grief|hormones|heat|moment))(?= )/,
      / (?:(?:a|every|any) (?:man|woman|person|body|bloke|lad|guy|soldier|human) (?:has|have|s|needs|gets|like me|starves)|i am (?:only|just) (?:human|flesh|a man|a woman|a bloke|young)|i am only human|boys will be|men are|we are only human|in my (?:country|culture|family|line|job|trade|world|church|village)|on the (?:rigs|road|boats|circuit)|where i (?:come|am|grew)|i am a (?:barman|soldier|salesman|man|sailor|musician|flirt|touchy|friendly|night owl)(?= ,)|it is how (?:i|we|you|one)|that is how (?:one|we|i|men|you)|nature of the)(?= )/,
      / (?:i could not (?:say no|help (?:it|my ?self)|tell (?:my|him|her|them)|resist|stop my ?self|cope|refuse)|i had no (?:choice|option)|(?:there was|i had) nothing (?:else )?i could|i had to|was out of my (?:hands|control)|something came over me|lost my (?:head|mind|nerve)|heat of the moment|moment of (?:madness|weakness)|bad (?:place|headspace|patch|time)|dark place|rough patch|at my (?:lowest|wits|weakest)|off my (?:face|head|meds|tablets|lithium|game)|on autopilot|blackout|blacked out|fell off the wagon)(?= )/,
      / (?:jet lag|zero sleep|no sleep|full moon|vodka|gin|tequila|red ?bulls|prosecco|(?:[a-z0-9]+ ){1,2}(?:pints|glasses of|shots of)|low blood sugar|my sugar was|lack of sleep|pms|my period|the menopause|midlife|mid life|postnatal|pressure at work|burnout|burn out|without a day off|fourteen hours|double shifts?|night shifts|deadlines|exams?|my phone (?:was|died|ran)|battery (?:died|was|is)|(?:the|heavy) traffic|roadworks|trains? (?:was|were)|on silent|work is work|i do not set|nobody else was|no one else was|winters? (?:here|are|was)|three kids|new baby|since (?:dad|mum) died|after (?:dad|mum|my (?:dad|mum|mother|father)) (?:died|passed)|you know (?:me|what i am like) (?:on|when))(?= )/,
    ],
    unless: [
      / (?:my (?:dad|mum|mother|father|brother|parents)) (?:told|said|asked|rang|knows|will|is coming|has (?:my|the|her|his) )/,
      / i (?:told|said|pretended|claimed) (?:you )?(?:that )?(?:it|i|the|my)? /,
      / (?:i had to (?:face|own|tell|admit|learn|look|be honest)|missed)/,
    ],
    holds: (match, sentence, reading) =>
      owned(match, sentence, reading) && !sentence.line.slice(match.index + match[0].length).startsWith(' not '),
    for: [
      "My dad did it to my mum, it's all I ever saw growing up.",
      "It's the disease, it does the choosing.",
      'A man has needs.',
      "I couldn't say no.",
      'Jet lag. Gin.',
    ],
    against: ['It was the drink, I told you, and that was a lie I chose.', 'My dad told me to be honest with you.'],
  },
];
