import type { Whose } from '../promises/promise.js';

/** Words of the short repair when a promise was not kept. Days come in words. */
export const brokenWords = {
  title: 'When a promise was not kept',
  about: (words: string, day: string): string => `"${words}", due ${day}.`,
  intro: {
    mine: 'Say plainly what happened, and what comes next. Three short questions, and each can be skipped.',
    theirs:
      'You may mind, even if it was small. Write what you saw, and what would help you. You do not have to excuse it.',
    ours: 'Write about your own part. Theirs is theirs to tell.',
  } satisfies Record<Whose, string>,
  happened: {
    mine: 'What happened? What did you do, or leave undone?',
    theirs: 'What happened, as you saw it?',
    ours: 'What happened? What was your part?',
  } satisfies Record<Whose, string>,
  happenedHint: {
    mine: 'As plainly as you can, and without a "because".',
    theirs: 'A sentence is enough.',
    ours: 'A sentence is enough.',
  } satisfies Record<Whose, string>,
  now: {
    mine: 'What will you do now, and by when?',
    theirs: 'What would help you now?',
    ours: 'What will you do now, and by when?',
  } satisfies Record<Whose, string>,
  nowHint: {
    mine: 'Something small and definite. Telling them before they ask can be it, where they want to hear from you.',
    theirs: 'Something you can ask for, or do for yourself. "Nothing tonight" is an answer too.',
    ours: 'Your half of it, whatever they do with theirs.',
  } satisfies Record<Whose, string>,
  right: 'Where does it stand?',
  options: {
    right: { mine: 'It is put right already', theirs: 'They have put it right', ours: 'It is put right already' },
    will: {
      mine: 'I will do what I wrote',
      theirs: 'They told me themselves, and will put it right',
      ours: 'I will do what I wrote',
    },
    cannot: { mine: 'It cannot be put right', theirs: 'Not yet, or not at all', ours: 'It cannot be put right' },
    tooBig: {
      mine: 'I cannot keep this promise as it is',
      theirs: 'It may be too much to keep as it is',
      ours: 'It may be too much to keep as it is',
    },
    lie: {
      mine: 'I lied about it, or it was more than this',
      theirs: 'There was a lie in it, or it was more than this',
      ours: 'There was a lie in it, or it was more than this',
    },
    afraid: {
      mine: 'I am afraid of what will happen',
      theirs: 'I am afraid to speak about it',
      ours: 'I am afraid of what will happen',
    },
    unknown: { mine: "I don't know yet", theirs: "I don't know yet", ours: "I don't know yet" },
  },
  say: {
    right: 'Good that it was seen to.',
    tooBig:
      'Then it is honest to say so, and to agree on something smaller. The promise can be changed, or let go by agreement.',
    lie: {
      mine: 'Then it is more than a promise that slipped. Tell it yourself, whole and soon. There is a page about this.',
      theirs:
        'Then it is more than a promise that slipped. Nothing has to be decided tonight, and you owe nobody another chance. There is a page about this.',
      ours: 'Then it is more than a promise that slipped. If it was you, tell it whole and soon. If it was not, you owe nobody another chance.',
    } satisfies Record<Whose, string>,
    afraid:
      'That matters more than the promise. You do not have to bring it up. There are people you can talk to first.',
  },
  kept: {
    mine: 'It is written down, with what you will do now.',
    theirs: 'It is written down. You can come back to it whenever you like, or not at all.',
    ours: 'It is written down, with what you will do now.',
  } satisfies Record<Whose, string>,
  markedOnly: 'It is marked as not kept. You can write about it later.',
} as const;
