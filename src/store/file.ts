/** One JSON file, on conf's class, with the reading made strict and the writing made durable. */
import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import Conf, { type Options } from 'conf';
import { isRecord } from '../journal/entry.js';
import type { Codec } from './codec.js';
import { type Disk, writeDurably } from './disk.js';
import { DamagedFile, StoreError, toStoreError } from './errors.js';
import { assertLocked } from './lock.js';

/** What is in a file: an object, whatever is in that. */
export type Content = Record<string, unknown>;

/**
 * The part of conf that this file builds on. conf declares `_write` and `_ensureDirectory` private, and replacing them is
 * the one way to keep its class and not its writer, which renames a half-written file over a good one.
 */
interface ConfSeams {
  readonly path: string;
  store: Content;
  _write(value: Content): void;
  _ensureDirectory(): void;
}

const Base = Conf as unknown as new (options: Readonly<Partial<Options<Content>>>) => ConfSeams;

/** What a file needs to know. */
export interface FileOptions {
  readonly home: string;
  /** Without the ending: `journal-2026-11`. */
  readonly name: string;
  readonly codec: Codec;
  readonly disk: Disk;
}

function decode(raw: string, file: string, codec: Codec): string {
  try {
    return codec.decode(raw, file);
  } catch (error) {
    if (error instanceof DamagedFile || error instanceof StoreError) throw error;
    throw new StoreError('unreadable', file, { cause: error });
  }
}

/** Says why content cannot be what it was meant to be, or returns it decoded. */
function parse(raw: string, file: string, target: string, codec: Codec): Content {
  if (raw === '') throw new DamagedFile('the file was empty');
  // conf reads as UTF-8 and would let broken bytes through as question marks, to be saved like that.
  if (raw.includes('\uFFFD') && !isUtf8(fs.readFileSync(target))) throw new DamagedFile('some of it was not text');
  const json = decode(raw.startsWith('\uFEFF') ? raw.slice(1) : raw, file, codec);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Not passed on as the cause: V8 quotes the text around the fault.
    throw new DamagedFile('it was cut short or damaged');
  }
  if (!isRecord(value)) throw new DamagedFile('it did not hold what this file should hold');
  return value;
}

/** A file of the home folder. `read` needs no lock; `save` must be called under it. */
export class DurableConf extends Base {
  readonly #options: FileOptions;
  readonly #mode: { reading: boolean; found: boolean };
  #verify: (written: unknown) => void = () => undefined;

  /** Throws StoreError when the file is there and cannot be opened. Makes nothing. */
  constructor(options: FileOptions) {
    const { home, name, codec } = options;
    const mode = { reading: false, found: false };
    const target = path.join(home, `${name}.json`);
    try {
      super({
        cwd: home,
        configName: name,
        fileExtension: 'json',
        clearInvalidConfig: false,
        accessPropertiesByDotNotation: false,
        configFileMode: 0o600,
        deserialize: (raw) => {
          // conf parses the file when it is constructed and once more before every write; only `read` wants it.
          if (!mode.reading) return {};
          mode.found = true;
          return parse(raw, `${name}.json`, target, codec);
        },
      });
    } catch (error) {
      throw toStoreError(error, `${name}.json`);
    }
    this.#options = options;
    this.#mode = mode;
  }

  /** The file's name inside the home folder: `journal-2026-11.json`. */
  get file(): string {
    return path.basename(this.path);
  }

  /** What is in the file, or undefined when there is none. Throws DamagedFile when it is broken, else StoreError. */
  read(): Content | undefined {
    const mode = this.#mode;
    mode.reading = true;
    mode.found = false;
    try {
      // Reading a pipe or a device that somebody put here would wait for ever.
      if (fs.statSync(this.path, { throwIfNoEntry: false })?.isFile() === false)
        throw new StoreError('unreadable', this.file);
      const content = this.store;
      // conf calls back into this class while it reads, which sets `found`; the type checker cannot see that.
      return (mode.found as boolean) ? content : undefined;
    } catch (error) {
      if (error instanceof DamagedFile) throw error;
      throw toStoreError(error, this.file);
    } finally {
      mode.reading = false;
    }
  }

  /**
   * Replaces what is in the file. `verify` is given what a later reader will get and throws when that will not do.
   * Throws StoreError; the file is then as it was.
   */
  save(value: Content, verify: (written: unknown) => void): void {
    this.#verify = verify;
    this.store = value;
  }

  override _write(value: Content): void {
    const { home, codec, disk } = this.#options;
    const json = `${JSON.stringify(value, undefined, 2)}\n`;
    this.#verify(JSON.parse(json));
    try {
      const raw = Buffer.from(codec.encode(json, this.file));
      writeDurably(this.path, raw, { disk, beforeRename: () => assertLocked(home) });
    } catch (error) {
      throw toStoreError(error, this.file);
    }
  }

  /** The folder is made when something is first written, under the right mode; conf would make it on reading. */
  override _ensureDirectory(): void {
    return;
  }
}
