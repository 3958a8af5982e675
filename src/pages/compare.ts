import { dayInWords } from '../dates/say.js';
import { wordsFor, type Side, type Step } from '../guide/schema.js';
import type { AnswerValue, Entry } from '../journal/entry.js';
import { backWords as words } from '../messages/path.js';
import { answerInWords } from '../path/answers.js';
import { cleanText } from '../text/clean.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';

const answerTo = (entry: Entry | undefined, promptId: string): AnswerValue | undefined =>
  entry?.step?.answers.find(({ prompt }) => prompt === promptId)?.value;

function numberLine(before: AnswerValue | undefined, after: AnswerValue | undefined): Block[] {
  if (typeof before !== 'number' || typeof after !== 'number') return [];
  return [text(before === after ? words.same : words.moved(before, after), 'faint')];
}

/** Blocks of an answer, its lines kept. */
const answerBlocks = (step: Step, promptId: string, value: AnswerValue | undefined, side: Side): Block[] => {
  const prompt = step.prompts.find(({ id }) => id === promptId);
  if (value === undefined || prompt === undefined) return [text(words.noAnswer, 'faint')];
  // From a file: nothing in it may reach the terminal but words.
  return [text(cleanText(answerInWords(prompt, value, side, 'whole')))];
};

/** Two runs of a step, prompt by prompt, the earlier above the later. */
export function compareBlocks(step: Step, before: Entry, after: Entry, side: Side): Block[] {
  const asked = step.prompts.filter(
    ({ id }) => answerTo(before, id) !== undefined || answerTo(after, id) !== undefined,
  );
  const [then, now] = [before, after].map((entry) => dayInWords(entry.created.slice(0, 10)));
  return asked.flatMap((prompt, index) => [
    ...(index === 0 ? [] : [gap]),
    heading(wordsFor(prompt.ask, side)),
    text(`${words.then}, ${then ?? ''}`, 'accent'),
    ...answerBlocks(step, prompt.id, answerTo(before, prompt.id), side),
    text(`${words.now}, ${now ?? ''}`, 'accent'),
    ...answerBlocks(step, prompt.id, answerTo(after, prompt.id), side),
    ...numberLine(answerTo(before, prompt.id), answerTo(after, prompt.id)),
  ]);
}

/** One run of a step as it was written. */
export function entryBlocks(step: Step, entry: Entry, side: Side): Block[] {
  const answers = entry.step?.answers ?? [];
  return [
    text(dayInWords(entry.created.slice(0, 10)), 'accent'),
    ...answers.flatMap(({ prompt, value }): Block[] => {
      const asked = step.prompts.find(({ id }) => id === prompt);
      return [
        gap,
        heading(asked === undefined ? prompt : wordsFor(asked.ask, side)),
        ...answerBlocks(step, prompt, value, side),
      ];
    }),
    ...(answers.length === 0 ? [gap, text(words.noAnswer, 'faint')] : []),
  ];
}
