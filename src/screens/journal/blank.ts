/** Questions for a blank page. */
import { blankPages } from '../../guide/library/blank.js';
import { wordsFor } from '../../guide/schema.js';
import { todayOf } from '../../session/today.js';
import type { World } from '../../session/world.js';

/** The questions for the person's side, at the stage they are at. */
export function blankAsks(world: World): readonly string[] {
  const stage = todayOf(world).next?.stage.id;
  const page = blankPages.find(({ id }) => id === stage) ?? blankPages[0];
  return page === undefined ? [] : wordsFor(page.asks, world.reader.side);
}

/** One of them; after the last comes the first again. */
export function blankAsk(world: World, prompt: number): string {
  const asks = blankAsks(world);
  return asks[prompt % Math.max(1, asks.length)] ?? '';
}

/** Where to begin on a day, so that it is another question each day and the same all evening. */
export const promptOfDay = (today: string): number =>
  Math.max(0, Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000));
