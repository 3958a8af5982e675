/** Words of encryption: setting a passphrase, the recovery code, unlocking, and turning it off again. */
export const vaultWords = {
  title: 'A passphrase for your journal',
  what: [
    'With a passphrase, everything you write here is kept encrypted: entries, answers, drafts, your path, and what you deleted.',
    'Without it nobody can read the files, and neither can you. There is no other way in but the recovery code.',
  ],
  choose: {
    ask: 'A new passphrase',
    again: 'The same once more',
    advice: 'Four or five words that have nothing to do with each other are strong and easy to keep in mind.',
    notTheSame: 'The two are not the same. Please type both again.',
    empty: 'A passphrase needs at least one character.',
    shared: 'Choose one that nobody near you knows or could guess, and that you use nowhere else.',
  },
  strength: {
    0: 'Easy to guess: it would be found almost at once.',
    1: 'Weak: someone who tries for a while would find it.',
    2: 'Fair: it keeps out a curious person, not a determined one.',
    3: 'Good: it would take someone with much time and many computers.',
    4: 'Strong: nobody is likely to find it by guessing.',
  },
  weakness: {
    common: 'It is much like one that many people use.',
    own: 'It is made of a name or a word that someone who knows you would try.',
    pattern: 'It follows a pattern, such as keys in a row or a repetition.',
    date: 'Dates and years are tried early.',
    short: 'A longer one is harder to guess; another word or two would help.',
  },
  useAnyway: 'Use it all the same? It is your choice, and you can change it at any time.',
  recovery: {
    title: 'Your recovery code',
    what: [
      'This code opens your journal if you ever forget the passphrase. It is shown only now, and kept nowhere.',
      'Write it down on paper and put it where only you will find it. Whoever has it can read everything.',
    ],
    typing: 'Capital letters, dashes and spaces do not matter.',
    written: 'I have written it down',
    skip: 'Go on without a code',
    skipSure: [
      'Without a code, a forgotten passphrase means that everything written here is lost. Nobody can bring it back, and we cannot either.',
      'Go on without one?',
    ],
    repeat: 'Please type the last group of the code, so that it is certain to be right.',
    repeatWrong: 'That is not the last group. Please look at what you wrote down.',
    ask: 'Recovery code',
    after: 'Your journal is open. Please set a new passphrase now.',
    none: 'No recovery code was made for this journal.',
  },
  inbox: {
    ask: 'May "trust-repair journal add" write an entry without asking for the passphrase?',
    what: 'An entry that is added without the passphrase is encrypted at once, and can be read only with it. Anyone who can use your account could add one, too.',
  },
  unlock: {
    title: 'Your journal is locked',
    ask: 'Passphrase',
    wait: 'One moment.',
    forgotten: 'Forgotten it? The recovery code opens it, too.',
    finishing: 'Encryption was being changed when the program stopped. It is completed now.',
    mended: 'The file key.json was damaged or missing. It was put right from its copy, and nothing is lost.',
  },
  locked: 'Locked.',
  working: (done: number, of: number): string => `File ${done} of ${of}.`,
  on: 'Your journal is encrypted from now on.',
  changed: 'The new passphrase is set. A copy of this folder from before still opens with the old one.',
  off: {
    sure: 'Everything will lie on this computer as plain text again, for anyone who can use your account. Turn encryption off?',
    done: 'Your journal is no longer encrypted.',
  },
  result: {
    left: 'These were not made by trust-repair, or belong to another key, and stay as they are:',
    outside: 'These were links to files elsewhere, which still hold what they held:',
    broken: 'These were broken before. What could be read of them was set aside as plain text:',
  },
  badItem: (file: string, why: string): string =>
    `An entry that was added without unlocking could not be read: ${why}. It is kept as ${file}.`,
  /** What encryption does not do. Said at set-up, in the help and in the README. */
  limits: [
    'It does not protect you from someone who watches you type, or who reads the screen.',
    'It does not protect you on a computer on which someone else has installed something, or which they manage.',
    'It does not protect you from being made to unlock it.',
    'While it is open, the words are in the memory of this computer. Close the program when you leave.',
    'The files show that there is a journal, how long it is, and when it was last changed.',
    'What was written before may still be found on the disk, in backups, or in a folder that is synced.',
  ],
} as const;
