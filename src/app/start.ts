import chalk from 'chalk';
import { CliError, exitCodes, type ExitCode } from '../errors.js';
import { cliWords } from '../messages/cli.js';
import { isSheetId } from '../path/sheet.js';
import { openSession } from '../session/open.js';
import { settle } from '../session/settle.js';
import { stepById } from '../session/session.js';
import { App, type First } from './app.js';
import { run, type Ending } from './run.js';
import { ownTerminal } from './terminal.js';

const codes: Record<Ending, ExitCode> = {
  left: exitCodes.done,
  vanished: exitCodes.done,
  interrupted: exitCodes.interrupted,
  'hung-up': exitCodes.hungUp,
};

/** Runs the screens in the process's terminal, from the front page, a step or the journal on. */
export async function startScreens(first: First = {}): Promise<ExitCode> {
  const { env, stdin, stdout } = process;
  const { step } = first;
  if (step !== undefined && !isSheetId(step) && stepById(step) === undefined)
    throw new CliError(cliWords.noStep(step), exitCodes.usedWrongly);
  // chalk does not look at NO_COLOR by itself.
  if ((env['NO_COLOR'] ?? '') !== '') chalk.level = 0;
  const { session, folder, guessedCountry } = openSession();
  // The calm card is needed at once, and leaves everything as it is.
  if (first.screen !== 'calm') await settle(session);
  const app = new App(session, { folder, guessedCountry }, first);
  const ending = await run(app, ownTerminal(stdin, stdout), env);
  return codes[ending];
}
