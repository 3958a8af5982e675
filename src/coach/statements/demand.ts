/** Orders, ultimatums and threats. */
import { beginsAt, holdsAny, oneOf, re } from '../text/pattern.js';
import { roleOf } from '../text/role.js';
import type { Rule } from '../text/rules.js';
import type { StatementCode } from '../types.js';
import { HUSH, ORDER } from '../words/orders.js';

const order = oneOf(ORDER);
/** An order that is a kindness, a turn of speech, or an offer. */
const SOFT = re`^ (?:(?:please|and|so|but|then|just|ok|okay|well|now|oh|go on|come on|right|,) )*(?:take (?:your time|care|it (?:easy|slow)|all the time|as (?:long|much))|tell me (?:if|how you|how it|what it|how it|what you need|your side|about your|whenever|when you are)|let me (?:know|tell|say|start|explain|try|be|help|in|finish|hold|guess|get|see if|put|just)|let us|get (?:well|some rest|some sleep)|come (?:home safe|and find|find|sit with me|here|to me|with me|back to bed)|come on|go (?:well|easy|gently|on then)|leave me by|look after|look at (?:him|her|that|us|you|this)|hold me|hug me|keep (?:me company|safe|warm|going)|give (?:it|me) (?:time|a (?:minute|moment|hug|bit|few|day|week))|sleep (?:well|tight)|say hi|say hello|find me|say the word|do not (?:worry|laugh|get me wrong|rush|hurry|mind|panic|feel|be (?:scared|sad|afraid|hard)|have to|need to|forget (?:i|we|that|to eat)|know|think|want|even|answer (?:now|yet|tonight)|get up|let me|stop|miss|you think)|see you|be (?:gentle|safe|patient|kind|careful|well)|believe me|trust me|read this (?:when|if)|make (?:of|yourself)|put it|call it|ask me|ask anything|wait for|meet me|try (?:one|not|to)|bear with|thank|bless|forgive|excuse|pass the|wake me|do (?:give|you|not you think)|text me when|ring me (?:if|when)|have a|do i|make me|show (?:up|me how)|have you|stay with me|act i|help me|speak soon|talk (?:soon|later|tonight|to you)|love you|own it|cut a|set aside|split|back in|close to|open to|clean of|start of|end of|work |read it (?:twice|again)|fire in|name (?:another|the day)|let (?:it lie|it go|it rest|go)|remember when|treat yourself|sign of|drop of|part of|drink had|cry|fancy|think of|cross my|hang on|hold on|hear me out|spare|stop me if|say it is|look who|put your hand|walk with me|read me|drive with|face it|learn from|cost|hurry back)`;
const HEAD =
  '(?:you (?:[a-z]+ ){1,4}, |[a-z]+ , )?(?:(?:please|and|so|but|then|just|ok|okay|well|now|right|listen|look|listen well|also|first|again|seriously|here is the deal|from now on|from tonight|either|or|either you|enough|fine|go on then|go on|oh|right so|babe|love|honey|mate|pal|dear|darling|man|dude|swear|for once|for once in your life|for god s sake|for fuck s sake|for christ s sake|just for once|if you love me|next time|admit it|,) )*';

const ORDERED = re`^ ${HEAD}${order} `;

/** True when the order is one that hurries a feeling. */
function hurries(line: string): boolean {
  const before = /^(?: (?:please|and|so|but|then|just|ok|okay|well|now|oh|come on|look|right|honestly|,))* /.exec(line);
  return beginsAt(HUSH, line, before?.[0].length ?? 1);
}

