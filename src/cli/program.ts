import { Command, Option } from 'commander';
import { cliWords as words } from '../messages/cli.js';
import type { ExitCode } from '../errors.js';
import { declare, type Declared, unknownCommand, withSecret } from './declare.js';
import { checkinCommands } from './checkin/program.js';
import { coachCommands } from './coach/program.js';
import { journalCommand } from './journal/program.js';
import { keepingCommands } from './keep/program.js';
import { progressCommand } from './progress-command.js';
import { recordCommands } from './records/program.js';
import { calmCommand, talkCommand } from './talk/program.js';
import { reportCommand } from './report/program.js';
import type { SecretOptions } from './secret.js';

declare const __VERSION__: string;

const { groups, commands, options, args } = words;

const declared: readonly Declared[] = [
  {
    name: 'start',
    group: groups.begin,
    does: commands.start,
    takesOptions: true,
    more: (command, exit) =>
      withSecret(command.option('--plain', options.plain).addOption(new Option('--step <id>', options.step))).action(
        async (given: { plain?: boolean; step?: string } & SecretOptions) =>
          exit(await (await import('./start.js')).start(given)),
      ),
  },
  {
    name: 'path',
    group: groups.begin,
    does: commands.path,
    takesOptions: true,
    more: (command) =>
      withSecret(command.option('--json', options.json)).action(async (given: { json?: boolean } & SecretOptions) =>
        (await import('./path.js')).path(given),
      ),
  },
  {
    name: 'read',
    group: groups.begin,
    does: commands.read,
    argument: ['[page...]', args.page],
    takesOptions: false,
    more: (command) => command.action(async (page: string[]) => (await import('./read.js')).read(page.join(' '))),
  },
  journalCommand,
  ...checkinCommands,
  progressCommand,
  reportCommand,
  ...recordCommands,
  ...coachCommands,
  talkCommand,
  calmCommand,
  {
    name: 'support',
    group: groups.help,
    does: commands.support,
    argument: ['[country...]', args.country],
    takesOptions: false,
    more: (command) =>
      command.action(async (country: string[]) => (await import('./support.js')).support(country.join(' '))),
  },
  ...keepingCommands,
  {
    name: 'completion',
    group: groups.other,
    does: commands.completion,
    argument: ['<shell>', args.shell],
    takesOptions: false,
    more: (command) =>
      command.action(async (shell: string) =>
        (await import('./completion.js')).completion(shell, buildProgram(['help'])),
      ),
  },
];

/** The whole command line, for what was typed: the options of other commands are left out. What a command does is imported only when it runs. */
export function buildProgram(argv: readonly string[]): Command {
  const program = new Command('trust-repair');
  const exit = (code: ExitCode): void => void program.setOptionValue('exit', code);
  program
    .description(words.description)
    .version(__VERSION__, '-v, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand('help [command]', commands.help)
    .addHelpText('after', `\n${words.afterHelp}`)
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride()
    // Errors are written in one place, by `main`.
    .configureOutput({ outputError: () => undefined })
    .allowExcessArguments()
    .action(async () => {
      const [name] = program.args;
      if (name !== undefined) unknownCommand(program, name);
      await (await import('./home.js')).home();
    });
  const wanted = argv.find((word) => !word.startsWith('-'));
  for (const one of declared) declare(program, one, wanted === 'help' || wanted === one.name, exit);
  return program;
}
