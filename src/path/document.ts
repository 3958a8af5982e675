import { isCalendarDay } from '../dates/local.js';
import { isAnswerValue, isRecord, type AnswerValue } from '../journal/entry.js';

/** One time that a step was finished. */
export interface Run {
  /** The id of the journal entry that holds the answers. */
  readonly entry: string;
  /** The local day it was finished, `yyyy-mm-dd`. */
  readonly day: string;
}

/** What is known of one step. */
export interface StepRecord {
  readonly runs: readonly Run[];
  /** Set aside until this local day, `yyyy-mm-dd`. */
  readonly later?: string;
}

/** An answer that may be brought back later: feelings, choices, scales and days ahead, never free text. */
export interface Remembered {
  readonly value: AnswerValue;
  readonly day: string;
}

/** How far along the path someone is. */
export interface Progress {
  readonly steps: { readonly [stepId: string]: StepRecord };
  /** By `stepId/promptId`. */
  readonly memory: { readonly [key: string]: Remembered };
}

export const noProgress: Progress = { steps: {}, memory: {} };

/** The record of a step, an empty one when it was never opened. */
export const recordOf = (progress: Progress, stepId: string): StepRecord => progress.steps[stepId] ?? { runs: [] };

/** True once a step was finished at least once. */
export const isDone = (progress: Progress, stepId: string): boolean => recordOf(progress, stepId).runs.length > 0;

/** Progress with one more finished run; the step is no longer set aside. */
export function withRun(progress: Progress, stepId: string, run: Run, remembered: Progress['memory']): Progress {
  const { runs } = recordOf(progress, stepId);
  // Finishing the same entry twice (a retry after a full disk) counts once.
  const known = runs.some(({ entry }) => entry === run.entry);
  return {
    steps: { ...progress.steps, [stepId]: { runs: known ? runs : [...runs, run] } },
    memory: { ...progress.memory, ...remembered },
  };
}

/** Progress with a step set aside until a day. */
export const withLater = (progress: Progress, stepId: string, later: string): Progress => ({
  ...progress,
  steps: { ...progress.steps, [stepId]: { ...recordOf(progress, stepId), later } },
});

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);

/** Progress read from disk, or what is wrong with it in words. */
export function checkProgress(value: unknown): Progress | string {
  if (!isRecord(value) || !isRecord(value['steps']) || !isRecord(value['memory'])) return 'it does not hold a path';
  for (const record of Object.values(value['steps'])) {
    if (!isRecord(record) || !Array.isArray(record['runs'])) return 'a step has no record';
    for (const run of record['runs'] as unknown[]) {
      if (!isRecord(run) || typeof run['entry'] !== 'string' || !isDay(run['day']))
        return 'a finished step is incomplete';
    }
    if (record['later'] !== undefined && !isDay(record['later'])) return 'a step is set aside until no day';
  }
  for (const remembered of Object.values(value['memory'])) {
    if (!isRecord(remembered) || !isAnswerValue(remembered['value']) || !isDay(remembered['day']))
      return 'an earlier answer is incomplete';
  }
  return value as unknown as Progress;
}
