import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { cliWords as words } from '../messages/cli.js';
import { note } from './out.js';
import { buildProgram } from './program.js';
import { exitCodes, isCliError, type ExitCode } from '../errors.js';

/** One sentence for whatever was thrown, and its exit code. */
function told(error: unknown): { readonly message: string; readonly code: ExitCode } {
  // Known by their names: the parts that are loaded later have classes of their own, and the store's would load the store for `--version`.
  if (isCliError(error)) return { message: error.message, code: error.code };
  if (error instanceof Error && error.name === 'StoreError') return { message: error.message, code: exitCodes.failed };
  return { message: words.unexpected(error instanceof Error ? error.message : String(error)), code: exitCodes.failed };
}

/** Commander says what is wrong with the words; we add what to try. Help and version are no errors. */
function usage(
  error: CommanderError,
  program: Command,
): { readonly message: string; readonly code: ExitCode } | undefined {
  if (error.exitCode === 0 || error.code === 'commander.help' || error.code === 'commander.helpDisplayed')
    return undefined;
  const said = error.message.replace(/^error: /u, '').replace(/\n/gu, ' ');
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/\.?$/u, '.');
  const name = commandNamed(program);
  return {
    message: `${sentence} ${name === '' ? words.tryHelp : words.tryHelpFor(name)}`,
    code: exitCodes.usedWrongly,
  };
}

/** The command that was asked for, as far as there is such a one: 'journal add'. */
function commandNamed(program: Command): string {
  const [said] = program.args;
  const command = program.commands.find((one) => one.name() === said);
  if (command === undefined) return '';
  return `${command.name()} ${commandNamed(command)}`.trim();
}

/** Runs a command line and returns its exit code; prints at most one sentence to stderr. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const program = buildProgram(argv);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return (program.getOptionValue('exit') as ExitCode | undefined) ?? exitCodes.done;
  } catch (error) {
    const end = error instanceof CommanderError ? usage(error, program) : told(error);
    if (end === undefined) return exitCodes.done;
    // Whoever pressed Ctrl+C knows what happened.
    if (end.message !== '') await note(end.message);
    return end.code;
  }
}
