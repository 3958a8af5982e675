/** Files that cannot be read are put where a person can find them. Nothing is ever deleted or copied over. */
import fs from 'node:fs';
import path from 'node:path';
import { type Disk, syncFolder, writeDurably } from './disk.js';
import { toStoreError } from './errors.js';
import { ensureFolder } from './home.js';

/** What a person should be told about a file that did not open. */
export interface Notice {
  /** The name it had inside the home folder: `settings.json`. */
  readonly name: string;
  /** Where it is now, absolute. */
  readonly path: string;
  /** Why, as part of a sentence: 'the file was empty'. */
  readonly why: string;
  /** False when it could not be moved (or should not be) and is still where it was. */
  readonly moved: boolean;
}

/** A moment as part of a file name, in UTC: `20261122T151130Z`. */
export function stamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** The first name of `base.json`, `base-2.json`, … that is free. */
function freeName(folder: string, base: string): string {
  for (let n = 1; ; n += 1) {
    const name = path.join(folder, n === 1 ? `${base}.json` : `${base}-${n}.json`);
    // A link that points nowhere is in the way, too: lstat and not stat.
    if (!fs.lstatSync(name, { throwIfNoEntry: false })) return name;
  }
}

/** Renames a file of `home` into `set-aside/`, under the lock. Returns the new absolute path. Throws StoreError. */
export function setAside(home: string, name: string, now: Date, disk: Disk): string {
  const folder = path.join(home, 'set-aside');
  ensureFolder(folder);
  const target = freeName(folder, `${name}.${stamp(now)}`);
  try {
    disk.rename(path.join(home, `${name}.json`), target);
    // First where it is now, then where it was: a power cut in between must not leave it in neither.
    syncFolder(folder, disk);
    syncFolder(home, disk);
  } catch (error) {
    throw toStoreError(error, `${name}.json`);
  }
  return target;
}

/** Where files lie that were the document `name` and were set aside, absolute; none where that cannot be told. */
export function asideOf(home: string, name: string): readonly string[] {
  const folder = path.join(home, 'set-aside');
  try {
    return fs
      .readdirSync(folder)
      .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.json'))
      .map((file) => path.join(folder, file));
  } catch {
    return [];
  }
}

/** Copies a file of `home`, byte for byte, into `backup/`, under the lock. Throws StoreError. */
export function keepBackup(home: string, name: string, version: number, now: Date, disk: Disk): string {
  const folder = path.join(home, 'backup');
  ensureFolder(folder);
  const target = freeName(folder, `${name}.v${version}.${stamp(now)}`);
  try {
    // The temporary file goes where the sweep at the next start will find it.
    writeDurably(target, fs.readFileSync(path.join(home, `${name}.json`)), { disk, tempFolder: home });
  } catch (error) {
    throw toStoreError(error, `${name}.json`);
  }
  return target;
}
