/** Words of the builder of "I feel" statements. */

/** What stands around a person's own words when they are put together. */
export const sayPhrases = {
  strengths: { little: 'a little', somewhat: 'somewhat', very: 'very', completely: 'completely', terribly: 'terribly' },
  when: (happened: string): string => `when ${happened}`,
  felt: (feelings: string, now: boolean): string => `I ${now ? 'feel' : 'felt'} ${feelings}`,
  under: (feelings: string, now: boolean): string => `and underneath I ${now ? 'feel' : 'felt'} ${feelings}`,
  tellYou: 'There is something I would like to tell you.',
  whatHappened: 'This is what happened.',
  meantThat: (what: string): string => `To me it meant ${what}`,
  needTo: (what: string): string => `I need ${what}`,
  need: (what: string): string => `I need ${what}`,
  mattersDoing: (what: string): string => `What matters to me is ${what}`,
  matters: (what: string): string => `What matters to me: ${what}`,
  mattersBecause: (what: string): string => `It matters to me ${what}`,
  i: (what: string): string => `I ${what}`,
  wouldYou: (what: string): string => `Would you be willing to ${what}`,
  wouldYouNot: (what: string): string => `Would you be willing not to ${what}`,
  openTo: (what: string): string => `Would you be open to ${what}`,
  askThat: (what: string): string => `I would like to ask ${what}`,
  wouldLike: (what: string): string => `I would like ${what}`,
  wouldLikeThing: (what: string): string => `I would like ${what}, if you are willing`,
  askFor: (what: string): string => `I would like to ask for this: ${what}`,
  seeThat: (what: string): string => `I can see that ${what}`,
  see: (what: string): string => `I can see ${what}`,
  seeThis: (what: string): string => `I can also see this: ${what}`,
  perhaps: (what: string): string => `Perhaps it was ${what}`,
} as const;

/** Words on the screen of statements. */
export const sayWords = {
  title: 'What I want to say',
  /** On the front page. */
  tool: 'say how you feel: find words for it, piece by piece',
  toolBegun: 'say how you feel: something you began waits there',
  askBegin: 'How would you like to begin?',
  begin: {
    parts: 'Piece by piece',
    raw: 'Say it first as it comes. Nobody will see that, and it is not kept in the journal',
  },
  askRaw: 'Say it as it comes.',
  hintRaw: 'Nobody will see this. It only stands beside you while you find other words.',
  parts: {
    happened: {
      ask: 'What happened, as a camera would have seen it?',
      hint: 'One moment. Such as: you came home at two and your phone was off.',
    },
    feelings: { ask: 'What did you feel then?', hint: '' },
    under: { ask: 'Anger is allowed. Is there something under it?', hint: 'Leave it out if there is not.' },
    means: {
      ask: 'What did it mean to you, or what do you need?',
      hint: 'Such as: to know where you are. Or: I need honesty, even when it is hard.',
    },
    ask: {
      ask: 'What would you like to ask for?',
      hint: 'Something small that they may say no to. Such as: send me a message when it gets late.',
    },
    see: {
      ask: 'Is there something of their side that you can see?',
      hint: 'One line, only if it is true for you. Such as: you had a hard week.',
    },
  },
  practise: 'practise',
  practiseTitle: 'Say it aloud',
  practiseRead: (seconds: number): string => `Read it slowly. It goes away in about ${seconds} seconds.`,
  practiseSay: 'Now say it aloud, in your own way. It does not have to be the same words.',
  practiseAgain: 'see it again',
  onDay: 'say it on a day',
  askDay: 'On which day would you like to say it?',
  hintDay:
    'As you would say it: friday, in three days. You can move it at any time, and nothing happens if the day goes by.',
  kept: 'Your statement is kept in your journal.',
  keptFor: (day: string, distance: string): string =>
    `Your statement is kept in your journal, and the front page will have it on ${day} (${distance}).`,
  /** On the front page, on that day and after it. */
  toSay: (words: string): string => `To be said today: ${words}`,
  toSayHow: 'y it was said · z in a week · Enter opens it',
  said: 'Marked as said.',
  later: (day: string): string => `It comes back on ${day}.`,
  backAgain: 'It is back as it was.',
} as const;

/** Words that both builders share. */
export const builderWords = {
  soFar: 'How it reads so far',
  yourDraft: 'Your first words:',
  place: (number: number, of: number): string => `${number} of ${of}`,
  way: (number: number, of: number): string => `wording ${number} of ${of}`,
  own: 'Change the words until they are yours.',
  nothingYet: 'There are no words yet. Go back to write some, or leave it for another day.',
  nothingKept: 'Nothing was written, so nothing was kept.',
  rawGoes: 'Your first words are let go when this is kept.',
  start: 'begin',
  goOn: 'go on',
  goBack: 'go back',
  leaveOut: 'leave it out',
  keep: 'keep',
  done: 'done',
  otherWay: 'wording',
  change: 'change words',
  copy: 'copy',
  copied:
    'It was handed to your terminal to copy. Some terminals do not take it, so paste it once to see. Other programs on this computer, and whoever uses it next, can read what is copied.',
  ownEditor: 'your editor',
  justSay: 'just say it',
  toParts: 'to the pieces',
  elsewhere:
    'You are writing this in another window. What was written there is kept. You can go on there, or press Enter to bring it here.',
  takenOver:
    'This was opened in another window and goes on there. What you had written here is kept as a note in your journal.',
} as const;
