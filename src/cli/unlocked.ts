import { openSession } from '../session/open.js';
import { settle } from '../session/settle.js';
import { note } from './out.js';
import { isGiven, type SecretOptions } from './secret.js';
import { unlockSession } from './unlock.js';

/** The session of this process, unlocked where it is locked: with what a script gave, or by asking, with something said before. Throws CliError or StoreError when it stays locked. */
export async function openUnlocked(
  options: SecretOptions = {},
  before?: string,
): Promise<ReturnType<typeof openSession>> {
  const opened = openSession();
  const asks = process.stdin.isTTY && process.stderr.isTTY && !isGiven(options);
  if (before !== undefined && asks && opened.session.locking.lockState() === 'locked') await note(before);
  await unlockSession(opened.session, options);
  await settle(opened.session);
  return opened;
}
