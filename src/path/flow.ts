import { familyOf } from '../guide/feelings.js';
import { wordsFor, type Prompt, type Reaction, type Side, type Step } from '../guide/schema.js';
import type { AnswerValue } from '../journal/entry.js';
import { answerInWords } from './answers.js';
import type { Progress } from './document.js';
import type { Reader } from './reader.js';
import { isSheet } from './sheet.js';

/** One page of a step: the teaching, a question, or the close. */
export type Card =
  | { readonly kind: 'teach' }
  | { readonly kind: 'prompt'; readonly prompt: Prompt; readonly number: number; readonly of: number }
  | { readonly kind: 'close' };

/** The answers of one run of a step, by prompt id; a skipped prompt has none. */
export type Answers = { readonly [promptId: string]: AnswerValue };

/** The prompts this reader is asked, in order, as they are asked after these answers. */
export function promptsOf(step: Step, reader: Reader, answers: Answers = {}): readonly Prompt[] {
  const asked = step.prompts.filter(
    (prompt) =>
      (prompt.only === undefined || prompt.only.includes(reader.side)) &&
      (prompt.with === undefined || prompt.with === reader.with),
  );
  const adapt = isSheet(step) ? step.adapt : undefined;
  return adapt === undefined ? asked : asked.flatMap((prompt) => adapt(prompt, answers) ?? []);
}

/** The pages of a step, in order. A sheet ends with its last question, and begins with the first where there is nothing to say before. */
export function cardsOf(step: Step, reader: Reader, answers: Answers = {}): readonly Card[] {
  const prompts = promptsOf(step, reader, answers);
  const asked = prompts.map((prompt, index): Card => ({
    kind: 'prompt',
    prompt,
    number: index + 1,
    of: prompts.length,
  }));
  if (!isSheet(step)) return [{ kind: 'teach' }, ...asked, { kind: 'close' }];
  return wordsFor<readonly string[]>(step.teach, reader.side).length > 0 ? [{ kind: 'teach' }, ...asked] : asked;
}

/** What a step teaches this reader: its paragraphs, then the lines for their cause, for the time since, and for working alone. */
export function teachingOf(step: Step, reader: Reader): readonly string[] {
  const { side } = reader;
  const lines = [...wordsFor<readonly string[]>(step.teach, side)];
  for (const cause of reader.causes) {
    const words = step.causes?.[cause];
    if (words !== undefined) lines.push(wordsFor(words, side));
  }
  const band = step.bands?.[reader.band];
  if (band !== undefined) lines.push(wordsFor(band, side));
  if (reader.with === 'alone' && step.alone !== undefined) lines.push(wordsFor(step.alone, side));
  return lines;
}

/** What a prompt says back to an answer; nothing when it has nothing to say. */
export function reactionsTo(prompt: Prompt, value: AnswerValue | undefined): readonly Reaction[] {
  if (value === undefined) return [];
  return (prompt.reactions ?? []).filter(({ when }) => {
    if ('atMost' in when) return typeof value === 'number' && value <= when.atMost;
    if ('atLeast' in when) return typeof value === 'number' && value >= when.atLeast;
    if ('chose' in when)
      return value === when.chose || (Array.isArray(value) && value.some((item) => item === when.chose));
    return (
      Array.isArray(value) && value.some((item) => typeof item !== 'string' && familyOf(item.word) === when.family)
    );
  });
}

/** The line that brings an earlier answer back above a prompt, when there is one. */
export function echoOf(prompt: Prompt, side: Side, progress: Progress, steps: readonly Step[]): string | undefined {
  if (prompt.echo === undefined) return undefined;
  const { of, say } = prompt.echo;
  const remembered = progress.memory[of];
  const [stepId, promptId] = of.split('/');
  const earlier = steps.find(({ id }) => id === stepId)?.prompts.find(({ id }) => id === promptId);
  if (remembered === undefined || earlier === undefined) return undefined;
  const answer = answerInWords(earlier, remembered.value, side, 'short');
  return answer === '' ? undefined : wordsFor(say, side).replaceAll('{answer}', () => answer);
}

/** The answers worth bringing back later, by `stepId/promptId`: never free text. */
export function toRemember(step: Step, answers: Answers, day: string): Progress['memory'] {
  const found: Record<string, Progress['memory'][string]> = {};
  for (const prompt of step.prompts) {
    const value = answers[prompt.id];
    if (value !== undefined && isWorthKeeping(prompt, value)) found[`${step.id}/${prompt.id}`] = { value, day };
  }
  return found;
}

/** True for a day, `yyyy-mm-dd`. */
export const isDay = (value: AnswerValue): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);

function isWorthKeeping(prompt: Prompt, value: AnswerValue): boolean {
  if (prompt.kind === 'date') return prompt.range === 'future' && isDay(value);
  return prompt.kind === 'feelings' || prompt.kind === 'choice' || prompt.kind === 'scale';
}
