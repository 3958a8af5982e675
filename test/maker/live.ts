/** Lives a made-up person's days one after the other, through the services that a real evening goes through. */
import { reviewId } from '../../src/checkin/sheets.js';
import { weekOf } from '../../src/checkin/week.js';
import { addDays } from '../../src/dates/local.js';
import type { AnswerValue } from '../../src/journal/entry.js';
import type { Answers } from '../../src/path/flow.js';
import { recordOf } from '../../src/path/document.js';
import { duesBetween, weekdayOf } from '../../src/promises/due.js';
import { isSettled } from '../../src/promises/marks.js';
import { checkinLinks } from '../../src/session/checkin-links.js';
import type { CheckinService } from '../../src/session/checkins.js';
import { stepById, type Session } from '../../src/session/session.js';
import type { Store } from '../../src/store/index.js';
import { newEntryId } from '../../src/journal/entry.js';
import { answersTo, feelingsIn } from './answers.js';
import { oneOf, type LivedWeek, type Random } from './story.js';
import type { ByPhase, Person } from './words.js';

/** What a life is lived with. `clock.at` is moved from evening to evening. */
export interface Life {
  readonly person: Person;
  readonly session: Session;
  readonly store: Store;
  readonly clock: { at: Date };
  readonly random: Random;
}

type Weekly = Person['weekly'];

/** A life that is lived day by day. */
export class Living {
  readonly #life: Life;
  readonly #checkins: CheckinService;
  readonly #promises = new Map<number, string>();
  readonly #agreements = new Map<number, string>();
  readonly #gestures = new Map<number, string>();
  /** What was said already, so that nobody says the same thing twice where there is something else to say. */
  readonly #said = new Set<string>();

  constructor(life: Life) {
    this.#life = life;
    this.#checkins = life.session.checkins;
  }

  /** One day of a week; `day` is the local day. */
  live(day: string, week: LivedWeek): void {
    const { random, person } = this.#life;
    const weekday = weekdayOf(day);
    if (weekday === 1) this.#begin(day, week);
    this.#gesturesOf(day, week);
    if (week.phase !== 'gap') this.#mark(day, week);
    const step = person.steps.find(([index]) => index === week.index)?.[1];
    if (weekday === 3 && step !== undefined) this.#step(step, day, week);
    if (week.phase === 'gap') return;
    if (random() < 0.14) this.#write(day, week);
    if (random() < 0.55) this.#daily(day, week);
    if (weekday === 7 && (week.index < 2 || random() < 0.95)) this.#weekly(weekOf(day), day, week);
  }

