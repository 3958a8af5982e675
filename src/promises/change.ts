/** Promises with something changed. */
import { isOneTime, markOn } from './due.js';
import type { EarlierForm, Mark, Promised, PromiseState, Rhythm } from './promise.js';

/** A promise with a mark, which takes the place of the one for its day. What was said with the other stays, where nothing new is said. */
export function withMark(promise: Promised, mark: Mark): Promised {
  const before = markOn(promise, mark.day);
  const whole = {
    ...mark,
    ...(mark.note === undefined && before?.note !== undefined && mark.is !== 'kept' && { note: before.note }),
    ...(mark.entry === undefined && before?.entry !== undefined && { entry: before.entry }),
  };
  const others = promise.marks.filter(({ day }) => day !== mark.day);
  return { ...promise, marks: [...others, whole].sort((one, other) => (one.day < other.day ? -1 : 1)) };
}

/** A promise without the mark for a day. */
export const withoutMark = (promise: Promised, day: string): Promised => ({
  ...promise,
  marks: promise.marks.filter((mark) => mark.day !== day),
});

/** A promise that is over from a day on, or goes on. */
export function withState(promise: Promised, state: PromiseState, day: string): Promised {
  const { ended: _ended, ...rest } = promise;
  return state === 'open' ? { ...rest, state } : { ...rest, state, ended: day };
}

const sameRhythm = (one: Rhythm, other: Rhythm): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A promise that is due in another way from `day` on; what was due until then stays as it was. */
export function withRhythm(promise: Promised, rhythm: Rhythm, day: string): Promised {
  if (sameRhythm(promise.rhythm, rhythm)) return promise;
  // One that has not begun, or that was never due on a day of many, has no past.
  if (promise.from >= day || isOneTime(promise.rhythm)) return { ...promise, rhythm };
  const earlier: EarlierForm = { rhythm: promise.rhythm, from: promise.from, until: day };
  return { ...promise, rhythm, from: day, before: [...(promise.before ?? []), earlier] };
}
