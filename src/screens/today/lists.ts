import { listsWords as words } from '../../messages/today.js';
import { createList, type ListItem, type ListState } from '../pages/list.js';

/** The lists a person keeps. */
export function createLists(): ListState {
  const items = (['promises', 'agreements', 'triggers', 'gestures'] as const).map((of): ListItem => ({
    label: words[of],
    intent: { do: 'records', of },
  }));
  const talks: ListItem = { label: words.talks, intent: { do: 'open', screen: 'talks' } };
  return createList({
    list: 'lists',
    title: words.title,
    lead: words.lead,
    items: [...items, talks],
    opens: words.open,
  });
}
