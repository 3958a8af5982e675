/** `promises add`, `kept`, `broken`, `repaired`, `let-go` and `done`. */
import { CliError, exitCodes, type ExitCode } from '../../errors.js';
import { recordCliWords as words } from '../../messages/cli-records.js';
import { promiseWords } from '../../messages/promises.js';
import { duesBetween } from '../../promises/due.js';
import { dayToMark, marksOpen, openRepairs } from '../../promises/marks.js';
import { whoses, type MarkIs, type Promised, type PromiseState, type Whose } from '../../promises/promise.js';
import { firstDayOf, rhythmIn, understandRhythm } from '../../promises/rhythm.js';
import { brokenSheetId } from '../../session/broken.js';
import { readAhead } from '../../session/promises.js';
import { loadReaders } from '../../session/readers.js';
import { shortId } from '../journal/lines.js';
import { note, out } from '../out.js';
import type { SecretOptions } from '../secret.js';
import { anyDay, askedIn, canShow, itemNamed, openRecords, pastDay, textOf, type OpenRecords } from './open.js';

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** What `add` is told beside the words. */
export interface PromiseOptions extends SecretOptions {
  readonly when?: string;
  readonly whose?: string;
  readonly from?: string;
}

/** Writes a promise down; without words, on a screen. Prints what was written. */
export async function addPromise(said: readonly string[], options: PromiseOptions): Promise<ExitCode> {
  const text = textOf(said);
  if (text === '' && (await canShow()))
    return (await import('../../app/start.js')).startScreens({ step: 'promise:new' });
  if (text === '') throw wrong(words.noWords('promises add'));
  const whose = whoses.find((one) => one === (options.whose ?? 'mine'));
  if (whose === undefined) throw wrong(words.badWhose(options.whose ?? ''));
  const opened = await openRecords(options);
  await loadReaders();
  const { rhythm, from } = dueFrom(text, options.when, opened.now);
  const first = (await anyDay(options.from, opened)) ?? firstDayOf(from, opened.today);
  const made = opened.records.promises.make({ words: text, whose: whose satisfies Whose, rhythm, from: first });
  await out(`${promiseWords.added(made, opened.today)}\n`);
  return exitCodes.done;
}

/** When it is due: as was said, or as its own words say. Throws CliError. */
function dueFrom(
  text: string,
  when: string | undefined,
  now: Date,
): Pick<Promised, 'rhythm'> & { readonly from?: string } {
  if (when === undefined) return rhythmIn(text, now, readAhead) ?? { rhythm: { kind: 'once' } };
  const understood = understandRhythm(when, now, readAhead);
  if (understood.kind === 'past') throw wrong(promiseWords.passed(understood.day));
  if (understood.kind === 'unclear') throw wrong(promiseWords.unclear(when));
  return understood;
}

/** What marking is told. */
export interface MarkOptions extends SecretOptions {
  readonly on?: string;
  readonly note?: string;
  readonly plain?: boolean;
}

const promiseNamed = (opened: OpenRecords, said: string): Promised => itemNamed(opened, 'promises', said) as Promised;

/** The due day that is meant. Throws CliError where nothing is due on that day. */
function dueDay(promise: Promised, is: MarkIs, on: string | undefined, day: string): string {
  const repair = is === 'repaired' && on === undefined ? openRepairs([promise], day)[0]?.mark.day : undefined;
  const open = on === undefined && is !== 'repaired' ? marksOpen(promise, day)[0]?.day : undefined;
  const exact = on === undefined ? undefined : duesBetween(promise, day, day)[0]?.day;
  const found = repair ?? open ?? exact ?? dayToMark(promise, day);
  // Whoever names a day means that one, or the week it is in, and no other before it.
  const isOther = on !== undefined && found !== undefined && found < day && promise.rhythm.kind !== 'by';
  if (found === undefined || isOther) throw wrong(promiseWords.notDue(promise));
  if (
    is === 'repaired' &&
    repair === undefined &&
    !promise.marks.some((mark) => mark.day === found && mark.is !== 'kept')
  )
    throw wrong(promiseWords.notBroken);
  return found;
}

/** Marks a promise. One that was not kept is marked at once, and leads to the short repair where its questions can be asked. */
export async function mark(said: string, is: MarkIs, options: MarkOptions): Promise<ExitCode> {
  const opened = await openRecords(options);
  const promise = promiseNamed(opened, said);
  const day = dueDay(promise, is, options.on, await pastDay(options.on, opened));
  const how = is === 'broken' && options.note === undefined ? await askedIn(options.plain) : undefined;
  if (how !== undefined) {
    opened.records.promises.notKept(promise.id, day);
    const step = brokenSheetId(promise.id, day);
    if (how === 'screens') return (await import('../../app/start.js')).startScreens({ step });
    await out(`${promiseWords.marked(promise.words, is, day)}\n\n`);
    return (await import('../plain.js')).plainIn(opened.store, step);
  }
  const noted = options.note?.trim() ?? '';
  opened.records.promises.mark(promise.id, day, is, noted === '' ? {} : { note: noted });
  await out(`${promiseWords.marked(promise.words, is, day)}\n`);
  // By its id and its day: another number or another day that waits would be marked as well.
  if (is === 'broken' && noted === '')
    await note(words.brokenHow(shortId(promise.id), day < opened.today ? day : opened.today));
  return exitCodes.done;
}

/** Ends a promise as done or let go; saying it of one that is ended lets it go on. */
export async function end(said: string, state: Exclude<PromiseState, 'open'>, options: SecretOptions): Promise<void> {
  const opened = await openRecords(options);
  const promise = promiseNamed(opened, said);
  opened.records.promises.end(promise.id, state);
  await out(`${promise.words}: ${promiseWords.ended[state]}\n`);
}
