import { isCalendarDay } from '../dates/local.js';
import { isIsoWithOffset, isRecord } from '../journal/entry.js';
import { dimensionIds, isPlan, isScore, type CheckinPoint, type Checkins } from './series.js';
import { isWeek } from './week.js';

// Ten years of check-ins are read for a word in a prompt: what is plainly right is not reckoned out. Days from the 29th on are.
const PLAIN_DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])`;
const plainDay = new RegExp(`^${PLAIN_DAY}$`, 'u');
const plainMoment = new RegExp(
  String.raw`^${PLAIN_DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$`,
  'u',
);
const isDay = (value: unknown): boolean => typeof value === 'string' && (plainDay.test(value) || isCalendarDay(value));
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && (plainMoment.test(value) || isIsoWithOffset(value));

/** Check-ins read from disk, or what is wrong with them in words. Fields it does not know are kept. */
export function checkCheckins(value: unknown): Checkins | string {
  if (!isRecord(value) || !Array.isArray(value['items'])) return 'it does not hold check-ins';
  return value['items'].every(isPoint) ? (value as unknown as Checkins) : 'a check-in is incomplete';
}

function isPoint(value: unknown): value is CheckinPoint {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isMoment(value['created'])) return false;
  const { day, week, edited, feelings, kind, trust, scores, promises, agreements, plan } = value;
  if (!isDay(day) || typeof week !== 'string' || !isWeek(week)) return false;
  if (edited !== undefined && !isMoment(edited)) return false;
  if (!Array.isArray(feelings) || !feelings.every(isFelt)) return false;
  if (kind === 'daily') return trust === undefined || isScore(trust);
  if (kind !== 'weekly' || !isRecord(scores)) return false;
  return (
    dimensionIds.every((id) => scores[id] === undefined || isScore(scores[id])) &&
    [promises, agreements].every((tally) => tally === undefined || isTally(tally)) &&
    (plan === undefined || isPlan(plan))
  );
}

const isFelt = (value: unknown): boolean =>
  isRecord(value) && typeof value['word'] === 'string' && [1, 2, 3, 4, 5].includes(value['strength'] as number);
const isTally = (value: unknown): boolean =>
  isRecord(value) &&
  Number.isSafeInteger(value['kept']) &&
  Number.isSafeInteger(value['due']) &&
  Number(value['kept']) >= 0 &&
  Number(value['kept']) <= Number(value['due']);
