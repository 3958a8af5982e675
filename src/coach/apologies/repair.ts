/** A concrete act done, offered or planned: "I have booked a counsellor for Tuesday". */
import { oneOf, re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { Component } from '../types.js';
import { HELPERS, MENDED, MEND_BASE, OPEN_STATE, SHOWN, WHEN } from '../words/repairs.js';
import { ADV, gap } from './parts.js';

const code = 'repair' as const;
const VAGUE =
  / (?:anything|everything (?:i can|it takes|for you|you want)|whatever|better|the best|forever|for ever|my word|my promise|perfect|different|everything|you all|every day of my life|for the rest|heart|new leaf)(?= )/;

export const repair: readonly Rule<Component>[] = [
  {
    name: 'repair: it is done',
    code,
    find: [
      re` i (?:have|had) ${ADV}(?:today |this morning |since |gone and |been and |been to |been in touch with |got myself |got a |got an |made an |made a list|put the |put my |put her |put his |put a |put in |put back |left (?:the|my|a|that) |gone to |given you (?:my|the|full) |given (?:her|him|them|my|back|up the) |sent (?:her|him|them) )?(?:${oneOf(MENDED)}|(?:been to|been in touch with|got myself|got a|got an|made an|made a list|put the|put my|put her|put his|put a|put in|put back|given you (?:my|the|full)|gone to|left (?:the|my|a|that)))(?= )`,
      re` (?:today|this morning|yesterday|last night|last week|on [a-z]+day|since then|tonight|first thing|an hour ago|this week|already) (?:, )?i ${ADV}(?:${oneOf(MENDED)}|went to) `,
      re` i ${ADV}(?:${oneOf(MENDED)}|spoke to|went to|went in|went back|drove back|apologi[sz]ed to (?:him|her|them|my|your|the)|wrote to|gave) ${gap(6)}(?:today|this morning|yesterday|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?= )`,
      / i ${'(?:[a-z]+ )?'}(?:blocked|unfollowed|resigned|uninstalled|handed (?:him|her|them|it) back|paid (?:it|the [a-z]+|you|him|her|them) back|paid back|gave (?:it|them|him|her|the [a-z]+) back|returned (?:the|it|his|her)|cancelled the|closed the|self excluded|told (?:him|her|them|my [a-z]+|our [a-z]+|your [a-z]+|[a-z]+) (?:it is|that it is|it was|the truth|everything|so|what i did|i can not|never to)|deleted (?:the app|his number|her number|tinder|the apps|my account|my profile)|changed my number|cut (?:up|off)|signed up|enrolled|joined (?:aa|ga|na|a |the )|left the group|quit the|poured)(?= )/,
    ],
    unless: [
      / i have (?:not|never|told you (?:everything|all|the truth|a |it|that))/,
      / (?:should|could|would|ought to) have (?:told|blocked|called|deleted|paid|rung|given|asked)/,
    ],
    holds: (match, { line }) =>
      !/ (?:not|never|if) /.test(match[0]) &&
      !/ (?:if|wish|once|unless|until|say|before|when|since|after|that) $/.test(line.slice(0, match.index + 1)) &&
      !/ (?:confession|mass|church|hell)| you (?:everything|a (?:[a-z]+ )?letter|it all|all of it|all there|the truth|flowers)/.test(
        line.slice(match.index + match[0].length - 5, match.index + match[0].length + 22),
      ),
    for: [
      "I've blocked her number.",
      'I have booked a counsellor for Tuesday.',
      "I've paid the money back.",
      'I rang Tom this morning and told him so.',
      "I've just told my manager I can't travel with Simone again.",
    ],
    against: [
      "I've told you everything there is to tell.",
      "I've written you a four-page letter.",
      "I haven't blocked her.",
    ],
  },
  {
    name: 'repair: it will be done, at a time or with a thing',
    code,
    find: [
      re` (?:i|we) (?:(?:will|am going to|shall|can|could|would like to|am willing to|want to|plan to|intend to|promise to|am here to|start|go|am) )+${ADV}(?:${oneOf(MEND_BASE)}|seeing|going|starting|meeting|moving) (?:[a-z0-9,]+ ){0,12}?${oneOf(WHEN, SHOWN)} `,
      re` (?:until then|from now on|from today|every [a-z]+|each [a-z]+|on [a-z]+day|tomorrow|tonight|next week|next [a-z]+) (?:, )?i (?:will |am going to |can |shall )?(?:${oneOf(MEND_BASE)}|going) `,
      re` i (?:go|am seeing|start|begin|see|(?:have|have got|got) (?:an? |my |my first |the first |our )(?:[a-z]+ )?) ?(?:(?!asked|told)[a-z]+ ){0,4}${oneOf(HELPERS)} `,
      / i (?:see|am seeing|am going to see|meet|start with|go to) (?:dr|doctor|the|a|my) [a-z]+ (?:[a-z]+ ){0,3}(?:on|every|each|at|next|tomorrow|this)(?= )/,
      / i will (?:[a-z]+ )?(?:answer|tell you|show you|give you|hand you|send you|leave you|write you|call you|ring you|text you|let you (?:see|read|check)|sit with you|come with you|go with you|sleep (?:at|in|on|downstairs)|move out|move my|stay at|stay with|stay away from|pay (?:it |back |for |the |my |half|you|off)|delete|block|cancel|close|quit the|leave the (?:job|group|team|choir|gym)|hand in|hand over|come home (?:at|by|before|straight)|be home (?:at|by|before|from)|keep the (?:ringer|phone|door|receipts)|put (?:the|my|it in)|take (?:a|the) (?:test|polygraph|lie detector|day|week|kids|children)|do the (?:school|nights|night|cooking|shopping|dishes|pick)|look after|ring (?:the|my|your|her|him)|call (?:the|my|your|her|him)|speak to|talk to (?:my|the|a|your)|tell (?:my|your|her|him|them|the)|ask (?:my|the|for)|book|see (?:a|the|my|dr)|go to (?:the|a|my|aa|ga|na|counsel|therapy|meetings|rehab|my))(?= )/,
    ],
    holds: (match, { line }) =>
      !VAGUE.test(`${match[0]} `) &&
      !/ (?:not|never|no) /.test(match[0].slice(0, 40)) &&
      !/ (?:if|what|whatever|wish|think|unless|hope) $/.test(line.slice(0, match.index + 1)),
    for: [
      "I will be home at six and call if I'm late.",
      "Until then I'll pay my half on the first of every month.",
      'On Wednesday I go to the alcohol clinic.',
      "I'll show you my calendar each Sunday.",
    ],
    against: [
      "I'll be the best husband in the world.",
      "I'll do anything.",
      "I'll keep my word.",
      'I will never hurt you again.',
    ],
  },
  {
    name: 'repair: it lies there to see',
    code,
    find: [
      re` (?:here (?:is|are)|this is|i attach|attached (?:is|are)|enclosed (?:is|are)) (?:[a-z]+ )?(?:the|my|a|all|every|his|her) ${gap(2)}${oneOf(SHOWN)} `,
      re` (?:the|my|a|her|his|our|that|your|every|all|both) ${gap(3)}${oneOf(SHOWN)} (?:[a-z]+ ){0,2}(?:is|are|s|was|has been|have been|comes|come|goes|go|lies|sits|gets|get|expires) (?:now |already |both |all )*${oneOf(OPEN_STATE)} `,
      re` ${oneOf(HELPERS)} (?:[a-z]+ ){0,5}(?:on|at|starts|begins|is booked|booked|has me down|next|tomorrow|every|each|are seeing me|sees me) `,
      / (?:has|have|got) (?:me|us) (?:down|booked|in) (?:for|on|at|in) /,
      / (?:is|are) seeing me (?:on|at|next|tomorrow)/,
      /^ (?:(?:just |already |today |so )?(?:told (?:mum|dad|my|her|him|them|the|your|our|everyone|hr)|sold (?:the|my)|booked|blocked|rang|paid (?:it|the|back|off)|cancelled|binned|returned|closed|resigned|unfollowed|signed up|deleted (?:the app|her|his|tinder|it all)|moved (?:out|into)|gave (?:back|notice)|handed)) (?:[a-z0-9]+ ){0,6}(?:$|,|off|back|it|the|today)/,
      / (?:is|are|s) (?:now |all |already |both |still )*(?:on|in|at|behind|under|inside|beside) (?:the|your|our|an?|both) (?:[a-z]+ )?(?:fridge|desk|table|kitchen|kitchen wall|drawer|shelf|hall|hallway|counter|windowsill|sill|door|bedside|car|wallet|bag|email|inbox|post|envelope|clock|box|bin|account|folder|calendar|cupboard|mantelpiece|wall|worktop|pillow|name|names|mail|tray|jar)(?= )/,
      / (?:here (?:they are|you go)|all yours now|is yours now|are yours now|you are copied in|you are cc|copied you in|with your name on|you hold|your name is on|you are on the)/,
      / i have (?:also |just |already |now )?(?:told|asked|rung|phoned|called|emailed|messaged|written to|spoken to|let|shown) (?!you |my ?self |a |so |lies|many|the truth|for (?:your )?forgiv|god |everything|nothing|her (?:name|a )|it |that |things|him (?:i love|you)|how |what |why )[a-z]+/,
      / (?:will|shall|am|going|goes|go|starts?|begins?|comes?|is|are|on) (?:[a-z]+ ){0,8}(?:on )?(?:the )?[0-9]+(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)/,
      / (?:lives|stays|sleeps|sits|charges|hangs|goes|stands) (?:now )?(?:in|on|at|by|outside) (?:the|our|your|my) (?:[a-z]+ )?(?:hall|hallway|kitchen|kitchen table|table|drawer|fridge|desk|landing|lounge|living room|windowsill|door|shelf|bread bin|night|wall|counter|office)(?= )/,
      / (?:has|have|holds|keeps|knows) (?:the|my|our|all my|both) (?:[a-z]+ )?(?:password|passwords|passcode|pin|key|keys|card|cards|code|codes|login|phone|puk code|bank card|accounts?)(?= )/,
      / new (?:sim|phone number|bank account|password|locks?)(?= )/,
      / (?:printed|signed|posted|sent|booked|cancelled|deleted|blocked|paid|closed) (?:this morning|today|yesterday|last night|on [a-z]+day|an hour ago|just now|tonight)/,
      / i am (?:at|in) (?:ga|aa|na|the (?:clinic|meeting|group)|therapy|counsell?ing)(?= )/,
      / i (?:rang|called|phoned|wrote to) (?:her|him|them|the [a-z]+|my [a-z]+|your [a-z]+) back/,
      / (?:rent|bill|bills|loan|debt|fine|mortgage|card) (?:is|s|are|has been) (?:all |now )*paid/,
      / from (?:tomorrow|today|tonight|now on|the first|[a-z]+day)(?: on)?(?: ,)? (?:the|my|every|all my|our) (?:[a-z]+ ){1,4}(?:goes|go|comes|come|will|is|are|stays|lives)(?= )/,
      / (?:to get (?:it|them) back|got (?:it|them) back|what i can do is|put (?:it|them|the [a-z]+) back)(?= )/,
      /^ (?:phone|password|pin|passcode|login|passwords|laptop|number|account|app|apps|card|cards)(?: is| s| are)? (?:given|deleted|gone|blocked|closed|yours|open|unlocked|handed|changed|on the table|cancelled|cut up|shared)/,
      / (?:is|are) (?:deleted|blocked|cancelled|unlocked|self excluded|uninstalled|cut up|frozen|handed in|shredded|poured away|in the bin|closed down)(?= )/,
      / (?:you can|you may|you are welcome to|feel free to|you have|you will get|you get) (?:[a-z]+ ){0,3}(?:look at|check|read|see|open|go through|have|ask|go in|hold|keep|full access|access) (?:to )?(?:my|the|it|any|every|all|me (?:any|every))(?= )(?! (?:new|attention))/,
      / ask me (?:any|every)(?:thing| question)/,
      / (?:no more|no) (?:[a-z]+ )?(?:cards|phone|apps?) (?:in|at|on|after) (?:the|my|our|six|seven|eight|nine|ten|night)/,
    ],
    unless: [
      / (?:was|were|got|had been|has been) (?:deleted|changed|moved|wiped|erased|frozen) (?:by|somehow|before|so)/,
      / if you had/,
    ],
    holds: (match, { line }) => !/ (?:if|when|that) (?:[a-z]+ ){0,2}$/.test(line.slice(0, match.index + 1)),
    for: [
      'The laptop is open and the password is on the sticky note.',
      'The self-exclusion form is on the fridge.',
      "The packet's in the bin.",
      'Dr Hall has me down for Thursday at ten.',
      "The Visa's frozen. Here's the email from them.",
      "I'm sorry, and here is the login.",
    ],
    against: ['The phone rang.', 'My mother is on the phone to everyone.'],
  },
];
