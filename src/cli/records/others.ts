/** `triggers add`, `gestures add` and `gestures done`. */
import { CliError, exitCodes, type ExitCode } from '../../errors.js';
import type { GesturePlan } from '../../gestures/gesture.js';
import { recordCliWords as words } from '../../messages/cli-records.js';
import { gestureWords } from '../../messages/gestures.js';
import { triggerWords } from '../../messages/triggers.js';
import { out } from '../out.js';
import type { SecretOptions } from '../secret.js';
import { canShow, dayAhead, itemNamed, openRecords, pastDay, textOf } from './open.js';

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** What `triggers add` is told beside the words. */
export interface TriggerOptions extends SecretOptions {
  readonly sign?: readonly string[];
  readonly helps?: readonly string[];
  readonly other?: readonly string[];
}

const linesOf = (said: readonly string[] = []): readonly string[] =>
  said.map((one) => one.trim()).filter((one) => one !== '');

/** Writes a trigger down; without words, on a screen. */
export async function addTrigger(said: readonly string[], options: TriggerOptions): Promise<ExitCode> {
  const what = textOf(said);
  if (what === '' && (await canShow()))
    return (await import('../../app/start.js')).startScreens({ step: 'trigger:new' });
  if (what === '') throw wrong(words.noWords('triggers add'));
  const { records } = await openRecords(options);
  const { sign, helps, other } = options;
  const made = records.triggers.make({ what, signs: linesOf(sign), helps: linesOf(helps), other: linesOf(other) });
  await out(`${triggerWords.added(made.what)}\n`);
  return exitCodes.done;
}

/** What `gestures add` is told beside the words. */
export interface GestureOptions extends SecretOptions {
  readonly ritual?: boolean;
  readonly on?: string;
}

/** Plans a gesture; without words, on a screen. */
export async function addGesture(said: readonly string[], options: GestureOptions): Promise<ExitCode> {
  const what = textOf(said);
  if (what === '' && (await canShow()))
    return (await import('../../app/start.js')).startScreens({ step: 'gesture:new' });
  if (what === '') throw wrong(words.noWords('gestures add'));
  const opened = await openRecords(options);
  const planned = await dayAhead(options.on, opened);
  const made = opened.records.gestures.make({ what, kind: options.ritual === true ? 'ritual' : 'gesture', planned });
  await out(`${gestureWords.added(made.what)}\n`);
  return exitCodes.done;
}

/** Says that a gesture was done. */
export async function gestureDone(
  which: string,
  options: SecretOptions & { readonly on?: string; readonly did?: string },
): Promise<void> {
  const opened = await openRecords(options);
  const { id, what } = itemNamed(opened, 'gestures', which) as GesturePlan;
  const day = await pastDay(options.on, opened);
  opened.records.gestures.done(id, day, options.did?.trim());
  await out(`${gestureWords.done(what, day)}\n`);
}
