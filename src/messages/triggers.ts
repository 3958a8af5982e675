import type { BySide } from '../guide/schema.js';

/** Words of triggers: their list, their sheet, their card and their commands. */
export const triggerWords = {
  title: 'What sets it off',
  lead: 'A trigger is something that brings the old pain or fear back all at once. Written down on a calm day, it can help on another one.',
  none: 'Nothing is written here yet.',
  noneHow: 'One is enough: what sets it off, how it begins, and what has helped before.',
  added: (what: string): string => `Written down: ${what}`,
  away: 'It is put away.',
  goesOn: 'It is back.',
  removed: 'It is taken out of the list. u brings it back.',
  back: 'It is as it was before.',
  nothingToUndo: 'There is nothing to bring back.',
  /** The card, for the moment itself. */
  card: {
    what: 'What sets it off',
    signs: 'How it begins',
    helps: 'What helps',
    other: 'What the other person can do',
  },
  keys: { open: 'open', change: 'change', add: 'a new one', remove: 'take out', undo: 'bring back' },

  sheet: {
    title: 'What sets it off',
    changeTitle: 'Change what you wrote',
    intro: {
      hurt: [
        'A trigger is something that brings the hurt back all at once: a sound, a place, a phone lying face down. It is not a weakness. This makes a card for that moment.',
      ],
      broke: [
        'A trigger is something that sets you off: shame, a question asked again, a place where it happened. Knowing it gives you a moment to choose. This makes a card for that moment.',
      ],
      either: [
        'A trigger is something that brings an old pain or fear back all at once: a sound, a place, a question. Knowing it gives you a moment. This makes a card for that moment.',
      ],
    } satisfies BySide<readonly string[]>,
    what: 'What sets it off? Name one thing.',
    whatHint: {
      hurt: 'For example: "When you are late and do not write." "When the phone lies face down."',
      broke: 'For example: "When I am asked again where I was." "When I am praised and feel false."',
      either: 'For example: "When it goes quiet at dinner." "When a certain name is said."',
    } satisfies BySide,
    signs: 'How do you notice that it begins?',
    helps: 'What has helped before, even a little?',
    helpsHint: 'Only what you could do on a bad evening. You can add your own.',
    other: 'What could the other person do, or leave?',
    otherHint: 'It is for you to know, and theirs to offer. You need not show it to anyone.',
    signsOptions: [
      ['chest', 'My chest or throat gets tight'],
      ['heart', 'My heart races'],
      ['hot', 'I get hot, or cold'],
      ['stomach', 'My stomach turns'],
      ['pictures', 'Pictures come'],
      ['ask', 'I want to ask, search or check'],
      ['loud', 'I get loud, or sharp'],
      ['defend', 'I begin to explain and defend myself'],
      ['still', 'I go quiet, or far away'],
      ['leave', 'I want to run out'],
    ],
    helpsOptions: [
      ['feet', 'Both feet on the floor, and five slow breaths'],
      ['five', 'Name five things I can see'],
      ['water', 'A glass of cold water'],
      ['out', 'Step outside for a few minutes'],
      ['say', 'Say: "I am set off. I need a moment, and I will come back."'],
      ['then', 'Tell myself: this is then, and I am here now'],
      ['ring', 'Ring someone I trust'],
      ['write', 'Write it down before I say it'],
      ['wait', 'Wait ten minutes before I ask or check'],
    ],
    otherOptions: [
      ['near', 'Stay near, and say little'],
      ['room', 'Give me room, and come back when you said you would'],
      ['ask', 'Ask before touching me'],
      ['hear', 'Say that it makes sense, and explain nothing'],
      ['plain', 'Tell me plainly what is so'],
      ['slow', 'Speak slowly and quietly'],
      ['nothing', 'Nothing. I see to it myself'],
    ],
  },
} as const;
