/** Which of the six parts of an apology a letter has. */
import { components, type ApologyReview, type Component } from '../coach/types.js';

/** One part of the meter. */
export interface MeterPart {
  readonly part: Component;
  readonly there: boolean;
}

/** All six parts in the order in which they are best said, from what the coach heard. */
export const meterOf = (present: ApologyReview['present']): readonly MeterPart[] =>
  components.map((part) => ({ part, there: present.some(({ code }) => code === part) }));

/** How many of the parts are there. */
export const partsThere = (meter: readonly MeterPart[]): number => meter.filter(({ there }) => there).length;
