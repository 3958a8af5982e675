/** Words of plain mode. */
export const plainWords = {
  welcome: [
    'It is not therapy, and it is not for an emergency. If you are in danger, or cannot go on, type :support at any question.',
    'Nothing leaves this computer. There is no account and no one watching. You can stop at any moment with :quit, and what you wrote is kept. What you type here stays in this window until you close it.',
    'First a few short questions. An empty line skips one, :back goes back, and you can change it all later.',
  ],
  help: [
    ':support  numbers to call, who can help, safe use',
    ':back     the question before',
    ':skip     the next question; an empty line does the same',
    ':clear    empty the answer to this question',
    ':later    set this step aside for a week',
    ':quit     stop here; what you wrote is kept',
  ],
  mark: '> ',
  unknownCommand: (name: string): string => `There is no "${name}". Type :help to see what there is.`,
  textHint: 'Write as many lines as you like. An empty line ends it.',
  had: 'You had written:',
  keepIt: 'An empty line keeps it.',
  addToIt: 'An empty line keeps it, and what you type now is added to it. To begin afresh, type :clear.',
  cleared: 'This answer is empty again.',
  scaleHint: (low: string, high: string): string => `A number from 0 (${low}) to 10 (${high}).`,
  scaleUnclear: 'A whole number from 0 to 10, please, or an empty line to skip it.',
  choiceHint: 'Type the number of the one that fits.',
  choiceUnclear: (count: number): string => `A number from 1 to ${count}, please, or an empty line to skip it.`,
  causesHint: 'Type the numbers that fit, with commas between: 1, 3.',
  checklistHint: 'Type the numbers that fit, with commas between: 1, 3. You can add words of your own.',
  feelingsHint:
    'Type the feelings you find, with commas between, and how strong from 1 to 5 if you like: sad 4, tired.',
  dateHint: 'As you would say it: "last march", "three weeks ago", 2026-03-14.',
  onward: 'Press Enter to go on.',
  today:
    'Press Enter to open it. You can also type: path, read, checkin, week, say, apology, calm, about, support, quit, or the short name of a step.',
  todayEmpty:
    'You can type: path, read, checkin, week, say, apology, calm, about, support, quit, or the short name of a step.',
  readWhich: 'Type the short name of a page, or press Enter to go back.',
  sayNext: 'When you want to put it into words: "trust-repair say".',
  sheetNext: (title: string, id: string): string =>
    `Next, when you want to: ${title}. On the front page of "start --plain" type ${id}`,
  close: 'What is close',
  checkinNow: 'checkin  how today is, in a minute; week  how this week was',
  notThere: (said: string): string =>
    `There is nothing called "${said}" here. Please try another word, or press Enter.`,
  ended: 'Kept. You can go on at any time.',
  /** After what went wrong with the disk. */
  notKept: (why: string): string =>
    `${why} You can go on. What cannot be kept until the end is shown to you once more then, so that you can copy it.`,
  /** After what went wrong with the disk once more. */
  notKeptToo: 'This could not be kept yet either. You can go on.',
  endings: {
    kept: 'Kept. You can go on at any time.',
    nothing: 'You can go on at any time.',
    'not-kept':
      'What you answered could not be kept. Here it is once more, all of it. If you need the words, copy them from this window before you close it.',
  },
  elsewhere:
    'This is open in another window. What was written there is kept. Type "bring" to go on with it here, or press Enter to go back.',
  finished: 'Press Enter to finish the step and keep it.',
  supportAt: 'Type :support to see who can help.',
  laterAt: (days: string): string => `Type :later to ${days}.`,
  stepAt: (title: string, id: string): string => `To open "${title}", type ${id} on the front page.`,
} as const;
