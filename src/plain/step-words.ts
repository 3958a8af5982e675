/** What a step says in lines before its questions, and after them. */
import { distanceInWords } from '../dates/say.js';
import { wordsFor, type Step } from '../guide/schema.js';
import { common } from '../messages/common.js';
import { stepWords } from '../messages/step.js';
import { teachingOf } from '../path/flow.js';
import type { StepState } from '../screens/step/state.js';
import { gap, heading, paragraphs, text } from '../ui/view/block.js';
import type { Talk } from './talk.js';

/** What a step is about. */
export function sayTeaching(talk: Talk, { step, before }: StepState): void {
  const { reader, today } = talk.world;
  const earlier = before === undefined ? [] : [gap, text(stepWords.earlier(distanceInWords(before, today)))];
  talk.say(
    heading(`${step.title} (${common.minutes(step.minutes)})`),
    text(wordsFor(step.who, reader.side)),
    gap,
    ...paragraphs(teachingOf(step, reader)),
    ...earlier,
  );
}

/** What there is to do afterwards, and what tends to go wrong. */
export function sayClose(talk: Talk, { act, wrong, why }: Step): void {
  const { side } = talk.world.reader;
  talk.say(
    heading(stepWords.act),
    text(wordsFor(act, side)),
    gap,
    heading(stepWords.wrong),
    text(wordsFor(wrong, side)),
    gap,
    heading(stepWords.why),
    text(wordsFor(why, side)),
  );
}
