/** Always, never, every time: claims about the partner that leave no exception. */
import { stands } from '../text/lean.js';
import { re } from '../text/pattern.js';
import { roleOf } from '../text/role.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { PRAISE } from './accusation.js';

const KINDNESS =
  / you (?:[a-z]+ )?(?:(?:always|every[a-z ]*) (?:[a-z]+ )?(?:(?:the|my|so) (?:brave|strong|kind|calm|gentle|funny|steady|best|good|clever|patient|rock)|make me (?:tea|coffee|laugh|smile|feel safe|feel loved|breakfast|a|soup)|made me (?:tea|laugh|smile)|bring me|brought me|ask how|asked how|listen|hold|held|help|remember|kiss|say thank|say good|say i love|tell me the truth|told me the truth|wait for me|come back|were kind|are kind|are gentle|so kind|so patient|been kind|been there|there for|let me sleep|save me|cook|know how to|find a way|warm|check on me|check i|cheer|put petrol|leave the|text me when|ring me|walk me|carry|notice)|never (?:once )?(?:gave up on|give up on|stopped loving|complain|judged|judge|raise your|shouted|raised your|laughed at|pushed|rushed|made me feel (?:bad|small|stupid|ashamed)|left my side|let go|doubted me|blamed me|pressured)) /;
const DENIED =
  / i used to say| you never promised me| you (?:never|do not ever|do not) (?:ever )?(?:have|need|asked me|owe|did a thing|thought you)| (?:not|do not mean|do not want to say|never say|not going to say|not saying|not gonna say|not fair to say|hear myself say|the word|saying|the words) (?:that )?(?:you )?(?:always|never|every|constantly|all|everything|do not say)| not always| not every| never mind| never again| nothing (?:to do with|happened)| (?:i|it) do(?:es)? not (?:mean|think) [^.]*(?:always|never)/;

/** An absolute that is the speaker's own: "I have never", "every time you leave, my chest tightens". */
const OWN = /^(?:[^.]*?[ ,])?(?:i|my [a-z]+|we) (?:[a-z]+ ){0,3}$/;
const REACTION =
  / (?:, )?(?:i|my [a-z]+|part of me|something in me) (?:[a-z]+ )?(?:feel|feels|get|gets|got|felt|tight[a-z]*|drops?|sinks?|aches?|shakes?|races?|pounds?|hurts?|breaks?|clench[a-z]*|panic|flinch|freeze|worry|cry|wonder|brace|miss|hold|goes|go|am|jumps?|want|knots?|churns?|turns?|smile|relax|light up|die|start|stop|can|think|lie|look|check)/;

const ALWAYS =
  '(?:always|never|never once|never ever|not once|not one time|not ever|constantly|continually|perpetually|forever|invariably|endlessly|incessantly|permanently|non stop|nonstop|24 7|all the time|every time|every single time|every day of|every single day|every bloody time|every damn time|every fucking time|without fail|without exception|day in , day out|day in day out|day after day|night after night|time after time|time and time again|time and again|year after year|week after week|morning , noon and night|morning noon and night|from morning to night|around the clock|in your (?:whole |entire )?life|as long as i have known you|since the day (?:we|i)|ever since we|from day one|from the start|at every turn|at every opportunity|any chance you get|every chance you get|every opportunity|every word|every single|each and every|the whole time|the entire time|not a single|not one|not one single|single day|single time|single thing|one single|one day without|a day without|ever once|once in (?:[a-z0-9]+ )(?:years|months))';

