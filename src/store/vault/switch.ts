/** Encrypting or decrypting the files of a home, one by one. All of it runs under the lock and can be begun again at any point. */
import fs from 'node:fs';
import path from 'node:path';
import { setAside } from '../aside.js';
import { type Disk, quietly, writeAll, writeDurably } from '../disk.js';
import { StoreError, toStoreError } from '../errors.js';
import { assertLocked } from '../lock.js';
import { bearsVault, type FileKey, salvage, seal, unseal } from './envelope.js';
import { filesOf, isForeign, likelyNames } from './files.js';
import { hasMagic } from './magic.js';

/** What a switch did not do, for a person to be told. Names are relative to the home. */
export interface SwitchResult {
  /** Not ours, or encrypted with another key: left as they are. */
  readonly left: readonly string[];
  /** Links whose targets, outside the home, still hold what they held. Absolute. */
  readonly outside: readonly string[];
  /** Broken when they were to be decrypted: what could be had of them was set aside, as plain text. */
  readonly broken: readonly string[];
}

/** What a switch works with. */
export interface SwitchWork {
  readonly home: string;
  readonly disk: Disk;
  readonly now: () => Date;
  /** Called after each file. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

interface Notes {
  left: string[];
  outside: string[];
  broken: string[];
}

/** Zeros over the old content of a file that was just replaced, while it is still open; as good as the disk lets us. */
function wipeOld(disk: Disk, fd: number): void {
  const { size, nlink } = fs.fstatSync(fd);
  // Another name for the same content is a copy that somebody made: it is not ours to empty.
  if (nlink > 0) return;
  const zeros = Buffer.alloc(Math.min(size, 65_536));
  for (let done = 0; done < size; done += zeros.length) {
    writeAll(disk, fd, zeros.subarray(0, Math.min(zeros.length, size - done)), '');
  }
  disk.fsync(fd);
}

/**
 * Replaces a file and overwrites what was in the old one. Under the lock. Throws StoreError; the old file is then
 * untouched. On Windows an open file cannot be replaced, so nothing is overwritten there.
 */
export function replaceAndWipe(home: string, file: string, bytes: Uint8Array, disk: Disk): void {
  const target = path.join(home, file);
  let old: number | undefined;
  if (process.platform !== 'win32' && fs.lstatSync(target, { throwIfNoEntry: false })?.isFile() === true) {
    quietly(() => {
      old = disk.open(target, 'r+');
    });
  }
  try {
    writeDurably(target, bytes, { disk, tempFolder: home, beforeRename: () => assertLocked(home) });
    if (old !== undefined) {
      const open = old;
      quietly(() => wipeOld(disk, open));
    }
  } finally {
    if (old !== undefined) {
      const open = old;
      quietly(() => disk.close(open));
    }
  }
}

function read(home: string, file: string): Buffer {
  try {
    return fs.readFileSync(path.join(home, file));
  } catch (error) {
    throw toStoreError(error, file);
  }
}

/** Goes through the files of the home; `change` gives what belongs into a file now, or undefined to leave it. */
function each(work: SwitchWork, notes: Notes, change: (file: string, raw: Buffer) => Buffer | undefined): void {
  const { home, disk, onProgress } = work;
  const { ours, others } = filesOf(home);
  notes.left.push(...others);
  for (const [index, file] of ours.entries()) {
    const next = change(file, read(home, file));
    if (next !== undefined) {
      const target = path.join(home, file);
      if (fs.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
        notes.outside.push(fs.realpathSync(target));
      }
      replaceAndWipe(home, file, next, disk);
    }
    onProgress?.(index + 1, ours.length);
  }
}

/** A file's bytes as they are to lie on the disk, checked to give the same bytes back. */
function sealSurely(key: FileKey, raw: Buffer, file: string): Buffer {
  const sealed = seal(key, raw, file);
  const back = unseal(key, sealed, [file]);
  if (back.is !== 'good' || !back.bytes.equals(raw)) throw new StoreError('other', file);
  return sealed;
}

/** Encrypts every plain file of ours. Throws StoreError; what is done is done, and doing it again goes on from there. */
export function sealFiles(work: SwitchWork, key: FileKey): SwitchResult {
  const notes: Notes = { left: [], outside: [], broken: [] };
  each(work, notes, (file, raw) => {
    const isSealed = hasMagic(raw);
    if (!isSealed && !isForeign(file, raw)) return sealSurely(key, raw, file);
    if (!isSealed || !bearsVault(raw, key.vault)) notes.left.push(file);
    return undefined;
  });
  return notes;
}

/** Encrypts one file of the home where it lies, such as one that was set aside as plain text. Under the lock. */
export function sealFile({ home, disk }: Pick<SwitchWork, 'home' | 'disk'>, key: FileKey, file: string): void {
  const raw = read(home, file);
  if (!hasMagic(raw)) replaceAndWipe(home, file, sealSurely(key, raw, file), disk);
}

/** Decrypts every file of ours. The same promises. */
export function unsealFiles(work: SwitchWork, key: FileKey): SwitchResult {
  const notes: Notes = { left: [], outside: [], broken: [] };
  const spoilt: string[] = [];
  each(work, notes, (file, raw) => {
    if (!hasMagic(raw) && !(bearsVault(raw, key.vault) && raw[8] === 1)) return undefined;
    const found = unseal(key, raw, likelyNames(file));
    if (found.is === 'good') return found.bytes;
    if (found.is === 'damaged' || found.is === 'tampered') spoilt.push(file);
    else notes.left.push(file);
    return undefined;
  });
  // Soon nothing opens them any more: what is left of their text is kept, where nobody takes it for a whole file.
  for (const file of spoilt) {
    const aside = moveAside(work, file);
    notes.broken.push(aside);
    replaceAndWipe(work.home, aside, salvage(key, read(work.home, aside)), work.disk);
  }
  return notes;
}

/** Where a broken file of the home's own level is now; one in a folder of ours is where it belongs. */
function moveAside({ home, disk, now }: SwitchWork, file: string): string {
  if (file.includes('/') || !file.endsWith('.json')) return file;
  const target = setAside(home, file.slice(0, -'.json'.length), now(), disk);
  return path.relative(home, target).split(path.sep).join('/');
}
