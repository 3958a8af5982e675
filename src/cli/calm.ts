/** `calm`: the calm card, whatever state the files are in, and without a passphrase. */
import { type ExitCode, exitCodes } from '../errors.js';
import { wantsPlain } from './start.js';

/** How it is shown. */
export interface CalmOptions {
  readonly still?: boolean;
  readonly plain?: boolean;
}

/** Set to anything but 0, it keeps the breath from moving, always. */
const stillSetting = 'TRUST_REPAIR_STILL';

/** The card on a screen; in lines where that is wanted, and all of it at once where nobody can press a key. */
export async function calm({ still, plain }: CalmOptions): Promise<ExitCode> {
  const { env, stdin, stdout } = process;
  // It is undefined, and not false, where there is no terminal.
  const canAsk = [stdin, stdout].every(({ isTTY }) => isTTY);
  if (plain === true || wantsPlain(env) || !canAsk) {
    const { startCalm } = await import('../plain/calm.js');
    return startCalm(canAsk);
  }
  const { startScreens } = await import('../app/start.js');
  await startScreens({ screen: 'calm', still: still === true || !['', '0', undefined].includes(env[stillSetting]) });
  return exitCodes.done;
}
