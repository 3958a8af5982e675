/** The words of the two check-ins: what is asked. The scales are in `checkin-scales.ts`. */
export { dimensionWords, type ScaleWords } from './checkin-scales.js';

/** Words of both check-ins. */
export const checkinWords = {
  daily: {
    title: 'Check-in',
    titleOf: (day: string): string => `Check-in for ${day}`,
    feelings: { today: 'What do you feel today?', then: 'What did you feel that day?' },
    trust: {
      ask: {
        hurt: 'How much trust is there in you today?',
        broke: 'How far could your word be relied on today, as you see it?',
        both: 'How much trust is there between you today, as you feel it?',
        unsure: 'How much trust do you feel today?',
      },
      low: { hurt: 'none', broke: 'not at all', either: 'none' },
      high: { hurt: 'full trust', broke: 'in everything', either: 'full trust' },
    },
    /** The same of a day that went by. */
    trustThen: {
      hurt: 'How much trust was there in you that day?',
      broke: 'How far could your word be relied on that day, as you see it?',
      both: 'How much trust was there between you that day, as you felt it?',
      unsure: 'How much trust did you feel that day?',
    },
    line: 'One line about the day, if you like.',
  },
  weekly: {
    title: 'The week',
    titleOf: (days: string): string => `The week of ${days}`,
    intro: {
      hurt: [
        'A look at one week, from your own side. Leave out whatever you like.',
        'The numbers are how it felt to you. Nobody adds them up, and they are no grade for you or for anyone.',
      ],
      broke: [
        'A look at one week, from your own side. Leave out whatever you like.',
        'The numbers are how it looked to you. Nobody adds them up. A low one that is true is worth more than a high one that is not.',
      ],
      either: [
        'A look at one week, from your own side. Leave out whatever you like.',
        'The numbers are how it felt to you. Nobody adds them up, and they are no grade for you or for anyone.',
      ],
    },
    late: 'This week is over already. You can fill it in from what you remember, as roughly as you like. Where it says "this week", that one is meant.',
    planWas: {
      ask: 'For this week you had a small thing in mind. What became of it?',
      options: { done: 'It happened', partly: 'In part', not: 'Not this week' },
    },
    feelings: 'Which feelings were there this week?',
    built: {
      ask: {
        hurt: 'What built trust this week, even a little?',
        broke: 'What did you do this week that may have built trust, even a little?',
        both: 'What built trust this week, theirs or yours, even a little?',
        unsure: 'What made things a little better this week?',
      },
      hint: 'One thing is enough. "Nothing" is an answer too.',
    },
    hurt: {
      ask: {
        hurt: 'What hurt this week?',
        broke: 'What did harm to trust this week, and what was your part in it?',
        both: 'What hurt this week? Keep what was done to you and what you did apart.',
        unsure: 'What made things harder this week?',
      },
    },
    review: {
      promise: (words: string): string => `A promise: "${words}". How was it this week?`,
      agreement: (words: string): string => `An agreement: "${words}". How was it this week?`,
      options: {
        kept: 'Kept',
        'not-kept': 'Not this week',
        'not-due': 'It was not due',
        'let-go': 'We let it go, both of us',
      },
    },
    thanks: {
      ask: 'What is one thing you are thankful for this week?',
      hint: 'In the other person, in someone else, or in yourself.',
    },
    hard: {
      ask: {
        hurt: 'Is there one hard thing you have not said yet?',
        broke: 'Is there one hard thing you have not said yet? It may be a truth that is due.',
        either: 'Is there one hard thing you have not said yet?',
      },
      hint: 'Here it stays with you. Nothing has to be said to anyone.',
    },
    hardWay: {
      ask: 'What would you like to do with it?',
      options: {
        keep: 'Leave it here for now',
        words: 'Find words for it when this is done',
      },
    },
    want: {
      ask: {
        hurt: 'What is one thing you would like to ask for next week?',
        broke: 'What is one thing you would like to ask, of them or of someone who can help you?',
        either: 'What is one thing you would like to ask for next week?',
      },
      hint: {
        hurt: 'It can be small. You may ask, and they may answer yes or no.',
        broke: 'Ask for nothing that is not free to be refused. Forgiveness cannot be asked for by a date.',
        either: 'It can be small. Whoever is asked may say yes or no.',
      },
    },
    plan: {
      ask: 'What do you have in mind for next week?',
      hint: 'A line or two. An evening with nothing planned counts.',
    },
    gesture: {
      ask: 'One small thing for next week, from here or your own?',
      hint: 'None is fine.',
    },
  },
  /** A ritual beside the gestures of the guide. */
  ritual: 'A small ritual: the same walk, meal or hour, once in the week',
  /** In place of what is done with the other person, for someone who works on this alone. */
  alone: [
    { id: 'alone-walk', label: 'The same walk, on a day of your choosing' },
    { id: 'alone-promise', label: 'A promise to yourself: ten minutes of fresh air a day' },
    { id: 'alone-friend', label: 'A call to a friend, about more than the weather' },
    { id: 'alone-words', label: 'A kind sentence to yourself, aloud, before you sleep' },
    { id: 'alone-feeling', label: 'One feeling named on paper each evening' },
  ] as readonly { readonly id: string; readonly label: string }[],
  /** An earlier answer beside a question: 'Last week: 4 out of 10.' */
  before: (when: string, answer: string): string => `${when}: ${answer}${/[.?!"]$/u.test(answer) ? '' : '.'}`,
  quoted: (words: string): string => `"${words}"`,
  weeksBefore: (count: number): string => {
    if (count === 1) return 'The week before';
    return `${count < numbers.length ? capital(numbers[count] ?? '') : String(count)} weeks before`;
  },
  lastWeek: 'Last week',
  daysBefore: (count: number): string =>
    count === 1
      ? 'The day before'
      : `${count < numbers.length ? capital(numbers[count] ?? '') : String(count)} days before`,
  yesterday: 'Yesterday',
  unsafe: {
    hurt: 'You do not have to explain a low number here. If anyone frightens you, or you are not safe, support is there, and for you alone.',
    broke:
      'You do not have to explain a low number here. If someone frightens you, or you are afraid of what you may do, support is there.',
    either:
      'You do not have to explain a low number here. If anyone frightens you, or you are not safe, support is there, and for you alone.',
  },
  noHope:
    'No hope this week is a full answer. If it goes further, and you do not want to live, please do not stay alone with that. Support is there.',
} as const;

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
