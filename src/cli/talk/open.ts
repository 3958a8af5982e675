/** `talk` where something is opened: the list, a sheet, or two at one keyboard. */
import { CliError, exitCodes, type ExitCode } from '../../errors.js';
import { cliSecretWords } from '../../messages/cli-keep.js';
import { talkCliWords as words } from '../../messages/cli-talk.js';
import type { SecretOptions } from '../secret.js';
import { wantsPlain } from '../start.js';
import { openUnlocked } from '../unlocked.js';

/** What is opened. */
export type Opened = 'talks' | 'together' | 'talk:new' | 'talk:held';

/** How. */
export interface OpenOptions extends SecretOptions {
  readonly plain?: boolean;
}

/** Opens it on screen, or in lines. Without a terminal `talk` alone lists the talks. */
export async function open(what: Opened, options: OpenOptions): Promise<ExitCode> {
  const { env, stdin, stdout } = process;
  const inLines = options.plain === true || wantsPlain(env);
  const hasScreen = stdin.isTTY && stdout.isTTY && !inLines;
  if (what === 'talks' && !hasScreen) {
    await (await import('./look.js')).list(options);
    return exitCodes.done;
  }
  if (inLines) {
    const session = await openUnlocked(options, cliSecretWords.supportIsOpen);
    if (what !== 'together') return (await import('../../plain/start.js')).startPlain(what, session);
    return (await import('../../plain/together.js')).startTogether(session);
  }
  if (!hasScreen)
    throw new CliError(what === 'together' ? words.needsTerminalTogether : words.needsTerminal, exitCodes.usedWrongly);
  const { startScreens } = await import('../../app/start.js');
  return startScreens(what === 'talks' || what === 'together' ? { screen: what } : { step: what });
}
