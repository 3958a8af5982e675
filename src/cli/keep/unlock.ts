/** `unlock`: turns encryption off. */
import { cliLockWords as words } from '../../messages/cli-keep.js';
import { vaultWords } from '../../messages/vault.js';
import { CliError } from '../../errors.js';
import { askYes, canAsk, tell } from '../ask.js';
import { isGiven, type SecretOptions } from '../secret.js';
import { openUnlocked } from '../unlocked.js';
import { progress, tellResult } from './progress.js';

/** `unlock`: every file is decrypted, and the keys are removed. */
export async function unlock(options: SecretOptions): Promise<void> {
  const { session } = await openUnlocked(options);
  const { locking } = session;
  if (locking.lockState() === 'off') {
    tell(words.wasOff);
    return;
  }
  if (canAsk() && !isGiven(options) && !(await askYes(vaultWords.off.sure, false))) throw new CliError(words.gaveUp);
  const result = locking.lockOff(progress());
  tell(vaultWords.off.done);
  tellResult(result);
}
