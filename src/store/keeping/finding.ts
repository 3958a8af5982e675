/** What `examine` finds, and `mend` does something about. */
import type { KeepingContext } from './context.js';

/** What kind of thing was found, for programs. */
export type FindingCode =
  | 'no-access'
  | 'low-space'
  | 'restore-unfinished'
  | 'switch-unfinished'
  | 'key-missing'
  | 'key-damaged'
  | 'key-copy'
  | 'key-conflict'
  | 'rights'
  | 'leftover'
  | 'locked'
  | 'plain-file'
  | 'conflict-copy'
  | 'broken-file'
  | 'newer-file'
  | 'unreadable-file'
  | 'set-aside'
  | 'lost-file'
  | 'misplaced'
  | 'odd-date'
  | 'unknown-step'
  | 'broken-backup'
  | 'unknown-file';

/** One thing that was found. */
export interface Finding {
  readonly code: FindingCode;
  /** Relative to the home, with '/'. */
  readonly file?: string;
  /** One or two sentences for the person. */
  readonly words: string;
  /** Whether `mend` can put it right. */
  readonly fixable: boolean;
  /** 'note': good to know, and nothing is wrong. */
  readonly weight: 'trouble' | 'note';
  /** How many entries it is about, where it is about entries. */
  readonly count?: number;
}

/** One thing that was put right. */
export interface Mended {
  readonly code: FindingCode;
  readonly file?: string;
  /** What was done, in a sentence for the person. */
  readonly words: string;
}

/** A finding, and what puts it right: it returns what it did, in words. It may throw StoreError and is then done again another time. */
export interface Problem extends Omit<Finding, 'fixable'> {
  readonly fix?: () => string;
  /** True when mending changes what a person wrote, or where it lies: a backup of all is made first. */
  readonly touchesWords?: boolean;
}

/** Looks for one kind of trouble. */
export type Check = (context: KeepingContext) => readonly Problem[];

/** What a person is shown of a problem. */
export function findingOf({ fix, touchesWords: _touches, ...rest }: Problem): Finding {
  return { ...rest, fixable: fix !== undefined };
}
