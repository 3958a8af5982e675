/** Words of talking together at one keyboard. They speak to two people at once, and side with neither. */
const minutesInWords = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`);

/** Who has no name here yet is called by their chair. */
const chairs = ['the one on the left', 'the one on the right'] as const;

const upper = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

export const togetherWords = {
  title: 'Talking together',
  chairs,
  named: upper,
  intro:
    "Sit so that you both see this. Nothing from anybody's journal is shown here, and what you type to say something back is not kept.",
  first: 'What is the one on the left called here?',
  second: 'And the one on the right?',
  nameHint: 'A name, or nothing at all.',
  askWord: 'Which word means "pause" for you both?',
  wordHint: (usual: string): string => `A plain word. Left empty, it is "${usual}".`,
  rulesTitle: 'Before you begin',
  rulesLead: 'Read these aloud to each other.',
  rules: (word: string): readonly string[] => [
    'One speaks, the other listens to the end. The floor is passed on, never taken.',
    'The listener says back what was heard. It is no answer yet, and no agreement.',
    'One matter. No insults, no shouting, no sarcasm.',
    'Questions about what happened leave out sexual detail, which stays as pictures.',
    `Either of you may say "${word}" at any moment, without a reason. Then both stop, and come back at a set time.`,
    'Either of you may end it for today.',
  ],
  length: (minutes: number): string => `A turn is about ${minutesInWords(minutes)}. Nobody is cut off.`,
  lengthKeys: '← makes it shorter, → longer.',
  readOn: 'read on',
  agree: 'we both agree',
  longer: 'shorter, longer turns',
  askFirst: 'Who begins?',
  firstHint: 'If you do not know: the one for whom it is harder to wait.',
  speaks: (speaker: string): string => `${upper(speaker)} speaks.`,
  speakTips: (listener: string): readonly string[] => [
    `${upper(listener)} listens, to the last word.`,
    'Begin with "I". One thing, in a few sentences.',
  ],
  missing: (speaker: string): string => `${upper(speaker)} says what was missing.`,
  missingTips: (listener: string): readonly string[] => [
    `${upper(listener)} listens once more.`,
    'A sentence or two is enough.',
  ],
  saysBack: (listener: string): string => `${upper(listener)} says back what was heard.`,
  saysBackAgain: (listener: string): string => `${upper(listener)} says it back once more.`,
  backTips: (speaker: string): readonly string[] => [
    '"What I heard is…" Only that. No answer yet, and nothing put right.',
    `Aloud is enough. It can be typed, too, so that ${speaker} can read it.`,
  ],
  wasIt: (speaker: string): string => `${upper(speaker)}, was that it?`,
  heard: (listener: string): string => `${upper(listener)} wrote:`,
  answers: {
    yes: 'Yes, that was it',
    missing: 'Not quite, something was missing',
    again: 'Please say it back once more',
  },
  next: 'What now?',
  passTo: (other: string): string => `${upper(other)} has the floor`,
  sameAgain: (speaker: string): string => `${upper(speaker)} has more to say`,
  endToday: 'We come to an end for today',
  turns: (name: string, count: number): string =>
    `${name} ${count === 0 ? 'has not spoken yet' : count === 1 ? 'has spoken once' : `has spoken ${count} times`}`,
  time: (spent: number, whole: number): string =>
    spent < 1 ? `less than a minute of about ${whole}` : `${spent} of about ${whole} minutes`,
  over: 'The time has come round. Finish what you are saying.',
  pauseTitle: 'A pause',
  pauseUntil: (clock: string): string => `Come back at ${clock}`,
  pauseLeft: (minutes: number): string => `That is in ${minutesInWords(minutes)}.`,
  pauseOver: 'It is time, if you are both ready. More time is fine.',
  pauseTips: [
    'When feelings flood a body, it takes twenty minutes or more to come down. Before that, nobody listens well.',
    'Go to different rooms, or outside. Drink some water. Try not to plan the next sentence.',
    'Nobody has to go on tonight.',
  ],
  tooSoon: 'It is early yet. If both of you are calm, press Enter once more.',
  pause: 'pause',
  back: 'go on',
  later: 'longer',
  calm: 'a breath',
  enough: 'enough for today',
  isDone: 'done',
  saidBack: 'said back',
  type: 'type it',
  endTitle: 'For today',
  endTips: [
    'That was hard work, however it went. Nothing more has to be said tonight.',
    'If it is true, thank each other for one thing, such as having stayed.',
  ],
  writeDown: 'Write down what we agreed, or that we talked',
  goOn: 'Go on with the talk',
  leave: 'End here. Nothing is kept',
  closed: [
    'Thank you both. That is all for today.',
    'Whoever this program belongs to finds the rest behind the front page, later and alone.',
  ],
  close: 'close the program',
  front: 'front page',
  /** In lines. */
  plain: {
    pauseHint: (word: string): string => `At any question, type "${word}" for a pause, or :quit to end.`,
    pressDone: 'Press Enter when that was it.',
    pressBack: 'Press Enter when it was said back. It can be typed, too, in one line.',
    pressReady: 'Press Enter when you both agree.',
    pressReturn: 'Press Enter when you are both back. Type "more" for ten minutes more, or "end" for today.',
    clock: (clock: string, minutes: number): string =>
      `It is ${clock}. There are about ${minutesInWords(minutes)}, and nobody is cut off.`,
    took: (minutes: number): string =>
      `That was ${minutes < 1 ? 'under a minute' : `about ${minutesInWords(minutes)}`}.`,
  },
} as const;
