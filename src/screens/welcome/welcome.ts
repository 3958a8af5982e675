import { supportWords } from '../../messages/support.js';
import { welcomeWords as words } from '../../messages/welcome.js';
import type { Profile } from '../../profile/profile.js';
import {
  aboutFrom,
  profileFrom,
  isSafety,
  supportFirst,
  welcomePages,
  type AboutAnswers,
  type AboutQuestion,
  type SafetyAnswer,
  type SafetyAnswers,
  type WelcomePage,
} from '../../profile/questions.js';
import { fieldHints, fieldKey, fieldValue, fieldWriting, type AnyField } from '../../ui/fields/any.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { gap, layOut, paragraphs } from '../../ui/view/block.js';
import { noticeBlocks } from '../../pages/notices.js';
import { numbersPage } from '../../pages/support.js';
import { fieldHeight, questionBody, type Question } from '../../ui/view/question.js';
import { lastScroll, roomIn, type View } from '../../ui/view/view.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { aboutAnswer, aboutField, askedAs, safetyField } from './fields.js';
import type { Asked } from '../../pages/asked.js';

/** The first run, a page at a time. The answers live here until the end; the private ones are never written anywhere. */
export interface WelcomeState {
  readonly name: 'welcome';
  readonly page: WelcomePage;
  readonly safety: SafetyAnswers;
  readonly about: AboutAnswers;
  readonly field: AnyField | undefined;
  readonly scroll: number;
}

/** The first run, with what was said of oneself in one that was broken off. */
export const createWelcome = (profile: Profile): WelcomeState => ({
  name: 'welcome',
  page: 'welcome',
  safety: {},
  about: aboutFrom(profile),
  field: undefined,
  scroll: 0,
});

function onPage(state: WelcomeState, page: WelcomePage, { world }: Context): WelcomeState {
  const field =
    page === 'welcome' || page === 'after'
      ? undefined
      : isSafety(page)
        ? safetyField(page, state.safety[page])
        : aboutField(page, state.about, world.now, world.today);
  return { ...state, page, field, scroll: 0 };
}

/** The answers with the one of the open page. An emptied field takes an earlier answer back. */
function withAnswer(state: WelcomeState): WelcomeState {
  if (state.field === undefined) return state;
  if (isSafety(state.page)) {
    const { [state.page]: _old, ...others } = state.safety;
    const value = fieldValue(state.field) as SafetyAnswer | undefined;
    return { ...state, safety: value === undefined ? others : { ...others, [state.page]: value } };
  }
  const question = state.page as AboutQuestion;
  const { [question]: _old, ...others } = state.about;
  return { ...state, about: { ...others, ...aboutAnswer(question, state.field) } };
}

/** What was said of oneself so far, with what is being typed: that is kept as it is said. Of the private questions nothing is. */
export const saidSoFar = (state: WelcomeState): AboutAnswers => withAnswer(state).about;

function moved(state: WelcomeState, by: 1 | -1, context: Context): Outcome<WelcomeState> {
  const answered = withAnswer(state);
  const pages = welcomePages(answered.safety);
  const at = pages.indexOf(answered.page);
  const page = pages[at + by];
  if (page !== undefined) return { state: onPage(answered, page, context) };
  if (by < 0) return { state: answered };
  return { state: answered, intents: [{ do: 'welcomed', profile: profileFrom(answered.safety, answered.about) }] };
}

const question = (state: WelcomeState, field: AnyField): Question => askedAs(state.page as Asked, field);

/** The rows of a page that is only read: the welcome, and what is said after a yes, with the numbers to call. */
function readingRows(state: WelcomeState, { world, size, country }: Context): View['body'] {
  const blocks =
    state.page === 'after'
      ? [
          ...paragraphs(supportWords.afterYes),
          gap,
          ...numbersPage({ country: country?.(), today: world.today, first: supportFirst(state.safety) }),
        ]
      : [...noticeBlocks(world.notices), ...paragraphs(words.welcome)];
  return layOut(blocks, roomIn(size).width);
}

export const welcomeScreen: ScreenModule<WelcomeState> = {
  writing: (state) => state.field !== undefined && fieldWriting(state.field),
  onKey(state, event, context) {
    const room = roomIn(context.size);
    const name = keyName(event);
    const writing = state.field !== undefined && fieldWriting(state.field);
    const meaning = meaningOf(name, writing);
    if (meaning === 'next') return moved(state, 1, context);
    if (meaning === 'previous' || meaning === 'back') return moved(state, -1, context);
    if (state.field === undefined) {
      if (meaning === 'open' || meaning === 'toggle') return moved(state, 1, context);
      if (meaning === 'down') {
        const last = lastScroll(readingRows(state, context), room);
        return { state: { ...state, scroll: Math.min(last, state.scroll + 1) } };
      }
      if (meaning === 'up') return { state: { ...state, scroll: Math.max(0, state.scroll - 1) } };
      if (state.page === 'after' && name === 's')
        return { state, intents: [{ do: 'open-support', first: supportFirst(state.safety) }] };
      if (meaning === 'quit') return { state, intents: [{ do: 'leave' }] };
      return { state };
    }
    // A name is one line: Enter ends it.
    if (state.page === 'name' && name === 'enter') return moved(state, 1, context);
    const result = fieldKey(
      state.field,
      event,
      room.width,
      fieldHeight(question(state, state.field), room.width, room.height),
    );
    if (result === undefined) return { state };
    const next = { ...state, field: result.field };
    return result.done ? moved(next, 1, context) : { state: next };
  },
  view(state, context): View {
    const { size } = context;
    const room = roomIn(size);
    const back = hint('back', words.goBack);
    if (state.field === undefined) {
      const after = state.page === 'after';
      return {
        title: after ? words.afterTitle : words.title,
        body: readingRows(state, context),
        scroll: state.scroll,
        hints: [
          hint('open', words.goOn),
          ...(after ? [{ key: 's', does: words.afterKeys }, back] : []),
          hint('support'),
          hint('vanish', 'empty the screen'),
        ],
      };
    }
    const skip = hint('next', fieldValue(state.field) === undefined ? words.skip : words.goOn);
    return {
      title: isSafety(state.page) ? words.safeTitle : words.aboutTitle,
      ...questionBody(question(state, state.field), room.width, room.height),
      hints: [
        ...(state.page === 'name' ? [hint('open', words.goOn)] : fieldHints(state.field).slice(0, 1)),
        hint('support'),
        ...fieldHints(state.field).slice(1),
        skip,
        back,
      ],
    };
  },
};
