/** How a few typed words can stand in a sentence. When in doubt they stand alone: that is always right. */
import { firstWord, isSeveral, withoutEnd } from './sentence.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const pronouns = words(
  'i you u we they he she it there this that these those nobody someone everyone everything nothing something',
);
/** Also without their apostrophe, as they are typed in a hurry. */
const contracted =
  /^(?:(?:i|you|we|they|he|she|it|there|that)'(?:m|re|s|d|ve|ll)|im|ive|youre|youve|theyre|theyve|hes|shes|its|thats)$/u;
const determiners = words('the my your our their his her its a an no some');

/** Forms of verbs that can be nothing else, or hardly ever are, behind a noun. */
const verbs = words(
  'am is are was were has had have do does did will would can could may might must should ' +
    "isn't aren't wasn't weren't hasn't hadn't haven't don't doesn't didn't won't wouldn't can't couldn't " +
    'came went said saw found told took got gave made heard knew kept rang lay lied put stood sat met ran ' +
    'began broke brought bought chose drank drove fell felt forgot hid held hurt let lost paid read sent shut slept spent spoke ' +
    'stayed thought threw turned woke wore wrote became sang seemed looked',
);
/** No verb follows these behind a pronoun. */
const noVerb = words('and or but with in on at of from to the a an about without');

const isVerb = (word: string): boolean => verbs.has(word) || /^[a-z]{3,}ed$/u.test(word);

/** The words one after the other, in small letters and without signs. */
const tokens = (typed: string): readonly string[] =>
  withoutEnd(typed)
    .replaceAll('’', "'")
    .split(/\s+/u)
    .map((token) => token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((token) => token !== '');

/** True when the words are one clause with a subject and a verb, and so can stand behind "when" or "that". */
export function isClause(typed: string): boolean {
  if (isSeveral(typed)) return false;
  const [first = '', ...rest] = tokens(typed);
  if (contracted.test(first)) return rest.length > 0;
  if (pronouns.has(first)) {
    const [second = ''] = rest;
    // "That evening", "this week": no clause before a verb is there.
    if (['this', 'that', 'these', 'those', 'no'].includes(first)) return isVerb(second) || isVerb(rest[1] ?? '');
    if (second === 'and') return rest.slice(2, 6).some(isVerb);
    return second !== '' && !noVerb.has(second) && !/ing$/u.test(second);
  }
  if (determiners.has(first)) return rest.slice(1, 6).some(isVerb);
  if (plainVerbs.has(rest[0] ?? '') && !timeWords.has(first) && !noSubject.has(first)) return true;
  // A name, or a noun without an article: only where a verb follows at once.
  return /^\p{Lu}/u.test(withoutEnd(typed)) && isVerb(rest[0] ?? '') && !timeWords.has(first);
}

/** After these any word before them is what they are said of: "dinner was cold". */
const plainVerbs = words("was were is are had has did didn't wasn't weren't isn't aren't hasn't hadn't");
const noSubject = words('what how why who which where when whenever because if so and but not or than as');

const timeWords = words(
  'yesterday today tonight last this on at in after before during since while one once then monday tuesday wednesday thursday friday saturday sunday',
);

const small = words(
  'you u we they he she it there this that these those nobody someone everyone everything nothing something the my your our their his her its a an no some ' +
    "you're we're they're he's she's it's there's that's you'd we'd they'd he'd she'd you've we've they've you'll its youre hes shes theyre to not being for what how why if whether because",
);

/** The words as they stand in the middle of a sentence: a small first letter, unless it is a name or "I". */
export function inMiddle(typed: string): string {
  const bare = withoutEnd(typed);
  const first = firstWord(bare);
  // All in capitals is how it was meant.
  if (/^\p{Lu}{2,}\b/u.test(bare)) return bare;
  if (!small.has(first) && !isBaseVerb(bare) && !/ing$/u.test(first)) return bare;
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

const baseVerbs = words(
  'accept act admit agree allow answer apologise apologize arrange ask avoid be become begin believe block book bring buy call cancel change check choose clean come ' +
    'consider cook decide delete describe do drive eat end explain feel find finish fix follow forget forgive get give go have hear help hold hug include join keep kiss know ' +
    'learn leave let listen look lower make meet message move notice offer open pay phone pick plan promise put reach read remember remind repeat reply respect ring say see ' +
    'send set share show sit sleep slow speak spend stand start stay stop take talk tell text thank think trust try turn understand visit wait walk wear work write',
);

/** True when the words begin with a verb in its bare form: "call me", "not shout". */
export function isBaseVerb(typed: string): boolean {
  const [first = '', second = ''] = tokens(typed);
  if (['not', 'never', 'please', 'always', 'also', 'just'].includes(first)) return baseVerbs.has(second);
  // "Help" alone is a thing that one needs, and "phone away at dinner" asks nobody to phone.
  return baseVerbs.has(first) && (!nouns.has(first) || behindVerb.has(second));
}

const nouns = words(
  'answer book call change help hug kiss look message notice phone plan promise respect share show sleep talk text trust turn visit walk work',
);
const behindVerb = words(
  'me us her him them it to with when if before after the my your our about for on off at up more less each together out instead every again',
);

/** True for a thing that can be needed or asked for: "honesty", "ten minutes tonight". */
export const isThing = (typed: string): boolean => {
  const [first = ''] = tokens(typed);
  return determinersOfThings.has(first) || /^\d/u.test(first) || nounsOfNeed.has(first);
};

const determinersOfThings = words(
  'a an the some more less my your our one two three four five six seven eight nine ten fifteen twenty thirty half every any time enough real clear',
);
const nounsOfNeed = words(
  'honesty trust safety security peace quiet rest sleep time space respect closeness care kindness truth openness clarity comfort warmth patience help support ' +
    'reassurance reliability loyalty certainty calm understanding attention affection connection appreciation',
);

/** True for "being told first", "not having to guess": what one does or is. */
export function isDoing(typed: string): boolean {
  const [first = '', second = ''] = tokens(typed);
  return (
    /^[a-z]{2,}ing$/u.test(first === 'not' ? second : first) &&
    ![
      'nothing',
      'something',
      'everything',
      'anything',
      'evening',
      'morning',
      'during',
      'understanding',
      'reassuring',
    ].includes(first === 'not' ? second : first)
  );
}

/** True when the words begin with a verb in the past: "lied to you", "blocked her number". */
export function isPastVerb(typed: string): boolean {
  const [first = ''] = tokens(typed);
  return pastVerbs.has(first) || /^[a-z]{3,}ed$/u.test(first);
}

const pastVerbs = words(
  'lied came went said saw found told took got gave made heard knew kept rang met ran began broke brought bought chose drank drove forgot hid held hurt let lost paid ' +
    'sent shut slept spent spoke threw wrote left cheated had was did put',
);

const presentForms = words(
  "am is are has have do does isn't aren't hasn't haven't don't doesn't can can't won't will want need keep like love hate mean",
);
const adverbs = words('always never often still just sometimes usually again only even also not all both');
/** The same in the past as in the present. */
const unchanged = words('put read let shut hurt set cost cut hit');

/** True when a clause tells of something that still happens: "you come home late", "your phone is off". */
export function isPresent(clause: string): boolean {
  const [first = '', ...rest] = tokens(clause);
  if (/'(?:re|m)$/u.test(first)) return true;
  const isNow = (word: string): boolean =>
    presentForms.has(word) ||
    (baseVerbs.has(word) && !unchanged.has(word)) ||
    (/[^s]s$/u.test(word) && (baseVerbs.has(word.slice(0, -1)) || baseVerbs.has(word.slice(0, -2))));
  const behind = rest.filter((word) => !adverbs.has(word));
  if (pronouns.has(first)) return isNow(behind[0] ?? '');
  const verb = behind.find((word) => isVerb(word) || presentForms.has(word));
  return verb !== undefined && isNow(verb);
}
