/** What a text may hint at; the wording of the offer of support is chosen elsewhere. */
export type RiskCode = 'self-harm' | 'harm-to-other' | 'violence' | 'coercion';

/** A stretch of the text that hints at danger. Offsets are UTF-16, `end` is exclusive. */
export interface Finding {
  code: RiskCode;
  start: number;
  end: number;
}

/**
 * A named scene: any pattern of `say` (language in pattern.ts) found, with no guard speaking against it.
 * The examples beside a rule are its tests.
 */
export interface Rule {
  readonly name: string;
  readonly say: readonly string[];
  /** Only when one of these is somewhere in the text too: for signs that say little alone. */
  readonly with?: readonly string[];
  /** Not when one of these is in a sentence the match touches, or in the sentence before. */
  readonly unless?: readonly string[];
  /** Not when one of these is anywhere in the text: agreement and play are often told a sentence away. */
  readonly unlessText?: readonly string[];
  readonly for: readonly string[];
  readonly against?: readonly string[];
}
