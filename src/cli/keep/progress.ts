import { cliLockWords as words } from '../../messages/cli-keep.js';
import { vaultWords } from '../../messages/vault.js';
import type { Session } from '../../session/session.js';
import { cleanText } from '../../text/clean.js';
import { tell } from '../ask.js';

/** How far a switch is, on one row of a terminal; nothing where there is none, and nothing for a few files. */
export function progress(): (done: number, of: number) => void {
  const { stderr } = process;
  let last = 0;
  return (done, of) => {
    if (!stderr.isTTY || of < 20) return;
    const now = Date.now();
    if (done < of && now - last < 100) return;
    last = now;
    stderr.write(`\r${vaultWords.working(done, of)}${done === of ? '\n' : ''}`);
  };
}

/** Tells what a switch did not do. */
export function tellResult({ left, outside, broken }: ReturnType<Session['locking']['lockOff']>): void {
  for (const [title, files] of [
    [vaultWords.result.left, left],
    [vaultWords.result.outside, outside],
    [vaultWords.result.broken, broken],
  ] as const)
    if (files.length > 0) tell(title, ...files.map((file) => words.file(cleanText(file))));
}
