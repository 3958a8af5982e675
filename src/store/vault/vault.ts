/**
 * The encryption of one home folder: turning it on and off, and changing what opens it.
 *
 * What is on the disk decides, at every call: another window may have turned encryption on or off meanwhile.
 */
import { StoreError } from '../errors.js';
import { ensureFolder } from '../home.js';
import { finishRestore } from '../keeping/finish.js';
import { withLock } from '../lock.js';
import { sweep } from '../sweep.js';
import { VaultCore } from './core.js';
import { crypto } from './crypto.js';
import { inboxNames } from './inbox.js';
import type { KeyContent, KeyFile } from './keyfile.js';
import * as keyring from './keys.js';
import { dropKeyFiles } from './keystore.js';
import { KEY_FILE } from './magic.js';
import { sealFile, sealFiles, type SwitchResult, unsealFiles } from './switch.js';
import { keyWords } from './words.js';

/** How encryption is set up. */
export interface TurnOn {
  readonly passphrase: string;
  /** From `makeRecoveryCode`, or as `readRecoveryCode` read it; none when it is skipped. */
  readonly recovery?: string;
  /** Whether entries can be added without unlocking. */
  readonly inbox: boolean;
  /** Called after each file. */
  readonly onProgress?: (done: number, of: number) => void;
}

const ABOUT =
  'The locked keys of this journal. There are no words of yours in here. Without this file nothing in this folder can be read: keep it with every copy.';

/** The encryption of one home folder, one for each open store. Nothing is read until it is asked. */
export class Vault extends VaultCore {
  /**
   * Sets a passphrase and encrypts every file; the vault is open afterwards. Throws StoreError: before `key.json` is
   * there nothing has changed, after that `finishSwitch` goes on where it stopped.
   */
  turnOn({ passphrase, recovery, inbox, onProgress }: TurnOn): SwitchResult {
    if (passphrase === '') throw new RangeError('A passphrase has at least one character.');
    const { randomBytes } = crypto();
    const keys = keyring.keysFrom(randomBytes(32), randomBytes(16).toString('hex'));
    const content: KeyContent = {
      version: 1,
      about: ABOUT,
      vault: keys.id,
      state: 'turning-on',
      ...keyring.wrapForPassphrase(keys, passphrase, this.cost),
      ...(recovery === undefined ? {} : keyring.wrapForRecovery(keys, recovery)),
      ...(inbox ? keyring.newBox(keys) : {}),
    };
    ensureFolder(this.home);
    return withLock(this.home, () => {
      // What waits in there is plain text, and would be put over what is encrypted now.
      finishRestore(this.home, this.disk);
      if (this.current()) throw new StoreError('other', KEY_FILE, { message: keyWords.already });
      this.adopt(keys);
      try {
        this.save(keys, content);
      } catch (error) {
        if (!this.current()) this.close();
        throw error;
      }
      return this.#finish(onProgress);
    });
  }

  /** Decrypts every file and removes the keys. Must be open, and the inbox empty. Throws StoreError, then as `turnOn`. */
  turnOff(onProgress?: (done: number, of: number) => void): SwitchResult {
    return withLock(this.home, () => {
      finishRestore(this.home, this.disk);
      const { keys, key } = this.opened(KEY_FILE);
      if (inboxNames(this.home).length > 0) throw new StoreError('other', KEY_FILE, { message: keyWords.inbox });
      this.save(keys, { ...contentOf(key), state: 'turning-off' });
      return this.#finish(onProgress);
    });
  }

  /** Completes a switch that was cut off; call it right after opening. Undefined when there was nothing to do. */
  finishSwitch(onProgress?: (done: number, of: number) => void): SwitchResult | undefined {
    const isHalfway = (): boolean => ['turning-on', 'turning-off'].includes(this.state());
    if (!isHalfway()) return undefined;
    return withLock(this.home, () => (isHalfway() ? this.#finish(onProgress) : undefined));
  }

  /** Sets another passphrase; `recovery` sets another code, null removes it, and without it the old one goes on working. Must be open. */
  changePassphrase({ passphrase, recovery }: { passphrase: string; recovery?: string | null }): void {
    if (passphrase === '') throw new RangeError('A passphrase has at least one character.');
    const { keys } = this.opened(KEY_FILE);
    const wrapped = keyring.wrapForPassphrase(keys, passphrase, this.cost);
    this.#change((content) => ({ ...withRecovery(content, keys, recovery), ...wrapped }));
  }

  /** Sets another recovery code, or none. Must be open. */
  changeRecovery(recovery: string | null): void {
    const { keys } = this.opened(KEY_FILE);
    this.#change((content) => withRecovery(content, keys, recovery));
  }

  /** Allows or forbids adding without unlocking. Must be open; what waits in the inbox must be taken in before. */
  allowInbox(allowed: boolean): void {
    const { keys } = this.opened(KEY_FILE);
    this.#change(({ box, ...content }) => {
      if (allowed) return { ...content, ...(box ? { box } : keyring.newBox(keys)) };
      if (inboxNames(this.home).length > 0) throw new StoreError('other', KEY_FILE, { message: keyWords.inbox });
      return content;
    });
  }

  /** Encrypts a file of the home that lies there as plain text, when encryption is on. Must be open. Takes the lock. */
  sealInPlace(file: string): void {
    withLock(this.home, () => {
      if (this.state() === 'on') sealFile({ home: this.home, disk: this.disk }, this.opened(file).keys, file);
    });
  }

  #change(change: (content: KeyContent) => KeyContent): void {
    withLock(this.home, () => {
      const { keys, key } = this.opened(KEY_FILE);
      this.save(keys, change(contentOf(key)));
    });
  }

  /** Does what a switch has still to do. Under the lock. */
  #finish(onProgress: ((done: number, of: number) => void) | undefined): SwitchResult {
    const { keys, key } = this.opened(KEY_FILE);
    const work = { home: this.home, disk: this.disk, now: this.now, onProgress };
    // Half-written plain text of killed processes.
    sweep(this.home);
    if (key.state !== 'turning-off') {
      const result = sealFiles(work, keys);
      this.save(keys, { ...contentOf(key), state: 'on' });
      return result;
    }
    const result = unsealFiles(work, keys);
    dropKeyFiles(this.home, this.disk);
    this.close();
    return result;
  }
}

function contentOf({ seal: _seal, ...content }: KeyFile): KeyContent {
  return content;
}

function withRecovery(content: KeyContent, keys: keyring.Keys, code: string | null | undefined): KeyContent {
  if (code === undefined) return content;
  const { recovery: _old, ...rest } = content;
  return code === null ? rest : { ...rest, ...keyring.wrapForRecovery(keys, code) };
}
