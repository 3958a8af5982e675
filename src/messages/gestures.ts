import { dayInWords } from '../dates/say.js';
import type { GesturePlan, GestureState } from '../gestures/gesture.js';

/** Words of gestures and rituals: their list, their sheets and their commands. */
export const gestureWords = {
  title: 'Gestures and rituals',
  lead: 'Small kind things, done once or again and again. They pay for nothing, and nobody owes thanks for them.',
  none: 'Nothing is planned yet.',
  noneHow: 'One small thing this week is plenty.',
  groups: { planned: 'To do', done: 'Done', away: 'Put away' },
  kind: { gesture: 'a gesture', ritual: 'a ritual' } satisfies Record<GesturePlan['kind'], string>,
  state: { planned: 'planned', kept: 'goes on', done: 'done', away: 'put away' } satisfies Record<GestureState, string>,
  plannedFor: (day: string): string => `planned for ${dayInWords(day)}`,
  lastDone: (day: string): string => `last on ${dayInWords(day)}`,
  doneOn: (day: string): string => `done on ${dayInWords(day)}`,
  times: (count: number): string => (count === 1 ? 'once so far' : `${count} times so far`),
  added: (what: string): string => `Planned: ${what}`,
  changed: (what: string): string => `Changed: ${what}`,
  done: (what: string, day: string): string => `Done on ${dayInWords(day)}: ${what}`,
  undone: (what: string): string => `No longer marked as done: ${what}`,
  away: 'It is put away.',
  goesOn: 'It is back among what can be done.',
  removed: 'It is taken out of the list. u brings it back.',
  back: 'It is as it was before.',
  nothingToUndo: 'There is nothing to take back.',
  ahead: 'A day that is still to come cannot be marked as done yet.',
  dayUnclear: (said: string): string =>
    `"${said}" was not understood as a day. You could say "yesterday", "on Friday" or "5 December".`,
  detail: {
    did: 'What it did',
    times: 'When it was done',
    from: (title: string): string => `From the idea: ${title}.`,
  },
  keys: {
    done: 'done today',
    change: 'change',
    add: 'a new one',
    open: 'open',
    undo: 'take back',
    remove: 'take out',
  },

  sheet: {
    title: 'A gesture, or a ritual',
    changeTitle: 'A gesture, and what it did',
    intro: [
      'A gesture is a small kind thing. A ritual is one that two people do again and again. Give only what you can give gladly.',
    ],
    idea: 'Where would you like to begin?',
    own: 'With something of my own',
    what: 'What will you do?',
    whatOwnHint: 'One sentence. Left empty, the next page shows a few ways to do what you chose.',
    ways: 'Which way would fit?',
    ownWay: 'None of these',
    waysOwn: 'Or say it in your own words.',
    waysOwnHint: 'Left empty, it is as you chose.',
    again: 'Once, or again and again?',
    againOptions: { gesture: 'Once, to begin with', ritual: 'Again and again' } satisfies Record<
      GesturePlan['kind'],
      string
    >,
    planned: 'Is there a day for it?',
    plannedHint: 'Left empty, any day will do.',
    how: 'How did it go?',
    howOptions: {
      done: 'I did it today',
      yesterday: 'I did it yesterday',
      not: 'Not yet',
      away: 'I would rather let it go',
    },
    howSay: {
      not: 'That is fine. It waits, and it can be made smaller.',
      away: 'Letting it go is fine, too. What does not fit need not be done.',
    },
    did: 'What did it do, for you or between you?',
    didHint: '"Nothing I could see" is an answer too. It need not be thanked for.',
  },
} as const;
