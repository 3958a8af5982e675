import { dayInWords, distanceInWords } from '../dates/say.js';
import type { Understood } from '../dates/understand.js';
import { stepWords } from '../messages/step.js';

/** What is said of a day that was typed. `today` is a local day, `yyyy-mm-dd`. */
export function sayUnderstood(understood: Understood, today: string, range: 'past' | 'future' | 'any'): string {
  if (understood.kind === 'unclear') return range === 'future' ? stepWords.dateUnclearAhead : stepWords.dateUnclear;
  if (understood.kind === 'out-of-range') return understood.day > today ? stepWords.datePast : stepWords.dateFuture;
  const say = understood.rough ? stepWords.dateRough : stepWords.dateRead;
  return say(dayInWords(understood.day), distanceInWords(understood.day, today));
}
