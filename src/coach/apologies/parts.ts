/** Pieces that the rules of apologies share: who speaks of what, and guards. */
import type { Reading, Sentence } from '../text/read.js';

/** Up to so many words, no comma. */
export const gap = (most: number): string => `(?:[a-z0-9]+ ){0,${most}}`;
/** Up to so many words, commas too. */
export const gapc = (most: number): string => `(?:[a-z0-9,]+ ){0,${most}}`;

/** Small words between "I" and its verb. */
export const ADV =
  '(?:(?:just|really|so|very|still|also|even|actually|honestly|simply|then|now|only|once|twice|again|already|all|fully|truly|deeply|completely|first|finally|secretly|deliberately|knowingly|quietly|both|too|always|often|kept on|went and|repeatedly|almost|since|quite|rather|pretty|bloody|fucking|utterly|totally|sort of|kind of|literally|basically|probably|clearly|ever|either|rly|well|, ) )*';

/** Any word that says sorry for oneself. */
export const SORRY = '(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|apology|regret|regrets|ashamed|remorse|my bad)';

/** Words that keep the choice although a reason is told, or that tell a reason in order to refuse it. */
export const OWNED =
  /(?: no excuse| not an excuse| not excuse| excuses? nothing| not (?:the|a) (?:reason|justification)| no reason| no justification| not justify| justifies nothing| not make it (?:right|ok|okay|better|less)| not (?:why|because)| i chose | my choice| my own choice| i decided | still (?:chose|my|mine|did it|me) | my decision| is on me| was on me| was mine| is mine| my fault| my doing| i could have (?:told|said|called|asked|come|talked|gone|left|stopped|walked)| i had (?:other )?choices| i knew (?:what|it|that) | nobody made me| no one made me| none of (?:it|that|this) (?:excuses|explains|makes|is an|was)| explains? (?:it )?(?:but|nothing|but does not)| explanation| not going to (?:blame|hide|use)| not (?:blame|blaming)| i am not (?:saying|telling) (?:it|this|that|you)| told my ?self| used (?:it|that|this|them|my [a-z]+) as an? (?:excuse|alibi)| a lie i told| deliberate| on purpose| it was (?:wrong|cruel|spite)| so were you | i could say | you (?:did not|had not|never) (?:empty|lie|cheat|spend|kiss|drink|text|hide|go|do)| i wanted to say )/;

/** The lines of a sentence, the one before it and the one after. */
export function around(sentence: Sentence, { sentences }: Reading): string {
  const index = sentences.indexOf(sentence);
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .map(({ line }) => line)
    .join('.');
}

/** A sentence and the one after it. */
export function onwards(sentence: Sentence, { sentences }: Reading, more = 1): string {
  const index = sentences.indexOf(sentence);
  return sentences
    .slice(index, index + 1 + more)
    .map(({ line }) => line)
    .join('.');
}

/** Everything before a sentence, and that sentence up to a place in it. */
export const before = (sentence: Sentence, { line }: Reading, place: number): string =>
  line.slice(0, sentence.at + place + 1);

/** True when a text says that its own words were a story told then: "I told you it was only work". */
export const isRetold = (text: string): boolean =>
  / (?:i|we) (?:had |have |would |always |kept )?(?:told|said|telling|saying|pretended|claimed|insisted|swore|called it|called her|acted|made out|persuaded|convinced|lied)(?: to)?(?: you| my ?self| her| everyone| them)? $| (?:i|we) (?:had |have |always |kept )?(?:told|telling|said|saying|pretended|claimed|insisted|made out|persuaded|convinced)(?: you| my ?self)? (?:(?!but |and )[a-z0-9,]+ ){0,4}$| (?:asked|ask|wondered|asking) (?:me |you |him |her )?(?:if|whether) (?:[a-z]+ ){0,3}$| (?:not|never|no longer|nor|without) (?:[a-z]+ ){0,2}$/.test(
    text,
  );
