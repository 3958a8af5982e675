import { distanceInWords } from '../../dates/say.js';
import { wordsFor } from '../../guide/schema.js';
import { apologyWords } from '../../messages/apology.js';
import { common } from '../../messages/common.js';
import { journalWords } from '../../messages/journal.js';
import { todayWords as words } from '../../messages/today.js';
import type { Today } from '../../path/today.js';
import { sayWords } from '../../messages/say.js';
import { builderKeys } from '../../session/builder.js';
import { todayOf } from '../../session/today.js';
import type { World } from '../../session/world.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { gap, heading, item, layOut, text, type Block } from '../../ui/view/block.js';
import { line, type Line } from '../../ui/view/line.js';
import { noticeBlocks } from '../../pages/notices.js';
import { listRows } from '../../ui/fields/choice.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { lastScroll, roomIn, type View } from '../../ui/view/view.js';
import { draftRows } from '../journal/list.js';
import type { Context, Outcome, ScreenModule } from '../module.js';

/** The front page. */
export interface TodayState {
  readonly name: 'today';
  /** Which of the waiting steps is marked; the first is the recommended one. */
  readonly at: number;
  /** Said once at the top, such as that a step is kept. */
  readonly said: readonly string[];
  readonly scroll: number;
}

export const createToday = (said: readonly string[] = []): TodayState => ({ name: 'today', at: 0, said, scroll: 0 });

/** The steps that can be opened from here: the recommended one, then what was begun or set aside. */
function waiting(today: Today): readonly { id: string; label: string }[] {
  const next = today.next === undefined ? [] : [{ id: today.next.step.id, label: today.next.step.title }];
  return [
    ...next,
    ...today.begun.map(({ id, title }) => ({ id, label: words.alsoBegun(title) })),
    ...today.due
      .filter(({ id }) => !today.begun.some((step) => step.id === id))
      .map(({ id, title }) => ({ id, label: words.alsoDue(title) })),
  ];
}

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

function stepRows(
  today: Today,
  at: number,
  side: Parameters<typeof wordsFor>[1],
  width: number,
): { rows: Line[]; focus: [number, number] } {
  const steps = waiting(today);
  const rows: Line[] = [];
  let focus: [number, number] = [0, 0];
  steps.forEach(({ label }, index) => {
    const start = rows.length;
    // The heading and the title are what must be in sight; what is said about it may run below the window.
    if (index === 0 && today.next !== undefined) rows.push(line(words.next, 'strong'));
    if (index === 1) rows.push([], line(words.also, 'strong'));
    rows.push(...listRows([{ mark: index === at ? '› ' : '  ', label, picked: index === at }], width).rows);
    if (index === at) focus = [start, rows.length - 1];
    if (index === 0 && today.next !== undefined) {
      const { step, why } = today.next;
      const about = `${wordsFor(step.who, side)} ${common.aboutMinutes(step.minutes)}`;
      rows.push(...wrapText(words.why[why], width - 2).map((row) => line(`  ${row}`)));
      rows.push(...wrapText(about, width - 2).map((row) => line(`  ${row}`, 'faint')));
    }
  });
  return { rows, focus };
}

/** One row further down, for what stands below the last step. */
function scrolledOn(state: TodayState, context: Context): Outcome<TodayState> {
  const last = lastScroll(todayScreen.view(state, context).body, roomIn(context.size));
  return { state: { ...state, scroll: Math.min(last, state.scroll + 1) } };
}

export const todayScreen: ScreenModule<TodayState> = {
  onKey(state, event, context) {
    const { world } = context;
    const steps = waiting(todayOf(world));
    const to = (at: number): { state: TodayState } => ({
      state: { ...state, at: Math.min(steps.length - 1, Math.max(0, at)) },
    });
    switch (meaningOf(keyName(event), false)) {
      case 'open':
      case 'next':
      case 'right': {
        const step = steps[state.at];
        return step === undefined
          ? { state }
          : { state: { ...state, said: [] }, intents: [{ do: 'open-step', step: step.id }] };
      }
      case 'up':
        return state.at === 0 ? { state: { ...state, scroll: Math.max(0, state.scroll - 1) } } : to(state.at - 1);
      case 'down':
        return state.at >= steps.length - 1 ? scrolledOn(state, context) : to(state.at + 1);
      case 'path':
        return { state, intents: [{ do: 'open', screen: 'path' }] };
      case 'read':
        return { state, intents: [{ do: 'open', screen: 'read' }] };
      case 'backward':
        return { state, intents: [{ do: 'open', screen: 'back' }] };
      case 'settings':
        return { state, intents: [{ do: 'open', screen: 'about' }] };
      case 'say':
        return { state, intents: [{ do: 'build', what: 'say' }] };
      case 'apology':
        return { state, intents: [{ do: 'build', what: 'apology' }] };
      case 'write':
        return { state, intents: [{ do: 'journal' }] };
      case 'keys':
        return { state, intents: [{ do: 'open', screen: 'keys' }] };
      case 'later': {
        const step = steps[state.at];
        return step === undefined ? { state } : { state, intents: [{ do: 'set-aside', step: step.id, days: 7 }] };
      }
      case 'quit':
        return { state, intents: [{ do: 'leave' }] };
      default:
        return { state };
    }
  },
  view(state, { world, size }): View {
    const room = roomIn(size);
    const today = todayOf(world);
    const top = layOut(lead(state, world, today), room.width);
    const { rows, focus } = stepRows(today, state.at, world.reader.side, room.width);
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
    const place = today.place;
    const body = [...top, ...rows, ...layOut(tools, room.width)];
    // At rest the page is shown from its top; the marked step is kept in sight.
    const fits = focus[1] + top.length < room.height && state.scroll === 0;
    return {
      title: words.title,
      ...(place && { aside: words.place(place.stage.title, place.done, place.of) }),
      body,
      ...(fits || state.scroll > 0
        ? { scroll: state.scroll }
        : { focus: [focus[0] + top.length, focus[1] + top.length] as const }),
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
