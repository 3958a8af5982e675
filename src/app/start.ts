import chalk from 'chalk';
import { CliError, exitCodes, type ExitCode } from '../errors.js';
import { cliWords } from '../messages/cli.js';
import { openSession } from '../session/open.js';
import { stepById } from '../session/session.js';
import { App } from './app.js';
import { run, type Ending } from './run.js';
import { ownTerminal } from './terminal.js';

const codes: Record<Ending, ExitCode> = {
  left: exitCodes.done,
  vanished: exitCodes.done,
  interrupted: exitCodes.interrupted,
  'hung-up': exitCodes.hungUp,
};

/** Runs the screens in the process's terminal. */
export async function startScreens(step: string | undefined): Promise<ExitCode> {
  const { env, stdin, stdout } = process;
  if (step !== undefined && stepById(step) === undefined)
    throw new CliError(cliWords.noStep(step), exitCodes.usedWrongly);
  // chalk does not look at NO_COLOR by itself.
  if ((env['NO_COLOR'] ?? '') !== '') chalk.level = 0;
  const { session, folder, guessedCountry } = openSession();
  const app = new App(session, { folder, guessedCountry }, step);
  const ending = await run(app, ownTerminal(stdin, stdout), env);
  return codes[ending];
}
