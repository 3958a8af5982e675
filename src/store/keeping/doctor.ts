/** Looks at every file of a home, and puts right what can be. */
import fs from 'node:fs';
import path from 'node:path';
import { stamp } from '../aside.js';
import { ensureFolder } from '../home.js';
import { withLock } from '../lock.js';
import { writeWhole } from './backup.js';
import { checkBackups, checkBroken, checkPlain, checkSetAside } from './check-aside.js';
import { checkCopies, checkDrafts, checkEntries } from './check-files.js';
import { checkKeys, checkLeftovers, checkRestore, checkRights, checkRoom, checkUnknown } from './check-home.js';
import type { KeepingContext } from './context.js';
import { type Check, type Finding, findingOf, type Mended } from './finding.js';
import { freeFile, isFile, listHome } from './names.js';

/** In the order in which things are mended: a later one relies on the earlier ones. */
const checks: readonly Check[] = [
  checkRoom,
  checkRestore,
  checkKeys,
  checkRights,
  checkLeftovers,
  checkPlain,
  checkBroken,
  checkCopies,
  checkSetAside,
  checkEntries,
  checkDrafts,
  checkBackups,
  checkUnknown,
];

/** Everything that is to be said of the files of a home; nothing when all is well. Changes nothing. Throws StoreError when the folder cannot be listed. */
export function examine(context: KeepingContext): readonly Finding[] {
  if (!fs.existsSync(context.home)) return [];
  return checks.flatMap((check) => check(context).map(findingOf));
}

/** Whether nothing is wrong, although there may be something to know. */
export const isWell = (findings: readonly Finding[]): boolean => findings.every(({ weight }) => weight === 'note');

/**
 * Puts right what can be, under the lock, and says what it did. Before words of the person are touched, everything is kept as a backup in `backup/`.
 * Nothing that could not be read is deleted. Throws StoreError; what was done until then is done, and doing it again goes on.
 */
export function mend(context: KeepingContext): readonly Mended[] {
  const { home } = context;
  if (listHome(home).files.length === 0 && checkRestore(context).length === 0) return [];
  return withLock(home, () => {
    const done: Mended[] = [];
    let isKept = false;
    for (const check of checks) {
      for (const { code, file, fix, touchesWords } of check(context)) {
        if (fix === undefined) continue;
        if (touchesWords === true && !isKept) {
          keepAll(context);
          isKept = true;
        }
        done.push({ code, ...(file !== undefined && { file }), words: fix() });
      }
    }
    return done;
  });
}

function keepAll(context: KeepingContext): void {
  const { home, now, seal } = context;
  const folder = path.join(home, 'backup');
  ensureFolder(folder);
  const target = freeFile(folder, `before-mending-${stamp(now())}`, '.tar');
  writeWhole(context, target);
  // What lay about in plain text is in there, too.
  if (seal !== undefined && isFile(path.join(home, 'key.json'))) seal(`backup/${path.basename(target)}`);
}
