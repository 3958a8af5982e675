import { answersOf } from '../checkin/beside.js';
import { checkinEntry } from '../checkin/entry.js';
import type { CheckinAbout, CheckinLinks, Review } from '../checkin/links.js';
import { checkinSheet } from '../checkin/opening.js';
import { planIn } from '../checkin/plan.js';
import { dailySaid } from '../checkin/said-daily.js';
import { weeklySaid } from '../checkin/said-weekly.js';
import {
  dailyPoints,
  keyOf,
  pointOf,
  promptIds,
  weeklyPoints,
  withoutPoint,
  type CheckinPoint,
  type Checkins,
  type ReviewAnswer,
} from '../checkin/series.js';
import { HARD_WAY, reviewId, type Reviewable } from '../checkin/sheets.js';
import { isWeek, weekOf } from '../checkin/week.js';
import { localIso, type Entry } from '../journal/entry.js';
import { saidWords } from '../messages/checkin-said.js';
import { hasAnswer } from '../path/answers.js';
import type { Answers } from '../path/flow.js';
import type { Sheet } from '../path/sheet.js';
import { daysSince } from '../profile/profile.js';
import { isUnsafe } from '../talks/offered.js';
import type { Store } from '../store/index.js';
import { checkinsDocument } from './checkins-document.js';
import { tellsOfDanger } from './readers.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';
import type { World } from './world.js';

/** The sheet of a day's check-in. `day` is a local day. */
export const daySheetId = (day: string): string => `checkin:${day}`;
/** The sheet of the check-in of the week that a local day is in. */
export const weekSheetId = (day: string): string => `checkin:${weekOf(day)}`;

/** Decides what becomes of check-ins. Synchronous; whatever writes throws StoreError with words for the person. */
export class CheckinService implements SheetKind {
  readonly kind = 'checkin';
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #links: CheckinLinks;

  constructor(store: Store, now: () => Date, links: CheckinLinks = {}) {
    this.#store = store;
    this.#now = now;
    this.#links = links;
  }

  /** Every check-in there is, as numbers and feelings. Throws StoreError while it is locked. */
  all(): Checkins {
    return this.#store.readDocument(checkinsDocument);
  }

  /** The journal's entry of a day (`yyyy-mm-dd`) or a week (`2026-W47`). */
  entryOf(key: string): Entry | undefined {
    return this.#entryIn(this.all(), key);
  }

  /** The sheet of a day or a week that has begun, with what is in it already; undefined for any other. */
  open(what: string, world: World): OpenedSheet | undefined {
    const all = this.all();
    const before = this.#entryIn(all, what);
    const sheet = this.#sheet(what, world, all, before);
    if (sheet === undefined) return undefined;
    const { [promptIds.about]: _about, ...answers } = answersOf(before);
    return before === undefined ? { sheet } : { sheet, answers: withoutWish(answers) };
  }

