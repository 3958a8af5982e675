/** Access to what is somebody's own: passwords, messages, where they are. The examples beside a rule are its tests. */
import {
  ended,
  few,
  freely,
  gadget,
  other,
  ought,
  rule,
  secretKey,
  some,
  theirs,
  type SignRule,
} from './sign-words.js';

export const accessRules: readonly SignRule[] = [
  rule(
    'passwords',
    [
      String.raw`${other} ${ought} ${some}(?:${secretKey}|unlock|${gadget})\b(?! (?:me|him|her|you|them|us)\b)`,
      String.raw`${other} (?:gives?|hands?(?: over)?|tells?|shows?|shares?|sends?|unlocks?|lets? me|leaves?|will (?:give|hand|tell|show|share|unlock|let me)) ${some}(?:${secretKey}|${theirs} ${gadget})\b`,
      String.raw`\b(?:i|we) (?:can|may|will|shall|get to|am allowed to|want to|must be able to|am entitled to)? ?(?:always )?(?:check|read|look (?:at|through|into)|go through|search|see|inspect|have access to|demand|unlock|know) ${few}${theirs} ${few}(?:${gadget}|${secretKey})\b`,
      String.raw`\b(?:i|we) ${ought} ${some}(?:${secretKey}|unlock|my ${gadget})\b`,
      String.raw`${other} (?:can|may|will|gets? to|is allowed to|wants to)? ?(?:always )?(?:checks?|reads?|looks? (?:at|through|into)|goe?s? through|go through|search(?:es)?|see|sees|inspects?|has access to|have access to|demands?) ${few}my ${few}(?:${gadget}|${secretKey})\b`,
      String.raw`\b(?:demands?|demanded|insists? on) ${some}${secretKey}\b`,
    ],
    {
      unless: [
        freely,
        ended,
        /\b(?:phones?|laptops?|messages?) (?:away|down|off|out|in (?:the|a)|on (?:the )?silent)\b/u,
        /\b(?:put|puts|leave|leaves|charges?|mutes?) |\b(?:messages?|texts?|calls?|answers?|tells?) (?:me|him|her|them|you|us) (?:when|if|about|before|that)\b/u,
      ],
      for: [
        'You give me your password.',
        'Sam must give me all passwords',
        'He has to unlock his phone when I ask',
        'I can read her messages whenever I want',
        'I check his phone every evening',
        'She may look through my phone at any time',
        'I have to hand over my phone on Sundays',
        'He shows me his messages every night',
      ],
      against: [
        'I give you my password until Christmas, because I want to',
        'He offers me his password until March',
        'No one checks the other’s phone',
        'I will stop reading her messages',
        'We put our phones in a drawer at dinner',
        'He must message me when he is late',
        'You leave your phone in the kitchen at night',
        'I tell you about money before I spend it',
      ],
    },
  ),
  rule(
    'tracking',
    [
      String.raw`\btrack(?:s|ed|ing|er|ers)?\b(?! record| of| and field)`,
      String.raw`${other} (?:${ought}|shares?|keeps?|turns? on|leaves?|will (?:share|keep|turn on|leave)) ${some}(?:location|gps|find my|airtag|life360)\b`,
      String.raw`\b(?:i|we) ${ought} ${some}(?:location|gps|find my|where i am)\b`,
      String.raw`\b(?:location|gps|find my \w+|airtag) ${some}(?:always|at all times|never off|stays on|day and night|day or night|all day)\b`,
      String.raw`\b(?:at all times|always) ${few}(?:where (?:he|she|they|you|i) (?:is|are|am)|location)\b`,
      String.raw`\b(?:i|he|she|they|you) (?:always )?(?:must |has to |have to |will )?(?:knows?|see|sees) (?:at all times )?where (?:he|she|they|you|i) (?:is|are|am) (?:at )?(?:all|any|every|always|day)\b`,
      String.raw`\b(?:reports?|check(?:s)? in|sends? ${few}(?:photos?|pictures?|location)|calls?|texts?) ${some}every (?:half |few |single )?(?:hours?|stop|minutes?|place)\b`,
      String.raw`\b(?:airtag|gps|tracker|spyware|a camera|cameras) ${few}(?:in|on|under) (?:the|his|her|my|your|their)\b`,
    ],
    {
      unless: [freely, ended],
      for: [
        'I track where she is on the map',
        'She keeps her location on at all times',
        'I must share my location with him',
        'He sends me a photo of where he is every hour',
        'You share your location with me',
        'I always know where he is, at all times',
      ],
      against: [
        'I tell you in the morning where I will be',
        'No tracking, by either of us',
        'We do not track each other any more',
        'I share my location with you on Fridays until January',
        'We keep track of the money together',
        'He texts me when he leaves work',
      ],
    },
  ),
];
