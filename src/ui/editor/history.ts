/** Undo and redo. A step keeps only what it took out and put in, so hundreds of them cost little even in a long text. */
import { placeAfter, replaceBetween, samePlace, type Lines, type Position } from './buffer.js';

/** How a change came about; steps of the same typing kind may grow together. */
export type StepKind = 'type' | 'erase' | 'eraseForward' | 'other';

/** One change: at `from`, `removed` became `inserted`. */
export interface Step {
  readonly kind: StepKind;
  readonly from: Position;
  readonly removed: string;
  readonly inserted: string;
  /** The cursor before and after. */
  readonly before: Position;
  readonly after: Position;
}

/** The steps done and undone, newest last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** Whether the newest step may still grow; moving the cursor closes it. */
  readonly open: boolean;
}

/** No steps yet. */
export const emptyHistory: History = { done: [], undone: [], open: false };

const STEP_LIMIT = 1000;
/** All texts in the history together, in UTF-16 units. */
const SIZE_LIMIT = 4_000_000;
/** Scripts without spaces have no word ends to stop at, so a run of typing stops here too. */
const RUN_LIMIT = 40;

const startsWord = (before: string, next: string): boolean => /\s$/.test(before) && /^\S/.test(next);

/** The two steps as one, if they belong to one run of typing within a word; a word takes the spaces after it along. */
function merged(last: Step, next: Step): Step | undefined {
  if (last.kind !== next.kind || next.inserted.includes('\n') || next.removed.includes('\n')) return undefined;
  const size = Math.max(last.inserted.length, last.removed.length) + next.inserted.length + next.removed.length;
  if (size > RUN_LIMIT) return undefined;
  const { after } = next;
  if (next.kind === 'type') {
    if (next.removed !== '' || !samePlace(placeAfter(last.from, last.inserted), next.from)) return undefined;
    if (startsWord(last.inserted, next.inserted)) return undefined;
    return { ...last, inserted: last.inserted + next.inserted, after };
  }
  if (next.kind === 'erase') {
    if (!samePlace(placeAfter(next.from, next.removed), last.from)) return undefined;
    if (/^\s/.test(last.removed) && /\S$/.test(next.removed)) return undefined;
    return { ...last, from: next.from, removed: next.removed + last.removed, after };
  }
  if (next.kind === 'eraseForward') {
    if (!samePlace(next.from, last.from) || startsWord(last.removed, next.removed)) return undefined;
    return { ...last, removed: last.removed + next.removed, after };
  }
  return undefined;
}

/** The history with one more change; whatever was undone before is gone then. */
export function record(history: History, step: Step): History {
  const last = history.done.at(-1);
  const together = history.open && last ? merged(last, step) : undefined;
  const done = together ? [...history.done.slice(0, -1), together] : bounded([...history.done, step]);
  return { done, undone: [], open: true };
}

/** Drops the oldest steps over the limits, but never the newest. */
function bounded(steps: readonly Step[]): readonly Step[] {
  let size = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < STEP_LIMIT) {
    const step = steps[first - 1];
    size += (step?.removed.length ?? 0) + (step?.inserted.length ?? 0);
    if (size > SIZE_LIMIT && first < steps.length) break;
    first -= 1;
  }
  return first === 0 ? steps : steps.slice(first);
}

/** What undo and redo give: the new text, where the cursor goes, and the history after it. */
export interface Travelled {
  readonly lines: Lines;
  readonly cursor: Position;
  readonly history: History;
}

/** Takes the newest step back; undefined when there is none. */
export function undo(lines: Lines, history: History): Travelled | undefined {
  const step = history.done.at(-1);
  if (!step) return undefined;
  return {
    lines: replaceBetween(lines, step.from, placeAfter(step.from, step.inserted), step.removed),
    cursor: step.before,
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step], open: false },
  };
}

/** Does the newest undone step again; undefined when there is none. */
export function redo(lines: Lines, history: History): Travelled | undefined {
  const step = history.undone.at(-1);
  if (!step) return undefined;
  return {
    lines: replaceBetween(lines, step.from, placeAfter(step.from, step.removed), step.inserted),
    cursor: step.after,
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1), open: false },
  };
}
