import { cliWords as words } from '../messages/cli.js';
import { CliError, exitCodes, type ExitCode } from '../errors.js';
import type { SecretOptions } from './secret.js';

/** True when the person asked, by the environment, for lines instead of screens: a dumb terminal, or a screen reader. */
export function wantsPlain(env: NodeJS.ProcessEnv): boolean {
  const said = (name: string): boolean => !['', '0', 'false', undefined].includes(env[name]);
  return env['TERM'] === 'dumb' || said('ACCESSIBLE') || said('SCREEN_READER') || said('INK_SCREEN_READER');
}

/** `start`: chooses between screens and lines, and runs them. `known`: in lines nobody is asked the first questions. */
export async function start(
  options: { readonly plain?: boolean; readonly step?: string; readonly known?: boolean } & SecretOptions,
): Promise<ExitCode> {
  const { env, stdin, stdout } = process;
  if (options.plain === true || wantsPlain(env)) {
    const { plain } = await import('./plain.js');
    return plain(options);
  }
  if (!stdin.isTTY || !stdout.isTTY) throw new CliError(words.needsTerminal, exitCodes.usedWrongly);
  const { startScreens } = await import('../app/start.js');
  return startScreens({ step: options.step });
}
