/** Control over somebody: people, punishment, money; and openness, which is none. The examples beside a rule are its tests. */
import {
  ended,
  few,
  freely,
  gadget,
  meets,
  never,
  other,
  ought,
  people,
  rule,
  secretKey,
  some,
  type SignRule,
} from './sign-words.js';

export const controlRules: readonly SignRule[] = [
  rule(
    'isolation',
    [
      String.raw`\b${never} ${few}${meets} ${few}(?:(?:his|her|my|your|their|the|our|any|other|male|female|old|single) )*${people}\b(?! about)`,
      String.raw`\bno (?:more )?(?:contact|calls?|visits?|talking|meeting) (?:with|to|from) (?:(?:his|her|my|your|their|any|other|the) )*${people}\b`,
      String.raw`\bno (?:male|female|guy|girl|opposite-sex|single) friends\b|\b${people} (?:are|is) (?:off limits|forbidden|not allowed)\b`,
      String.raw`\b(?:cuts?|cutting|breaks?) (?:off|with|ties with|contact with|contact to) ${few}(?:(?:his|her|my|your|their|all) )*${people}\b`,
      String.raw`\b${never} ${few}(?:go(?:es)? out|leaves? the (?:house|flat|home)|travels?|(?<!of )works?(?! (?:late|on|together|out|at|for))|has a job|have a job|drive|do anything|go anywhere|goes anywhere)\b(?! (?:without (?:telling|saying)|angry|in anger|on (?:time|sundays?)|late|until))`,
      String.raw`\b(?:asks?|needs?|must ask|has to ask|have to ask) (?:me |him |her |you |them |for )?(?:for )?(?:my |his |her |your |their )?permission\b`,
      String.raw`\b(?:not|never) ${some}without (?:my|his|her|your|their) (?:permission|consent|say-so|okay|ok)\b`,
      String.raw`\b(?:stays?|must stay|has to stay) (?:at )?home (?:every|all|at night|in the evenings?|unless|always)`,
      String.raw`\b(?:quits?|gives? up|leaves?) (?:his|her|your|their|my) (?:job|studies|course|club|choir|hobby|band)\b`,
    ],
    {
      unless: [
        /\b(?:about (?:us|this|it|that|our)|in front of|lies? to|lying to|shout|shouting|insult|blame|behind my back)\b/u,
      ],
      for: [
        'He is not allowed to see his friends',
        'You may not meet your sister any more',
        'I will not see my friends',
        'No contact with her family',
        'No female friends',
        'She does not go out in the evening',
        'He cuts off his old friends',
        'She has to ask for my permission',
        'He quits his job',
        'You never talk to other men',
      ],
      against: [
        'I no longer write to Alex',
        'No contact with the person it happened with',
        'I will not talk to my friends about us',
        'We do not shout in front of the children',
        'I will not lie to your mother',
        'We visit my sister once a month',
        'We do not go to bed angry',
        'I do not go out without saying when I will be back',
      ],
    },
  ),
  rule(
    'punishment',
    [
      String.raw`\bpunish(?:es|ed|ment|ments|ing)?\b`,
      String.raw`\b(?:sleeps?|goes|has to sleep|must sleep|is sleeping) (?:on|in) the (?:sofa|couch|floor|car)\b`,
      String.raw`\b(?:i|we) (?:will |do |shall )?(?:not|never|n't|stop) (?:speak|speaking|talk|talking|say a word) (?:to|with) (?:you|him|her|them|me)?${few}(?:for|until) (?:a|an|the|days?|weeks?|two|three|he|she|they|you)\b`,
      String.raw`\bsilent treatment\b|\bpays? (?:a fine|for it|the price)\b|\b(?:is|are|be) grounded\b|\b(?:beg|begs|kneel|kneels)\b`,
      String.raw`\b(?:if|when|whenever|each time|every time|for each|for every)\b.*\b(?:loses?|lose|no|gives? up|hands? over) (?:his |her |your |their |my |the )?(?:phone|car|keys|sex|weekend|friends|money|allowance|dinner)\b`,
      String.raw`\b(?:i|then i) (?:may|can|get to|am allowed to|will) (?:also |too )?(?:cheat|sleep with (?:someone|somebody)|have an affair|lie too|hit|slap)\b`,
      String.raw`\b(?:if|when)\b.*\b(?:not|never) (?:see|sees) (?:the|his|her|your|their|our) (?:children|kids|son|daughter)\b`,
      String.raw`\b(?:has to|must|have to) (?:earn|deserve) (?:it|that|my|dinner|back)\b`,
    ],
    {
      unless: [
        /\b(?:no|nobody|not|never|without|instead of|rather than|neither) (?:[\w'-]+ ){0,3}?punish/u,
        /\bi (?:may|can|will|would)? ?sleep/u,
      ],
      for: [
        'If he is late he sleeps on the sofa',
        'If she lies again she loses her phone',
        'I will not talk to him for a week',
        'Whoever breaks it is punished',
        'When you are late you never see the kids',
        'If you cheat, I may cheat too',
        'He must earn my trust back, and pays a fine each time he is late',
      ],
      against: [
        'If there is shouting, I will leave the room',
        'If I am called names, I will sleep at my sister’s',
        'Nobody is punished for telling the truth',
        'We take a break of twenty minutes when it gets loud',
        'I will not talk about it at breakfast',
      ],
    },
  ),
  rule(
    'money',
    [
      String.raw`${other} (?:${ought} )?(?:hands?(?: over)?|gives?|signs? over|transfers?) ${some}(?:wages|salary|pay|paycheque|paycheck|income|bank cards?|credit cards?|all (?:his|her|their|your|the) money)\b`,
      String.raw`\b(?:i|we) ${ought} (?:hand(?: over)?|give|sign over) ${some}(?:wages|salary|pay|income|bank cards?|credit cards?|money)\b`,
      String.raw`\b(?:an|his|her|your|their|my) allowance\b|\bpocket money\b(?! for the (?:children|kids))`,
      String.raw`\b(?:asks?|must ask|has to ask|have to ask) ${few}before ${few}(?:buy|buys|buying|spend|spends|spending) (?:anything|any money|a penny)\b`,
    ],
    {
      unless: [freely, /\b(?:into|in) (?:our|the) (?:shared|joint|common)\b/u],
      for: [
        'He hands over his wages to me',
        'She has to ask me before buying anything',
        'I have to give him my salary',
        'He gets an allowance',
      ],
      against: [
        'I tell you about money before I spend it',
        'We look at the bank statement together once a month',
        'We each pay half of our salary into the shared account',
      ],
    },
  ),
  rule(
    'openness',
    [
      String.raw`\b(?:i|we|both|each of us) (?:will |shall |can |offer to )?(?:also )?(?:freely )?(?:give|share|show|tell|offer|open|leave) ${some}(?:${secretKey}|location|my ${gadget}|our ${gadget})\b`,
      String.raw`\boffers? ${some}(?:${secretKey}|location|${gadget})\b`,
      String.raw`\b(?:${secretKey}|phones|locations?) (?:are|is|stay|stays) (?:open|shared|known|unlocked)\b`,
    ],
    {
      unless: [ended],
      for: [
        'I give you my password until Christmas, because I want to',
        'We share our location',
        'Passwords are shared',
        'He offers me his password until March',
      ],
      against: ['I tell you in the morning where I will be', 'We share the cooking'],
    },
  ),
];
