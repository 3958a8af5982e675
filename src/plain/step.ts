import { dayInWords } from '../dates/say.js';
import { wordsFor, type Step } from '../guide/schema.js';
import { plainWords as words } from '../messages/plain.js';
import { stepWords } from '../messages/step.js';
import { compareBlocks } from '../pages/compare.js';
import { hasAnswer } from '../path/answers.js';
import { teachingOf, type Answers } from '../path/flow.js';
import { isSheet } from '../path/sheet.js';
import { offersIn } from '../screens/step/offers.js';
import { cardOf, cardsFor, createStep, onCard, saidTo, type StepState } from '../screens/step/state.js';
import { stepById, StoreError } from '../session/session.js';
import { isBuilderDraft } from '../session/today.js';
import { heading, paragraphs, text } from '../ui/view/block.js';
import { answerTo } from './building-step.js';
import { keep, sayNotKept, sayTakenOver, TakenOver } from './keep.js';
import { promptBlocks } from './prompts.js';
import { sayClose, sayTeaching } from './step-words.js';
import type { Talk } from './talk.js';

/** How a step came to a stop. */
export type StepEnd = 'finished' | 'left' | 'later' | 'end';

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
      ? words.stepAt(stepById(intent.step)?.title ?? intent.step, intent.step)
      : words.laterAt(does);
  });
  talk.say(...paragraphs([...all, ...hints]));
  return { ...state, offered: [...state.offered, ...(said.risk ? [said.risk] : [])] };
}

/** Answers the draft's open text as the answer of its prompt: in lines there is no half of a text to go on with. */
function resumed(state: StepState, editing: { prompt: string; text: string } | undefined): StepState {
  // What is put together goes on in its open piece.
  if (editing === undefined || editing.text.trim() === '' || state.building !== undefined) return state;
  return { ...state, answers: { ...state.answers, [editing.prompt]: editing.text } };
}

/** Sets the step aside; a reaction may have named the days. */
function setAside(talk: Talk, state: StepState): StepEnd {
  const { step } = state;
  const offered = saidTo(state, talk.world)
    ?.reactions.map(({ offer }) => offer)
    .find((offer) => typeof offer === 'object' && 'later' in offer);
  const days = typeof offered === 'object' && 'later' in offered ? offered.later : 7;
  try {
    const later = talk.session.setAside(step, days);
    talk.say(text(stepWords.setAside(step.title, `on ${dayInWords(later)}`)));
    return 'later';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    sayNotKept(talk, state, error);
    return 'left';
  }
}

/** One step, line by line; `force` brings it here from another window. */
export async function plainStep(talk: Talk, step: Step, force = false, already?: Answers): Promise<StepEnd> {
  const opened = talk.session.openStep(step, force);
  if (opened.kind === 'elsewhere') {
    talk.say(text(words.elsewhere));
    const reply = await talk.ask();
    if (reply.kind === 'end') return 'end';
    return reply.kind === 'line' && reply.line.trim().toLowerCase() === 'bring'
      ? plainStep(talk, step, true, already)
      : 'left';
  }
  const fresh = createStep(step, opened.run, opened.draft, talk.session.newId(), talk.world, already);
  try {
    return await walk(talk, resumed(fresh, opened.draft?.editing));
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
    sayTakenOver(talk, step.title, error.draft, stepWords.takenOver);
    return 'left';
  }
}

