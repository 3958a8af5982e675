/** How it moves, page by page: the same for screens and for the command, drawn or in numbers. */
import { dailyPoints, weeklyPoints, type Checkins } from '../checkin/series.js';
import type { Entry } from '../journal/entry.js';
import { backWords } from '../messages/path.js';
import { progressWords as words } from '../messages/progress.js';
import { feltUntil } from '../progress/feelings.js';
import { firstDay, keptSince } from '../progress/kept.js';
import { goneOf, type Gone } from '../progress/path.js';
import { shownWeeks } from '../progress/weeks.js';
import type { Promised } from '../promises/promise.js';
import type { World } from '../session/world.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import { compareBlocks } from './compare.js';
import { noticeBlocks } from './notices.js';
import { feelingBlocks, pathBlocks, promiseBlocks } from './progress-parts.js';
import { weeksBlocks } from './progress-weeks.js';

/** What the pages are made from. What not every page needs is asked for when a page is first looked at. */
export interface ProgressKnown {
  readonly world: Pick<World, 'stages' | 'reader' | 'progress' | 'profile' | 'drafts' | 'today' | 'notices'>;
  readonly checkins: () => Checkins;
  readonly promises: () => readonly Promised[];
  /** An entry of the journal: those of steps that were done more than once. */
  readonly entry: (id: string) => Entry | undefined;
}

/** Everything that is needed, as a session has it. Throws StoreError while it is locked. */
export function knownOf(session: {
  world(): World;
  entry(id: string): Entry | undefined;
  readonly checkins: { all(): Checkins };
  readonly records: { readonly promises: { all(): readonly Promised[] } };
}): ProgressKnown {
  return {
    world: session.world(),
    checkins: once(() => session.checkins.all()),
    promises: once(() => session.records.promises.all()),
    entry: (id) => session.entry(id),
  };
}

/** Made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A page with its title. */
export interface ProgressPage {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** So many steps that were done twice are shown whole. */
const COMPARED = 3;

/** Every page, in order; each is made when it is looked at, so that the first is there at once. In lines (`plain`) the charts are numbers. */
export function progressPages(known: ProgressKnown, plain = false): readonly ProgressPage[] {
  const { world, checkins, promises } = known;
  const { titles } = words;
  const gone = goneOf(world.stages, world.reader, world.progress);
  const points = once(() => ({ daily: dailyPoints(checkins()), weekly: weeklyPoints(checkins()) }));
  const weeks = once(() => shownWeeks(points().weekly, world.today));
  return [
    lazily(titles.path, () => [...noticeBlocks(world.notices), ...pathBlocks(world, gone, plain)]),
    lazily(titles.weeks, () => weeksBlocks(world, points().daily, points().weekly, weeks(), plain)),
    lazily(titles.feelings, () => feelingBlocks(feltUntil(points().daily, points().weekly, world.today))),
    lazily(titles.promises, () =>
      promiseBlocks(keptSince(promises(), firstDay(weeks(), world.today), world.today), weeks(), plain),
    ),
    ...comparedPages(known, gone),
  ];
}

/** A page that is made when it is first looked at. A file that cannot be read takes only its own page with it. */
function lazily(title: string, make: () => readonly Block[]): ProgressPage {
  const blocks = once(() => {
    try {
      return make();
    } catch (error) {
      if (error instanceof Error && error.name === 'StoreError') return [text(error.message, 'strong')];
      throw error;
    }
  });
  return {
    title,
    get blocks() {
      return blocks();
    },
  };
}

/** All of it one below the other, for a command that prints. */
export const progressBlocks = (known: ProgressKnown, plain = false): readonly Block[] =>
  progressPages(known, plain).flatMap(({ title, blocks }, index) => [
    ...(index === 0 ? [] : [gap, gap]),
    heading(title.toUpperCase()),
    gap,
    ...blocks,
  ]);

/** A page for each of the steps that were done more than once last; a line for the others. */
function comparedPages({ world, entry }: ProgressKnown, { twice }: Gone): readonly ProgressPage[] {
  const { thenAndNow, titles } = words;
  const others = twice.slice(COMPARED).map(({ step }) => step.title);
  const shown = twice.slice(0, COMPARED);
  return shown.map(({ step, before, after, times }, index) =>
    lazily(titles.thenAndNow(step.title), () => {
      const [then, now] = [entry(before.entry), entry(after.entry)];
      const sides =
        then === undefined || now === undefined
          ? [text(backWords.unreadable)]
          : [text(thenAndNow.lead(times), 'faint'), gap, ...compareBlocks(step, then, now, world.reader.side)];
      const more = index === shown.length - 1 && others.length > 0;
      return [...sides, ...(more ? [gap, text(thenAndNow.more(others), 'faint')] : [])];
    }),
  );
}
