import { openSession } from '../session/open.js';
import { settle } from '../session/settle.js';
import type { SecretOptions } from './secret.js';
import { unlockSession } from './unlock.js';

/** The session of this process, unlocked where it is locked: with what a script gave, or by asking. Throws CliError or StoreError when it stays locked. */
export async function openUnlocked(options: SecretOptions = {}): Promise<ReturnType<typeof openSession>> {
  const opened = openSession();
  await unlockSession(opened.session, options);
  await settle(opened.session);
  return opened;
}
