/** Counts entries while a backup is read. */
import { isRecord } from '../../journal/entry.js';
import { segmentOfFile } from '../segments.js';
import { hasMagic, KEY_FILE } from '../vault/magic.js';
import { MOST_TEXT } from './reader.js';

/** Takes a file of the backup piece by piece; nothing is proved before `readTar` returns. */
export type Taker = (file: string) => { take(chunk: Uint8Array): void; end(): void };

/** Counts the entries of what is read, as long as they can be read. */
export function counting(taker: Taker): {
  readonly taker: Taker;
  readonly found: () => { isLocked: boolean; entries?: number };
} {
  let isLocked = false;
  let entries: number | undefined = 0;
  const count = (bytes: Buffer): void => {
    if (hasMagic(bytes)) {
      isLocked = true;
      return;
    }
    try {
      const value: unknown = JSON.parse(bytes.toString('utf8'));
      if (isRecord(value) && Array.isArray(value['entries']) && entries !== undefined)
        entries += value['entries'].length;
    } catch {
      // It was broken when it was taken along; it is there, and doctor will say so.
    }
  };
  return {
    found: () => (isLocked || entries === undefined ? { isLocked } : { isLocked, entries }),
    taker: (file) => {
      const inner = taker(file);
      if (file === KEY_FILE) isLocked = true;
      let kept: Buffer[] | undefined = segmentOfFile(file) === undefined ? undefined : [];
      let size = 0;
      return {
        take(chunk) {
          inner.take(chunk);
          size += chunk.length;
          if (size > MOST_TEXT) kept = entries = undefined;
          kept?.push(Buffer.from(chunk));
        },
        end() {
          inner.end();
          if (kept !== undefined) count(Buffer.concat(kept));
        },
      };
    },
  };
}
