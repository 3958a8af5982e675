/** Words for putting a statement or a letter together in lines. The questions themselves stand in `say.ts` and `apology.ts`. */
export const plainBuildingWords = {
  begin: 'Type a number. Or begin to write, and it is kept as you write it; an empty line ends it.',
  beginFirst: 'An empty line takes the first.',
  beginInStep: 'An empty line leaves it out.',
  feelingsAgain: 'An empty line keeps them. What you type now takes their place.',
  underHint: 'As before: hurt 4, scared. An empty line leaves it out.',
  chosen: (way: string): string => `${way}, chosen`,
  keep: 'Press Enter to keep it in your journal.',
  goOn: 'Press Enter to go on with it.',
  leave: 'Press Enter to leave it, or type :back to write some.',
  others: (count: number): string => `Type a number from 1 to ${count} for another wording.`,
  change: 'Type change to put it in other words yourself.',
  practise: 'Type practise to say it aloud once before.',
  practiseRead: 'Read it slowly, as often as you like. Press Enter when you want to look away from it.',
  practiseDone: 'Press Enter when you have, or type again to see it once more.',
  practiseFelt:
    'How was that to say? You do not have to answer here. Where it would not come, other words may fit you better.',
  day: 'Type day to name a day on which you would like to say it.',
  readUnclear: 'That is none of the words that can be typed here. What you have is still there.',
  dayHow: 'An empty line goes back.',
  left: 'It waits for you as it is, here and on the screens.',
  elsewhere:
    'You are writing this in another window. What was written there is kept. Type "bring" to go on with it here, or press Enter to leave it there.',
  /** On the front page. */
  toSay: 'Type saying to read it, said once you have said it, or postpone to move it by a week.',
} as const;
