/** Words of the commands `checkin` and what is inside it. */
const list = (items: readonly string[]): string => items.join(', ');

export const checkinCliWords = {
  group: 'To see how it goes:',
  does: {
    checkin: 'a minute for today, or ten for the week',
    list: 'list every check-in, newest first',
    remind: 'write a reminder for your calendar, with no word of what it is for',
  },
  options: {
    weekly: 'the week instead of the day',
    week: 'which week: 2026-W46, or "last"',
    on: 'which day, to fill it in late: yesterday, friday, 2026-11-20',
    remindWeekly: 'once a week: a day of the week and a time',
    remindDaily: 'every day: a time',
    to: 'the file to write; without it reminder.ics in this folder',
    title: 'what the calendar shows, instead of "Quiet time"',
    json: 'as JSON: {"checkins":[ ... ]}',
    limit: 'at most so many',
  },
  args: { when: 'such as: sunday 19:00' },
  needsTerminal: 'The screens cannot be shown here. Try "trust-repair checkin --plain", which asks line by line.',
  badWeek: (said: string): string => `"${said}" could not be read as a week. Try 2026-W46, or "last".`,
  weekAhead: (week: string): string => `The week ${week} has not begun yet. It can be filled in once it has.`,
  badDay: (said: string): string => `"${said}" could not be read as a day. Try yesterday, friday, or 2026-11-20.`,
  dayAhead: (day: string): string => `That would be ${day}, which has not come yet. It can be filled in once it has.`,
  dayAndWeek: 'A check-in is about a day or about a week. Please say one of them.',
  badLimit: (said: string): string => `"${said}" is not a number of check-ins. Try 10.`,
  none: 'There are no check-ins yet. "trust-repair checkin" takes a minute.',
  unread: (name: string, why: string): string => `The file ${name} could not be read (${why}).`,
  /** A row of the list. */
  week: (days: string): string => `Week of ${days}`,
  scored: (name: string, value: number): string => `${name} ${value}`,
  trust: (value: number): string => `trust ${value}`,
  kept: (kept: number, due: number): string => `promises kept ${kept} of ${due}`,
  nothing: 'no numbers',
  row: (about: string, parts: readonly string[]): string => `${about}: ${list(parts)}`,
  gap: (weeks: number): string => (weeks === 1 ? 'one week not looked at' : `${weeks} weeks not looked at`),
  remind: {
    title: 'Quiet time',
    file: 'reminder.ics',
    both: 'A reminder is either weekly or daily. Please say one of them.',
    weekly: 'Please say a day of the week and a time, such as: trust-repair checkin remind --weekly sunday 19:00',
    daily: 'Please say a time, such as: trust-repair checkin remind --daily 20:30',
    noTime: (said: string): string => `"${said}" could not be read as a time of day. Try 19:00, or 7pm.`,
    noDay: (said: string): string => `"${said}" could not be read as a day of the week. Try sunday.`,
    there: (file: string): string => `${file} is there already and was left as it is. --to names another file.`,
    written: (file: string): string =>
      `Written to ${file}. Open it with your calendar, which takes it in. Nothing here runs by itself; to end the reminder, delete it there.`,
    titleTold: 'Please choose a title of at least one word.',
  },
} as const;

/** For the help of each command. */
export const checkinExamples: Readonly<Record<string, readonly [string, string]>> = {
  checkin: ['checkin --on yesterday', 'checkin --weekly --week last'],
  'checkin list': ['checkin list', 'checkin list --json'],
  'checkin remind': ['checkin remind --weekly sunday 19:00', 'checkin remind --daily 8:30pm --to evening.ics'],
  status: ['status', 'status --short'],
};
