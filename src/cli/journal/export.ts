/** `journal export`. */
import path from 'node:path';
import { CliError, exitCodes } from '../../errors.js';
import { localIso } from '../../journal/entry.js';
import { htmlOf, jsonOf, markdownDays, markdownOf } from '../../journal/formats/index.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { StoreError, type Session } from '../../session/session.js';
import { isThere, makeFolder, writeOutside } from '../../store/outside.js';
import { note, outAll } from '../out.js';
import { openUnlocked } from '../unlocked.js';
import { type FilterOptions, isEmptyQuery, limitFrom, queryFrom } from './query.js';

/** What `export` understands beside the filters. */
export interface ExportOptions extends FilterOptions {
  readonly format?: string;
  readonly perDay?: string;
  readonly title?: string;
  readonly force?: boolean;
  readonly limit?: string;
}

type Format = 'markdown' | 'json' | 'html';

const names: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  md: 'markdown',
  json: 'json',
  html: 'html',
  htm: 'html',
};

const makers = { markdown: markdownOf, json: jsonOf, html: htmlOf } as const;

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

function formatOf(said: string | undefined, file: string | undefined): Format {
  if (said === undefined)
    return (
      names[
        path
          .extname(file ?? '')
          .slice(1)
          .toLowerCase()
      ] ?? 'markdown'
    );
  const format = Object.hasOwn(names, said.toLowerCase()) ? names[said.toLowerCase()] : undefined;
  if (format === undefined) throw wrong(words.badFormat(said));
  return format;
}

/** `journal export`: all entries, or those of a filter, oldest first, to a file, a folder or stdout. */
export async function exportJournal(file: string | undefined, options: ExportOptions): Promise<void> {
  const { perDay, force = false } = options;
  const format = formatOf(options.format, file);
  if (perDay !== undefined && file !== undefined) throw wrong(words.perDayAndFile);
  if (perDay !== undefined && format !== 'markdown') throw wrong(words.perDayMarkdown);
  const limit = limitFrom(options.limit, Number.POSITIVE_INFINITY);
  const query = await queryFrom(options, [], new Date());
  const { session } = await openUnlocked(options);
  const entries = [...session.journal.find(query, limit)].reverse();
  const about = { exported: localIso(new Date()), ...(options.title !== undefined && { title: options.title }) };
  if (entries.length === 0) {
    const none = isEmptyQuery(query) ? words.none : words.noneFit;
    await note(file === undefined && perDay === undefined ? none : `${none} ${words.noFile}`);
    await tellUnread(session);
    return;
  }
  if (perDay !== undefined) {
    const files = writeDays(perDay, [...markdownDays(entries, about)], force);
    process.stderr.write(`${words.exportedDays(entries.length, files, perDay)}\n`);
  } else if (file !== undefined) {
    writeOutside(file, makers[format](entries, about), { overwrite: force });
    process.stderr.write(`${words.exported(entries.length, file)}\n`);
  } else await outAll(makers[format](entries, about));
  await tellUnread(session);
  if (session.locking.lockState() === 'open' && !(file === undefined && perDay === undefined && process.stdout.isTTY))
    await note(words.notEncrypted);
}

/** What could not be read is missing in what was written out, and is named. */
async function tellUnread(session: Session): Promise<void> {
  for (const { name, why } of session.notices()) await note(words.unread(name, why));
}

/** Nothing is written before it is known that nothing is in the way. Returns how many files were written. */
function writeDays(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
  force: boolean,
): number {
  makeFolder(folder);
  const inTheWay = force ? undefined : files.map(({ name }) => path.join(folder, name)).find((one) => isThere(one));
  if (inTheWay !== undefined) throw new StoreError('other', inTheWay, { message: words.inTheWay(inTheWay) });
  for (const { name, text } of files) writeOutside(path.join(folder, name), [text], { overwrite: force });
  return files.length;
}
