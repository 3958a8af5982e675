/** What sets off an old pain or fear, how it begins, and what helps; a card to be opened in the moment. Pure. */
import { isTexts, isWords, itemsSpec, type Item } from '../records/items.js';

/** A trigger. Lists hold whole short lines, in the person's words or in ours. */
export interface Trigger extends Item {
  /** What sets it off: 'when the phone lies face down'. */
  readonly what: string;
  /** How it begins: 'my chest gets tight'. */
  readonly signs: readonly string[];
  /** What helps in the moment, the first thing first. */
  readonly helps: readonly string[];
  /** What the other person can do, or leave. */
  readonly other: readonly string[];
  /** It is no longer needed. */
  readonly away?: boolean;
}

/** Those that are still of use, the last added first. */
export const currentTriggers = (triggers: readonly Trigger[]): readonly Trigger[] =>
  triggers.filter(({ away }) => away !== true).sort((one, other) => (one.id < other.id ? 1 : -1));

function problemOf(item: Record<string, unknown>): string | undefined {
  if (!isWords(item['what'])) return 'a trigger has no words';
  if (![item['signs'], item['helps'], item['other']].every(isTexts)) return 'a trigger has no lists';
  return ['undefined', 'boolean'].includes(typeof item['away']) ? undefined : 'a trigger is in no state';
}

/** `triggers.json`. */
export const triggersSpec = itemsSpec<Trigger>('triggers', problemOf);
