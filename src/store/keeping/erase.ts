/** Erases everything of ours in a home folder. Whoever is killed in the middle of it calls it again. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isRecord } from '../../journal/entry.js';
import { type Disk, quietly, realDisk, syncFolder, TEMP_NAME, writeAll } from '../disk.js';
import { LOCK_NAME, withLock } from '../lock.js';
import { KEY_COPY, KEY_FILE } from '../vault/magic.js';
import { isRoomless, isWholeBackup } from './backup.js';
import { STAGING } from './finish.js';
import { FOLDERS, isFile, isFolder, isOurs, namesIn } from './names.js';

/** What was erased. */
export interface Erased {
  /** How many files. */
  readonly removed: number;
  /** What is still there, relative to the home: not ours, or not to be removed; absolute where a link led out of the home. */
  readonly left: readonly string[];
}

const CHUNK = 1 << 16;

/** Overwrites a file with zeros, as well as can be: what a disk has kept elsewhere is out of reach. */
function overwrite(file: string, disk: Disk): void {
  quietly(() => {
    const stat = fs.lstatSync(file);
    // What another name still leads to is somebody's own copy, and a link's target is not ours either.
    if (!stat.isFile() || stat.nlink > 1) return;
    const fd = disk.open(file, 'r+');
    try {
      const zeros = Buffer.alloc(Math.min(CHUNK, stat.size));
      for (let rest = stat.size; rest > 0; rest -= CHUNK)
        writeAll(disk, fd, zeros.subarray(0, Math.min(rest, zeros.length)), path.basename(file));
      disk.fsync(fd);
    } finally {
      disk.close(fd);
    }
  });
}

/** What is being erased. */
class Eraser {
  readonly left: string[] = [];
  removed = 0;
  readonly #home: string;
  readonly #disk: Disk;

  constructor(home: string, disk: Disk) {
    this.#home = home;
    this.#disk = disk;
  }

  file(name: string): void {
    const file = path.join(this.#home, name);
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    // What a link leads to is outside and stays; whoever erases has to know of it.
    if (stat.isSymbolicLink() && isFile(file)) this.left.push(fs.realpathSync(file));
    overwrite(file, this.#disk);
    try {
      fs.unlinkSync(file);
      this.removed += 1;
    } catch {
      this.left.push(name);
    }
  }

  /** Erases what is ours in a folder, and the folder if that was all. */
  folder(name: string, isMine: (file: string) => boolean): void {
    const folder = path.join(this.#home, name);
    if (!isFolder(folder)) return;
    for (const inner of namesIn(folder)) {
      const file = `${name}/${inner}`;
      const isInnerFolder = isFolder(path.join(this.#home, file));
      if (isInnerFolder && isMine(`${file}/`)) this.folder(file, isMine);
      else if (!isInnerFolder && isMine(file)) this.file(file);
      else this.left.push(file);
    }
    quietly(() => syncFolder(folder, this.#disk));
    quietly(() => fs.rmdirSync(folder));
  }
}

/** What is ours inside our folders: everything where it waits for a restore, and what we put into the others. */
function isMineInside(home: string, file: string): boolean {
  if (file.startsWith(`${STAGING}/`) || file.startsWith('set-aside/restore')) return true;
  if (file.endsWith('/')) return false;
  const name = path.posix.basename(file);
  return /\.(?:json|sealed)$/.test(name) || TEMP_NAME.test(name) || isWholeBackup(home, file);
}

/** Texts of this home that were lent to an editor, also by a run that was killed. */
function eraseScratch(home: string, disk: Disk): number {
  let removed = 0;
  for (const parent of new Set(['/dev/shm', os.tmpdir()])) {
    let names: string[] = [];
    quietly(() => {
      names = fs.readdirSync(parent);
    });
    for (const name of names) {
      const folder = path.join(parent, name);
      quietly(() => {
        if (!/^tr-\d+-[0-9a-f]{12}$/.test(name) || !isFolder(folder)) return;
        const about: unknown = JSON.parse(fs.readFileSync(path.join(folder, 'about.json'), 'utf8'));
        if (!isRecord(about) || about['home'] !== home) return;
        // Last of all the file that says whose it is: killed before that, the next call finds the rest.
        for (const inner of fs.readdirSync(folder).filter((one) => one !== 'about.json')) {
          overwrite(path.join(folder, inner), disk);
          fs.rmSync(path.join(folder, inner), { recursive: true });
          removed += 1;
        }
        fs.rmSync(folder, { recursive: true });
      });
    }
  }
  return removed;
}

/**
 * Overwrites and removes everything that is ours in the home, and the home itself if that was all. Keys go first: without them nothing encrypted can be
 * read again, whatever a disk has kept. Throws StoreError 'busy' when another window is writing, or what keeps the folder from being used.
 */
export function eraseAll(home: string, disk: Disk = realDisk): Erased {
  const scratch = eraseScratch(home, disk);
  if (!isFolder(fs.existsSync(home) ? fs.realpathSync(home) : home)) return { removed: scratch, left: [] };
  const eraser = new Eraser(home, disk);
  const erase = (): void => {
    for (const name of [KEY_FILE, KEY_COPY]) eraser.file(name);
    const isMine = (file: string): boolean => isMineInside(home, file);
    for (const name of [STAGING, ...FOLDERS]) eraser.folder(name, isMine);
    for (const name of namesIn(home)) {
      if (name === LOCK_NAME || (FOLDERS as readonly string[]).includes(name)) continue;
      const isLeftOver = TEMP_NAME.test(name) || name.startsWith(`${LOCK_NAME}-guard-`);
      if (!isFolder(path.join(home, name)) && (isOurs(name) || isLeftOver)) eraser.file(name);
      else if (!eraser.left.includes(name) && name !== STAGING) eraser.left.push(name);
    }
    quietly(() => syncFolder(home, disk));
  };
  try {
    withLock(home, erase);
  } catch (error) {
    // A full disk has no room for the lock, and erasing is what makes some.
    if (!isRoomless(error)) throw error;
    erase();
  }
  quietly(() => fs.rmdirSync(fs.realpathSync(home)));
  return { removed: eraser.removed + scratch, left: eraser.left };
}
