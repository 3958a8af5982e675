import { wordsFor, type Stage, type Step } from '../guide/schema.js';
import type { Progress } from './document.js';
import { isDone } from './document.js';
import { bandOf, type Reader } from './reader.js';
import { dueSteps, placedSteps, recommend, stageProgress, type Next } from './recommend.js';

/** What the front page tells. */
export interface Today {
  readonly next: Next | undefined;
  /** The stage of the next step and how far along it is. */
  readonly place: { readonly stage: Stage; readonly done: number; readonly of: number } | undefined;
  /** Other steps that were begun, and other steps set aside whose day has come. */
  readonly begun: readonly Step[];
  readonly due: readonly Step[];
  /** One line for the time since it came out. */
  readonly bandLine: string | undefined;
  /** The last answer about feeling safe was low. */
  readonly unsafe: boolean;
  readonly allDone: boolean;
}

/** Scales that ask about feeling safe, by `stepId/promptId`. */
const safeScales = ['footing-steady/safe', 'talk-invite/safe', 'near-safe/safe', 'name-room/safe', 'own-ground/home'];

/** True when the latest answer about feeling safe was 3 or less. */
export function feelsUnsafe(progress: Progress): boolean {
  const answers = safeScales
    .flatMap((key) => progress.memory[key] ?? [])
    .sort((one, other) => one.day.localeCompare(other.day));
  const value = answers.at(-1)?.value;
  return typeof value === 'number' && value <= 3;
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
    begun: begun.flatMap((id) => placed.find(({ step }) => step.id === id)?.step ?? []).filter(other),
    due: dueSteps(placed, progress, today)
      .map(({ step }) => step)
      .filter(other),
    bandLine: band === undefined ? undefined : wordsFor(band.line, reader.side),
    unsafe: feelsUnsafe(progress),
    allDone: placed.every(({ step }) => isDone(progress, step.id)),
  };
}
