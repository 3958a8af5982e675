import type { Why } from '../path/recommend.js';

/** Words of the front page, in the screens and printed by commands. */
export const todayWords = {
  title: 'Today',
  hello: (name: string | undefined): string =>
    name === undefined ? 'Good to have you here.' : `Good to have you here, ${name}.`,
  next: 'Next',
  why: {
    first: 'This is a gentle place to begin.',
    begun: 'You began this. It waits where you left it.',
    due: 'You set this aside until now. You can set it aside again.',
    follows: 'It is the next one on the path.',
    'new-stage': 'A new part of the path begins here.',
    meanwhile: 'The one before it is set aside for now. This one can go first.',
    resting: 'Everything is set aside for now, and nothing has to be done. This one comes back first.',
    again: 'You did this one longest ago. It can show you what has changed.',
  } satisfies Record<Why, string>,
  also: 'Also waiting',
  small: 'Small things',
  dayCheckin: 'How is today? A check-in of a minute',
  dayBegun: 'How is today? You began a check-in',
  weekCheckin: 'How was this week? A check-in of about ten minutes',
  weekBegun: 'How was this week? You began a check-in',
  dueToday: (words: string): string => `${words} (today)`,
  notMarked: (words: string, when: string): string => `${words} (${when}, not marked)`,
  repairBegun: (words: string): string => `${words}: what happened, and what comes next (begun)`,
  undo: 'u takes it back.',
  markHow: 'y kept · n not kept · Enter opens it',
  alsoDue: (title: string): string => `${title} (you set it aside until now)`,
  alsoBegun: (title: string): string => `${title} (begun)`,
  place: (stage: string, done: number, of: number): string => `${stage}: ${done} of ${of} done`,
  unsafe: 'There is no hurry with anything here, least of all with talking. Support is there at any time.',
  allDone:
    'You have been through every step once. Trust goes on changing, and often dips again months later. From here it is lighter: one step now and then, to see what has changed.',
  openNext: 'open it',
  tools: [
    ['p', 'the whole path: any step, in any order'],
    ['b', 'look back at what you wrote'],
    ['r', 'things to read: questions, background, small gestures'],
    ['i', 'a check-in: how today is, in a minute'],
    ['v', 'promises, agreements, triggers, gestures, talks'],
    ['m', 'how it moves: your weeks, told and drawn'],
    ['c', 'a calm minute, to breathe'],
    ['a', 'about me: change what I said at the start'],
  ] as readonly (readonly [string, string])[],
  jointHint:
    'Parts for two are off. If you want them, each of you answers a few private questions first, under "about me".',
  notice: (name: string, why: string, path: string, moved: boolean): string =>
    moved
      ? `The file ${name} could not be read (${why}). It was put aside unchanged: ${path}. Everything else is here.`
      : `The file ${name} could not be read (${why}). It was left where it is: ${path}. Everything else is here.`,
  act: 'The small thing for this week',
  named: (title: string, when: string): string => `In "${title}" you named this day: ${when}.`,
} as const;

/** Words of the page that leads to the lists. */
export const listsWords = {
  title: 'What you keep',
  lead: '',
  promises: 'Promises: small things that are kept',
  agreements: 'Agreements, and limits of your own',
  triggers: 'Triggers: what sets it off, and what helps',
  gestures: 'Gestures and rituals',
  talks: 'Hard talks',
  open: 'open it',
  /** Of a list that may have held more than is in it now. */
  lost: 'A file of this list did not open. It is kept as it is, and "trust-repair doctor" says what can be brought back.',
} as const;
