/**
 * Makes a home folder with a made-up but plausible year in it, for tests, for measuring and for pictures: steps of the path, a journal, check-ins of days and weeks,
 * promises with their marks, agreements, triggers, gestures. Good weeks, a relapse in the fourth month, a gap of three weeks, a slow rise. The same seed makes
 * the same year (in the same time zone).
 */
import { weekEnd, weekOf, weekStart, addWeeks } from '../src/checkin/week.js';
import { addDays } from '../src/dates/local.js';
import { Session } from '../src/session/session.js';
import { openStore, type Store } from '../src/store/index.js';
import { realDisk } from '../src/store/disk.js';
import { broke } from './maker/broke.js';
import { hurt } from './maker/hurt.js';
import type { Life } from './maker/life.js';
import { Living } from './maker/live.js';
import { liveLong } from './maker/long.js';
import { livedWeeks, randomFrom, type LivedWeek } from './maker/story.js';

/** What is made. */
export interface YearOptions {
  readonly side: 'hurt' | 'broke';
  /** The last local day that is lived, `yyyy-mm-dd`; the evening of a Sunday without. */
  readonly until?: string;
  /** Whole; another one makes another year. */
  readonly seed?: number;
  /** More than one makes check-ins of days and weeks for so many years at once, with little else. */
  readonly years?: number;
}

/** A year that was made. */
export interface MadeYear {
  readonly store: Store;
  readonly session: Session;
  /** Can be moved on; it stands at the evening of the last day. */
  readonly clock: { at: Date };
  readonly side: 'hurt' | 'broke';
  /** The first and the last local day. */
  readonly first: string;
  readonly last: string;
  readonly weeks: readonly LivedWeek[];
}

const WEEKS = 52;

/** Makes it in a folder that is not there yet, or is empty. Nothing waits for the disk. */
export function makeYear(home: string, { side, until = '2026-11-22', seed = 4, years = 1 }: YearOptions): MadeYear {
  const random = randomFrom(seed);
  const person = side === 'hurt' ? hurt : broke;
  const count = Math.round(WEEKS * years);
  const first = weekStart(addWeeks(weekOf(until), -(count - 1)));
  const last = until < weekEnd(weekOf(until)) ? until : weekEnd(weekOf(until));
  const [year = 0, month = 1, date = 1] = first.split('-').map(Number);
  const clock = { at: new Date(year, month - 1, date, 18, 0, 0) };
  const now = (): Date => clock.at;
  const store = openStore({ home, now, disk: { ...realDisk, fsync: () => undefined } });
  const session = new Session({ home, now, store });
  session.welcome({
    causes: [],
    with: 'alone',
    joint: false,
    welcomed: true,
    ...person.profile,
    since: addDays(first, -12),
  });
  const weeks = livedWeeks(side, count, random);
  const life: Life = { person, session, store, clock, random };
  if (years > 1) liveLong(life, first, weeks, last);
  else {
    const living = new Living(life);
    for (const week of weeks) {
      const monday = addDays(first, 7 * week.index);
      for (let day = monday; day < addDays(monday, 7) && day <= last; day = addDays(day, 1)) living.live(day, week);
    }
  }
  const [endYear = 0, endMonth = 1, endDate = 1] = last.split('-').map(Number);
  clock.at = new Date(endYear, endMonth - 1, endDate, 22, 45, 0);
  return { store, session, clock, side, first, last, weeks };
}
