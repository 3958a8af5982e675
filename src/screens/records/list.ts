/** The list of promises, agreements, triggers or gestures. */
import { common } from '../../messages/common.js';
import { listsWords } from '../../messages/today.js';
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
  /** A file of it did not open: it may have held more than this. */
  readonly lost: boolean;
  /** Said once, until the next key. */
  readonly said?: string | undefined;
  /** What was done last, as it was before, to take it back. */
  readonly undo?: RecordItem | undefined;
}

/** The list as it is now; `lost` when a file of it did not open. */
export const createRecords = <K extends RecordKind>(
  of: K,
  items: RecordLists[K],
  today: string,
  lost = false,
): RecordsState => ({ name: 'records', of, rows: recordRows(of, items, today), at: 0, lost });

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

/** What was just said, with a gap below. */
const saidLines = ({ said = '' }: RecordsState, width: number): Line[] =>
  said === '' ? [] : [...wrapText(said, width).map((row) => line(row, 'accent')), blank];

const lostLines = (width: number): Line[] => [...wrapText(listsWords.lost, width).map((row) => line(row)), blank];

/** Beside so many rows of the list there is room for its lead. */
const ENOUGH = 9;

/** How many rows the list would take, up to those that are enough. */
function wanted(state: RecordsState, width: number): number {
  let rows = 0;
  for (let index = 0; index < state.rows.length && rows < ENOUGH; index++)
    rows += rowLines(state, index, index === 0, width).length;
  return Math.min(ENOUGH, rows);
}

export const recordsScreen: ScreenModule<RecordsState> = {
  onKey: (state, event, context) => onKey(state, meaningOf(keyName(event), false), context),
  view(state, { size }): View {
    const { width, height } = roomIn(size);
    const words = recordWords[state.of];
    const none = state.rows.length === 0;
    const told = [...saidLines(state, width), ...(state.lost ? lostLines(width) : [])];
    const lead = wrapText(words.lead, width).map((row) => line(row, 'faint'));
    // Where a file did not open nobody knows that nothing was written.
    const empty = none && !state.lost ? wrapText(`${words.none} ${words.noneHow}`, width).map((row) => line(row)) : [];
    const whole = [...told, ...lead, blank, ...empty];
    // In a low window the list comes before the lead, and what has to be said before the list.
    const top = none || whole.length + wanted(state, width) <= height ? whole : told.slice(0, Math.max(2, height - 3));
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
