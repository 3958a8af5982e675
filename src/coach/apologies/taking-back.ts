/** The apology or the owning is taken back in the next breath: "I'm sorry, but you weren't there either". */
import { stands } from '../text/lean.js';
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { before, onwards } from './parts.js';

const code = 'but' as const;

/** Something was owned or said sorry for. */
export const OWNING =
  / (?:sorry|apologi[sz]e|apologies|apology|regret|ashamed|regrets|my bad|mea culpa|i was wrong|wrong of me|(?:i )?(?:should|ought) (?:not|never|to) (?:have|of|to have)|i should have|i (?:do )?(?:admit|own|confess|accept|concede|grant|take|know i|did|chose|lied|cheated|kissed|slept|texted|hurt|broke|messed|hid|spent|bought|told|forgot|swiped|bet|drank|flirted|sent|read|kept|could have|ought|screwed|let you|made a mistake|went|deleted|phoned|called|looked|stole|was out of|understand (?:that )?(?:it|you|i)|get (?:that )?you|hear you|see that)|yes , i|yes i|yeah i|yep|fair cop|i did go|guilty|it was (?:a lie|wrong|stupid|my|me|on me|not right|cruel|bad|unkind|not ok)|i am (?:to blame|in the wrong|guilty|responsible)|i take it back|my fault|(?:is|was|all|thats) on me|my mistake|that was (?:me|wrong|on me|my)|not proud|forgive me|ok i|okay , i|sure , i|you are right|you have a point|not (?:my finest|great|good|ideal)|hands up|i hold my hands)(?= )/;

/** After the turn it goes to more owning, to what is done about it, or to the partner. */
const TOWARD =
  /^(?:,| and| also| even| still| at least| most of all| above all| now| this time| today| here| then| what matters is| the truth is| none of| mostly| really| so)*(?: that| this| it| sorry| words| an apology| saying| being sorry| my [a-z]+| the [a-z]+| explanations?| a reason| reasons| they| those| knowing| which)? ?(?:(?:is|was|are|were|does|do|can|did|will|would|could) (?:not |never |no |only |hardly )*(?:an? |the )?(?:excuse|excuses|reason|justif|enough|make it|explain|change|undo|why|fix|repair|mend|a choice|my choice|my fault|my doing|mine|on me|wrong|nothing|worth|cheap|cover|matter|bring|give|what you deserve|yours|help you|better|take)|(?:explains?|excuses?|justif[a-z]+|changes?|undoes|means) (?:nothing|none|no |little)|(?: ?i)(?: also| still| then| just| never once| really| truly| only| deliberately| had| have| alone| again| always)* (?:chose|lied|hid|kept (?:it|lying|going|doing|on)|decided|did (?:it|not (?:tell|say|stop|ask|think of|deserve|come))|knew|will|shall|want|can(?: not (?:undo|ask|expect|take|make|give|blame|promise|change|hide))?|am (?:not (?:asking|going to (?:hide|make|blame|use|ask|pretend|excuse))|going|here|sorry|ashamed|trying|learning|willing|ready|responsible|the (?:one|only one) who (?:chose|did|lied|opened|broke|decided|hid|kept))|own|owe|hurt|broke|could have|should (?:have|not have)|made (?:that|the|a|it)|take|took (?:it|your)|was (?:wrong|the one who|selfish|a coward|lying)|would (?:like|rather|understand|answer)|have (?:to (?:own|live|face|earn)|no (?:excuse|right)|(?:told|booked|blocked|deleted|started|asked|written|given|rung|called|handed|paid))|hope|see (?:now|what|it|how)|understand|know (?:that )?(?:it|i|this|you|what|how|sorry|now|words|they|none|an|why|there)|do not (?:want|expect|ask|deserve|blame)|need to|wanted you to|promise to|let you|left|put|betrayed|deleted|said nothing|went (?:on|back|ahead)|told you (?:a lie|it was|nothing|i was)|used)|you (?:did not|do not|deserve|deserved|have every|are (?:right|the|not|free|owed|allowed)|were (?:right|the|not|left|owed|alone)|need|trusted|can|may|had (?:a right|every|to)|owe|have a right|have to carry|never (?:asked|deserved|did|once|got)|paid|lost|carried|asked|must (?:never|not)|still (?:had|made|came|trusted|have)|should not)|(?:your|ur) (?:trust|pain|hurt|feelings|anger|answer|heart|time)|not (?:as|nearly|half|enough|because|only)|never (?:as|enough)|nothing (?:excuses|you|justif|about|can|i)|none of|no (?:excuse|reason|one (?:made|forced)|amount)|nobody (?:made|forced)|only (?:you|because i|i)|there (?:is|was) no (?:excuse|reason|but|other)|there are no|without|(?:it|that|this) (?:was|is|does|still|never|should|will take|remains|has to)(?: still| all| entirely| never| always)* (?:my|me|mine|a lie|a choice|on me|wrong|hurt|not|take|lying|cheating|betray|an? (?:betrayal|choice|lie))|(?:what|the fact|the truth) (?:i did|is|matters|you)|to (?:you|hurt)|if you (?:want|need|ever|ask|decide|would)|when you|please|here |at (?:six|seven)|worse|more|mine|me |it (?:broke|cost|hurt|took|left|was you)|for you|we (?:can|could)|one of us|from now|today|who )/;

