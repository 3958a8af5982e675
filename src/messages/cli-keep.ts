/** What the commands of encryption and of keeping say. */

/** About passphrases, wherever one may be asked for. */
export const cliSecretWords = {
  ask: 'Passphrase (not shown while you type): ',
  tryAgain: 'That is not the passphrase of this journal. Nothing was changed; please try again.',
  stillLocked:
    'It stays locked, and nothing was changed. With the recovery code, a new passphrase can be chosen: trust-repair passphrase --recover',
  supportIsOpen: 'Numbers to call are there without the passphrase: trust-repair support',
  cannotAsk:
    'Your journal is locked, and nobody can be asked for the passphrase here. In a script, --passphrase-file or TRUST_REPAIR_PASSPHRASE_FILE names a file that holds it.',
  emptySecret: (from: string): string => `The first line of ${from} is empty.`,
  twoSecrets: 'Use a file or a file descriptor for the passphrase, but not both.',
  badFd: (said: string): string => `"${said}" is not the number of a file descriptor.`,
} as const;

/** What `lock`, `unlock` and `passphrase` say beside the words of encryption in `vault.ts`. */
export const cliLockWords = {
  already: 'Your journal has a passphrase already. To choose another one: trust-repair passphrase',
  none: 'Your journal has no passphrase, so there is nothing to change. To choose one: trust-repair lock',
  wasOff: 'Your journal has no passphrase, so it is not encrypted, and nothing was changed.',
  noPassphraseHere:
    'Nobody can be asked for a passphrase here. In a script, --passphrase-file names a file that holds it. Nothing was changed.',
  noNewPassphraseHere:
    'Nobody can be asked for the new passphrase here. In a script, --new-passphrase-file names a file that holds it. Nothing was changed.',
  noCodeHere:
    'Nobody can be asked for the recovery code here. In a script, --recovery-file names a file that holds it. Nothing was changed.',
  sayRecovery:
    'In a script, please say whether there is to be a recovery code: --recovery show prints one, --recovery none makes none. Nothing was changed.',
  badRecovery: (said: string): string => `"${said}" is neither "show" nor "none". Nothing was changed.`,
  gaveUp: 'Nothing was changed, and your journal is as it was. You can come back to this at any time.',
  choose: (ask: string): string => `${ask} (not shown while you type): `,
  makeCode: 'Make a recovery code?',
  yourCode: (code: string): string => `    ${code}`,
  lastGroup: 'The last four letters and digits: ',
  codeRight: 'That is right. The code is not shown again.',
  typoInCode: 'There is a slip in the code: a letter is wrong, or two are swapped.',
  codeLength: (typed: number, wanted: number): string =>
    `A recovery code has ${wanted} letters and digits, and this has ${typed}.`,
  renewCode: 'The code you used still opens the journal. Make a new one in its place?',
  showCode: 'Recovery code:',
  limits: 'What encryption does not do:',
  file: (name: string): string => `  ${name}`,
} as const;

/** What `backup`, `restore`, `doctor` and `erase` say. */
export const cliKeepWords = {
  backupName: (day: string): string => `trust-repair-${day}.tar`,
  size: (bytes: number): string =>
    bytes < 10_000
      ? `${bytes} bytes`
      : bytes < 10_000_000
        ? `${Math.round(bytes / 1000)} kB`
        : `${Math.round(bytes / 1e6)} MB`,
  files: (count: number): string => (count === 1 ? '1 file' : `${count} files`),
  backedUp: (files: string, size: string, target: string): string =>
    `Everything is in one file now (${files}, ${size}): ${target}`,
  backupPlain: 'It is not encrypted: whoever can open it can read everything. Please keep it where only you can.',
  backupLocked: 'It is encrypted like your journal, and needs the same passphrase.',
  leftOut: 'These were not taken along, as they are not from trust-repair or could not be opened:',
  restoreHow: 'To bring it back, here or on another computer: trust-repair restore, and the name of the file.',

  inBackup: (when: string, files: string, size: string): string => `The backup is of ${when} (${files}, ${size}).`,
  inBackupEntries: (entries: string): string => `There are ${entries} in it.`,
  inBackupLocked: 'It is encrypted, and needs the passphrase it was made with.',
  replaces: (folder: string): string => `It takes the place of everything in ${folder}.`,
  replacesNothing: (folder: string): string => `There is nothing in ${folder} yet.`,
  keepsBefore: (folder: string): string => `What is there now is kept as a backup of its own, in ${folder}.`,
  restoreSure: 'Bring it back?',
  restoreNeedsYes:
    'Nobody can be asked here, so nothing was changed. In a script, --yes brings it back without asking.',
  restored: (entries: string | undefined): string =>
    entries === undefined ? 'The backup is back in its place.' : `The backup is back in its place, with ${entries}.`,
  before: (file: string): string => `What was there before: ${file}`,
  unchanged: 'Nothing was changed.',
  looksLikeId: (said: string): string =>
    `There is no file ${said}. To bring back a deleted entry, type "trust-repair journal restore ${said}".`,

  well: 'Every file was looked at, and all is well.',
  wellWithNotes: 'Every file was looked at, and nothing is broken. Some things are good to know:',
  trouble: 'This is not as it should be:',
  notes: 'And this is good to know:',
  fixable: 'can be mended',
  fixSure: 'Mend what can be mended? Where your words are concerned, a backup of everything is made first.',
  fixHow: 'To mend what can be mended: trust-repair doctor --fix',
  mended: 'Done:',
  stays: 'This could not be mended here:',

  eraseWhat: (folder: string): string =>
    `This takes everything away that trust-repair has kept on this computer, in ${folder}:`,
  eraseLists: [
    'every entry, answer and draft, your path, what you said about yourself, what was deleted lately, and the backups in that folder.',
    'It cannot be undone. Backups and exports that you put elsewhere stay where they are.',
  ],
  eraseBackup: 'If there is any doubt, "trust-repair backup" comes first.',
  erasePhrase: 'erase everything',
  eraseAsk: (phrase: string): string => `To go on, type "${phrase}". Enter alone leaves everything as it is: `,
  eraseNeedsYes:
    'Nobody can be asked here, so nothing was erased. In a script, --yes-erase-everything erases without asking.',
  notErased: 'Nothing was erased.',
  nothingThere: 'There is nothing to erase: trust-repair has kept nothing on this computer.',
  erased: 'Everything trust-repair had kept is gone from its folder.',
  eraseLeft: 'These are still there, as they are not from trust-repair or could not be removed:',
  eraseHonest: [
    'What a disk, a backup of the computer, or a synced folder still holds of it is out of our reach: newer disks keep old blocks for a while.',
    'The history of your shell may name the commands you typed, and what you wrote behind "journal add".',
  ],
} as const;
