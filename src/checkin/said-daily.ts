/** What is said back after the check-in of a day. Pure. */
import { mean } from 'simple-statistics';
import { addDays } from '../dates/local.js';
import { familyOf, feelingFamilies, type FeelingFamilyId } from '../guide/feelings.js';
import { saidWords } from '../messages/checkin-said.js';
import { dayBefore } from './beside.js';
import type { DailyPoint } from './series.js';
import { overwhelms } from './signals.js';
import { daysTogether } from './together.js';
import { ENOUGH } from './trend.js';
import { daysFrom } from './week.js';

const { daily: words } = saidWords;

/** So many of the latest check-ins are looked at for feelings that come again. */
const RECENT = 7;

/** Two or three paragraphs at most; none where there is nothing to say. `day` and `today` are local days. */
export function dailySaid(points: readonly DailyPoint[], day: string, today: string): readonly string[] {
  const point = points.find((one) => one.day === day);
  if (point === undefined) return [];
  const known = points.filter((one) => one.day <= day);
  return [...heavyIn(point), ...trustIn(known, point, today), ...feelingsIn(known, point)];
}

/** A painful feeling was overwhelming. */
const heavyIn = ({ feelings }: DailyPoint): readonly string[] => (overwhelms(feelings) ? [words.heavy] : []);

function trustIn(points: readonly DailyPoint[], { day, trust }: DailyPoint, today: string): readonly string[] {
  if (trust === undefined) return [];
  const answered = points.filter((one) => one.trust !== undefined);
  const before = dayBefore(answered, day);
  const lines: string[] = [];
  if (before?.trust !== undefined) {
    const ago = daysFrom(before.day, day);
    const when = ago > 1 ? words.daysAgo(ago) : day === today ? words.yesterday : words.dayBefore;
    lines.push(words.before(before.trust, trust, when));
  }
  const between = (from: string, to: string): number[] =>
    answered.flatMap((one) => (one.day > from && one.day <= to && one.trust !== undefined ? [one.trust] : []));
  const now = between(addDays(day, -7), day);
  const earlier = between(addDays(day, -14), addDays(day, -7));
  if (now.length >= ENOUGH && earlier.length >= ENOUGH)
    lines.push(words.weeks(mean(now), mean(earlier), [now.length, earlier.length]));
  return lines.length === 0 ? [] : [lines.join(' ')];
}

function feelingsIn(points: readonly DailyPoint[], { day, feelings }: DailyPoint): readonly string[] {
  const recent = points.filter((one) => one.day > addDays(day, -21) && one.feelings.length > 0).slice(-RECENT);
  const today = familiesOf(feelings);
  const [often] = feelingFamilies
    .filter(({ id }) => today.has(id))
    .map(({ id }) => ({ id, days: recent.filter((one) => familiesOf(one.feelings).has(id)).length }))
    .sort((one, other) => other.days - one.days);
  const again =
    often !== undefined && recent.length >= ENOUGH && often.days >= 3 && often.days * 2 > recent.length
      ? [words.recurring(often.id, often.days, recent.length)]
      : [];
  const [clearest] = daysTogether(points, [...today]);
  const together = clearest === undefined ? [] : [words.together(clearest.family, clearest.by, clearest.counts)];
  return [...again, ...together];
}

const familiesOf = (feelings: DailyPoint['feelings']): ReadonlySet<FeelingFamilyId> =>
  new Set(feelings.flatMap(({ word }) => familyOf(word) ?? []));
