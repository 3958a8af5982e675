/** What a made-up person keeps beside the journal: promises and their marks, agreements, triggers, gestures. */
import { reviewId } from '../../src/checkin/sheets.js';
import { weekOf } from '../../src/checkin/week.js';
import { addDays } from '../../src/dates/local.js';
import type { AnswerValue } from '../../src/journal/entry.js';
import type { Answers } from '../../src/path/flow.js';
import { duesBetween, weekdayOf } from '../../src/promises/due.js';
import { isSettled } from '../../src/promises/marks.js';
import { checkinLinks } from '../../src/session/checkin-links.js';
import { evening, newId, type Life } from './life.js';
import { oneOf, type LivedWeek } from './story.js';

/** Keeps them through the weeks. */
export class Keeping {
  readonly #life: Life;
  readonly #promises = new Map<number, string>();
  readonly #agreements = new Map<number, string>();
  readonly #gestures = new Map<number, string>();

  constructor(life: Life) {
    this.#life = life;
  }

  /** What begins, changes and ends in a week. */
  begin(day: string, { index }: LivedWeek): void {
    const { person, session } = this.#life;
    const { promises, agreements, triggers, gestures } = session.records;
    evening(this.#life, day, 19, 40);
    person.promises.forEach(({ words, whose, rhythm, week, ends }, at) => {
      if (week === index) {
        const due =
          rhythm.kind === 'by' && 'inDays' in rhythm
            ? { kind: 'by' as const, day: addDays(day, rhythm.inDays) }
            : rhythm;
        this.#promises.set(at, promises.make({ words, whose, rhythm: due }, newId(this.#life)).id);
      }
      const id = this.#promises.get(at);
      if (ends?.week === index && id !== undefined) promises.end(id, ends.as);
    });
    person.agreements.forEach(({ terms, week, weeks, changed }, at) => {
      if (week === index) {
        const until = weeks === undefined ? {} : { until: addDays(day, 7 * weeks) };
        this.#agreements.set(at, agreements.make({ ...terms, ...until }, newId(this.#life)).id);
      }
      const id = this.#agreements.get(at);
      if (changed?.week === index && id !== undefined)
        agreements.agree(id, { ...terms, what: changed.what }, changed.said);
    });
    for (const { week, ...written } of person.triggers) if (week === index) triggers.make(written, newId(this.#life));
    person.gestures.forEach(({ what, kind, week }, at) => {
      if (week === index)
        this.#gestures.set(at, gestures.make({ what, kind, planned: addDays(day, 5) }, newId(this.#life)).id);
    });
  }

  /** Gestures that are done on the Saturday of a week. */
  gestures(day: string, { index }: LivedWeek): void {
    if (weekdayOf(day) !== 6) return;
    this.#life.person.gestures.forEach(({ times }, at) => {
      const id = this.#gestures.get(at);
      const time = times.find(([week]) => week === index);
      if (id === undefined || time === undefined) return;
      evening(this.#life, day, 17, 5);
      this.#life.session.records.gestures.done(id, day, time[1]);
    });
  }

  /** What is due on a day, marked in the evening: some of it kept, some not, and some forgotten. */
  mark(day: string, { keeps }: LivedWeek): void {
    const { session, random, person } = this.#life;
    const { promises } = session.records;
    for (const promise of promises.all()) {
      if (isSettled(promise) || !duesBetween(promise, day, day).some(({ mark }) => mark === undefined)) continue;
      const many = promise.rhythm.kind === 'days' || promise.rhythm.kind === 'daily';
      if (many && random() < 0.22) continue;
      evening(this.#life, day, 20, 10);
      // What is done once and by a day is kept late rather than never.
      if (random() < keeps || promise.rhythm.kind === 'by') promises.mark(promise.id, day, 'kept');
      else {
        const repaired = random() < 0.45;
        promises.mark(
          promise.id,
          day,
          repaired ? 'repaired' : 'broken',
          repaired || random() < 0.3 ? { note: oneOf(random, person.repairs) } : {},
        );
      }
    }
  }

  /** What is said of promises and agreements: as the days of the week were marked, on the whole. */
  reviews(week: string, { keeps }: LivedWeek): Answers {
    const { session, random } = this.#life;
    const { promises, agreements } = session.records;
    const of = (what: 'promise' | 'agreement', id: string, said: string | undefined): [string, AnswerValue][] =>
      said === undefined ? [] : [[reviewId({ what, id }), said]];
    const { reviewable } = checkinLinks(session.records, () => this.#life.clock.at);
    const asked = reviewable?.(week, []) ?? [];
    return Object.fromEntries(
      asked.flatMap(({ id, what }) => {
        if (what === 'agreement') {
          const agreement = agreements.get(id);
          return agreement === undefined ? [] : of(what, id, random() < 0.2 + keeps ? 'kept' : 'not-kept');
        }
        const marks = promises.get(id)?.marks.filter(({ day }) => weekOf(day) === week) ?? [];
        if (marks.length === 0) return of(what, id, 'not-due');
        const kept = marks.filter(({ is }) => is !== 'broken').length;
        return of(what, id, kept * 4 >= marks.length * 3 ? 'kept' : 'not-kept');
      }),
    );
  }
}
