/** Draws the list of entries. */
import { addDays } from '../../dates/local.js';
import { dayInWords } from '../../dates/say.js';
import { searchTerms } from '../../journal/query.js';
import { common } from '../../messages/common.js';
import { journalWords as words } from '../../messages/journal.js';
import { changedId, draftParts } from '../../session/writing.js';
import { hint } from '../../ui/keys/table.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { textWidth } from '../../ui/text/width.js';
import { blank, line, type Line } from '../../ui/view/line.js';
import { roomIn, type Hint, type View } from '../../ui/view/view.js';
import type { Context } from '../module.js';
import { askedInWords, dayOfYear, isEverything } from './asked.js';
import { blankAsk } from './blank.js';
import { markedLine } from './line.js';
import { draftsIn, itemAt, wantsMore, type DraftRow, type JournalState } from './list.js';
import { inLine } from '../../text/clean.js';
import type { EntryRow } from './row.js';
import { lineEnd } from './typed.js';
import { windowAround } from './window.js';

/** A day (`yyyy-mm-dd`) as a heading: 'Today', 'Yesterday', 'Sunday 22 November 2026'. */
export function dayHeading(day: string, today: string): string {
  if (day === today) return words.today;
  if (day === addDays(today, -1)) return words.yesterday;
  const weekday = words.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${dayInWords(day)}`;
}

const dayOfRow = (row: EntryRow): string => row.created.slice(0, 10);
const searchSign = '/ ';

/** Rows above the list: the search, what is chosen, what was just done. `typing` is the row the cursor stands in. */
function header(state: JournalState, context: Context): { rows: Line[]; cursor?: { row: number; column: number } } {
  const { world, size } = context;
  const { width, height } = roomIn(size);
  const searching = state.typing || state.asked.text !== '';
  const wanted = lineEnd(state.asked.text, width - searchSign.length - 1);
  const chosen = askedInWords(state.asked, world);
  const said = (text: string | undefined, look: 'accent' | 'faint'): Line[] =>
    text === undefined ? [] : wrapText(text, width).map((row) => line(row, look));
  const unread = world.notices.some(({ name }) => name.startsWith('journal-')) ? words.someUnread : undefined;
  const earlier =
    height > 12 && isEverything(state.asked) && typeof state.earlier === 'number'
      ? words.earlier(state.earlier)
      : undefined;
  const rows = [
    ...(searching ? [[...line(searchSign, 'strong'), ...line(wanted)]] : []),
    ...said(state.said, 'accent'),
    ...said(chosen, 'accent'),
    ...said(unread, 'faint'),
    ...said(state.said === undefined ? earlier : undefined, 'faint'),
  ].slice(0, Math.max(1, height - 4));
  const column = searchSign.length + textWidth(wanted);
  return {
    rows: rows.length > 0 && height > 12 ? [...rows, blank] : rows,
    ...(state.typing && { cursor: { row: 0, column } }),
  };
}

/** The rows of an entry: its first words, and below them its feelings and tags. */
function entryRows(row: EntryRow, picked: boolean, terms: readonly string[], width: number): Line[] {
  const kind = words.kindMarks[row.kind];
  const head = `${picked ? '› ' : '  '}${row.created.slice(11, 16)}  ${kind === '' ? '' : `${kind}: `}`;
  const text = row.preview === '' ? words.noWords : row.preview;
  const about = [row.feelings.join(', '), row.tags.map((tag) => `#${tag}`).join(' ')].filter((part) => part !== '');
  return [
    [
      ...line(head, picked ? 'picked' : 'faint'),
      ...markedLine(text, terms, width - textWidth(head), picked ? 'picked' : 'plain'),
    ],
    ...(about.length === 0
      ? []
      : [[...line(' '.repeat(9)), ...markedLine(about.join('  '), terms, width - 9, 'faint')]]),
  ];
}