  #at(day: string, hour: number, minute: number): Date {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const at = new Date(year, month - 1, date, hour, minute, Math.floor(this.#life.random() * 60));
    this.#life.clock.at = at;
    return at;
  }

  /** An id that is the same each time. */
  #id(): string {
    const { clock, random } = this.#life;
    return newEntryId(clock.at, (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)));
  }

  #pick(lists: ByPhase, week: LivedWeek): string {
    const list = lists[week.phase === 'gap' ? 'rise' : week.phase];
    const fresh = list.filter((one) => !this.#said.has(one));
    const said = oneOf(this.#life.random, fresh.length > 0 ? fresh : list);
    this.#said.add(said);
    return said;
  }

  /** What begins, changes and ends in a week. */
  #begin(day: string, { index }: LivedWeek): void {
    const { person, session } = this.#life;
    const { promises, agreements, triggers, gestures } = session.records;
    this.#at(day, 19, 40);
    person.promises.forEach(({ words, whose, rhythm, week, ends }, at) => {
      if (week === index) {
        const due =
          rhythm.kind === 'by' && 'inDays' in rhythm
            ? { kind: 'by' as const, day: addDays(day, rhythm.inDays) }
            : rhythm;
        this.#promises.set(at, promises.make({ words, whose, rhythm: due }, this.#id()).id);
      }
      const id = this.#promises.get(at);
      if (ends?.week === index && id !== undefined) promises.end(id, ends.as);
    });
    person.agreements.forEach(({ terms, week, weeks, changed }, at) => {
      if (week === index) {
        const until = weeks === undefined ? {} : { until: addDays(day, 7 * weeks) };
        this.#agreements.set(at, agreements.make({ ...terms, ...until }, this.#id()).id);
      }
      const id = this.#agreements.get(at);
      if (changed?.week === index && id !== undefined)
        agreements.agree(id, { ...terms, what: changed.what }, changed.said);
    });
    for (const { week, ...written } of person.triggers) if (week === index) triggers.make(written, this.#id());
    person.gestures.forEach(({ what, kind, week }, at) => {
      if (week === index)
        this.#gestures.set(at, gestures.make({ what, kind, planned: addDays(day, 5) }, this.#id()).id);
    });
  }

  #gesturesOf(day: string, { index }: LivedWeek): void {
    if (weekdayOf(day) !== 6) return;
    this.#life.person.gestures.forEach(({ times }, at) => {
      const id = this.#gestures.get(at);
      const time = times.find(([week]) => week === index);
      if (id === undefined || time === undefined) return;
      this.#at(day, 17, 5);
      this.#life.session.records.gestures.done(id, day, time[1]);
    });
  }

  #mark(day: string, { keeps }: LivedWeek): void {
    const { session, random, person } = this.#life;
    const { promises } = session.records;
    for (const promise of promises.all()) {
      if (isSettled(promise) || !duesBetween(promise, day, day).some(({ mark }) => mark === undefined)) continue;
      const many = promise.rhythm.kind === 'days' || promise.rhythm.kind === 'daily';
      if (many && random() < 0.22) continue;
      this.#at(day, 20, 10);
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

  #step(id: string, day: string, week: LivedWeek): void {
    const { session, random, person } = this.#life;
    const step = stepById(id);
    if (step === undefined) throw new Error(`There is no step ${id}.`);
    this.#at(day, 21, 10);
    const { reader, progress } = session.world();
    const run = recordOf(progress, id).runs.length + 1;
    session.finishStep(step, run, answersTo(step, run, { person, reader, week, day, random }), this.#id());
  }

  #write(day: string, week: LivedWeek): void {
    const { session, random, person } = this.#life;
    const text = this.#freshOf(person.journal, week);
    if (text === undefined) return;
    const at = this.#at(day, 22, Math.floor(random() * 50));
    const feelings = random() < 0.5 ? feelingsIn(person, week, random) : [];
    session.journal.add({ text, feelings, tags: [] }, { at, id: this.#id() });
  }

  /** Something not said yet; a journal does not say the same twice. */
  #freshOf(lists: ByPhase, week: LivedWeek): string | undefined {
    const fresh = lists[week.phase === 'gap' ? 'rise' : week.phase].filter((one) => !this.#said.has(one));
    return fresh.length === 0 ? undefined : this.#pick(lists, week);
  }

  #daily(day: string, week: LivedWeek): void {
    const { random, person, session } = this.#life;
    this.#at(day, 21, 40);
    const trust = Math.max(0, Math.min(10, Math.round(week.level + 2.2 * (random() - 0.5))));
    const answers: Record<string, AnswerValue> = {
      ...(random() < 0.9 && { feelings: feelingsIn(person, week, random) }),
      ...(random() < 0.95 && { trust }),
      ...(random() < 0.4 && { line: this.#pick(person.lines, week) }),
    };
    if (Object.keys(answers).length > 0) this.#checkins.finish(day, answers, this.#id(), session.world());
  }

  #weekly(week: string, day: string, lived: LivedWeek): void {
    const { random, person, session } = this.#life;
    this.#at(day, 19, 15);
    const world = session.world();
    const text = (key: keyof Weekly, often: number): Answers =>
      random() < often ? { [key]: this.#pick(person.weekly[key], lived) } : {};
    const sheet = this.#checkins.open(week, world)?.sheet;
    const planned = sheet?.prompts.some(({ id }) => id === 'plan-was') === true;
    const answers: Answers = {
      feelings: feelingsIn(person, lived, random),
      ...lived.scores,
      ...text('built', 0.9),
      ...text('hurt', 0.8),
      ...(planned && { 'plan-was': random() < lived.keeps ? 'done' : random() < 0.5 ? 'partly' : 'not' }),
      ...this.#reviews(week, lived),
      ...text('thanks', 0.6),
      ...text('hard', 0.2),
      ...text('want', 0.5),
      ...text('plan', 0.6),
      ...(random() < 0.25 && {
        gesture: [oneOf(random, ['small-promises', 'time-to-talk', 'see-a-feeling', 'loving-words'])],
      }),
    };
    this.#checkins.finish(week, answers, this.#id(), world);
  }

  /** What is said of promises and agreements: as the days of the week were marked, on the whole. */
  #reviews(week: string, { keeps }: LivedWeek): Answers {
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
