import { checkEntry, localIso, monthOf, newEntryId, type Entry } from '../journal/entry.js';
import {
  makeRecoveryCode,
  randomBytes,
  StoreError,
  type Secret,
  type Store,
  type SwitchResult,
} from '../store/index.js';
import type { Written } from './journal.js';

/** How encryption is set up. */
export interface LockOn {
  readonly passphrase: string;
  /** From `makeRecoveryCode`; none when it is skipped. */
  readonly recovery?: string;
  /** Whether entries can be added without unlocking. */
  readonly box: boolean;
}

/** What came of taking in entries that were added while the journal was locked. */
export interface TakenIn {
  readonly taken: number;
  /** Those that did not open: where they are now, and why. */
  readonly bad: readonly { readonly file: string; readonly why: string }[];
}

/** Decides about the encryption of a home. Whatever it does throws StoreError with words for the person. */
export class Locking {
  readonly #store: Store;
  readonly #now: () => Date;

  constructor(store: Store, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** 'off' without a passphrase; 'locked' while nothing can be read, 'open' once the passphrase was given. */
  lockState(): 'off' | 'locked' | 'open' {
    const { vault } = this.#store;
    if (vault.state() === 'none') return 'off';
    return vault.isOpen() ? 'open' : 'locked';
  }

  /** What is set up: a recovery code, adding without unlocking. */
  about(): { readonly recovery: boolean; readonly box: boolean } {
    const { recovery, inbox } = this.#store.vault.about();
    return { recovery, box: inbox };
  }

  /**
   * Opens, in half a second, and completes a switch that was cut off. Returns why that could not be completed, where it could not: until then everything can be read and
   * written, and each unlocking tries again. Throws StoreError 'wrong-passphrase', 'damaged-key'.
   */
  unlock(secret: Secret): string | undefined {
    const { vault } = this.#store;
    vault.open(secret);
    try {
      vault.finishSwitch();
    } catch (error) {
      // A full disk, or one that can only be read, must not keep anyone from reading.
      if (!(error instanceof StoreError) || !vault.isOpen()) throw error;
      return error.message;
    }
    return undefined;
  }

  /** Takes entries in that were added while the journal was locked; call it after unlocking. */
  async takeIn(): Promise<TakenIn> {
    let taken = 0;
    const bad = await this.#store.takeInbox((entry) => {
      // After a crash one may come a second time, when it was perhaps changed or deleted already.
      const isDeleted = this.#store.deletedEntries().some((item) => item.entry.id === entry.id);
      if (isDeleted || this.#store.findEntry(entry.id, monthOf(entry.created)) !== undefined) return;
      this.#store.appendEntry(entry);
      taken += 1;
    });
    return { taken, bad };
  }

  /** Sets a passphrase and encrypts everything. */
  lockOn({ passphrase, recovery, box }: LockOn, onProgress?: (done: number, of: number) => void): SwitchResult {
    return this.#store.vault.turnOn({
      passphrase,
      inbox: box,
      ...(recovery !== undefined && { recovery }),
      ...(onProgress && { onProgress }),
    });
  }

  /** Decrypts everything and forgets the passphrase. Must be open, with nothing waiting to be taken in. */
  lockOff(onProgress?: (done: number, of: number) => void): SwitchResult {
    return this.#store.vault.turnOff(onProgress);
  }

  /** Sets another passphrase, and another recovery code where one is given (null removes it). Must be open. */
  changePassphrase(change: { readonly passphrase: string; readonly recovery?: string | null }): void {
    this.#store.vault.changePassphrase(change);
  }

  /** A new recovery code, to be shown once. */
  makeRecoveryCode(): string {
    return makeRecoveryCode();
  }

  /** Whether an entry can be added without the passphrase. */
  canSeal(): boolean {
    return this.#store.takesWithoutUnlocking();
  }

  /** Adds an entry without the passphrase; it is in the journal after the next unlocking. Throws StoreError 'locked' where that was not allowed. */
  async sealEntry(written: Written, { at = this.#now() }: { readonly at?: Date } = {}): Promise<Entry> {
    const entry = checkEntry({
      v: 1,
      id: newEntryId(at, randomBytes),
      created: localIso(at),
      kind: 'free',
      text: written.text,
      feelings: [...written.feelings],
      tags: [...written.tags],
    });
    if (typeof entry === 'string') throw new StoreError('other', 'inbox', { cause: new TypeError(entry) });
    await this.#store.sealEntry(entry);
    return entry;
  }
}
