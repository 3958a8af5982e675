/** The partner's motive, thought or feeling, told as a fact. */
import { stands } from '../text/lean.js';
import { FILL, re } from '../text/pattern.js';
import { roleOf, told } from '../text/role.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { PRAISE } from './accusation.js';

const BE = '(?:are|were|have been|had been|was|s)';
/** Marked as the speaker's own guess anywhere in the sentence. */
const MARKED =
  / (?:the story (?:i|in|my)|story in my head|i (?:tell|told|am telling|keep telling) my ?self|i imagine|i wonder|i am afraid (?:that )?you|i am scared (?:that )?you|i worry|i fear|my fear|i guess|maybe|perhaps|i do not know (?:if|whether|what)|i am not sure|i do not think|in my head|my (?:head|brain|mind|anxiety) (?:says|tells|goes|keeps)|i might be wrong|i could be wrong|i may be wrong|i assume|i am guessing|i hope|it looks to me|it seems to me|i would like to (?:know|hear)|tell me if|part of me) /;
/** Wishes that harm, and so charge. */
const KNOWINGLY =
  '(?:on purpose|deliberately|intentionally|by design|knowing(?:ly)?|out of spite|for spite|to spite me|for revenge|to punish me|to hurt me|to humiliate me|to get (?:back )?at me|to get your own back|to teach me|to make me (?:jealous|feel|look|suffer|leave|beg|pay|cry|doubt|think|sorry)|to test me|to show me up|to shut me up|to keep me (?:quiet|sweet|hanging|guessing|here|off)|to impress (?:her|him|them)|to wind me up|to see me (?:cry|squirm|beg|suffer|break)|to prove|to get rid of me|to get me|to cover your|to save your|to look good|to win|to play the|to avoid me|to leave me a message)';

