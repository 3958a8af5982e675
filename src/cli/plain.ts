import type { ExitCode } from '../errors.js';
import { cliSecretWords } from '../messages/cli-keep.js';
import { startPlain } from '../plain/start.js';
import type { SecretOptions } from './secret.js';
import { openUnlocked } from './unlocked.js';

/** `start` in lines: what is locked is opened before the first of them. */
export const plain = async (options: { readonly step?: string } & SecretOptions): Promise<ExitCode> =>
  startPlain(options.step, await openUnlocked(options, cliSecretWords.supportIsOpen));
