/** The words of the support pages. */
export const supportWords = {
  title: 'Support',
  trouble: 'That did not work',
  lead: 'You do not have to be sure, and you do not have to explain. You can call to ask whether it is the right place.',
  danger: (numbers: string): string =>
    `If you are in danger now, or about to harm yourself, call the emergency number: ${numbers}.`,
  emergencyOf: (country: string, number: string): string => `${number} in ${country}`,
  abuse: 'When someone hurts, threatens, watches or controls you',
  crisis: 'When you think of ending your life, or cannot go on',
  elsewhere: 'Other countries',
  from: (source: string, when: string): string => `(${source}, checked ${when})`,
  stale: 'This was last checked more than a year ago. Please look at the site before you rely on it.',
  notCouples:
    'Exercises for couples are not for a relationship where there is violence or control. They can make it more dangerous. Help for you alone comes first.',
  harmOther:
    'If you are afraid that you may hurt someone: leave the room, and the home if you can, before anything else. Then call one of these lines, or a doctor. They talk with people who want to stop.',
  leaving:
    'Leaving can be the most dangerous time with someone who frightens you. An abuse line can help you plan it: when, how, with what papers, and where to. You can call long before you decide.',
  afterYes: [
    'Thank you for answering. This is not a verdict about you or anyone else.',
    'Exercises for couples are not meant for a relationship where there is violence or control. So everything for two people stays off here. Nothing anywhere says why, and your answers were not kept.',
    'You can go on here alone, as far as it does you good. Below are people who know this well. They will listen without telling you what to do.',
  ],
  pages: {
    numbers: 'Numbers to call',
    who: 'Counsellor, mediator or specialist',
    safe: 'Using this safely',
  },
  signalsLead: 'Any one of these is reason enough:',
  safe: [
    'Nothing you write here leaves this computer. It does not hide from someone who uses the same computer, and it cannot. Please weigh that before you write something that could put you at risk.',
    'Where traces can stay: the command you typed, in the history of your shell; in plain mode, your words in the scrollback of the window; the folder with your words, in backups and synced drives.',
    'A space before a command keeps it out of the history of some shells, not of all. You can close the window after plain mode to lose its scrollback.',
    'Someone who can force you to unlock this computer can read what is here. No program can protect from that. A phone they do not know of, a library computer or a friend may be safer.',
    'Ctrl+X, or Esc three times quickly, empties the screen at once. What you were writing is kept.',
    'To keep it somewhere else, such as on a stick, set TRUST_REPAIR_HOME to a folder there.',
  ],
  where: (folder: string): string => `Your words are kept in ${folder}.`,
  directory: 'findahelpline.com lists lines for most countries.',
  unknownCountry: (said: string): string => `There are no lines for "${said}" here yet.`,
} as const;
