/** `report`, as it is typed. What it does is imported only when it runs. */
import { reportCliWords as words } from '../../messages/report-cli.js';
import { checkinCliWords } from '../../messages/checkin-cli.js';
import { repeatable, withSecret, type Declared } from '../declare.js';
import type { ReportOptions } from './options.js';

/** `report`. */
export const reportCommand: Declared = {
  name: 'report',
  group: checkinCliWords.group,
  does: words.does,
  takesOptions: true,
  more: (command) =>
    withSecret(
      command
        .option('--for <whom>', words.options.for)
        .option('--weeks <number>', words.options.weeks)
        .option('--from <week>', words.options.from)
        .option('--until <week>', words.options.until)
        .option('--with <parts>', words.options.with)
        .addOption(repeatable('--entry <id>', words.options.entry))
        .addOption(repeatable('--question <words>', words.options.question))
        .option('--to <file>', words.options.to)
        .option('-y, --yes', words.options.yes),
    ).action(async (given: ReportOptions) => (await import('./report.js')).report(given)),
};
