/** What makes the partner's feeling small, or hurries it. */
import { FILL, oneOf, re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { BELITTLE } from '../words/insults.js';
import { HUSH } from '../words/orders.js';

const small = oneOf(BELITTLE);
const hush = oneOf(HUSH);
const LITTLE =
  '(?:text|texts|message|messages|kiss|kisses|dinner|lunch|drink|drinks|coffee|joke|jokes|chat|night|time|mistake|slip|email|emails|photo|photos|picture|pictures|like|likes|comment|phone bill|bill|snap|streak|lap dance|date|friend|colleague|client|flirt|flirting|fling|bet|bets|flutter|game|debt|loan|money|holiday|party|weekend|dance|hug|meme|dm|dms|number|video|magazine|bit of (?:fun|banter|flirting|money|cash|harmless)|banter|fun|work|app|website|one off|one night|call|calls|phone call|hand|tenner|few quid|couple of|few|little|spreadsheet|stream|group chat|parking ticket|pixels|bingo|lie|white lie|fib|phase|thing|massage|round of golf|song|ex|girl|bloke|guy|nothing|business|vegas)';

const HURRY_FINE = [
  / (?:told me|tells me|tell me|asked me|said) to /,

  / (?:i |when (?:you|someone|people|he|she|they) |my [a-z]+ )(?:[a-z]+ ){0,3}(?:hear|heard|say|said|says|tell|told|tells|saying) (?:[a-z]+ ){0,4}(?:calm|relax|get over|chill)/,
  / (?:i need to|i will|i want to|i would like to|i am trying to|i have to|help me|let me|i can not|how do i|i tell my|i told my|us to|we could|we can|i could|not asking you to|do not want you to|be over it|i cannot|i am not (?:ready|able)|you never asked me) /,
];
const OWN_REACTION = [
  / me (?:$|, )|^ sulking , me/,
  / (?:i am|i was|i am being|am i|maybe i am|i know i am|i feel|i felt|i get|i got|i might be|silly|do not think you are|not saying you are|not calling you|my own word|called me|calling me|said i was|told i was|told me i|told i am|say i am|that i am|i have been|makes me|made me) (?:[a-z]+ ){0,6}/,
];

export const dismissals: readonly Rule<StatementCode>[] = [
  {
    name: 'hush',
    code: 'dismissal',
    needs: [HUSH],
    find: re`(?:^|[,.]| and| so| just| please| to| you| not you| gotta| ok| well| love| now| could| can| then| should| better| or| oh) (?:just |please |need to |you |have to |really |babe |honestly |for once |not just |maybe |should )*${hush} `,
    unless: HURRY_FINE,
    for: ['Just relax.', 'Can you let it go?', 'Man up. It has been a fortnight.'],
    against: ['I need to calm down before we talk.'],
  },
  {
    name: 'hush, said elsewhere',
    code: 'dismissal',
    find: [
      / (?:calm down|get over it|get a grip|lighten up|chill out|chill|move on|get past it|let it (?:go|drop|rest|lie|be)|let (?:this|that) go|drop it|leave it (?:there|alone|be|now|at that)|give it a rest|cheer up|chin up|man up|snap out of it|log off|take a joke|dry your eyes|pass the salt|a sense of humou?r|loosen up|get real|perspective|bit of proportion|some proportion|in proportion|out of (?:all )?proportion|move past)(?: |$)/,
      re`(?:^|,| so| and| oh| okay| ok| please) (?:(?:please|just|oh|come on|ok|babe|love|honestly|,) )*(?:enough|stop) (?:now )?(?:of the |with the |with all the |with your |the |being |your |all the |of this |of that )?(?:sulk[a-z]*|moping|long face|face|whin[a-z]*|drama|tears|waterworks|crying|moaning|whinging|fuss|theatrics|histrionics|tantrum[a-z]*|pity part[a-z]*|hysterics|overreact[a-z]*|so (?:dramatic|melodramatic|sensitive|emotional|paranoid|hysterical|touchy|silly|ridiculous|clingy|needy|insecure|jealous|irrational|difficult)|questions|20 questions|interrogation) `,
    ],
    unless: HURRY_FINE,
    for: ['Calm down.', 'Just get over it.', 'Stop being so dramatic.', 'Enough sulking.'],
    against: ["I felt alone when I heard 'calm down'.", 'I want to move on with you and I am trying to.'],
  },
  {
    name: 'too much',
    code: 'dismissal',
    needs: [BELITTLE],
    find: [
      re` you (?:are|were|get|got|seem|sound|look|act|have been|must be|always get|do get) ${FILL}(?:a |an |such a |way too |too |so |being |acting |getting |always |a little |a bit |all )*${small} `,
      re` (?:too|so|such|being|acting|getting|bit|little|ridiculously|overly|always|how|stupidly|over) ${small} (?:[.,]|$|about|over|again|lately|now|today|tonight|for|these|babe|lol|person)`,
      re`^ (?:so |oh |too |such |very |lol |a bit |really |you |god |honestly )*${small} (?:$|much|[.,])`,
    ],
    unless: OWN_REACTION,
    for: ["You're overreacting.", 'ur so dramatic', 'You are so touchy.'],
    against: ["I know I'm being dramatic.", "I'm too sensitive today."],
  },
  {
    name: 'a scene',
    code: 'dismissal',
    find: [
      / (?:drama queen|snowflake|cry ?baby|overreact[a-z]*|over react[a-z]*|overthink[a-z]*|melodrama[a-z]*|hysterics|histrionics|theatrics|dramatics|temper tantrum|pity party|waterworks|crocodile tears|sob story|witch hunt|storm in a teacup|mountain out of|out of a molehill|making (?:a|an|such a|such an|this into a|it into a|this a|it a|a whole|a big|a huge|a right) (?:[a-z]+ )?(?:fuss|scene|drama|mountain|opera|meal|song|thing|deal|production|soap|issue|federal|saga|tragedy|career|federal case|hobby|circus|show)|made (?:a|an|such a) (?:[a-z]+ )?(?:fuss|scene|drama|mountain|opera|meal|hobby|career)|make (?:such )?(?:a|an) (?:[a-z]+ )?(?:fuss|scene|drama|mountain|opera|meal|face)|(?:blow|blew|blown|blowing) (?:it|this|that|everything|things) (?:[a-z]+ )?(?:up|out)|song and dance|face like|faces? of a|long face|that face|with a face|lost the plot|imagining (?:things|it)|seeing things|reading (?:too much )?into|in a (?:mood|strop|huff|state)|time of the month|on your period|hormones|not well in the head|making things up in your|all in your head|in your imagination|playing the victim|feeling sorry for your|big feelings|knickers in|twisted knickers|bent out of shape|worked up|your knickers|milk(?:ing)? it|wallow[a-z]*|sulk(?:ing|s)|mop(?:e|ing) (?:about|around)|mope|whing[a-z]*|slamming (?:doors|cupboards))/,
      / (?:all|over) (?:this|these|the|that) (?:fuss|tears|drama|crying|tension|anger|noise|grief|questions|shouting|sulking|weeping|moaning) /,
      /^ (?:crying|tears|sulking|really|seriously|still|upset|jealous|angry|still this|again|this again|not this again|again with) (?:$|, (?:seriously|really|again|still|over|this)|(?:over|about|of) (?:a|an|one|some|this|that)|of a)/,
    ],
    unless: OWN_REACTION,
    for: ['you are making an opera out of it', 'Drama queen.', 'Crying, seriously?'],
    against: ['You said I was overreacting and I felt small.'],
  },
  {
    name: 'it was nothing',
    code: 'dismissal',
    find: [
      re` (?:it is|it was|it were|that was|this was|she is|he is|they are|they were|there was|all this (?:over|for|about)|over) (?:just|only|literally just|literally|merely|nothing but|hardly|barely|simply|all) (?:(?:a|an|one|some|two|three|the|about|my|for|a few|a couple of|me|being|in|work|silly|stupid|little|harmless|old|bit of) )*(?:[a-z]+ )?(?:[a-z]+ )?(?:$|[.,]|and |for |with |ago |on |in |from |at |to |but |so )`,
      re` (?:it is|it was|that was|this is|she is|there was|they were) (?:a |an |one |two |three |some |only |a few |a couple of )(?:(?:silly|stupid|little|small|tiny|few|harmless|dumb|lousy|bloody|single|measly|one|old|drunken|daft|wee|quick|fucking|damn) )*(?:[a-z]+ )?${LITTLE} `,
      / (?:no|not|hardly|isn t|is it|was it|wasn t) (?:exactly |really |such |that |even |like )?(?:a |the |an )?(?:big deal|biggie|huge deal|biggie|big thing|major|serious|end of the world|such a big|the end of the|federal|crime|war crime|matter of life|a funeral|tragedy|catastrophe|hanging offence|murder|affair|sin) /,
      / (?:nobody|no one|somebody|someone) (?:else )?(?:has |had )?(?:died|dies|died of|got hurt|was hurt|is pregnant|thought (?:it|anything)|else (?:thought|cares|would|minds|minded)|cares|died is|got killed)/,
      / (?:not|never) (?:even )?(?:like )?(?:i|as if i|as though i|like i) (?:actually |even |really )?(?:slept|killed|murdered|cheated|shagged|fucked|had an affair|hit|robbed|did anything|hurt|ran off|crashed|died)/,
      / (?:nothing (?:happened|to (?:cry|worry about|lose|get|see here|make)|came of it|worth|to it|really|serious|more)|does not matter|it is not worth|hardly worth|not worth (?:all|the|a|it|crying|this|losing|getting)|worse things|there are (?:worse|bigger|people)|people (?:have|do|go|live|survive|get|buried|die|would kill)|others? (?:have|would|manage|wives|husbands|couples|women|men|people)|other (?:women|men|wives|husbands|people|couples|girls|girlfriends|partners) (?:get|would|have|do|put|just|manage|forgive)|(?:plenty|lots|loads|thousands|millions) of (?:couples|people|women|men|folk|husbands|wives) |most (?:couples|people|women|men|wives|husbands|girls|partners) |everyone (?:does|flirts|has|looks|else (?:does|would|has|moved|got)|at [a-z]+ thinks|makes|lies|texts|watches)|everybody (?:does|has|flirts|else|looks|lies)|half of [a-z]+ (?:has|have|does|do)|(?:a |any )(?:normal|sane|reasonable) (?:woman|man|person|wife|husband|adult|people) |forgave (?:hers|his|him|her) in|(?:my|your) (?:sister|mate|cousin|mum|friend|brother|mother)[a-z ]*(?:forgave|took (?:him|her) back|got over|moved on|laughed|thinks you|never (?:made|mentioned))|first world|you will (?:be laughing|live|survive|get over|be fine|laugh|see it differently|feel better|forget)|(?:could|would) (?:be|have been) (?:a lot |far |much |so much )?worse|count your(?:self)? (?:blessings|lucky)|you should be (?:glad|thankful|grateful it)|lucky (?:it|that|to have)|a bit much|over (?:one|a|an|1|some) (?:[a-z]+ )?(?:kiss|text|dinner|drink|photo|joke|email|bill|coffee|dance|like|girl|horse|bet|lunch|comment|tenner)|move along|bigger than it is|hardly the|(?:days|weeks|months) of this (?:over|because|about)|lost a leg|it is not (?:dunkirk|the titanic|hiroshima|world war|nuclear|life or death)|so what|big deal|what is the (?:big deal|problem|fuss|harm)|what of it|get a life|who cares|and for what $|people have buried|with less fuss|it is not (?:like|as if|as though) (?:i|we|she|he|it|anyone|anybody)|what did you expect|that is (?:just )?(?:life|marriage|men|how)|boys will|these things happen|shit happens|it happens|is that all|that is all it (?:was|is)|not (?:a|the) (?:funeral|end|second family|crime))/,
    ],
    unless: [
      / (?:lonely|scared|sad|me|us|how|weird|strange|hard|tuesday|monday|i feel|i felt|i am (?:sad|hurt|scared|ashamed|sorry)|for me|to me|not since|i was told|you (?:said|told me|say)|he said|she said|i tell my|i keep telling|i said|i know it is|i know it was|silly|i thought|i would|i could|i might|just tired|just sad|just scared|just hurt|my own|do not owe|with you) /,
    ],
    holds: (match, sentence) =>
      sentence.ends !== '?' ||
      / (?:so what|big deal|who cares|problem|fuss|harm|what of it|is it|was it|that all|expect)/.test(match[0]),
    for: [
      "It wasn't a big deal.",
      'It was one dinner with a colleague, nobody died.',
      'its not like i slept w him',
      'People have survived worse.',
      'Everyone flirts a bit.',
      "She's only a friend from the gym.",
    ],
    against: [
      "It's a big deal to me.",
      'It was just me in the house and I felt lonely.',
      'It was one coffee and I am ashamed.',
    ],
  },
  {
    name: 'long enough now',
    code: 'dismissal',
    find: [
      / (?:ages ago|years ago|months ago|last century|ancient history|old news|water under the bridge|in the past|behind us|old hat|dead and buried|long (?:gone|time ago|over)|over and done|done and dusted|done with|yesterday s news|history now|is history|before (?:we|you) (?:even )?met|in [0-9]{4}) /,
      / (?:why|how come|how long|how much longer|how many (?:more )?(?:times|years|months)|when) (?:are|is|do|does|will|would|must|can|did|on earth|the hell|have) (?:we|you|this|it|i) (?:[a-z]+ ){0,4}?(?:still|again|going to|gonna|on about|on this|over it|over this|let|keep|enough|drop|stop|forget|forgive|put|drag|have to|bring|mope|end|going on|make|sulk|be like this|cry|crying|upset|angry|over|always so|punish|last|get past|move|bothered|so) ?/,
      / (?:when is it (?:enough|over|done|finished)|when does (?:it|this) (?:end|stop)|is it not (?:time|enough)|are (?:we|you) (?:still|seriously|really) (?:on|doing|going|talking|upset|angry|crying|not over|banging|mad|at|bothered|thinking|sulking|at it|harping)|still (?:on (?:about|this|that)|going on|banging on|harping on|bringing|crying|upset|angry about|mad about|not over|this|pick|picking|moping|raking)|not this again|here we go(?: again)?|again with (?:the|this)|tired of (?:bringing|raking|going)|on the floor again|(?:was|were) that (?:it )?finished|thought that was|this again|same old (?:story|song|record)|broken record|over and over|going over (?:it|this)|going around|keep (?:going|bringing|dragging|on about|raking|digging|picking|throwing|going over)|we have (?:been (?:around|through|over)|said|done|had|talked|discussed)|we had all this|been (?:around|through|over) (?:this|it)|dragging (?:it|this|that) (?:up|out|on)|drag (?:it|this|that) (?:up|out|on)|bring(?:ing)? (?:it|this|that) up|wheeled out|raking (?:it|this|over|up)|rake (?:it|this) up|on and on|forever on about|bang(?:ing)? on about|harp(?:ing)? on|pick at it|live in the past|living in the past|for (?:god|heaven|christ|pity) s sake|do we (?:really )?(?:have to|need to)|can we (?:just )?(?:not|drop|move|stop|forget|be normal)|could (?:we|you) (?:just |not just |please )?(?:not just|be normal|drop|stop|let|laugh|smile|leave|give|put|move|get|forget)|can (?:not you|you not|you just|you please) (?:just )?(?:be|drop|let|laugh|leave|get|forget|stop|move|take|give)|let (?:it|this) rest|surely by now|by now|about time you|it is time (?:you|we|to)|at some (?:point|stage) (?:, )?(?:[a-z]+ , )?(?:you|we|a|people)|time (?:you|we) (?:both )?(?:moved|let|got|put|joined|stopped|forgot|drew|forgave)|it has been (?:a |two |three |four |five |six |seven |eight |nine |ten |over a |nearly a |almost a |half a |all of )?(?:[a-z]+ )?(?:year|years|months|weeks|month|fortnight|ages|days|week)|(?:a|two|three|four|five|six|eight|ten) (?:years|months|weeks) (?:now|later|on)|it is (?:done|over|finished|dead|in the past|history)|it is (?:nearly|almost) [a-z]+ again|i (?:have )?(?:said|told|explained|apologised|apologized|already|answered)[a-z ]*(?:sorry|everything|already|a (?:hundred|thousand|million) times)|do not (?:get|see|understand) why (?:we|you)|no need (?:to|for)|no point|what more do you want|what else do you want|you will get over|you will live|(?:so|honestly|really|truly) baffled|not on about)/,
    ],
    unless: [
      / (?:i am not (?:over|done)|i thought i would be|i still|my own|i feel|i felt|i am (?:hurt|sad|scared|afraid|ashamed|frightened|lonely)|i know|i was|i keep|my [a-z]+ (?:is|has|was)|would you|would like|i love|together|thank|for me|i need|i can not|i have been|you have been|i married|i am not asking|we could|i would) /,
    ],
    holds: (match, sentence, { line }) =>
      !/ (?:sober|married|proud of you|lied to me|miss you|cheated|without (?:drinking|a drink)|went behind|behind my back) /.test(
        sentence.line,
      ) &&
      (!/ago|it has been|months|years|weeks|in [0-9]{4}|by now|it is (?:done|over)/.test(match[0]) ||
        / (?:over it|still|again|get|let|go|drop|move|forget|on about|past|said sorry|enough|why|history|bridge|dwell|normal|laugh|fed up|already|rest|bring|keep|hundred|mope|goes on|two years|told you) /.test(
          line,
        )),
    for: [
      'Why are you still on about it?',
      'Thats ancient history babe',
      'When is it enough?',
      'Do we really need to keep going over it?',
      "We've been round this block.",
      "It's done, we've said it all a hundred times. Could you not just be normal?",
      'water under the bridge',
    ],
    against: [
      'It has been a year and I still miss who we were.',
      'Can we talk about it again? I am scared.',
      'Two years you let me thank her.',
    ],
  },
];
