/** Small helpers for the lists of commands. */
import { type Command, Option } from 'commander';
import { cliExamples, cliWords as words } from '../messages/cli.js';
import type { ExitCode } from '../errors.js';

/** A command as `--help` shows it, and what is added when it is the one that was typed: most of the time spent on a command line would else go into options that nobody asked for. */
export interface Declared {
  readonly name: string;
  readonly group: string;
  readonly does: string;
  /** As in `[file]`, and what it is. */
  readonly argument?: readonly [form: string, what: string];
  readonly takesOptions: boolean;
  readonly more: (command: Command, exit: (code: ExitCode) => void) => void;
}

/** Adds a command; in outline unless it is `wanted`. */
export function declare(program: Command, one: Declared, wanted: boolean, exit: (code: ExitCode) => void): void {
  const command = program.commandsGroup(one.group).command(one.name).description(one.does);
  if (one.argument !== undefined) command.argument(...one.argument);
  if (!wanted) {
    // Only so that its row in the help has "[options]".
    if (one.takesOptions) command.option('--passphrase-file <path>');
    return;
  }
  one.more(command, exit);
  finish(program, command);
}

/** Gathers an option that can be said again. */
const again = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** An option that can be said more than once; what was said comes as a list. */
export const repeatable = (flags: string, does: string): Option => new Option(flags, does).argParser(again);

/** Adds the options that name where a passphrase comes from. */
export const withSecret = (command: Command): Command =>
  command
    .option('--passphrase-file <path>', words.options.passphraseFile)
    .option('--passphrase-fd <number>', words.options.passphraseFd);

/** Commands inside commands have their parent's name in front: 'journal add'. */
export const fullName = (command: Command): string =>
  command.parent?.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();

/** What every command has in common: words of help, examples, no words too many. */
function finish(program: Command, command: Command): void {
  const name = fullName(command);
  const examples = (cliExamples[name] ?? []).map((one) => `  trust-repair ${one}`);
  command.copyInheritedSettings(program).helpOption('-h, --help', words.options.help);
  if (examples.length > 0) command.addHelpText('after', `\n${words.examples}\n${examples.join('\n')}`);
  for (const inner of command.commands) finish(program, inner);
  if (command.commands.length === 0) command.allowExcessArguments(false);
}

/** Commander's own words and suggestion for a command that is not there. */
export function unknownCommand(command: Command, name: string): never {
  const suggest = command as unknown as { unknownCommand(): never };
  command.args = [name];
  return suggest.unknownCommand();
}
