/** What an item of the inbox holds once it is open. */
import { checkEntry, type Entry, isRecord } from '../../journal/entry.js';
import { DamagedFile } from '../errors.js';
import { sealWords } from './words.js';

/** Thrown while an item is taken in that a later trust-repair has written: it stays where it is. */
export class NewerItem extends Error {
  override readonly name = 'NewerItem';
}

/** The entry in an item of the inbox. Throws DamagedFile when it is none, NewerItem when a later version has made it. */
export function entryIn(text: Uint8Array): Entry {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text).toString('utf8'));
  } catch {
    throw new DamagedFile(sealWords.noEntry);
  }
  const entry = checkEntry(value);
  if (typeof entry !== 'string') return entry;
  if (isRecord(value) && typeof value['v'] === 'number' && value['v'] > 1) throw new NewerItem();
  throw new DamagedFile(sealWords.noEntry);
}
