import type { ExitCode } from '../../errors.js';
import { cliSecretWords } from '../../messages/cli-keep.js';
import { startBuilder } from '../../plain/builder.js';
import type { SecretOptions } from '../secret.js';
import { openUnlocked } from '../unlocked.js';

/** `say` and `apology` in lines: what is locked is opened before the first of them. */
export const lines = async (kind: 'say' | 'apology', options: SecretOptions): Promise<ExitCode> =>
  startBuilder(kind, await openUnlocked(options, cliSecretWords.supportIsOpen));
