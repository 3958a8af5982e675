/** `journal list`, `search` and `show`. */
import { CliError, exitCodes } from '../../errors.js';
import { localIso, type Entry } from '../../journal/entry.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { gap, text } from '../../ui/view/block.js';
import { note, out, outAll } from '../out.js';
import { print, printWidth } from '../print.js';
import type { SecretOptions } from '../secret.js';
import { dayRows, detailsOf, entryBlocks, pipeRow, safeJson, whenOf } from './lines.js';
import { cleanText } from '../../text/clean.js';
import { type FilterOptions, isEmptyQuery, limitFrom, queryFrom } from './query.js';
import { searchTerms } from '../../journal/query.js';
import { type OpenJournal, openJournalUnlocked } from './open.js';
import { entryNamed } from './which.js';

/** How entries are shown. */
interface Looks {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** What `list` and `search` are asked. */
export interface ListOptions extends FilterOptions, Looks {
  readonly limit?: string;
}

/** As many as fit a window, with room to see what was typed. */
const FEW = 10;

function checkLooks({ json, markdown }: Looks): void {
  if (json === true && markdown === true) throw new CliError(words.twoFormats, exitCodes.usedWrongly);
}

/** Files that did not open are named on stderr; what was found in the others is shown all the same. */
async function tellUnread({ notices, hasCopies }: OpenJournal): Promise<void> {
  for (const { name, why } of notices()) await note(words.unread(name, why));
  if (hasCopies()) await note(words.copiesWait);
}

/** `journal list`, and with words `journal search`. JSON: `{"entries":[ <entry>, … ]}`, newest first, an entry a line. */
export async function list(options: ListOptions, terms: readonly string[] = []): Promise<void> {
  checkLooks(options);
  const inTerminal = process.stdout.isTTY && options.json !== true && options.markdown !== true;
  const limit = limitFrom(options.limit, inTerminal ? FEW : Number.POSITIVE_INFINITY);
  const query = await queryFrom(options, terms, new Date());
  const opened = await openJournalUnlocked(options);
  const pages = limited(opened.journal.pages(query), limit);
  if (options.markdown === true) return markdown([...pages].flatMap(({ entries }) => entries).reverse());
  const looked = searchTerms(query.text ?? '');
  let shown = 0;
  let cut = false;
  if (options.json === true) await out('{"entries":[');
  let day: string | undefined;
  for (const page of pages) {
    cut = page.cut;
    const last = page.entries.at(-1);
    if (last === undefined) continue;
    if (options.json === true) {
      await out(page.entries.map((entry, index) => `${shown + index === 0 ? '\n' : ',\n'}${safeJson(entry)}`).join(''));
    } else if (inTerminal) {
      print(dayRows(page.entries, printWidth(), day, looked));
      day = last.created.slice(0, 10);
    } else await out(`${page.entries.map((entry) => pipeRow(entry, looked)).join('\n')}\n`);
    shown += page.entries.length;
  }
  if (options.json === true) await out(shown === 0 ? ']}\n' : '\n]}\n');
  if (cut && inTerminal && options.limit === undefined) print([gap, text(words.more(limit), 'faint')]);
  await tellUnread(opened);
  if (shown > 0) return;
  if (isEmptyQuery(query)) await note(words.none);
  else await note(query.step === undefined ? words.noneFit : await noneOfStep(query.step));
}

async function noneOfStep(step: string): Promise<string> {
  const { isStep } = await import('../steps.js');
  return isStep(step) ? words.noneFit : words.noneFitStep(step);
}

interface Page {
  readonly entries: readonly Entry[];
  /** True when there was more in it than was asked for. */
  readonly cut: boolean;
}

/** The first so many entries of all pages; no page is asked for that is not needed, but to tell whether there is more. */
function* limited(pages: Iterable<readonly Entry[]>, limit: number): Generator<Page> {
  let left = limit;
  for (const page of pages) {
    const entries = page.slice(0, Math.min(left, page.length));
    yield { entries, cut: page.length > left };
    left -= entries.length;
    if (page.length > entries.length) return;
  }
}

/** Entries, oldest first, as one Markdown document. */
async function markdown(entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) {
    process.stderr.write(`${words.noneFit}\n`);
    return;
  }
  const { markdownOf } = await import('../formats.js');
  await outAll(markdownOf(entries, { exported: localIso(new Date()) }));
}

/** `journal show`: one entry whole. JSON: the entry itself. */
export async function show(said: string, options: Looks & SecretOptions): Promise<void> {
  checkLooks(options);
  const opened = await openJournalUnlocked(options);
  const entry = entryNamed(opened, said);
  if (options.json === true) await out(`${safeJson(entry)}\n`);
  else if (options.markdown === true) await markdown([entry]);
  else if (process.stdout.isTTY) print(entryBlocks(entry));
  // In a pipe a long line stays one line.
  else await out([whenOf(entry), '', cleanText(entry.text).trimEnd(), '', ...detailsOf(entry), ''].join('\n'));
  await tellUnread(opened);
}

/** The last entries, where the screen of the journal cannot be shown. */
export const lately = (options: SecretOptions): Promise<void> => list({ ...options, limit: String(FEW) });
