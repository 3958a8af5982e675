import { dayInWords, distanceInWords } from '../dates/say.js';
import { wordsFor, type Prompt, type Step } from '../guide/schema.js';
import type { AnswerValue } from '../journal/entry.js';
import { common } from '../messages/common.js';
import { plainWords as words } from '../messages/plain.js';
import { stepWords } from '../messages/step.js';
import { answerInWords, hasAnswer } from '../path/answers.js';
import { echoOf, teachingOf } from '../path/flow.js';
import { offersIn } from '../screens/step/offers.js';
import { cardOf, createStep, draftOf, onCard, saidTo, type StepState } from '../screens/step/state.js';
import { compareBlocks } from '../screens/back/compare.js';
import { allSteps } from '../session/session.js';
import { gap, heading, paragraphs, text, type Block } from '../ui/view/block.js';
import { howToAnswer, readAnswer, takesText } from './answer.js';
import { Keeper } from './keeper.js';
import type { Talk } from './talk.js';

/** How a step came to a stop. */
export type StepEnd = 'finished' | 'left' | 'later' | 'end';

/** Keeps what was answered so far; `writing` is a text that is still being written. */
function keep(talk: Talk, state: StepState, writing?: { readonly prompt: string; readonly text: string }): void {
  const draft = draftOf({ ...state, field: undefined }, talk.world);
  if (draft === undefined && writing === undefined) return;
  const base = draft ?? { step: state.step.id, run: state.run, card: state.card, answers: {} };
  talk.session.saveDraft(
    writing === undefined ? base : { ...base, editing: { ...writing, cursor: writing.text.length } },
  );
}

/**
 * What was done at a prompt. `value` is the answer as it stands then, whichever way the person goes on: nothing that was typed is dropped. It is undefined
 * when the prompt is left as it was, and null when its answer was cleared.
 */
interface Answered {
  readonly kind: 'on' | 'back' | 'later' | 'end';
  readonly value: AnswerValue | null | undefined;
}

const ways = { empty: 'on', back: 'back', later: 'later', end: 'end' } as const;

/** Reads an answer of one line. */
async function shortAnswer(talk: Talk, prompt: Prompt): Promise<Answered> {
  const { reader, now, today } = talk.world;
  for (;;) {
    const reply = await talk.ask();
    if (reply.kind === 'clear') {
      talk.say(text(words.cleared));
      return { kind: 'on', value: null };
    }
    if (reply.kind !== 'line') return { kind: ways[reply.kind], value: undefined };
    const read = readAnswer(prompt, reply.line, reader.side, now, today);
    if ('unclear' in read) talk.say(text(read.unclear));
    else {
      if (read.note !== undefined) talk.say(text(read.note));
      return { kind: 'on', value: read.value };
    }
  }
}

/** Reads an answer of many lines; they are added to what was there. */
async function longAnswer(talk: Talk, state: StepState, prompt: Prompt): Promise<Answered> {
  const had = state.answers[prompt.id];
  let lines = typeof had === 'string' ? had.split('\n') : [];
  let changed = false;
  const keeper = new Keeper();
  const whole = (more: readonly string[] = []): string => [...lines, ...more].join('\n');
  // Also what is not ended with Enter yet: a window that closes takes nothing with it.
  const typing = (soFar: string): void => {
    if (soFar.trim() !== '' && !soFar.startsWith(':'))
      keeper.soon(() => keep(talk, state, { prompt: prompt.id, text: whole([soFar]) }));
  };
  try {
    for (;;) {
      const reply = await talk.ask(typing);
      if (reply.kind === 'line') {
        lines.push(reply.line);
        changed = true;
        keeper.soon(() => keep(talk, state, { prompt: prompt.id, text: whole() }));
      } else if (reply.kind === 'clear') {
        lines = [];
        changed = true;
        talk.say(text(words.cleared));
      } else if (reply.kind === 'empty' && changed && (await talk.more())) lines.push('');
      else return { kind: ways[reply.kind], value: changed ? (whole().trim() === '' ? null : whole()) : undefined };
    }
  } finally {
    keeper.now();
  }
}

/** The step with an answer taken in, or taken out where it was cleared. */
function withValue(state: StepState, prompt: Prompt, value: Answered['value']): StepState {
  if (value === undefined) return state;
  const { [prompt.id]: _old, ...others } = state.answers;
  return { ...state, answers: value === null ? others : { ...others, [prompt.id]: value } };
}

function promptBlocks(state: StepState, prompt: Prompt, number: number, of: number, talk: Talk): Block[] {
  const { world } = talk;
  const { side } = world.reader;
  const echo = echoOf(prompt, side, world.progress, allSteps);
  const had = state.answers[prompt.id];
  return [
    ...(echo === undefined ? [] : [text(echo)]),
    heading(`${stepWords.question(number, of)}  ${wordsFor(prompt.ask, side)}`),
    ...(prompt.hint === undefined ? [] : [text(wordsFor(prompt.hint, side))]),
    ...(prompt.kind === 'text' && prompt.starter !== undefined
      ? [text(stepWords.startWith(wordsFor(prompt.starter, side)))]
      : []),
    ...howToAnswer(prompt, side),
    ...(hasAnswer(had)
      ? [
          gap,
          text(words.had),
          text(answerInWords(prompt, had, side, 'whole')),
          text(takesText(prompt) ? words.addToIt : words.keepIt),
        ]
      : []),
  ];
}

