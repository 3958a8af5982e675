import { wordsFor, type Prompt } from '../guide/schema.js';
import type { AnswerValue } from '../journal/entry.js';
import { plainWords as words } from '../messages/plain.js';
import { stepWords } from '../messages/step.js';
import { answerInWords, hasAnswer } from '../path/answers.js';
import { echoOf } from '../path/flow.js';
import type { StepState } from '../screens/step/state.js';
import { allSteps } from '../session/session.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import { howToAnswer, readAnswer, takesText } from './answer.js';
import { keepQuietly } from './keep.js';
import { Keeper } from './keeper.js';
import type { Talk } from './talk.js';

/**
 * What was done at a prompt. `value` is the answer as it stands then, whichever way the person goes on: nothing that was typed is dropped. It is undefined
 * when the prompt is left as it was, and null when its answer was cleared.
 */
export interface Answered {
  readonly kind: 'on' | 'back' | 'later' | 'end';
  readonly value: AnswerValue | null | undefined;
}

const ways = { empty: 'on', back: 'back', later: 'later', end: 'end' } as const;

/** Reads an answer of one line. */
export async function shortAnswer(talk: Talk, prompt: Prompt): Promise<Answered> {
  const { reader, now, today } = talk.world;
  for (;;) {
    const reply = await talk.ask();
    if (reply.kind === 'clear') {
      talk.say(text(words.cleared));
      return { kind: 'on', value: null };
    }
    if (reply.kind !== 'line') return { kind: ways[reply.kind], value: undefined };
    const read = readAnswer(prompt, reply.line, reader.side, now, today);
    if ('unclear' in read) {
      talk.dropRest();
      talk.say(text(read.unclear));
    } else {
      if (read.note !== undefined) talk.say(text(read.note));
      return { kind: 'on', value: read.value };
    }
  }
}

/** What was typed in many lines: all of it with what stood there before; undefined when nothing was changed. */
export interface Typed {
  readonly kind: Answered['kind'];
  readonly text: string | undefined;
}

/** Reads many lines, which are added to `had`; `soon` gets what stands there so far, a moment after it was typed. `begun`: what stands there was typed just now. */
export async function manyLines(talk: Talk, had: string, soon: (text: string) => void, begun = false): Promise<Typed> {
  let lines = had === '' ? [] : had.split('\n');
  let changed = begun;
  const keeper = new Keeper();
  const whole = (more: readonly string[] = []): string => [...lines, ...more].join('\n');
  // Also what is not ended with Enter yet: a window that closes takes nothing with it.
  const typing = (soFar: string): void => {
    if (soFar.trim() !== '' && !soFar.startsWith(':')) keeper.soon(() => soon(whole([soFar])));
  };
  try {
    for (;;) {
      const reply = await talk.ask(typing);
      if (reply.kind === 'line') {
        lines.push(reply.line);
        changed = true;
        keeper.soon(() => soon(whole()));
      } else if (reply.kind === 'clear') {
        lines = [];
        changed = true;
        talk.say(text(words.cleared));
      } else if (reply.kind === 'empty' && changed && (await talk.more())) lines.push('');
      else return { kind: ways[reply.kind], text: changed ? whole() : undefined };
    }
  } finally {
    keeper.now();
  }
}

/** Reads an answer of many lines; they are added to what was there. */
export async function longAnswer(talk: Talk, state: StepState, prompt: Prompt): Promise<Answered> {
  const had = state.answers[prompt.id];
  const { kind, text: said } = await manyLines(talk, typeof had === 'string' ? had : '', (whole) =>
    keepQuietly(talk, state, { prompt: prompt.id, text: whole }),
  );
  return { kind, value: said === undefined ? undefined : said.trim() === '' ? null : said };
}

/** The step with an answer taken in, or taken out where it was cleared. */
export function withValue(state: StepState, prompt: Prompt, value: Answered['value']): StepState {
  if (value === undefined) return state;
  const { [prompt.id]: _old, ...others } = state.answers;
  return { ...state, answers: value === null ? others : { ...others, [prompt.id]: value } };
}

export function promptBlocks(state: StepState, prompt: Prompt, number: number, of: number, talk: Talk): Block[] {
  const { world } = talk;
  const { side } = world.reader;
  const echo = echoOf(prompt, side, world.progress, allSteps);
  const had = state.answers[prompt.id];
  const built = state.building !== undefined;
  return [
    ...(echo === undefined ? [] : [text(echo)]),
    heading(`${stepWords.question(number, of)}  ${wordsFor(prompt.ask, side)}`),
    ...(prompt.hint === undefined ? [] : [text(wordsFor(prompt.hint, side))]),
    ...(prompt.kind === 'text' && prompt.starter !== undefined
      ? [text(stepWords.startWith(wordsFor(prompt.starter, side)))]
      : []),
    // What is put together asks for its pieces itself, and shows what it has.
    ...(built ? [] : howToAnswer(prompt, side)),
    ...(!built && hasAnswer(had)
      ? [
          gap,
          text(words.had),
          text(answerInWords(prompt, had, side, 'whole')),
          text(takesText(prompt) ? words.addToIt : words.keepIt),
        ]
      : []),
  ];
}
