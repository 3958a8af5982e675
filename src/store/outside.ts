/** Files outside the home folder: what a person brings in, writes out, or hands over, such as a passphrase. */
import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { quietly, realDisk, syncFolder, tempName, writeAll } from './disk.js';
import { codeOf, StoreError, toStoreError } from './errors.js';

/** In words about a file of the person's own, where the store's are about the journal's. */
const words = {
  missing: (file: string): string => `There is no file ${file}.`,
  folder: (file: string): string => `${file} is a folder and not a file.`,
  noRight: (file: string): string => `This computer does not allow ${file} to be used.`,
  full: (file: string): string => `The disk is full, so ${file} was not written.`,
  there: (file: string): string => `${file} is there already and was left as it is; --force writes over it.`,
  noFolder: (file: string): string => `There is no folder ${path.dirname(file)} to write ${path.basename(file)} into.`,
  readOnly: (file: string): string => `The disk can only be read, so ${file} was not written.`,
  notText: (file: string): string => `${file} could not be read as text (UTF-8).`,
  tooLong: (file: string): string => `${file} is too long to be read here.`,
  closed: (fd: number): string => `Nothing could be read from file descriptor ${fd}.`,
};

function told(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = {
    ENOENT: words.missing,
    ENOTDIR: words.missing,
    EISDIR: words.folder,
    EACCES: words.noRight,
    EPERM: words.noRight,
    ENOSPC: words.full,
    EDQUOT: words.full,
    EROFS: words.readOnly,
  }[codeOf(error) ?? ''];
  if (message === undefined) return toStoreError(error, file);
  return new StoreError('other', file, { message: message(file), cause: error });
}

/** The bytes of a file of the person's own. Throws StoreError: it is not there, no file, or longer than `most` bytes. */
export function readOutside(file: string, most = 512 * 1024 * 1024): Buffer {
  try {
    const stat = fs.statSync(file);
    if (stat.isDirectory()) throw new StoreError('other', file, { message: words.folder(file) });
    if (stat.size > most) throw new StoreError('other', file, { message: words.tooLong(file) });
    return fs.readFileSync(file);
  } catch (error) {
    throw told(error, file);
  }
}

/** What begins like this is no text, and whoever reads it can say what it is. */
const KNOWN = /^(?:PK\u0003\u0004|TRSEAL1\n)/u;

/** Bytes as text: UTF-8, or what Windows calls Unicode. Throws StoreError for anything else. */
export function asText(bytes: Buffer, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const head = bytes.toString('latin1', 0, 8);
  if (KNOWN.test(head)) return head;
  throw new StoreError('other', file, { message: words.notText(file) });
}

/** All that can be read from an open descriptor. Throws StoreError. */
export function readDescriptor(fd: number): string {
  try {
    return fs.readFileSync(fd, 'utf8');
  } catch (error) {
    throw new StoreError('other', String(fd), { message: words.closed(fd), cause: error });
  }
}

/** The Markdown files of a folder and of those in it, by name; undefined when it is no folder. Links to folders are not followed. Throws StoreError. */
export function markdownFilesIn(folder: string): readonly string[] | undefined {
  try {
    if (!fs.statSync(folder).isDirectory()) return undefined;
    return fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|markdown)$/iu.test(name) && !/(?:^|[\\/])\./u.test(name))
      .map((name) => path.join(folder, name))
      .filter((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true)
      .sort();
  } catch (error) {
    throw told(error, folder);
  }
}

/** Whether something has this name already. */
export const isThere = (file: string): boolean => fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/**
 * Writes a file of the person's own, mode 0600, piece by piece: all of it is there in the end, or nothing. Throws StoreError, also when the file is there and
 * `overwrite` is not said.
 */
export function writeOutside(
  file: string,
  pieces: Iterable<string | Uint8Array>,
  options: { readonly overwrite: boolean },
): void {
  const target = path.resolve(file);
  const temp = path.join(path.dirname(target), tempName(path.basename(target)));
  let made = false;
  let fd: number | undefined;
  try {
    if (fs.statSync(target, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new StoreError('other', file, { message: words.folder(file) });
    if (!options.overwrite && isThere(target)) throw new StoreError('other', file, { message: words.there(file) });
    fd = fs.openSync(temp, 'wx', 0o600);
    made = true;
    for (const piece of pieces) writeAll(realDisk, fd, Buffer.from(piece as string), file);
    fs.fsyncSync(fd);
    fs.closeSync(fd);
    fd = undefined;
    // A link fails when the name was taken meanwhile, and a rename would not.
    if (options.overwrite || !linked(temp, target)) fs.renameSync(temp, target);
    else fs.unlinkSync(temp);
    made = false;
    syncFolder(path.dirname(target));
  } catch (error) {
    const open = fd;
    if (open !== undefined) quietly(() => fs.closeSync(open));
    if (made) quietly(() => fs.unlinkSync(temp));
    if (codeOf(error) === 'EEXIST') throw new StoreError('other', file, { message: words.there(file), cause: error });
    if (codeOf(error) === 'ENOENT')
      throw new StoreError('other', file, { message: words.noFolder(file), cause: error });
    throw told(error, file);
  }
}

/** Gives the file its name without writing over another; false where the disk has no links. */
function linked(temp: string, target: string): boolean {
  try {
    fs.linkSync(temp, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    return false;
  }
}

/** Makes a folder of the person's own, mode 0700, where there is none. Throws StoreError. */
export function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw told(error, folder);
  }
}
