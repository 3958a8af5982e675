import {
  type BackupSummary,
  type BackupWritten,
  eraseAll,
  type Erased,
  examine,
  type Finding,
  type KeepingContext,
  mend,
  type Mended,
  readBackup,
  restoreBackup,
  type Restored,
  writeBackup,
} from '../store/keeping/index.js';

/** What a backup, or the journal itself, is opened with. */
export type KeepingSecret = { readonly passphrase: string } | { readonly recovery: string };

/** What keeping needs of the session besides the store. */
export interface KeepingOptions {
  /** Asked anew at every call: whether there is a key, and whether it is in use, changes meanwhile. */
  readonly context: () => KeepingContext;
  /** Makes anew what is kept beside the journal and could be made from it. */
  readonly rebuild?: () => void;
  /** Throws StoreError when this does not open the home folder given; opens nothing for good. */
  readonly tryKey: (home: string, secret: KeepingSecret) => void;
}

/** Backups, mending and erasing. Synchronous; everything throws StoreError with words for the person. */
export class Keeping {
  readonly #context: () => KeepingContext;
  readonly #tryKey: KeepingOptions['tryKey'];
  readonly #rebuild: KeepingOptions['rebuild'];

  constructor({ context, tryKey, rebuild }: KeepingOptions) {
    this.#context = context;
    this.#tryKey = tryKey;
    this.#rebuild = rebuild;
  }

  /** Writes everything to one file; says when it is readable by whoever has it, and what was left out. */
  backup(target: string, options: { readonly overwrite: boolean }): BackupWritten {
    return writeBackup(this.#context(), target, options);
  }

  /** Checks a backup and tells what is in it. */
  lookAt(source: string): BackupSummary {
    return readBackup(source, this.#context());
  }

  /**
   * Puts a backup in the place of what is here, which is kept in `backup/` first. With a secret it is made sure beforehand that it opens what comes.
   * Afterwards another key may be in use: whoever calls this locks the session, or unlocks it anew.
   */
  restore(source: string, secret?: KeepingSecret): Restored {
    const context = this.#context();
    const verify = (staged: string): void => {
      if (secret !== undefined) this.#tryKey(staged, secret);
    };
    return restoreBackup(context, source, { opening: context, verify });
  }

  /** Looks at every file; empty when all is well. */
  examine(): readonly Finding[] {
    return examine(this.#context());
  }

  /** Puts right what can be, and says what it did. */
  mend(): readonly Mended[] {
    const mended = mend(this.#context());
    this.#rebuild?.();
    return mended;
  }

  /** Erases everything for good. */
  erase(): Erased {
    const { home, disk } = this.#context();
    return eraseAll(home, disk);
  }
}
