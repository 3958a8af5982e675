/** Lives a made-up person's days one after the other, through the services that a real evening goes through. */
import { weekOf } from '../../src/checkin/week.js';
import type { AnswerValue } from '../../src/journal/entry.js';
import type { Answers } from '../../src/path/flow.js';
import { recordOf } from '../../src/path/document.js';
import { weekdayOf } from '../../src/promises/due.js';
import type { CheckinService } from '../../src/session/checkins.js';
import { stepById } from '../../src/session/session.js';
import { answersTo, feelingsIn } from './answers.js';
import { Keeping } from './keeping.js';
import { evening, newId, type Life } from './life.js';
import { oneOf, type LivedWeek } from './story.js';
import type { ByPhase, Person } from './words.js';

type Weekly = Person['weekly'];

/** A life that is lived day by day. */
export class Living {
  readonly #life: Life;
  readonly #checkins: CheckinService;
  readonly #keeping: Keeping;
  /** What was said already, so that nobody says the same thing twice where there is something else to say. */
  readonly #said = new Set<string>();

  constructor(life: Life) {
    this.#life = life;
    this.#checkins = life.session.checkins;
    this.#keeping = new Keeping(life);
  }

  /** One day of a week; `day` is the local day. */
  live(day: string, week: LivedWeek): void {
    const { random, person } = this.#life;
    const weekday = weekdayOf(day);
    if (weekday === 1) this.#keeping.begin(day, week);
    this.#keeping.gestures(day, week);
    if (week.phase !== 'gap') this.#keeping.mark(day, week);
    const step = person.steps.find(([index]) => index === week.index)?.[1];
    if (weekday === 3 && step !== undefined) this.#step(step, day, week);
    if (week.phase === 'gap') return;
    if (random() < 0.14) this.#write(day, week);
    if (random() < 0.55) this.#daily(day, week);
    if (weekday === 7 && (week.index < 2 || random() < 0.95)) this.#weekly(weekOf(day), day, week);
  }

  #pick(lists: ByPhase, week: LivedWeek): string {
    const list = lists[week.phase === 'gap' ? 'rise' : week.phase];
    const fresh = list.filter((one) => !this.#said.has(one));
    const said = oneOf(this.#life.random, fresh.length > 0 ? fresh : list);
    this.#said.add(said);
    return said;
  }

  #step(id: string, day: string, week: LivedWeek): void {
    const { session, random, person } = this.#life;
    const step = stepById(id);
    if (step === undefined) throw new Error(`There is no step ${id}.`);
    evening(this.#life, day, 21, 10);
    const { reader, progress } = session.world();
    const run = recordOf(progress, id).runs.length + 1;
    session.finishStep(step, run, answersTo(step, run, { person, reader, week, day, random }), newId(this.#life));
  }

  #write(day: string, week: LivedWeek): void {
    const { session, random, person } = this.#life;
    const text = this.#freshOf(person.journal, week);
    if (text === undefined) return;
    const at = evening(this.#life, day, 22, Math.floor(random() * 50));
    const feelings = random() < 0.5 ? feelingsIn(person, week, random) : [];
    session.journal.add({ text, feelings, tags: [] }, { at, id: newId(this.#life) });
  }

  /** Something not said yet; a journal does not say the same twice. */
  #freshOf(lists: ByPhase, week: LivedWeek): string | undefined {
    const fresh = lists[week.phase === 'gap' ? 'rise' : week.phase].filter((one) => !this.#said.has(one));
    return fresh.length === 0 ? undefined : this.#pick(lists, week);
  }

  #daily(day: string, week: LivedWeek): void {
    const { random, person, session } = this.#life;
    evening(this.#life, day, 21, 40);
    const trust = Math.max(0, Math.min(10, Math.round(week.level + 2.2 * (random() - 0.5))));
    const answers: Record<string, AnswerValue> = {
      ...(random() < 0.9 && { feelings: feelingsIn(person, week, random) }),
      ...(random() < 0.95 && { trust }),
      ...(random() < 0.4 && { line: this.#pick(person.lines, week) }),
    };
    if (Object.keys(answers).length > 0) this.#checkins.finish(day, answers, newId(this.#life), session.world());
  }

  #weekly(week: string, day: string, lived: LivedWeek): void {
    const { random, person, session } = this.#life;
    evening(this.#life, day, 19, 15);
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
      ...this.#keeping.reviews(week, lived),
      ...text('thanks', 0.6),
      ...text('hard', 0.2),
      ...text('want', 0.5),
      ...text('plan', 0.6),
      ...(random() < 0.25 && {
        gesture: [oneOf(random, ['small-promises', 'time-to-talk', 'see-a-feeling', 'loving-words'])],
      }),
    };
    this.#checkins.finish(week, answers, newId(this.#life), world);
  }
}
