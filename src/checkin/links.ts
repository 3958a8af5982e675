/** What check-ins have to do with other things that are kept. */
import type { Planned } from './plan.js';
import type { ReviewAnswer } from './series.js';
import type { Reviewable } from './sheets.js';

/** What was said of a promise or an agreement in the check-in of a week. */
export interface Review {
  readonly id: string;
  readonly what: Reviewable['what'];
  readonly said: ReviewAnswer;
}

/** The check-in that something came of. */
export interface CheckinAbout {
  readonly week: string;
  /** The id of its entry: the same when it is edited, so that nothing is done twice. */
  readonly entry: string;
  /** When it was filled in. */
  readonly now: Date;
}

/** What check-ins have to do with promises, agreements and gestures. Called under the store's lock; each must bear being called again with the same. */
export interface CheckinLinks {
  /** Promises and agreements that were open in a week, and those with these ids also where they have ended. */
  reviewable?(week: string, also: readonly string[]): readonly Reviewable[];
  /** Takes over what was said of each; those that were skipped are not among them. */
  reviewed?(reviews: readonly Review[], about: CheckinAbout): void;
  /** Takes over the small things that were planned for the week after. */
  planned?(planned: readonly Planned[], about: CheckinAbout): void;
}
