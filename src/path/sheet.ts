/**
 * Sheets: questions that are asked on the cards of a step, but belong to no stage of the path, such as a check-in or a new promise. Drafts, resuming, going
 * back, lines and pipes are those of the steps.
 */
import type { Prompt, Step } from '../guide/schema.js';
import type { AnswerValue } from '../journal/entry.js';

/** A question as it is asked after these answers, under the same id; undefined where it is not asked. Whether it is hangs on questions before it only, never on its own answer: whoever stands on a card must not lose it. */
export type Adapt = (prompt: Prompt, answers: { readonly [prompt: string]: AnswerValue }) => Prompt | undefined;

/** What a sheet is made of. */
export interface SheetWords {
  /** `kind:what`, such as `checkin:2026-W47` or `promise:new`: its draft lies under this key. No step has a colon in its id. */
  readonly id: string;
  readonly title: string;
  /** Short paragraphs before the first question; without them it begins with the question. */
  readonly intro?: readonly string[];
  /** At least one. Ids are kept in people's files: never change one that was released. */
  readonly prompts: readonly [Prompt, ...Prompt[]];
  /** About how many minutes it takes, said with the intro. */
  readonly minutes?: number;
  /** What an answer changes in the questions after it. */
  readonly adapt?: Adapt;
}

/** A step that is a sheet. */
export interface Sheet extends Step {
  readonly sheet: true;
  readonly adapt?: Adapt;
}

/** A sheet of questions, in the form that everything which asks them knows. */
export const sheetOf = ({ id, title, intro = [], prompts, minutes = 0, adapt }: SheetWords): Sheet => ({
  sheet: true,
  ...(adapt && { adapt }),
  id,
  title,
  prompts,
  minutes,
  teach: intro,
  who: '',
  act: '',
  wrong: '',
  why: '',
  sources: [],
});

/** Whether a step is a sheet. */
export const isSheet = (step: Step): step is Sheet => 'sheet' in step;

/** Whether a draft's key, or the id of a step, is that of a sheet of one of these kinds. */
export const isSheetId = (id: string): boolean => sheetKinds.some((kind) => id.startsWith(`${kind}:`));

/** The kinds of sheets, each the beginning of their ids. */
export const sheetKinds = [
  'checkin',
  'promise',
  'broken',
  'agreement',
  'change',
  'trigger',
  'gesture',
  'talk',
] as const;

/** What kind of sheet it is. */
export type SheetKindId = (typeof sheetKinds)[number];
