/** Reads a whole backup, as `write.ts` describes it, and believes nothing that it does not find proved at the end. */
import fs from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../journal/entry.js';
import { keepingErrors } from '../../messages/keeping.js';
import type { Codec } from '../codec.js';
import { codeOf, DamagedFile, StoreError, toStoreError } from '../errors.js';
import { crypto } from '../vault/crypto.js';
import { hasMagic } from '../vault/magic.js';
import { isKept } from './names.js';
import { counting, type Taker } from './count.js';
import { type Fault, Faulty, Reader } from './reader.js';
import { BLOCK, readHeader } from './tar.js';
import { ABOUT_NAME, FORMAT, HOME_PREFIX, SUMS_NAME, VERSION, WHOLE_NAME } from './write.js';

/** What is in a backup. */
export interface BackupSummary {
  /** When it was written, ISO 8601. */
  readonly created: string;
  readonly files: number;
  /** Of the files that are in it. */
  readonly bytes: number;
  /** True when a passphrase is needed to read it. */
  readonly isLocked: boolean;
  /** How many journal entries there are; not known while it is locked. */
  readonly entries?: number;
}

/** How a backup that lies encrypted in the home's own `backup/` is opened. */
export interface Opening {
  readonly codec: Codec;
  readonly home: string;
}

function createdOf(reader: Reader): string {
  let begin = '';
  const first = readHeader((length) => {
    const bytes = reader.take(length);
    begin ||= bytes.toString('latin1');
    return bytes;
  });
  if (first?.name !== ABOUT_NAME) throw new Faulty(begin.startsWith(ABOUT_NAME) ? 'altered' : 'notABackup');
  let about: unknown;
  try {
    about = JSON.parse(reader.text(first.size));
  } catch (error) {
    throw error instanceof Faulty ? error : new Faulty('altered');
  }
  if (!isRecord(about) || about['format'] !== FORMAT || typeof about['created'] !== 'string')
    throw new Faulty('altered');
  if (typeof about['version'] === 'number' && about['version'] > VERSION) throw new Faulty('newer');
  if (about['version'] !== VERSION || Number.isNaN(Date.parse(about['created']))) throw new Faulty('altered');
  return about['created'];
}

/** Reads it all and hands every file to `taker`. Throws Faulty, or what `taker` or the system throws. */
function readAll(
  reader: Reader,
  taker: Taker,
): { readonly created: string; readonly files: number; readonly bytes: number } {
  const created = createdOf(reader);
  const names = new Set<string>();
  // The sum of the first entry is proved by the one of the whole.
  const sums: string[] = [];
  let bytes = 0;
  for (;;) {
    const header = readHeader(reader.take);
    if (header === undefined) throw new Faulty('altered');
    if (header.name === SUMS_NAME) {
      const said = reader.text(header.size).split('\n');
      if (said.slice(1, -1).join('\n') !== sums.join('\n') || said.at(-1) !== '') throw new Faulty('altered');
      break;
    }
    const file = header.name.slice(HOME_PREFIX.length);
    if (!header.name.startsWith(HOME_PREFIX) || !isKept(file) || names.has(file)) throw new Faulty('strange');
    names.add(file);
    const hash = crypto().createHash('sha256');
    const { take, end } = taker(file);
    for (const chunk of reader.chunks(header.size)) {
      hash.update(chunk);
      take(chunk);
    }
    end();
    sums.push(`${hash.digest('hex')}  ${header.name}`);
    bytes += header.size;
  }
  const whole = reader.hash();
  const last = readHeader(reader.take);
  if (last?.name !== WHOLE_NAME || reader.text(last.size) !== `${whole}\n`) throw new Faulty('altered');
  if (reader.take(2 * BLOCK).some((byte) => byte !== 0) || !reader.isAtEnd()) throw new Faulty('altered');
  return { created, files: names.size, bytes };
}

export type { Taker };

const nowhere: Taker = () => ({ take: () => undefined, end: () => undefined });

/** A backup of ours in `backup/` is encrypted together with everything else there; it must be opened whole. */
function unsealed(source: string, raw: Buffer, opening: Opening | undefined): Buffer {
  const locked = new StoreError('locked', path.basename(source), { message: keepingErrors.sealed(source) });
  if (opening === undefined) throw locked;
  const { codec, home } = opening;
  const file = path.relative(fs.realpathSync(home), fs.realpathSync(source)).split(path.sep).join('/');
  try {
    return Buffer.from(codec.decodeBytes?.(raw, file) ?? codec.decode(raw, file));
  } catch (error) {
    if (error instanceof DamagedFile) throw new Faulty('altered');
    throw error instanceof StoreError && error.kind === 'locked' ? locked : error;
  }
}

/**
 * Reads a whole backup and hands every file in it to `taker`, before it is known whether all of it is good: what was taken counts only
 * once this returns. Throws StoreError: no backup, cut short, altered, newer; or what `taker` throws.
 */
export function readTar(source: string, taker: Taker, opening?: Opening): BackupSummary {
  let fd: number | undefined;
  try {
    const stat = fs.statSync(source, { throwIfNoEntry: false });
    if (stat === undefined)
      throw new StoreError('other', path.basename(source), { message: keepingErrors.noSource(source) });
    if (!stat.isFile() || stat.size < BLOCK) throw new Faulty('notABackup');
    const open = fs.openSync(source, 'r');
    fd = open;
    let at = 0;
    let read = (length: number): Buffer => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, stat.size - at)));
      let done = 0;
      while (done < bytes.length) {
        const got = fs.readSync(open, bytes, done, bytes.length - done, at + done);
        if (got <= 0) break;
        done += got;
      }
      at += done;
      return bytes.subarray(0, done);
    };
    if (hasMagic(read(8))) {
      const whole = unsealed(source, fs.readFileSync(source), opening);
      read = (length) => whole.subarray(at, (at += Math.min(length, whole.length - at)));
    }
    at = 0;
    const { taker: counted, found } = counting(taker);
    const said = readAll(new Reader((length) => read(length)), counted);
    return { ...said, ...found() };
  } catch (error) {
    throw error instanceof Faulty ? faultWords(error.fault, source) : ownError(error, source);
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}

function faultWords(fault: Fault, source: string): StoreError {
  const kind = fault === 'newer' ? 'newer-format' : 'unreadable';
  return new StoreError(kind, path.basename(source), { message: keepingErrors[fault](source) });
}

function ownError(error: unknown, source: string): unknown {
  return codeOf(error) === undefined ? error : toStoreError(error, path.basename(source));
}

/** Checks a whole backup and tells what is in it. Throws StoreError. */
export const readBackup = (source: string, opening?: Opening): BackupSummary => readTar(source, nowhere, opening);
