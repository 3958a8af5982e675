/** `passphrase`: chooses another one, also after forgetting it. */
import { CliError } from '../../errors.js';
import { cliLockWords as words } from '../../messages/cli-keep.js';
import { vaultWords } from '../../messages/vault.js';
import { openSession } from '../../session/open.js';
import type { Session } from '../../session/session.js';
import { readRecoveryCode } from '../../store/vault/recovery.js';
import { askLine, askYes, canAsk, inPrivate, tell, unechoed } from '../ask.js';
import { secretFrom, secretFromFile, type SecretOptions } from '../secret.js';
import { takeIn, unlockSession } from '../unlock.js';
import { chooseCode, choosePassphrase, strengthLines } from './choose.js';

/** What `passphrase` is told. */
export interface PassphraseOptions extends SecretOptions {
  readonly newPassphraseFile?: string;
  readonly newPassphraseFd?: string;
  readonly recover?: boolean;
  readonly recoveryFile?: string;
}

/** A code as it was typed, or the words for what is wrong with it. */
function codeIn(typed: string): { readonly code: string } | string {
  const read = readRecoveryCode(typed);
  if (read.is === 'code') return { code: read.code };
  return read.is === 'typo' ? words.typoInCode : words.codeLength(read.typed, read.wanted);
}

const TRIES = 5;

/** Opens with the recovery code, from a file or by asking. Throws CliError or StoreError. */
async function openWithCode(locking: Session['locking'], file: string | undefined): Promise<void> {
  if (file !== undefined) {
    const code = codeIn(secretFromFile(file));
    if (typeof code === 'string') throw new CliError(code);
    locking.unlock({ recovery: code.code });
    return;
  }
  if (!canAsk()) throw new CliError(words.noCodeHere);
  locking.unlock({ recovery: await inPrivate(typedCode) });
}

/** Asks for the code, which can be seen while it is typed: it still opens the journal afterwards, and must not stay in the window. */
async function typedCode(): Promise<string> {
  tell(vaultWords.recovery.typing, '');
  for (let tries = 1; ; tries += 1) {
    const code = codeIn(await askLine(`${vaultWords.recovery.ask}: `));
    if (typeof code !== 'string') return code.code;
    if (tries >= TRIES) throw new CliError(code);
    tell(code);
  }
}

/** `passphrase`: a new one in place of the old; no journal is written anew for it. */
export const passphrase = (options: PassphraseOptions): Promise<void> =>
  canAsk() ? unechoed(() => renewed(options)) : renewed(options);

async function renewed(options: PassphraseOptions): Promise<void> {
  const { session } = openSession();
  const { locking } = session;
  if (locking.lockState() === 'off') throw new CliError(words.none);
  const recovering = options.recover === true || options.recoveryFile !== undefined;
  if (recovering) {
    await openWithCode(locking, options.recoveryFile);
    await takeIn(session);
  } else await unlockSession(session, options);
  const given = secretFrom(options.newPassphraseFile, options.newPassphraseFd);
  if (given === undefined && !canAsk()) throw new CliError(words.noNewPassphraseHere);
  if (recovering && given === undefined) tell(vaultWords.recovery.after);
  const { name } = session.world().profile;
  const own = name === undefined ? [] : [name];
  if (given !== undefined) tell(...strengthLines(given, own).lines);
  const wanted = given ?? (await choosePassphrase(own));
  const renew = recovering && given === undefined && (await askYes(words.renewCode, true));
  const recovery = renew ? await chooseCode(() => locking.makeRecoveryCode()) : undefined;
  locking.changePassphrase({ passphrase: wanted, ...(recovery !== undefined && { recovery }) });
  tell(vaultWords.changed);
}
