import { fieldWords } from '../../messages/fields.js';
import { listRows } from '../../ui/fields/choice.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { blank, line, type Line } from '../../ui/view/line.js';
import { roomIn, type View } from '../../ui/view/view.js';
import type { Outcome, ScreenModule } from '../module.js';
import type { Intent } from '../intents.js';

/** A line that can be chosen, under the heading of its group. */
export interface ListItem {
  readonly group?: string;
  readonly label: string;
  /** Stands behind the label, fainter. */
  readonly note?: string;
  readonly intent: Intent;
}

/** A list to choose from: the path, things to read, what was written. */
export interface ListState {
  readonly name: 'list';
  /** Which list it is, so that it can be made anew when something was changed in front of it. */
  readonly list: 'path' | 'read' | 'back' | 'about' | 'talks' | 'lists';
  readonly title: string;
  readonly lead: string;
  readonly items: readonly ListItem[];
  readonly at: number;
  readonly opens: string;
}

export const createList = (list: Omit<ListState, 'name' | 'at'>, at = 0): ListState => ({
  name: 'list',
  ...list,
  at: Math.max(0, at),
});

function rowsOf(state: ListState, width: number): { rows: Line[]; focus: [number, number] } {
  const rows: Line[] =
    state.lead === '' ? [] : [...wrapText(state.lead, width).map((row) => line(row, 'faint')), blank];
  let focus: [number, number] = [0, 0];
  let group: string | undefined;
  state.items.forEach((one, index) => {
    const fresh = one.group !== group;
    if (fresh && one.group !== undefined) {
      if (index > 0) rows.push(blank);
      rows.push(...wrapText(one.group, width).map((row) => line(row, 'strong')));
    }
    group = one.group;
    const picked = index === state.at;
    // With the first of a group its heading stays in sight.
    const start = rows.length - (fresh ? 1 : 0);
    const label = one.note === undefined ? one.label : `${one.label}  (${one.note})`;
    rows.push(...listRows([{ mark: picked ? '› ' : '  ', label, picked }], width).rows);
    if (picked) focus = [Math.max(0, start), rows.length - 1];
  });
  return { rows, focus };
}

export const listScreen: ScreenModule<ListState> = {
  onKey(state, event, context): Outcome<ListState> {
    const page = Math.max(1, roomIn(context.size).height - 2);
    const to = (at: number): Outcome<ListState> => ({
      state: { ...state, at: Math.min(state.items.length - 1, Math.max(0, at)) },
    });
    switch (meaningOf(keyName(event), false)) {
      case 'down':
      case 'next':
        return to(state.at + 1);
      case 'up':
      case 'previous':
        return to(state.at - 1);
      case 'pageDown':
        return to(state.at + page);
      case 'pageUp':
        return to(state.at - page);
      case 'first':
        return to(0);
      case 'last':
        return to(state.items.length - 1);
      case 'open':
      case 'right': {
        const intent = state.items[state.at]?.intent;
        return intent === undefined ? { state } : { state, intents: [intent] };
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
  view(state, { size }): View {
    const { rows, focus } = rowsOf(state, roomIn(size).width);
    const choosing = state.items.length > 0 ? [hint('open', state.opens), fieldWords.move] : [];
    return {
      title: state.title,
      body: rows,
      focus: state.items.length > 0 ? focus : [0, 0],
      hints: [...choosing.slice(0, 1), hint('support'), ...choosing.slice(1), hint('back')],
    };
  },
};
