/** `checkin list`. */
import { dimensionIds, type CheckinPoint, type WeeklyPoint, dailyPoints, weeklyPoints } from '../../checkin/series.js';
import { weeksFrom, weekEnd, weekStart } from '../../checkin/week.js';
import { dayInWords } from '../../dates/say.js';
import { CliError, exitCodes } from '../../errors.js';
import { dimensionWords } from '../../messages/checkin.js';
import { checkinCliWords as words } from '../../messages/checkin-cli.js';
import { listsWords } from '../../messages/today.js';
import { cleanText } from '../../text/clean.js';
import { item, text, type Block } from '../../ui/view/block.js';
import { safeJson } from '../journal/lines.js';
import { note, out } from '../out.js';
import { print } from '../print.js';
import type { SecretOptions } from '../secret.js';
import { openCheckins } from './open.js';

/** What `checkin list` understands. */
export interface ListOptions extends SecretOptions {
  readonly json?: boolean;
  readonly limit?: string;
}

function limitOf(said: string | undefined): number {
  if (said === undefined || said === 'all') return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,6}$/u.test(said)) throw new CliError(words.badLimit(said), exitCodes.usedWrongly);
  return Number(said);
}

/** `checkin list`: newest first, numbers and feelings. JSON: `{"checkins":[ <point>, … ]}`, see `src/checkin/series.ts`; in a pipe a check-in a line, with tabs between. */
export async function list(options: ListOptions): Promise<void> {
  const limit = limitOf(options.limit);
  const { checkins, notices, isLost } = await openCheckins(options);
  const all = checkins.all();
  const lost = isLost();
  if (lost) await note(listsWords.lost);
  const points = [...dailyPoints(all), ...weeklyPoints(all)].sort(newestFirst).slice(0, limit);
  if (options.json === true) {
    const lines = points.map((point) => safeJson(point)).join(',\n');
    await out(lines === '' ? '{"checkins":[]}\n' : `{"checkins":[\n${lines}\n]}\n`);
  } else if (process.stdout.isTTY) print(blocksOf(points));
  else await out(points.map((point) => `${keyedRow(point)}\n`).join(''));
  for (const { name, why } of notices()) await note(words.unread(name, why));
  if (points.length === 0 && !lost && options.json !== true) await note(words.none);
}

/** A week stands above its own days. */
const endOf = (point: CheckinPoint): string => (point.kind === 'daily' ? point.day : `${weekEnd(point.week)}w`);
const newestFirst = (one: CheckinPoint, other: CheckinPoint): number => (endOf(one) < endOf(other) ? 1 : -1);

/** The numbers and feelings of a check-in; each piece in words. */
function partsOf(point: CheckinPoint): readonly string[] {
  const felt = point.feelings.map(({ word }) => cleanText(word).replace(/\s+/gu, ' ').trim());
  const numbers = point.kind === 'daily' ? trustOf(point.trust) : scoresOf(point);
  const parts = [...numbers, ...felt];
  return parts.length === 0 ? [words.nothing] : parts;
}

const trustOf = (trust: number | undefined): readonly string[] => (trust === undefined ? [] : [words.trust(trust)]);

const scoresOf = ({ scores, promises }: WeeklyPoint): readonly string[] => [
  ...dimensionIds.flatMap((id) => {
    const value = scores[id];
    return value === undefined ? [] : [words.scored(dimensionWords[id].name, value)];
  }),
  ...(promises === undefined || promises.due === 0 ? [] : [words.kept(promises.kept, promises.due)]),
];

const keyedRow = (point: CheckinPoint): string =>
  [point.kind === 'daily' ? point.day : point.week, point.kind, partsOf(point).join(', ')].join('\t');

/** In a terminal: a row each, and a row for weeks in between that have none. */
function blocksOf(points: readonly CheckinPoint[]): readonly Block[] {
  let later: string | undefined;
  return points.flatMap((point): Block[] => {
    if (point.kind === 'daily') return [item(words.row(dayInWords(point.day), partsOf(point)), ' ')];
    const missed = later === undefined ? 0 : weeksFrom(point.week, later) - 1;
    later = point.week;
    const row = item(words.row(words.week(dayInWords(weekStart(point.week))), partsOf(point)), '-');
    return missed > 0 ? [text(`  ${words.gap(missed)}`, 'faint'), row] : [row];
  });
}