export const demands: readonly Rule<StatementCode>[] = [
  {
    name: 'an order',
    code: 'demand',
    find: [
      re`^ ${HEAD}(?:${order}|don t) (?:$|[.,]|(?:me|my|it|him|her|them|the|your|that|this|these|those|a|an|up|out|off|down|over|away|back|in|on|at|to|with|from|by|for|and|or|us|our|yourself|one|all|every|everything|some|something|lying|lies|hiding|talking|seeing|messaging|texting|asking|looking|acting|playing|pretending|drinking|gambling|blaming|using|treating|making|calling|going|being|saying|doing|telling|walking|testing|[a-z]+ing|whatever|what|who|where|how|why|now|right|tonight|today|tomorrow|here|there|straight|home|honest|quiet|or|another|between|aside|pack|no|things|not|both|his|their|properly|like|swear|her number) )`,
      re`(?:,| and) (?:please |just |now )?(?:delete|tell|give|hand|put|stop|quit|leave|get|go|show|block|answer|explain|prove|choose|pick|decide|sit|shut|pack|move|apologise|apologize|admit|confess|swear|unlock|take|bring|end|cut|remove|sort|say|open|call|sign|own|look|drop|fix|wipe|hang) (?:me |my |it |him |her |them |the |your |that |this |up |out |off |down |over |away |back |everything|now |to me|yourself|between|or |all )`,
      re`^ ${HEAD}(?:do not|never|do not you|do not you dare|do not you ever|do not ever|dare not|no more|never ever) (?!know|think|want|really|even|feel|get|once|have|had|did|mean|see|understand|care|believe|need|like|hurt|slept|been|so|felt|thought|stopped|trust|wanna|recognise|recognize|remember|worry|not|in|a|an|my|the|mind|loved|asked|been|i|you|we|let us|say anything|again have|laugh|rush|forget|answer now|be (?:sad|scared|hard|afraid)|women|tears|hiding from)[a-z]+ `,
      / (?:do not|dont) you (?:dare|ever|even think)/,
      /^ (?:no more|not another|not one more) (?:[a-z]+ ){1,4}(?:$|[.,]|in |for |with |and )/,
    ],
    holds: (match, sentence, { line }) => {
      const text = match[0];
      const at = match.index;
      if (sentence.ends === '?') return false;
      const rest = sentence.line.slice(/^(?:,| and| then| so| or) /.test(text) ? at + text.indexOf(' ') : at);
      if (SOFT.test(rest) || SOFT.test(sentence.line)) return false;
      if (hurries(rest)) return false;
      // After a comma or "and" the verb may belong to somebody else: only the head of a sentence, or another order before it, tells.
      if (
        at > 0 &&
        !/^ (?:you )?(?:[a-z]+ ){0,3}$/.test(sentence.line.slice(0, at + 1)) &&
        !ORDERED.test(sentence.line)
      )
        return false;
      if (
        at > 0 &&
        / (?:i|we|she|he|they|to|can|could|would|will|you|not) (?:[a-z]+ ){0,12}$/.test(sentence.line.slice(0, at + 1))
      )
        return false;
      if (/^ (?:please )/.test(sentence.line) && / (?:i am|i feel|would you|could you|if you can) /.test(line))
        return false;
      return true;
    },
    for: [
      'Delete her number tonight.',
      'Put the card on the table.',
      'Stop asking me about her.',
      'quit the thursday league',
      "Don't you dare walk out.",
      'No more late shifts.',
      'Sit down and tell me all of it.',
    ],
    against: [
      'Take your time.',
      'Calm down.',
      'Can you tell me where you were?',
      'I want to leave the phones in the kitchen.',
      "Don't know how to say this.",
      'Let me know.',
    ],
  },
  {
    name: 'you have to',
    code: 'demand',
    find: [
      / you (?:[a-z]+ )?(?:have to|have got to|need to(?! be able)|must|had better|better|would better|ought to|should|are (?:not )?(?:going to|to|gonna)|will (?:not )?(?!be asleep|be tired|have noticed|never|see|find|know|feel|understand|always|laugh|think|say)|shall|owe me|had best|can (?:start by|either|go|get out|pack|explain|forget)|are not allowed|are not going|are (?:cooking|doing|paying|taking|telling|ringing|quitting|leaving|deleting|sleeping on|selling|coming to)) (?:just |now |only |also )?(?:[a-z]+ )/,
      / i (?:want(?! to | you to (?:know|hear|feel|understand|see|be|have)| us| my|ed)|expect|demand|insist|require|am giving you (?:until|till|one|five|ten|a|the)|forbid|will not (?:have|allow|accept|tolerate|ask|say it)|shall not|am not (?:asking|discussing|having)|order) (?:[a-z0-9]+ ){0,8}?(?:you|your|on my desk|now|tonight|today|tomorrow|by|in writing|from now on|twice|again|written down|until|till|an answer|a list|names|it listed|no|gone|every|the truth now|immediately|that you)/,
      / (?:by|before) (?:the end of|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch|lunchtime|midnight|teatime|dinner|morning|noon|next|the first|six|five|[0-9]+) (?:[a-z]+ ){0,3}?(?:i want|or|you (?:will|are)|else)/,
      /^ (?:[a-z]+ ){1,7}by (?:tonight|tomorrow|[a-z]+day|lunch|lunchtime|midnight|teatime|dinner|noon|six|five|[0-9]+) (?:$|or|,)/,
      / (?:or else|or (?:i|we|the|my|it|you|do not|that|this|be) (?:am |are |is |will |can |do not )?(?:[a-z]+ )?(?:leav[a-z]*|tell[a-z]*|go[a-z]*|gone|bother|done|over|call[a-z]*|ring[a-z]*|see a|out|finished|pack[a-z]*|divorc[a-z]*|lock[a-z]*|chang[a-z]*|get|tak[a-z]*|burn|throw|mov[a-z]*|find|choose|stand|never|will|comes?|walk[a-z]*|stay|stop|move))/,
      / (?:her or me|me or (?:her|him|the|it|your|them)|him or me|them or me|it is (?:me|her|him|us|them|the [a-z]+|your [a-z]+) or |either you |either [^.]{1,80} or |not asking|no discussion|here is what (?:is happening|happens|will happen|you will)|you (?:have )?got (?:until|till)|got until the|got till|no longer welcome|will be (?:surrendered|opened by|handed|deleted|blocked|returned|sold|locked|gone|off by)|you can (?:sleep|stay|eat|live|find|pay) (?:[a-z]+ ){0,6}?(?:until|till|from now)|no excuses|no arguments?|end of discussion|end of story|non negotiable|not negotiable|not up for (?:discussion|debate)|those are my terms|my terms|that is the deal|last chance|final warning|last warning|i will not (?:say|ask) (?:it|this|you)? ?(?:twice|again)|shall not ask|ask twice|my way|this is not a request|here is how it|take it or leave it|or you are out|you are out|or it is over|on your knees|final offer|final answer|right this minute|this instant|from now on you|i am (?:giving|counting)|you have (?:until|till|got until|got till|[a-z0-9]+ (?:days|hours|minutes|weeks))|(?:i will|i am) (?:wait|waiting) (?:here |right here )?(?:until|till) (?:you|this)|while i watch|in front of everyone$)/,
      / (?:if|unless|the (?:first|next) time|one more|once more|touch|break) (?:[a-z]+ ){1,14}?(?:, )?(?:then )?(?:i (?:will|am|swear i will|am going to|would) (?:[a-z]+ )?(?:leav|tell|go|gone|pack|divorc|ring|call|kick|throw|chang|tak|burn|walk|out|mov|put|post|see|do it|stop|done|send|make sure|be (?:gone|telling|putting|calling|off))|we are (?:done|over|finished|through)|it is over|you are (?:out|gone|done|on your own)|you can (?:pack|get|go|leave|forget|sleep)|you will (?:never|not|regret|be|lose|find|have|see)|the locks|the kids)/,
      / (?:you should (?:be (?!the|a|here|with)|have|just|at least|apologise|thank)|you ought|you could at least|the least you (?:can|could) do|it is time you|about time you|high time you|your job is|you are supposed to)/,
      / (?:apologise|apologize|tell|answer|choose|go|say it|do it|talk|out|up|stop|move|swear|off|phone|keys|down|leave|number|number off) (?:, )?(?:now|right now|immediately|tonight|this minute|today) $/,
      /^ (?:now|out|off|choose|pick|enough|answer|keys|speak|talk|decide|names|up|stop|unlock it) $/,
      / i (?:want|would like) (?:it|them|him|her|that|those|the [a-z]+|your [a-z]+|every [a-z]+|a full|all) (?:[a-z]+ ){0,4}?(?:gone|off|out|deleted|back|listed|sold|ended|written|on the|now|tonight|blocked|done|from now on|by)/,
      / (?:you will|you are going to|you are not going to|you will not) (?:[a-z]+ )/,
      / (?:comes off|gets? deleted|goes in the|goes back|go back|gets? changed|get changed|will be different|leaves? this house|not to be) (?:[a-z]+ ){0,5}?(?:tonight|now|today|tomorrow|by|or|your|this|that|river|mentioned|seen|monday|changed|$)/,
    ],
    unless: [
      / (?:i do not want you to|i am not (?:asking|telling|saying) (?:you|for|that)|never have to|giving you the tour|not an? (?:ultimatum|demand|order)|when you are ready|if you want|if you like|do not have to|do not need to|there is no|no clock|you will (?:laugh|have noticed|never have|be fine|know|understand|see|remember|think)) /,
    ],
    holds: (match, sentence) => {
      if (
        / (?:now|tonight|today|right now) $/.test(match[0]) &&
        / (?:i|we|can|could|would|shall|you) /.test(sentence.line) &&
        !/ i want /.test(sentence.line)
      )
        return false;
      if (sentence.ends === '?' && !/ (?:or else|or i|or you)/.test(match[0])) return false;
      if (
        / you (?:[a-z]+ )?(?:owe|have to|need to|must|should|will|are|can|shall|ought|had|better|would)/.test(
          match[0].slice(0, 22),
        )
      ) {
        const role = roleOf(match, sentence);
        if (role !== 'told' || (/ need to /.test(match[0]) && holdsAny(HUSH, sentence.line))) return false;
        if (
          / you (?:are going to|are gonna|will) (?:be|have|find|feel|get|love|hate|like|laugh|think|never|always|leave me|die|need)/.test(
            match[0] + sentence.line.slice(match.index + match[0].length).trimStart(),
          )
        )
          return false;
        if (
          / you (?:must|should) (?:have|be|feel|think|know) /.test(match[0]) &&
          !/ should (?:be (?:grateful|ashamed|glad|thankful|sorry)|have (?:told|said|called|asked|thought|known|rung))/.test(
            sentence.line,
          )
        )
          return false;
      }
      return true;
    },
    for: [
      'You have to choose.',
      "You'd better be home.",
      'You should be grateful.',
      'Tell me or I am leaving.',
      'By Friday I want every password.',
      'not asking',
      'If you see her again I will leave.',
      'You will hand me the phone.',
    ],
    against: [
      'Would you be willing to call me?',
      'I need honesty.',
      'I will sleep at my sister s tonight because I need quiet.',
      "You don't have to answer now.",
      "This isn't a demand.",
    ],
  },
];
