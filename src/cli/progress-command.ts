/** `progress`, as it is typed. What it does is imported only when it runs. */
import { exitCodes, type ExitCode } from '../errors.js';
import { checkinCliWords } from '../messages/checkin-cli.js';
import { progressCliWords as words } from '../messages/progress-cli.js';
import { type Declared, withSecret } from './declare.js';
import type { ProgressOptions } from './progress.js';

/** On a screen where there can be one; printed in lines elsewhere, with --plain, and as JSON. */
async function progress(options: ProgressOptions): Promise<ExitCode> {
  const { env, stdin, stdout } = process;
  const { wantsPlain } = await import('./start.js');
  const inLines = options.plain === true || options.json === true || wantsPlain(env);
  if (!inLines && stdin.isTTY && stdout.isTTY) {
    const { startScreens } = await import('../app/start.js');
    return startScreens({ screen: 'progress' });
  }
  await (await import('./progress.js')).printProgress(options);
  return exitCodes.done;
}

/** `progress`. */
export const progressCommand: Declared = {
  name: 'progress',
  group: checkinCliWords.group,
  does: words.does,
  takesOptions: true,
  more: (command, exit) =>
    withSecret(command.option('--plain', words.plain).option('--json', words.json)).action(
      async (given: ProgressOptions) => exit(await progress(given)),
    ),
};
