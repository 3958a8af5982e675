/** The commands of encryption and of keeping, as they are typed. What each does is imported only when it runs. */
import { cliWords as words } from '../../messages/cli.js';
import { type Declared, withSecret } from '../declare.js';
import type { SecretOptions } from '../secret.js';
import type { BackupOptions } from './backup.js';
import type { DoctorOptions } from './doctor.js';
import type { EraseOptions } from './erase.js';
import type { LockOptions } from './lock.js';
import type { PassphraseOptions } from './passphrase.js';
import type { RestoreOptions } from './restore.js';

const { args, options, commands } = words;
const about = (name: 'lock' | 'unlock' | 'passphrase' | 'backup' | 'restore' | 'doctor' | 'erase') =>
  ({ name, group: words.groups.keep, does: commands[name], takesOptions: true }) as const;

/** `lock`, `unlock`, `passphrase`, `backup`, `restore`, `doctor` and `erase`. */
export const keepingCommands: readonly Declared[] = [
  {
    ...about('lock'),
    more: (command) =>
      withSecret(
        command
          .option('--recovery <how>', options.recovery)
          .option('--allow-add', options.allowAdd)
          .option('--no-allow-add', options.noAllowAdd),
      ).action(async (given: LockOptions) => (await import('./lock.js')).lock(given)),
  },
  {
    ...about('unlock'),
    more: (command) =>
      withSecret(command).action(async (given: SecretOptions) => (await import('./unlock.js')).unlock(given)),
  },
  {
    ...about('passphrase'),
    more: (command) =>
      withSecret(
        command
          .option('--recover', options.recover)
          .option('--recovery-file <path>', options.recoveryFile)
          .option('--new-passphrase-file <path>', options.newPassphraseFile)
          .option('--new-passphrase-fd <number>', options.newPassphraseFd),
      ).action(async (given: PassphraseOptions) => (await import('./passphrase.js')).passphrase(given)),
  },
  {
    ...about('backup'),
    argument: ['[file]', args.backupFile],
    more: (command) =>
      command
        .option('--force', options.force)
        .action(async (file: string | undefined, given: BackupOptions) =>
          (await import('./backup.js')).backup(file, given),
        ),
  },
  {
    ...about('restore'),
    argument: ['<file>', args.restoreFile],
    more: (command) =>
      withSecret(command.option('--yes', options.yes)).action(async (file: string, given: RestoreOptions) =>
        (await import('./restore.js')).restore(file, given),
      ),
  },
  {
    ...about('doctor'),
    more: (command, exit) =>
      withSecret(command.option('--fix', options.fix)).action(async (given: DoctorOptions) =>
        exit(await (await import('./doctor.js')).doctor(given)),
      ),
  },
  {
    ...about('erase'),
    more: (command) =>
      command
        .option('--yes-erase-everything', options.eraseYes)
        .action(async (given: EraseOptions) => (await import('./erase.js')).erase(given)),
  },
];
