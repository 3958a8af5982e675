import { dayInWords, distanceInWords } from '../dates/say.js';
import { talkWords as words } from '../messages/talks.js';
import { talkParts, type Talk } from '../talks/talk.js';
import { cleanText } from '../text/clean.js';
import { gap, heading, item, paragraphs, text, type Block } from '../ui/view/block.js';

/** How a talk is called in a list. */
export function titleOfTalk({ about, created, held }: Talk): string {
  if (about !== undefined) return cleanText(about);
  return held === undefined
    ? words.untitled(dayInWords(created.slice(0, 10)))
    : words.heldUntitled(dayInWords(held.day));
}

/** What stands behind its title: when it was held, or is planned for; undefined where neither was said. */
export function noteOnTalk({ day, held, about }: Talk, today: string): string | undefined {
  if (held !== undefined) return about === undefined ? undefined : words.heldOn(distanceInWords(held.day, today));
  return day === undefined || day < today ? undefined : words.planned(distanceInWords(day, today));
}

const written = (named: string, said: string | undefined): Block[][] =>
  said === undefined ? [] : [[heading(named), ...paragraphs(cleanText(said).split(/\n{2,}/u))]];

/** A talk as it was prepared, and what came of it. */
export function talkBlocks(talk: Talk, today: string): Block[] {
  const { rules, word, day, held } = talk;
  const parts = [
    ...written(words.agreed, held?.agreed),
    ...written(words.thanks, held?.thanks),
    ...talkParts.flatMap((part) => written(words.parts[part], talk[part])),
    ...(rules.length === 0 ? [] : [[heading(words.rules), ...rules.map((rule) => item(cleanText(rule)))]]),
    ...(word === undefined ? [] : [[text(words.word(cleanText(word)))]]),
    ...(day === undefined || held !== undefined
      ? []
      : [[text(words.day(dayInWords(day), distanceInWords(day, today)))]]),
  ];
  if (parts.length === 0) return [text(words.nothing, 'faint')];
  return parts.flatMap((blocks, index) => (index === 0 ? blocks : [gap, ...blocks]));
}
