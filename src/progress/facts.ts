/** What `progress` shows, as facts for programs. Pure. */
import { dailyPoints, dimensionIds, weeklyPoints, type Checkins } from '../checkin/series.js';
import { weeksTogether } from '../checkin/together.js';
import type { Stage } from '../guide/schema.js';
import type { Progress } from '../path/document.js';
import type { Reader } from '../path/reader.js';
import type { Promised } from '../promises/promise.js';
import { feltUntil } from './feelings.js';
import { firstDay, keptSince } from './kept.js';
import { goneOf } from './path.js';
import { storyOf } from './story.js';
import { coverageOf, shownWeeks } from './weeks.js';

/** What the facts are made from. */
export interface FactsFrom {
  readonly stages: readonly Stage[];
  readonly reader: Reader;
  readonly progress: Progress;
  readonly checkins: Checkins;
  readonly promises: readonly Promised[];
  /** The local day, `yyyy-mm-dd`. */
  readonly today: string;
}

/** The facts: `{ path, time, weeks, feelings, promises? }`. Words of the person are not among them, but for those of promises and feelings. */
export function progressFacts({ stages, reader, progress, checkins, promises, today }: FactsFrom): object {
  const [daily, weekly] = [dailyPoints(checkins), weeklyPoints(checkins)];
  const weeks = shownWeeks(weekly, today);
  const shown = weekly.filter(({ week }) => week >= (weeks[0] ?? ''));
  const gone = goneOf(stages, reader, progress);
  const kept = keptSince(promises, firstDay(weeks, today), today);
  return {
    path: {
      done: gone.done,
      of: gone.of,
      ...(gone.first !== undefined && { first: gone.first }),
      ...(gone.latest && { latest: { step: gone.latest.step.id, day: gone.latest.day } }),
      stages: gone.stages.map(({ stage, done, of }) => ({ id: stage.id, title: stage.title, done, of })),
      repeated: gone.twice.map(({ step, before, after, times }) => ({
        step: step.id,
        times,
        first: before.day,
        last: after.day,
      })),
    },
    time: { band: reader.band },
    weeks: {
      shown: weeks,
      ...coverageOf(shown, weeks),
      dimensions: dimensionIds.flatMap((id) => storyOf(shown, id, weeks) ?? []),
      together: weeksTogether(shown),
    },
    feelings: feltUntil(daily, weekly, today),
    ...(kept && {
      promises: {
        from: kept.from,
        all: kept.all,
        lately: kept.lately,
        each: kept.each.map(({ promise: { id, words, whose, state }, tally }) => ({
          id,
          words,
          whose,
          state,
          ...tally,
        })),
      },
    }),
  };
}
