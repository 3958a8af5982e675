/** The two sheets of check-ins, made for a day or a week, with earlier answers beside the questions. */
import { gestures } from '../guide/library/gestures.js';
import { wordsFor, type BySide, type Option, type Prompt, type Side } from '../guide/schema.js';
import { checkinWords as words, dimensionWords } from '../messages/checkin.js';
import type { AnswerValue } from '../journal/entry.js';
import type { Reader } from '../path/reader.js';
import { hasAnswer } from '../path/answers.js';
import { LOW } from '../path/today.js';
import { sheetOf, type Sheet } from '../path/sheet.js';
import { dimensionsFor } from './dimensions.js';
import { promptIds, type DimensionId } from './series.js';

/** A promise or an agreement that is open, as far as a check-in has to know it. */
export interface Reviewable {
  readonly id: string;
  readonly what: 'promise' | 'agreement';
  /** In the person's own words. */
  readonly words: string;
  /** A sheet that leads to a repair when it was not kept, such as `broken:<id>`. */
  readonly repair?: string;
}

/** An earlier answer beside a question: the line under it, by the prompt's id. */
export type Beside = { readonly [promptId: string]: string };

/** For whom and for when a sheet is made. */
export interface About {
  readonly reader: Reader;
  readonly beside: Beside;
  /** The day or week in words where it is not the present one. */
  readonly past?: string;
}

const joined = (...lines: readonly (string | undefined)[]): { readonly hint?: string } => {
  const hint = lines.filter((line) => line !== undefined && line !== '').join(' ');
  return hint === '' ? {} : { hint };
};

const options = (labels: Readonly<Record<string, BySide>>): readonly Option[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

/** The check-in of a day: a minute. `day` is a local day, `yyyy-mm-dd`. */
export function dailySheet(day: string, { beside, past }: About): Sheet {
  const { daily } = words;
  return sheetOf({
    id: `checkin:${day}`,
    title: past === undefined ? daily.title : daily.titleOf(past),
    minutes: 1,
    prompts: [
      {
        id: promptIds.feelings,
        kind: 'feelings',
        ask: past === undefined ? daily.feelings.today : daily.feelings.then,
        ...joined(beside[promptIds.feelings]),
      },
      {
        id: promptIds.trust,
        kind: 'scale',
        ...daily.trust,
        ...(past !== undefined && { ask: daily.trustThen }),
        ...joined(beside[promptIds.trust]),
      },
      { id: 'line', kind: 'text', ask: daily.line },
    ],
  });
}

/** What of a week's sheet depends on other things that are kept. */
export interface Given {
  readonly reviews: readonly Reviewable[];
  /** What the week before had in mind for this one. */
  readonly planned: string | undefined;
  /** The week after it is still to be lived: it can be planned, and something asked for it. */
  readonly ahead: boolean;
  /** By what was said before, nothing is to be asked of two together. */
  readonly apart?: boolean;
}

/** The prompt that offers small things to do. */
const GESTURE = 'gesture';
/** One hard thing that was not said yet, and what is to be done with it. */
const HARD = 'hard';
export const HARD_WAY = 'hard-way';

const isLow = (safety: AnswerValue | undefined): boolean => typeof safety === 'number' && safety <= LOW;

/** The check-in of an ISO week: ten minutes. */
export function weeklySheet(week: string, about: About, given: Given): Sheet {
  const { weekly } = words;
  const { reader, beside, past } = about;
  const { side } = reader;
  const intro = wordsFor<readonly string[]>(weekly.intro, side);
  const text = (id: string, { ask, hint }: { readonly ask: BySide; readonly hint?: BySide }): Prompt => ({
    id,
    kind: 'text',
    ask,
    ...joined(hint === undefined ? undefined : wordsFor(hint, side), beside[id]),
  });
  return sheetOf({
    id: `checkin:${week}`,
    title: past === undefined ? weekly.title : weekly.titleOf(past),
    minutes: 10,
    adapt: (prompt, answers) => {
      // What is to be done with it is no question where there is nothing.
      if (prompt.id === HARD_WAY) return hasAnswer(answers[HARD]) ? prompt : undefined;
      return prompt.id === GESTURE && prompt.kind === 'checklist' && (given.apart === true || isLow(answers['safety']))
        ? { ...prompt, options: words.alone }
        : prompt;
    },
    intro: past === undefined ? intro : [weekly.late, ...intro],
    prompts: [
      {
        id: promptIds.feelings,
        kind: 'feelings',
        ask: weekly.feelings,
        ...joined(beside[promptIds.feelings]),
      },
      ...dimensionsFor(side).map((id) => scaleOf(id, side, beside)),
      text('built', weekly.built),
      text('hurt', weekly.hurt),
      ...(given.planned === undefined
        ? []
        : [
            {
              id: promptIds.plan,
              kind: 'choice',
              ask: weekly.planWas.ask,
              options: options(weekly.planWas.options),
              hint: words.quoted(given.planned),
            } satisfies Prompt,
          ]),
      ...given.reviews.map(reviewOf),
      text('thanks', weekly.thanks),
      text(HARD, weekly.hard),
      { id: HARD_WAY, kind: 'choice', ask: weekly.hardWay.ask, options: options(weekly.hardWay.options) },
      ...(given.ahead
        ? [
            text('want', weekly.want),
            text('plan', weekly.plan),
            { id: GESTURE, kind: 'checklist', ...weekly.gesture, options: gestureOptions(reader) } satisfies Prompt,
          ]
        : []),
    ],
  });
}

function scaleOf(id: DimensionId, side: Side, beside: Beside): Prompt {
  const { ask, low, high, hint } = dimensionWords[id];
  return {
    id,
    kind: 'scale',
    ask,
    low,
    high,
    ...joined(hint === undefined ? undefined : wordsFor(hint, side), beside[id]),
    ...(id === 'safety' && {
      reactions: [{ when: { atMost: UNSAFE }, say: words.unsafe, offer: 'support' as const }],
    }),
    ...(id === 'hope' && { reactions: [{ when: { atMost: 0 }, say: words.noHope, offer: 'support' as const }] }),
  };
}

/** At or under this, safety comes before everything else. */
export const UNSAFE = 2;

/** The id of the prompt that asks about a promise or an agreement. */
export const reviewId = ({ what, id }: Pick<Reviewable, 'what' | 'id'>): string => `${promptIds[what]}${id}`;

function reviewOf(one: Reviewable): Prompt {
  const { review } = words.weekly;
  return { id: reviewId(one), kind: 'choice', ask: review[one.what](one.words), options: options(review.options) };
}

const together = [...gestures.map(({ id, title }) => ({ id, label: title })), { id: 'ritual', label: words.ritual }];

/** Small things to choose from: those of the guide, or what can be done by oneself. */
export const gestureOptions = (reader: Reader): readonly Option[] => (reader.joint ? together : words.alone);

/** Every small thing that is ever offered. */
export const allGestureOptions: readonly { readonly id: string; readonly label: string }[] = [
  ...together,
  ...words.alone,
];
