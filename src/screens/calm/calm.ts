/** The calm card: a breath to follow by eye, then a few words. Any key goes on, and it keeps nothing. */
import { breathAt, roundRows } from '../../calm/breath.js';
import { calmPages, stillPage, type CalmPage } from '../../calm/card.js';
import { calmWords as words } from '../../messages/calm.js';
import { calmBlocks } from '../../pages/calm.js';
import type { Trigger } from '../../triggers/trigger.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { textWidth } from '../../ui/text/width.js';
import { layOut } from '../../ui/view/block.js';
import { blank, line, type Line, type Look } from '../../ui/view/line.js';
import { lastScroll, roomIn, type Hint, type Room, type Size, type View } from '../../ui/view/view.js';
import type { Outcome, ScreenModule } from '../module.js';

/** How the card is opened. */
export interface CalmStart {
  /** What the person wrote for themselves; nothing while the journal is locked. */
  readonly triggers?: readonly Trigger[] | undefined;
  /** Nothing moves. */
  readonly still?: boolean;
  /** It was opened by itself, and closing it ends the program. */
  readonly alone?: boolean;
}

/** The calm card. */
export interface CalmState {
  readonly name: 'calm';
  /** The pages after the breath. */
  readonly pages: readonly CalmPage[];
  /** 0 is the breath. */
  readonly at: number;
  /** Seconds that the breath has been on the screen. */
  readonly beat: number;
  readonly still: boolean;
  readonly alone: boolean;
  readonly scroll: number;
}

export const createCalm = ({ triggers = [], still = false, alone = false }: CalmStart = {}): CalmState => ({
  name: 'calm',
  pages: calmPages(triggers),
  at: 0,
  beat: 0,
  still,
  alone,
  scroll: 0,
});

/** After so many seconds nobody is looking any more, and nothing is drawn for them. */
const longest = 3600;

/** True while the breath is to be drawn anew every second. */
export const breathes = ({ at, still, beat }: CalmState): boolean => at === 0 && !still && beat < longest;

/** A second later. */
export const breathed = (state: CalmState): CalmState => ({ ...state, beat: state.beat + 1 });

const centred = (said: string, width: number, look: Look): Line =>
  line(' '.repeat(Math.max(0, Math.floor((width - textWidth(said)) / 2))) + said, look);

/** The shape, and the word for what to do, in the middle of the room. Always as many rows, so that nothing jumps. */
function breathRows(state: CalmState, { width, height }: Room): readonly Line[] {
  const { way, full } = breathAt(state.beat);
  const lead = height >= 12;
  const rows = Math.min(9, Math.max(3, height - (lead ? 5 : 2)));
  const shape = roundRows(full, rows % 2 === 0 ? rows - 1 : rows, width).map((cells) =>
    cells === 0 ? blank : centred('░'.repeat(cells), width, 'accent'),
  );
  const body = [...shape, blank, centred(words[way], width, 'strong')];
  if (!lead) return body;
  const whole = [...body, blank, centred(words.lead, width, 'faint')];
  const above = Math.floor((height - whole.length) / 2);
  return [...Array.from({ length: Math.max(0, above) }, () => blank), ...whole];
}

const pageOf = ({ at, pages }: CalmState): CalmPage => pages[at - 1] ?? stillPage;

const bodyOf = (state: CalmState, size: Size): readonly Line[] =>
  state.at === 0 && !state.still
    ? breathRows(state, roomIn(size))
    : layOut(calmBlocks(pageOf(state)), roomIn(size).width);

function turned(state: CalmState, by: number): CalmState {
  const count = state.pages.length + 1;
  // The breath begins with breathing in.
  return { ...state, at: (state.at + by + count) % count, beat: 0, scroll: 0 };
}

function hintsOf(state: CalmState): readonly Hint[] {
  const last = state.at === state.pages.length;
  return [
    { key: words.anyKey, does: last ? words.again : words.goOn },
    hint('support'),
    state.alone ? hint('back', words.close) : hint('back'),
    ...(state.at === 0 ? [{ key: 'm', does: state.still ? words.move : words.holdStill }] : []),
  ];
}

export const calmScreen: ScreenModule<CalmState> = {
  onKey(state, event, { size }): Outcome<CalmState> {
    const name = keyName(event);
    if (name === 'm' && state.at === 0) return { state: { ...state, still: !state.still, beat: 0 } };
    const body = bodyOf(state, size);
    const room = roomIn(size);
    const scrolled = (by: number): CalmState => ({
      ...state,
      scroll: Math.min(lastScroll(body, room), Math.max(0, state.scroll + by)),
    });
    // What lies below the window first, so that no page is gone before it was read.
    const onward = (by: number): CalmState => (state.scroll < lastScroll(body, room) ? scrolled(by) : turned(state, 1));
    switch (meaningOf(name, false)) {
      case 'back':
      case 'quit':
        return { state, intents: [{ do: state.alone ? 'leave' : 'back' }] };
      case 'previous':
      case 'left':
        return { state: state.at === 0 ? state : turned(state, -1) };
      case 'up':
        return { state: scrolled(-1) };
      case 'pageUp':
        return { state: scrolled(-room.height) };
      case 'down':
        return { state: onward(1) };
      default:
        return { state: onward(room.height - 1) };
    }
  },
  view: (state, { size }): View => ({
    title: state.at === 0 ? words.title : pageOf(state).title,
    body: bodyOf(state, size),
    scroll: state.scroll,
    hints: hintsOf(state),
  }),
};
