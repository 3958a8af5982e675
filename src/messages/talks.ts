/** Words of hard conversations: the preparation, what comes of a talk, and the pages on which they are listed. */
import type { BySide, Option } from '../guide/schema.js';

/** Ground rules that can be offered. Ids are kept in drafts. */
const rules: readonly Option[] = [
  { id: 'one', label: 'One matter only' },
  { id: 'end', label: 'An hour to begin, and an hour to end' },
  { id: 'turns', label: 'One speaks, the other listens to the end and says it back' },
  { id: 'names', label: 'No insults, no shouting, no sarcasm' },
  { id: 'phones', label: 'Phones away, and nobody overhears' },
  { id: 'sober', label: 'Not after a drink, and not late at night' },
  { id: 'pause', label: 'Either of us may pause, and says when to come back' },
  { id: 'stop', label: 'Either of us may end it for today' },
  { id: 'third', label: 'A counsellor or someone else in the room' },
];

const either = (hurt: string, broke: string, others: string): BySide => ({ hurt, broke, either: others });

/** The questions of the preparation. */
export const prepareWords = {
  title: 'Before a hard talk',
  changeTitle: 'A talk you prepared',
  intro: [
    'This is for you. It is not shown to anyone when you talk.',
    'It is easier to stay calm when you know beforehand what you need to say, and what you want to ask. Leave out what does not fit.',
    'Where there is fear of how the other person may react, a talk can wait for as long as it takes. Support is there first.',
  ],
  about: {
    ask: 'What is this talk about?',
    hint: 'A few words, one matter. Other matters can have a talk of their own.',
  },
  say: {
    ask: either(
      'What do you need to say about it?',
      'What do you need to say, or to own?',
      'What do you need to say about it?',
    ),
    hint: either(
      'What happened, and what it did to you. It can be rough, this is only for you.',
      'What you did, in sentences that begin with "I". Reasons can wait.',
      'What happened, and how it was for you. Only this one matter.',
    ),
  },
  ask: {
    ask: 'What would you like to ask for?',
    hint: 'Something small and clear that they are free to say no to.',
  },
  hear: {
    ask: 'What would you need to hear?',
    hint: either(
      'They may not say it. If it comes, you will know it.',
      'It may not come, and nobody owes it to you. It is good to know what you are waiting for.',
      'They may not say it. If it comes, you will know it.',
    ),
  },
  questions: {
    ask: either(
      'What would you like to know about what happened?',
      'What may they ask about what happened, and what is the true answer?',
      'What would you like to know, and what may you be asked?',
    ),
    hint: either(
      'A few questions. Leave out sexual detail: such pictures stay, and it is kind to spare yourself. Whether your health was at risk, you may always ask.',
      'Short and whole. Leave out sexual detail: such pictures stay, and it is kind to spare them. If their health was at risk, tell them plainly and soon.',
      'A few questions. Leave out sexual detail: such pictures stay, and it is kind to spare you both. Whether health was at risk may always be asked.',
    ),
  },
  rules: {
    ask: 'Which ground rules would you like to offer?',
    hint: 'They hold for both, and both have to agree.',
    options: rules,
    third: 'That is a sound wish, and no sign that things are worse than you thought.',
  },
  word: {
    ask: 'Which word could mean "pause"?',
    hint: 'A plain word that nobody says by chance. Whoever says it needs no reason.',
  },
  day: {
    ask: 'Is there a day you could suggest?',
    hint: 'Rested, and with nowhere to rush to. You can leave this open.',
  },
  kept: 'Your preparation is kept. It waits here until you are ready, and not ready is a good answer, too.',
  keptEmpty: 'Nothing was written, so nothing was kept.',
} as const;

/** The questions after a talk. */
export const heldWords = {
  title: 'After the talk',
  agreed: {
    ask: 'What did you agree, if anything?',
    hint: 'Who does what, and until when. To have agreed nothing is fine, too.',
  },
  thanks: {
    ask: 'Is there one thing you could thank each other for?',
    hint: 'Only if it is true. Having stayed in the room is enough.',
  },
  next: {
    ask: 'What would you like to make of it?',
    options: [
      { id: 'agreement', label: 'An agreement that both of us hold, with a day to look at it again' },
      { id: 'promise', label: 'A promise that one of us made' },
      { id: 'none', label: 'It stays a note, or there is nothing' },
    ] satisfies readonly Option[],
  },
  journal: {
    ask: 'Would you like a note of it in the journal on this computer?',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ] satisfies readonly Option[],
  },
  kept: 'That you talked is kept.',
  keptWithNote: 'That you talked is kept, with a note in the journal.',
  waits: 'The agreement is begun. It waits until you finish it, alone and rested: a yes is worth more the day after.',
  noteTitle: 'After a talk',
  noteOf: (about: string): string => `After a talk: ${about}`,
  noteAgreed: 'What we agreed',
  noteThanks: 'What we thanked each other for',
} as const;

/** The list of talks, and a talk as it is read. */
export const talkWords = {
  title: 'Hard talks',
  lead: 'Preparing one binds you to nothing.',
  open: 'open it',
  prepare: 'Prepare a talk',
  goOnPreparing: 'Prepare a talk (begun)',
  together: 'Talk together, at this keyboard',
  afterTalk: 'After a talk: what came of it',
  groups: { begin: 'What you can do', coming: 'Prepared', held: 'Held' },
  untitled: (day: string): string => `A talk, written on ${day}`,
  heldUntitled: (day: string): string => `A talk on ${day}`,
  planned: (when: string): string => `planned for ${when}`,
  heldOn: (when: string): string => `held ${when}`,
  parts: {
    say: 'What I need to say',
    ask: 'What I would like to ask for',
    hear: 'What I would need to hear',
    questions: 'About what happened',
  },
  rules: 'Ground rules',
  word: (word: string): string => `The word for a pause: ${word}`,
  day: (day: string, when: string): string => `The day to suggest: ${day} (${when})`,
  agreed: 'What we agreed',
  thanks: 'What we thanked each other for',
  nothing: 'Nothing was written for it.',
  change: 'change it',
  afterThis: 'what came of it',
  remove: 'delete it',
  removed: 'That talk is deleted.',
  removeSure: 'Delete it? It cannot be brought back.',
  removeYes: 'delete it',
  gone: 'That talk is not here any more.',
} as const;

/** Said wherever two people could sit down together and this is not one of those times. The same for everyone, and without a reason. */
export const alonePage = {
  title: 'Talking',
  words: [
    'Not every part is there at every time. These are, and each of them works for one person alone:',
    'Prepare a talk: what you need to say, to ask and to hear. It can stay on the page.',
    'Put a feeling into words that can be heard, and say it aloud once by yourself.',
    'Read how hard questions are asked and answered, and how listening works.',
    'With a counsellor in the room, many talks are easier. Support says who that can be.',
  ],
  commands: [
    ['trust-repair talk prepare', 'what you need to say, to ask and to hear'],
    ['trust-repair say', 'a feeling, in words that can be heard'],
    ['trust-repair read answering-questions', 'hard questions and their answers'],
    ['trust-repair support', 'who can be in the room'],
  ] as readonly (readonly [string, string])[],
} as const;