/** Says back what there is to say to an answer, and what can be done about it. */
function sayBack(talk: Talk, state: StepState): StepState {
  const said = saidTo(state, talk.world);
  if (said === undefined) return state;
  const { side } = talk.world.reader;
  const spoken = said.reactions.map(({ say }) => wordsFor(say, side));
  const all = said.risk === undefined ? spoken : [...spoken, stepWords.riskOffer[said.risk]];
  const hints = offersIn(said, state).map(({ intent, does }) => {
    if (intent.do === 'open-support') return words.supportAt;
    return intent.do === 'open-step'
      ? words.stepAt(does.replace(/^go to "|"$/gu, ''), intent.step)
      : words.laterAt(does);
  });
  talk.say(...paragraphs([...all, ...hints]));
  return { ...state, offered: state.offered || said.risk !== undefined };
}

/** Answers the draft's open text as the answer of its prompt: in lines there is no half of a text to go on with. */
function resumed(state: StepState, editing: { prompt: string; text: string } | undefined): StepState {
  if (editing === undefined || editing.text.trim() === '') return state;
  return { ...state, answers: { ...state.answers, [editing.prompt]: editing.text } };
}

/** Sets the step aside; a reaction may have named the days. */
function setAside(talk: Talk, step: Step, state: StepState): StepEnd {
  const offered = saidTo(state, talk.world)
    ?.reactions.map(({ offer }) => offer)
    .find((offer) => typeof offer === 'object' && 'later' in offer);
  const days = typeof offered === 'object' && 'later' in offered ? offered.later : 7;
  keep(talk, state);
  const later = talk.session.setAside(step, days);
  talk.say(text(stepWords.setAside(step.title, `on ${dayInWords(later)}`)));
  return 'later';
}

/** One step, line by line. */
export async function plainStep(talk: Talk, step: Step, force = false): Promise<StepEnd> {
  const opened = talk.session.openStep(step, force);
  if (opened.kind === 'elsewhere') {
    talk.say(text(words.elsewhere));
    const reply = await talk.ask();
    if (reply.kind === 'end') return 'end';
    return reply.kind === 'line' && reply.line.trim().toLowerCase() === 'bring' ? plainStep(talk, step, true) : 'left';
  }
  const { side } = talk.world.reader;
  let state = resumed(
    createStep(step, opened.run, opened.draft, talk.session.newId(), talk.world),
    opened.draft?.editing,
  );
  for (;;) {
    const card = cardOf(state, talk.world);
    if (card.kind === 'teach') {
      const earlier =
        state.before === undefined
          ? []
          : [gap, text(stepWords.earlier(distanceInWords(state.before, talk.world.today)))];
      talk.say(
        heading(`${step.title} (${common.minutes(step.minutes)})`),
        text(wordsFor(step.who, side)),
        gap,
        ...paragraphs(teachingOf(step, talk.world.reader)),
        ...earlier,
      );
      state = onCard(state, 1, talk.world);
      continue;
    }
    if (card.kind === 'close') break;
    talk.say(...promptBlocks(state, card.prompt, card.number, card.of, talk));
    const answered = await (takesText(card.prompt)
      ? longAnswer(talk, state, card.prompt)
      : shortAnswer(talk, card.prompt));
    state = withValue(state, card.prompt, answered.value);
    if (answered.kind === 'end') {
      keep(talk, state);
      return 'end';
    }
    if (answered.kind === 'later') return setAside(talk, step, state);
    if (answered.kind === 'back') {
      if (state.card <= 1) {
        keep(talk, state);
        return 'left';
      }
      state = onCard(state, state.card - 1, talk.world);
      continue;
    }
    state = sayBack(talk, state);
    state = onCard(state, state.card + 1, talk.world);
    keep(talk, state);
  }
  return close(talk, step, state);
}

async function close(talk: Talk, step: Step, state: StepState): Promise<StepEnd> {
  const { side } = talk.world.reader;
  talk.say(
    heading(stepWords.act),
    text(wordsFor(step.act, side)),
    gap,
    heading(stepWords.wrong),
    text(wordsFor(step.wrong, side)),
    gap,
    heading(stepWords.why),
    text(wordsFor(step.why, side)),
    gap,
    text(words.finished),
  );
  const reply = await talk.ask();
  if (reply.kind === 'later') return setAside(talk, step, state);
  if (reply.kind === 'end') {
    keep(talk, state);
    return 'end';
  }
  if (reply.kind === 'back') {
    const back = onCard(state, state.card - 1, talk.world);
    keep(talk, back);
    return plainStep(talk, step);
  }
  talk.session.finishStep(step, state.run, state.answers, state.entry);
  talk.say(
    text(Object.values(state.answers).some(hasAnswer) ? stepWords.kept(step.title) : stepWords.keptEmpty(step.title)),
  );
  if (state.run > 1) {
    const [before, after] = talk.session.entriesOf(step).slice(-2);
    if (before !== undefined && after !== undefined) talk.say(...compareBlocks(step, before, after, side));
  }
  return 'finished';
}
