/** Choosing a passphrase and a recovery code in a terminal. */
import { CliError } from '../../errors.js';
import { cliLockWords as words } from '../../messages/cli-keep.js';
import { vaultWords } from '../../messages/vault.js';
import { groupCode } from '../../store/vault/recovery.js';
import { passphraseStrength } from '../../store/vault/strength.js';
import { askHidden, askLine, askYes, inPrivate, tell, unechoed } from '../ask.js';

/** Stops before anything was changed, because the person said so. */
const givenUp = (): CliError => new CliError(words.gaveUp);

/** What is said of a passphrase's strength. */
export function strengthLines(
  passphrase: string,
  own: readonly string[],
): { readonly lines: string[]; readonly weak: boolean } {
  const { score, weakness } = passphraseStrength(passphrase, [...own, 'trust-repair', 'trust', 'repair']);
  const lines = [vaultWords.strength[score], ...(weakness === undefined ? [] : [vaultWords.weakness[weakness]])];
  return { lines, weak: score < 2 };
}

/** Asks for a new passphrase until it came twice the same; `own` are names that someone who knows the person would try. */
export const choosePassphrase = (own: readonly string[]): Promise<string> => unechoed(() => untilTwice(own));

async function untilTwice(own: readonly string[]): Promise<string> {
  tell('', vaultWords.choose.advice, vaultWords.choose.shared, '');
  for (;;) {
    const passphrase = (await askHidden(words.choose(vaultWords.choose.ask))).normalize('NFC');
    if (passphrase === '') {
      tell(vaultWords.choose.empty);
      continue;
    }
    const { lines, weak } = strengthLines(passphrase, own);
    tell(...lines);
    if (weak && !(await askYes(vaultWords.useAnyway, false))) continue;
    if ((await askHidden(words.choose(vaultWords.choose.again))).normalize('NFC') === passphrase) return passphrase;
    tell(vaultWords.choose.notTheSame);
  }
}

/** How often the last group may be typed wrong before the code is shown again. */
const TRIES = 2;

/** Shows a new code and waits until a part of it was typed back; undefined when it is skipped with open eyes. */
export async function chooseCode(make: () => string): Promise<string | undefined> {
  tell('', vaultWords.recovery.title, ...vaultWords.recovery.what, '');
  if (!(await askYes(words.makeCode, true))) {
    const [lost, sure] = vaultWords.recovery.skipSure;
    tell(lost);
    if (await askYes(sure, false)) return undefined;
  }
  const code = make();
  await inPrivate(() => showCode(code));
  tell(words.codeRight);
  return code;
}

/** Shows a code until a part of it was typed back. */
async function showCode(code: string): Promise<void> {
  const shown = groupCode(code);
  const last = shown.slice(-4);
  for (;;) {
    tell('', words.yourCode(shown), '', vaultWords.recovery.repeat, vaultWords.recovery.typing);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const said = (await askLine(words.lastGroup)).toUpperCase().replace(/O/gu, '0').replace(/[IL]/gu, '1');
      // Whoever types all of it has surely written it down.
      if (said.replace(/[^0-9A-Z]/gu, '').endsWith(last)) {
        return;
      }
      tell(vaultWords.recovery.repeatWrong);
    }
    if (!(await askYes(vaultWords.recovery.written, true))) throw givenUp();
  }
}

/** Asks whether entries may be added without unlocking. */
export async function chooseBox(): Promise<boolean> {
  tell('', vaultWords.inbox.what);
  return askYes(vaultWords.inbox.ask, false);
}
