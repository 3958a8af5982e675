/** Charges: "you" (or "your lies", "what you did") is the subject, and blame or harm is said of it. */
import { stands } from '../text/lean.js';
import { AUX, beginsAt, FILL, oneOf, re } from '../text/pattern.js';
import { roleOf, told } from '../text/role.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { DEEDS, harms } from '../words/harms.js';

const deeds = oneOf(DEEDS);
/** What makes a "you" clause thanks or plain company, and no charge. */
export const PRAISE =
  / (?:thank|thanks for|grateful|gratitude|appreciate[a-z]*|it meant|means the world|meant the world|means (?:a lot|so much)|meant (?:a lot|so much|more)|so glad|proud of you|i love (?:that|how|when|it when)|loved (?:that|how|it when)|it helped|it helps|that helped|made me (?:smile|laugh|feel (?:safe|loved|seen|heard|cared|hopeful|less alone|better|warm|calm[a-z]*|close[a-z]*))|hope|hopeful|safer|warm|relieved|less alone|i noticed and|touched|(?:feel|felt) (?:so )?(?:seen|heard|loved|safe|cared for|close|lucky|light|close)|it helped|that helped|glad|i am happy|made me happy|bless you|you are kind|i love you|kind of you|moved me) /;
const NOT_A_CHARGE =
  / you used to (?!lie|hide|cheat|hit)| lost the plot | it is (?:me|her|him) you |(?: and| ,) you have kept | you promised me [a-z]+ , and you have kept| you (?:[a-z]+ )?(?:have every right|(?:do not|never) (?:ever )?(?:have|need) to|do not owe|owe (?:me |us )?nothing|need not|did nothing|never did (?:a thing|anything)|never asked me to|never made me|never once (?:made|complained|judged|raised)|never thought you|always (?:put petrol|make me|let me|bring)|asked me not|have not done anything|did not do anything|did nothing wrong|did not (?:say a word|have to|mean|shout|interrupt|rush|push|laugh|judge|run|flinch|yell|argue|make excuses|walk away|leave me alone|hide)|have been (?:so |very |really )?(?:patient|kind|honest|gentle|good|great|lovely|here|there|trying|sober|open)) /;

const VERB_NOT =
  '(?:did not|have not|had not|would not|will not|can not|could not|do not|are not|were not|never once|never|not once|hardly|barely|refuse[ds]? to|fail(?:ed)? to|could not even|did not even|do not even|have not even|could not be bothered to|can not be bothered to|did not think to|neglected to|forgot to)';

/** Some word of the match, or of what it leads to, is among the verbs of harm. */
function harmful(match: RegExpExecArray, line: string): boolean {
  const from = match.index + 5;
  const end = match.index + match[0].length - 1;
  for (let place = from; place < end; place = line.indexOf(' ', place) + 1)
    if (beginsAt(harms(), line, place)) return true;
  return false;
}

