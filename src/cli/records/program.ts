/** `promises`, `agreements`, `triggers` and `gestures`, as they are typed. What each does is imported only when it runs. */
import type { Command } from 'commander';
import type { ExitCode } from '../../errors.js';
import { cliWords } from '../../messages/cli.js';
import { recordCliWords as words } from '../../messages/cli-records.js';
import type { RecordKind } from '../../session/records.js';
import { type Declared, repeatable, unknownCommand, withSecret } from '../declare.js';
import type { SecretOptions } from '../secret.js';
import type { AgreementOptions } from './agreements.js';
import type { ListOptions } from './list.js';
import type { GestureOptions, TriggerOptions } from './others.js';
import type { MarkOptions, PromiseOptions } from './promises.js';
import type * as Run from './run.js';

const { args, options, does } = words;
type Exit = (code: ExitCode) => void;
const run = (): Promise<typeof Run> => import('./run.js');

function declared(kind: RecordKind, more: (command: Command, exit: Exit) => void): Declared {
  return {
    name: kind,
    group: words.group,
    does: words.commands[kind],
    takesOptions: true,
    more(command, exit) {
      withSecret(command.option('--json', options.json))
        .allowExcessArguments()
        .helpCommand('help [command]', cliWords.commands.help)
        .action(async (given: ListOptions) => {
          const [name] = command.args;
          if (name !== undefined) unknownCommand(command, name);
          exit(await (await run()).openList(kind, given));
        });
      const list = command.command('list').description(does.list).option('--json', options.json);
      // An option that the list itself knows is taken by it, wherever it stands.
      withSecret(list).action(async (_given: ListOptions, inner: Command) =>
        (await run()).list(kind, inner.optsWithGlobals()),
      );
      const show = command.command('show').description(does.show).argument('<which>', args.which);
      withSecret(show.option('--json', options.json)).action(
        async (which: string, _given: ListOptions, inner: Command) =>
          (await run()).show(kind, which, inner.optsWithGlobals()),
      );
      more(command, exit);
      withSecret(command.command('remove').description(does.remove).argument('<which>', args.which)).action(
        async (which: string, given: SecretOptions) => (await run()).remove(kind, which, given),
      );
    },
  };
}

function marking(command: Command, name: 'kept' | 'broken' | 'repaired', exit: Exit): void {
  const marked = command.command(name).description(does[name]).argument('<which>', args.which);
  if (name === 'broken') marked.option('--plain', cliWords.options.plain);
  withSecret(marked.option('--on <day>', options.on).option('--note <words>', options.note)).action(
    async (which: string, given: MarkOptions) => exit(await (await run()).mark(which, name, given)),
  );
}

const promises = declared('promises', (command, exit) => {
  const add = command.command('add').description(does.promiseAdd).argument('[words...]', args.words);
  withSecret(
    add
      .option('--when <days>', options.when)
      .option('--whose <whose>', options.whose)
      .option('--from <day>', options.from),
  ).action(async (said: string[], given: PromiseOptions) => exit(await (await run()).addPromise(said, given)));
  marking(command, 'kept', exit);
  marking(command, 'broken', exit);
  marking(command, 'repaired', exit);
  const ends = [
    ['let-go', does.letGo, 'let-go'],
    ['done', does.done, 'done'],
  ] as const;
  for (const [name, what, state] of ends)
    withSecret(command.command(name).description(what).argument('<which>', args.which)).action(
      async (which: string, given: SecretOptions) => (await run()).end(which, state, given),
    );
});

const withTerms = (command: Command): Command =>
  withSecret(
    command
      .option('--kind <kind>', options.kind)
      .option('--asked <who>', options.asked)
      .option('--agreed <who>', options.agreed)
      .option('--why <words>', options.why)
      .option('--until <day>', options.until)
      .option('--review <day>', options.review),
  );

const agreements = declared('agreements', (command, exit) => {
  withTerms(command.command('add').description(does.agreementAdd).argument('[words...]', args.agreement)).action(
    async (said: string[], given: AgreementOptions) => exit(await (await run()).addAgreement(said, given)),
  );
  const change = command
    .command('change')
    .description(does.change)
    .argument('<which>', args.which)
    .argument('[words...]', args.newWords)
    .option('--said <words>', options.said);
  withTerms(change).action(async (which: string, said: string[], given: AgreementOptions) =>
    exit(await (await run()).changeAgreement(which, said, given)),
  );
  const end = command.command('end').description(does.end).argument('<which>', args.which);
  withSecret(end.option('--said <words>', options.said)).action(async (which: string, given: SecretOptions) =>
    (await run()).endAgreement(which, given),
  );
});

const triggers = declared('triggers', (command, exit) => {
  const add = command.command('add').description(does.triggerAdd).argument('[words...]', args.trigger);
  withSecret(
    add
      .addOption(repeatable('--sign <words>', options.sign))
      .addOption(repeatable('--helps <words>', options.helps))
      .addOption(repeatable('--other <words>', options.other)),
  ).action(async (said: string[], given: TriggerOptions) => exit(await (await run()).addTrigger(said, given)));
});

const gestures = declared('gestures', (command, exit) => {
  const add = command.command('add').description(does.gestureAdd).argument('[words...]', args.gesture);
  withSecret(add.option('--ritual', options.ritual).option('--on <day>', options.planned)).action(
    async (said: string[], given: GestureOptions) => exit(await (await run()).addGesture(said, given)),
  );
  const done = command.command('done').description(does.gestureDone).argument('<which>', args.which);
  withSecret(done.option('--on <day>', options.doneOn).option('--did <words>', options.did)).action(
    async (which: string, given: SecretOptions) => (await run()).gestureDone(which, given),
  );
});

/** The commands of the four lists. */
export const recordCommands: readonly Declared[] = [promises, agreements, triggers, gestures];
