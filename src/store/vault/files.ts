/** Which files of a home are ours to encrypt, and under which names they may have been written. */
import fs from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../journal/entry.js';
import { TEMP_NAME } from '../disk.js';
import { toStoreError } from '../errors.js';
import { LIST_NAMES } from '../lists.js';
import { LOCK_NAME } from '../lock.js';
import { INBOX } from './magic.js';

/** Folders of ours: everything in them is. */
const FOLDERS: readonly string[] = ['set-aside', 'backup'];
/** Also what a program that syncs folders makes of two key files: encrypted, the other could never be used again. */
const KEY_COPIES = /^key\b.*\.json/i;
/** Never encrypted: keys, locks, what the sweep removes, and what is encrypted in a way of its own. */
const isApart = (name: string): boolean =>
  name === INBOX || name.startsWith(LOCK_NAME) || TEMP_NAME.test(name) || KEY_COPIES.test(name);

/** The files of a home. */
export interface HomeFiles {
  /** By their names relative to the home, with '/'. */
  readonly ours: readonly string[];
  /** What lies there beside them and is not touched; folders end in '/'. */
  readonly others: readonly string[];
}

/** A file or a folder, or a link to one; anything else, and a link to nowhere, is neither. */
function kindOf(target: string): 'file' | 'folder' | 'other' {
  const stat = fs.statSync(target, { throwIfNoEntry: false });
  return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : 'other';
}

/**
 * Looks at the names in a home. A home can be a folder that a person keeps other things in: only JSON files (also copies
 * with more behind the name) and our two folders are ours. Throws StoreError.
 */
export function filesOf(home: string): HomeFiles {
  const ours: string[] = [];
  const others: string[] = [];
  try {
    for (const name of fs.readdirSync(home).sort()) {
      if (isApart(name)) continue;
      const kind = kindOf(path.join(home, name));
      if (kind === 'file' && /^[^.].*\.json/i.test(name)) ours.push(name);
      else if (kind === 'folder' && FOLDERS.includes(name)) addFolder(home, name, ours, others);
      else others.push(kind === 'folder' ? `${name}/` : name);
    }
  } catch (error) {
    throw toStoreError(error, path.basename(home));
  }
  return { ours, others };
}

function addFolder(home: string, folder: string, ours: string[], others: string[]): void {
  for (const name of fs.readdirSync(path.join(home, folder)).sort()) {
    const kind = kindOf(path.join(home, folder, name));
    if (kind === 'file') ours.push(`${folder}/${name}`);
    else others.push(`${folder}/${name}${kind === 'folder' ? '/' : ''}`);
  }
}

const KNOWN = new RegExp(`^(?:journal-|(?:deleted|settings|path|drafts|${LIST_NAMES.join('|')})\\b)`);

/** Whether a file beside ours is some other program's: what a later trust-repair may add holds an object with a number as version. Ours are known by their names, broken or not. */
export function isForeign(file: string, bytes: Uint8Array): boolean {
  if (file.includes('/') || KNOWN.test(file)) return false;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return !isRecord(value) || typeof value['version'] !== 'number';
  } catch {
    return true;
  }
}

/**
 * The names a file may have been written under, its own first. One that was set aside, kept as a backup or renamed by a
 * program that syncs folders still bears the old one inside; the files in use have only their own.
 */
export function likelyNames(file: string): readonly string[] {
  const base = file.slice(file.lastIndexOf('/') + 1);
  const old = /^(?:journal-\d{4}-\d{2}(?:-\d{2}(?!\d))?|[a-z]+)/.exec(base)?.[0];
  return old === undefined || `${old}.json` === file ? [file] : [file, `${old}.json`];
}
