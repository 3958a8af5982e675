/** Many years of check-ins at once, for measuring: too many to live through evening by evening. */
import { checkinEntry } from '../../src/checkin/entry.js';
import { dailySheet, weeklySheet } from '../../src/checkin/sheets.js';
import { weekOf } from '../../src/checkin/week.js';
import { addDays } from '../../src/dates/local.js';
import { localIso, newEntryId, type Entry } from '../../src/journal/entry.js';
import { duesBetween, weekdayOf } from '../../src/promises/due.js';
import type { Mark, Rhythm } from '../../src/promises/promise.js';
import { stepById } from '../../src/session/session.js';
import { answersTo, feelingsIn } from './answers.js';
import type { Life } from './life.js';
import { oneOf, type LivedWeek } from './story.js';

const at = (day: string, hour: number): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, 20, 0);
};

/** Check-ins of nearly every day and week from a Monday on, steps over the first year, and promises that were marked all along. */
export function liveLong(
  { person, session, store, clock, random }: Life,
  first: string,
  weeks: readonly LivedWeek[],
  last: string,
): void {
  const { reader } = session.world();
  const id = (moment: Date): string =>
    newEntryId(moment, (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)));
  const entries: Entry[] = [];
  for (const week of weeks) {
    if (week.phase === 'gap') continue;
    const monday = addDays(first, 7 * week.index);
    for (let day = monday; day < addDays(monday, 7) && day <= last; day = addDays(day, 1)) {
      if (random() < 0.9) {
        const trust = Math.max(0, Math.min(10, Math.round(week.level + 2 * (random() - 0.5))));
        const line = oneOf(random, person.lines[week.phase]);
        const answers = { feelings: feelingsIn(person, week, random), trust, line };
        const sheet = dailySheet(day, { reader, beside: {} });
        const made = { sheet, what: day, answers, reader, before: undefined };
        entries.push(checkinEntry({ ...made, id: id(at(day, 21)), now: localIso(at(day, 21)) }));
      }
      if (weekdayOf(day) !== 7) continue;
      const what = weekOf(day);
      const built = oneOf(random, person.weekly.built[week.phase]);
      const answers = { feelings: feelingsIn(person, week, random), ...week.scores, built };
      const sheet = weeklySheet(what, { reader, beside: {} }, { reviews: [], planned: undefined, ahead: true });
      entries.push(
        checkinEntry({
          sheet,
          what,
          answers,
          reader,
          before: undefined,
          id: id(at(day, 19)),
          now: localIso(at(day, 19)),
        }),
      );
    }
  }
  store.appendEntries(entries);
  session.checkins.rebuild(entries);
  for (const { words, whose, rhythm } of person.promises.filter(
    ({ rhythm: { kind } }) => kind === 'days' || kind === 'weekly',
  )) {
    clock.at = at(first, 18);
    const promise = session.records.promises.make(
      { words, whose, rhythm: rhythm as Rhythm, from: first },
      id(clock.at),
    );
    const marks = duesBetween(promise, first, last).flatMap(({ day }): Mark[] =>
      random() < 0.2 ? [] : [{ day, is: random() < 0.8 ? 'kept' : 'broken', at: localIso(at(day, 20)) }],
    );
    session.records.promises.putBack({ ...promise, marks });
  }
  for (const [index, name] of person.steps) {
    const week = weeks[index];
    const step = stepById(name);
    const day = addDays(first, 7 * index + 2);
    if (week === undefined || step === undefined || day > last) continue;
    clock.at = at(day, 21);
    const run = (session.world().progress.steps[name]?.runs.length ?? 0) + 1;
    session.finishStep(step, run, answersTo(step, run, { person, reader, week, day, random }), id(clock.at));
  }
}
