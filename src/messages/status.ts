/** What `status` says. In short form no word tells what it is about: it stands in a prompt or a status bar, where others look. */
export const statusWords = {
  does: 'what is open; with --short in a few neutral words, for a prompt',
  short: 'a few neutral words, and nothing where there is nothing to say',
  /** Before the words. */
  mark: '•',
  week: 'week open',
  locked: 'Your journal is locked. "trust-repair start" opens it.',
  nobody: 'Nothing has been started here yet.',
  weekOpen:
    'This week has no check-in yet. There is no hurry: "trust-repair checkin --weekly" takes about ten minutes.',
  weekDone: 'This week has its check-in. It can still be changed: "trust-repair checkin --weekly".',
  dayOpen: 'Today has none so far. "trust-repair checkin" takes a minute.',
  dayDone: 'Today has its check-in too.',
} as const;
