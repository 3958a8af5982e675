/** Charges without a word of blame: a scene is set, and the partner stands in it badly. */
import { AUX, FILL, re } from '../text/pattern.js';
import { told } from '../text/role.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { PRAISE } from './accusation.js';

const GENTLE =
  '(?:love|loved|told|tell|says|gave me (?:time|space|room|a hug|your|hope)|mak(?:e|es|ing) me (?:tea|coffee|laugh|smile|dinner|breakfast|lunch|feel safe|soup|toast)|made me (?:soup|feel (?:safe|loved|better))|put petrol|put your|squeeze[ds]?|hug|laugh(?:ed)? with|came (?:home|back|to|in|up|with)|cover(?:ed)? me|kept me (?:company|warm|safe|going)|carr(?:y|ied) (?:me|my)|let me (?:cry|talk|finish|sleep|rest|speak|be|take)|owe|got bored|stop(?:ped)? finding|find|seein|choose|been|have been|handed me|show(?:ed)?|remind(?:ed)?|seeing|helped|help|held|hold|hugged|kissed|thanked|asked|ask|listened|listen|sat with|stayed|stay|noticed|remembered|supported|told me the truth|apologised|apologized|said sorry|made me (?:tea|coffee|laugh|smile|dinner|breakfast|lunch|feel safe|a cup|soup|toast)|cooked|brought|waited|met me|mean|matter|know|knew|think|thought|want|wanted|need|needed|like|liked|see|saw|seem|seemed|look|looked (?:tired|sad|over)|feel|felt|believe|hope|understand|understood|can|could|may|might|would|should|must|have to|had to|do|did|are|were|have|has|will|smiled|smile|said you|told me you|promised me|always|never|pity|love|hate|resent|decided|hated|played|play|wanted|wish|enjoy|liked|moved on|given|put petrol|always|never|just|also|even|still|then|only|really|so|very|reached|showed|deserve|and|or|both|too|also|to|all|who|with|for|about|a|the|at|in|on|when|if|but|then|so|because|being|were|that|not|never|two|three|guys|,|said it|tried|try|care|wrote|rang|called|phoned|picked me up|drove me|walked me|took me (?:to|out)|taught|fixed|work|worked)';

