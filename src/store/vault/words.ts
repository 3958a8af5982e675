/** What is said when an encrypted file or its key will not open. What DamagedFile says is a part of a sentence. */
import { KEY_COPY, KEY_FILE } from './magic.js';

/** Why an encrypted file cannot be used. */
export const sealWords = {
  damaged: 'some of it was damaged or cut off on the disk',
  tampered: 'it was changed by something other than trust-repair, or another file was put in its place',
  plain: 'it was not encrypted, though your journal is, so something other than trust-repair put it there',
  otherKeyItem: 'it was added under another key than the one of this folder',
  noEntry: 'there is no entry in it',
  newerItem: 'it was written by a newer trust-repair, and waits for that',
  unreadableItem: 'it could not be read just now',
  otherKey: (file: string): string =>
    `${file} was encrypted with another key and not the one of this folder, so it was left as it is; it opens in the folder it came from.`,
} as const;

/** Why a key does not open. */
export const keyWords = {
  wrongPassphrase:
    'That is not the passphrase of this journal; nothing was changed, and you can try again as often as you like.',
  wrongRecovery:
    'That is not the recovery code of this journal; nothing was changed, and you can try again as often as you like.',
  recoveryLength: (typed: number, wanted: number): string =>
    `A recovery code has ${wanted} letters and digits, and this one has ${typed}; please look at it again, nothing was changed.`,
  recoveryTypo:
    'Something in this recovery code is not as it was written down; please look at each group again, nothing was changed.',
  noRecovery: 'No recovery code was made for this journal, so only its passphrase can open it.',
  missing: `The file ${KEY_FILE} is missing, and what is encrypted here cannot be read without it; please put ${KEY_FILE} or ${KEY_COPY} back from a copy of this folder.`,
  changed: `The file ${KEY_FILE} was changed by something other than trust-repair, so it was not used; please put ${KEY_FILE} back from a copy of this folder.`,
  already: 'Your journal already has a passphrase, so nothing was changed; please unlock it and change that one.',
  inbox:
    'Entries that were added without unlocking still wait to be taken in, so encryption was left on; please open the journal once and try again.',
  noInbox: 'This journal does not take entries while it is locked; please unlock it first.',
} as const;
