/** What was deleted in the last 30 days. */
import { dayInWords, distanceInWords } from '../../dates/say.js';
import { journalWords as words } from '../../messages/journal.js';
import type { Deleted } from '../../store/index.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf, movedIn } from '../../ui/keys/table.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { common } from '../../messages/common.js';
import { blank, line } from '../../ui/view/line.js';
import { roomIn, type View } from '../../ui/view/view.js';
import type { Outcome, ScreenModule } from '../module.js';
import { clipped, markedLine } from './line.js';
import { rowOf, type EntryRow } from './row.js';
import { windowAround } from './window.js';

/** Deleted entries, the latest deletion first. */
export interface RemovedState {
  readonly name: 'removed';
  readonly items: readonly { readonly deleted: string; readonly row: EntryRow }[];
  readonly at: number;
  /** Said once, such as that an entry is back. */
  readonly said?: string | undefined;
}

export const createRemoved = (deleted: readonly Deleted[], at = 0): RemovedState => ({
  name: 'removed',
  items: deleted.map((one) => ({ deleted: one.deleted, row: rowOf(one.entry, []) })),
  at: Math.max(0, Math.min(at, deleted.length - 1)),
});

export const removedScreen: ScreenModule<RemovedState> = {
  onKey(before, event, { size }): Outcome<RemovedState> {
    const state = { ...before, said: undefined };
    const meaning = meaningOf(keyName(event), false);
    const count = state.items.length;
    const page = Math.max(1, Math.floor((roomIn(size).height - 2) / 2));
    const to = (at: number): Outcome<RemovedState> => ({
      state: { ...state, at: Math.max(0, Math.min(count - 1, at)) },
    });
    const moved = movedIn(meaning, state.at, count);
    if (moved !== undefined) return { state: { ...state, at: moved } };
    switch (meaning) {
      case 'pageDown':
        return to(state.at + page);
      case 'pageUp':
        return to(state.at - page);
      case 'open':
      case 'undo': {
        const item = state.items[state.at];
        return item === undefined ? { state } : { state, intents: [{ do: 'restore-entry', entry: item.row.id }] };
      }
      case 'keys':
        return { state, intents: [{ do: 'open', screen: 'keys' }] };
      case 'back':
      case 'left':
      case 'quit':
        return { state, intents: [{ do: 'back' }] };
      default:
        return { state };
    }
  },
  view(state, { world, size }): View {
    const { width, height } = roomIn(size);
    const lead = wrapText(state.items.length === 0 ? words.removedNone : words.removedLead, width).map((row) =>
      line(row, 'faint'),
    );
    const said = wrapText(state.said ?? '', width).map((row) => line(row, 'accent'));
    const top = [...(state.said === undefined ? [] : said), ...lead, ...(height > 8 ? [blank] : [])].slice(
      0,
      Math.max(1, height - 3),
    );
    const shown = windowAround(state.items.length, state.at, height - top.length, (index) => {
      const item = state.items[index];
      if (item === undefined) return [];
      const picked = index === state.at;
      const when = words.removedOn(distanceInWords(item.deleted.slice(0, 10), world.today));
      const about = `${dayInWords(item.row.created.slice(0, 10))}, ${when}`;
      const text = item.row.preview === '' ? words.noWords : item.row.preview;
      const look = picked ? 'picked' : 'plain';
      return [
        [...line(picked ? '› ' : '  ', look), ...markedLine(text, [], width - 2, look)],
        line(clipped(`  ${about}`, width), 'faint'),
      ];
    });
    return {
      title: words.removedTitle,
      aside:
        shown.above && shown.below
          ? common.moreBoth
          : shown.below
            ? common.moreBelow
            : shown.above
              ? common.moreAbove
              : '',
      body: [...top, ...shown.rows],
      scroll: 0,
      hints: [
        ...(state.items.length === 0 ? [] : [hint('open', words.bringBack)]),
        hint('support'),
        hint('back'),
        hint('keys'),
      ],
    };
  },
};
