/** What is to be said today, on the front page in lines. */
import { dayInWords } from '../dates/say.js';
import { plainBuildingWords as words } from '../messages/plain-building.js';
import { sayWords } from '../messages/say.js';
import { stepWords } from '../messages/step.js';
import { sayingLabel } from '../screens/today/rows.js';
import { StoreError } from '../session/session.js';
import type { World } from '../session/world.js';
import { cleanText } from '../text/clean.js';
import { gap, item, text, type Block } from '../ui/view/block.js';
import type { Talk } from './talk.js';

/** What is to be said by now; empty when nothing is. */
export const sayingBlocks = ({ near }: World): Block[] =>
  near.sayings.length === 0
    ? []
    : [gap, ...near.sayings.map((saying) => item(sayingLabel(saying.text))), text(words.toSay)];

/** Does what was typed with the one that has waited longest. False when it was something else, or nothing waits. */
export function onSaying(talk: Talk, typed: string): boolean {
  const [first] = talk.world.near.sayings;
  if (first === undefined || !['saying', 'said', 'postpone'].includes(typed)) return false;
  const { sayings } = talk.session;
  try {
    if (typed === 'saying') talk.say(text(cleanText(first.text)));
    else if (typed === 'said') {
      sayings.said(first.id);
      talk.say(text(sayWords.said));
    } else talk.say(text(sayWords.later(dayInWords(sayings.later(first.id).day))));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    talk.say(text(stepWords.writeFailed(error.message)));
  }
  return true;
}
