/** What can go wrong on a disk, in words for a tired person who is not a technician. */

import { keyWords } from './vault/words.js';

/** What kind of trouble it was, for programs. */
export type StoreErrorKind =
  | 'disk-full'
  | 'read-only'
  | 'no-access'
  | 'busy'
  | 'newer-format'
  | 'unreadable'
  | 'taken-over'
  | 'locked'
  | 'wrong-passphrase'
  | 'damaged-key'
  | 'other';

const WORDS: Record<StoreErrorKind, (file: string) => string> = {
  'disk-full': () =>
    'The disk is full, so this could not be saved; what was saved before is safe, and once a little space is free you can try again.',
  'read-only': () =>
    'The folder of your journal can only be read at the moment, so this was not saved; please check whether the disk is write-protected and try again.',
  'no-access': (file) =>
    `This computer does not let trust-repair use ${file}; please check that the folder belongs to you and try again.`,
  busy: () =>
    'Another window of trust-repair has been saving for a while; please wait a few seconds and try again, or close that window.',
  'newer-format': (file) =>
    `${file} was written by a newer trust-repair and has been left exactly as it is; please update trust-repair to open it.`,
  unreadable: (file) =>
    `${file} could not be read, and nothing in it was changed; please try again, or put back a copy.`,
  'taken-over': () =>
    'This draft has been opened in another window, which now keeps it; please go on there, or open it here again.',
  locked: () =>
    'Your journal is locked with a passphrase, and nothing was read or changed; please unlock it and try again.',
  'wrong-passphrase': () => keyWords.wrongPassphrase,
  'damaged-key': (file) =>
    `${file}, which holds the locked keys of your journal, is damaged, and nothing else was touched; please put it back from a copy of this folder.`,
  other: (file) => `Something unexpected got in the way of ${file}, and nothing was overwritten; please try again.`,
};

/** Trouble with a file. `message` is one calm sentence that can be shown as it is; `file` is the name inside the home folder. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;
  readonly file: string;

  constructor(kind: StoreErrorKind, file: string, options: { message?: string; cause?: unknown } = {}) {
    super(options.message ?? WORDS[kind](file), options.cause === undefined ? {} : { cause: options.cause });
    this.kind = kind;
    this.file = file;
  }
}

/**
 * Thrown by a codec or a check when the content itself is broken, so that the file is set aside.
 * `message` says why in words and never quotes the content.
 */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

const KINDS: Record<string, StoreErrorKind> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EISDIR: 'unreadable',
};

const NOT_A_FOLDER =
  'The place chosen for your journal is a file and not a folder; please choose another one with TRUST_REPAIR_HOME.';
const TOO_MANY_FILES = 'This computer has too many files open just now; please close a few programs and try again.';

const SPECIAL: Record<string, string> = {
  EIO: 'The disk reported a fault; please copy your journal folder to another disk soon, and then try again.',
  ENOTDIR: NOT_A_FOLDER,
  // What making a folder says when a file is in its place.
  EEXIST: NOT_A_FOLDER,
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
};

/** The `code` of a system error, such as 'ENOENT'; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns whatever was thrown into a StoreError about `file`; a StoreError stays what it is. */
export function toStoreError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error) ?? '';
  const special = SPECIAL[code];
  return new StoreError(KINDS[code] ?? 'other', file, special ? { message: special, cause: error } : { cause: error });
}