export const accusations: readonly Rule<StatementCode>[] = [
  {
    name: 'you harmed',
    code: 'accusation',
    find: re` you ${FILL}${AUX}${FILL}${AUX}[a-z]+ `,
    unless: [PRAISE, NOT_A_CHARGE],
    holds: (match, sentence) =>
      harmful(match, sentence.line) &&
      told(match, sentence) &&
      !/ (?:not|never|can|could|should|may|might|must|would) (?:[a-z]+ )?(?:lie|lied|hurt|hide|hid|cheat|blame|take|took|keep|break|shout|leave|put|pick|choose|choose)? ?$/.test(
        match[0].replace(/ never /, ' '),
      ) &&
      !/ (?:you (?:would|can|could|may|might|should|must|will) (?:be |like |love )?[a-z]+|you (?:take|took|keep|kept|put|left|leave) care|you (?:had|have) to [a-z]+) $/.test(
        match[0],
      ),
    for: [
      'You lied to my face.',
      'you went and told your mates everything',
      'You have humiliated me.',
      'And then you laughed at me.',
    ],
    against: [
      'When you left I felt scared.',
      'Could you keep the phone in the kitchen?',
      'You held me last night.',
      'Did you lie to me?',
    ],
  },
  {
    name: 'you did not',
    code: 'accusation',
    find: re` you ${FILL}${VERB_NOT} (?:even |once |so much as |bother to |think to |have the (?:decency|guts|courage|nerve|manners) to )?(?:ring|rang|call|called|text|texted|tell|told|ask|asked|come|came|turn|turned|show|showed|say|said|answer|answered|reply|replied|listen|listened|look|looked|help|helped|lift|lifted|stand|stood|stick|stuck|defend|defended|warn|warned|mention|mentioned|notice|noticed|remember|remembered|apologise|apologised|apologize|apologized|care|cared|bother|bothered|try|tried|give|gave|given|let|stop|stopped|pick|picked|own|owned|admit|admitted|thank|thanked|visit|visited|touch|touched|do|done|did|wait|waited|have the|get|got|explain|explained|put|keep|kept|make|made|spare|think about|thought about|check|checked|believe|believed|back|backed|bat|bothered|choose|chose|chosen|blink|blinked|flinch|take|took|open|opened|hear|heard|pull|pay|paid|protect|protected|support|supported|hold|held|speak|spoke|wish|wished|see me|hug|kiss|share|shared|honest|there|home|sorry|let me) `,
    unless: [PRAISE, NOT_A_CHARGE],
    holds: told,
    for: ['You did not even ring.', "You couldn't be bothered to turn up to the funeral.", 'you never asked how I was'],
    against: [
      "You don't have to answer now.",
      "When you didn't call I was frightened.",
      "You didn't say a word and held me. It meant the world.",
    ],
  },
  {
    name: 'your deeds',
    code: 'accusation',
    find: [
      re` your (?:[a-z]+ ){0,2}?${deeds} (?:[a-z]+ ){0,4}?(?:has|have|had|is|are|was|were|cost|costs|did|ruin[a-z]*|destroy[a-z]*|broke|breaks|wreck[a-z]*|took|takes|kill[a-z]*|left|leaves|made|makes|put|puts|hurt|hurts|tore|drove|drives|turn(?:s|ed)|came|comes|got|gets|ate|eats|emptied|drained|shattered|poison[a-z]*|blew|smashed|stole|robbed|keep|keeps) (?:[a-z]+ ){0,3}?(?:me|my|us|our|my own|everything|the|this|apart|first|us all|before|more)`,
      / (?:what|everything|all) you (?:have )?(?:did|done|put|said|are doing) (?:[a-z]+ ){0,6}(?:is|was|has|destroyed|ruined|broke|killed|cost|hurt|made|can not be|will never|unforgivable|to me|to us|me through|us through|to this family|to my|to our)/,
      / (?:because of|thanks to|all down to) (?:you(?: ,| i| we| my|r (?:lies|cheating|affair|drinking|gambling|mess|secret|secrets|little|stupid|precious|selfishness)| the| our|\.| $)|what you did)/,
    ],
    holds: (match, sentence) =>
      !/ (?:heard|read|saw|love|like|thanks? for|hope|glad) your /.test(sentence.line.slice(0, match.index + 8)) &&
      roleOf(match, sentence) !== 'felt' &&
      !stands(PRAISE, sentence.line),
    for: [
      'Your lies have cost me my sleep.',
      'What you did to us is unforgivable.',
      'Your little secret has put my mother out of her flat.',
      'because of you I have no friends left',
    ],
    against: ['Your message made my hands shake.', 'I heard your voice and my breath came easier.'],
  },
  {
    name: 'charging question',
    code: 'accusation',
    find: [
      / how (?:could|can|dare|did) you (?:even |just |possibly |ever )?(?!feel|sleep|get on|find|cope|like|want|hear|think it|know)[a-z]+ /,
      / how (?:could|dare) you /,
      / (?:why|how come) (?:do|did|are|were|would|can|could|must|have|will) you (?:not )?(?:[a-z]+ )?(?:lie|lying|hide|hiding|cheat|do this|do that|hurt|treat|keep|not just|ruin|humiliate|ignore|choose|pick|let|leave|take|make me|insist|refuse|shut|blame|twist|punish|sneak|marry|bother|even)/,
      / (?:who does (?:that|this)|what kind of (?:[a-z]+ )?(?:[a-z]+ )(?:does|lets|leaves|lies|would|forgets|spends|walks|sits)|what sort of (?:[a-z]+ )(?:does|lets|leaves|lies|would|forgets)|what were you thinking|what (?:have|did) you (?:done|do) to (?:me|us|my|our|this)|what is wrong with you|have you no (?:shame|heart|conscience|decency)|do you have any (?:shame|idea what)|have you any (?:shame|idea what)|do you even (?:care|know|remember|see me|love|want|think|realise|realize)|did you even (?:think|care|once)|did you (?:ever|once) (?:stop to )?(?:think about (?:me|us|anyone|what)|consider|care)|do you ever think (?:about|of) (?:me|us|anyone)|where were you when|was i not enough|was it worth)/,
    ],
    holds: (match, sentence) =>
      !(
        / did you (?:ever )?think about me| do you ever think/.test(match[0]) &&
        / (?:asking|honest answer|can bear|would like)/.test(sentence.line)
      ),
    for: ['How could you?', 'Why do you keep lying?', 'What kind of husband does that?', 'Have you no shame?'],
    against: ['How did you sleep?', 'Why were you late on Friday?'],
  },
  {
    name: 'blame by name',
    code: 'accusation',
    find: [
      / (?:it is|it was|this is|that is|all) (?:all |entirely |only |completely |100 |totally |your own )?your (?:fault|doing|mess|own fault|making|work)/,
      / (?:you are|you were) (?:the (?:reason|one (?:who|that) (?:lied|cheated|did|broke|left|hid|started|walked|ruined|wanted|chose|made|had|put|caused|went|threw|slept|decided|brought)|cause)|to blame|responsible for (?:this|all|everything|my|our))/,
      / (?:look|see) (?:at )?what you (?:did|do|have done|made|have made)/,
      / you (?:did this|have done this|made me (?:ill|sick|feel (?:like|so small|stupid|crazy|worthless|ugly|nothing)|look|doubt|lie|hate|into)|have made (?:me (?:ill|sick|look|feel|a|hate|into)|my|us|our)|made (?:my life|a fool|us look)|make me (?:sick|look|doubt|hate|question|beg)|brought this|caused|drove me|drive me|put me through|have put me through|put us through|got away with|stand there and|sit there and|had (?:the nerve|the cheek|the gall|no right|no business|years|months|weeks|a choice|one job|every chance|an affair)|have (?:the nerve|the cheek|some nerve|a nerve|no right|no idea what you|no shame|no heart|no conscience|no respect|got a nerve))/,
      / after (?:all|everything|what) you (?:put|did|have|said|pulled)/,
      / behind my back /,
    ],
    holds: (match, sentence) =>
      / behind my back /.test(match[0]) ||
      (/ after | look | see /.test(match[0]) &&
        !/ i (?:[a-z]+ )?(?:feel|felt) [^,]*$/.test(sentence.line.slice(0, match.index))) ||
      (['told', 'embedded', 'when'].includes(roleOf(match, sentence)) &&
        !stands(PRAISE, match[0]) &&
        !stands(NOT_A_CHARGE, match[0])),
    for: [
      'This is your fault.',
      'you made me look a fool',
      'Look what you have done.',
      'You are the reason I cannot sleep.',
    ],
    against: ["It wasn't you, it was my own fault.", 'You owe me nothing.'],
  },
  {
    name: 'no subject',
    code: 'accusation',
    find: re`^(?: and| so| then| just| only| even| oh| ,)* (?:lied|lying|cheated|cheating|stole|stealing|went behind|sneaked|snuck|sneaking|left me|left us|leaving me|leaving us|let me [a-z]+|letting me|made me|making me|made a fool|humiliated|humiliating|used me|using me|took|threw|broke|ruined|ruining|hid|hiding|told everyone|told your|laughed|laughing|promised|forgot|spent|blew|gambled|treated|treating|treats|chose|choosing|put me|putting|ignored me|ignoring|ditched|dumped|abandoned|deleted|screwed|slept with|sleeping with|kissed|kissing|never (?:rang|called|came|asked|told|said|bothered|once|turned|showed|listened|texted)) (?:[a-z]+ ){0,5}?(?:me|my|mine|us|our|ours|her|him|them|it all|everything|your|the|again|about)`,
    unless: [/ i /, / (?:myself|my own)/],
    for: ['Lied to my face for a year.', 'Left me sitting there with the bill.', 'Went behind my back.'],
    against: ['I lied to you, and I am ashamed.', 'Took me a week to write this and I am nervous.'],
  },
];
