/** `journal edit`. */
import { CliError, exitCodes } from '../../errors.js';
import type { Entry } from '../../journal/entry.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { editorCommand, type Session } from '../../session/session.js';
import { changeKey, draftParts, partsDraft, tagLine, writtenOf } from '../../session/writing.js';
import { out } from '../out.js';
import type { SecretOptions } from '../secret.js';
import { openUnlocked } from '../unlocked.js';
import { pipedEntry, tidyText } from './incoming.js';
import { whenOf } from './lines.js';
import { entryNamed } from './which.js';

/** What `edit` is told. */
export interface EditOptions extends SecretOptions {
  readonly text?: string;
}

/** Tells on stderr how it went, and says on stdout which entry was changed. */
async function change(session: Session, entry: Entry, text: string): Promise<void> {
  if (text === tidyText(entry.text)) {
    process.stderr.write(`${words.unchanged}\n`);
    return;
  }
  const parts = { text, feelings: entry.feelings, tags: tagLine(entry), open: 0, cursor: 0 } as const;
  session.journal.change(entry.id, writtenOf(parts, entry));
  await out(`${words.changed(whenOf(entry))}\n`);
}

/** `journal edit`: the text of an entry anew, from `--text`, a pipe or an editor. An empty one changes nothing. */
export async function edit(said: string, options: EditOptions): Promise<void> {
  const fromPipe = options.text === undefined && !process.stdin.isTTY;
  const command = editorCommand(process.env);
  if (options.text === undefined && !fromPipe && command === undefined)
    throw new CliError(words.noEditorToEdit, exitCodes.usedWrongly);
  const { session } = await openUnlocked(options);
  session.recover();
  const entry = entryNamed(session, said);
  if (options.text === undefined && !fromPipe) {
    await changeElsewhere(session, entry, command ?? '');
    return;
  }
  const text = options.text === undefined ? await pipedEntry() : tidyText(options.text);
  if (text.trim() === '') throw new CliError(words.emptied, exitCodes.usedWrongly);
  await change(session, entry, text);
}

/** Lends the text to the person's editor. Until it is kept it lies among the drafts, where the journal's screen finds it after a crash. */
async function changeElsewhere(session: Session, entry: Entry, command: string): Promise<void> {
  const key = changeKey(entry.id);
  const draft = session.world().drafts[key];
  if (draft !== undefined) {
    if (!session.isFree(key)) throw new CliError(words.elsewhere);
    process.stderr.write(`${words.goingOn}\n`);
  }
  const parts =
    draft === undefined
      ? ({ text: entry.text, feelings: entry.feelings, tags: tagLine(entry), open: 0, cursor: 0 } as const)
      : draftParts(draft);
  const begun = partsDraft(key, entry.id, { ...parts, open: 0, cursor: 0 });
  session.takeDraft(key);
  session.saveDraft(begun);
  let text: string | undefined;
  const worked = session.lend(command, parts.text, { step: key, prompt: 'text' }, (saved) => {
    text = tidyText(saved);
    // From here on the draft has it, and the file in which it was lent may go.
    if (text.trim() !== '') session.saveDraft(partsDraft(key, entry.id, { ...parts, text, open: 0, cursor: 0 }));
  });
  if (!worked || text === undefined) {
    // An older draft stays as it was.
    if (draft === undefined) session.dropDraft(key);
    throw new CliError(words.editorFailed);
  }
  if (text.trim() === '') {
    session.dropDraft(key);
    process.stderr.write(`${words.emptied}\n`);
    return;
  }
  const written = writtenOf({ ...parts, text, open: 0, cursor: 0 }, entry);
  const same = JSON.stringify([text, written.feelings, written.tags]);
  if (same === JSON.stringify([tidyText(entry.text), entry.feelings, entry.tags])) {
    process.stderr.write(`${words.unchanged}\n`);
  } else {
    session.journal.change(entry.id, written);
    await out(`${words.changed(whenOf(entry))}\n`);
  }
  session.dropDraft(key);
}