const TURN =
  'but|however|although|though|nevertheless|nonetheless|yet|except(?: that)?|mind you|that said|having said that|then again|all the same|even so|at the same time|still and all|that being said|on the other hand|in my defen[cs]e|to be fair|in fairness|in all fairness|be fair|just saying|not that|mind|anyway';

/** What makes a turn to the partner a charge all the same. */
const CHARGE =
  /^[^.]{0,12}you (?:are not|were not|did not|do not|never|can not|have to|need to|must|know|had) (?:(?:exactly|either|even|really|ever|always) )*(?:an? (?:saint|angel)|perfect|innocent|there|around|either|home|make it|help|listen|talk|ask me|give|care|show|want|admit|see|understand|remember|forget|look|touch|let|stop|easy|tell me|keep|expect|hold|blame|stay|be so|what you|turned|gone|been|pushed|made|to|time|stopped|how)/;

export const takingBack: readonly Rule<ApologyCode>[] = [
  {
    name: 'but: it turns',
    code,
    find: re` (?:, )?(?:${TURN})(?= )`,
    unless: [
      / sorry (?:for|about) (?:the|my) (?:spel|late|long|typ|hand)/,
      / (?:no|not a|never a|without a|there is no) (?:if |ifs |and |or |ands |excuse )*buts? /,
      / nothing but | anything but | all but | even though | as though | last but | everything but | not that i (?:could|can|would)/,
    ],
    holds: (match, sentence, reading) => {
      const word = match[0].trim().replace(/^, /, '');
      const after = sentence.line.slice(match.index + match[0].length);
      const next = onwards(sentence, reading).slice(match.index + match[0].length);
      const tail =
        after.trim() === ''
          ? word === 'though' || word === 'mind' || word === 'anyway'
            ? sentence.line
            : next.slice(after.length)
          : after;
      const lead = before(sentence, reading, match.index);
      if (word === 'not that' && sentence.line.slice(0, match.index).trim() !== '') return false;
      const opens = sentence.line.slice(0, match.index).trim() === '';
      if (
        word === 'mind' &&
        !(after.trim() === '' && / , $/.test(`${sentence.line.slice(0, match.index)}${match[0]}`.replace(/mind$/, '')))
      )
        return false;
      if (/^(?:anyway|not that|yet|mind)$/.test(word) && !opens && !/^,/.test(match[0].trim()) && word !== 'not that')
        return false;
      if (word === 'anyway' || word === 'yet')
        return opens && stands(OWNING, lead) && stands(CHARGE, ` ${tail.trim()} `);
      if (
        /^however$/.test(word) &&
        /^ (?:long|much|many|hard|you|slow|slowly|that|it|small|late|little|often|bad|angry)/.test(after)
      )
        return false;
      if (opens && /^(?:although|though)$/.test(word)) return false;
      if (!stands(OWNING, `${lead} `) && !(stands(OWNING, sentence.line) && word === 'though')) return false;
      if (word === 'though' && after.trim() === '')
        return !stands(TOWARD, ` ${sentence.line.trim()} `.replace(/ , though $/, ' ').replace(/^ /, ' '));
      return !stands(TOWARD, tail.startsWith(' ') ? tail : ` ${tail}`) || stands(CHARGE, tail);
    },
    for: [
      "I'm sorry, but you weren't there either.",
      "I'm sorry about Saturday. Mind you, I had the one spin of the wheel.",
      'I lied about the overtime. However, with a kinder welcome I might have told you.',
      "I'm sorry I texted him but come on, a winking face isn't a crime.",
      'It was wrong of me. That said, most men would have gone further.',
      "I'm sorry. I stand by what I texted him, though.",
    ],
    against: [
      'I wanted to hide it, but you deserve the truth.',
      "I'm sorry, but sorry is not enough.",
      'I was lonely, but I chose it.',
      "There's no 'if' about it and no 'but'.",
      "I'm sorry. Answer me however you like.",
      'I lied. But that is no excuse.',
    ],
  },
  {
    name: 'but: other turns',
    code,
    find: [
      /^ (?:still|only|then|equally|meanwhile|on your side|for the record|let the record|i will say this|i would point out|i would also|having said|fair is fair|fair s fair|at least|what about|and yet|same as you|come on)(?: ,)? (?:i did|there is|you (?:might|did|could|too|were|have to|do|had|never|can not|know)|she|he|it|also show|in 20|too|and all|i came|i am the one|it is not like|we)/,
      / (?:same as you|like you did|as you did|just like you|not that you are|and so were you|you would have done the same|you have done worse)(?= )/,
      / (?:i stand by|i would do it again|i would go again|i refuse to|i am not going to (?:grovel|beg|apologi[sz]e for|say sorry for))/,
    ],
    holds: (match, sentence, reading) =>
      stands(OWNING, ` ${before(sentence, reading, match.index).replace(/\./g, ' ')} `) &&
      !/ (?:find|owe|chose|lied) /.test(match[0]),
    for: [
      'I did it. Still, you might have told me.',
      'Sorry hun. Not that you are any saint.',
      "I'm sorry. I stand by it.",
    ],
    against: ['I am sorry. Still, after all these months, I find new things to apologise for.', 'I still love you.'],
  },
];
