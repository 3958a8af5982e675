/** `report`: one page of some weeks, told in words first and written only after a yes. */
import path from 'node:path';
import { localDay } from '../../dates/local.js';
import { CliError, exitCodes } from '../../errors.js';
import type { Entry } from '../../journal/entry.js';
import { reportCliWords as words } from '../../messages/report-cli.js';
import { spanOf, usualParts, type AskedWeeks, type Material, type ReportChoice } from '../../report/choice.js';
import { reportHtml } from '../../report/html.js';
import { contentsOf, reportPage } from '../../report/report.js';
import { entriesIn, reportMaterial, withChosen } from '../../session/report.js';
import type { Session } from '../../session/session.js';
import { isThere, writeOutside } from '../../store/outside.js';
import { item, text, type Block } from '../../ui/view/block.js';
import { askYes, canAsk, tell, unechoed } from '../ask.js';
import { entryNamed } from '../journal/which.js';
import { note } from '../out.js';
import { print } from '../print.js';
import { openUnlocked } from '../unlocked.js';
import { askAudience, askEntries, askParts, askQuestions, askWeeks } from './asking.js';
import { audienceFrom, partsFrom, questionsFrom, weeksFromOptions, type ReportOptions } from './options.js';

/** `report`. Throws CliError, or StoreError when the file could not be written; nothing is written then. */
export async function report(options: ReportOptions): Promise<void> {
  const now = new Date();
  const today = localDay(now);
  // What was said wrongly is told before a passphrase is asked for.
  const said = {
    for: audienceFrom(options.for),
    parts: partsFrom(options.with),
    weeks: await weeksFromOptions(options, now, today),
  };
  const file = options.to ?? words.file(today);
  if (isThere(path.resolve(file))) throw new CliError(words.there(file));
  const { session } = await openUnlocked(options);
  const asks = canAsk() && options.yes !== true;
  const work = (): Promise<void> => make(session, said, { options, file, asks });
  await (asks ? unechoed(work) : work());
}

interface Said {
  readonly for: ReportChoice['for'] | undefined;
  readonly parts: ReportChoice['parts'] | undefined;
  readonly weeks: AskedWeeks | undefined;
}

interface How {
  readonly options: ReportOptions;
  readonly file: string;
  /** There is somebody to ask. */
  readonly asks: boolean;
}

async function make(session: Session, said: Said, { options, file, asks }: How): Promise<void> {
  const named = (options.entry ?? []).map((id) => entryNamed(session, id));
  const known = reportMaterial(session);
  if (asks) tell(words.ask.lead, '');
  const forWhom = said.for ?? (asks ? await askAudience() : 'me');
  const weeks = said.weeks ?? (asks ? await askWeeks() : {});
  const span = spanOf(weeks, known);
  const parts = said.parts ?? (asks ? await askParts(forWhom) : usualParts[forWhom]);
  const entries = asks && options.entry === undefined ? await askEntries(() => entriesIn(session, span)) : named;
  const questions = asks && options.question === undefined ? await askQuestions() : (options.question ?? []);
  const choice: ReportChoice = { for: forWhom, span, parts, questions: questionsFrom(questions) };
  const material = withChosen(session, known, { span, parts, entries: once(entries) });
  const contents = contentsOf(material, choice);
  if (contents.isEmpty) throw new CliError(words.empty);
  print(previewOf(contents));
  for (const { name, why } of session.notices()) await note(words.unread(name, why));
  if (!(await isYes(options, file, asks))) return;
  write(file, material, choice);
  await note(words.written(file));
}

/** An entry that was named twice goes in once. */
const once = (entries: readonly Entry[]): readonly Entry[] => [
  ...new Map(entries.map((one) => [one.id, one])).values(),
];

function previewOf({ lines, without, notIn, care }: ReturnType<typeof contentsOf>): readonly Block[] {
  const { before } = words;
  const empty = without.map((part) => before.partNames[part]);
  return [
    { kind: 'heading', text: before.title },
    ...lines.map((one) => item(one)),
    ...(empty.length === 0 ? [] : [text(before.noData(empty.join(', ')))]),
    text(notIn),
    ...care.flatMap((one): Block[] => [{ kind: 'gap' }, text(one)]),
    { kind: 'gap' },
  ];
}

async function isYes({ yes = false }: ReportOptions, file: string, asks: boolean): Promise<boolean> {
  if (yes) return true;
  if (!asks) throw new CliError(words.needsYes, exitCodes.usedWrongly);
  if (await askYes(words.ask.write(file), false)) return true;
  await note(words.notWritten);
  return false;
}

/** The file is the person's own: mode 0600, whole or not at all, and never over another one. */
function write(file: string, material: Material, choice: ReportChoice): void {
  writeOutside(file, [reportHtml(reportPage(material, choice))], { overwrite: false });
}
