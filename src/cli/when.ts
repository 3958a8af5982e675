/** Days and times in words. A part of its own: its reader takes some milliseconds to load, and most command lines name none. */
import { understandDay, type DayReader, type Understood } from '../dates/understand.js';
import { understandMoment, type UnderstoodMoment } from '../dates/moment.js';
import { understandSpan, type UnderstoodSpan } from '../dates/span.js';

/** A moment in the past, as people say it. */
export async function momentIn(said: string, now: Date): Promise<UnderstoodMoment> {
  const inNumbers = understandMoment(said, now, undefined);
  return inNumbers.kind === 'unclear' ? understandMoment(said, now, await casual()) : inNumbers;
}

/** A day that is not in the future, as people say it. */
export async function dayIn(said: string, now: Date): Promise<Understood> {
  const inNumbers = understandDay(said, now, 'past', undefined);
  return inNumbers.kind === 'unclear' ? understandDay(said, now, 'past', await casual()) : inNumbers;
}

/** A stretch of days, as people say it. */
export async function spanIn(said: string, now: Date): Promise<UnderstoodSpan> {
  const inNumbers = understandSpan(said, now, undefined);
  return inNumbers.kind === 'unclear' ? understandSpan(said, now, await casual()) : inNumbers;
}

/** The reader of days in words. */
async function casual(): Promise<DayReader> {
  const late = await import('../session/late.js');
  return late.casual;
}
