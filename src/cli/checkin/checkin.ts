/** `checkin`: opens the sheet of a day or a week. */
import { readWeek, weekOf } from '../../checkin/week.js';
import { localDay } from '../../dates/local.js';
import { dayInWords } from '../../dates/say.js';
import { CliError, exitCodes, type ExitCode } from '../../errors.js';
import { checkinCliWords as words } from '../../messages/checkin-cli.js';
import type { SecretOptions } from '../secret.js';
import { start, wantsPlain } from '../start.js';
import { dayIn } from '../when.js';

/** What `checkin` understands. */
export interface CheckinOptions extends SecretOptions {
  readonly plain?: boolean;
  readonly weekly?: boolean;
  readonly week?: string;
  /** The day it is about, as people say it. */
  readonly on?: string;
}

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** The id of the sheet of a day that was named. `now` is the present moment. Throws CliError for a day that cannot be told, or has not come yet. */
async function sheetOn(said: string, now: Date): Promise<string> {
  const meant = await dayIn(said, now);
  if (meant.kind === 'out-of-range') throw wrong(words.dayAhead(dayInWords(meant.day)));
  // A month or a season is no day that could be filled in.
  if (meant.kind === 'unclear' || meant.rough) throw wrong(words.badDay(said));
  return `checkin:${meant.day}`;
}

/** The id of the sheet that was asked for. `now` is the present moment. Throws CliError for a day or a week that cannot be told, or has not begun. */
export async function sheetAsked({ weekly = false, week, on }: CheckinOptions, now: Date): Promise<string> {
  const today = localDay(now);
  if (on !== undefined) {
    if (weekly || week !== undefined) throw wrong(words.dayAndWeek);
    return sheetOn(on, now);
  }
  if (week === undefined) return `checkin:${weekly ? weekOf(today) : today}`;
  const meant = readWeek(week, today);
  if (meant === undefined) throw wrong(words.badWeek(week));
  if (meant > weekOf(today)) throw wrong(words.weekAhead(meant));
  return `checkin:${meant}`;
}

/** `checkin`, in screens or in lines as `start` chooses. */
export async function checkin(options: CheckinOptions): Promise<ExitCode> {
  const step = await sheetAsked(options, new Date());
  const { env, stdin, stdout } = process;
  if (options.plain !== true && !wantsPlain(env) && !(stdin.isTTY && stdout.isTTY)) throw wrong(words.needsTerminal);
  // A script's answers are for the check-in: the first questions are asked in a terminal.
  return start({ ...options, step, known: !stdin.isTTY });
}
