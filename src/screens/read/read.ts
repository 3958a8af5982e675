import { readWords as words } from '../../messages/path.js';
import type { World } from '../../session/world.js';
import { createList, type ListState } from '../pages/list.js';
import { createPages, type PagesState } from '../pages/pages.js';
import { allReadings } from '../../pages/library.js';

/** Things to read, as a list. */
export function createRead(world: World): ListState {
  const items = allReadings(world.reader.side).map(({ id, group, title }) => ({
    group,
    label: title,
    intent: { do: 'read', page: id } as const,
  }));
  return createList({ list: 'read', title: words.title, lead: '', items, opens: words.open });
}

/** One of them, with the others a key to the side. */
export function createReading(world: World, id: string): PagesState {
  const all = allReadings(world.reader.side);
  return createPages(
    all,
    Math.max(
      0,
      all.findIndex((one) => one.id === id),
    ),
  );
}