export const accusationScenes: readonly Rule<StatementCode>[] = [
  {
    name: 'you acted on me',
    code: 'accusation',
    find: re` you ${FILL}(?:have |had |just |went and |then |only |even )?(?!${GENTLE} )[a-z]+ (?:[a-z]+ ){0,3}?(?:me|my|us|our|mine|myself|the kids|our kids|the children|our children|our daughter|our son|my daughter|my son|my mother|my mum|my sister) `,
    unless: [
      PRAISE,
      /^ (?:can|could|would|will|do|did|are|have|may|shall) /,
      / i (?:[a-z]+ )?(?:hope|wish|love|want|need|would like|would love|am asking|appreciate) /,
    ],
    holds: told,
    for: ['You auctioned my ring.', 'Then you paraded her past our children.'],
    against: ['You sat with me on the stairs.', 'Would you drive me to the station?', 'I want you to tell me.'],
  },
  {
    name: 'against each other',
    code: 'accusation',
    find: [
      / (?:i|we|my [a-z]+|she|he|the (?:kids|baby|children)) (?!think|feel|felt|hope|wish|notice|know|would|love|am|want|need)(?:[a-z]+ ){1,9}?(?:and|while|but) you (?:were(?! there| so kind| kind| right| asleep)|was|had|have(?! every| been| got emojis)|went|lost|sat|stood|sit|got|just|could|did|kept|carried|slept|ordered|bought|booked|had|lied|played|walked|drove|flew|partied|drank|laughed|posted|looked) /,
      / (?:all )?(?:that|this whole|whole) (?:time|while|year|summer|week|weekend|night|evening) (?:, )?you (?:were|had|have|knew|are) /,
      / (?:and )?there you (?:were|are|sat|stood) /,
      / while i (?:was|am|sat|lay|stood|worked|held|looked|cooked|paid|cried|waited|buried|gave|raised|did|cleaned|nursed) (?:[a-z]+ ){0,10}?you /,
    ],
    unless: [PRAISE],
    holds: (match, sentence) =>
      sentence.ends !== '?' && !/ (?:when|if|after) [^,]*$/.test(sentence.line.slice(0, match.index + 1)),
    for: ['I was in labour and you were at the pub.', 'While I buried my father you booked a spa.'],
    against: ['I was sad and you were so kind to me, thank you.', 'I hope you were safe.'],
  },
  {
    name: 'a list of days',
    code: 'accusation',
    unlessText: [/ you have kept (?:them|it|that|your word) /],
    find: [
      / you (?:come|get|walk) (?:home|in|back|through the door) (?:[a-z]+ ){0,3}?, (?:and )?(?:you )?[a-z]+/,
      re` you ${AUX}(?:said|told me|told us|swore|promised) (?:[a-z]+ ){0,10}?(?:and|but|then|when|while|so|and then|, and|, but|, then) (?:then )?(?:you|it was|it turns|there|now|instead|i find|i found|here|she|he|that was) `,
      / you (?:said|told me) (?:[a-z]+ ){0,8}(?:was|were|had) (?:[a-z]+ ){1,8}(?:it was not|you were not|it is not|she was not|you had not)/,
      / (?:for|in) (?:[a-z0-9]+ )(?:years|months|weeks|days) (?:now )?(?:, )?you (?:have|had|did|were|let|kept|lied|told|said)/,
    ],
    unless: [PRAISE],
    holds: told,
    for: [
      'You come home, you eat, you scroll.',
      'You said work, and then I found the hotel bill.',
      'For twelve years you have been at it.',
    ],
    against: ['You said you were tired, and I worried.', 'For six months you have been sober, thank you.'],
  },
  {
    name: 'you did a thing',
    code: 'accusation',
    find: re` you (?:have |had |just |went and |then |only |even |still |also )*(?!${GENTLE} )(?:[a-z]+ed|went|rang|sit there|sat there|go around|stepped|ate|kept|left|sold|wrote|ran|drove|flew|slept|drank|gave|bought|brought|paid|lent|stood|hung|shut|cut|told [a-z]+ i|told [a-z]+ my|had (?:me|my|us|it|him|her)|let me|find some|done it|did it|read it|read my|took (?:it|the|her|him|a|our)|put (?:it|the|her|him|a|our|your)) (?:[a-z]+ )`,
    unless: [
      PRAISE,
      /^ (?:can|could|would|will|do|did|are|have|may|shall) /,
      / you (?:[a-z]+ )?(?:have been|stood up|have kept|smelled|smelt|looked|seemed|asked|wanted|needed|loved|liked|hated|used to|mentioned|walked in|called|texted|sounded|deserved|stopped (?:finding|loving)|decided|agreed|booked us|snored|handed in|showed|squeezed|danced|offered|cried|worried|explained|answered|replied|listened|earned|finished|started|passed|arrived|turned up|moved in|married|proposed|changed|learned|figured|reckoned|planned|enjoyed|hoped|wished|assumed|happened|ran (?:me|the bath)|brought (?:me|home)|kept (?:your|it|going|them)|gave (?:me|it)|bought me|bought us|paid for us|left (?:me a|the|for)|cut your|drove me|wrote (?:me|it down)|did it)/,
    ],
    unlessText: [
      / (?:thank|thanks|grateful|i love you|would you|could you|could we|i would like|i would love|can we|shall we|hopeful|proud) /,
    ],
    holds: (match, sentence) => sentence.ends !== '?' && told(match, sentence),
    for: ['You read it out loud to your friend at a bar.', 'Then you stepped over me and brushed your teeth.'],
    against: ['You smiled at the checkout, and I have felt warm ever since.', 'You brought me soup.'],
  },
];
