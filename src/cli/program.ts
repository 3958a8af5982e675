import { Command, Option } from 'commander';
import { cliWords as words } from '../messages/cli.js';
import { CliError, exitCodes, type ExitCode } from '../errors.js';

declare const __VERSION__: string;

/** Commands of later versions: their names are known, so that someone who read of one gets a sentence and not a guess. */
const later = new Set([
  'journal',
  'checkin',
  'say',
  'apology',
  'progress',
  'report',
  'promises',
  'calm',
  'status',
  'backup',
  'restore',
  'doctor',
  'erase',
  'lock',
  'unlock',
  'passphrase',
]);

/** The whole command line. What a command does is imported only when it runs. */
export function buildProgram(): Command {
  const program = new Command('trust-repair');
  const exit = (code: ExitCode): void => void program.setOptionValue('exit', code);
  program
    .description(words.description)
    .version(__VERSION__, '-v, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .addHelpText('after', `\n${words.afterHelp}`)
    .showSuggestionAfterError()
    .exitOverride()
    // Errors are written in one place, by `main`.
    .configureOutput({ outputError: () => undefined })
    .allowExcessArguments()
    .action(async () => {
      const [name] = program.args;
      if (name !== undefined && later.has(name)) throw new CliError(words.laterVersion(name), exitCodes.failed);
      if (name !== undefined) unknownCommand(program, name);
      (await import('./home.js')).home();
    });
  program
    .commandsGroup(words.groups.begin)
    .command('start')
    .description(words.commands.start)
    .option('--plain', words.options.plain)
    .addOption(new Option('--step <id>', words.options.step))
    .action(async (options: { plain?: boolean; step?: string }) =>
      exit(await (await import('./start.js')).start(options)),
    );
  program
    .command('path')
    .description(words.commands.path)
    .option('--json', words.options.json)
    .action(async (options: { json?: boolean }) => (await import('./path.js')).path(options));
  program
    .command('read')
    .description(words.commands.read)
    .argument('[page...]', words.args.page)
    .action(async (page: string[]) => (await import('./read.js')).read(page.join(' ')));
  program
    .commandsGroup(words.groups.help)
    .command('support')
    .description(words.commands.support)
    .argument('[country...]', words.args.country)
    .action(async (country: string[]) => (await import('./support.js')).support(country.join(' ')));
  program
    .commandsGroup(words.groups.other)
    .command('completion')
    .description(words.commands.completion)
    .argument('<shell>', words.args.shell)
    .action(async (shell: string) => (await import('./completion.js')).completion(shell, program));
  for (const command of program.commands)
    command.copyInheritedSettings(program).helpOption('-h, --help', words.options.help).allowExcessArguments(false);
  return program;
}

/** Commander's own words and suggestion for a command that is not there. */
function unknownCommand(program: Command, name: string): never {
  const suggest = program as unknown as { unknownCommand(): never };
  program.args = [name];
  return suggest.unknownCommand();
}
