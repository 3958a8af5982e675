/** One JSON file, on conf's class, with the reading made strict and the writing made durable. */
import fs from 'node:fs';
import path from 'node:path';
import Conf, { type Options } from 'conf';
import { isRecord } from '../journal/entry.js';
import type { Codec } from './codec.js';
import { type Disk, writeDurably } from './disk.js';
import { codeOf, DamagedFile, StoreError, toStoreError } from './errors.js';
import { assertLocked } from './lock.js';
import { MAGIC } from './vault/magic.js';

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

/** Runs the codec over what is in a file. Throws DamagedFile or StoreError, whatever the codec throws. */
function decoded<T>(raw: Uint8Array, file: string, decode: () => T): T {
  if (raw.length === 0) throw new DamagedFile('the file was empty');
  try {
    return decode();
  } catch (error) {
    if (error instanceof DamagedFile || error instanceof StoreError) throw error;
    throw new StoreError('unreadable', file, { cause: error });
  }
}

/** The bytes of a file of `home`, read once; undefined when there is none. Throws StoreError. */
function bytesOf(home: string, file: string): Buffer | undefined {
  const target = path.join(home, file);
  try {
    // Reading a pipe or a device that somebody put here would wait for ever.
    const stat = fs.statSync(target, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (!stat.isFile()) throw new StoreError('unreadable', file);
    return fs.readFileSync(target);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw toStoreError(error, file);
  }
}

/**
 * The JSON in a file of `home` (`set-aside/x.json`), read once; undefined when there is none. `name` is the name it was
 * written under, where that is another. Throws DamagedFile when it is broken, else StoreError.
 */
export function readDecoded(home: string, file: string, codec: Codec, name = file): string | undefined {
  const raw = bytesOf(home, file);
  return raw && decoded(raw, file, () => codec.decode(raw, name));
}

/** The same as UTF-8 bytes, which are not checked to be text: for who searches bytes and decodes only what it finds. */
export function readBytes(home: string, file: string, codec: Codec, name = file): Buffer | undefined {
  const raw = bytesOf(home, file);
  if (!raw) return undefined;
  const bytes = decoded(raw, file, () => codec.decodeBytes?.(raw, name) ?? Buffer.from(codec.decode(raw, name)));
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Says why content cannot be what it was meant to be, or returns it decoded. `text` is the file as conf read it. */
function parse(text: string, file: string, target: string, codec: Codec): Content {
  // conf reads as UTF-8 and would let other bytes through as question marks: an encrypted file, or a broken one.
  const isText = !text.startsWith(MAGIC) && !text.includes('\uFFFD');
  const raw = isText ? Buffer.from(text) : fs.readFileSync(target);
  const json = decoded(raw, file, () => codec.decode(raw, file));
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
      const raw = codec.encode(json, this.file);
      writeDurably(this.path, typeof raw === 'string' ? Buffer.from(raw) : raw, {
        disk,
        beforeRename: () => assertLocked(home),
      });
    } catch (error) {
      throw toStoreError(error, this.file);
    }
  }

  /** The folder is made when something is first written, under the right mode; conf would make it on reading. */
  override _ensureDirectory(): void {
    return;
  }
}
