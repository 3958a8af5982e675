import { distanceInWords } from '../../dates/say.js';
import { apologyWords } from '../../messages/apology.js';
import { journalWords } from '../../messages/journal.js';
import { todayWords as words } from '../../messages/today.js';
import type { Today } from '../../path/today.js';
import { sayWords } from '../../messages/say.js';
import { builderKeys } from '../../session/builder.js';
import { todayOf } from '../../session/today.js';
import type { World } from '../../session/world.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf, type Meaning } from '../../ui/keys/table.js';
import { gap, heading, item, layOut, text, type Block } from '../../ui/view/block.js';
import { noticeBlocks } from '../../pages/notices.js';
import { lastScroll, roomIn, scrolledTo, type Size, type View } from '../../ui/view/view.js';
import { draftRows } from '../journal/list.js';
import type { RecordItem } from '../../session/records.js';
import type { Saying } from '../../sayings/saying.js';
import type { Intent } from '../intents.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { todayLines, todayRows, type TodayRow } from './rows.js';

/** The front page. */
export interface TodayState {
  readonly name: 'today';
  /** Which of the rows is marked; the first is the recommended step. */
  readonly at: number;
  /** Said once at the top, such as that a step is kept. */
  readonly said: readonly string[];
  readonly scroll: number;
  /** A promise as it was before it was marked here, to take that back. */
  readonly undo?: RecordItem;
  /** The same of a statement that was to be said. */
  readonly undoSaying?: Saying;
}

export const createToday = (said: readonly string[] = []): TodayState => ({ name: 'today', at: 0, said, scroll: 0 });

/** What stands above the steps. */
function lead(state: TodayState, world: World, today: Today): Block[] {
  return [
    ...state.said.flatMap((said) => [text(said, 'accent'), gap]),
    ...noticeBlocks(world.notices),
    text(words.hello(world.profile.name)),
    ...(today.bandLine === undefined ? [] : [text(today.bandLine, 'faint')]),
    ...today.named.map(({ step, day }) => text(words.named(step.title, distanceInWords(day, world.today)))),
    ...(today.unsafe ? [gap, text(words.unsafe, 'strong')] : []),
    gap,
    ...(today.allDone ? [text(words.allDone), gap] : []),
  ];
}

/** The page, and which of its rows the marked step takes. */
function pageOf(
  state: TodayState,
  world: World,
  size: Size,
): Pick<View, 'body'> & { readonly focus: readonly [number, number]; readonly place: Today['place'] } {
  const { width } = roomIn(size);
  const today = todayOf(world);
  const top = layOut(lead(state, world, today), width);
  const { lines, focus } = todayLines(todayRows(today, world), today, { at: state.at, world, width });
  const tools: Block[] = [
    ...(today.act === undefined ? [] : [gap, heading(words.act), text(today.act.words)]),
    gap,
    ...(world.profile.with === 'together' && !world.profile.joint ? [text(words.jointHint, 'faint'), gap] : []),
    ...words.tools.map(([key, does]) => item(does, key)),
    item(draftRows(world).length > 0 ? journalWords.toolBegun : journalWords.tool, hint('write').key),
    item(world.drafts[builderKeys.say] === undefined ? sayWords.tool : sayWords.toolBegun, hint('say').key),
    item(
      world.drafts[builderKeys.apology] === undefined ? apologyWords.tool : apologyWords.toolBegun,
      hint('apology').key,
    ),
  ];
  return {
    body: [...top, ...lines, ...layOut(tools, width)],
    focus: [focus[0] + top.length, focus[1] + top.length],
    place: today.place,
  };
}

/** What a key opens, whatever is marked. */
const pages: { readonly [meaning in Meaning]?: Intent } = {
  path: { do: 'open', screen: 'path' },
  read: { do: 'open', screen: 'read' },
  backward: { do: 'open', screen: 'back' },
  settings: { do: 'open', screen: 'about' },
  records: { do: 'open', screen: 'lists' },
  mended: { do: 'open', screen: 'progress' },
  close: { do: 'open', screen: 'calm' },
  say: { do: 'build', what: 'say' },
  apology: { do: 'build', what: 'apology' },
  write: { do: 'journal' },
  keys: { do: 'open', screen: 'keys' },
  quit: { do: 'leave' },
};

