import type { Stage, Step } from '../guide/schema.js';
import { isDone, recordOf, type Progress } from './document.js';
import { isFor, type Reader } from './reader.js';

/** Why a step comes next; the words for it are in `messages/today`. */
export type Why =
  /** The very first. */
  | 'first'
  /** It was begun and is waiting with what was written. */
  | 'begun'
  /** It was set aside, and the day has come. */
  | 'due'
  /** It follows in the stage that is open. */
  | 'follows'
  /** The stage before it is done. */
  | 'new-stage'
  /** The step before it is set aside for now. */
  | 'meanwhile'
  /** Everything was done once: this is the one longest ago. */
  | 'again'
  /** Everything that is left is set aside: this comes back first. */
  | 'resting';

/** The step that is recommended, and why. */
export interface Next {
  readonly stage: Stage;
  readonly step: Step;
  readonly why: Why;
}

/** A step in its place on the path. */
export interface Placed {
  readonly stage: Stage;
  readonly step: Step;
}

/** The steps this reader may see, in order. */
export const placedSteps = (stages: readonly Stage[], reader: Reader): readonly Placed[] =>
  stages.flatMap((stage) => stage.steps.filter((step) => isFor(step, reader)).map((step) => ({ stage, step })));

/** Steps that were set aside and whose day has come, the longest waiting first. `today` is a local day, `yyyy-mm-dd`. */
export function dueSteps(placed: readonly Placed[], progress: Progress, today: string): readonly Placed[] {
  return placed
    .filter(({ step }) => {
      const { later } = recordOf(progress, step.id);
      return later !== undefined && later <= today;
    })
    .sort((one, other) =>
      (recordOf(progress, one.step.id).later ?? '').localeCompare(recordOf(progress, other.step.id).later ?? ''),
    );
}

/**
 * What comes next: what was begun, else what was set aside until now, else the first step not done in the order of the path, else, when all is
 * done, the step done longest ago, else what is set aside and comes back first. The path has no end. Undefined only for an empty guide.
 */
export function recommend(
  stages: readonly Stage[],
  reader: Reader,
  progress: Progress,
  begun: readonly string[],
  today: string,
): Next | undefined {
  const placed = placedSteps(stages, reader);
  const later = (step: Step): string => recordOf(progress, step.id).later ?? '';
  const aside = (step: Step): boolean => later(step) > today;
  const open = begun.flatMap((id) => placed.find(({ step }) => step.id === id && !aside(step)) ?? [])[0];
  if (open !== undefined) return { ...open, why: 'begun' };
  const [due] = dueSteps(placed, progress, today);
  if (due !== undefined) return { ...due, why: 'due' };
  const index = placed.findIndex(({ step }) => !isDone(progress, step.id) && !aside(step));
  const next = placed[index];
  if (next !== undefined) {
    if (Object.keys(progress.steps).length === 0) return { ...next, why: 'first' };
    const before = placed[index - 1];
    if (before !== undefined && aside(before.step)) return { ...next, why: 'meanwhile' };
    return { ...next, why: before === undefined || before.stage.id === next.stage.id ? 'follows' : 'new-stage' };
  }
  const lastDay = (step: Step): string => recordOf(progress, step.id).runs.at(-1)?.day ?? '';
  const [oldest] = placed
    .filter(({ step }) => isDone(progress, step.id) && !aside(step))
    .sort((one, other) => lastDay(one.step).localeCompare(lastDay(other.step)));
  if (oldest !== undefined) return { ...oldest, why: 'again' };
  const [soonest] = [...placed].sort((one, other) => later(one.step).localeCompare(later(other.step)));
  return soonest && { ...soonest, why: 'resting' };
}

/** How many of a stage's steps were done once, of how many. */
export function stageProgress(
  stage: Stage,
  reader: Reader,
  progress: Progress,
): { readonly done: number; readonly of: number } {
  const steps = stage.steps.filter((step) => isFor(step, reader));
  return { done: steps.filter((step) => isDone(progress, step.id)).length, of: steps.length };
}