/** Goes through the cards of a step, from the one it stands on. */
async function walk(talk: Talk, begun: StepState): Promise<StepEnd> {
  let state = begun;
  // Where nothing is told first, its name says what, or which day, it is about.
  if (isSheet(state.step) && cardsFor(state, talk.world)[0]?.kind !== 'teach') talk.say(heading(state.step.title));
  for (;;) {
    const card = cardOf(state, talk.world);
    if (card.kind === 'close') {
      const end = await close(talk, state);
      if (end !== 'back') return end;
      state = onCard(state, state.card - 1, talk.world);
      continue;
    }
    if (card.kind === 'teach') {
      if (isSheet(state.step))
        talk.say(heading(state.step.title), ...paragraphs(teachingOf(state.step, talk.world.reader)));
      else sayTeaching(talk, state);
      state = onCard(state, 1, talk.world);
      continue;
    }
    talk.say(...promptBlocks(state, card.prompt, card.number, card.of, talk));
    const answered = await answerTo(talk, state, card.prompt);
    ({ state } = answered);
    // Whichever way the person goes on, what they answered is on disk first.
    keep(talk, state);
    const isEnd = isSheet(state.step) && isLast(state, talk);
    if (answered.kind === 'end') {
      const isMeant = talk.ranOut && isEnd && hasAnswer(state.answers[card.prompt.id]);
      return isMeant && finishSheet(talk, state) ? 'finished' : 'end';
    }
    if (answered.kind === 'later') return setAside(talk, state);
    if (answered.kind === 'back') {
      if (isFirst(state, talk)) return 'left';
      state = onCard(state, state.card - 1, talk.world);
      continue;
    }
    state = sayBack(talk, state);
    if (isEnd) {
      if (finishSheet(talk, state)) return 'finished';
      // Its last question is asked once more: an empty line tries again, and what is typed is not lost.
      continue;
    }
    state = onCard(state, state.card + 1, talk.world);
    keep(talk, state);
  }
}

const isFirst = (state: StepState, talk: Talk): boolean =>
  state.card <= cardsFor(state, talk.world).findIndex(({ kind }) => kind === 'prompt');
const isLast = (state: StepState, talk: Talk): boolean => state.card === cardsFor(state, talk.world).length - 1;

/** Keeps a sheet and says what comes of it. False when it could not be kept, which is said. */
function finishSheet(talk: Talk, state: StepState): boolean {
  const { step, answers, entry } = state;
  try {
    const { said, page, next } = talk.session.finishSheet(step.id, answers, entry);
    if (Object.values(answers).some(hasAnswer)) talk.isKept(step.id);
    if (said.length > 0) talk.say(...paragraphs(said));
    if (page !== undefined) talk.say(heading(page.title), ...paragraphs(page.words));
    const onward = next === undefined ? undefined : onwardWords(talk, next);
    if (onward !== undefined) talk.say(text(onward));
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    sayNotKept(talk, state, error);
    return false;
  }
}

/** What can be done next, for whoever is asked no more questions now. */
function onwardWords(talk: Talk, next: string): string | undefined {
  if (isBuilderDraft(next)) return words.sayNext;
  const found = talk.session.stepOrSheet(next);
  return found === undefined ? undefined : words.sheetNext(found.step.title, next);
}

/** The close of a step, until an empty line finishes it. */
async function close(talk: Talk, state: StepState): Promise<StepEnd | 'back'> {
  const { step } = state;
  sayClose(talk, step);
  for (;;) {
    talk.say(text(words.finished));
    const reply = await talk.ask();
    if (reply.kind === 'later') return setAside(talk, state);
    if (reply.kind === 'end' || reply.kind === 'back') return reply.kind;
    if (reply.kind === 'empty' && finish(talk, state)) return 'finished';
  }
}

/** Turns the step into an entry, and shows it beside the time before. False when that could not be kept, which is said. */
function finish(talk: Talk, state: StepState): boolean {
  const { step, run, answers, entry } = state;
  try {
    talk.session.finishStep(step, run, answers, entry);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    sayNotKept(talk, state, error);
    return false;
  }
  const written = Object.values(answers).some(hasAnswer);
  if (written) talk.isKept(step.id);
  talk.say(text(written ? stepWords.kept(step.title) : stepWords.keptEmpty(step.title)));
  const [before, after] = run > 1 ? talk.session.entriesOf(step).slice(-2) : [];
  if (before !== undefined && after !== undefined)
    talk.say(...compareBlocks(step, before, after, talk.world.reader.side));
  return true;
}
