/** `checkin` and `status`, as they are typed. What each does is imported only when it runs. */
import { checkinCliWords as words } from '../../messages/checkin-cli.js';
import { statusWords } from '../../messages/status.js';
import { cliWords } from '../../messages/cli.js';
import { type Declared, unknownCommand, withSecret } from '../declare.js';
import type { CheckinOptions } from './checkin.js';
import type { ListOptions } from './list.js';
import type { RemindOptions } from './remind.js';

/** `checkin` with what is inside it, and `status`. */
export const checkinCommands: readonly Declared[] = [
  {
    name: 'checkin',
    group: words.group,
    does: words.does.checkin,
    takesOptions: true,
    more(checkin, exit) {
      withSecret(
        checkin
          .option('--weekly', words.options.weekly)
          .option('--week <week>', words.options.week)
          .option('--on <day>', words.options.on)
          .option('--plain', cliWords.options.plain),
      )
        .allowExcessArguments()
        .helpCommand('help [command]', cliWords.commands.help)
        .action(async (given: CheckinOptions) => {
          const [name] = checkin.args;
          if (name !== undefined) unknownCommand(checkin, name);
          exit(await (await import('./checkin.js')).checkin(given));
        });
      withSecret(
        checkin
          .command('list')
          .description(words.does.list)
          .option('--json', words.options.json)
          .option('-n, --limit <number>', words.options.limit),
      ).action(async (given: ListOptions) => (await import('./list.js')).list(given));
      checkin
        .command('remind')
        .description(words.does.remind)
        .argument('[when...]', words.args.when)
        .option('--weekly', words.options.remindWeekly)
        .option('--daily', words.options.remindDaily)
        .option('--to <file>', words.options.to)
        .option('--title <words>', words.options.title)
        .action(async (said: string[], given: RemindOptions) => (await import('./remind.js')).remind(said, given));
    },
  },
  {
    name: 'status',
    group: words.group,
    does: statusWords.does,
    takesOptions: true,
    more: (command) =>
      command
        .option('--short', statusWords.short)
        .action(async (given: { short?: boolean }) => (await import('../status.js')).status(given)),
  },
];
