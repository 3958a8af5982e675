import { distanceInWords } from '../../dates/say.js';
import { wordsFor } from '../../guide/schema.js';
import { common } from '../../messages/common.js';
import { stepWords as words } from '../../messages/step.js';
import { echoOf, teachingOf, type Card } from '../../path/flow.js';
import { isSheet } from '../../path/sheet.js';
import { allSteps } from '../../session/session.js';
import { editorText, editorWindow, wordCount } from '../../ui/editor/editor.js';
import { fieldHints } from '../../ui/fields/any.js';
import { fitted } from '../../ui/fields/text.js';
import { hint } from '../../ui/keys/table.js';
import { gap, heading, item, layOut, paragraphs, text, type Block } from '../../ui/view/block.js';
import { fieldHeight, questionBody, type Question } from '../../ui/view/question.js';
import { roomIn, type View } from '../../ui/view/view.js';
import { buildingView } from '../builder/view.js';
import type { Context } from '../module.js';
import { offersIn } from './offers.js';
import { cardOf, type StepState } from './state.js';

/** The question of a prompt card as it stands for this reader. */
export function promptQuestion(state: StepState, card: Card & { kind: 'prompt' }, { world }: Context): Question {
  const { side } = world.reader;
  const { prompt } = card;
  if (state.field === undefined) throw new Error('a prompt has a field');
  const empty = state.field.kind === 'text' && editorText(state.field.state) === '';
  const starter =
    prompt.kind === 'text' && prompt.starter !== undefined && empty
      ? words.startWith(wordsFor(prompt.starter, side))
      : undefined;
  const help = prompt.hint === undefined ? '' : wordsFor(prompt.hint, side);
  return {
    before: echoOf(prompt, side, world.progress, allSteps),
    ask: wordsFor(prompt.ask, side),
    hint: [help, starter ?? ''].filter((part) => part !== '').join(' '),
    field: state.field,
  };
}

function teachBlocks(state: StepState, { world }: Context): Block[] {
  const { side } = world.reader;
  if (isSheet(state.step)) {
    const { minutes } = state.step;
    const about = minutes > 0 ? [text(common.aboutMinutes(minutes), 'faint'), gap] : [];
    return [...about, ...paragraphs(wordsFor<readonly string[]>(state.step.teach, side))];
  }
  const about = `${wordsFor(state.step.who, side)} ${common.aboutMinutes(state.step.minutes)}`;
  const earlier =
    state.before === undefined ? [] : [gap, text(words.earlier(distanceInWords(state.before, world.today)), 'faint')];
  return [text(about, 'faint'), gap, ...paragraphs(teachingOf(state.step, world.reader)), ...earlier];
}

function closeBlocks(state: StepState, { world }: Context): Block[] {
  const { side } = world.reader;
  const { act, wrong, why } = state.step;
  return [
    heading(words.act),
    text(wordsFor(act, side)),
    gap,
    heading(words.wrong),
    text(wordsFor(wrong, side)),
    gap,
    heading(words.why),
    text(wordsFor(why, side)),
  ];
}

function saidView(state: StepState, { world, size }: Context): Pick<View, 'body' | 'scroll' | 'hints'> {
  const { side } = world.reader;
  const said = state.said ?? { reactions: [] };
  const offers = offersIn(said, state);
  const spoken = said.reactions.map(({ say }) => wordsFor(say, side));
  const all = said.risk === undefined ? spoken : [...spoken, words.riskOffer[said.risk]];
  const blocks = [
    ...paragraphs(all),
    ...(offers.length > 0 ? [gap, ...offers.map(({ key, does }) => item(does, key))] : []),
  ];
  return {
    body: layOut(blocks, roomIn(size).width),
    scroll: state.scroll,
    hints: [
      hint('open', words.goOn),
      hint('support'),
      ...offers.filter(({ key }) => key !== 's').map(({ key, does }) => ({ key, does })),
      hint('previous', words.goBack),
    ],
  };
}

/** Draws a step: its teaching, a prompt, what is said back, or its close. */
export function stepView(state: StepState, context: Context): View {
  const { size } = context;
  const room = roomIn(size);
  const card = cardOf(state, context.world);
  const title = state.step.title;
  if (state.said !== undefined) return { title, ...saidView(state, context) };
  if (card.kind === 'teach') {
    return {
      title,
      body: layOut(teachBlocks(state, context), room.width),
      scroll: state.scroll,
      hints: [
        hint('open', words.begin),
        hint('support'),
        hint('back'),
        ...(isSheet(state.step) ? [] : [hint('later', words.notNow)]),
      ],
    };
  }
  if (card.kind === 'prompt' && state.building !== undefined) {
    const view = buildingView(state.building, context);
    const place = words.question(card.number, card.of);
    return {
      ...view,
      title,
      aside: [place, view.aside].filter((part) => part !== undefined && part !== '').join(' · '),
    };
  }
  if (card.kind === 'close' || state.field === undefined) {
    return {
      title,
      body: layOut(closeBlocks(state, context), room.width),
      scroll: state.scroll,
      hints: [hint('open', words.finish), hint('support'), hint('previous', words.goBack)],
    };
  }
  const question = promptQuestion(state, card, context);
  const writing = state.field.kind === 'text';
  const own = [...fieldHints(state.field), hint('next', words.goOn)];
  // In a narrow window only the first hints are seen: how to answer, how to go on, and support.
  const hints = [
    ...own.slice(0, 1),
    // Choosing goes on by itself.
    ...(state.field.kind === 'choice' ? [] : [hint('next', words.goOn)]),
    hint('support'),
    ...own.slice(1),
    hint('previous', words.goBack),
    ...(writing ? [hint('external', 'your editor')] : []),
    hint('back'),
  ];
  return {
    title,
    aside: [words.question(card.number, card.of), writtenAside(state, question, room)]
      .filter((part) => part !== '')
      .join('  '),
    ...questionBody(question, room.width, room.height),
    hints,
  };
}

/** For a text: how many words, and whether more of it lies above or below the window. */
function writtenAside(state: StepState, question: Question, room: { width: number; height: number }): string {
  if (state.field?.kind !== 'text') return '';
  const editor = fitted(state.field.state, room.width, fieldHeight(question, room.width, room.height));
  const { hiddenAbove, hiddenBelow } = editorWindow(editor);
  const more = `${hiddenAbove > 0 ? '↑' : ''}${hiddenBelow > 0 ? '↓' : ''}`;
  const count = wordCount(editorText(editor));
  return [count > 0 ? words.words(count) : '', more].filter((part) => part !== '').join('  ');
}
