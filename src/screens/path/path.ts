import { pathWords as words } from '../../messages/path.js';
import { placedSteps, stageProgress } from '../../path/recommend.js';
import type { World } from '../../session/world.js';
import { stepNote } from '../../pages/note.js';
import { createList, type ListItem, type ListState } from '../pages/list.js';
import { todayOf } from '../../session/today.js';

/** The whole path as a list, at the recommended step. */
export function createPath(world: World): ListState {
  const placed = placedSteps(world.stages, world.reader);
  const next = todayOf(world).next?.step.id;
  const items = placed.map(({ stage, step }): ListItem => {
    const { done, of } = stageProgress(stage, world.reader, world.progress);
    const note = [...(step.id === next ? [words.recommended] : []), stepNote(world, step.id) ?? '']
      .filter((part) => part !== '')
      .join(', ');
    return {
      group: `${stage.title}  ${words.count(done, of)}`,
      label: step.title,
      ...(note !== '' && { note }),
      intent: { do: 'open-step', step: step.id },
    };
  });
  return createList(
    { list: 'path', title: words.title, lead: words.lead, items, opens: words.open },
    placed.findIndex(({ step }) => step.id === next),
  );
}
