/** Where somebody is on the path. Pure. */
import type { Stage, Step } from '../guide/schema.js';
import { isDone, recordOf, type Progress, type Run } from '../path/document.js';
import type { Reader } from '../path/reader.js';
import { placedSteps, stageProgress } from '../path/recommend.js';

/** The path as far as it was gone. */
export interface Gone {
  readonly stages: readonly { readonly stage: Stage; readonly done: number; readonly of: number }[];
  readonly done: number;
  readonly of: number;
  /** The day on which the first step was finished, `yyyy-mm-dd`. */
  readonly first?: string;
  readonly latest?: { readonly step: Step; readonly day: string };
  /** Steps that were finished more than once, the one finished last first. */
  readonly twice: readonly { readonly step: Step; readonly before: Run; readonly after: Run; readonly times: number }[];
}

/** What was done of the path, for a reader. */
export function goneOf(stages: readonly Stage[], reader: Reader, progress: Progress): Gone {
  const counted = stages
    .map((stage) => ({ stage, ...stageProgress(stage, reader, progress) }))
    .filter(({ of }) => of > 0);
  const placed = placedSteps(stages, reader).filter(({ step }) => isDone(progress, step.id));
  const runs = placed
    .flatMap(({ step }) => recordOf(progress, step.id).runs.map(({ day }) => ({ step, day })))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const [first] = runs;
  const latest = runs.at(-1);
  const twice = placed
    .flatMap(({ step }) => {
      const { runs: own } = recordOf(progress, step.id);
      const [before] = own;
      const after = own.at(-1);
      return before === undefined || after === undefined || own.length < 2
        ? []
        : [{ step, before, after, times: own.length }];
    })
    .sort((one, other) => (one.after.day < other.after.day ? 1 : -1));
  return {
    stages: counted,
    done: placed.length,
    of: placedSteps(stages, reader).length,
    ...(first && { first: first.day }),
    ...(latest && { latest }),
    twice,
  };
}
