/** Judges a file that lacks the magic in a home where files should have it. */
import { isUtf8 } from 'node:buffer';
import { DamagedFile } from '../errors.js';
import { bearsVault } from './envelope.js';
import type { SwitchState } from './keyfile.js';
import { sealWords } from './words.js';

const OPENING = new Set(['{', '[', '"']);

/** Whether bytes look like JSON that someone wrote, and not like noise. */
function looksWritten(raw: Uint8Array): boolean {
  if (!isUtf8(raw)) return false;
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 64)).toString('utf8').trimStart();
  return OPENING.has(start.charAt(0));
}

/** Throws DamagedFile unless plain text may lie here now: it may while encryption is being turned on or off. */
export function throwIfNotPlain(raw: Uint8Array, vault: Uint8Array, state: SwitchState): void {
  if (bearsVault(raw, vault)) throw new DamagedFile(sealWords.damaged);
  if (state === 'on') throw new DamagedFile(looksWritten(raw) ? sealWords.plain : sealWords.damaged);
}
