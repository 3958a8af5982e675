/** The list of entries: what it knows, and how it changes. */
import { monthOf, type Entry } from '../../journal/entry.js';
import { matcher, searchTerms } from '../../journal/query.js';
import { isJournalDraft } from '../../session/today.js';
import type { World } from '../../session/world.js';
import type { Draft } from '../../store/index.js';
import { everything, isEverything, queryOf, type Asked } from './asked.js';
import { rowOf, type EntryRow } from './row.js';

/** The journal: entries by day, newest first. */
export interface JournalState {
  readonly name: 'journal';
  /** Its identity stands for one reading of the journal: with another, reading begins anew. */
  readonly asked: Asked;
  /** What was found so far, newest first. */
  readonly rows: readonly EntryRow[];
  /** Entries that were put in from here, and that reading on may come upon. */
  readonly put: readonly string[];
  /** Everything was looked through. */
  readonly complete: boolean;
  /** The journal could not be read. */
  readonly failed: boolean;
  /** The marked line: drafts come first. */
  readonly at: number;
  /** Somebody wants to see the end, wherever it is. */
  readonly toEnd: boolean;
  /** Letters go into the search. */
  readonly typing: boolean;
  readonly said: string | undefined;
  /** The entry that was deleted last. */
  readonly undo: string | undefined;
  /** So many years ago something was written on this day; undefined until that is known. */
  readonly earlier: number | 'none' | undefined;
  /** Which question is shown on a blank page. */
  readonly prompt: number;
}

/** So many entries are read ahead of the marked one: more than any window shows. */
const ahead = 100;

/** The whole journal, before anything was read. */
export const createJournal = (prompt: number): JournalState => ({
  name: 'journal',
  asked: everything,
  rows: [],
  put: [],
  complete: false,
  failed: false,
  at: 0,
  toEnd: false,
  typing: false,
  said: undefined,
  undo: undefined,
  earlier: undefined,
  prompt,
});

/** A draft in the list. */
export interface DraftRow {
  readonly key: string;
  readonly draft: Draft;
}

/** What can be marked: drafts, where everything is shown, and entries. */
export type Item = { readonly draft: DraftRow } | { readonly row: EntryRow };

/** Entries that are being written, the latest first. */
export const draftRows = ({ drafts }: Pick<World, 'drafts'>): readonly DraftRow[] =>
  Object.entries(drafts)
    .filter(([key]) => isJournalDraft(key))
    .map(([key, draft]) => ({ key, draft }))
    .sort((one, other) => other.draft.saved.localeCompare(one.draft.saved));

/** The drafts that a list shows. */
export const draftsIn = (state: JournalState, world: Pick<World, 'drafts'>): readonly DraftRow[] =>
  isEverything(state.asked) && !state.typing ? draftRows(world) : [];

/** The marked line; undefined when there is none. */
export function itemAt(state: JournalState, world: Pick<World, 'drafts'>): Item | undefined {
  const drafts = draftsIn(state, world);
  const draft = drafts[state.at];
  const row = state.rows[state.at - drafts.length];
  return draft !== undefined ? { draft } : row && { row };
}

/** True while more is to be read for what is shown. */
export const wantsMore = (state: JournalState): boolean =>
  !state.complete && (state.toEnd || state.rows.length < state.at + ahead);

/** The list with another line marked, as near as there is one. */
export function markedAt(state: JournalState, at: number, world: Pick<World, 'drafts'>): JournalState {
  const last = draftsIn(state, world).length + state.rows.length - 1;
  return { ...state, at: Math.max(0, Math.min(last, at)) };
}

/** The list of other entries; what was found before is forgotten. */
export const withAsked = (state: JournalState, asked: Asked): JournalState => ({
  ...state,
  // A copy, so that asking for the same once more is another reading.
  asked: { ...asked },
  rows: [],
  put: [],
  complete: false,
  failed: false,
  at: 0,
  toEnd: false,
});

/** The list with a further page of what was looked for; `undefined` when there is none. */
export function withPage(
  state: JournalState,
  page: readonly Entry[] | undefined,
  world: Pick<World, 'drafts'>,
): JournalState {
  if (page === undefined) return { ...state, complete: true, toEnd: false };
  const terms = searchTerms(state.asked.text);
  const fresh = page.filter(({ id }) => !state.put.includes(id)).map((entry) => rowOf(entry, terms));
  if (fresh.length === 0) return state;
  const next = { ...state, rows: [...state.rows, ...fresh] };
  return state.toEnd ? markedAt(next, Number.MAX_SAFE_INTEGER, world) : next;
}

const isNewer = (one: EntryRow, other: EntryRow): boolean =>
  Date.parse(one.created) - Date.parse(other.created) > 0 || (one.created === other.created && one.id > other.id);

/** Where an entry that was not there belongs in what was read; undefined when reading on comes upon it by itself. */
function placeOf(state: JournalState, row: EntryRow): number | undefined {
  const place = state.rows.findIndex((other) => isNewer(row, other));
  if (place >= 0) return place;
  const last = state.rows.at(-1);
  // The file of the last month may have been read already.
  const read = state.complete || last === undefined || monthOf(last.created) === monthOf(row.created);
  return read ? state.rows.length : undefined;
}

/** The list with an entry in it as it is now, and marked, if it belongs there. */
export function withEntry(state: JournalState, entry: Entry, world: World): JournalState {
  const known = state.rows.findIndex(({ id }) => id === entry.id);
  if (!matcher(queryOf(state.asked, world.today))(entry)) return withoutEntry(state, entry.id, world);
  const row = rowOf(entry, searchTerms(state.asked.text));
  const index = known >= 0 ? known : placeOf(state, row);
  if (index === undefined) return markedAt(state, state.at, world);
  const rows = [...state.rows.slice(0, index), row, ...state.rows.slice(known >= 0 ? index + 1 : index)];
  const next = { ...state, rows, put: state.put.includes(row.id) ? state.put : [...state.put, row.id] };
  return markedAt(next, draftsIn(next, world).length + index, world);
}

/** The list without an entry; the one after it is marked. */
export const withoutEntry = (state: JournalState, gone: string, world: World): JournalState =>
  markedAt({ ...state, rows: state.rows.filter(({ id }) => id !== gone) }, state.at, world);
