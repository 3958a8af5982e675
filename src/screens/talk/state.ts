/** Where two people are who talk at one keyboard. */
import { togetherWords as words } from '../../messages/together.js';
import {
  after,
  newTogether,
  otherSeat,
  pauseLeft,
  turnTime,
  type Did,
  type Seat,
  type Together,
} from '../../talks/together.js';
import { usualWord } from '../../talks/talk.js';
import { createChoice, type ChoiceState } from '../../ui/fields/choice.js';
import { createText } from '../../ui/fields/text.js';
import type { EditorState } from '../../ui/editor/editor.js';

/** What is asked before anything else, in this order. */
export const asked = ['first', 'second', 'word'] as const;

/** Two people at one keyboard. */
export interface TogetherState {
  readonly name: 'together';
  readonly talk: Together;
  /** The moment that is drawn, in milliseconds since 1970. */
  readonly now: number;
  /** What was typed so far of who they are and of their word, and in which line they are. */
  readonly said: readonly [string, string, string];
  readonly line: 0 | 1 | 2;
  /** What can be chosen where the talk stands. */
  readonly choice: ChoiceState | undefined;
  /** What was typed to say something back, and whether it is being typed. */
  readonly typing: EditorState | undefined;
  readonly open: boolean;
  /** They were told that it is early to come back. */
  readonly early: boolean;
  /** They are done for today: nothing of anybody's own follows unless it is asked for. */
  readonly closed: boolean;
  readonly scroll: number;
}

/** How somebody is called in the middle of a sentence. */
export const nameOf = ({ names }: Together, seat: Seat): string =>
  names[seat] === '' ? words.chairs[seat] : names[seat];

function choiceIn(talk: Together): ChoiceState | undefined {
  const { stage, speaker, before } = talk;
  const named = (seat: Seat): string => words.named(nameOf(talk, seat));
  switch (stage) {
    case 'first':
      return createChoice([
        { id: '0', label: named(0) },
        { id: '1', label: named(1) },
      ]);
    case 'check':
      return createChoice((['yes', 'missing', 'again'] as const).map((id) => ({ id, label: words.answers[id] })));
    case 'turn':
      return createChoice([
        { id: 'other', label: words.passTo(nameOf(talk, otherSeat(speaker))) },
        { id: 'same', label: words.sameAgain(nameOf(talk, speaker)) },
        { id: 'end', label: words.endToday },
      ]);
    case 'end':
      return createChoice([
        { id: 'write', label: words.writeDown },
        ...(before === undefined ? [] : [{ id: 'on', label: words.goOn }]),
        { id: 'leave', label: words.leave },
      ]);
    default:
      return undefined;
  }
}

/** Two people who have just sat down. */
export const createTogether = (now: Date): TogetherState => ({
  name: 'together',
  talk: newTogether(usualWord),
  now: now.getTime(),
  said: ['', '', ''],
  line: 0,
  choice: undefined,
  typing: undefined,
  open: false,
  early: false,
  closed: false,
  scroll: 0,
});

/** The state after the two did something. */
export function did(state: TogetherState, what: Did): TogetherState {
  const talk = after(state.talk, what, state.now);
  if (talk.stage === state.talk.stage && talk.since === state.talk.since) return { ...state, talk };
  // What was typed stays through a pause.
  const keeps = talk.stage === 'pause' || state.talk.stage === 'pause';
  return {
    ...state,
    talk,
    choice: choiceIn(talk),
    typing: keeps ? state.typing : undefined,
    open: keeps && state.open,
    early: false,
    scroll: 0,
  };
}

/** The listener begins to type. */
export const typingBegun = (state: TogetherState): TogetherState => ({
  ...state,
  typing: state.typing ?? createText({ text: '' }),
  open: true,
});

/** True while letters are text that says something back. */
export const isTyping = ({ talk, typing, open }: TogetherState): boolean =>
  talk.stage === 'back' && open && typing !== undefined;

/** The same at another moment. */
export const at = (state: TogetherState, now: Date): TogetherState => ({ ...state, now: now.getTime() });

/** Turns are drawn anew this often, in milliseconds: often enough to be seen, and too seldom to press. */
const turnEvery = 10_000;
const minute = 60_000;

/** In how many milliseconds something else is to be shown; undefined when nothing is. */
export function togetherDue({ talk, now }: TogetherState): number | undefined {
  const left = pauseLeft(talk, now);
  if (left !== undefined) return left === 0 ? undefined : left % minute || minute;
  const time = turnTime(talk, now);
  if (time === undefined || time.spent >= time.whole) return undefined;
  return turnEvery - (time.spent % turnEvery);
}
