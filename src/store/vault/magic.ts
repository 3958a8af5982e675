/** The little about encryption that every start needs: names and first bytes. Loads nothing. */

/** The wrapped keys, in the home folder. */
export const KEY_FILE = 'key.json';
/** The same once more: without its keys, nothing could be read again. */
export const KEY_COPY = 'key.backup.json';
/** The folder of what was added without unlocking. */
export const INBOX = 'inbox';

/** What an encrypted file begins with. Plain text, so that it is still seen when a file was read as UTF-8. */
export const MAGIC = 'TRSEAL1\n';

/** Whether bytes begin like an encrypted file of this version. */
export function hasMagic(raw: Uint8Array): boolean {
  if (raw.length < MAGIC.length) return false;
  for (let i = 0; i < MAGIC.length; i += 1) if (raw[i] !== MAGIC.charCodeAt(i)) return false;
  return true;
}

/** Whether bytes begin like an encrypted file of any version, or as much of one as there is. No JSON does. */
export function mayBeSealed(raw: Uint8Array): boolean {
  const length = Math.min(raw.length, 'TRSEAL'.length);
  for (let i = 0; i < length; i += 1) if (raw[i] !== MAGIC.charCodeAt(i)) return false;
  return length > 0;
}
