/** Words of the builder of apologies. */

/** What stands around a person's own words when they are put together. */
export const apologyPhrases = {
  i: (what: string): string => `I ${what}`,
  did: (what: string): string => `This is what I did: ${what}`,
  iKnow: (what: string): string => `I know ${what}`,
  itDid: (what: string): string => `I know what it did to you: ${what}`,
  sorry: (what: string): string => `I am sorry ${what}`,
  sorryFor: (what: string): string => `I am sorry for ${what}`,
  iWill: (what: string): string => `I will ${what}`,
  doing: (what: string): string => `What I do about it: ${what}`,
  /** What the one who was hurt would need to hear; each before their own words. */
  hear: {
    title: 'What I would need to hear',
    act: (what: string): string => `That it is said in plain words what was done: ${what}`,
    own: (what: string): string => `That it is owned: ${what}`,
    impact: (what: string): string => `That it is seen what it did to me: ${what}`,
    sorry: (what: string): string => `That there is regret: ${what}`,
    repair: (what: string): string => `What I would need to see: ${what}`,
    open: (what: string): string => `And about time: ${what}`,
  },
} as const;

/** The words of one part on the screen. */
interface Asked {
  readonly ask: string;
  readonly hint: string;
}

/** Words on the screen of apologies. */
export const apologyWords = {
  title: 'An apology',
  hearTitle: 'What I would need to hear',
  /** On the front page. */
  tool: 'an apology, or what you would need to hear',
  toolBegun: 'an apology: something you began waits there',
  askBegin: 'What would you like to write?',
  begin: {
    apology: 'An apology, piece by piece',
    raw: 'Write it first as it comes. Nobody will see that, and it is not kept in the journal',
    hear: 'What I would need to hear',
    on: (day: string, version: number): string => `Go on with the letter of ${day}, as version ${version}`,
    beside: 'Read the first version beside the latest',
  },
  askRaw: 'Write it as it comes.',
  hintRaw: 'Nobody will see this. It only stands beside you while you find other words.',
  parts: {
    act: {
      ask: 'What did you do? Say it in plain words.',
      hint: 'Such as: I wrote to her for three months and hid it.',
    },
    own: { ask: 'How would you say that it was yours?', hint: 'Such as: I chose it. Nobody made me.' },
    impact: { ask: 'What did it do to them?', hint: 'What you saw or heard. Such as: you have not slept since.' },
    sorry: {
      ask: 'How do you say that you are sorry?',
      hint: 'Short is enough. Such as: I am sorry that I lied to you.',
    },
    repair: {
      ask: 'What have you done, or what will you do, that they can see?',
      hint: 'Such as: I have blocked her number. I come home at six and call when it gets later.',
    },
    open: {
      ask: 'How do you leave them their time?',
      hint: 'Such as: You owe me no answer. Take all the time you want.',
    },
  } satisfies Record<string, Asked>,
  hear: {
    act: { ask: 'What would they have to name?', hint: 'In plain words, as you would want to hear it.' },
    own: { ask: 'How would you hear that they own it?', hint: 'Such as: that it was their choice, and not my fault.' },
    impact: { ask: 'What would they have to understand about what it did to you?', hint: '' },
    sorry: { ask: 'How would you want to hear that they are sorry?', hint: '' },
    repair: { ask: 'What would you need to see them do?', hint: 'Something that can be seen. It can be small.' },
    open: {
      ask: 'What would you need from them about time?',
      hint: 'Such as: that nobody asks me when it will be over.',
    },
  } satisfies Record<string, Asked>,
  meter: (there: number): string =>
    there === 6
      ? 'All six parts are in it.'
      : there === 1
        ? 'One of six parts is in it.'
        : `${['None', 'One', 'Two', 'Three', 'Four', 'Five'][there] ?? ''} of six parts are in it.`,
  meterNamed: {
    'names-act': 'what you did',
    responsibility: 'that it was yours',
    'names-impact': 'what it did to them',
    regret: 'that you are sorry',
    repair: 'what you do about it',
    'no-pressure': 'no hurry to answer',
  },
  versions: 'first and latest',
  version: (number: number, day: string): string => `Version ${number}, ${day}`,
  compareTitle: 'Then and now',
  kept: 'Your letter is kept in your journal. Nothing is sent from here.',
  keptVersion: (version: number): string =>
    `Version ${version} of your letter is kept in your journal, beside the ones before. Nothing is sent from here.`,
} as const;
