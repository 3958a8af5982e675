/** The shape of what made-up people say; `hurt.ts` and `broke.ts` hold the words. */
import type { Rhythm, Whose } from '../../src/promises/promise.js';
import type { AgreementTerms } from '../../src/agreements/agreement.js';
import type { Trigger } from '../../src/triggers/trigger.js';
import type { Profile } from '../../src/profile/profile.js';
import type { Phase } from './story.js';

/** Words for each stretch of a year; nothing is written in the gap. */
export type ByPhase<T = readonly string[]> = Readonly<Record<Exclude<Phase, 'gap'>, T>>;

/** Everything a made-up person says in a year. */
export interface Person {
  readonly profile: Partial<Profile>;
  readonly journal: ByPhase;
  /** One line about a day. */
  readonly lines: ByPhase;
  readonly feelings: ByPhase;
  readonly weekly: Readonly<Record<'built' | 'hurt' | 'thanks' | 'hard' | 'want' | 'plan', ByPhase>>;
  readonly promises: readonly {
    readonly words: string;
    readonly whose: Whose;
    readonly rhythm: Rhythm | { readonly kind: 'by'; readonly inDays: number };
    /** The week it was given, and the one it was let go or done in. */
    readonly week: number;
    readonly ends?: { readonly week: number; readonly as: 'done' | 'let-go' };
  }[];
  readonly repairs: readonly string[];
  readonly agreements: readonly {
    readonly terms: Omit<AgreementTerms, 'until' | 'review'>;
    readonly week: number;
    /** It holds for so many weeks. */
    readonly weeks?: number;
    readonly changed?: { readonly week: number; readonly what: string; readonly said: string };
  }[];
  readonly triggers: readonly (Pick<Trigger, 'what' | 'signs' | 'helps' | 'other'> & { readonly week: number })[];
  readonly gestures: readonly {
    readonly what: string;
    readonly kind: 'gesture' | 'ritual';
    readonly week: number;
    /** The weeks it was done in, with what it did. */
    readonly times: readonly (readonly [week: number, did?: string])[];
  }[];
  /** The steps that were done, by week; one that stands there twice was done twice. */
  readonly steps: readonly (readonly [week: number, step: string])[];
  /** What was written in a step: by `step/prompt`, one text a run. */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** Where nothing else is there for a question in words. */
  readonly otherwise: readonly string[];
}
