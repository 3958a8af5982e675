/** `journal` alone. */
import { type ExitCode, exitCodes } from '../../errors.js';
import type { SecretOptions } from '../secret.js';
import { wantsPlain } from '../start.js';

/** The screen of the journal; where there can be none, the last entries. */
export async function journal(options: SecretOptions): Promise<ExitCode> {
  const { env, stdin, stdout } = process;
  if (stdin.isTTY && stdout.isTTY && !wantsPlain(env)) {
    const { startScreens } = await import('../../app/start.js');
    return startScreens({ screen: 'journal' });
  }
  const { lately } = await import('./look.js');
  await lately(options);
  return exitCodes.done;
}
