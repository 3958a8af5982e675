/** What two people at one keyboard are asked and told in lines. */
import { plainWords } from '../messages/plain.js';
import { togetherWords as words } from '../messages/together.js';
import { nameOf } from '../screens/talk/state.js';
import { clockOf } from '../screens/talk/view.js';
import { otherSeat, turnTime, type Did, type Together } from '../talks/together.js';
import { usualWord } from '../talks/talk.js';
import { item, text, type Block } from '../ui/view/block.js';
import type { Talk } from './talk.js';

const minute = 60_000;

/** How a stage was left: by something that was done, or because the lines came to an end, or to write down what was agreed. */
export type Turn = Did | 'end' | 'write';

/** A line, 'pause' for either word that means it, or undefined at the end of all. */
export async function line(talk: Talk, together: Together): Promise<string | undefined> {
  const reply = await talk.ask();
  if (reply.kind === 'end') return undefined;
  const said = reply.kind === 'line' ? reply.line.trim() : '';
  const isWord = [together.word.toLowerCase(), usualWord].includes(said.toLowerCase());
  return isWord ? 'pause' : said;
}

/** One of a few, by its number. */
export async function choose(
  talk: Talk,
  together: Together,
  above: readonly Block[],
  options: readonly (readonly [string, Turn])[],
): Promise<Turn> {
  talk.say(...above, ...options.map(([label], index) => item(label, `${index + 1}.`)));
  for (;;) {
    const said = await line(talk, together);
    if (said === undefined) return 'end';
    if (said === 'pause' && together.stage !== 'end') return { do: 'pause' };
    const option = options[Number(said) - 1];
    if (option !== undefined && /^\d+$/u.test(said)) return option[1];
    talk.say(text(plainWords.choiceUnclear(options.length)));
  }
}

/** The two, by what they do. */
export const named = (together: Together): { readonly speaker: string; readonly listener: string } => ({
  speaker: nameOf(together, together.speaker),
  listener: nameOf(together, otherSeat(together.speaker)),
});

/** How long a turn took, once it is over. */
export function sayTime(talk: Talk, together: Together): void {
  const time = turnTime(together, talk.session.now().getTime());
  if (time !== undefined) talk.say(text(words.plain.took(Math.round(time.spent / minute))));
}

/** What time it is, and how long a turn is. */
export const clockBlock = (talk: Talk, together: Together): Block => {
  const now = talk.session.now().getTime();
  const whole = turnTime(together, now)?.whole ?? 0;
  return text(words.plain.clock(clockOf(now), Math.round(whole / minute)));
};
