/** `calm` and `talk`, as they are typed. What each does is imported only when it runs. */
import { cliWords } from '../../messages/cli.js';
import { talkCliWords as words } from '../../messages/cli-talk.js';
import { type Declared, unknownCommand, withSecret } from '../declare.js';
import type { CalmOptions } from '../calm.js';
import type { LookOptions } from './look.js';
import type { OpenOptions, Opened } from './open.js';

const { args, options, talk: does } = words;

/** `calm`: needs no passphrase, and takes none. */
export const calmCommand: Declared = {
  name: 'calm',
  group: cliWords.groups.help,
  does: words.commands.calm,
  takesOptions: true,
  more: (command, exit) =>
    command
      .option('--still', options.still)
      .option('--plain', options.plain)
      .action(async (given: CalmOptions) => exit(await (await import('../calm.js')).calm(given))),
};

/** `talk` and what is inside it. */
export const talkCommand: Declared = {
  name: 'talk',
  group: cliWords.groups.coach,
  does: words.commands.talk,
  takesOptions: true,
  more(talk, exit) {
    withSecret(talk)
      .allowExcessArguments()
      .helpCommand('help [command]', cliWords.commands.help)
      .action(async (given: OpenOptions) => {
        const [name] = talk.args;
        if (name !== undefined) unknownCommand(talk, name);
        exit(await (await import('./open.js')).open('talks', given));
      });
    const opening = (name: 'prepare' | 'together' | 'after', what: Opened): void =>
      void withSecret(talk.command(name).description(does[name]).option('--plain', options.plain)).action(
        async (given: OpenOptions) => exit(await (await import('./open.js')).open(what, given)),
      );
    opening('prepare', 'talk:new');
    opening('together', 'together');
    opening('after', 'talk:held');
    withSecret(talk.command('list').description(does.list).option('--json', options.json)).action(
      async (given: LookOptions) => (await import('./look.js')).list(given),
    );
    withSecret(
      talk.command('show').description(does.show).argument('[which]', args.which).option('--json', options.oneJson),
    ).action(async (which: string | undefined, given: LookOptions) => (await import('./look.js')).show(which, given));
    withSecret(talk.command('delete').description(does.delete).argument('<which>', args.which)).action(
      async (which: string, given: LookOptions) => (await import('./look.js')).remove(which, given),
    );
  },
};
