/** Asks for or expects forgiveness, trust or moving on, now or as a trade: "what more do you want", "can we move on now". */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { ADV, around, gapc } from './parts.js';

const code = 'forgiveness-pressure' as const;
const AFTER =
  'move on|move past|move forward|moving on|get past|get over|get on with|go back|be normal|be ok|be okay|be us|be happy|be friends|be a family|be alright|be all right|be good|be close|be done|put (?:it|this|that|all this|everything)|start (?:over|again|afresh|fresh|with)|forget (?:it|this|about|all|that)|leave (?:it|this|that)|drop (?:it|this|the)|let (?:it|this|that) go|look forward|look ahead|draw a line|turn the page|close the|wipe the|stop (?:talking|this|bringing|fighting|going|being|it)|talk (?:of|about) something|not (?:do|be|talk|make|have|fight|go|let)|just be|just go|just forget|just move|shake on|hug|kiss|make up|have our life|try again|go to bed|get back|come back|sleep in|call it|be done with|eat|watch|begin again|rebuild now|pretend|just have|enjoy|please (?:just )?(?:stop|move)|still go|go on';

export const forgivenessPressure: readonly Rule<ApologyCode>[] = [
  {
    name: 'press: forgive me',
    code,
    find: [
      / if you (?:can not|will not|are not going to|do not) (?:ever |just )?(?:forgive|let (?:it|this) go|get over|get past|move on|trust me)/,
      / (?:please |pls |just |so |and |, |then |oh |do |beg you |i beg |now |dear heart , |only |must |can you |will you |could you |would you |have to |should |need to |got to |to )+(?:please |just |ever |not |all )*forgive(?: me| us| him| it| and)?(?= )(?! (?:the|my) (?:hand|spel|writ|typ|eng|paper|mess|lang))/,
      /^ (?:please |oh |so |then |god |babe |baby |my love |darling |honey )*(?:, )?forgive(?!(?: me)?(?: ,)? or)(?: me)?(?= )/,
      / (?:say (?:that )?(?:you|your) (?:are |will |can |still )?(?:forgive|love|coming|come)|need (?:you|your) (?:to )?forgive(?:ness)?|ask(?:ing)? (?:for )?(?:you (?:to|for) )?(?:forgive|your forgiveness|forgiveness|another chance|one more chance|a second chance)|want (?:you to forgive|your forgiveness|forgiveness|you back|my (?:wife|husband|girl|man|family|life|marriage|girlfriend|boyfriend) back|us back|to come home|things back)|deserve (?:a second|another|your|forgiveness|to be forgiven|credit|some credit|a chance|a break)|(?:another|one more|a second|one last|last|1 more|a) chance|take me back|have me back|let me (?:come (?:home|back)|back in|in again|make it up|prove|back)|come (?:back )?(?:to bed|home|back to me|back)|(?:when|if) (?:will|can|are|do) (?:you|we) (?:going to |ever |finally |be )*(?:forgive|trust|trusting|move|let|get over|stop|come|be (?:normal|ok|us)))(?= )/,
      / (?:why (?:can not|will not|can you not|do you not|do you keep|are you still|is it still)(?: you| we)?|you (?:should|must|have to|need to|ought to|(?:have )?got to (?:start|stop|let|forgive|move|get|come|be)|got to|could at least|might at least|can not (?:very well |just |really |keep |stay |hold )?)(?: be| have| just| start| also| really| at least| try to| now| learn to| well)*) ?(?:forgive|forgiving|forgiven|trust|trusting|move on|moving on|moved on|let(?:ting)? (?:it|this|go)|over (?:it|this)|get over|got over|drop|cross|angry|mad|stay|hold|grateful|punish|bring|bringing|meet me|give (?:me|us|something)|help me|stop|believe me|believing|try|eating|to start|starting|put it|accept|see that i|act|back one word|one word|the silent|be nice)(?= )/,
    ],
    unless: [
      / (?:(?<! (?:why|if you) (?:can|will|do) )not|never|no|nor|without) (?:[a-z]+ ){0,4}(?:forgive|forgiveness|to forgive|asking|expect|chance|come back|come home|trust|take me back|chances|ask)/,
      / (?:whether|or|until|unless|when and if|before|day) (?:or not )?(?:you|u) (?:[a-z]+ ){0,2}(?:forgive|let|trust|come)/,
      / if you (?:[a-z]+ )?(?:forgive|let|trust|come)/,
      / i (?:will |would |can )?(?:understand|accept|respect|leave)/,
      / (?:you (?:get to|may|can|are free to|have every right)|up to you|for you to|your decision|yours to|i hope (?:that )?(?:one|some) day)/,
      / come (?:back|home) (?:when|whenever|if) you/,
      / i (?:will|would|can|could|have|came|come|did|said) (?:[a-z]+ ){0,2}come/,
      / (?:i|when i|would|will|did) (?:not )?come (?:home|to bed|back)/,
      / (?:call|text|ring|told you|say) (?:you )?(?:before|when) i /,
    ],
    holds: (match, { line }) =>
      (!/ i (?:[a-z]+ ){0,2}(?:never|will|would|always|did not|used to) $/.test(line.slice(0, match.index + 1)) &&
        !/ i (?:do |did |have to |had to |need to |must |should )?(?:[a-z]+ )?$/.test(
          `${line.slice(0, match.index)} `
            .replace(/ {2}/g, ' ')
            .slice(-18)
            .replace(/ (?:want|beg|need|ask|deserve|please) $/, ' '),
        )) ||
      / (?:forgive me|take me back|chance|want|deserve|beg|let me|need)/.test(match[0]),
    for: [
      'so please forgive me',
      'Forgive me, I beg you.',
      'take me back na, abeg',
      'God has forgiven me; why can’t you forgive me?',
      'Please give me one more chance.',
      'You should be over it by now.',
    ],
    against: [
      'I am not asking you to forgive me.',
      "You don't have to forgive me.",
      'I hope that one day, in your own time, you forgive me.',
      'Come home when you are ready.',
    ],
  },
  {
    name: 'press: move on',
    code,
    find: [
      re` (?:can|could|shall|should|may|why do not|when can|when do|when will|so can|please can|cant|can not) (?:we|i|you|us) (?:please |just |now |all |both |finally |not |ever |at least |go and |still )*(?:${AFTER}|come|have (?:a hug|my|our|dinner|a nice|one|it))(?= )`,
      re` (?:let us|lets|we (?:should|must|need to|ought to|have to|could|can)|i (?:would|want us to|want to|wish you would|would rather|would like us to|would like to|need us to|just want to|just want us to|would like)(?: rather| like us to| like)?|time (?:for us )?to|time we|time you|better to|best to|helps? neither) (?:please |just |all |both |now |not |like us to |like to |rather |to )*(?:${AFTER}|the locks|my side|a smile|my wife|my husband)`,
      / (?:so |then |now |and |are |is it |right , )+(?:are )?we (?:are )?(?:all )?(?:good|ok|okay|cool|alright|all right|fine|even|square|done|quits|sorted|friends|us)(?: now| again| then| yet| or| right| babe| , right| tonight)*(?= (?:$|, |or|and|now|again|then))/,
      / (?:now what|what (?:more|else|exactly) (?:do|did|can|could|should|is|am) (?:you|i|there)|what (?:more|else)(?= $)|how (?:long|many more|many times|much longer|much more|often)(?: more)?(?: (?:weeks|months|times|nights|days|years|do|does|will|are|is|must|can|until|till|am|before|have|has|shall|should))+ (?:i|you|we|it|this|on|to|before|until|till|going)|when (?:are|will|do|does|is|can) (?:you|this|it|the|we|i) (?:going to |finally |ever |be )*(?:end|stop|over|enough|forgive|let|move|get|trust|punish|sentence|normal|come|going|talk|finish)|(?:isnt|is) (?:it |that |not )*(?:time|enough)|it is (?:not )?enough|enough (?:now|is enough|already)|is that not enough|not enough for you|till when|until when|how long (?:till|until|before|are|is|must|do|will))(?= )/,
      / (?:drop (?:it|the subject|this)|let (?:it|this) (?:go|drop|lie|rest)|give it a rest|get over it|move on|stop (?:punishing|bringing (?:it|this|that) up|going on|dragging|making me|with the|crying|sulking|holding|throwing)|stop bringing|bring(?:ing)? it up (?:again|on|any)|put (?:it|this|that|all this) (?:behind|down|to bed|to rest)|draw a line|clean slate|water under|in the past|back to (?:normal|how)|behind us|start (?:over|again|afresh)|be nice|meet me half ?way|give something back|hold(?:ing)? (?:it|this|that|a grudge) (?:against|over)|punish(?:ing)? me|make me (?:pay|suffer|beg)|the silent treatment|your pound of flesh|in the doghouse|doghouse|wedding s in|our life back|my (?:wife|husband) back|at the altar|life is too short|for the (?:kids|children|sake)|not in front of|dwelling on|dwell on it|keep going (?:on|over)|rake it|raking)(?= |$)/,
    ],
    unless: [
      / (?:not|never|no|nor|without) (?:[a-z]+ ){0,4}(?:move on|let it go|drop it|normal|forget|over it|get past|behind you|put it behind|ask how long|asking how long|start again|start over|clean slate|draw a line|to be ok)/,
      / (?:one day|some day|someday|eventually)(?= )/,
      / (?:you are not|i am not|not) (?:[a-z]+ )?(?:punishing|pushing|rushing)/,
      / pushing you /,
      / how long (?:it takes|you need|that takes|it lasted|it went|this takes|it will take|i (?:lied|hid|kept|had))/,
      / (?:you asked|asked me|tell you|told you|said|know) (?:[a-z]+ )?how (?:long|many|often)/,
      / know what else/,
      / i (?:will|can|could|would|am going to|have to) (?:never |not )?(?:stop|drop|let|put|give|move on|pretend) /,
    ],
    holds: (match, sentence, reading) =>
      (!/^ i (?:would|want)? ?not /.test(match[0]) &&
        !/ (?:if you want|if you like|if you are willing|whenever you|when you are ready|only if|in your own|take all the|at your pace|you do not have to|you owe me nothing)/.test(
          around(sentence, reading),
        )) ||
      / (?:by now|enough|how long|what more)/.test(match[0]),
    for: [
      'Can we move on now?',
      'What more do you want?',
      'How long will you punish me?',
      "Let's draw a line under it.",
      'are we ok now or',
      "let's just forget it",
      'Enough now.',
      'Drop the subject.',
      'Are we good now?',
    ],
    against: [
      'How long it takes is up to you.',
      'I will not ask you to move on.',
      'You asked me how long, and I said two weeks.',
      'We can start again if you want.',
    ],
  },
  {
    name: 'press: I have done my part',
    code,
    find: [
      re` (?:i|u) ${ADV}(?:have |had )?${ADV}(?:said|told you|apologi[sz]ed|begged|knelt|grovelled|groveled|paid for it|served|done|tried|given you|explained|shown) ${gapc(4)}(?:sorry|apologi[sz]ed|a (?:hundred|thousand|million) times|(?:four|five|three|ten|six|twenty|so many|how many|enough|many|hundred|thousand|million|[0-9]+) times|already|everything (?:you|that|i)|every (?:blessed |single )?thing|all (?:you|i can|that you)|my (?:time|bit|part|penance|best)|enough|over and over|again and again|on my knees|my knees)(?= )`,
      / (?:i (?:have )?(?:already )?(?:apologi[sz]ed|said (?:i am |that i am |i was )?sorry|said it(?= (?:already|[a-z]+ times|now|a hundred|, so|, what)))|you (?:have )?(?:got|had|heard|received) (?:your|my|an|the|it)(?: [a-z]+)? ?(?:apology|sorry|truth|pound|answer|out)|your apology)(?= (?:$|, |already|at|once|twice|and|so|didnt|did|now|for|again|, so|what|three|four|in|like|loads|many|to you|i))/,
      / (?:(?:by|until) now(?= )|(?:any|a) (?:normal|decent|good|loving|kind|real|christian) (?:person|wife|husband|woman|man|partner|christian|home)|god (?:has |will )?(?:already )?(?:forgave|forgiven|forgives)|if you (?:really |ever |truly |still )?(?:love|loved|cared|care|had any|have any)|if there is any|a (?:good|loving) (?:wife|husband|home|marriage)|marriage (?:is|means|takes)|trust is not|(?:must|should) be told when|when to stand|everyone (?:else )?(?:has|says you|thinks you)|even (?:your|my|the) (?:mum|mother|sister|brother|kids|children|mates?|therapist|counsell?or) (?:has|says|thinks|forg)|now it is your|it is your turn(?= to)|^ your (?:turn|go|move)(?= )|meet me|i expect (?:you|the|my|that|some|at least)|i would expect|so i would expect|the least you|in return|i (?:want|need|would like) (?:an answer|you to (?:say|tell|trust|come|smile|try|be|stop|let)|a (?:smile|hug|kiss|date|yes|bit of)|to (?:hear you|hear it|know (?:now|today|where))|my side|some (?:affection|credit|warmth))|i (?:can not|cannot|will not|am not going to) (?:wait|keep (?:saying|apologi[sz]ing|on|doing|paying|begging|grovelling)|apologi[sz]e (?:for ever|forever|any more)|do this for ever|grovel)|give (?:us|me) (?:a (?:date|kiss|hug|smile|break|chance|cuddle|sign|yes)|an answer|my)|one word from|only say the|just say (?:you|yes)|answer me(?= (?:$|, |now|please))|still doing this|are we still|still (?:angry|cross|mad|on about|going on|punishing|holding)|how (?:about|is it) (?:you|fair)|be fair to me|it is not fair|unfair (?:of you|to me)|sulk|smile for|give it up|cheer up|snap out|ruin (?:the|our) (?:holiday|wedding|day|weekend|christmas)|you must see|the account is|paid (?:my|the) (?:price|dues|debt)|served my|done my time|when does the|what (?:will|would|does) it take|what do i have to|so what do you)(?= )/,
      /^ (?:your turn|your go|your move|hug|kiss|smile|truce|friends|peace|forgiven|deal|quits)(?= (?:$|come|then|now|, ))/,
    ],
    unless: [
      / (?:not|never|do not|will not|no) (?:[a-z]+ ){0,3}(?:expect|by now|answer me|in return|ask you to|owed)/,
      / i (?:want|need) you to (?:know|have|be (?:safe|angry|well|ok|free)|take|see that i|hear|feel (?:safe|free))/,
      / (?:no|without|nothing) (?:[a-z]+ )?in return/,
      / if you are still /,
      / just say(?:ing)? (?:so|stop|no|if)/,
      / until now(?= )/,
      / (?:if you want|whenever you) /,
      / you (?:did|have) (?:nothing|everything)/,
    ],
    holds: (_match, sentence, reading) =>
      !/ (?:you do not have to|you owe me nothing|take all the time|in your own time|no rush|no hurry|i do not expect|not asking)/.test(
        around(sentence, reading),
      ),
    for: [
      "I've said it four times now.",
      'I apologised at Easter.',
      "I've done everything you asked.",
      'A normal person would have let me back in by now.',
      'God has forgiven me.',
      'Your turn: trust.',
      'If you loved me you would.',
      'You got your apology.',
    ],
    against: ['I expect nothing in return.', 'I do not expect an answer.', 'I want you to know what I did.'],
  },
];
