import type { BySide } from '../guide/schema.js';
import { dayInWords, distanceInWords } from '../dates/say.js';
import type { Tally } from '../promises/marks.js';
import { brokenWords } from './broken.js';
import type { MarkIs, Promised, Rhythm, Weekday, Whose } from '../promises/promise.js';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const nameOf = (day: Weekday): string => weekdayNames[day - 1] ?? '';
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** When a promise is due, in words: 'on weekdays', 'by 27 November 2026'. They are understood again when they are typed. */
export function rhythmInWords(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case 'once':
      return 'some time';
    case 'by':
      return `by ${dayInWords(rhythm.day)}`;
    case 'daily':
      return 'every day';
    case 'weekly':
      return 'once a week';
    case 'days': {
      const days = rhythm.days.join('');
      if (days === '12345') return 'on weekdays';
      if (days === '67') return 'at weekends';
      return `on ${list(rhythm.days.map((day) => `${nameOf(day)}s`))}`;
    }
  }
}

/** 'Friday, 20 November 2026'. */
export const dueDayInWords = (day: string): string =>
  `${nameOf((new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday)}, ${dayInWords(day)}`;

/** A day of this week or the last by its name: 'Friday', 'yesterday'; any other in full. */
export function nearDay(day: string, today: string): string {
  const away = Math.abs(Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  if (away < 2) return distanceInWords(day, today);
  return away < 7 ? nameOf((new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday) : dayInWords(day);
}

const fromWords = (from: string, today: string): string => (from > today ? `, from ${dayInWords(from)}` : '');

/** Words of promises: their list, their sheets and their commands. */
export const promiseWords = {
  title: 'Promises',
  lead: 'Trust comes back through small things that are kept. What is not marked is only a gap.',
  none: 'No promise is written here yet.',
  noneHow: 'One small thing that can be seen to be kept is enough to begin with.',
  groups: { open: 'Now', settled: 'Done or let go' },
  whose: { mine: 'mine', theirs: 'theirs', ours: 'ours' } satisfies Record<Whose, string>,
  is: { kept: 'kept', broken: 'not kept', repaired: 'not kept, and put right since' } satisfies Record<MarkIs, string>,
  state: { open: '', done: 'done', 'let-go': 'let go by agreement' } satisfies Record<Promised['state'], string>,
  unmarked: 'not marked',
  dueToday: 'due today',
  dueOpen: (day: string, today: string): string => `can be kept until ${nearDay(day, today)}`,
  missed: (day: string, today: string): string => `not marked for ${nearDay(day, today)}`,
  last: (is: MarkIs, day: string): string => `${promiseWords.is[is]} on ${dayInWords(day)}`,
  added: (promise: Promised, today: string): string =>
    `Written down: ${promise.words} (${rhythmInWords(promise.rhythm)}${fromWords(promise.from, today)}).`,
  changed: (promise: Promised, today: string): string =>
    `Changed: ${promise.words} (${rhythmInWords(promise.rhythm)}${fromWords(promise.from, today)}).`,
  marked: (words: string, is: MarkIs, day: string): string =>
    `${words}: ${promiseWords.is[is]}, ${dueDayInWords(day)}.`,
  unmarkedAgain: (words: string, day: string): string => `${words}: the mark for ${dueDayInWords(day)} is taken back.`,
  ended: { done: 'It is done.', 'let-go': 'It is let go. What was marked stays.', open: 'It goes on.' },
  letGoHow: 'This is for what both of you agreed to let go. What was not kept can be written down as that.',
  removed: 'It is taken out of the list. u brings it back.',
  back: 'It is as it was before.',
  nothingToUndo: 'There is nothing to take back.',
  notDue: ({ words, rhythm, from }: Promised): string =>
    `"${words}" is due ${rhythmInWords(rhythm)}, since ${dayInWords(from)}, so there is nothing to mark for that day.`,
  notBroken: 'Only what was marked as not kept can be put right.',
  ahead: 'A day that is still to come cannot be marked yet.',
  unclear: (said: string): string =>
    `"${said}" was not understood. It can be, for example: on weekdays, every sunday, mondays and thursdays, every day, once a week, by friday, by 5 december, some time.`,
  passed: (day: string): string => `${dayInWords(day)} has passed, so nothing can be due by then.`,
  keptWithoutDay: 'It is kept without a day for now. You can change that.',
  detail: {
    whose: { mine: 'A promise of mine', theirs: 'A promise made to me', ours: 'A promise of ours' } satisfies Record<
      Whose,
      string
    >,
    due: (promise: Promised): string => `Due ${rhythmInWords(promise.rhythm)}, since ${dayInWords(promise.from)}.`,
    dueOnce: (promise: Promised): string => `Due ${rhythmInWords(promise.rhythm)}.`,
    earlier: (rhythm: Rhythm, from: string, until: string): string =>
      `From ${dayInWords(from)} to ${dayInWords(until)} it was due ${rhythmInWords(rhythm)}.`,
    /** Counts and no more: what nobody marked is told apart from what was not kept. */
    tally: ({ due, kept, repaired, broken, unmarked }: Tally): string => {
      const said = [
        [kept, 'kept'],
        [repaired, 'put right afterwards'],
        [broken, 'not kept'],
        [unmarked, 'not marked'],
      ] as const;
      const parts = said.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
      return `In the last four weeks it was due ${due === 1 ? 'once' : `${due} times`}: ${parts.join(', ')}.`;
    },
    marks: 'Lately',
  },
  keys: {
    keptOrNot: 'kept?',
    repaired: 'put right',
    letGo: 'let go',
    change: 'change',
    add: 'a new one',
    open: 'open',
    undo: 'take back',
    remove: 'take out',
  },

  sheet: {
    title: 'A promise',
    changeTitle: 'Change a promise',
    words: {
      hurt: 'What is promised?',
      broke: 'What do you promise?',
      either: 'What is promised?',
    },
    wordsHint: {
      hurt: 'One thing, in the words that were used, such as: "Home by six." It can be a promise of yours, too.',
      broke: 'One small thing that can be seen to be kept, also on a bad day, such as: "Home by six."',
      either: 'One small thing that can be seen to be kept, such as: "Home by six."',
    },
    whose: 'Whose promise is it?',
    mine: 'Mine',
    theirs: "The other person's, and they said it themselves",
    ours: 'Both of ours',
    theirsSay:
      'Then it is theirs to keep, and you only note what you see. What you wish for, and they have not said, fits better among the agreements, as a wish.',
    when: 'When is it due?',
    whenHint: 'For example: on weekdays, every sunday, every day, once a week, by friday. Left empty, it has no day.',
  } satisfies Record<string, BySide>,

  broken: brokenWords,
} as const;