function opening(row: TodayRow): Intent {
  if (row.kind === 'saying') return { do: 'read-entry', entry: row.entry };
  return row.kind === 'mark' ? { do: 'record', of: 'promises', id: row.id } : { do: 'open-step', step: row.id };
}
const asSaying = (id: string, act: 'said' | 'later'): Intent => ({ do: 'saying', id, act });
const marking = (id: string, act: 'kept' | 'broken'): Intent => ({ do: 'record-act', of: 'promises', id, act });

/** One row further down, for what stands below the last step, or above the first. */
function scrolledOn(state: TodayState, context: Context): Outcome<TodayState> {
  const room = roomIn(context.size);
  const view = todayScreen.view(state, context);
  const last = lastScroll(view.body, room);
  return { state: { ...state, scroll: Math.min(last, scrolledTo(view, room.height) + 1) } };
}

/** Something has to be read before the first step: the page stands at its top until the person goes on. */
const opensAtTop = ({ at, said }: TodayState, { notices }: World): boolean =>
  at === 0 && (said.length > 0 || notices.length > 0);

/** Whether the first step lies below the window, because of what stands above it. */
function isBelow(state: TodayState, context: Context): boolean {
  const { world, size } = context;
  if (!opensAtTop(state, world)) return false;
  const { focus } = pageOf(state, world, size);
  return focus[1] - state.scroll >= roomIn(size).height;
}

export const todayScreen: ScreenModule<TodayState> = {
  onKey(state, event, context) {
    const { world } = context;
    const rows = todayRows(todayOf(world), world);
    const row = rows[state.at];
    const to = (at: number): { state: TodayState } => ({
      state: { ...state, at: Math.min(rows.length - 1, Math.max(0, at)), scroll: 0 },
    });
    const meaning = meaningOf(keyName(event), false);
    const page = meaning === undefined ? undefined : pages[meaning];
    if (page !== undefined) return { state, intents: [page] };
    switch (meaning) {
      case 'open':
      case 'next':
      case 'right':
        return row === undefined ? { state } : { state: { ...state, said: [] }, intents: [opening(row)] };
      case 'kept':
      case 'notKept':
        if (row?.kind === 'saying')
          return meaning === 'kept' ? { state, intents: [asSaying(row.id, 'said')] } : { state };
        return row?.kind === 'mark'
          ? { state, intents: [marking(row.id, meaning === 'kept' ? 'kept' : 'broken')] }
          : { state };
      case 'undo':
        if (state.undoSaying !== undefined)
          return { state, intents: [{ do: 'saying-undo', saying: state.undoSaying }] };
        return state.undo === undefined
          ? { state }
          : { state, intents: [{ do: 'record-undo', of: 'promises', item: state.undo }] };
      case 'up':
        return state.at === 0 ? { state: { ...state, scroll: Math.max(0, state.scroll - 1) } } : to(state.at - 1);
      case 'down':
        return state.at >= rows.length - 1 || isBelow(state, context) ? scrolledOn(state, context) : to(state.at + 1);
      case 'checkin':
        return { state, intents: [{ do: 'open-step', step: world.near.day.sheet }] };
      case 'later':
        if (row?.kind === 'saying') return { state, intents: [asSaying(row.id, 'later')] };
        return row?.kind === 'step' ? { state, intents: [{ do: 'set-aside', step: row.id, days: 7 }] } : { state };
      default:
        return { state };
    }
  },
  view(state, { world, size }): View {
    const { body, focus, place } = pageOf(state, world, size);
    // At rest the page is shown from its top; the marked step is kept in sight.
    const fits = focus[1] < roomIn(size).height;
    return {
      title: words.title,
      ...(place && { aside: words.place(place.stage.title, place.done, place.of) }),
      body,
      ...(fits || state.scroll > 0 || opensAtTop(state, world) ? { scroll: state.scroll } : { focus }),
      hints: [
        hint('open', words.openNext),
        hint('support'),
        hint('keys'),
        hint('quit'),
        hint('path', 'path'),
        hint('later', 'later'),
      ],
    };
  },
};
