import { alonePage, talkWords as words } from '../../messages/talks.js';
import { listsWords } from '../../messages/today.js';
import { noteOnTalk, titleOfTalk } from '../../pages/talk.js';
import { tellsOfDanger } from '../../session/readers.js';
import type { World } from '../../session/world.js';
import { mayTalkTogether } from '../../talks/offered.js';
import type { Talk } from '../../talks/talk.js';
import { paragraphs } from '../../ui/view/block.js';
import { createList, type ListItem, type ListState } from '../pages/list.js';
import { createPages, type PagesState } from '../pages/pages.js';
import { createTogether, type TogetherState } from './state.js';

/** Hard talks: what can be done, then those that were prepared and held. Talking together stands there only where it is offered. `lost`: a file of them did not open. */
export function createTalks(world: World, talks: readonly Talk[], lost = false): ListState {
  const group = words.groups.begin;
  const sheet = (step: string, label: string): ListItem => ({ group, label, intent: { do: 'open-step', step } });
  const together: ListItem = { group, label: words.together, intent: { do: 'open', screen: 'together' } };
  const items: readonly ListItem[] = [
    sheet('talk:new', world.drafts['talk:new'] === undefined ? words.prepare : words.goOnPreparing),
    ...(mayTalkTogether(world, tellsOfDanger) ? [together] : []),
    sheet('talk:held', words.afterTalk),
    ...talks.map((talk): ListItem => {
      const note = noteOnTalk(talk, world.today);
      return {
        group: talk.held === undefined ? words.groups.coming : words.groups.held,
        label: titleOfTalk(talk),
        ...(note !== undefined && { note }),
        intent: { do: 'talk', talk: talk.id },
      };
    }),
  ];
  return createList({
    list: 'talks',
    title: words.title,
    lead: lost ? listsWords.lost : words.lead,
    items,
    opens: words.open,
  });
}

/** Two people at one keyboard where that is offered; everywhere else, and without a reason, what one person can do. */
export const sitTogether = (world: World, now: Date): TogetherState | PagesState =>
  mayTalkTogether(world, tellsOfDanger)
    ? createTogether(now)
    : createPages([{ title: alonePage.title, blocks: paragraphs(alonePage.words) }]);
