/** Sarcasm, mockery, passive aggression. */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';

const PRAISE =
  '(?:lovely|great|wonderful|brilliant|fantastic|perfect|marvellous|marvelous|nice|good|charming|delightful|super|amazing|terrific|magnificent|splendid|fabulous|beautiful|bravo|classy|excellent|superb|awesome|incredible|fascinating|impressive|hilarious|adorable|precious|joy|goody|fab|cute|sweet|cool|smooth|classic|how (?:nice|sweet|lovely|kind|thoughtful|noble|generous|convenient|romantic|charming|touching|original|very [a-z]+|considerate|brave|big of you|mature|gracious|handy|funny))';
const HONEST =
  / (?:grateful|it meant|i love you|thank you for (?:telling|listening|coming|being|holding|staying|trying|handing|not|waiting|asking|sitting|your|making|letting|giving|helping)|happy for you|proud of you|truly|i mean it|relieved|glad) /;

export const contempt: readonly Rule<StatementCode>[] = [
  {
    name: 'mock thanks',
    code: 'contempt',
    find: [
      / (?:thanks|thank you|ta|cheers|thx|much obliged) (?:so much |a lot |a bunch |ever so |very much |again |really )?(?:for )?(?:remembering|gracing|joining|finally|nothing|the heads up|that|reminding|bothering|ruining|making it so|turning up|showing up|fitting|noticing|sparing|popping|deigning|squeezing|pencilling|the memories|your (?:concern|interest|contribution|input|permission|thoughts)|at least|managing|taking time|the update|clearing|letting me know (?:i|how|where)|caring|once again|another|the lovely|the wonderful|playing|leaving|embarrassing|lying|all the)/,
      / (?:congratulations|congrats|well done|bravo|kudos|hats off|well played|good (?:for|on) you|nice (?:one|work|try|going|touch|to know|of you)|good (?:job|effort|of you|to know)|big (?:of you|man)|full marks|top marks|hurrah|hooray|hallelujah|praise be|three cheers|all hail|a toast|slow clap|round of applause|take a bow|standing ovation|applause|applaud|clap clap|give (?:him|her|you|that man|the man|this man|yourself|the lad) (?:a|an|the) (?:medal|prize|trophy|award|oscar|bafta|hand|biscuit|round|cookie|star|pat)|(?:medal|oscar|bafta|trophy|gold star|nobel|pulitzer|award|knighthood|sainthood|parade|fanfare|red carpet|halo|vatican|the pope|ring the papers|call the papers|tell the papers|the press|the media|the presses|marching band|blue plaque|ticker tape|plaque))/,
      / (?:father|mother|husband|wife|dad|mum|partner|man|boyfriend|girlfriend|employee|parent|couple|son|liar|daughter|hero|actor) of the (?:year|month|century|decade|week)/,
    ],
    unless: [HONEST, / (?:on|about) (?:your|the) (?:[a-z]+ )?(?:job|exam|promotion|interview)/],
    for: [
      'Thanks for remembering you have a family.',
      'Congratulations on remembering our address.',
      'Bravo.',
      'Father of the year, everyone.',
      'well done, you found your own kids',
    ],
    against: [
      'Thank you for telling me.',
      "Great news about your job, truly. I'm happy for you.",
      'Thanks for listening to me yesterday.',
    ],
  },
  {
    name: 'praise turned',
    code: 'contempt',
    find: [
      re`^ (?:oh|ah|ooh|aw|aww|wow|well|gee|gosh|ha|haha|lol|hm|hmm|um|why|yeah|yes|right|so|ok|okay|just|well well|how|absolutely|simply|really|and|that is|really|oh how|wow how|sure|well is that not|is that not|very|,| )*(?: )?${PRAISE} (?:$|[.,]|another |the |of you |to |that |for |so |work|news|story|one |sort )`,
      /^ (?:wow|gee|ooh|aw|aww|golly|my my|well well|oh look|ah yes|ah here|oh here|here (?:he|she|it|they|we) (?:is|comes?|come)|look (?:who|at (?:him|her|you|mr|mister))|look who|oh (?:right|sure|yes|no|poor|please|sorry|my|dear|boo|he|she|of course|so|the|i forgot|another|now|but|you poor|is that|did)|guess who|behold|lo and behold|ladies and gentlemen|let us all|all rise|breaking news|newsflash|news flash|stop the press|alert the|call the|someone (?:call|ring|alert|fetch|tell|phone)|somebody (?:call|ring|alert|fetch|tell|phone)|quick ,? some|hold the front|dear housemate|earth to|k|tell me another|pull the other|spare me|boo hoo|cry me|poor (?:you|baby|thing|little|old|poor|him|her|phone)|lucky (?:me|us|you|her|him|old)|silly me|my hero|how (?:noble|kind|thoughtful|sweet|generous|convenient|nice|lovely|romantic|brave|original|fitting|clever|good|big|very)) /,
      /^ (?:oh |ah |yet |and )?another [a-z]+ (?:[a-z]+ )?(?:$|, )/,
      /^ (?:fancy|mm hm|aye right|bless|aye , and|oh tears|oh , (?:tears|the|poor|lovely)) (?:$|i|lovely)/,
      /^ (?:fine|whatever|sure|right|okay then|as you wish|suit your ?self|great|good|lovely|wonderful|brilliant|perfect|fantastic|charming|nice|bravo|classy|congratulations|wow|k|of course|naturally|obviously|yeah right|as if|sure thing|funny that|fancy that|amazing|marvellous|splendid|hilarious|cute|smooth|typical that|impressive|incredible|nice one|whatever you say|have it your way|you win|if you say so|no worries|never mind me|do not mind me|not at all|silly me|my bad|how lovely|how nice|how convenient|how sweet|lucky me|poor you|poor baby|aw) (?:$|, (?:blame|you|whatever|another|i|it|sweetheart|darling|love|she|he|go|do|tell|the|your|dear|because|let|whatever you|honey|babe|put|why|just|take|keep|carry|phone|work))/,
      / (?:sure|right|yeah|course|of course) , (?:because|blame|it was|your|you were|she|he|the|whatever|why|i am sure|sweetheart|darling|let|go|another|keep)/,
    ],
    unless: [HONEST],
    holds: (match, sentence, { line }) =>
      !(
        / (?:fine|right|good|great|sure|nice|okay then|lovely) $/.test(match[0]) &&
        / (?:right so|i asked|said fine|i am fine|both|proud|brave) /.test(line)
      ) &&
      !/^ (?:right|good) (?:, so )?(?:[.,] )?$/.test(match[0]) &&
      !/^ (?:how are|how is|nice to see|good morning|good night|great news)/.test(sentence.line),
    for: [
      'Oh lovely, another client dinner.',
      'fine. whatever.',
      'Sure, blame the traffic again.',
      'How noble of you to give up one poker night.',
      'Wow, twelve red hearts for her.',
      'Poor you.',
      "oh he's typing. alert the media",
    ],
    against: ['It was lovely to see you laugh.', 'How are you?', 'Wow, I feel so relieved.'],
  },
  {
    name: 'titles and scenes',
    code: 'contempt',
    find: [
      / (?:mr|mister|miss|saint|st|king|queen|prince|princess|lord|lady|captain|professor|sir|madam|his majesty|her majesty|your majesty|your highness|his lordship|her ladyship|your lordship|your grace|your royal|o great|the great|the mighty|the almighty|almighty|patron saint of|our lady of|the artist formerly|commander|emperor|general|chairman|chief|big|the lone|the brave|the one and only|the famous|the legendary|the honourable|the hamlet of|the poet|the martyr) (?:perfect|right|innocent|integrity|clean|wonderful|big|honest|honesty|nice|popular|know it all|sensitive|important|generous|romance|charming|patience|casanova|muck|misery|provider|hunter|breadwinner|man|lover|dad|father|hero|listener|of|romantic|family|busy|cool|high and mighty|faithful|reliable|loverboy|victim|businessman|and|majesty|i will|the|working) /,
      / (?:your (?:majesty|highness|lordship|ladyship|grace|eminence|royal|holiness)|his majesty|his lordship|her ladyship|sherlock|einstein|romeo|casanova|don juan|houdini|shakespeare|loverboy|lover boy|pinocchio|mother teresa|mother theresa|captain [a-z]+|inspector|columbo|poirot|braveheart|wonder woman|superman|mastermind|genius|boy wonder|prince charming|petal|prince of|queen of|king of|lord of the|the great provider|lady muck|lord muck|a poet|what a (?:gent|gentleman|guy|hero|saint|man|catch|surprise|shock|treat|journey|coincidence|legend|prince|charmer|joy|star|romantic|peach|gem|delight|team|father|dad|husband|wife|lad|king|champ|sweetheart|martyr|poet|shame|relief for)|such a (?:gent|gentleman|hero|saint|martyr|catch|comfort|comforting|charmer|gem|treat|surprise|martyr)) /,
      / (?:do (?:give|send|say|tell|pass|carry on|go on|let|keep|enjoy|continue) (?:[a-z]+ )?(?:my|us|her|him|me|them|it|hello|your|on|all)|give (?:her|him|them) my (?:love|regards|best)|have fun (?:with|at)|enjoy (?:your|her|him|yourself|the|it)|hope (?:she|he|it|they|you) (?:is|was|are|were|had|enjoy[a-z]*|cooks|like|likes) (?:[a-z]+ )?(?:worth|happy|worth it|fun|proud|pretty)|hope you (?:both|two|enjoyed)|do not (?:get up|let me|mind me|strain|rush|hurt yourself|worry about me|trouble|bother getting|put yourself out|all thank)|please , (?:take your time|do|carry on|continue|go on|do not|tell)|take your time , |you two (?:carry on|enjoy|have|love)|i will just be (?:over )?(?:here|sat|standing|in the)|i will go and (?:make|do)|shall i|should i (?:applaud|clap|laminate|write|bow|curtsy|curtsey|thank|book|ring|wear|send|call|pack|roll|get|set)|shall we (?:tell|ring|call|frame|write|send|inform|alert|all|have a)|would you like (?:a medal|applause|a round)|want a (?:medal|biscuit|cookie|prize|round)|do you want a (?:medal|biscuit|cookie|prize)|let me guess|remind me|tell me (?:the train|again how|another|more about how|again about)|go on (?:then )?, (?:tell|swear|blame|say|make|do|run)|run along|off you (?:go|pop|trot)|write to the|ring the (?:vatican|papers|press)|call the papers|i (?:would|did) not want to (?:interrupt|intrude|disturb|keep you|bother|trouble)|i would hate (?:for|to)|heaven forbid|god forbid|perish the thought|far be it from|who would have (?:thought|guessed)|what are the odds|colou?r me (?:surprised|shocked)|i am (?:so |really |very )?sure (?:she|he|it|you|that|they)|i bet (?:she|he|it|you)|must be (?:nice|lovely|great|hard being|exhausting being|so hard|terribly|tough)|no doubt|pray tell|do tell|it appears|since when|apparently|as usual|so sorry (?:to|i|for|my)|sorry (?:, )?(?:i )?forgot|forgive me for|excuse me for|pardon me|i forgot (?:you|that|how|your)|silly of me|my mistake|next you will|of course you (?:did|were|are|do|have)|of course (?:she|he|it|your)|but of course|because (?:that is what (?:i am|you do|we do|friends|husbands|wives)|obviously|of course|why not|nothing says|clearly)|that is (?:apparently )?what i am for|aren t we|are we not all|are not i|am i not lucky|the happy (?:pair|couple)|poor poor|some of us|as (?:it|he) is terribly|what would (?:we|i) do without|how (?:ever )?(?:do|will|would) (?:you|she|he|we|they) (?:ever )?(?:cope|manage)|could you be any more|any more of a|who are you again|remember (?:me|us)\b|recognise (?:me|her|him|us)|ring any bells|that old chestnut|funny (?:sort of|how|that)|strange how|convenient|conveniently|did you now|why do not you $|, ten out of ten|would recommend|and i am the (?:queen|king|duchess|duke|pope|prince|princess|emperor|tooth fairy)|you have a gift|you really have|must take it out of|no no , you|you must be the|they (?:ought to|should) put you|the dog ate|here comes? the (?:sermon|lecture|speech|violins?)|passion for|professional mourner|book you a|pop it in the|for the minutes|item (?:one|four)|learned something new|how do you do it|what a (?:lovely|nice|wonderful|thing|life)|is that so|wait that is me|having a big day|big words|whatever helps|whatever you say|keep telling your ?self|nice story|good story|favourite of your stories|laughable|twice the presents|world s (?:best|greatest|okayest)|the (?:silent treatment|famous)|rises again|touching (?:really|, )|charming , )/,
      / (?:did you|was it|were you|is it|are you|have you|do you|does it|has she|has he|is not it|is it not|are you not|did you not|was it not|could you|would you|will you|can you) $/,
      / (?:so called|lol|lmao|rofl|haha|hahaha|pmsl|hilarious|boo hoo|blah blah|yada|yadda|zzz|wah wah|diddums|boohoo|ooh la la|there there|bless your (?:heart|cotton)|bless him|bless her) /,
    ],
    unless: [HONEST, / (?:i am not being|not sarcastic|would you be willing|i am scared|i am sad) /],
    holds: (match, sentence) => {
      const text = match[0];
      if (
        /^ (?:did|was|were|is|are|have|do|does|has|could|would|will|can) (?:[a-z]+ )?[a-z]+ $/.test(text) &&
        sentence.line.endsWith(text) &&
        !/ (?:why do not you|out of ten) /.test(text)
      )
        return (
          sentence.line.trim().split(' ').length > 4 &&
          /, (?:[a-z]+ ){1,3}$/.test(sentence.line) &&
          !/ (?:i am|i feel|my) /.test(sentence.line)
        );
      if (/ (?:lol|haha|lmao|hahaha) /.test(text))
        return / you(?:r)? /.test(sentence.line) && !/ i (?:[a-z]+ )?(?:am|feel|felt|was) /.test(sentence.line);
      if (/ shall (?:i|we)/.test(text))
        return (
          / shall i $| shall (?:i|we) (?:go|make|just|laminate|call|ring|tell|frame|write|send|inform|alert|book|pack|iron|set|clap|bow|wave|all|fetch|put|get|have)/.test(
            sentence.line,
          ) && !/ shall (?:we|i) (?:try|talk|sit|go for|meet|call you|ring you|make (?:tea|you)) /.test(sentence.line)
        );
      if (/ (?:i am sure|i bet|no doubt|apparently|as usual|remind me|some of us|convenient|must be) /.test(text))
        return !/ (?:i feel|i am (?:sad|scared|hurt)|forget|remind me to) /.test(sentence.line);
      return true;
    },
    for: [
      'Well, Mr Perfect had a secret account.',
      'Do give her my regards.',
      "I'll go and make the dinner, shall I?",
      'Left your wallet at the gym, did you.',
      'Let me guess, she understood you.',
      "that's apparently what I'm for",
    ],
    against: ['Shall we try again after the kids are down?', 'Did you sleep?', 'I hope you are warm enough.'],
  },
];
