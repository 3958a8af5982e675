/**
 * Writes a whole backup. It is a tar file, so that any computer can open it in ten years, without trust-repair:
 *
 *     trust-repair-backup.json   {"format":"trust-repair backup","version":1,"created":…}
 *     home/settings.json …       every file of the home, byte for byte: encrypted ones stay encrypted
 *     sha256sums                 of all of these, as `sha256sum --check` reads them
 *     whole.sha256               of every byte before this entry
 *
 * and two empty blocks. `read.ts` takes nothing that is not exactly like this.
 */
import type { Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { keepingErrors } from '../../messages/keeping.js';
import { type Disk, quietly, syncFolder, tempName, TEMP_NAME, writeAll, type WriteOptions } from '../disk.js';
import { StoreError, toStoreError } from '../errors.js';
import { isRunning } from '../processes.js';
import { crypto } from '../vault/crypto.js';
import { BLOCK, headerOf, padding } from './tar.js';

/** The first entry of a backup. */
export const ABOUT_NAME = 'trust-repair-backup.json';
/** The folder of the home's files inside a backup. */
export const HOME_PREFIX = 'home/';
export const SUMS_NAME = 'sha256sums';
export const WHOLE_NAME = 'whole.sha256';
/** What the first entry says. */
export const FORMAT = 'trust-repair backup';
export const VERSION = 1;

const CHUNK = 1 << 20;

/** A file of the home to be taken along. */
export interface Source {
  /** `set-aside/x.json` */
  readonly file: string;
  readonly fd: number;
  readonly size: number;
}

/** What is written to and counted. */
class Tar {
  readonly #disk: Disk;
  readonly #fd: number;
  readonly #file: string;
  readonly #seconds: number;
  readonly #whole: Hash = crypto().createHash('sha256');
  readonly #sums: string[] = [];

  constructor(disk: Disk, fd: number, file: string, seconds: number) {
    this.#disk = disk;
    this.#fd = fd;
    this.#file = file;
    this.#seconds = seconds;
  }

  #put(bytes: Uint8Array): void {
    this.#whole.update(bytes);
    writeAll(this.#disk, this.#fd, bytes, this.#file);
  }

  add(name: string, size: number, chunks: Iterable<Uint8Array>): void {
    const hash = crypto().createHash('sha256');
    this.#put(headerOf(name, size, this.#seconds));
    for (const chunk of chunks) {
      hash.update(chunk);
      this.#put(chunk);
    }
    this.#put(Buffer.alloc(padding(size)));
    this.#sums.push(`${hash.digest('hex')}  ${name}\n`);
  }

  addText(name: string, text: string): void {
    const bytes = Buffer.from(text);
    this.add(name, bytes.length, [bytes]);
  }

  end(): void {
    this.addText(SUMS_NAME, this.#sums.join(''));
    const whole = this.#whole.copy().digest('hex');
    this.addText(WHOLE_NAME, `${whole}\n`);
    this.#put(Buffer.alloc(2 * BLOCK));
  }
}

/** The bytes of a file, which must still be as many as they were. */
function* chunksOf({ file, fd, size }: Source): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(1, size)));
  for (let done = 0; done < size;) {
    const length = fs.readSync(fd, buffer, 0, Math.min(buffer.length, size - done), done);
    if (length <= 0) throw new StoreError('other', file, { message: keepingErrors.changing(file) });
    yield buffer.subarray(0, length);
    done += length;
  }
}

/** Removes what a killed run left of this very file; its words would lie in the open for ever, outside the home. */
function sweepTemps(folder: string, file: string): void {
  quietly(() => {
    for (const name of fs.readdirSync(folder)) {
      const pid = Number(TEMP_NAME.exec(name)?.[1] ?? Number.NaN);
      const isOurs = name.startsWith(`.${file}.`) && !Number.isNaN(pid);
      if (isOurs && (pid === process.pid || !isRunning(pid))) fs.unlinkSync(path.join(folder, name));
    }
  });
}

/**
 * Writes the backup file: temporary file, every byte, fsync, rename, mode 0600. `beforeRename` may throw to give it up.
 * Throws StoreError; there is no file, or the old one, under the name then.
 */
export function writeTar(
  disk: Disk,
  target: string,
  created: Date,
  sources: Iterable<Source>,
  { beforeRename, tempFolder = path.dirname(target) }: Pick<WriteOptions, 'beforeRename' | 'tempFolder'> = {},
): void {
  const file = path.basename(target);
  sweepTemps(tempFolder, file);
  const temp = path.join(tempFolder, tempName(file));
  let fd: number | undefined;
  let made = false;
  try {
    fd = disk.open(temp, 'wx', 0o600);
    made = true;
    const tar = new Tar(disk, fd, file, Math.max(0, Math.floor(created.getTime() / 1000)));
    tar.addText(
      ABOUT_NAME,
      `${JSON.stringify({ format: FORMAT, version: VERSION, created: created.toISOString() })}\n`,
    );
    for (const source of sources) tar.add(HOME_PREFIX + source.file, source.size, chunksOf(source));
    tar.end();
    disk.fsync(fd);
    const closing = fd;
    fd = undefined;
    disk.close(closing);
    beforeRename?.();
    disk.rename(temp, target);
    made = false;
    syncFolder(path.dirname(target), disk);
  } catch (error) {
    throw toStoreError(error, file);
  } finally {
    if (fd !== undefined) quietly(() => disk.close(fd as number));
    if (made) quietly(() => fs.unlinkSync(temp));
  }
}
