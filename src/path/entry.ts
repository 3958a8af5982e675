import { wordsFor, type Step } from '../guide/schema.js';
import type { Answer, Entry, Feeling } from '../journal/entry.js';
import { answerInWords, hasAnswer } from './answers.js';
import { promptsOf, type Answers } from './flow.js';
import type { Reader } from './reader.js';

/** What a finished step becomes. */
export interface Finished {
  readonly step: Step;
  readonly run: number;
  readonly answers: Answers;
  readonly reader: Reader;
  readonly id: string;
  /** ISO 8601, local, with offset. */
  readonly created: string;
}

const kinds: { readonly [kind: string]: Entry['kind'] } = { statement: 'statement', letter: 'letter' };

/** The journal entry of a finished step: readable as it stands, with the answers beside it so that two runs can be compared. */
export function stepEntry({ step, run, answers, reader, id, created }: Finished): Entry {
  const answered = promptsOf(step, reader, answers).flatMap((prompt) => {
    const value = answers[prompt.id];
    return hasAnswer(value) ? [{ prompt, value }] : [];
  });
  const parts = answered.map(
    ({ prompt, value }) =>
      `${wordsFor(prompt.ask, reader.side)}\n\n${answerInWords(prompt, value, reader.side, 'whole').trim()}`,
  );
  const feelings = answered.flatMap(({ prompt, value }) => (prompt.kind === 'feelings' ? (value as Feeling[]) : []));
  // A step whose only writing is a statement or a letter is one, so that it is found as one.
  const own = answered.map(({ prompt }) => kinds[prompt.kind]).find((kind) => kind !== undefined);
  return {
    v: 1,
    id,
    created,
    kind: own ?? 'step',
    text: [step.title, ...parts].join('\n\n'),
    feelings: [...feelings],
    tags: [],
    step: {
      id: step.id,
      run,
      answers: answered.map(({ prompt, value }): Answer => ({ prompt: prompt.id, kind: prompt.kind, value })),
    },
  };
}
