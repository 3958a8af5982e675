/** Words of the path, of looking back, of the reading pages and of the page of keys. */
export const pathWords = {
  title: 'The whole path',
  lead: 'Steps can be taken in any order.',
  done: 'done',
  doneTimes: (count: number): string => (count === 1 ? 'done' : `done ${count} times`),
  begun: 'begun',
  later: (when: string): string => `set aside, back ${when}`,
  recommended: 'next',
  count: (done: number, of: number): string => `${done} of ${of}`,
  open: 'open it',
} as const;

export const backWords = {
  title: 'Looking back',
  empty: 'Nothing is finished yet. What you write in a step can be read here once you finish it.',
  open: 'read it',
  then: 'Then',
  now: 'Now',
  only: 'You have done this once. Do it again some time, and both will stand side by side here.',
  moved: (from: number, to: number): string => `from ${from} to ${to}`,
  same: 'the same as before',
  noAnswer: 'nothing written',
  notes: 'Notes',
  note: (day: string): string => `A note of ${day}`,
  unreadable:
    'What you wrote here cannot be read at the moment. Its file was not overwritten. The front page says where it is.',
  compareTitle: 'Then and now',
  goOn: 'go on',
} as const;

export const readWords = {
  title: 'Things to read',
  open: 'read it',
  groups: {
    background: 'Background',
    questions: 'Questions people ask',
    tools: 'Tools',
    practices: 'Small practices',
    pitfalls: 'What tends to go wrong',
    forgiveness: 'Forgiveness',
    gestures: 'Small gestures',
    rewordings: 'Other ways to say it',
    timeline: 'The time it takes',
    causes: 'What happened',
    help: 'Who can help',
  },
  gestures: 'Small gestures',
  rewordings: 'Other ways to say it',
  timeline: 'The time it takes',
  causes: 'What can break trust',
  instead: (words: string): string => `Instead of: "${words}"`,
  say: (words: string): string => `you could say: "${words}"`,
  asks: 'What it asks for',
} as const;

export const keyWords = {
  title: 'Keys',
  everywhere: 'Everywhere',
  reading: 'Where you read or choose',
  writing: 'Where you write',
  back: 'back',
} as const;
