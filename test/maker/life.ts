import { newEntryId } from '../../src/journal/entry.js';
import type { Session } from '../../src/session/session.js';
import type { Store } from '../../src/store/index.js';
import type { Random } from './story.js';
import type { Person } from './words.js';

/** What a life is lived with. `clock.at` is moved from evening to evening. */
export interface Life {
  readonly person: Person;
  readonly session: Session;
  readonly store: Store;
  readonly clock: { at: Date };
  readonly random: Random;
}

/** Moves the clock to an hour of a local day, and returns it. */
export function evening({ clock, random }: Life, day: string, hour: number, minute: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  clock.at = new Date(year, month - 1, date, hour, minute, Math.floor(random() * 60));
  return clock.at;
}

/** An id that is the same each time. */
export const newId = ({ clock, random }: Life): string =>
  newEntryId(clock.at, (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)));
