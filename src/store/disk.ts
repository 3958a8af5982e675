/** Writing a whole file so that after a crash either all of the old or all of the new one is there. */
import fs from 'node:fs';
import path from 'node:path';
import { randomHex } from './random.js';
import { codeOf, StoreError, toStoreError } from './errors.js';

/** The calls that a write makes, so that a test can make any of them fail. */
export interface Disk {
  open(path: string, flags: string, mode?: number): number;
  write(fd: number, bytes: Uint8Array, offset: number, length: number): number;
  fsync(fd: number): void;
  close(fd: number): void;
  rename(from: string, to: string): void;
}

/** The disk itself. */
export const realDisk: Disk = {
  open: (file, flags, mode) => fs.openSync(file, flags, mode),
  write: (fd, bytes, offset, length) => fs.writeSync(fd, bytes, offset, length),
  fsync: (fd) => fs.fsyncSync(fd),
  close: (fd) => fs.closeSync(fd),
  rename: (from, to) => fs.renameSync(from, to),
};

/** Stops this thread for so many milliseconds. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Writes every byte, however short the single writes are. Throws StoreError 'disk-full' when nothing more goes in. */
export function writeAll(disk: Disk, fd: number, bytes: Uint8Array, file: string): void {
  let done = 0;
  while (done < bytes.length) {
    const wrote = disk.write(fd, bytes, done, bytes.length - done);
    if (wrote <= 0) throw new StoreError('disk-full', file);
    done += wrote;
  }
}

/** Makes a rename in this folder outlast a power cut, where the system can. */
export function syncFolder(folder: string, disk: Disk = realDisk): void {
  let fd: number | undefined;
  try {
    fd = disk.open(folder, 'r');
    disk.fsync(fd);
  } catch (error) {
    // Windows and some network folders cannot open or sync a folder, and one without the read right cannot be opened.
    const code = codeOf(error) ?? '';
    if (!['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP', 'EBADF'].includes(code)) throw error;
  } finally {
    if (fd !== undefined) disk.close(fd);
  }
}

/** The name of a temporary file: hidden, with the pid of the writer, for the sweep. */
export function tempName(name: string): string {
  // A program that syncs folders makes names that leave no room for ours.
  const part = Buffer.byteLength(name) > 200 ? name.slice(0, 50) : name;
  return `.${part}.${process.pid}.${randomHex(12)}.tmp`;
}

/** Matches what `tempName` gives; the first group is the pid. */
export const TEMP_NAME = /^\..+\.(\d+)\.[0-9a-f]+\.tmp$/;

/** A virus scanner may hold a file for a moment on Windows, which then refuses the rename. */
function renamePatiently(disk: Disk, from: string, to: string): void {
  for (let tries = 0; ; tries += 1) {
    try {
      disk.rename(from, to);
      return;
    } catch (error) {
      const passing = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '');
      if (process.platform !== 'win32' || !passing || tries >= 15) throw error;
      sleep(20);
    }
  }
}

/** Where a write goes, and what is asked just before it counts. */
export interface WriteOptions {
  readonly disk?: Disk;
  /** Folder of the temporary file, on the same disk; the file's own folder unless given. */
  readonly tempFolder?: string;
  /** Called after all is on the disk and before the rename; throwing gives the write up. */
  readonly beforeRename?: () => void;
}

/**
 * Replaces a file, mode 0600: temporary file, all bytes, fsync, rename, fsync of the folder.
 * Throws StoreError; the old file is then untouched and the temporary one gone. (Should only the very last fsync
 * fail, the new file is there and whole: saving again is safe.)
 */
export function writeDurably(target: string, bytes: Uint8Array, options: WriteOptions = {}): void {
  const disk = options.disk ?? realDisk;
  const file = path.basename(target);
  const temp = path.join(options.tempFolder ?? path.dirname(target), tempName(file));
  let fd: number | undefined;
  let made = false;
  try {
    fd = disk.open(temp, 'wx', 0o600);
    made = true;
    writeAll(disk, fd, bytes, file);
    disk.fsync(fd);
    const closing = fd;
    fd = undefined;
    disk.close(closing);
    options.beforeRename?.();
    renamePatiently(disk, temp, target);
    made = false;
    syncFolder(path.dirname(target), disk);
  } catch (error) {
    throw toStoreError(error, file);
  } finally {
    if (fd !== undefined) quietly(() => disk.close(fd as number));
    if (made) quietly(() => fs.unlinkSync(temp));
  }
}

/** Runs something whose failure changes nothing for anyone. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing to do about it, and something more important is being reported.
  }
}
