/** Hides who did it: "mistakes were made", "it just happened". Counts only where no act of one's own is named anywhere. */
import { re } from '../text/pattern.js';
import type { Rule } from '../text/rules.js';
import type { ApologyCode } from '../types.js';
import { gap } from './parts.js';

const code = 'agentless' as const;
const DONE =
  'made|done|said|taken|crossed|broken|told|kept|hurt|blurred|signed|opened|deleted|moved|changed|put|spent|exchanged|sent|lost|used|hidden|placed|given|thrown|wiped|drunk|drained|emptied|shared|withheld|left|let|lied|forgotten|missed|betrayed|overlooked|withdrawn|transferred|borrowed|sold|pawned|damaged|breached|had|downloaded|redownloaded|mishandled|handled|bent|stretched|omitted|ignored|raised|smashed|involved|posted|shown|seen|read|swapped|booked|cashed|run|paid|dropped|poured|misplaced|misread|misunderstood|miscommunicated';

export const agentless: readonly Rule<ApologyCode>[] = [
  {
    name: 'nobody: it was done',
    code,
    find: [
      re` (?!(?:i|you|we|he|she|who|they|which|me|nobody|nothing|no one) )(?:[a-z]+ ){1,4}(?:was|were|got|has been|have been|had been|is being|being|been) (?:not |never |just |all |also |sort of |then |later |a bit |somehow )*(?:${DONE})(?= )(?! by (?:me|you|her|him))`,
      re` (?:it|that|things|stuff|this|these things|one thing|something|everything|all of it|a lot|shit|mistakes?|accidents) (?:just |all |sort of |kind of |only |then |really |somehow |simply |has |have |had |ever |never |will |can |do )*(?:happened|happens|led to|went (?:too far|wrong|down|on|further|sour|bad)|got (?:out of|messy|said|ugly|bigger|complicated|heated|a bit|away|weird|so|very|too|physical|broken|lost|carried)|gone (?:too far|wrong)|escalated|spiralled|spiraled|snowballed|slipped|ran (?:away|its|itself)|came (?:out|about|to|up|undone)|turned|unfolded|occurred|developed|fell|built up|moved|took (?:a|on|over|off)|blew up|broke down|became|bought itself|grew|come out)(?= )`,
      / (?:sorry|apologi[sz]e|apologies|regret|regrets) (?:for |about |over )?(?:that )?(?:everything )?(?:what (?:happened|went on|has happened|was (?:said|done)|transpired|occurred|took place|came)|how (?:it|things|everything|that)|the way (?:it|things|everything|that)|(?:it|things|everything|the (?:evening|night|day|party|weekend|trip)) (?:all )?(?:got|turned|went|ended|came to|happened|had to|became|escalated|has (?:come|gone|got))|the (?:situation|incident|mess|misunderstanding|confusion|events?|circumstances|whole (?:thing|business|mess|situation)|mix up|upset)|(?:this|that) (?:situation|mess|business|incident|whole)|any misunderstanding|everything that|all (?:this|that))/,
    ],
    unless: [
      / whether (?:or not )?(?:a|any|the) /,
      / if (?:any )?(?:offen[cs]e|harm|hurt|feelings|upset|anyone|anybody|pain|distress) (?:was|were|got|has|have)/,
      / (?:it|that|this|what|nothing|things?) (?:that )?(?:happened|went|did not just happen|came out) (?:is|was) (?:that )?(?:i|me)(?= )/,
      / (?:not|never) (?:just |simply |only )?(?:happen|an accident)/,
      / (?:when|if|whenever) (?:it|that|something|things) (?:happens|gets|go|come|comes|goes)/,
    ],
    holds: (match, { line }) =>
      (!/ (?:you|i|we|he|she|they|would just been) (?:[a-z]+ ){0,2}(?:was|were|got|are|been|have been|had been) /.test(
        ` ${match[0].trim()} `,
      ) &&
        !/ (?:password|phone|number|account|card|app|appointment|session|laptop|key|keys|letter|form|list) /.test(
          match[0].replace(/ (?:got|was|were) (?:moved|changed|opened|left|redownloaded|signed) ?/, ''),
        )) ||
      / (?:the|a) (?:password|money|account|app|phone|card) (?:got|was) (?:changed|moved|opened|redownloaded|used|emptied)/.test(
        line,
      ),
    for: [
      'Mistakes were made.',
      'It just happened.',
      'Things got out of hand.',
      "I'm sorry for what happened.",
      'One thing led to another.',
      'Boundaries were blurred on the retreat.',
      'The password got changed, the money got moved.',
      'It got messy.',
    ],
    against: [
      'I lied to you. Mistakes were made.',
      'You were hurt.',
      'What happened is that I lied to you for a year.',
    ],
  },
  {
    name: 'nobody: there was, it came about',
    code,
    find: [
      / (?:there (?:is|was|were|had been|has been|have been|may have been|might have been|s)|then (?:came|there))(?: (?:been|also|then|perhaps|maybe|obviously|clearly|some))* (?:a |an |some |certain |one |several |contact |two |things |stuff |another |somebody |someone |no |also |shouting |neglect |lies |words |feelings |mistakes? |messages? |texts? |drinking |alcohol |kissing |flirting |a lack |dishonesty |physical |intimacy |conversations? )+(?:[a-z]+ )?(?!(?:if|version|lot|pain|nothing|nobody|someone|somebody|stranger|hurry|excuse|rush|pressure|need|way|word|counsell?or|appointment|lock|list|letter|standing|rest|time|day|part|difference|reason|one|if|but|evening|hope|price|form|key|card|box|meeting|session|group|slot|space|room|number|record)(?= ))(?:[a-z]+)(?= )/,
      / (?:mistakes|errors?|lies|feelings|boundaries|lines?|wires|signals|money|secrets|distance|doors|trust|communication|information|tempers?|emotions|drinks?|alcohol|a situation|a moment|a line|a mistake|a lie|a friendship|a connection|a habit|chemistry|the marriage|our marriage|the lie|the money|the deposit|the savings|the account|the house|the van|the stake|a house|a few pounds|some money|cash|funds|the truth|the relationship|the friendship|the situation|the whole [a-z]+|the conversation|the night|the evening|clothes|lips|hands|messages|texts|promises|circumstances|events|life|temptation|passion|loneliness) (?:just |all |sort of |kind of |then |somehow |really |simply |between us |at home |with [a-z]+ )*(?:happened|crossed|cross|grew|closed|blurred|got (?:crossed|lost|blurred|said|spent|out|the better|mixed|in the|bigger|moved|complicated)|took (?:over|hold|place|its)|went (?:missing|into|too|on|further|out|down|astray|wrong|sour|up|through)|moved|slipped|broke down|ran (?:away|itself|high|out|dry)|escalated|flowed|flew|developed|arose|came (?:off|up|about|out|undone)|did not (?:survive|reach|make it|last)|disappeared|vanished|evaporated|led|started|ended up|became|drifted|fell apart|fell|built up|caught up|carried|turned|goes on|comes back|was let|broke|touched|met|had a)(?= )/,
      / (?:an? |some |the )?(?:errors?|lapses?|mistakes?|incidents?|misunderstandings?|accidents?|events?|slips?) (?:of judge?ment |in judge?ment )?(?:(?:has|have|had) )?(?:occurred|happened|took place|were made|was made|arose|crept)(?= )/,
      / (?:somehow|by some process|one way or another|before (?:i|we|anyone) knew (?:it|what)|out of nowhere|as these things do|run their course|ran its course|things being what|events (?:overtook|unfolded)|in the (?:moment|heat)|came to (?:an end|pass|light)|it is what it is|what is done is done|what went on|what happened happened|there you have it|that is how it goes|that is life|wrong place|wrong time|of its own accord|by itself|ran itself|bought itself|took on a life|let us just say|a series of|was not (?:quite |entirely )?what (?:it|they) seemed|were not (?:quite )?what they seemed|did not go (?:to plan|as)|could have (?:come up|been handled|been better|gone better|been clearer)|should have been (?:handled|clearer|said)|fell (?:short|through the)|was not ideal|things between (?:me|us|him|her|[a-z]+)|just happened|wires crossed|somebody was going|someone was going|went further than|something happened|stuff (?:went|happened)|slipped out)(?= )/,
      re` (?:a |one |the |some )(?:${gap(1)})(?:kiss|lie|bet|mistake|incident|situation|indiscretion|lapse|affair) (?:happened|occurred|took place|arose|came about|came to pass|between)`,
      / (?:sorry|apologies|regret) (?:about|for) (?:the|that|this) (?:mess|trouble|lies|upset|way|hurt|pain|harm|damage|drama|chaos|distress|disruption|fallout|inconvenience|heartache)(?= (?:$|, |this|it|that has|all))/,
    ],
    unless: [
      / there (?:is|was) (?:no|a lot|nobody|nothing|a stranger|not)/,
      / (?:not|never) (?:just |simply )?(?:happen|slip|an accident)/,
      / what (?:happened|went on) is that i /,
    ],
    for: [
      'There was a kiss.',
      'Feelings grew between us.',
      'Somehow two phones became three.',
      "The deposit didn't survive the summer.",
      'A situation arose with the au pair.',
      'Money moved.',
      'Communication broke down.',
    ],
    against: [
      'There is no excuse.',
      'There was no one else to blame.',
      'I kissed her. There was a kiss, and it was mine.',
    ],
  },
];
