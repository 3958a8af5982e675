import { supportWords } from '../../messages/support.js';
import { welcomeWords as words } from '../../messages/welcome.js';
import {
  mayJoin,
  needsSupport,
  safetyQuestions,
  supportFirst,
  type AboutQuestion,
  type SafetyAnswer,
  type SafetyAnswers,
} from '../../profile/questions.js';
import { countries } from '../../support/lines.js';
import type { World } from '../../session/world.js';
import { createChoice } from '../../ui/fields/choice.js';
import { fieldHints, fieldKey, fieldValue, fieldWriting, type AnyField } from '../../ui/fields/any.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { fieldHeight, questionBody, type Question } from '../../ui/view/question.js';
import { roomIn, type View } from '../../ui/view/view.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import type { Intent } from '../intents.js';
import { aboutAnswer, aboutField, askedAs, safetyField } from '../welcome/fields.js';

/** One question asked again; the private ones come as three. */
export interface QuestionState {
  readonly name: 'question';
  readonly question: AboutQuestion | 'country' | 'joint';
  readonly safety: SafetyAnswers;
  readonly field: AnyField;
}

function countryField(current: string | undefined): AnyField {
  return {
    kind: 'choice',
    state: createChoice(
      countries.map(({ code, name }) => ({ id: code, label: name })),
      current,
    ),
  };
}

/** A question with what was said before; `guessed` is the country the machine's settings point to. */
export function createQuestion(
  question: QuestionState['question'],
  world: World,
  guessed: string | undefined,
): QuestionState {
  const { profile } = world;
  const field =
    question === 'country'
      ? countryField(profile.country ?? guessed)
      : question === 'joint'
        ? safetyField(safetyQuestions[0])
        : aboutField(question, profile, world.now, world.today);
  return { name: 'question', question, safety: {}, field };
}

/** Which of the private questions is open. */
const openSafety = (state: QuestionState): (typeof safetyQuestions)[number] =>
  safetyQuestions.find((one) => state.safety[one] === undefined) ?? 'self';

function ask(state: QuestionState): Question {
  if (state.question === 'country') return { ask: words.country, field: state.field };
  return askedAs(state.question === 'joint' ? openSafety(state) : state.question, state.field);
}

/** What the answer comes to. An emptied answer is forgotten. */
function saved(state: QuestionState): Outcome<QuestionState> {
  const value = fieldValue(state.field);
  if (state.question === 'joint') return jointSaved(state, (value as SafetyAnswer | undefined) ?? 'rather-not');
  if (state.question === 'country')
    return {
      state,
      intents: [
        value === undefined
          ? { do: 'forget', field: 'country' }
          : { do: 'profile', change: { country: value as string } },
        { do: 'back' },
      ],
    };
  const change = aboutAnswer(state.question, state.field);
  const empty = Object.keys(change).length === 0;
  const forget: Intent[] =
    state.question === 'causes'
      ? [{ do: 'profile', change: { causes: [] } }]
      : state.question === 'with'
        ? []
        : [{ do: 'forget', field: state.question }];
  return { state, intents: [...(empty ? forget : [{ do: 'profile', change } as const]), { do: 'back' }] };
}

function jointSaved(state: QuestionState, answer: SafetyAnswer): Outcome<QuestionState> {
  const safety = { ...state.safety, [openSafety(state)]: answer };
  const next = safetyQuestions.find((one) => safety[one] === undefined);
  if (next !== undefined) return { state: { ...state, safety, field: safetyField(next) } };
  const joint = mayJoin(safety);
  const say: Intent = needsSupport(safety)
    ? { do: 'say', title: words.afterTitle, words: supportWords.afterYes, support: supportFirst(safety) }
    : { do: 'say', title: words.parts, words: [joint ? words.joined : words.notJoined] };
  return { state, intents: [{ do: 'profile', change: { joint } }, { do: 'back' }, say] };
}

export const questionScreen: ScreenModule<QuestionState> = {
  writing: (state) => fieldWriting(state.field),
  onKey(state, event, context: Context): Outcome<QuestionState> {
    const name = keyName(event);
    const meaning = meaningOf(name, fieldWriting(state.field));
    if (meaning === 'back' || meaning === 'previous') return { state, intents: [{ do: 'back' }] };
    if (meaning === 'next' || (state.question === 'name' && name === 'enter')) return saved(state);
    const room = roomIn(context.size);
    const result = fieldKey(state.field, event, room.width, fieldHeight(ask(state), room.width, room.height));
    if (result === undefined) return { state };
    const next = { ...state, field: result.field };
    return result.done ? saved(next) : { state: next };
  },
  view(state, { size }): View {
    const room = roomIn(size);
    return {
      title: state.question === 'joint' ? words.safeTitle : words.aboutMe,
      ...questionBody(ask(state), room.width, room.height),
      hints: [...fieldHints(state.field), hint('next', words.goOn), hint('back'), hint('support')],
    };
  },
};
