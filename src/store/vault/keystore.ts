/** Writing the key file and its copy. */
import fs from 'node:fs';
import path from 'node:path';
import { type Disk, quietly, syncFolder } from '../disk.js';
import { codeOf, toStoreError } from '../errors.js';
import { withLock } from '../lock.js';
import { type KeyFile, printKeyFile, readCopy, stampOfKeys } from './keyfile.js';
import { KEY_COPY, KEY_FILE } from './magic.js';
import { replaceAndWipe } from './switch.js';

/**
 * Writes both, `key.json` first: the moment it is there is the moment at which everything changes. Under the lock.
 * Throws StoreError.
 */
export function saveKeyFiles(home: string, file: KeyFile, disk: Disk): void {
  const bytes = printKeyFile(file);
  for (const name of [KEY_FILE, KEY_COPY]) replaceAndWipe(home, name, bytes, disk);
}

/** Removes both, `key.json` last. Under the lock, when nothing is encrypted any more. Throws StoreError. */
export function dropKeyFiles(home: string, disk: Disk): void {
  for (const name of [KEY_COPY, KEY_FILE]) {
    try {
      fs.unlinkSync(path.join(home, name));
      syncFolder(home, disk);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw toStoreError(error, name);
    }
  }
}

/**
 * Makes both files what `file`, found good and signed, says. Never fails: a folder that can only be read still opens.
 * True when `key.json` was not usable and is now.
 */
export function mendKeyFiles(home: string, file: KeyFile, stamp: string, disk: Disk): boolean {
  const wanted = printKeyFile(file);
  const isWhole = (name: typeof KEY_FILE | typeof KEY_COPY): boolean => {
    const copy = readCopy(home, name);
    return copy.is === 'good' && printKeyFile(copy.file).equals(wanted);
  };
  let mended = false;
  quietly(() => {
    if (isWhole(KEY_FILE) && isWhole(KEY_COPY)) return;
    withLock(home, () => {
      if (stampOfKeys(home) !== stamp) return;
      const wasWhole = isWhole(KEY_FILE);
      saveKeyFiles(home, file, disk);
      mended = !wasWhole;
    });
  });
  return mended;
}
