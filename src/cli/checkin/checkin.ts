/** `checkin`: opens the sheet of a day or a week. */
import { readWeek, weekOf } from '../../checkin/week.js';
import { localDay } from '../../dates/local.js';
import { CliError, exitCodes, type ExitCode } from '../../errors.js';
import { checkinCliWords as words } from '../../messages/checkin-cli.js';
import type { SecretOptions } from '../secret.js';
import { start, wantsPlain } from '../start.js';

/** What `checkin` understands. */
export interface CheckinOptions extends SecretOptions {
  readonly plain?: boolean;
  readonly weekly?: boolean;
  readonly week?: string;
}

/** The id of the sheet that was asked for. `today` is a local day. Throws CliError for a week that cannot be told, or has not begun. */
export function sheetAsked({ weekly = false, week }: CheckinOptions, today: string): string {
  if (week === undefined) return `checkin:${weekly ? weekOf(today) : today}`;
  const meant = readWeek(week, today);
  if (meant === undefined) throw new CliError(words.badWeek(week), exitCodes.usedWrongly);
  if (meant > weekOf(today)) throw new CliError(words.weekAhead(meant), exitCodes.usedWrongly);
  return `checkin:${meant}`;
}

/** `checkin`, in screens or in lines as `start` chooses. */
export function checkin(options: CheckinOptions): Promise<ExitCode> {
  const step = sheetAsked(options, localDay(new Date()));
  const { env, stdin, stdout } = process;
  if (options.plain !== true && !wantsPlain(env) && !(stdin.isTTY && stdout.isTTY))
    throw new CliError(words.needsTerminal, exitCodes.usedWrongly);
  return start({ ...options, step });
}
