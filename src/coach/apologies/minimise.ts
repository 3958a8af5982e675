/** Makes it small: "it was just texting", "only once", "it didn't mean anything", "not as bad as you think". */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { ADV, around, gap, isRetold } from './parts.js';

const code = 'minimise' as const;
const SMALL =
  'someone|somebody|text|texts|texting|message|messages|messaging|kiss|kisses|lunch|dinner|drinks?|coffee|once|one|a|an|some|flirting|flirt|banter|talking|talk|chat|chats|chatting|friends|friend|a friend|words|sex|physical|fun|a bit of fun|a laugh|a joke|jokes?|money|online|pictures?|photos?|emails?|dancing|dms?|snap|likes?|a like|fantasy|virtual|work|business|porn|a game|games?|twice|the once|two|three|four|five|few|couple|cuddle|cuddling|numbers?|curiosity|curious|harmless|stupid|silly|small|little|looking|scrolling|swiping|friendly|company|somewhere to|weed|vaping|scratchcards?|beer|beers|wine|minutes|seconds|secs|quid|pounds|dollars|euros|pence|10|20|30|40|50|60|two glasses|half an hour|an app|the internet|a fling|a phase|a blip|a slip|a lapse';

const retold = (match: RegExpMatchArray, line: string): boolean => isRetold(line.slice(0, match.index ?? 0) + ' ');
const disowned =
  / (?:small to me|made it sound|what i told|i told myself|i told you|that was a lie|which was a lie|another lie|was not (?:just|only|small|nothing|harmless)|were not (?:just|only)|is not (?:just|only|small|nothing)|it was a lie|i lied|did not feel like nothing|i called it|small thing to me|never (?:just|only)|not once|felt small)/;

