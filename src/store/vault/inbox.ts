/**
 * The inbox: entries that were added while the journal was locked. Anyone can put one in, only the open journal reads it.
 *
 * Sealed with HPKE (RFC 9180: P-256, HKDF-SHA256, AES-256-GCM), by `@hpke/core`, which is loaded when it is needed.
 * An item is: magic 'TRINBX1\n', the first 8 bytes of the vault's id, the sender's key (65), the sealed text with its tag, and the
 * first 8 bytes of SHA-256 over that. The vault's id and the item's name are bound to it.
 */
import type { webcrypto } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { CipherSuite } from '@hpke/core';
import { stamp } from '../aside.js';
import { type Disk, realDisk, syncFolder, writeDurably } from '../disk.js';
import { codeOf, DamagedFile, StoreError, toStoreError } from '../errors.js';
import { ensureFolder } from '../home.js';
import { assertLocked, withLock } from '../lock.js';
import { sha256 } from './crypto.js';
import { NewerItem } from './item.js';
import { type KeyFile, readKeyFiles } from './keyfile.js';
import { INBOX } from './magic.js';
import { keyWords, sealWords } from './words.js';

const MAGIC = Buffer.from('TRINBX1\n');
const AT = { vault: 8, sender: 16, text: 81 } as const;
const CHECK = 8;
const INFO = 'trust-repair inbox 1';
const NAME = /^([0-9a-z]{1,64})\.sealed$/;

/** Where items go, and the calls that write. */
export interface InboxOptions {
  readonly home: string;
  readonly disk?: Disk;
}

/** An item that could not be taken in. */
export interface BadItem {
  /** Where it is now, relative to the home. */
  readonly file: string;
  /** Why, as part of a sentence. */
  readonly why: string;
}

/** What a vault gives for opening. */
export interface InboxKeys {
  readonly vault: Uint8Array;
  readonly secret: Uint8Array;
}

/** Node 20 takes buffers of its pool for whole ArrayBuffers; this is a copy of just the bytes. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

async function hpke(): Promise<CipherSuite> {
  const { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('./hpke.js');
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}

const boundTo = (vault: Uint8Array, name: string): ArrayBuffer =>
  bufferOf(Buffer.concat([vault, Buffer.from(`\0${name}`)]));

/** The key file of a home that takes entries while it is locked. Throws StoreError 'locked' when it takes none. */
function receiving(home: string): { readonly vault: Buffer; readonly open: Buffer } {
  const [key]: readonly (KeyFile | undefined)[] = readKeyFiles(home);
  if (!key?.box || key.state === 'turning-off') throw new StoreError('locked', INBOX, { message: keyWords.noInbox });
  return { vault: Buffer.from(key.vault, 'hex'), open: Buffer.from(key.box.public, 'hex') };
}

/** Whether `sealToInbox` would work now. Throws StoreError when the key file cannot be read. */
export function takesWithoutUnlocking(home: string): boolean {
  const [key] = readKeyFiles(home);
  return key?.box !== undefined && key.state !== 'turning-off';
}

/**
 * Adds an item to the inbox; it is on the disk when this resolves. `name` is the entry's id. Needs no passphrase.
 * Throws StoreError 'locked' when the journal does not allow it, or another; nothing is there then.
 */
export async function sealToInbox(
  { home, disk = realDisk }: InboxOptions,
  name: string,
  text: Uint8Array,
): Promise<void> {
  if (!NAME.test(`${name}.sealed`)) throw new RangeError('Not a name for the inbox.');
  const { vault, open } = receiving(home);
  const suite = await hpke();
  const recipientPublicKey = (await suite.kem.deserializePublicKey(bufferOf(open))) as webcrypto.CryptoKey;
  const sender = await suite.createSenderContext({ recipientPublicKey, info: bufferOf(Buffer.from(INFO)) });
  const sealed = await sender.seal(bufferOf(text), boundTo(vault, name));
  const item = Buffer.concat([MAGIC, vault.subarray(0, 8), Buffer.from(sender.enc), Buffer.from(sealed)]);
  withLock(home, () => {
    // Encryption may have been turned off, or on anew, while this was sealed.
    if (!receiving(home).vault.equals(vault)) throw new StoreError('busy', INBOX);
    ensureFolder(path.join(home, INBOX));
    writeDurably(path.join(home, INBOX, `${name}.sealed`), Buffer.concat([item, sha256(item).subarray(0, CHECK)]), {
      disk,
      tempFolder: home,
      beforeRename: () => assertLocked(home),
    });
  });
}

