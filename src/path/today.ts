import { wordsFor, type Stage, type Step } from '../guide/schema.js';
import type { Progress, Remembered } from './document.js';
import { isDone, recordOf } from './document.js';
import { bandOf, type Reader } from './reader.js';
import { addDays } from '../dates/local.js';
import { isDay } from './flow.js';
import { dueSteps, placedSteps, recommend, stageProgress, type Next, type Placed } from './recommend.js';

/** What the front page tells. */
export interface Today {
  readonly next: Next | undefined;
  /** The stage of the next step and how far along it is. */
  readonly place: { readonly stage: Stage; readonly done: number; readonly of: number } | undefined;
  /** Other steps that were begun, and other steps set aside whose day has come. */
  readonly begun: readonly Step[];
  readonly due: readonly Step[];
  /** Days that were named in a step and are today, tomorrow, or were in the last week. */
  readonly named: readonly { readonly step: Step; readonly day: string }[];
  /** The small act of the step finished last, for the week after it. */
  readonly act: { readonly step: Step; readonly words: string } | undefined;
  /** One line for the time since it came out. */
  readonly bandLine: string | undefined;
  /** The last answer about feeling safe was low. */
  readonly unsafe: boolean;
  readonly allDone: boolean;
}

/** Scales that ask about feeling safe, by `stepId/promptId`. */
const safeScales = ['footing-steady/safe', 'talk-invite/safe', 'near-safe/safe', 'name-room/safe', 'own-ground/home'];

/** At or under this, nothing is asked of two together. */
export const LOW = 3;

/** The answers of steps about feeling safe. */
export const safetySaid = ({ memory }: Progress): readonly Remembered[] =>
  safeScales.flatMap((key) => memory[key] ?? []);

/** Whether an answer, by `stepId/promptId`, is one about feeling safe. */
export const isSafetyScale = (key: string): boolean => safeScales.includes(key);

/** True when the latest answer about feeling safe in a step was 3 or less. */
export function feelsUnsafe(progress: Progress): boolean {
  const answers = [...safetySaid(progress)].sort((one, other) => one.day.localeCompare(other.day));
  const value = answers.at(-1)?.value;
  return typeof value === 'number' && value <= LOW;
}

/** The front page of a local day, `yyyy-mm-dd`; `begun` are the ids of steps with a draft, the latest first. */
export function todayFor(
  stages: readonly Stage[],
  reader: Reader,
  progress: Progress,
  begun: readonly string[],
  today: string,
): Today {
  const next = recommend(stages, reader, progress, begun, today);
  const placed = placedSteps(stages, reader);
  const other = (step: Step): boolean => step.id !== next?.step.id;
  const band = bandOf(reader);
  return {
    next,
    place: next === undefined ? undefined : { stage: next.stage, ...stageProgress(next.stage, reader, progress) },
    begun: begun
      .flatMap((id) => placed.find(({ step }) => step.id === id)?.step ?? [])
      .filter((step) => other(step) && (recordOf(progress, step.id).later ?? '') <= today),
    due: dueSteps(placed, progress, today)
      .map(({ step }) => step)
      .filter(other),
    named: namedDays(placed, progress, today),
    act: actOf(placed, reader, progress, today),
    bandLine: band === undefined ? undefined : wordsFor(band.line, reader.side),
    unsafe: feelsUnsafe(progress),
    allDone: placed.every(({ step }) => isDone(progress, step.id)),
  };
}

function namedDays(placed: readonly Placed[], progress: Progress, today: string): Today['named'] {
  const near = (day: string): boolean => day <= addDays(today, 1) && day >= addDays(today, -7);
  return Object.entries(progress.memory)
    .flatMap(([key, { value }]) => {
      const step = placed.find((one) => one.step.id === key.split('/')[0])?.step;
      return step !== undefined && isDay(value) && near(value) ? [{ step, day: value }] : [];
    })
    .sort((one, other) => one.day.localeCompare(other.day));
}

function actOf(placed: readonly Placed[], reader: Reader, progress: Progress, today: string): Today['act'] {
  const lastDay = (step: Step): string => recordOf(progress, step.id).runs.at(-1)?.day ?? '';
  // Of two finished on one day the one further along the path was the later, as a rule.
  const step = placed
    .map((one) => one.step)
    .reduce<Step | undefined>(
      (last, one) => (last === undefined || lastDay(one) >= lastDay(last) ? one : last),
      undefined,
    );
  if (step === undefined || lastDay(step) < addDays(today, -6)) return undefined;
  return { step, words: wordsFor(step.act, reader.side) };
}
