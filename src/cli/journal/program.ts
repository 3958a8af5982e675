/** The commands of the journal, as they are typed. What each does is imported only when it runs. */
import type { Command } from 'commander';
import { cliWords as words } from '../../messages/cli.js';
import { type Declared, repeatable, unknownCommand, withSecret } from '../declare.js';
import type { SecretOptions } from '../secret.js';
import type { AddOptions } from './add.js';
import type { EditOptions } from './edit.js';
import type { ExportOptions } from './export.js';
import type { ImportOptions } from './import.js';
import type { ListOptions } from './look.js';

const { args, options } = words;
const does = words.journal;

const withFilters = (command: Command, limit: string = options.limit): Command =>
  command
    .option('--from <day>', options.from)
    .option('--to <day>', options.to)
    .option('--on <day>', options.on)
    .option('-n, --limit <number>', limit)
    .addOption(repeatable('--tag <tag>', options.tag))
    .addOption(repeatable('--feeling <word>', options.feeling))
    .addOption(repeatable('--kind <kind>', options.kind))
    .option('--step <id>', options.ofStep);

const withLooks = (command: Command, json: string): Command =>
  command.option('--json', json).option('--markdown', options.markdown);

/** `journal` and what is inside it. */
export const journalCommand: Declared = {
  name: 'journal',
  group: words.groups.journal,
  does: words.commands.journal,
  takesOptions: true,
  more(journal, exit) {
    withSecret(journal)
      .allowExcessArguments()
      .helpCommand('help [command]', words.commands.help)
      .action(async (secret: SecretOptions) => {
        const [name] = journal.args;
        if (name !== undefined) unknownCommand(journal, name);
        exit(await (await import('./journal.js')).journal(secret));
      });
    declareWriting(journal);
    declareLooking(journal);
    declareChanging(journal);
    declareMoving(journal);
  },
};

function declareWriting(journal: Command): void {
  withSecret(
    journal
      .command('add')
      .description(does.add)
      .argument('[words...]', args.words)
      .addOption(repeatable('--feeling <word>', options.addFeeling))
      .addOption(repeatable('--tag <tag>', options.addTag))
      .option('--at <time>', options.at),
  ).action(async (said: string[], given: AddOptions) => (await import('./add.js')).add(said, given));
}

function declareLooking(journal: Command): void {
  const list = journal.command('list').description(does.list);
  withSecret(withLooks(withFilters(list), options.entriesJson)).action(async (given: ListOptions) =>
    (await import('./look.js')).list(given),
  );
  const search = journal.command('search').description(does.search).argument('<words...>', args.search);
  withSecret(withLooks(withFilters(search), options.entriesJson)).action(async (said: string[], given: ListOptions) =>
    (await import('./look.js')).list(given, said),
  );
  const show = journal.command('show').description(does.show).argument('<id>', args.id);
  withSecret(withLooks(show, options.entryJson)).action(async (id: string, given: ListOptions) =>
    (await import('./look.js')).show(id, given),
  );
}

function declareChanging(journal: Command): void {
  withSecret(
    journal.command('edit').description(does.edit).argument('<id>', args.id).option('--text <text>', options.text),
  ).action(async (id: string, given: EditOptions) => (await import('./edit.js')).edit(id, given));
  withSecret(journal.command('delete').description(does.delete).argument('<id...>', args.ids)).action(
    async (ids: string[], given: SecretOptions) => (await import('./remove.js')).remove(ids, given),
  );
  withSecret(journal.command('restore').description(does.restore).argument('[id]', args.deleted)).action(
    async (id: string | undefined, given: SecretOptions) => (await import('./remove.js')).restore(id, given),
  );
}

function declareMoving(journal: Command): void {
  const out = journal.command('export').description(does.export).argument('[file]', args.exportFile);
  withSecret(
    withFilters(
      out
        .option('--format <format>', options.format)
        .option('--per-day <folder>', options.perDay)
        .option('--title <title>', options.title)
        .option('--force', options.force),
      options.limitAll,
    ),
  ).action(async (file: string | undefined, given: ExportOptions) =>
    (await import('./export.js')).exportJournal(file, given),
  );
  const bring = journal.command('import').description(does.import).argument('<file>', args.importFile);
  withSecret(bring.option('--dry-run', options.dryRun)).action(async (file: string, given: ImportOptions) =>
    (await import('./import.js')).importJournal(file, given),
  );
}
