import { CliError, exitCodes } from '../../errors.js';
import { localDay } from '../../dates/local.js';
import { recordCliWords as words } from '../../messages/cli-records.js';
import { recordRows } from '../../pages/records/rows.js';
import { Locking } from '../../session/locking.js';
import { loadReaders, readDay } from '../../session/readers.js';
import { Records, type RecordItem, type RecordKind } from '../../session/records.js';
import { openStore, resolveHome, type Store } from '../../store/index.js';
import { note } from '../out.js';
import type { SecretOptions } from '../secret.js';
import { unlockSession } from '../unlock.js';

/** The lists of this process, without the guide and the path. */
export interface OpenRecords {
  readonly store: Store;
  readonly records: Records;
  readonly today: string;
  readonly now: Date;
  /** Says what could not be read. */
  tellUnread(): Promise<void>;
}

/** Opens the lists, unlocked where they are locked. Throws CliError or StoreError when they stay locked. */
export async function openRecords(options: SecretOptions): Promise<OpenRecords> {
  const now = (): Date => new Date();
  const store = openStore({ home: resolveHome(process.env), now });
  await unlockSession({ locking: new Locking(store, now) }, options);
  return {
    store,
    records: new Records(store, now),
    today: localDay(now()),
    now: now(),
    tellUnread: async () => {
      for (const { name, why } of store.notices()) await note(words.unread(name, why));
    },
  };
}

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** The item that somebody means by its number in the list, or by its id or the end of it. Throws CliError. */
export function itemNamed(opened: OpenRecords, kind: RecordKind, said: string): RecordItem {
  const items: readonly RecordItem[] = opened.records.all(kind);
  const wanted = said.trim().toLowerCase();
  const rows = recordRows(kind, opened.records.all(kind), opened.today);
  const numbered = /^\d{1,5}$/u.test(wanted) ? rows[Number(wanted) - 1] : undefined;
  const fits = (id: string): boolean =>
    id === wanted || (wanted.length >= 6 && (id.endsWith(wanted) || id.startsWith(wanted)));
  const found =
    numbered === undefined ? items.filter(({ id }) => fits(id)) : items.filter(({ id }) => id === numbered.id);
  const [item] = found;
  if (item === undefined) throw wrong(words.noSuch(kind, said));
  if (found.length > 1) throw wrong(words.several(said));
  return item;
}

/** Words of the command line, in one text. */
export const textOf = (said: readonly string[]): string => said.join(' ').trim();

/** A day that was: today when nothing is said. Throws CliError. */
export async function pastDay(said: string | undefined, { today, now }: OpenRecords): Promise<string> {
  if (said === undefined) return today;
  await loadReaders();
  const understood = readDay(said, now, 'past');
  if (understood.kind === 'out-of-range') throw wrong(words.dayAhead(said));
  if (understood.kind === 'unclear' || understood.rough) throw wrong(words.dayUnclear(said));
  return understood.day;
}

/** A day that is to come, or today; undefined when nothing is said. Throws CliError. */
export async function dayAhead(said: string | undefined, { now }: OpenRecords): Promise<string | undefined> {
  if (said === undefined) return undefined;
  await loadReaders();
  const understood = readDay(said.replace(/^(?:by|on|until) /iu, ''), now, 'future');
  if (understood.kind === 'out-of-range') throw wrong(words.dayPast(said));
  if (understood.kind === 'unclear') throw wrong(words.dayUnclear(said));
  return understood.day;
}

/** Any day; undefined when nothing is said. Throws CliError. */
export async function anyDay(said: string | undefined, { now }: OpenRecords): Promise<string | undefined> {
  if (said === undefined) return undefined;
  await loadReaders();
  const understood = readDay(said, now, 'any');
  if (understood.kind !== 'day' || understood.rough) throw wrong(words.dayUnclear(said));
  return understood.day;
}

/** How somebody can be asked questions: on screens, or in lines where they want that; undefined where there is no terminal and no lines are asked for. */
export async function askedIn(plain = false): Promise<'screens' | 'lines' | undefined> {
  const { env, stdin, stdout } = process;
  if (plain) return 'lines';
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  const { wantsPlain } = await import('../start.js');
  return wantsPlain(env) ? 'lines' : 'screens';
}

/** Whether screens can be shown. */
export const canShow = async (): Promise<boolean> => (await askedIn()) === 'screens';
