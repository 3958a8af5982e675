/** Whether a text names a feeling or a state of the body of the speaker's own, in whatever words. */
import { leanFor, stands, type Pattern } from '../text/lean.js';
import { holdsAny, oneOf, re } from '../text/pattern.js';
import { isQuoted, type Reading } from '../text/read.js';
import { BODY, FEELING, FEELING_NOUN } from '../words/feelings.js';
import { FAUX } from '../words/faux.js';

const MANNER =
  '(?:(?:so|very|really|just|still|also|even|too|quite|rather|pretty|a bit|a little|bit|more|most|less|mostly|deeply|terribly|horribly|awfully|completely|totally|absolutely|utterly|honestly|frankly|genuinely|truly|oddly|plain|simply|only|all|both|equally|increasingly|slightly|somewhat|extremely|incredibly|beyond|past|far|way|physically|emotionally|unbelievably|properly|half|kind of|sort of|getting|becoming|feeling|left|well|fucking|bloody|damn|actually|literally|proper|dead|not just|not only|that|this|as|v|lekker|still a bit|the|a bit of a|always|never|ever|suddenly|secretly|already|now|again|up|right now|once more|frankly|strangely|quietly) )*';

let patterns: readonly (readonly [Pattern, list?: string])[] | undefined;

/** Built once, when first needed: the lists are long. */
function all(): readonly (readonly [Pattern, list?: string])[] {
  const feeling = oneOf(FEELING);
  const noun = oneOf(FEELING_NOUN);
  const body = oneOf(BODY);
  const faux = oneOf(FAUX);
  return (patterns ??= [
    [
      re`(?: i| and| but| or| ,| then) (?:[a-z]+ )?(?:am|was|feel|felt|get|got|have been|had been|have never been|had never been|never been|have always been|have felt|had felt|been|become|became|go|went|grew|grow|end up|ended up|keep|stay|stayed|remain|sit here|sat there|lie there|lay there|lie awake|woke up|wake up|came home|left|walk around|walked out) ${MANNER}(?:as |in |[a-z]+ )?${feeling} `,
      FEELING,
    ],
    [
      re` (?:makes?|made|making|leaves?|left|leaving|keeps?|kept|gets?|got|getting|had|has|have|drives?|drove|sends?|sent|rendered|turns?|turned) me (?:to )?(?:feel(?:ing)? |end up |go |come |all )?${MANNER}(?:${feeling}|cry|sob|weep|shake|shiver|smile|laugh|panic|tremble|flinch|wince|retch|gag|shudder|ache|jump|despair|blush|burn|sweat|cringe|dizzy|howl|scream|sink|freeze|go cold|worry|miss|crying|shaking|panicking|spinning|want to|physically|mad|crazy|insane|up the wall) `,
    ],
    [
      re` i (?:[a-z]+ )?(?:feel|felt|have felt|am feeling|was feeling) ${MANNER}(?:${faux}|a|an|some|such|two|light|like (?:a|an|the|my|crying|screaming|hiding|running|i am|i was|i could|i have|i might|dying|disappearing|throwing|being|part|something|someone|half|glass|shit|crap|rubbish|hell|giving|curling|smashing)|as if i|as though i|nothing|everything|my|myself|it in|so much|sick|as \w+ as|(?!you|our|we|it|that|like|never|ever)[a-z]+ed) `,
    ],
    [re` (?:feel|felt|feeling) (?:so |very |really |a bit |totally |completely )?(?:${feeling}|${faux}) `],
    [
      re`(?:^| [.,]| and| but| so| or| honestly| just| then| also| still| with| now| yeah| ok|, then|: ) ${MANNER}(?!(?:good|great|fine|bad|ok|okay|right|light|free|better|close|down|low|hot|off|open|weird|odd|funny|lucky|seen|heard|spent|lost|broken|hurt|sick|mad|alone|touching) (?:,|and|with|for|at|to|as|that|now|\.|$))${feeling} (?:[.,]|and |but |at |about |by |because |of |when |that |now |today |tonight |inside |over |with |for |too |again |as |does not |right now |enough |$)`,
      FEELING,
    ],
    [
      re` (?:my|this|that|the|a|of|with|in|from|by|into|like|pure|such|some|only|more|utter|sheer|to|and|is|cold|your|old|same|mostly|part|so much|feel|felt|for) (?:[a-z]+ )?${noun} `,
      FEELING_NOUN,
    ],
    [
      re` my (?:[a-z]+ )?${body} (?:just |still |all |has |have |had |is |are |was |were |s |keeps? |kept |will not |can not |did |does |do |would not |could not |, |my |and |gave |gets |got |went |goes |[a-z]+ )`,
      BODY,
    ],
    [re` (?:in|under|behind|around|through|down|up|across|to|on|from) my (?:own )?${body} `, BODY],
    [
      re` (?:hurts?|hurting|kills?|killing|killed|scares?|scared|scaring|frightens?|frightened|terrifies|terrified|saddens?|saddened|angers?|angered|enrages?|enraged|upsets?|worries|worried|bothers?|bothered|haunts?|haunted|shames?|embarrasses|embarrassed|humiliate[sd]?|exhausts?|exhausted|exhausting|drains?|drained|tires?|wears|wore|breaks?|broke|breaking|crushes|crushed|guts|gutted|stings?|stung|shakes|shook|unsettles|unsettled|confuses|confused|overwhelms?|overwhelmed|devastates|devastated|destroys|destroyed|destroying|eats|ate|eating|tears|tore|rips|ripped|cuts?|knocked|knocks|floored|floors|wrecks|wrecked|sickens?|sickened|disgusts?|disgusted|pains|pained|wounds?|wounded|stabs|stabbed|soothes|soothed|comforts|comforted|calms|calmed|moves|moved|touches|touched|warms|warmed|relieves|relieved|delights|freaks?|freaked|crippled|cripples|chills|chilled|infuriates|infuriated|torments|tortures|torturing|tortured|rattles|rattled|stresses|stressed|depresses|disappoints|disappointed|frustrates|frustrated|annoys|annoyed|shocks|shocked|spooks|spooked|burns|burned|burnt|flattens|flattened|undoes|undid|gets to|got to|panics|panicked|startled|startles|hit|hits|winded|reassures|reassured|steadied|steadies|settles|settled|lifted|lifts) (?:me|us|my heart|my soul|so|like|more|deep|a lot|bad|badly|too|still|when|deeply|, |\.|in|that|to|and|every|just|the life out of me|right through me|through me|inside) `,
    ],
    [
      / (?:it|that|this|which|tonight|still|really|just|words|silence) (?:[a-z]+ ){0,2}(?:hurts?|hurting|stings?|stung|aches?|ached|burns|smarts|sucks|sucked|kills|broke me|breaks me|is killing me|was awful|is awful|was horrible|is hard|was hard|is torture|is agony|is heartbreaking|was heartbreaking|is painful|was painful|crushed me|gutted me|is scary|was scary|is unbearable|was unbearable|is exhausting|is lonely|was lonely|is terrifying|was terrifying|was humiliating|is humiliating|meant the world|means the world|meant so much|meant a lot|means a lot|means so much|floored me|is too much|hurts|feels? (?:[a-z]+ )?(?:awful|horrible|lonely|scary|terrible|like|good|nice|strange|weird|hard|heavy|cold|hollow|empty|raw|unbearable|impossible|safe|safer|warm)) /,
    ],
    [
      / i (?:(?!you |your |we |she |he )[a-z]+ ){0,3}(?:cry|cried|crying|weep|wept|weeping|sob|sobbed|sobbing|shake|shook|shaking|tremble|trembled|trembling|shiver|shivered|panic|panicked|panicking|ache|ached|aching|hurt|hurting|grieve|grieving|mourn|mourning|flinch|flinched|vomit|vomited|threw up|throw up|throwing up|retched|retch|dread|dreaded|fear|feared|worry|worried|miss|missed|hate|hated|despair|resent|regret|long|longed|longing|yearn|crave|panting|sweat|sweating|scream|screamed|screaming|froze|freeze|crumble|crumbled|crumbling|howled|howl|snapped|blushed|burn|burned|burning|suffocate|suffocating|suffer|suffering|struggle|struggling|drown|drowning|flinching|brace|braced|bracing|love|loved|loving|adore|treasure|cherish|enjoy|enjoyed|bristled|bristle|seethe|seethed|seething|boil|boiling|fell apart|fall apart|falling apart|broke down|break down|breaking down|lost it|losing it|losing my mind|lay awake|lie awake|lying awake|lain awake|walk on eggshells|walking on eggshells|bleed|bleeding|gag|wince|winced|cringe|cringed|tense up|tensed up|well up|welled up|choked up|choke up|sank|sink|melted|unravel|unravelling|wanted to (?:sink|disappear|die|vanish|scream|cry|hide|curl|run|throw|be sick|crawl|melt|hug)|could (?:cry|weep|scream|sob|hug|burst|dance|sleep|kiss|sing|breathe|howl|curl|die|vomit|puke|throw)) /,
    ],
    [
      / i (?:[a-z]+ ){0,2}(?:can|could|did|do|have|had|would|may)(?: not| hardly| barely| scarcely) (?:[a-z]+ ){0,2}(?:sleep|slept|eat|eaten|breathe|think|stop|concentrate|focus|swallow|speak|move|stand|bear|cope|face|keep (?:my )?food|get (?:out of bed|warm|up|off the)|stomach|take (?:any more|much more|this)|carry|feel|rest|relax|function|work|bring|look|keep|go on|handle|shake|close my|stay|find the words|get words|trust my) /,
    ],
    [
      / (?:barely|hardly|scarcely|not|no|never|without|stopped|quit) (?:able to )?(?:sleep|slept|sleeping|eat|eaten|eating|breathe|breathing|functioning|function|coping) /,
    ],
    [
      / i (?:[a-z]+ )?(?:have|had|get|got|carry|carried|notice|noticed|sense|sensed|felt|feel) (?:[a-z]+ ){0,3}(?:ache|aches|pain|lump|knot|weight|stone|hole|fear|panic|pit|tightness|heaviness|tension|buzzing|ringing|shame|tears|headache|stomachache|hope|joy|dread|lead|ice|coldness|chill|heat|flutter|butterflies|grief|nausea|sinking|trouble sleeping|trouble breathing) /,
    ],
    [
      / (?:sick|sinking|horrible|awful|hot|cold|strange|prickly|warm|weird|funny|heavy|tight|bad|nice|good|lonely|scared|same|hollow) (?:[a-z]+ )?feeling /,
    ],
    [
      / (?:stings?|hurts?|aches?|kills|stung|gutted|heartbroken|sad|broke something in me|broke something|two things|a wet weekend|despair|ive been low|been low|two inches tall|all drained out|off my food|wrung out|not proud|gone to bits|how i felt|how i feel|is grieving|i jump|i jumped|loneliest|loneliest thing|saddest|wanting to (?:weep|cry|scream|hide|die)|sore heart|heavy heart|stage fright|every kind of fool|the one who is (?:frightened|scared|sad|hurting|hurt|afraid|angry)|grief|sadness|dread|panic|relief|relieved|embarrassment) (?:$|[.,]|in me|so fast|out of me|n |and |on |in |a )/,
    ],
    [
      / (?:sik|scard|angrey|upsett|depresed|lonley|anxios|teary|tearful|scarred|racing heart|old heart|small|two inches) (?:$|[.,]|an |and |i |on |tall )/,
    ],
    [
      / (?:i have|ive|i am|i was|been) (?:[a-z]+ )?the (?:jealous|anxious|sad|angry|scared|worried|lonely|nervous|tired) one/,
    ],
    [
      /(?:^|[.,]| and| but| so) (?:silly |old |poor |tight |dry |my |this |both |whole |own |racing )*(?:heart|stomach|chest|hands|legs|throat|jaw|knees|shoulders|mouth|cheeks|tummy|belly|pulse|blood|guts) (?!of|to heart|over|up to|on (?:the|my|your)|in (?:the|your))[a-z]+ /,
    ],
    [
      / (?:heat|ice|butterflies|lump|knot|weight|stone|jolt|vertigo|prickle|stab|ribbons|pieces|bits|shock|tears|pain|goosebumps) (?:in|on|under|up|through|behind|across|round|around) (?:my|the) /,
    ],
    [
      / (?:a|the|this|that|some|such a|of|kind of|bit of) (?:[a-z]+ )?(?:vertigo|jolt|pang|stab|prickle|wave|rush|wobble|good cry|cry|weep|cold sweat|heaviness|ache|dread|grief|panic) /,
    ],
    [
      / (?:in tears|through tears|my tears|sick to|sick with|sick of|sick from|sick about|at the end of my (?:rope|tether)|at my (?:limit|wits|breaking point)|at breaking point|on my last nerve|no energy|nothing left|running on empty|on empty|rock bottom|walking on eggshells|on eggshells|a nervous wreck|a wreck|in bits|in pieces|in shock|in pain|in agony|in a daze|in hell|out of my mind|beside my ?self|in despair|with rage|with worry|with fear|with shame|for shame|of shame|of fear|over the moon|on cloud nine|walking on air|head is spinning|heart is broken|broken heart|heart broke|see(?:ing)? red|blood boil[a-z]*|half mad|going mad|going crazy|going insane|losing my mind|lost my appetite|my appetite|sleepless|wide awake|awake (?:all|at|until|every|most)|lump in|butterflies|goosebumps|cold sweat|went cold|gone cold|go cold|going cold|gone numb|went numb|broke my heart|breaks my heart|breaking my heart|break my heart|full heart|a heavy heart|heart sank|heart sinks|nervous breakdown|panic attacks?|chest pains?|the shakes|nightmares|bad dreams|turns? my stomach|turned my stomach|makes my skin|had enough|made me ill|making me ill|making me sick|makes me sick|made me sick|me ill|worries me|does my head in|doing my head in|did my head in|dead inside|bits of me|part of me (?:died|dies|is dying)|so done|im done|take it any more|bear it|stand it|cope|heavy as|cold all over|hot all over|all over the place|like crap|like hell|feel like shit|gasping|to the bone|in my bones|at peace|weight off|can breathe|could breathe|breathe again|breathed out|exhaled|sigh of relief|lie awake|lay awake|lain awake|lying awake|awake again|cried|crying (?:my|in|at|on|again|all|and|for|since|into)) /,
    ],
  ]);
}

