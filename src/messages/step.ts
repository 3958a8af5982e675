/** Words of the step screens, of plain mode, and of the entries they leave. */
export const stepWords = {
  question: (number: number, of: number): string => `${number} of ${of}`,
  begin: 'begin',
  goOn: 'go on',
  bringHere: 'bring it here',
  goBack: 'go back',
  notNow: 'not now',
  finish: 'finish and keep it',
  startWith: (starter: string): string => `You could begin: "${starter}"`,
  act: 'One small thing for the coming week',
  wrong: 'What tends to go wrong here',
  why: 'Why it matters',
  kept: (title: string): string => `"${title}" is kept. You can come back to it any time.`,
  keptEmpty: (title: string): string => `"${title}" is marked as read. You can come back to it any time.`,
  setAside: (title: string, when: string): string => `"${title}" is set aside. It comes back ${when}, and not before.`,
  setAsideBy: (days: number): string =>
    `set this aside for ${days === 7 ? 'a week' : days === 1 ? 'a day' : `${days} days`}`,
  supportOffer: 'open support',
  otherStep: (title: string): string => `go to "${title}"`,
  elsewhere:
    'This is open in another window. What was written there is kept. You can finish it there, or press Enter to bring it here.',
  takenOver:
    'This was opened in another window and goes on there. What you had written here is kept as a note in your journal.',
  takenOverEmpty: 'This was opened in another window and goes on there. No words stood here that had to be kept.',
  earlier: (when: string): string => `You were here before, ${when}. When you finish, you can see both side by side.`,
  dateUnclear: 'That could not be read as a day. You could say "last march", "three weeks ago" or 2026-03-14.',
  dateUnclearAhead: 'That could not be read as a day. You could say "friday", "in two weeks" or 2027-01-15.',
  datePast: 'That day has not come yet. This asks for a day in the past.',
  dateFuture: 'That day is in the past. This asks for a day still to come.',
  dateRead: (day: string, distance: string): string => `Read as ${day} (${distance}).`,
  dateRough: (day: string, distance: string): string => `Read as around ${day} (${distance}).`,
  addOwn: 'something else, in my words',
  riskOffer: {
    self: 'What you wrote sounds very heavy to carry alone. There are people who will listen, at this hour too. Support is here if you want it.',
    danger:
      'Some of what you wrote sounds as if you may not be safe. Only you can know. Support is here, privately, if you want it.',
    other:
      'What you wrote sounds as if someone could get hurt. There are people you can talk to before anything happens. Support is here if you want it.',
  },
  externalFailed: (editor: string): string =>
    `"${editor}" could not be opened, or ended without saving. You can go on writing here.`,
  noEditor:
    'No other editor is set up, so please go on writing here. The setting is called EDITOR, such as EDITOR=nano.',
  writeFailed: (why: string): string => `${why} What you wrote is still here.`,
  leaveAnyway: 'What you wrote here could not be kept. Press Ctrl+C once more to leave without it.',
  words: (count: number): string => (count === 1 ? '1 word' : `${count} words`),
} as const;