export const absolutes: readonly Rule<StatementCode>[] = [
  {
    name: 'you always',
    code: 'absolute',
    unlessText: [/ (?:i used to say|trying to retire|the word (?:always|never)) /],
    implies: ['accusation'],
    find: [
      re` you (?:have |had |are |were |do |can |could |will |would |just |really |also |even |honestly |literally |still |have been |are not |did |do not |can not |have not |did not |could not |will not )*${ALWAYS} (?!mind|again (?:have|need))`,
      re` you (?!know|said you|want|need|make me tea|bring)(?:[a-z]+ |, ){1,10}?(?:all the time|every time|every single time|every time|every (?:single |bloody |damn |fucking )(?:time|day|night|word|chance|one|week|weekend)|without fail|without exception|without a single exception|day in , day out|day in day out|day after day|night after night|time after time|time and again|year after year|morning , noon and night|morning noon and night|24 7|constantly|non stop|nonstop|always|every chance you get|any chance you get|every opportunity|at every turn|one single (?:day|time)|one day without|a (?:single )?(?:day|week|night|evening|meal|hour) without|a single (?:day|time|thing|night|week|word|weekend)|for once|ever|at all times|from day one|since the day we met|everything) (?!so|loved|have|since)`,
      re` (?:day in , day out|day in day out|day after day|night after night|time after time|time and again|year after year|every single time|every time|every single (?:day|night|week|weekend|year|christmas|birthday)|since the day we met|from day one|without fail|week in , week out|as long as i have known you|in all (?:these|our|the) years|not once|not one time|not one single time|never once|never|not a single time|not once in [a-z0-9 ]+|not one [a-z]+|not a single (?:[a-z]+ )?[a-z]+|not for one (?:[a-z]+ )?|always) (?:in [a-z0-9]+ (?:years|months) )?(?:[a-z]+ ){0,3}?(?:, )?(?:have|did|do|has|had|can|are|were|will|would|could) you `,
      / (?:day in , day out|day in day out|day after day|night after night|time after time|time and again|year after year|week in , week out|every single time|every (?:single )?(?:single night|week|weekend|evening|morning|christmas|birthday|holiday|year|friday|saturday|sunday|month)|since the day we met|from day one|without fail) (?:of (?:my|our|this) (?:life|marriage|relationship) )?(?:[a-z]+ ){0,3}?(?:, )?you (?!were|said|did not|came back|left|go to|leave|come in|come home late|walk out)/,
      / all you (?:ever )?(?:do|did|care|want|think|say|said|can|know|have|see|talk)/,
      / the only (?:thing|time|times|person|thing that|one) (?:that )?you (?:ever |have ever |really |actually )?(?:do|did|care|cared|want|love|loved|think|thought|talk|say|listen|look|touch|ring|call|notice|come|see|ask|speak|remember)/,
      / (?:everything|nothing|every word|every single word|every thing) you (?:ever |have ever )?(?:say|said|do|did|touch|tell|told|promise|promised|have|come)(?! yesterday| last night| today| on )/,
      / you (?:[a-z]+ )?(?:have |do |say |said |give |gave |care about |cared about |done )(?:me )?(?:nothing(?! wrong)|everything but|anything but|no one but|nobody but|zero)/,
      / you (?:can not|can never|could not|could never|will never|have never|never|do not ever|do not|did not|will not) (?:[a-z]+ ){0,3}?(?:ever|once|one|single|anything|anybody|anyone|a thing|for once|any) /,
      / (?:nobody|no one|everyone|everybody|anyone|everything|not one (?:of them|person)) (?:[a-z]+ ){0,5}?you (?:always|never|ever)/,
      / (?:do|are|must|have|can|will|did) you (?:always|never|ever once|constantly) /,
      / (?:when|what time|where|name (?:me )?one) (?:have|did|has|was|were|time) (?:you |[a-z, ]{0,20}you )(?:ever|once|that|took)/,
      / you (?:have |had )?(?:[a-z]+ )?(?:yet to|not [a-z]+ (?:one|a single|a) (?:[a-z]+ ))/,
      / when have you (?:ever|once|last)?/,
      / name (?:me )?(?:one|a single) [a-z]+ /,
      / you (?:have|had|are) (?:[a-z]+ ){0,4}?(?:for all occasions|for every occasion|since the day we met|without a single exception|every time|in all (?:our|these|the) years|your whole life|in your life)/,
      / (?:24 7|day and night|night and day|every waking (?:hour|moment|minute)|from morning till night|the whole (?:of our )?marriage|since [0-9]{4}) (?:, )?you /,
      / (?:there is not|there has not been|there was not|there has never been|there is never|is there ever|was there ever|has there ever been) (?:an? |one |any )?(?:single )?[a-z]+ (?:[a-z]+ ){0,6}?you /,
      / (?:each and every|every last|every blessed|not a (?:plate|word|penny|sorry|thank)|not so much as) [a-z]+/,
      / you (?:have|ve|had) (?:never|not) (?:had |been |done |said |given )?(?:one|a single|a|any) (?:[a-z]+ )?(?:day|honest|word|night|kind|good|moment|straight)/,
      / (?:in|for) (?:[a-z0-9]+ )(?:years|months) (?:of [a-z]+ )?(?:, )?(?:you have )?(?:not once|not one|never|not a|you have never|you have not once)/,
      / you (?:will|would|can|could|do|did|have) never (?:pick|choose|change|learn|stop|admit|once|put|stand|own|listen|say|see|hear|give|take|let|be)/,
    ],
    unless: [KINDNESS, DENIED],
    holds: (match, sentence) => {
      const before = sentence.line.slice(0, match.index + 1);
      const role = roleOf(match, sentence);
      if (stands(OWN, before) && !/ you /.test(before))
        if (
          / (?:i|we) (?:[a-z]+ ){0,3}$/.test(before) &&
          !/ (?:think|know|feel like|feel that|feel|say|guess|swear|said|told|tell) $/.test(before)
        )
          return false;
      if (stands(PRAISE, sentence.line)) return false;
      if (sentence.ends === '?' && /^ (?:do|have|are|did) you ever /.test(sentence.line)) return false;
      return (
        !/^(?:story|request|object)$/.test(role) ||
        (/ you (?:have |had )?(?:always|never) /.test(match[0]) && role !== 'story')
      );
    },
    for: [
      'You never listen.',
      'All you do is scroll.',
      'Not once have you asked.',
      'Day in, day out you belittle me.',
      "You can't go a day without a dig.",
    ],
    against: [
      'I have always loved you.',
      'You always make me tea.',
      'Not always, but on Thursdays.',
      "I'm not gonna say you always do it.",
      'I never stopped loving you.',
    ],
  },
  {
    name: 'every time',
    code: 'absolute',
    find: [
      re` (?:every time|every single time|each time|any time|whenever) (?:i|we|the|my|it|she|he|her|his|there|someone|anyone) (?:[a-z]+ ){1,12}?`,
      / (?:nothing|everything|not one thing|not a thing|no word|not a word) (?:that )?(?:i|we|my) (?:ever )?(?:do|did|say|said|tell|told|try|tried|make|made|ask|give|gave|want|wanted|need) /,
      / (?:everything|it) (?:[a-z]+ )?(?:is|was|has to be|revolves|has|goes|comes) (?:[a-z]+ )?(?:always|only ever|never|forever|constantly) (?:[a-z]+ ){0,4}?(?:you|me|my|us|your)/,
      / (?:it|everything|this|life|that|dinner|money) (?:is|was|has been|has to be|has) (?:always|never|ever|only ever|constantly) (?:about )?(?:sacred|safe|simple|straight|you|your|me|my|us|our|on|the|enough|a)/,
      / (?:always|never|forever|constantly) (?:me|my|your|on|late|gone|an excuse|some excuse|some|another|something|somebody|someone|lying|home|sorry|here|your fault|my fault) /,
      / (?:everything|nothing) (?:[a-z]+ ){0,3}?(?:always|your way|on your terms|matters? to you|reaches you|gets through to you|is ever|but|is good enough|i do is|with you|for you)/,
      / (?:it is|it has been|it was|it is only ever|nothing but) ([a-z]+) (?:, )?\1 (?:, )?/,
      / (?:it is|it has been|its) (?:only|always|forever|never) (?:ever )?(?:the|about|your|her|his|me|my|work|them|us) /,
      / (?:nothing|none of (?:it|this)) is (?:ever )?(?:your fault|your problem|on you|good enough)/,
      / (?:every|each) (?:plan|promise|conversation|holiday|birthday|evening|meal|date|time|apology|penny|weekend) (?:we|i|you|of ours|with you|together) (?:make|made|have|had|book|plan|start|try|get|say|suggest)? ?/,
      /^ always (?:the|an?|my|your|her|some|me|it is|her) (?!same dream)/,
      /^ everything (?:bores|annoys|is about|comes before|has to be|revolves) /,
      / the (?:one|only) (?:constant|thing|certainty|consistent thing) (?:with|about) you/,
      / whatever i (?:say|do|ask|cook|wear|try|want|tell) /,
      / every (?:birthday|holiday|christmas|weekend|evening|payday|time|night|meal|single) , (?:every|the|half|you|it|a|same) /,
      / (?:nobody|no one|i am|we are|my [a-z]+ (?:is|are)) (?:[a-z]+ )?(?:always|never) (?:[a-z]+ ){0,3}?(?:last|first|second|the one|good enough|enough|right|wrong|allowed|to blame|your|for you|to you|at the bottom)/,
    ],
    unless: [KINDNESS, DENIED],
    holds: (match, sentence) => {
      if (stands(PRAISE, sentence.line)) return false;
      const whole = sentence.line;
      if (/every time|every single time|each time|any time|whenever/.test(match[0]))
        return (
          !stands(REACTION, whole) &&
          !/ you (?:sat|held|helped|listened)/.test(whole) &&
          / (?:you|your|engaged|voicemail|excuse|lie|off|locked|silence|row|fight|shrug|drama) /.test(whole)
        );
      return (
        !/^ (?:i|we) (?:have |had |was |am )?(?:always|never)/.test(whole) &&
        !/^ (?:nothing|everything) (?:has|feels|felt) /.test(whole)
      );
    },
    for: [
      'Nothing I tell you ever reaches you.',
      'Every time I ring it is engaged, you know.',
      'It is always about your mother.',
    ],
    against: [
      'Every time you leave, my chest tightens.',
      'Nothing has felt normal since May.',
      'Every night this week I lay awake.',
    ],
  },
];