export const mindReading: readonly Rule<StatementCode>[] = [
  {
    name: 'meant to harm',
    code: 'mind-reading',
    implies: ['accusation'],
    find: [
      / you (?:planned|timed|staged|plotted|engineered|rehearsed) (?:it|this|that|the|all|every|round)/,
      / it (?:makes|made) you happy/,
      re` you (?:[a-z]+ ){1,12}?${KNOWINGLY} `,
      re` you ${FILL}(?:planned|plan|plotted|staged|timed|engineered|orchestrated|arranged|calculated|meant|intended|set out|wanted|want|like|liked|love|loved|enjoy|enjoyed|relish|relished|hoped|figured|reckoned|reckon|gambled on|counted on|banked on) (?:[a-z]+ ){0,8}?(?:it (?:this way|that way|all|so|round|to|for|with)|to (?:hurt|harm|destroy|break|humiliate|leave me|get|make me|see me|watch me|punish|ruin|lie|cheat|use|trick|fool|control|keep me|have both|win)|me (?:to (?:find|see|know|leave|suffer|hurt|feel|beg|fail|be the one|cry|go)|on my knees|beg|suffer|squirm|cry|hurt|hurting|miserable|small|weak|gone|out|too|guess|guessing|blind)|watching me|seeing me|making me|hurting|keeping me|having (?:me|us|the|both|two|your)|being (?:chased|wanted|the)|the (?:power|attention|drama|thrill|chase)|i (?:was|would|am) (?:too|be|not)|every (?:second|minute|moment)) `,
      re` you ${FILL}(?:enjoy|enjoyed|relish|relished|savour|savoured|loved every|love every|got a kick|get a kick|get off on|got off on|took pleasure|take pleasure) `,
      / (?:it|that|this) (?:makes|made|gives|gave) you (?:happy|feel (?:big|good|powerful|important|better|like a man)|pleasure|a (?:kick|thrill|buzz))/,
      / you sit there (?:pleased|smug|proud|enjoying|thinking)/,
      / you (?:[a-z]+ ){0,2}?(?:do not|did not|could not|never|can not|does not|would not) (?:[a-z]+ )?(?:care|cared|give a (?:shit|damn|fuck|toss|monkey|stuff|fig)|be bothered about|mean (?:a word|any|it|one)|meant (?:a word|any|it|one)|want us|wanted us|love me|loved me|respect me|respected me|value|valued|regret|regretted|feel (?:sorry|bad|guilt|guilty|anything|remorse|a thing)|felt (?:sorry|bad|guilt|guilty|anything)|wait (?:for me )?to|spare (?:me )?a thought|think (?:of|about) (?:me|us|anyone|the kids)|thought (?:of|about) (?:me|us|anyone)|take (?:me|this|us|it|my [a-z]+) seriously|took (?:me|this|us|it) seriously|have the guts|had the guts)/,
      / you could (?:not )?care less/,
      / you (?:are|were) (?:never|not even|not) (?:[a-z]+ )?(?:sorry|ashamed|bothered|interested in (?:me|us)|in love)/,
      re` you ${FILL}(?:knew|know) (?:exactly |full well |damn well |very well |perfectly well |bloody well |fine well |precisely |fucking well )(?:what|how|that|it|i|who|where)?`,
      / you knew (?:it would|that would|i would|what it would|how much|how it would|that i|i was|she was|he was|it was)(?:[a-z]+ )*?/,
      / you (?:are|were) (?:just |only |always |still |really )*(?:saying|doing|using|being nice|crying|pretending|keeping|telling me|staying|being|waiting|hoping|trying|planning|looking|aiming|counting on|banking on|playing|glad|hiding behind|acting) (?:[a-z]+ ){0,5}?(?:so (?:that )?(?:you|i|she|he|we|they|it)|to (?:keep|make|get|hurt|punish|avoid|protect|look|win|break|push|control|trap|see|ruin|destroy|fail|scare|be rid|wind|have|buy|play|come back)|for me to|me (?:to|up)|because you|until (?:the|you|i|she|he)|for (?:an excuse|a reason|a way out|the|show|effect|sympathy|attention)|a way out|an excuse|when i|that i|me against|the victim|i would|on me)/,
      re` you ${FILL}(?:only|just) (?:[a-z]+ ){1,9}?(?:so (?:that )?(?:you|i|she|he|they|we|it|nobody|your|my)|to (?:make|keep|get|look|hurt|avoid|please|shut|save|cover|impress|show|win|punish|feel|buy|stop|seem|ease)|because you (?:got|were|feel|felt|want|wanted|need|needed|are|know|knew)|for (?:show|the money|yourself|effect|appearances|sex|the visa|the house)) `,
      / you (?:[a-z]+ ){2,12}?(?:so (?:that )?(?:you could|you can|you would|i would|nobody would|she would|he would|you get to|you do not have to|you did not have to)|because you (?:wanted|want|like|liked|had not the|did not have the|do not have the|did not want|do not want|could not face|can not stand|could not stand|knew|know|hate|hated|think|thought|are (?:jealous|ashamed|scared|afraid)|were (?:jealous|ashamed|scared|afraid|bored|too)))/,
    ],
    unless: [MARKED],
    holds: (match, sentence) =>
      /^(?:told|embedded)$/.test(roleOf(match, sentence)) && sentence.ends !== '?' && !stands(PRAISE, sentence.line),
    for: [
      'You did it on purpose.',
      'You enjoy hurting me.',
      "You don't care about us.",
      'u knew exactly how much it would hurt',
      "You're only saying it to keep me quiet.",
      'You left it there so that I would find it.',
    ],
    against: [
      'Did you do it on purpose?',
      'The story I tell myself is that you wanted to hurt me.',
      "I don't think you meant harm.",
      'I wonder if you still care about us.',
    ],
  },
  {
    name: 'state of heart',
    code: 'mind-reading',
    find: [
      re` you ${FILL}(?:think|thought (?!you|of)|assume|assumed|believe|believed|figure|figured|reckon|reckoned|decided|suppose|imagine|imagined|expect|expected|see me as|saw me as|consider me|considered me|take me for|took me for|regard me) (?!about me|about you|back|twice|it over|that over|you|of (?:a|the) |a lot|a bit|one day)(?:that )?(?:i|me|my|it|we|us|she|he|nobody|no one|because|you|they|the|this|of|in your|your|everything|nothing|all|if|like|long|and|as|a|an|your|some|one|flowers|money|sorry|sex|crying) `,
      re` you ${FILL}(?:would|had|d) (?:rather|sooner|much rather|prefer|happily|gladly|love (?:it|to|nothing)) `,
      re` you ${FILL}(?:wish|wished|prefer|preferred|resent|resented|hate|hated|despise|despised|pity|pitied|fancy|fancied|adore|envy|envied|miss (?:her|him|them|your|it|that|being|those)|missed (?:her|him|them)|still love (?:her|him)|love (?:her|him|it|that|this|your|being|the)|loved (?:her|him|it|that|this|your|being|the|every)|still (?:love|want|think about|miss|fancy)|want (?:her|him|out|me|to be|to leave|to go|to hurt|a (?:way|reason)|it|someone|somebody|an|things|the|this|us|both)|wanted (?:her|him|out|me|to be|to leave|to go|to hurt|a|it|someone|somebody|an|things|the|this|us|both|that|attention)|regret|regretted|blame me|begrudge|dread|fear|like (?:her|him|it|the|being|that|having|me)|liked (?:her|him|it|the|being|that|watching|having)|hope|hoped|intend|mean to|meant to|fell (?:out of|for)|have (?:feelings|fallen|given up|checked out|moved on|made up your|already|no (?:interest|intention|feelings|wish)|stopped)|stopped (?:loving|wanting|finding|caring|trusting|fancying|seeing|being|believing|missing|needing)|adored (?:it|that|every)|got bored|lost interest|made your peace|have made your peace|lost feelings|gave up on|have lost (?!the plot|us|it|our|my|the)|given up|do not (?:want (?!to talk|me to|to say|an)|love|find me|fancy|like|trust|need me|believe|desire|see me|miss|think)|did not (?:want|love|find|like|trust|need|believe|miss|think)|never (?:wanted|loved|liked|fancied|trusted|believed|intended|really|planned|thought|forgave)|can not (?:stand|bear|wait|stomach)|could not (?:stand|bear|wait|stomach)|feel nothing|felt nothing|feel (?:trapped|nothing|guilty|superior|sorry for yourself|better)|felt (?:trapped|guilty|superior|relieved)|need (?:me to|to be|to feel|her|him)|pictured|have (?:it )?all planned|suspect|secretly|in your (?:head|heart|mind)) `,
      re` you ${BE} (?:(?:so|very|really|just|still|only|secretly|clearly|obviously|probably|always|even|quite|all|already|too|more|actually|never|not) )*(?:bored (?:of|with)|tired of (?:me|us|this)|sick of (?:me|us)|over (?:me|us|this marriage)|done with|ashamed of|embarrassed (?:by|of|to be)|jealous(?: of)?|scared (?:of|that|to)|afraid (?:of|that|to)|glad|relieved (?:when|that|to)|pleased|happier|happy (?:with her|with him|that|to see|when i|now|over|there|without)|in love with|checked out|somewhere else|not in love|attracted|obsessed with|thinking (?:of|about)|comparing me|imagining|wishing|hoping|longing|pining|dreaming|planning to|waiting for (?:me|the|my|it)|looking for (?:a|an|someone|somebody|the)|trying to (?:make|get|hurt|push|find|punish|leave)|going to leave|already (?:gone|divorced|packing|leaving|planning|elsewhere)|counting the|hoping|enjoying|loving|proud of it|not sorry|guilty|dying to|only here|only with me|only sorry|only after|just here|threatened by|intimidated by|disappointed in|disgusted by|thinking you|repulsed) ?`,
      / (?:in your (?:head|heart|mind|eyes) (?:, )?(?:i|you|my|we|it|she|he|this|the)|part of you (?:is|was|wants|wanted|hopes|hoped|likes|liked|enjoyed|enjoys|still|knew|thinks)|deep down (?:, )?(?:you|it is)|to you (?:, )?(?:i|we|it|this|my) (?:am|are|is|was|will)|what you (?:wanted|want|really want|really wanted|hoped|were after|really think|meant|were thinking) (?:is|was)|(?:she|he) is (?:who|the one|all) you (?:want|wanted|love|think|wish)|your (?:heart|mind|head) (?:is|was|has|left|belongs|went) (?:[a-z]+ ){0,3}?|half of you (?:is|was)|(?:everything|nothing|i|we) (?:bores?|bored) you|i (?:mean|matter|am worth) (?:nothing|less|so little)|i do not (?:matter|mean anything|count) (?:to you)?|i am (?:nothing|just a|only a|the (?:help|maid|cook)) (?:[a-z]+ ){0,3}?to you|no (?:interest|intention) (?:in|of)|i (?:bore|disgust|embarrass|annoy|repulse|irritate|repel) you|it is (?:me|her|him) you (?:blame|want|love|miss|think|resent|wish)|you were relieved|your real (?:reason|motive)|you look(?:ed)? at me and|all you (?:really )?(?:want|wanted|care about|cared about|think about) (?:is|was)|(?:the real reason|the only reason) you)/,
      / you (?:[a-z]+ )?(?:came|come|stay|stayed|married|said yes|went|agreed|asked|proposed|bought|cook|apologised|apologized|kissed|hugged|called|rang|texted|told|picked|chose) (?:[a-z]+ ){0,5}?(?:only )?(?:because|out of (?:guilt|pity|habit|duty|boredom|spite|fear)) /,
    ],
    unless: [MARKED, /^ (?:if|whatever|when|whenever|what do|do|did|are|would|could|can) (?:[a-z]+ )*you /],
    holds: (match, sentence) =>
      !stands(PRAISE, sentence.line) &&
      !/ (?:if|whatever|when|what|how|whether|where|who|did|do) you (?:[a-z]+ ){0,2}(?:want|think|need|like|feel|believe|prefer|meant|decided) /.test(
        sentence.line.slice(Math.max(0, match.index - 10), match.index + match[0].length),
      ) &&
      (!/ you /.test(match[0].slice(0, 5)) || told(match, sentence)) &&
      sentence.ends !== '?',
    for: [
      'You think I am stupid.',
      'you got bored of me',
      "you'd rather be at hers",
      'You are ashamed of me.',
      'To you I am the help.',
      'Even now you look at me and wish I was her.',
    ],
    against: [
      'What do you think about it?',
      'If you want to talk, I am here.',
      'Do you miss her?',
      'Maybe you are tired of me, I worry about that.',
    ],
  },
];
