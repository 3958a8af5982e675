/** Vaults for the tests: with a scrypt that is quick. */
import fs from 'node:fs';
import path from 'node:path';
import type { Disk } from '../../../src/store/disk.js';
import { DamagedFile, StoreError } from '../../../src/store/errors.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { Vault } from '../../../src/store/vault/vault.js';
import { clockAt, entryOf, newHome } from '../helpers.js';
import { settingsSpec } from '../specs.js';

export const now = clockAt('2026-11-22T20:14:05Z');
/** The least that a key file may say. */
export const QUICK = 2 ** 14;
export const PASSPHRASE = 'violet harbour tin piano';

/** Words that `fullHome` writes and that nobody else does. */
export const typed = ['Marguerite', 'the hotel in Brünn', 'Überfahrt', 'brokenwords', 'keptcopy', '未来のこと'];

export function vaultOf(home: string, disk?: Disk): Vault {
  return new Vault({ home, now, cost: QUICK, ...(disk ? { disk } : {}) });
}

export function storeOf(home: string, vault = vaultOf(home)): Store {
  return openStore({ home, now, codec: vault.codec });
}

/** A home with entries of two months, settings, a file set aside as raw bytes, an empty one, and a backup. */
export function fullHome(): string {
  const home = newHome();
  const store = openStore({ home, now });
  store.updateDocument(settingsSpec, (current) => ({ ...current, name: typed[0] }));
  store.appendEntry(entryOf({ created: '2026-10-02T21:00:00+02:00', text: `About ${typed[1] ?? ''}` }));
  store.appendEntry(entryOf({ created: '2026-11-02T21:00:00+01:00', text: `${typed[2] ?? ''} ${typed[5] ?? ''}` }));
  for (const folder of ['set-aside', 'backup']) fs.mkdirSync(path.join(home, folder));
  const raw = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0x80]), Buffer.from(typed[3] ?? '')]);
  fs.writeFileSync(path.join(home, 'set-aside', 'drafts.20261101T000000Z.json'), raw);
  fs.writeFileSync(path.join(home, 'set-aside', 'path.20261101T000000Z.json'), '');
  fs.writeFileSync(path.join(home, 'backup', 'settings.v0.20261101T000000Z.json'), `{"old":"${typed[4] ?? ''}"}`);
  return home;
}

/** Every file under a folder, with its bytes in hexadecimal, by its relative name. */
export function bytesIn(folder: string): Record<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), fs.readFileSync(file).toString('hex')]),
  );
}

/** What of the words can be found in any file under a folder: as UTF-8, UTF-16, base64 at any offset, or hexadecimal. */
export function wordsFoundIn(folder: string, words: readonly string[] = typed): string[] {
  const all = Object.values(bytesIn(folder)).map((hex) => Buffer.from(hex, 'hex'));
  const forms = (word: string): Buffer[] => {
    const utf8 = Buffer.from(word);
    const inBase64 = [0, 1, 2].map((skip) => {
      const text = Buffer.concat([Buffer.alloc(skip), utf8]).toString('base64');
      return Buffer.from(text.slice(skip + (skip > 0 ? 1 : 0), -4));
    });
    const escaped = Buffer.from(JSON.stringify(word).slice(1, -1));
    return [utf8, Buffer.from(word, 'utf16le'), Buffer.from(utf8.toString('hex')), escaped, ...inBase64];
  };
  return words.filter((word) => forms(word).some((form) => all.some((bytes) => bytes.includes(form))));
}

/** What was thrown, for looking at. */
export function thrownBy(work: () => unknown): StoreError | DamagedFile {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError || error instanceof DamagedFile) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
