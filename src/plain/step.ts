import { distanceInWords } from '../dates/say.js';
import { dayInWords } from '../dates/say.js';
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

/** What was done at a prompt: an answer, or one of the ways to go on without; 'empty' keeps what was there. */
type Answered =
  { readonly kind: 'answer'; readonly value: AnswerValue } | { readonly kind: 'empty' | 'back' | 'later' | 'end' };

/** Reads the answer to a prompt. */
async function answer(talk: Talk, state: StepState, prompt: Prompt): Promise<Answered> {
  const { reader, now, today } = talk.world;
  if (!takesText(prompt)) {
    for (;;) {
      const reply = await talk.ask();
      if (reply.kind !== 'line') return reply;
      const read = readAnswer(prompt, reply.line, reader.side, now, today);
      if ('unclear' in read) talk.say(text(read.unclear));
      else {
        if (read.note !== undefined) talk.say(text(read.note));
        return { kind: 'answer', value: read.value };
      }
    }
  }
  const lines: string[] = [];
  for (;;) {
    const reply = await talk.ask();
    const written = lines.join('\n');
    if (reply.kind === 'line') {
      lines.push(reply.line);
      // Kept line by line: a window that closes takes at most the line that was being typed.
      keep(talk, state, { prompt: prompt.id, text: lines.join('\n') });
      continue;
    }
    if (reply.kind === 'empty') return lines.length === 0 ? reply : { kind: 'answer', value: written };
    if (lines.length > 0) keep(talk, { ...state, answers: { ...state.answers, [prompt.id]: written } });
    return reply;
  }
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
      ? [gap, text(words.had), text(answerInWords(prompt, had, side, 'whole')), text(words.keepIt)]
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
    const answered = await answer(talk, state, card.prompt);
    if (answered.kind === 'end') {
      keep(talk, state);
      return 'end';
    }
    if (answered.kind === 'later') return setAside(talk, step, state);
    if (answered.kind === 'back') {
      if (state.card <= 1) return 'left';
      state = onCard(state, state.card - 1, talk.world);
      continue;
    }
    if (answered.kind === 'answer')
      state = { ...state, answers: { ...state.answers, [card.prompt.id]: answered.value } };
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