/** The items in the inbox, oldest first, by file name. Throws StoreError. */
export function inboxNames(home: string): readonly string[] {
  try {
    const names = fs.readdirSync(path.join(home, INBOX)).filter((name) => NAME.test(name));
    return names.sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw toStoreError(error, INBOX);
  }
}

async function openItem(keys: InboxKeys, item: Buffer, name: string): Promise<Uint8Array | string> {
  const end = item.length - CHECK;
  const isWhole = end > AT.text && item.subarray(0, 8).equals(MAGIC);
  if (!isWhole || !sha256(item.subarray(0, end)).subarray(0, CHECK).equals(item.subarray(end)))
    return sealWords.damaged;
  if (!item.subarray(AT.vault, AT.sender).equals(keys.vault.subarray(0, 8))) return sealWords.otherKeyItem;
  const suite = await hpke();
  const recipientKey = (await suite.kem.importKey('raw', bufferOf(keys.secret), false)) as webcrypto.CryptoKey;
  const enc = bufferOf(item.subarray(AT.sender, AT.text));
  try {
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info: bufferOf(Buffer.from(INFO)) });
    const text = await recipient.open(bufferOf(item.subarray(AT.text, end)), boundTo(keys.vault, name));
    return new Uint8Array(text);
  } catch {
    return sealWords.tampered;
  }
}

/** Where the item is now; undefined when another window has just seen to it. */
function moveAside(home: string, file: string, now: Date, disk: Disk): string | undefined {
  const name = `set-aside/${file.replace(/\.sealed$/, '')}.${stamp(now)}.sealed`;
  try {
    withLock(home, () => {
      ensureFolder(path.join(home, 'set-aside'));
      disk.rename(path.join(home, INBOX, file), path.join(home, name));
      syncFolder(path.join(home, 'set-aside'), disk);
    });
    return name;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw toStoreError(error, `${INBOX}/${file}`);
  }
}

/**
 * Hands every item to `take`, oldest first, and removes it once that is done: an item whose `take` throws stays. After a
 * crash an item may come a second time. One that does not open, or of which `take` says DamagedFile, is set aside and returned; one that cannot be
 * read, or is of a newer version, is returned and stays. Anyone can put an item in: none may keep the others waiting. Throws StoreError.
 */
export async function openInbox(
  { home, now, disk = realDisk }: InboxOptions & { readonly now: () => Date },
  keys: InboxKeys,
  take: (text: Uint8Array, name: string) => void | Promise<void>,
): Promise<readonly BadItem[]> {
  const bad: BadItem[] = [];
  const setAside = (file: string, why: string): void => {
    const moved = moveAside(home, file, now(), disk);
    if (moved !== undefined) bad.push({ file: moved, why });
  };
  for (const file of inboxNames(home)) {
    const name = file.replace(/\.sealed$/, '');
    let text: Uint8Array | string;
    try {
      text = await openItem(keys, fs.readFileSync(path.join(home, INBOX, file)), name);
    } catch (error) {
      // Otherwise another window has just taken it in.
      if (codeOf(error) !== 'ENOENT') bad.push({ file: `${INBOX}/${file}`, why: sealWords.unreadableItem });
      continue;
    }
    if (typeof text === 'string') {
      setAside(file, text);
      continue;
    }
    try {
      await take(text, name);
    } catch (error) {
      if (error instanceof DamagedFile) setAside(file, error.message);
      else if (error instanceof NewerItem) bad.push({ file: `${INBOX}/${file}`, why: sealWords.newerItem });
      else throw error;
      continue;
    }
    fs.rmSync(path.join(home, INBOX, file), { force: true });
  }
  return bad;
}
