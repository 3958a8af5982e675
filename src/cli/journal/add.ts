/** `journal add`. */
import { CliError, exitCodes } from '../../errors.js';
import { localIso } from '../../journal/entry.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import type { Written } from '../../session/journal.js';
import { editorCommand, StoreError } from '../../store/index.js';
import { lendText } from '../../store/scratch.js';
import type { SecretOptions } from '../secret.js';
import { unlockSession } from '../unlock.js';
import { pipedEntry, tidyText } from './incoming.js';
import { whenOf } from './lines.js';
import { openJournal } from './open.js';
import { feelingsFrom, nearMiss, tagsFrom } from './words.js';

/** What `add` is told beside the words. */
export interface AddOptions extends SecretOptions {
  readonly feeling?: readonly string[];
  readonly tag?: readonly string[];
  readonly at?: string;
}

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** The words, and what to do once they are kept. */
interface Source {
  readonly text: string;
  readonly kept: () => void;
}

const nothingToDo = (): void => undefined;

/** `journal add`: the words of the command line, of a pipe, or of an editor. Prints the id of the new entry and nothing else. */
export async function add(said: readonly string[], options: AddOptions): Promise<void> {
  // All that can be wrong is found before there is anything to write.
  const feelings = feelingsFrom(options.feeling ?? []);
  tagsFrom(options.tag ?? [], '');
  const at = await dateOf(options.at);
  const opened = openJournal();
  const { home, journal, locking } = opened;
  const sealed = locking.lockState() === 'locked' && locking.canSeal();
  // Before anything is written: what cannot be kept in the end is better not begun.
  if (!sealed) await unlockSession(opened, options);
  const { text, kept } = await source(said, home);
  if (text.trim() === '') {
    kept();
    throw wrong(words.empty);
  }
  const written: Written = { text, feelings, tags: tagsFrom(options.tag ?? [], text) };
  const dated = at === undefined ? {} : { at };
  let id: string;
  try {
    ({ id } = sealed ? await locking.sealEntry(written, dated) : journal.add(written, dated));
  } catch (error) {
    // What came from an editor is nowhere else: its file stays until it can be kept.
    if (error instanceof StoreError && kept !== nothingToDo) throw new CliError(`${error.message} ${words.waits}`);
    throw error;
  }
  kept();
  process.stdout.write(`${id}\n`);
  for (const { word } of feelings) {
    const meant = nearMiss(word);
    if (meant !== undefined) process.stderr.write(`${words.nearMiss(word, meant)}\n`);
  }
}

async function dateOf(said: string | undefined): Promise<Date | undefined> {
  if (said === undefined) return undefined;
  const { momentIn } = await import('../when.js');
  const understood = await momentIn(said, new Date());
  if (understood.kind === 'unclear') throw wrong(words.atUnclear(said));
  const when = whenOf({ created: localIso(understood.at) });
  if (understood.kind === 'out-of-range') throw wrong(words.atAhead(said, when));
  process.stderr.write(`${words.dated(when, understood.rough)}\n`);
  return understood.at;
}

async function source(said: readonly string[], home: string): Promise<Source> {
  if (said.length > 0 && !(said.length === 1 && said[0] === '-'))
    return { text: tidyText(said.join(' ')), kept: nothingToDo };
  if (said.length > 0 || !process.stdin.isTTY) return { text: await pipedEntry(), kept: nothingToDo };
  const command = editorCommand(process.env);
  if (command === undefined) throw wrong(words.noEditor);
  // Until it is kept, its file stays to be recovered.
  const lent = lendText(command, '', { home, step: 'add', prompt: 'text' });
  if (!lent.worked || lent.text === undefined) {
    lent.letGo();
    throw new CliError(words.editorFailed);
  }
  return { text: tidyText(lent.text), kept: lent.letGo };
}