function draftLines({ key, draft }: DraftRow, picked: boolean, world: Context['world'], width: number): Line[] {
  const { text } = draftParts(draft);
  const day = draft.saved.slice(0, 10);
  const when = `${day === world.today ? words.todayThen : dayInWords(day)}, ${draft.saved.slice(11, 16)}`;
  const said = (changedId(key) === undefined ? words.begun : words.begunChange)(when);
  const first = inLine(text.slice(0, 400));
  return [
    ...wrapText(said, width).map((row) => line(row, 'strong')),
    [
      ...line(picked ? '› ' : '  ', picked ? 'picked' : 'plain'),
      ...markedLine(first === '' ? words.begunNoWords : first, [], width - 2, picked ? 'picked' : 'plain'),
    ],
  ];
}

/** Said where there is no entry to show. */
function emptyRows(state: JournalState, { world, size }: Context): Line[] {
  const { width } = roomIn(size);
  const say = (text: string, look: 'plain' | 'faint' | 'strong' = 'plain'): Line[] =>
    wrapText(text, width).map((row) => line(row, look));
  // An empty journal would be a lie.
  if (state.failed) return say(words.unreadable);
  if (!state.complete) return say(words.nothingFoundYet, 'faint');
  if (state.asked.thisDay === true && state.asked.text === '') return say(words.noneOnDay(dayOfYear(world.today)));
  if (!isEverything(state.asked)) return say(words.nothingFound);
  return [...say(words.empty), blank, ...say(words.blank, 'faint'), ...say(blankAsk(world, state.prompt), 'strong')];
}

function hints(state: JournalState, { world }: Context): Hint[] {
  const item = itemAt(state, world);
  if (state.typing) return [{ key: 'Enter', does: words.toList }, hint('support'), hint('back', words.all)];
  const all = isEverything(state.asked);
  const open =
    item === undefined
      ? all && state.complete && !state.failed
        ? [hint('open', words.write), hint('another', words.another)]
        : []
      : [hint('open', 'draft' in item ? words.goOnWriting : words.read)];
  return [
    ...open,
    hint('support'),
    hint('write', words.write),
    hint('back', all ? words.back : words.all),
    ...(item === undefined && all
      ? []
      : [
          hint('search', words.search),
          hint('filter', words.filter),
          ...(item === undefined ? [] : [hint('remove', 'draft' in item ? words.removeDraft : words.remove)]),
        ]),
    ...(state.undo === undefined ? [] : [hint('undo', words.bringBack)]),
    hint('keys'),
    ...(item === undefined || 'draft' in item ? [] : [hint('edit', words.change)]),
    hint('thisDay', words.thisDay),
    hint('removed', words.removed),
  ];
}

/** The list in a window. */
export function journalView(state: JournalState, context: Context): View {
  const { world, size } = context;
  const { width, height } = roomIn(size);
  const top = header(state, context);
  const drafts = draftsIn(state, world);
  const terms = searchTerms(state.asked.text);
  const count = drafts.length + state.rows.length;
  const shown = windowAround(count, Math.min(state.at, count - 1), height - top.rows.length, (index, first) => {
    const picked = index === state.at;
    const draft = drafts[index];
    if (draft !== undefined) return draftLines(draft, picked, world, width);
    const row = state.rows[index - drafts.length];
    if (row === undefined) return [];
    const before = state.rows[index - drafts.length - 1];
    const fresh = before === undefined || dayOfRow(before) !== dayOfRow(row);
    const day = fresh
      ? [...(first ? [] : [blank]), line(dayHeading(dayOfRow(row), world.today).slice(0, width), 'strong')]
      : [];
    return [...day, ...entryRows(row, picked, terms, width)];
  });
  const below = shown.below || (count > 0 && !state.complete && !wantsMore(state));
  const more = shown.above && below ? common.moreBoth : below ? common.moreBelow : shown.above ? common.moreAbove : '';
  const found = isEverything(state.asked) || !state.complete ? '' : words.found(state.rows.length);
  const looking = wantsMore(state) && (count === 0 || state.toEnd) ? words.looking : '';
  return {
    title: words.title,
    aside: [looking, found, more].filter((part) => part !== '').join('  '),
    body: [...top.rows, ...(count === 0 ? emptyRows(state, context) : shown.rows)],
    scroll: 0,
    ...(top.cursor && { cursor: top.cursor }),
    hints: hints(state, context),
  };
}
