/** Which files of a home folder are ours, and what a backup may hold. */
import fs from 'node:fs';
import path from 'node:path';
import { codeOf, toStoreError } from '../errors.js';
import { LIST_NAMES } from '../lists.js';
import { segmentOfFile } from '../segments.js';

/** Folders of a home; there are none inside them. */
export const FOLDERS = ['set-aside', 'backup', 'inbox'] as const;

/** The ending of a file that holds a whole backup. */
export const BACKUP_ENDING = '.tar';

/** Documents that every version has known so far; anything else that ends in `.json` may be a newer version's, or a stranger's. */
const DOCUMENT = new RegExp(`^(?:settings|path|drafts|deleted|key|key\\.backup|${LIST_NAMES.join('|')})\\.json$`);
/** The same as programs that sync folders rename them: with something that is no letter behind the name. */
const NAMED_LIKE_OURS = new RegExp(
  `^(?:journal-\\d{4}-\\d{2}|(?:settings|path|drafts|deleted|key|${LIST_NAMES.join('|')})(?![a-z0-9_])).*\\.json$`,
  'i',
);

/** Whether a name is a plain one: no folder, nothing hidden, nothing that a terminal or another system would trip over. */
export function isPlainName(name: string): boolean {
  return (
    name !== '' && !name.startsWith('.') && !/[/\\\u0000-\u001F\u007F]/u.test(name) && Buffer.byteLength(name) <= 250
  );
}

/** Whether a home has a file like this (`set-aside/x.json`): what a backup takes along, and all that it may bring. */
export function isKept(file: string): boolean {
  const parts = file.split('/');
  const [first = '', second = ''] = parts;
  if (parts.length === 1) return isPlainName(first) && /\.json/i.test(first);
  return parts.length === 2 && (FOLDERS as readonly string[]).includes(first) && isPlainName(second);
}

/** Whether a file in the home itself is one that trust-repair made, or another program from one of those. */
export const isOurs = (name: string): boolean =>
  DOCUMENT.test(name) || segmentOfFile(name) !== undefined || (isPlainName(name) && NAMED_LIKE_OURS.test(name));

/** What is in a folder, sorted; nothing where there is no folder. Throws StoreError. */
export function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw toStoreError(error, path.basename(folder));
  }
}

/** Whether there is a file, or a link to one. */
export const isFile = (file: string): boolean => {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
};

/** Whether there is a folder itself, and not a link to one. */
export const isFolder = (file: string): boolean => {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
};

/** Files of a home by their names relative to it, with '/'. */
export interface HomeListing {
  /** Those that a backup takes along, and whole backups in `backup/`. */
  readonly files: readonly string[];
  /** Everything else that can be seen; folders end in '/'. */
  readonly others: readonly string[];
}

/** Looks at the names in a home. Throws StoreError. */
export function listHome(home: string): HomeListing {
  const files: string[] = [];
  const others: string[] = [];
  const add = (file: string): void => {
    const full = path.join(home, file);
    if (isKept(file) && isFile(full)) files.push(file);
    else if (!path.basename(file).startsWith('.')) others.push(isFolder(full) ? `${file}/` : file);
  };
  for (const name of namesIn(home)) {
    const isPlace = (FOLDERS as readonly string[]).includes(name) && isFolder(path.join(home, name));
    if (!isPlace) add(name);
    else for (const inner of namesIn(path.join(home, name))) add(`${name}/${inner}`);
  }
  return { files, others };
}

/** The first of `base.ext`, `base-2.ext`, … that is free in a folder; absolute. */
export function freeFile(folder: string, base: string, ending = '.json'): string {
  for (let n = 1; ; n += 1) {
    const file = path.join(folder, `${base}${n === 1 ? '' : `-${n}`}${ending}`);
    // A link that points nowhere is in the way, too: lstat and not stat.
    if (!fs.lstatSync(file, { throwIfNoEntry: false })) return file;
  }
}
