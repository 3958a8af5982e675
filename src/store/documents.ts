/** Documents with a version and a check, each in a file of its own. */
import path from 'node:path';
import { isRecord } from '../journal/entry.js';
import { keepBackup, type Notice, setAside } from './aside.js';
import type { Codec } from './codec.js';
import type { Disk } from './disk.js';
import { DamagedFile, StoreError } from './errors.js';
import { DurableConf } from './file.js';
import { ensureFolder } from './home.js';
import { withLock } from './lock.js';

/** What a document is. Every one is stored as an object with its `version`. */
export interface DocumentSpec<T extends { version: number }> {
  /** The file's name without `.json`. */
  readonly name: string;
  readonly version: number;
  empty(): T;
  /** The value itself when it is a T (keep fields you do not know), or what is wrong with it, never quoting it. */
  check(value: unknown): T | string;
  /** From each older version to the next one. */
  readonly migrate: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** What the documents of one home folder share. */
export interface DocumentsOptions {
  readonly home: string;
  readonly codec: Codec;
  readonly disk: Disk;
  readonly now: () => Date;
  /** Called under the lock before anything is changed; throws StoreError when nothing should be. */
  readonly beforeChange?: () => void;
  /** Called with the name, inside the home, of a file that was set aside. */
  readonly onSetAside?: (file: string) => void;
}

type Found<T> = { is: 'absent' } | { is: 'good'; value: T } | { is: 'old'; value: T; from: number };

/** The documents of one home folder. */
export class Documents {
  readonly #options: DocumentsOptions;
  readonly #files = new Map<string, DurableConf>();
  readonly #notices = new Map<string, Notice>();
  readonly #changing = new Set<string>();

  constructor(options: DocumentsOptions) {
    this.#options = options;
  }

  /** What a person should be told, oldest first. */
  notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  /** Records that a file could not be used and was left where it is. */
  noteUnmoved(name: string, why: string): void {
    const file = `${name}.json`;
    this.note({ name: file, path: path.join(this.#options.home, file), why, moved: false });
  }

  /** Records what a person should be told of something that could not be read or taken in. */
  note(notice: Notice): void {
    this.#notices.set(notice.path, notice);
  }

  /**
   * The document as it is on the disk, or an empty one. A broken file is set aside; should even that be impossible (a
   * folder that can only be read), it stays, with a notice. Throws StoreError: 'newer-format', 'no-access', 'unreadable'.
   */
  read<T extends { version: number }>(spec: DocumentSpec<T>): T {
    let old: T | undefined;
    let why = '';
    try {
      const found = this.#look(spec);
      if (found.is === 'absent') return spec.empty();
      if (found.is === 'good') return found.value;
      old = found.value;
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      why = error.message;
    }
    try {
      return withLock(this.#options.home, () => {
        // In a home that a restore has half replaced a good file can look as if it did not belong there.
        this.#options.beforeChange?.();
        return this.#settle(spec);
      });
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind === 'newer-format') throw error;
      if (old !== undefined) return old;
      this.noteUnmoved(spec.name, why);
      return spec.empty();
    }
  }

  /**
   * Reads, changes and saves under the lock; `change` must be synchronous, and returns undefined to leave all as it is.
   * Returns what is saved now. Throws StoreError, and nothing has changed then.
   */
  update<T extends { version: number }>(spec: DocumentSpec<T>, change: (current: T) => NoInfer<T> | undefined): T {
    const { home } = this.#options;
    if (this.#changing.has(spec.name)) throw new Error(`${spec.name} is changed inside its own change.`);
    ensureFolder(home);
    return withLock(home, () => {
      this.#options.beforeChange?.();
      this.#changing.add(spec.name);
      try {
        const current = this.#settle(spec);
        const next = change(current);
        if (next === undefined) return current;
        this.#save(spec, next);
        return next;
      } finally {
        this.#changing.delete(spec.name);
      }
    });
  }

  #file(name: string): DurableConf {
    const file = this.#files.get(name) ?? new DurableConf({ ...this.#options, name });
    this.#files.set(name, file);
    return file;
  }

  #look<T extends { version: number }>(spec: DocumentSpec<T>): Found<T> {
    const content = this.#file(spec.name).read();
    if (content === undefined) return { is: 'absent' };
    const from = content['version'];
    if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 0) throw new DamagedFile('it had no version');
    if (from > spec.version) throw new StoreError('newer-format', `${spec.name}.json`);
    let value: unknown = content;
    for (let version = from; version < spec.version; version += 1) {
      const step = spec.migrate[version];
      if (!step) throw new DamagedFile(`it was of version ${from}, which trust-repair does not know`);
      value = tryStep(step, value, from);
    }
    const checked = checkVersioned(spec, value);
    if (typeof checked === 'string') throw new DamagedFile(`it did not fit: ${checked}`);
    return from === spec.version ? { is: 'good', value: checked } : { is: 'old', value: checked, from };
  }

  /** The document, with everything that is wrong about its file put right. Under the lock: nobody else is at it. */
  #settle<T extends { version: number }>(spec: DocumentSpec<T>): T {
    const { home, disk, now } = this.#options;
    let found: Found<T>;
    try {
      found = this.#look(spec);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      const moved = setAside(home, spec.name, now(), disk);
      this.#options.onSetAside?.(path.relative(home, moved).replaceAll(path.sep, '/'));
      this.note({ name: `${spec.name}.json`, path: moved, why: error.message, moved: true });
      return spec.empty();
    }
    if (found.is === 'absent') return spec.empty();
    if (found.is === 'old') {
      keepBackup(home, spec.name, found.from, now(), disk);
      this.#save(spec, found.value);
    }
    return found.value;
  }

  #save<T extends { version: number }>(spec: DocumentSpec<T>, value: T): void {
    // What could not be read back must not be acknowledged: the next start would set it aside.
    this.#file(spec.name).save(value, (written) => {
      const checked = checkVersioned(spec, written);
      if (typeof checked === 'string') {
        throw new StoreError('other', `${spec.name}.json`, { cause: new TypeError(checked) });
      }
    });
  }
}

function tryStep(step: (old: unknown) => unknown, old: unknown, from: number): unknown {
  try {
    return step(old);
  } catch {
    // The old file was never checked against its own version: what a step trips over is the file, not the step.
    throw new DamagedFile(`it could not be brought over from version ${from}`);
  }
}

function checkVersioned<T extends { version: number }>(spec: DocumentSpec<T>, value: unknown): T | string {
  if (!isRecord(value) || value['version'] !== spec.version) return `the version is not ${spec.version}`;
  return spec.check(value);
}
