/** `lock`: turns encryption on. */
import { CliError, exitCodes } from '../../errors.js';
import { cliLockWords as words } from '../../messages/cli-keep.js';
import { vaultWords } from '../../messages/vault.js';
import { openSession } from '../../session/open.js';
import type { Session } from '../../session/session.js';
import { groupCode } from '../../store/vault/recovery.js';
import { canAsk, tell } from '../ask.js';
import { out } from '../out.js';
import { givenPassphrase, type SecretOptions } from '../secret.js';
import { chooseBox, chooseCode, choosePassphrase, strengthLines } from './choose.js';
import { progress, tellResult } from './progress.js';

/** What `lock` is told. */
export interface LockOptions extends SecretOptions {
  readonly recovery?: string;
  readonly allowAdd?: boolean;
}

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** Names that someone who knows the person would try first. */
function ownWords(session: Session): readonly string[] {
  const { name } = session.world().profile;
  return name === undefined ? [] : [name];
}

/** `lock`: a passphrase, a recovery code or none, and whether entries may be added without unlocking; then every file is encrypted. */
export async function lock(options: LockOptions): Promise<void> {
  const { recovery: how } = options;
  if (how !== undefined && how !== 'show' && how !== 'none') throw wrong(words.badRecovery(how));
  const { session } = openSession();
  const { locking } = session;
  if (locking.lockState() !== 'off') throw new CliError(words.already);
  const given = givenPassphrase(options);
  const asks = canAsk();
  if (given === undefined && !asks) throw new CliError(words.noPassphraseHere);
  if (how === undefined && !asks) throw wrong(words.sayRecovery);
  // Everything is looked at before anything is asked: what cannot be read cannot be encrypted either.
  const own = ownWords(session);
  if (given === undefined) tell(vaultWords.title, ...vaultWords.what);
  else tell(...strengthLines(given, own).lines);
  const passphrase = given ?? (await choosePassphrase(own));
  const recovery = await codeFor(how, locking);
  const box = options.allowAdd ?? (asks && given === undefined ? await chooseBox() : false);
  tell('');
  // Before it counts: should something get in the way half-way, the code is in force already.
  if (how === 'show' && recovery !== undefined) await out(`${words.showCode} ${groupCode(recovery)}\n`);
  const result = locking.lockOn({ passphrase, ...(recovery !== undefined && { recovery }), box }, progress());
  tell(vaultWords.on);
  tellResult(result);
  tell('', words.limits, ...vaultWords.limits.map((limit) => `- ${limit}`));
}

async function codeFor(how: 'show' | 'none' | undefined, locking: Session['locking']): Promise<string | undefined> {
  if (how === 'none') return undefined;
  if (how === 'show') return locking.makeRecoveryCode();
  return chooseCode(() => locking.makeRecoveryCode());
}