export const minimise: readonly Rule<ApologyCode>[] = [
  {
    name: 'small: just, only, hardly',
    code,
    find: [
      re` (?:just|only|merely|simply|purely|literally just|nothing more than|no more than|barely|hardly|scarcely|basically just|just like|nothing but) (?:like |about |ever |really |a bit of |for |the |being |having |some |doing |an? |my |because of |maybe |over |in )*(?:${gap(1)})?(?:${SMALL})(?= )(?! (?:of us|you|person who|one (?:who|to|thing|suffering|hurting|in)|ever|i |who|has|thing (?:i|that|to|left)|that matters))`,
      / (?:hardly|barely|scarcely) (?:a|an|the|counts?|matters?|romeo|worth|anything|any|even|watergate|knew|know|spoke|touched|saw|[a-z]+)(?= )/,
      / (?:all i did was|all (?:we|i|it|that) (?:ever )?(?:did|was|is)|that is all (?:it was|it is|i did|we|there)|that was all|nothing (?:more|else|really|major|serious|physical|sexual|below|happened|came of|went on|in it|to it|to do)|not a big|no big deal|big deal|not that (?:big|bad|serious|deep)|not (?:such|so|as) (?:a |bad|big|serious|deep|terrible)|is not (?:the end|a crime|cheating|an affair|sex|illegal|a hanging)|no (?:harm|real harm|biggie|crime|damage)|nobody (?:died|was (?:harmed|hurt)|got hurt|is dead)|no one (?:died|was (?:harmed|hurt)|got hurt|is dead))(?= )/,
      / (?:did not|does not|do not|has not|never|meant|means|was|is|it) (?:even |really |actually |ever )*(?:mean (?:anything|a thing|nothing|that much|much)|meant (?:anything|a thing|nothing)|means (?:nothing|anything)|meant nothing|about (?:love|feelings|sex)|count|nothing|serious|harmless|love|that deep|go anywhere|go further|lead anywhere|cost (?:you|us) (?:anything|much))(?= (?:$|, |to me|anyway|really|anything|between|just|and|but|so|at all|compared|or|sort|like|babe|love|honestly|i ))/,
    ],
    holds: (match, sentence, reading) =>
      !retold(match, sentence.line) &&
      !disowned.test(around(sentence, reading)) &&
      !/ (?:have|has|had|am|did|is it|are|we|not|so) (?:just|only)/.test(
        sentence.line.slice(Math.max(0, match.index - 6), match.index + 6),
      ) &&
      !/ (?:this|it|that) is (?:just|only) (?:the|a|one) (?:start|beginning|first|small step|step|letter|part)/.test(
        sentence.line,
      ) &&
      !/ (?:i can|can i|could|i|you|who) (?:hardly|barely|scarcely) /.test(
        ` ${sentence.line.slice(Math.max(0, match.index - 6), match.index + 10)}`,
      ),
    for: [
      'It was just texting.',
      'It only happened the once.',
      "It didn't mean anything.",
      'Two lines about a recipe, hardly Romeo and Juliet.',
      'All I did was have lunch with the man.',
      'it wasnt that deep',
      'Nobody died, Graham.',
      'It was nothing.',
    ],
    against: [
      'I have just told my brother the truth.',
      'It was not just texting.',
      'I told you it was only a friend.',
      'Only one of us lied.',
      'I can hardly look at you.',
    ],
  },
  {
    name: 'small: never even, not like',
    code,
    find: [
      re` (?:i|we|he|she|it|nobody|you) (?:${ADV})(?:never (?:even|actually|once|ever)|did not even|have not even|was not even|is not even|were not even|are not even|never) (?:slept|touched|met|kissed|did|had|went|laid|saw|spoke|do|physical|sex|lost|close|real|drunk|that|bothered|a person|my type|attracted|hit|hurt|know|liked|laid|lose|sleep|meet|kiss|touch|spent|in the same)(?= )`,
      / (?:it is |it was |it is |is |was )?not (?:like|as if|as though) (?:i|we|it|there|you|anyone|he|she|anybody|nothing|the)(?= )/,
      / (?:could (?:have been|be) (?:a lot |much |far |so much )?worse|(?:far|much|way|a lot) worse|worse things|it is not (?:the end of|that (?:bad|big|deep|serious)|as)|not as bad as|at least (?:i|it|we|he|she|there)|at most(?= (?:$|, ))|not technically|technically|strictly speaking|in the grand scheme|in the scheme|at the end of the day|in the end it|blown (?:up|out)|out of (?:all )?proportion|making (?:such )?a (?:big|fuss|mountain|drama|meal|scene)|mountain out|storm in|making it (?:into|bigger|sound)|(?:a lot|all this|so much) (?:of )?(?:noise|fuss|drama|upset) (?:about|over|for)|over (?:one|a|a single|two|some) (?:weekend|text|message|kiss|drink|lunch|mistake|night|stupid)|does not (?:make me|count|mean i)|more or less|we were on a break|above the waist|in the same room|anyone can|long time ago|ages ago|years ago now|ancient history|water under|actual size of it|true proportions?|keep (?:it|this|things) in (?:proportion|perspective)|count(?:s)? as (?:cheating|gambling|lying|an affair|a lie)|what is the (?:harm|big)|so what(?= $)|who cares|get a grip)(?= )/,
    ],
    holds: (match, sentence, reading) =>
      !retold(match, sentence.line) &&
      !disowned.test(around(sentence, reading)) &&
      !(/ i never /.test(match[0]) && !/ (?:slept|touched|met|kissed|laid|even) /.test(`${match[0]} `)) &&
      !(/ you /.test(match[0].slice(0, 5)) && !/ lost| lose/.test(match[0])),
    for: [
      'We never even touched.',
      "It's not like I slept with him.",
      'It could have been worse.',
      'You are blowing it out of proportion.',
      'u havent even lost anything',
    ],
    against: ['I never even asked how you were.', 'It did not feel like a lie at the time.'],
  },
  {
    name: 'small: everyone does it',
    code,
    find: [
      / (?:everyone|everybody|every (?:man|bloke|couple|one|lad|woman|guy|family|marriage)|all (?:men|couples|blokes|the lads|my mates|marriages|families)|most (?:men|people|couples|women|blokes|husbands|wives|marriages|of them|would|lads)|half (?:of |the )(?:[a-z]+|the [a-z]+)|people|loads of (?:people|couples)|plenty (?:of people|did|do)|lots of (?:people|couples|men)|millions of|other (?:men|people|couples|husbands|wives)|any other|men|couples|lads|colleagues|mates|friends|the whole (?:office|team)|your (?:dad|brother|friends)|we all|who does not|who has not|you (?:have|did) (?:[a-z]+ )?worse) (?:just |all |in [a-z ]{2,16}|out there |here |there |would |would have |have |has |do |does |at work )*(?:do|does|did|done|doing|lie|lies|flirt|flirts|look|looks|text|texts|gamble|bet|watch|watches|cheat|cheats|stray|drink|drinks|drift|argue|slip|slips|make mistakes|makes mistakes|have secrets|has secrets|has|have|send|sends|would have|gone further|go through|goes through|fib|fibs|snog|talk|talks|chat|been there|are at it|is at it|was in there|were in there|worse|keep|keeps|tell|tells)(?= )/,
      / (?:these things happen|things happen|it happens|shit happens|happens (?:to|in|all)|happens every|perfectly normal|totally normal|completely normal|only natural|normal (?:for|thing|these)|is (?:just )?a thing|nothing unusual|par for the|part of life|in every family|in every marriage|no worse than|hardly unusual|common enough)(?= )/,
    ],
    unless: [
      / (?:your|the) friends (?:know|have|do not)/,
      / (?:told|said) (?:you|my ?self) (?:that )?(?:everyone|everybody|all|most)/,
    ],
    holds: (_match, sentence, reading) => !disowned.test(around(sentence, reading)),
    for: [
      'Everyone does it.',
      'Half the office has a work spouse.',
      'Most men in my position would have gone further.',
      'These things happen in every family.',
    ],
    against: ['Everyone told me to be honest.', 'People trust me and I used that.'],
  },
  {
    name: 'small: small words for it',
    code,
    find: [
      / (?:an?|one|some|that|the|this|bit of|my|your|harmless|bit) (?:(?:wee|tiny|little|small|silly|stupid|daft|harmless|innocent|quick|minor|tame|friendly|drunken|teeny|cheeky|brief|meaningless|one off|bit of|single|slight|momentary|innocuous|dumb|little bit of|stupid little) )+(?:[a-z]+ )?(?:flutter|app|text|texts|message|kiss|chat|flirt|flirting|fib|lie|mistake|thing|slip|lapse|game|bet|drink|joke|crush|fling|error|misunderstanding|banter|cuddle|snog|peck|secret|white lie|indiscretion|comment|laugh|fun|messages|conversation|chats|phase|loan|blip|accident|argument|hiccup|oversight|wobble|photo|pic|party|habit|spend|lunch)(?= )(?! (?:after|at a|by one))/,
      / (?:white lies?|white one|blip|slip up|a slip|a lapse|one lapse|hiccup|indiscretion|dabble|dabbled|flutter|peccadillo|bit of (?:fun|banter|flirting|harmless|a laugh|attention|company|cash|money)|a bit of (?:fun|banter|a|flirting|company|attention|harmless|weed|gambling)|harmless|innocent|innocuous|tame|petty|trivial|silly|banter|messing (?:about|around)|mucking about|joking around|just mates|slip of|lapse of|moment of madness|misdemeanou?r|micro cheating|micro|a laugh|for a laugh|meaningless|one off|one time thing|no feelings)(?= )/,
      /^ (?:it was |it is |that is |we |so |maybe |like |literally |well |honestly |a |about )*(?:one|two|three|four|1|2|3|4|once|twice|five|a couple of|a few) (?:single |stupid |lousy |measly |little )*(?:text|texts|kiss|kisses|dance|dances|like|likes|lunch|lunches|drink|drinks|message|messages|line|lines|bet|bets|cards?|calls?|minutes|secs|seconds|times?|night|month|mistake|slip|lapse|date|photo|cigarette|puff|week|weekend|evening|dinner|joke|white lie|glass|glasses)(?= )/,
      / (?:is|was|it is|came to|maybe|about|like|total|a measly|cost|only) (?:just )?(?:like )?(?:one month|two secs|2 secs|one night|one time|one drink|one text|one kiss|one like|[a-z0-9]+ (?:quid|dollars|pounds|euros|bucks|pence|secs|seconds|minutes)(?: total)?|one mistake|two glasses|one weekend|one bet|nine times)(?= )/,
      / (?:we|i) (?:only |just |literally )?(?:swapped|sent|had|exchanged|played|placed|spent|smoked|did|kissed|texted|met|saw) (?:her |him |them |each other )?(?:for )?(?:like |about |maybe |literally |the )*(?:one|1|2|two|three|a couple of|a few|once|five|ten|10|5) (?:little |stupid |lousy |measly )*(?:spin|voice notes?|glass|glasses|lunch|coffee|texts?|messages?|bets?|cigarettes?|drinks?|kiss|pints?|quid|pounds|dollars|times?|lines?|puffs?|likes?|dance|dates?)(?= )/,
      / (?:is not|it is not|are not|was not) (?:even )?(?:a|an) (?:person|real|crime|affair|brothel|date|relationship|big|proper|sin|murder|thing|girlfriend|lie)(?= )/,
      / (?:cost|costs|was|is|dearer|came to) (?:less|dearer|more) than (?:the|your|a|you)| your (?:gym|shoes|hair|candles|shopping|[a-z]+) (?:s|is|are|costs?) (?:dearer|worse|more)/,
      / (?:you|we) (?:can|could) (?:afford it|spare it|barely tell)| (?:is not|isnt) (?:even )?(?:bothered|botherd|missing it|upset)/,
      / (?:calm down|relax|chill|you are (?:overreacting|being (?:so )?(?:dramatic|silly|paranoid|oversensitive|too sensitive)|so dramatic|too sensitive|reading too much|paranoid|blowing|making)|your imagination|in your head|reading too much)(?= )/,
    ],
    holds: (match, sentence, reading) =>
      !retold(match, sentence.line) &&
      !disowned.test(around(sentence, reading)) &&
      !/ (?:not|no|never|far from|nothing|anything but|hardly) (?:a |an |just |so )?$/.test(
        sentence.line.slice(0, match.index + 1),
      ) &&
      !/ (?:each|every|per|after|at|by) $/.test(sentence.line.slice(0, match.index + 1)),
    for: [
      'It was a stupid app.',
      'A white one, mind.',
      'One dance, Rukmini. One dance with a colleague.',
      'It was a bit of fun.',
      "It isn't even a person.",
      'You are so dramatic, it was a snap streak.',
    ],
    against: ['I told you it was harmless.', 'It was not a small lie.', 'I texted her for three months.'],
  },
];
