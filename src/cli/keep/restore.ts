/** `restore`. */
import path from 'node:path';
import { CliError, exitCodes } from '../../errors.js';
import { journalCliWords } from '../../messages/cli-journal.js';
import { cliKeepWords as words } from '../../messages/cli-keep.js';
import { localIso } from '../../journal/entry.js';
import { keepingOf } from '../../session/keep.js';
import { openSession } from '../../session/open.js';
import { StoreError } from '../../session/session.js';
import { isThere } from '../../store/outside.js';
import { askYes, canAsk, tell } from '../ask.js';
import { whenOf } from '../journal/lines.js';
import { out } from '../out.js';
import { givenPassphrase, type SecretOptions } from '../secret.js';
import { unlockSession } from '../unlock.js';

/** What `restore` is told. */
export interface RestoreOptions extends SecretOptions {
  readonly yes?: boolean;
}

/** `restore`: says what is in a backup and what it takes the place of, asks, and brings it back. */
export async function restore(file: string, options: RestoreOptions): Promise<void> {
  const source = path.resolve(file);
  // Two commands have this name: one for everything, one for an entry.
  if (!isThere(source) && (/^[0-9a-z]{6,26}$/u.test(file) || file === 'last'))
    throw new CliError(words.looksLikeId(file), exitCodes.usedWrongly);
  const { session, folder } = openSession();
  const keeping = keepingOf(session);
  let summary: ReturnType<typeof keeping.lookAt>;
  try {
    summary = keeping.lookAt(source);
  } catch (error) {
    // A backup in the journal's own folder is encrypted like the rest of it.
    if (!(error instanceof StoreError) || error.kind !== 'locked') throw error;
    await unlockSession(session, options);
    summary = keeping.lookAt(source);
  }
  const when = whenOf({ created: localIso(new Date(summary.created)) });
  const entries = summary.entries === undefined ? undefined : journalCliWords.entries(summary.entries);
  tell(
    words.inBackup(when, words.files(summary.files), words.size(summary.bytes)),
    ...(entries === undefined ? [] : [words.inBackupEntries(entries)]),
    ...(summary.isLocked ? [words.inBackupLocked] : []),
    ...(isThere(folder)
      ? [words.replaces(folder), words.keepsBefore(path.join(folder, 'backup'))]
      : [words.replacesNothing(folder)]),
  );
  if (options.yes !== true) {
    if (!canAsk()) throw new CliError(words.restoreNeedsYes);
    if (!(await askYes(words.restoreSure, false))) {
      tell(words.unchanged);
      return;
    }
  }
  const given = givenPassphrase(options);
  const restored = keeping.restore(source, given === undefined ? undefined : { passphrase: given });
  await out(`${words.restored(entries)}\n`);
  if (restored.before !== undefined) tell(words.before(restored.before));
}
