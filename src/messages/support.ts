/** The words of the support pages. */
export const supportWords = {
  title: 'Support',
  trouble: 'That did not work',
  lead: 'You do not have to be sure, and you do not have to explain. You can call to ask whether it is the right place.',
  danger: (numbers: string): string =>
    `If you are in danger now, or about to harm yourself, call the emergency number: ${numbers}.`,
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
    'Thank you for answering. This is no verdict about you or anyone else. If you are in danger, or think of ending your life, please call someone now.',
    'Exercises for couples can do harm where there is violence or control, and they can wait when one person can hardly go on. So everything for two people stays off here. Nothing anywhere says why, and your answers are not kept.',
    'You can go on here alone, as far as it does you good. The numbers lead to people who know all this well, and you can call for yourself alone.',
  ],
  pages: {
    numbers: 'Numbers to call',
    who: 'Counsellor, mediator or specialist',
    safe: 'Using this safely',
  },
  signalsLead: 'Any one of these is reason enough:',
  safe: [
    'Nothing you write here leaves this computer. It is not hidden from someone who uses the same computer, and cannot be. Please weigh that before you write something that could put you at risk.',
    'Traces can stay in three places. The window you type in may remember the command. In plain mode (line by line) it also holds your words, if someone scrolls up. And backups or cloud drives may copy the folder with your words.',
    'A space before the command keeps it from being remembered on some computers, not on all. After plain mode, close the window, so that nobody can scroll up in it.',
    'Someone who can force you to unlock this computer can read what is here. No program can protect from that. A phone they do not know of, a library computer or a friend may be safer.',
    'Ctrl+X, or Esc three times quickly, empties the screen at once. What you were writing is kept.',
    'To keep your words somewhere else, such as on a USB stick, set TRUST_REPAIR_HOME to a folder there. The README shows how.',
  ],
  where: (folder: string): string => `Your words are kept in ${folder}.`,
  directory: 'findahelpline.com lists lines for most countries.',
  unknownCountry: (said: string): string => `There are no numbers for "${said}" here yet.`,
} as const;
