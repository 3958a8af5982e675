/** What the rules for warning signs are made of: pieces of patterns over a clause in lower case. */

/** What was heard. 'openness' is no warning: something private is shared without being demanded, which wants an end. */
export type AgreementSign = 'passwords' | 'tracking' | 'isolation' | 'punishment' | 'money' | 'openness';

/** A family of patterns over a clause in lower case. */
export interface SignRule {
  readonly sign: AgreementSign;
  readonly find: readonly string[];
  /** Not where one of these is in the clause. */
  readonly unless?: readonly RegExp[];
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export const some = String.raw`(?:[\w'-]+ ){0,5}?`;
export const few = String.raw`(?:[\w'-]+ ){0,3}?`;
/** Anyone but the one who writes. */
export const other = String.raw`(?<!\b(?:that|as|if|when|who) )\b(?!i\b|we\b|it\b|that\b|this\b|there\b|which\b|and\b|or\b|to\b|not\b|no\b|all\b|also\b|then\b|always\b|never\b)[\w'-]+`;
export const ought =
  '(?:must|has to|have to|had to|needs to|need to|is to|are to|shall|should|ought to|is obliged to|are obliged to|is required to)';
export const theirs = "(?:your|his|her|their|[a-z]+'s)";
export const secretKey = String.raw`(?:pass ?words?|pass ?codes?|pins?|pin (?:codes?|numbers?)|(?:phone|lock|access) codes?|log-?ins?|face id|thumb ?print|finger ?print)`;
export const gadget =
  '(?:phones?|mobiles?|messages?|texts|chats?|emails?|mails?|inbox(?:es)?|dms|accounts?|browser|call (?:log|list)s?|laptops?|whatsapp|instagram|search history)';
export const people =
  '(?:friends?|mates?|family|relatives|mother|mum|mom|father|dad|parents?|sisters?|brothers?|cousins?|aunts?|children|kids|colleagues|workmates|co-?workers|neighbours?|people|anyone|anybody|men|women|guys|girls|other men|other women|the opposite sex|exes|therapist|counsellor)';
export const never =
  "(?:not allowed to|not permitted to|forbidden to|may not|must not|mustn't|can ?not|can't|could not|shall not|should not|shouldn't|will not|won't|will no longer|do not|does not|don't|doesn't|no longer|never|is not to|are not to|stops?|gives? up|quits?)";
export const meets =
  '(?:see(?:s|ing)?|meet(?:s|ing)?(?: up with)?|visit(?:s|ing)?|call(?:s|ing)?|phone|phones|ring(?:s)?|text(?:s|ing)?|message|messages|contact(?:s|ing)?|writes? to|go(?:es)? out with|going out with|hang(?:s|ing)? out with|spend(?:s|ing)? time with|talk(?:s|ing)? (?:to|with)|speak(?:s|ing)? (?:to|with)|be(?:ing)? (?:friends |alone )?with|have|has|having)';

/** What makes the sharing an offer. */
export const freely =
  /\b(?:offers?|offered|freely|of (?:my|your|his|her|their) own (?:free )?(?:will|accord)|if (?:i|you|he|she|they) (?:want|wants|like|likes|choose|chooses)|unasked|without being asked|as a gift)\b/u;
/** What says that it is not done, or not any more. */
export const ended = new RegExp(
  String.raw`\b(?:no|nobody|no one|neither(?: of us)?|stop|stops|stopping|without|not|never|don't|doesn't|won't|no longer|no more|end|ends|instead of|rather than|quit) ${few}(?:track|check|read|look|go|search|demand|ask|follow|punish|password|give|share|spy|report|hand)`,
  'u',
);

/** A rule of a family. */
export const rule = (
  sign: AgreementSign,
  find: readonly string[],
  more: Omit<SignRule, 'sign' | 'find'>,
): SignRule => ({
  sign,
  find,
  ...more,
});
