/** `journal import`. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { CliError } from '../../errors.js';
import { localIso, type Entry } from '../../journal/entry.js';
import { readImport, type ImportReading } from '../../journal/formats/index.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { asText, markdownFilesIn, readOutside } from '../../store/outside.js';
import { cleanText } from '../../text/clean.js';
import { out } from '../out.js';
import type { SecretOptions } from '../secret.js';
import { openUnlocked } from '../unlocked.js';
import { piped } from './incoming.js';

/** So much may come by a pipe, in bytes. */
const PIPE_LIMIT = 512 * 1024 * 1024;

/** So many places that were not understood are named one by one, of each file. */
const MANY = 50;

/** What `import` is told. */
export interface ImportOptions extends SecretOptions {
  readonly dryRun?: boolean;
}

interface Source {
  readonly name: string;
  readonly text: string;
}

async function sources(said: string): Promise<readonly Source[]> {
  if (said === '-') return [{ name: 'stdin', text: asText(await piped(PIPE_LIMIT), 'stdin') }];
  const files = markdownFilesIn(said);
  if (files?.length === 0) throw new CliError(words.noMarkdown(said));
  return (files ?? [said]).map((name) => ({ name, text: asText(readOutside(name), name) }));
}

const options = {
  digest: (text: string): Uint8Array => createHash('sha256').update(text).digest(),
  offsetAt: (local: string): string => localIso(new Date(local)).slice(19),
};

/** What was read of one file, and what of it was not understood; on stderr. */
function tellReading(name: string, { format, entries, problems }: ImportReading): void {
  const shown = cleanText(name === 'stdin' ? name : path.relative('', name) || name);
  process.stderr.write(`${words.readAs(shown, words.importKinds[format], entries.length)}\n`);
  for (const { line, what } of problems.slice(0, MANY))
    process.stderr.write(`${words.problemAt(shown, line, cleanText(what))}\n`);
  if (problems.length > MANY) process.stderr.write(`${words.moreProblems(problems.length - MANY)}\n`);
}

/** `journal import`: says what was understood, line by line what was not, and what became of it. Nothing is brought in twice. */
export async function importJournal(said: string, { dryRun = false, ...secret }: ImportOptions): Promise<void> {
  const { session } = await openUnlocked(secret);
  const now = new Date();
  const entries: Entry[] = [];
  for (const source of await sources(said)) {
    const reading = readImport(source, { now, ...options });
    tellReading(source.name, reading);
    entries.push(...reading.entries.map(({ entry }) => entry));
  }
  if (entries.length === 0) throw new CliError(words.nothingToImport);
  const { added, known, differing } = dryRun ? session.journal.compare(entries) : session.journal.take(entries);
  const days = added.map(({ created }) => created.slice(0, 10)).sort();
  const [first] = days;
  const last = days.at(-1);
  const lines = [
    dryRun ? words.wouldAdd(added.length) : words.added(added.length),
    ...(first === undefined || last === undefined ? [] : [words.between(words.day(first), words.day(last))]),
    ...(known.length === 0 ? [] : [words.known(known.length)]),
    ...(differing.length === 0
      ? []
      : [
          words.differing(
            differing.length,
            differing.map(({ entry }) => cleanText(entry.id)),
          ),
        ]),
    ...(dryRun ? [words.dryRun] : []),
  ];
  await out(`${lines.join('\n')}\n`);
}
