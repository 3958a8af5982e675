import type { ExitCode } from '../errors.js';
import { cliSecretWords } from '../messages/cli-keep.js';
import { startPlain } from '../plain/start.js';
import { openSession } from '../session/open.js';
import { settle } from '../session/settle.js';
import type { Store } from '../store/index.js';
import type { SecretOptions } from './secret.js';
import { openUnlocked } from './unlocked.js';

/** `start` in lines: what is locked is opened before the first of them. */
export const plain = async (
  options: { readonly step?: string; readonly known?: boolean } & SecretOptions,
): Promise<ExitCode> =>
  startPlain(options.step, await openUnlocked(options, cliSecretWords.supportIsOpen), options.known);

/** A step or a sheet in lines, for a command that has opened its files already: a script can give a passphrase only once. */
export async function plainIn(store: Store, step: string): Promise<ExitCode> {
  const opened = openSession(store);
  await settle(opened.session);
  return startPlain(step, opened, true);
}
