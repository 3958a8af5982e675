/** The list of promises, agreements, triggers or gestures. */
import { common } from '../../messages/common.js';
import { recordRows, recordWords, type RecordRow } from '../../pages/records/rows.js';
import type { RecordItem, RecordKind, RecordLists } from '../../session/records.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf, movedIn, type Meaning } from '../../ui/keys/table.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { blank, line, type Line } from '../../ui/view/line.js';
import { roomIn, type View } from '../../ui/view/view.js';
import { clipped } from '../journal/line.js';
import { windowAround } from '../journal/window.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { actHints, actOf } from './acts.js';
import type { RecordIntent } from './intents.js';

/** A list a person keeps. */
export interface RecordsState {
  readonly name: 'records';
  readonly of: RecordKind;
  readonly rows: readonly RecordRow[];
  readonly at: number;
  /** Said once, until the next key. */
  readonly said?: string | undefined;
  /** What was done last, as it was before, to take it back. */
  readonly undo?: RecordItem | undefined;
}

/** The list as it is now; the item with the id `marked` is marked, where it is in it. */
export function createRecords<K extends RecordKind>(
  of: K,
  items: RecordLists[K],
  today: string,
  marked?: string,
): RecordsState {
  const rows = recordRows(of, items, today);
  return {
    name: 'records',
    of,
    rows,
    at: Math.max(
      0,
      rows.findIndex(({ id }) => id === marked),
    ),
  };
}

/** The list with what is in it now, the same item marked. */
export function withItems<K extends RecordKind>(
  state: RecordsState & { readonly of: K },
  items: RecordLists[K],
  today: string,
): RecordsState {
  const rows = recordRows(state.of, items, today);
  const id = state.rows[state.at]?.id;
  const at = rows.findIndex((row) => row.id === id);
  return { ...state, rows, at: at >= 0 ? at : Math.max(0, Math.min(state.at, rows.length - 1)) };
}

const ask = (state: RecordsState, intent: RecordIntent): Outcome<RecordsState> => ({ state, intents: [intent] });

function onKey(before: RecordsState, meaning: Meaning | undefined, { size }: Context): Outcome<RecordsState> {
  const state: RecordsState = { ...before, said: undefined };
  const { of, rows, at, undo } = state;
  const page = Math.max(1, Math.floor((roomIn(size).height - 2) / 2));
  const to = (index: number): Outcome<RecordsState> => ({
    state: { ...state, at: Math.max(0, Math.min(rows.length - 1, index)) },
  });
  const moved = movedIn(meaning, at, rows.length);
  if (moved !== undefined) return to(moved);
  const id = rows[at]?.id;
  const act = actOf(of, meaning);
  if (act !== undefined) return id === undefined ? { state } : ask(state, { do: 'record-act', of, id, act });
  switch (meaning) {
    case 'next':
      return to(at + 1);
    case 'previous':
      return to(at - 1);
    case 'pageDown':
      return to(at + page);
    case 'pageUp':
      return to(at - page);
    case 'open':
    case 'right':
      if (id !== undefined) return ask(state, { do: 'record', of, id });
      return meaning === 'open' ? ask(state, { do: 'record-write', of }) : { state };
    case 'write':
      return ask(state, { do: 'record-write', of });
    case 'edit':
      return id === undefined ? { state } : ask(state, { do: 'record-write', of, id });
    case 'undo':
      return undo === undefined
        ? { state: { ...state, said: recordWords[of].nothingToUndo } }
        : ask(state, { do: 'record-undo', of, item: undo });
    case 'keys':
      return { state, intents: [{ do: 'open', screen: 'keys' }] };
    case 'back':
    case 'left':
    case 'quit':
      return { state, intents: [{ do: 'back' }] };
    default:
      return { state };
  }
}

function rowLines(state: RecordsState, index: number, first: boolean, width: number): Line[] {
  const row = state.rows[index];
  if (row === undefined) return [];
  const picked = index === state.at;
  const fresh = index === 0 ? row.group !== '' : state.rows[index - 1]?.group !== row.group;
  const heading = fresh ? [...(first ? [] : [blank]), line(clipped(row.group, width), 'strong')] : [];
  const wrapped = wrapText(row.label, width - 2);
  // Whoever looks at one sees it whole; the others keep to two rows, so that the list stays a list.
  const shown = picked ? wrapped.slice(0, 6) : wrapped.slice(0, 2);
  const last = shown.length < wrapped.length ? clipped(`${shown.at(-1) ?? ''} …`, width - 2) : undefined;
  const label = shown.map((text, at) => (last !== undefined && at === shown.length - 1 ? last : text));
  return [
    ...heading,
    ...label.map((text, at) => line(`${at === 0 && picked ? '› ' : '  '}${text}`, picked ? 'picked' : 'plain')),
    ...(row.note === ''
      ? []
      : wrapText(row.note, width - 2)
          .slice(0, 2)
          .map((text) => line(`  ${text}`, 'faint'))),
  ];
}

export const recordsScreen: ScreenModule<RecordsState> = {
  onKey: (state, event, context) => onKey(state, meaningOf(keyName(event), false), context),
  view(state, { size }): View {
    const { width, height } = roomIn(size);
    const words = recordWords[state.of];
    const none = state.rows.length === 0;
    const lead = wrapText(words.lead, width).map((row) => line(row, 'faint'));
    const empty = none ? [blank, ...wrapText(`${words.none} ${words.noneHow}`, width).map((row) => line(row))] : [];
    const said = wrapText(state.said ?? '', width).map((row) => line(row, 'accent'));
    const isSaid = state.said !== undefined && state.said !== '';
    // In a low window what was just said stands in the place of the lead.
    const whole = [...(isSaid ? [...said, blank] : []), ...lead, blank, ...empty];
    const top =
      whole.length + 6 <= height || none ? whole : isSaid ? [...said.slice(0, Math.max(1, height - 4)), blank] : [];
    const shown = windowAround(state.rows.length, state.at, Math.max(1, height - top.length), (index, first) =>
      rowLines(state, index, first, width),
    );
    const more = shown.above && shown.below ? common.moreBoth : shown.below ? common.moreBelow : common.moreAbove;
    const keys = words.keys;
    return {
      title: words.title,
      ...(shown.above || shown.below ? { aside: more } : {}),
      body: [...top, ...shown.rows],
      scroll: 0,
      hints: none
        ? [hint('open', keys.add), hint('support'), hint('back'), hint('keys')]
        : [
            hint('open', keys.open),
            hint('support'),
            ...actHints(state.of).slice(0, 2),
            hint('write', keys.add),
            hint('back'),
            ...(state.undo === undefined ? [] : [hint('undo', keys.undo)]),
            ...actHints(state.of).slice(2),
            hint('keys'),
          ],
    };
  },
};