  /** Keeps a check-in: as a new entry, or as a change of the one that is there for this day or week. Throws StoreError; RangeError for what is no day or week. */
  finish(what: string, answers: Answers, id: string, world: World): KeptSheet {
    return this.#store.withLock(() => {
      const all = this.all();
      const before = this.#entryIn(all, what) ?? this.#store.findEntry(id, monthBefore(this.#now()));
      const sheet = this.#sheet(what, world, all, before);
      if (sheet === undefined) throw new RangeError(`There is no check-in ${what}.`);
      if (before === undefined && !Object.values(answers).some(hasAnswer)) return { said: [saidWords.nothing] };
      // An earlier try that was cut short left an entry with this very id: that is no change.
      const edits = before !== undefined && before.id !== id;
      const entry = checkinEntry({
        sheet,
        what,
        answers,
        id,
        reader: world.reader,
        now: localIso(this.#now()),
        before,
      });
      if (before === undefined) this.#store.appendEntry(entry);
      else this.#store.replaceEntry(entry);
      this.take([entry]);
      return isWeek(what) ? this.#afterWeek(what, entry, world, edits) : this.#afterDay(what, world, edits);
    });
  }

  /** Follows entries that were added, changed or brought back: what is no check-in is passed over. Throws StoreError. */
  take(entries: readonly Entry[]): void {
    const points = entries.flatMap((entry) => pointOf(entry) ?? []);
    if (points.length === 0) return;
    this.#store.updateDocument(checkinsDocument, (current) => {
      const fresh = new Set(points.map(({ id }) => id));
      return { ...current, items: [...current.items.filter(({ id }) => !fresh.has(id)), ...points] };
    });
  }

  /** Follows an entry that was deleted. Throws StoreError. */
  forget(entry: string): void {
    // Deleting is common, and check-ins among it are not: nothing is locked for the others.
    if (!this.all().items.some(({ id }) => id === entry)) return;
    this.#store.updateDocument(checkinsDocument, (current) => withoutPoint(current, entry));
  }

  /** Makes everything again from the entries of the journal, as after a restore or a damaged file. Throws StoreError. */
  rebuild(entries: Iterable<Entry>): void {
    const found = new Map<string, CheckinPoint>();
    for (const entry of entries) {
      const point = pointOf(entry);
      if (point !== undefined) found.set(point.id, point);
    }
    this.#store.updateDocument(checkinsDocument, (current) => ({ ...current, items: [...found.values()] }));
  }

  #said(week: string, { reader, stages, profile, today }: World): readonly string[] {
    const all = this.all();
    const listener = { reader, stages, sinceDays: daysSince(profile.since, today) };
    return weeklySaid(weeklyPoints(all), dailyPoints(all), week, listener);
  }

  #entryIn(all: Checkins, key: string): Entry | undefined {
    const points: readonly CheckinPoint[] = isWeek(key) ? weeklyPoints(all) : dailyPoints(all);
    const point = points.find((one) => keyOf(one) === key);
    return point && this.#store.findEntry(point.id);
  }

  #sheet(what: string, world: World, all: Checkins, before: Entry | undefined): Sheet | undefined {
    return checkinSheet(what, world, {
      all,
      entry: (id) => this.#store.findEntry(id),
      reviewable: () => this.#reviewable(what, before),
      apart: isUnsafe(world, tellsOfDanger),
    });
  }

  #reviewable(week: string, before: Entry | undefined): readonly Reviewable[] {
    const asked = Object.keys(answersOf(before)).flatMap((id) => {
      const start = [promptIds.promise, promptIds.agreement].find((one) => id.startsWith(one));
      return start === undefined ? [] : [id.slice(start.length)];
    });
    return this.#links.reviewable?.(week, asked) ?? [];
  }

  #afterDay(day: string, world: World, edits: boolean): KeptSheet {
    const { daily } = saidWords;
    const words = dailySaid(dailyPoints(this.all()), day, world.today);
    return {
      said: [edits ? daily.changed : daily.kept],
      ...(words.length > 0 && { page: { title: day === world.today ? daily.title : daily.titleThen, words } }),
    };
  }

  #afterWeek(week: string, entry: Entry, world: World, edits: boolean): KeptSheet {
    const answers = answersOf(entry);
    const reviewable = this.#reviewable(week, entry);
    const reviews = reviewable.flatMap((one): Review[] => {
      const said = answers[reviewId(one)];
      return isReview(said) ? [{ id: one.id, what: one.what, said }] : [];
    });
    const about: CheckinAbout = { week, entry: entry.id, now: this.#now() };
    if (reviews.length > 0) this.#links.reviewed?.(reviews, about);
    const planned = planIn(entry);
    if (planned.length > 0) this.#links.planned?.(planned, about);
    const { weekly } = saidWords;
    const broken = reviewable.find((one) => one.repair !== undefined && answers[reviewId(one)] === 'not-kept');
    const next = answers[HARD_WAY] === 'words' ? SAY : broken?.repair;
    return {
      said: [edits ? weekly.changed : weekly.kept],
      page: { title: week === weekOf(world.today) ? weekly.title : weekly.titleThen, words: this.#said(week, world) },
      ...(next !== undefined && { next }),
    };
  }
}

/** The builder of statements, as its draft's key names it. */
const SAY = 'say:new';

/** The answers without a wish that was heard already: changing a week later on does not open the builder again. */
const withoutWish = ({ [HARD_WAY]: way, ...answers }: Answers): Answers =>
  way === undefined || way === 'words' ? answers : { ...answers, [HARD_WAY]: way };

const isReview = (value: unknown): value is ReviewAnswer =>
  value === 'kept' || value === 'not-kept' || value === 'not-due' || value === 'let-go';

/** The month before a moment's: an earlier try to keep the same answers is no older. */
const monthBefore = (now: Date): string => localIso(new Date(now.getFullYear(), now.getMonth() - 1, 1)).slice(0, 7);