/** What is the partner's: "your tears", "you are angry", and questions about it. */
const THEIRS =
  / (?:poor you , |you , |you (?:are|were|look|looked|seem|seemed|get|got|feel|felt|sound|sounded|would be|will be) (?:[a-z]+ )?|your |(?:do not |dont )be (?:so )?|(?:why|stop) (?:are you |being |the )?(?:so )?)$/;

/** The body in a turn of speech: nothing is felt. */
const IDIOM =
  / (?:feel like nothing|the tears|oh , tears|my hand s|behind my back|to my face|in my face|over my head|my own eyes|my own hands|in my hands|in my head|in my mouth|on my hands|out of my mouth|off my back|my world|would hurt|to hurt|of being hurt|would hate|under my feet|by my side|on my mind|in my mind|in my own) |^ (?:crying|tears|upset|hurt) , (?:seriously|really)/;

/** True when the speaker names a feeling of their own somewhere. */
export function namesFeeling(reading: Reading): boolean {
  return all().some(([pattern, list]) => {
    if (list !== undefined && !holdsAny(list, reading.line)) return false;
    const everywhere = leanFor(reading).of(pattern, 'g');
    if (everywhere === undefined) return false;
    everywhere.lastIndex = 0;
    for (let match = everywhere.exec(reading.line); match !== null; match = everywhere.exec(reading.line)) {
      if (
        /^ (?:cried|crying|wept|sobbed|tears|in tears) /.test(match[0]) &&
        / (?:you|she|he|they|they are|you are|the|all the|sister s|these|those|oh ,) $/.test(
          reading.line.slice(0, match.index + 1),
        )
      )
        continue;
      if (isQuoted(reading, match.index + match[0].length - 2)) continue;
      if (
        stands(THEIRS, reading.line.slice(0, match.index + 1)) ||
        stands(IDIOM, match[0]) ||
        / your | you (?:are|were|get) /.test(match[0])
      )
        continue;
      return true;
    }
    return false;
  });
}
