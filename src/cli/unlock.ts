import { CliError } from '../errors.js';
import { cliSecretWords as words } from '../messages/cli-keep.js';
import { vaultWords } from '../messages/vault.js';
import type { Locking } from '../session/locking.js';
import { StoreError } from '../store/index.js';
import { givenPassphrase, type SecretOptions } from './secret.js';

/** How often somebody may mistype. */
const TRIES = 3;

/** What can be unlocked: a session, or the journal alone. */
interface Lockable {
  readonly locking: Locking;
}

/** Unlocks a session where it is locked, and takes in what was added meanwhile. */
export async function unlockSession(session: Lockable, options: SecretOptions): Promise<void> {
  if (session.locking.lockState() !== 'locked') return;
  const given = givenPassphrase(options);
  if (given === undefined) await askForIt(session);
  else unlocked(session, given);
  await takeIn(session);
}

/** Takes in what was added while the journal was locked, and tells what could not be. */
export async function takeIn({ locking }: Lockable): Promise<void> {
  const { bad } = await locking.takeIn();
  for (const { file, why } of bad) process.stderr.write(`${vaultWords.badItem(file, why)}\n`);
}

async function askForIt(session: Lockable): Promise<void> {
  const { canAsk, unechoed } = await import('./ask.js');
  if (!canAsk()) throw new CliError(words.cannotAsk);
  await unechoed(() => untilRight(session));
}

async function untilRight(session: Lockable): Promise<void> {
  const { askHidden, tell } = await import('./ask.js');
  for (let tries = 1; ; tries += 1) {
    const passphrase = (await askHidden(words.ask)).normalize('NFC');
    // Enter alone is wrong without asking the key.
    if (passphrase !== '' && opens(session, passphrase)) return;
    if (tries >= TRIES) throw new CliError(words.stillLocked);
    tell(words.tryAgain);
  }
}

/** Unlocks, and says what of an earlier change of encryption could still not be completed. */
function unlocked({ locking }: Lockable, passphrase: string): void {
  const unfinished = locking.unlock({ passphrase });
  if (unfinished !== undefined) process.stderr.write(`${unfinished}\n`);
}

function opens({ locking }: Lockable, passphrase: string): boolean {
  try {
    unlocked({ locking }, passphrase);
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'wrong-passphrase') return false;
    throw error;
  }
}
