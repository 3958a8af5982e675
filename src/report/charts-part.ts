/** The charts of a report: answers week by week, and trust day by day. Pure. */
import { mean } from 'simple-statistics';
import { dimensionsFor } from '../checkin/dimensions.js';
import {
  dailyPoints,
  dimensionIds,
  weeklyPoints,
  type DailyPoint,
  type DimensionId,
  type WeeklyPoint,
} from '../checkin/series.js';
import { ENOUGH, type Value } from '../checkin/trend.js';
import { weekEnd, weeksThrough, weekStart as monday } from '../checkin/week.js';
import { wordsFor } from '../guide/schema.js';
import { checkinWords, dimensionWords } from '../messages/checkin.js';
import { reportWords as words } from '../messages/report.js';
import type { ChartData } from './chart.js';
import { isIn, isOver, type Material, type WeekSpan } from './choice.js';
import { courseOf, type Course } from './moved.js';

/** The check-ins of the weeks of a report. */
export interface Seen {
  readonly weekly: readonly WeeklyPoint[];
  readonly daily: readonly DailyPoint[];
  /** Weeks that could have been filled in, and those of them that were not. */
  readonly asked: readonly string[];
  readonly gaps: readonly string[];
}

/** What there is of check-ins in the weeks of a report. */
export function seenIn(material: Material, span: WeekSpan): Seen {
  const weekly = weeklyPoints(material.checkins).filter(({ week }) => isIn(span, week));
  const daily = dailyPoints(material.checkins).filter(({ week }) => isIn(span, week));
  const filled = new Set(weekly.map(({ week }) => week));
  const asked = weeksThrough(span.from, span.to).filter((week) => isOver(week, material));
  return { weekly, daily, asked, gaps: asked.filter((week) => !filled.has(week)) };
}

/** The dimensions that have a chart: those that were answered. */
export const chartedIn = ({ weekly }: Seen, { reader }: Material): readonly DimensionId[] => {
  const answered = dimensionIds.filter((id) => weekly.some(({ scores }) => scores[id] !== undefined));
  return answered.length === 0
    ? []
    : dimensionIds.filter((id) => answered.includes(id) || dimensionsFor(reader.side).includes(id));
};

/** Every chart of these weeks. */
export const chartsOf = (material: Material, span: WeekSpan, seen: Seen): readonly ChartData[] => [
  ...chartedIn(seen, material).map((id) => chartOf(id, material, span, seen)),
  ...trustChart(material, span, seen),
];

function chartOf(id: DimensionId, { reader }: Material, span: WeekSpan, { weekly, asked, gaps }: Seen): ChartData {
  const { name, low, high } = dimensionWords[id];
  const course = courseOf(weekly, id);
  return {
    id,
    name,
    low: wordsFor(low, reader.side),
    high: wordsFor(high, reader.side),
    ...span,
    values: course.values,
    gaps,
    said: courseSaid(course, asked.length),
  };
}

/** What a chart shows, in words. */
function courseSaid({ values, fours, lowest, highest }: Course, asked: number): readonly string[] {
  const { chart } = words;
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return [chart.never];
  const answered = chart.answered(values.length, asked);
  if (fours === undefined) {
    const ends =
      values.length === 1
        ? chart.one(first.value, monday(first.week))
        : chart.ends(first.value, monday(first.week), last.value, monday(last.week));
    return [answered, ends];
  }
  return [
    answered,
    chart.fours(fours.first, fours.last),
    ...(lowest ? [chart.lowest(lowest.mean, monday(lowest.from), weekEnd(lowest.to))] : []),
    ...(highest ? [chart.highest(highest.mean, monday(highest.from), weekEnd(highest.to))] : []),
  ];
}

/** Trust day by day, where it was answered on days enough. */
function trustChart({ reader }: Material, span: WeekSpan, { daily }: Seen): readonly ChartData[] {
  const days = daily.flatMap(({ day, trust }) => (trust === undefined ? [] : [{ day, value: trust }]));
  if (days.length < 2 * ENOUGH) return [];
  const { ask: _ask, low, high } = checkinWords.daily.trust;
  const middle = Math.ceil(days.length / 2);
  const [first, second] = [days.slice(0, middle), days.slice(middle)];
  const { chart } = words;
  const average = (some: typeof days): number => mean(some.map(({ value }) => value));
  return [
    {
      id: 'trust',
      name: chart.trust,
      low: wordsFor(low, reader.side),
      high: wordsFor(high, reader.side),
      ...span,
      values: weekMeans(daily),
      gaps: [],
      days,
      said: [
        chart.trustSaid(days.length),
        chart.halves(average(first), average(second), [first.length, second.length]),
        chart.trustKey,
      ],
    },
  ];
}

/** The average of each week with four days or more. */
function weekMeans(daily: readonly DailyPoint[]): readonly Value[] {
  const weeks = new Map<string, number[]>();
  for (const { week, trust } of daily) if (trust !== undefined) weeks.set(week, [...(weeks.get(week) ?? []), trust]);
  return [...weeks].flatMap(([week, values]) => (values.length < ENOUGH ? [] : [{ week, value: mean(values) }]));
}
