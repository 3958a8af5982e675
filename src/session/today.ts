import { todayFor, type Today } from '../path/today.js';
import type { World } from './world.js';

/** The ids of the steps with a draft, the latest first. */
export const begunSteps = (world: World): readonly string[] =>
  Object.values(world.drafts)
    .sort((one, other) => other.saved.localeCompare(one.saved))
    .map(({ step }) => step);

/** The front page as it is now. */
export const todayOf = (world: World): Today =>
  todayFor(world.stages, world.reader, world.progress, begunSteps(world), world.today);
