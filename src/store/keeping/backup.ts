/** One file with everything that is in a home folder. */
import fs from 'node:fs';
import path from 'node:path';
import { keepingErrors } from '../../messages/keeping.js';
import { codeOf, StoreError, toStoreError } from '../errors.js';
import { ensureFolder } from '../home.js';
import { LOCK_NAME, withLock } from '../lock.js';
import { BLOCK } from './tar.js';
import type { HomeContext } from './context.js';
import { BACKUP_ENDING, isFile, listHome } from './names.js';
import { ABOUT_NAME, type Source, writeTar } from './write.js';

/** What was written. */
export interface BackupWritten {
  /** Absolute. */
  readonly target: string;
  readonly files: number;
  /** Of the files that are in it. */
  readonly bytes: number;
  /** True when what was written can be read without a passphrase by whoever has the file. */
  readonly isPlain: boolean;
  /** What lies in the home and was not taken along, as it is not ours or could not be opened. */
  readonly leftOut: readonly string[];
}

/** Whether a file in `backup/` is a whole backup itself: one would fill the next one. */
export function isWholeBackup(home: string, file: string): boolean {
  if (!file.startsWith('backup/')) return false;
  if (file.endsWith(BACKUP_ENDING)) return true;
  return firstBlock(path.join(home, file)).startsWith(`${ABOUT_NAME}\0`);
}

function firstBlock(file: string): string {
  try {
    const fd = fs.openSync(file, 'r');
    try {
      const block = Buffer.alloc(BLOCK);
      return block.toString('latin1', 0, fs.readSync(fd, block, 0, BLOCK, 0));
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    return '';
  }
}

/** The files that a backup takes along, and what it leaves, by their names inside the home. Throws StoreError. */
export function toKeep(home: string): { readonly files: string[]; readonly others: readonly string[] } {
  const { files, others } = listHome(home);
  return { files: files.filter((file) => !isWholeBackup(home, file)), others };
}

/**
 * Writes everything in the home to `target`, under the lock, so that it all belongs together. `overwrite` allows to replace a file.
 * Throws StoreError; nothing is under the name then, or what was there before.
 */
export function writeBackup(
  context: HomeContext,
  target: string,
  { overwrite = false }: { readonly overwrite?: boolean } = {},
): BackupWritten {
  const { home } = context;
  const wanted = path.resolve(target);
  const work = (): BackupWritten => {
    assertPlace(home, wanted, overwrite);
    return writeWhole(context, wanted, () => assertPlace(home, wanted, overwrite));
  };
  if (!fs.existsSync(home)) throw new StoreError('other', home, { message: keepingErrors.nothingToKeep });
  try {
    if (isInside(path.join(home, 'backup'), wanted)) ensureFolder(path.dirname(wanted));
    return withLock(home, work);
  } catch (error) {
    // Where no lock can be made nobody else can write either, and a home on a failing disk needs its backup most.
    if (isUnlockable(home, error)) return work();
    throw error;
  }
}

/** True when there was no room for the lock itself: nobody else can write then either. */
export const isRoomless = (error: unknown): boolean =>
  error instanceof StoreError && error.kind === 'disk-full' && error.file === LOCK_NAME;

function isUnlockable(home: string, error: unknown): boolean {
  if (isRoomless(error)) return true;
  if (!(error instanceof StoreError) || (error.kind !== 'read-only' && error.kind !== 'no-access')) return false;
  try {
    fs.accessSync(home, fs.constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** Writes everything in the home to a file, whatever is there. Under the lock. Throws StoreError. */
export function writeWhole(
  { home, disk, now }: HomeContext,
  target: string,
  beforeRename: () => void = () => undefined,
): BackupWritten {
  const { files, others } = toKeep(home);
  const leftOut = [...others];
  const done = { files: 0, bytes: 0 };
  function* sources(): Generator<Source> {
    for (const file of files) {
      const source = openSource(home, file);
      if (source === undefined) {
        leftOut.push(file);
        continue;
      }
      try {
        yield source;
        done.files += 1;
        done.bytes += source.size;
      } finally {
        fs.closeSync(source.fd);
      }
    }
  }
  const isPlain = !isFile(path.join(home, 'key.json'));
  if (files.length === 0) throw new StoreError('other', home, { message: keepingErrors.nothingToKeep });
  // The temporary file goes where the sweep at the next start will find it.
  const options = path.dirname(target) === path.join(home, 'backup') ? { tempFolder: home } : {};
  writeTar(disk, target, now(), sources(), { ...options, beforeRename });
  return { target, ...done, isPlain, leftOut };
}

/** One file that this computer will not open must not keep all the others from being saved. */
function openSource(home: string, file: string): Source | undefined {
  let fd: number | undefined;
  try {
    fd = fs.openSync(path.join(home, file), 'r');
    return { file, fd, size: fs.fstatSync(fd).size };
  } catch (error) {
    if (fd !== undefined) fs.closeSync(fd);
    if (['EACCES', 'EPERM', 'EIO', 'ENOENT'].includes(codeOf(error) ?? '')) return undefined;
    throw toStoreError(error, file);
  }
}

/** The file or folder itself, without links on the way; what is not there yet lies where its folder is. */
function realPath(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(realPath(folder), path.basename(file));
  }
}

function isInside(folder: string, file: string): boolean {
  const way = path.relative(realPath(folder), path.join(realPath(path.dirname(file)), path.basename(file)));
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function assertPlace(home: string, target: string, overwrite: boolean): void {
  const refuse = (message: string): never => {
    throw new StoreError('other', path.basename(target), { message });
  };
  const folder = path.dirname(target);
  const isInBackup = realPath(folder) === realPath(path.join(home, 'backup'));
  if (!isInBackup && (realPath(target) === realPath(home) || isInside(home, target))) refuse(keepingErrors.insideHome);
  if (!isInBackup && fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    refuse(keepingErrors.noFolder(folder));
  const there = fs.statSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) refuse(keepingErrors.isFolder(target));
  if (there !== undefined && !there.isFile()) refuse(keepingErrors.notAFile(target));
  if (there !== undefined && !overwrite) refuse(keepingErrors.isThere(target));
  // Under home/backup the name must tell that it is one, also once it is encrypted.
  if (isInBackup && !target.endsWith(BACKUP_ENDING)) refuse(keepingErrors.ending(BACKUP_ENDING));
}
