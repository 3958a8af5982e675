/** The part of a vault that reads and writes: its codec, and its keys while it is open. */
import { type Codec, textOf } from '../codec.js';
import { type Disk, realDisk } from '../disk.js';
import { StoreError } from '../errors.js';
import { salvage, seal, unsealOrThrow } from './envelope.js';
import { likelyNames } from './files.js';
import { type Kdf, type KeyContent, type KeyFile, readKeyFiles, stampOfKeys, type SwitchState } from './keyfile.js';
import * as keyring from './keys.js';
import { mendKeyFiles, saveKeyFiles } from './keystore.js';
import { KEY_FILE, mayBeSealed } from './magic.js';
import { throwIfNotPlain } from './plain.js';
import { keyWords } from './words.js';

/** What a vault needs to know. */
export interface VaultOptions {
  readonly home: string;
  readonly now: () => Date;
  /** The calls that write, for tests. */
  readonly disk?: Disk;
  /** scrypt's N, a power of two; only tests have a reason to change it. */
  readonly cost?: number;
}

/** What is set up. */
export interface VaultAbout {
  readonly state: 'none' | SwitchState;
  /** Whether there is a recovery code. */
  readonly recovery: boolean;
  /** Whether entries can be added without unlocking. */
  readonly inbox: boolean;
}

interface Found {
  readonly stamp: string;
  readonly files: readonly KeyFile[];
  readonly kdf: Kdf;
}

/** The keys and the codec of one home folder. */
export class VaultCore {
  /** What the store reads and writes its files with. */
  readonly codec: Codec;
  protected readonly home: string;
  protected readonly disk: Disk;
  protected readonly now: () => Date;
  protected readonly cost: number | undefined;
  #seen: { readonly stamp: string; readonly key: KeyFile | undefined } | undefined;
  #keys: keyring.Keys | undefined;
  #mended = false;

  constructor({ home, now, disk = realDisk, cost }: VaultOptions) {
    this.home = home;
    this.disk = disk;
    this.now = now;
    this.cost = cost;
    const decodeBytes = (raw: Uint8Array, file: string): Uint8Array => this.#decode(raw, file);
    this.codec = {
      encode: (json, file) => this.#encode(json, file),
      decode: (raw, file) => textOf(decodeBytes(raw, file)),
      decodeBytes,
    };
  }

  /** How things stand on the disk now. Throws StoreError: 'damaged-key', 'newer-format'. */
  state(): 'none' | SwitchState {
    return this.current()?.state ?? 'none';
  }

  /** What is set up, as it is on the disk now. Throws StoreError. */
  about(): VaultAbout {
    const key = this.current();
    return { state: key?.state ?? 'none', recovery: key?.recovery !== undefined, inbox: key?.box !== undefined };
  }

  /** Whether what is encrypted here can be read and written. Throws StoreError. */
  isOpen(): boolean {
    const key = this.current();
    return key !== undefined && this.#keys?.id === key.vault;
  }

  /** True when `key.json` was damaged or missing at opening and was made whole from its copy: to be said once. */
  get mended(): boolean {
    return this.#mended;
  }

  /** Opens, in half a second. Throws StoreError 'wrong-passphrase' (also for codes), 'damaged-key'. Without encryption it does nothing. */
  open(secret: keyring.Secret): void {
    const found = this.#look();
    if (found)
      this.#enter(found, secret, 'passphrase' in secret ? keyring.derive(secret.passphrase, found.kdf) : undefined);
  }

  /** The same while the screen goes on. */
  async openAsync(secret: keyring.Secret): Promise<void> {
    const found = this.#look();
    if (!found) return;
    const derived = 'passphrase' in secret ? await keyring.deriveAsync(secret.passphrase, found.kdf) : undefined;
    this.#enter(found, secret, derived);
  }

  /** Forgets the keys. */
  close(): void {
    if (this.#keys) keyring.forget(this.#keys);
    this.#keys = undefined;
  }

  /** What can be had of a broken encrypted file, with nothing proved about it: only to find whole entries in. Must be open. */
  salvage(raw: Uint8Array): Buffer {
    return salvage(this.opened(KEY_FILE).keys, raw);
  }

  /** The keys of the inbox; undefined when there is none. Must be open. For `openInbox`. */
  inboxKeys(): { readonly vault: Uint8Array; readonly secret: Buffer } | undefined {
    const { keys, key } = this.opened(KEY_FILE);
    const secret = key.box && keyring.boxSecret(keys, key.box);
    return secret && { vault: keys.vault, secret };
  }

  /** The key file that counts, as it is on the disk now; while open, only one that we signed. Throws StoreError. */
  protected current(): KeyFile | undefined {
    const stamp = stampOfKeys(this.home);
    if (stamp === this.#seen?.stamp) return this.#seen.key;
    const files = stamp === '' ? [] : readKeyFiles(this.home);
    const keys = this.#keys;
    let [key] = files;
    if (keys && key?.vault === keys.id) {
      key = files.find((file) => file.vault === keys.id && keyring.isSigned(keys, file));
      if (!key) throw new StoreError('damaged-key', KEY_FILE, { message: keyWords.changed });
    }
    this.#seen = { stamp, key };
    return key;
  }

  /** What an open vault works with, checked against the disk. Throws StoreError 'locked'. */
  protected opened(file: string): { readonly keys: keyring.Keys; readonly key: KeyFile } {
    const key = this.current();
    if (!key || this.#keys?.id !== key.vault) throw new StoreError('locked', file);
    return { keys: this.#keys, key };
  }

  #look(): Found | undefined {
    // The stamp first: should the files change from here on, nothing is mended with what was read.
    const stamp = stampOfKeys(this.home);
    const files = readKeyFiles(this.home);
    return files[0] && { stamp, files, kdf: files[0].kdf };
  }

  #enter({ stamp, files }: Found, secret: keyring.Secret, derived: Buffer | undefined): void {
    const { key, keys } = keyring.unlock(files, secret, derived);
    derived?.fill(0);
    this.adopt(keys);
    this.#mended = mendKeyFiles(this.home, key, stamp, this.disk) || this.#mended;
  }

  /** Takes keys into use in place of those before. */
  protected adopt(keys: keyring.Keys): void {
    this.close();
    this.#keys = keys;
    this.#seen = undefined;
  }

  #encode(json: string, file: string): string | Uint8Array {
    if (!this.current()) return json;
    const { keys, key } = this.opened(file);
    return key.state === 'turning-off' ? json : seal(keys, Buffer.from(json), file);
  }

  #decode(raw: Uint8Array, file: string): Uint8Array {
    if (!this.current()) {
      if (mayBeSealed(raw)) throw new StoreError('damaged-key', KEY_FILE, { message: keyWords.missing });
      return raw;
    }
    const { keys, key } = this.opened(file);
    if (mayBeSealed(raw)) return unsealOrThrow(keys, raw, likelyNames(file), file);
    throwIfNotPlain(raw, keys.vault, key.state);
    return raw;
  }

  /** Saves a key file that was changed. Under the lock. */
  protected save(keys: keyring.Keys, content: KeyContent): void {
    this.#seen = undefined;
    saveKeyFiles(this.home, keyring.signed(keys, content), this.disk);
  }
}
