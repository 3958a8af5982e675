/** The commands of the coach, as they are typed. */
import { CliError, exitCodes, type ExitCode } from '../../errors.js';
import { cliWords as words } from '../../messages/cli.js';
import { coachWords } from '../../messages/coach.js';
import { withSecret, type Declared } from '../declare.js';
import type { SecretOptions } from '../secret.js';
import { wantsPlain } from '../start.js';

interface Given extends SecretOptions {
  readonly check?: boolean;
  readonly json?: boolean;
  readonly plain?: boolean;
}

async function run(kind: 'say' | 'apology', said: readonly string[], given: Given): Promise<ExitCode> {
  if (given.check === true || given.json === true) {
    await (await import('./check.js')).check(kind, said, given);
    return exitCodes.done;
  }
  if (said.length > 0) throw new CliError(coachWords.onlyChecked(kind), exitCodes.usedWrongly);
  const { env, stdin, stdout } = process;
  // What comes through a pipe is answers, one a line.
  if (given.plain === true || wantsPlain(env) || !stdin.isTTY) return (await import('./lines.js')).lines(kind, given);
  if (!stdout.isTTY) throw new CliError(coachWords.needsTerminal(kind), exitCodes.usedWrongly);
  return (await import('../../app/start.js')).startScreens({ screen: kind });
}

const declared = (kind: 'say' | 'apology'): Declared => ({
  name: kind,
  group: words.groups.coach,
  does: words.commands[kind],
  argument: ['[words...]', words.args.checked],
  takesOptions: true,
  more: (command, exit) =>
    withSecret(command)
      .option('--plain', words.options.plain)
      .option('--check', words.options.check)
      .option('--json', words.options.json)
      .action(async (said: string[], given: Given) => exit(await run(kind, said, given))),
});

export const coachCommands: readonly Declared[] = [declared('say'), declared('apology')];
