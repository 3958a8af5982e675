import type { Entry } from '../journal/entry.js';
import { ownMark } from '../path/answers.js';
import { answersOf } from './beside.js';
import { allGestureOptions } from './sheets.js';

/** A small thing that somebody had in mind for the week after a check-in. */
export interface Planned {
  /** That of a gesture of the guide, or of another one that was offered; undefined where it is the person's own. */
  readonly id?: string;
  /** In words: the title of a gesture, or the person's own. */
  readonly words: string;
}

/** What was picked in the check-in of a week, from what is offered and in words of one's own. */
export function planIn(entry: Entry): readonly Planned[] {
  const value = answersOf(entry)['gesture'];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one): Planned[] => {
    if (typeof one !== 'string') return [];
    if (one.startsWith(ownMark)) return [{ words: one.slice(ownMark.length) }];
    const label = allGestureOptions.find(({ id }) => id === one)?.label;
    return label === undefined ? [] : [{ id: one, words: label }];
  });
}
