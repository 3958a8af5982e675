/** The four lists, printed; and one item whole. */
import { type ExitCode, exitCodes } from '../../errors.js';
import { agreementWords } from '../../messages/agreements.js';
import { recordCliWords as words } from '../../messages/cli-records.js';
import { listsWords } from '../../messages/today.js';
import { recordBlocks } from '../../pages/records/details.js';
import { recordRows } from '../../pages/records/rows.js';
import { loadReaders } from '../../session/readers.js';
import type { RecordItem, RecordKind } from '../../session/records.js';
import { gap, heading, item, text, type Block } from '../../ui/view/block.js';
import { textOf as rowText } from '../../ui/view/line.js';
import { layOut } from '../../ui/view/block.js';
import { safeJson, shortId } from '../journal/lines.js';
import { note, out } from '../out.js';
import { print } from '../print.js';
import type { SecretOptions } from '../secret.js';
import { canShow, itemNamed, openRecords } from './open.js';

/** How a list is shown. */
export interface ListOptions extends SecretOptions {
  readonly json?: boolean;
}

/** The list on a screen; where there can be none, or JSON is asked for, printed. */
export async function openList(kind: RecordKind, options: ListOptions): Promise<ExitCode> {
  if (options.json !== true && (await canShow())) {
    const { startScreens } = await import('../../app/start.js');
    return startScreens({ screen: kind });
  }
  await list(kind, options);
  return exitCodes.done;
}

/** Prints a list. JSON: `{"promises":[ <item with its number>, … ]}`, an item a line. */
export async function list(kind: RecordKind, options: ListOptions): Promise<void> {
  const opened = await openRecords(options);
  const items: readonly RecordItem[] = opened.records.all(kind);
  const rows = recordRows(kind, opened.records.all(kind), opened.today);
  const byId = new Map(items.map((one) => [one.id, one]));
  const lost = opened.records[kind].isSetAside();
  if (lost) await note(listsWords.lost);
  if (options.json === true) {
    const lines = rows.map(({ id, over }, index) => `\n${safeJson({ number: index + 1, over, ...byId.get(id) })}`);
    await out(`{"${kind}":[${lines.join(',')}${lines.length > 0 ? '\n' : ''}]}\n`);
  } else if (process.stdout.isTTY) {
    const width = String(rows.length).length;
    const blocks = rows.flatMap((row, index): Block[] => {
      const before = rows[index - 1];
      const head =
        row.group !== '' && row.group !== before?.group ? [...(index > 0 ? [gap] : []), heading(row.group)] : [];
      const mark = String(index + 1).padStart(width);
      return [...head, item(row.label, mark), ...(row.note === '' ? [] : [item(row.note, ' '.repeat(width), 'faint')])];
    });
    if (rows.length > 0) print([...blocks, gap, text(words.hint[kind], 'faint')]);
  } else {
    const lines = rows.map(({ id, label, note: said }, index) =>
      [String(index + 1), shortId(id), label, ...(said === '' ? [] : [`(${said})`])].join('  '),
    );
    await out(lines.map((line) => `${line}\n`).join(''));
  }
  if (rows.length === 0 && !lost && options.json !== true) await note(words.none(kind));
  await opened.tellUnread();
}

/** Prints an item whole. JSON: the item itself. */
export async function show(kind: RecordKind, said: string, options: ListOptions): Promise<void> {
  const opened = await openRecords(options);
  const one = itemNamed(opened, kind, said);
  // What sounds like danger is heard only with them.
  if (kind === 'agreements') await loadReaders();
  const blocks = recordBlocks(kind, one, opened.today, agreementWords.signs.supportCommand);
  if (options.json === true) await out(`${safeJson(one)}\n`);
  else if (process.stdout.isTTY) print(blocks);
  // In a pipe a long line stays one line.
  else await out(`${layOut(blocks, 100_000).map(rowText).join('\n')}\n`);
}

/** Takes an item out for good. */
export async function remove(kind: RecordKind, said: string, options: SecretOptions): Promise<void> {
  const opened = await openRecords(options);
  const one = itemNamed(opened, kind, said);
  const row = recordRows(kind, opened.records.all(kind), opened.today).find(({ id }) => id === one.id);
  opened.records[kind].remove(one.id);
  await out(`${words.taken(row?.label ?? '')}\n`);
}
