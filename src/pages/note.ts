import { distanceInWords } from '../dates/say.js';
import { pathWords as words } from '../messages/path.js';
import { recordOf } from '../path/document.js';
import type { World } from '../session/world.js';

/** What stands behind a step on the path: done, begun, set aside. Never a score. */
export function stepNote(world: World, stepId: string): string | undefined {
  const { runs, later } = recordOf(world.progress, stepId);
  const notes = [
    ...(runs.length > 0 ? [words.doneTimes(runs.length)] : []),
    ...(world.drafts[stepId] === undefined ? [] : [words.begun]),
    ...(later !== undefined && later > world.today ? [words.later(distanceInWords(later, world.today))] : []),
  ];
  return notes.length === 0 ? undefined : notes.join(', ');
}
