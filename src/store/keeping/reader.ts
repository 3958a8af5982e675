/** The bytes of a backup one after the other. */
import type { Hash } from 'node:crypto';
import { crypto } from '../vault/crypto.js';
import { padding } from './tar.js';

/** Why a backup is not one. */
export type Fault = 'notABackup' | 'cutShort' | 'altered' | 'newer' | 'strange';
/** Thrown while a backup is read that is not one. */
export class Faulty extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

const CHUNK = 1 << 20;
/** No list of names and no journal file is nearly that long. */
export const MOST_TEXT = 1 << 26;

/** Bytes one after the other, and a hash of all that were taken. */
export class Reader {
  readonly #read: (length: number) => Buffer;
  readonly #whole: Hash = crypto().createHash('sha256');

  constructor(read: (length: number) => Buffer) {
    this.#read = read;
  }

  readonly take = (length: number): Buffer => {
    const bytes = this.#read(length);
    if (bytes.length < length) throw new Faulty('cutShort');
    this.#whole.update(bytes);
    return bytes;
  };

  /** Of everything until now, in hexadecimal. */
  hash(): string {
    return this.#whole.copy().digest('hex');
  }

  *chunks(size: number): Generator<Buffer> {
    for (let rest = size; rest > 0; rest -= CHUNK) yield this.take(Math.min(CHUNK, rest));
    if (this.take(padding(size)).some((byte) => byte !== 0)) throw new Faulty('altered');
  }

  text(size: number): string {
    if (size > MOST_TEXT) throw new Faulty('altered');
    return Buffer.concat([...this.chunks(size)]).toString('utf8');
  }

  isAtEnd(): boolean {
    return this.#read(1).length === 0;
  }
}
