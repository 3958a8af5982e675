/** `journal delete` and `journal restore`. */
import { CliError, exitCodes } from '../../errors.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { cleanText } from '../../text/clean.js';
import { out } from '../out.js';
import { print, printWidth } from '../print.js';
import type { SecretOptions } from '../secret.js';
import { openUnlocked } from '../unlocked.js';
import { dayRows, pipeRow, shortId, whenOf } from './lines.js';
import { entryNamed, fitsId, onlyOne } from './which.js';

/** `journal delete`: every id is looked up before the first entry goes, so that a slip of one deletes nothing. */
export async function remove(said: readonly string[], options: SecretOptions): Promise<void> {
  const { session } = await openUnlocked(options);
  const entries = new Map(said.map((one) => entryNamed(session, one)).map((entry) => [entry.id, entry]));
  for (const { id } of entries.values()) {
    const gone = session.journal.remove(id);
    if (gone !== undefined) await out(`${words.deleted(whenOf(gone), shortId(id))}\n`);
  }
}

/** `journal restore`: brings one entry back, or lists what can be. */
export async function restore(said: string | undefined, options: SecretOptions): Promise<void> {
  const { session } = await openUnlocked(options);
  const items = session.journal.removed();
  const entries = items.map(({ entry }) => entry);
  if (entries.length === 0 && (said === undefined || said.toLowerCase() === 'last')) {
    if (said !== undefined) throw new CliError(words.nothingDeleted);
    process.stderr.write(`${words.nothingDeleted}\n`);
    return;
  }
  if (said === undefined) {
    if (process.stdout.isTTY) print(dayRows(entries, printWidth(), undefined));
    else await out(`${entries.map((entry) => pipeRow(entry)).join('\n')}\n`);
    return;
  }
  const wanted = said.trim();
  const [latest] = entries;
  const entry =
    wanted.toLowerCase() === 'last' && latest !== undefined
      ? latest
      : (entries.find(({ id }) => id === wanted) ??
        onlyOne(
          wanted,
          entries.filter(({ id }) => fitsId(id, wanted.toLowerCase())),
          words.notDeleted(cleanText(said)),
        ));
  const back = session.journal.restore(entry.id);
  if (back === undefined) throw new CliError(words.notDeleted(cleanText(said)), exitCodes.failed);
  await out(`${words.restored(whenOf(back))}\n`);
}
