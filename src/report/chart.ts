/** A chart of answers from 0 to 10, as SVG that carries no look of its own but classes: see style.ts. Pure. */
import { monthNames } from '../dates/months.js';
import { addWeeks, daysFrom, weekStart, weeksFrom } from '../checkin/week.js';
import type { Value } from '../checkin/trend.js';
import { line } from './escape.js';

/** What a chart shows. */
export interface ChartData {
  /** Unique in the page; letters and hyphens. */
  readonly id: string;
  readonly name: string;
  /** What 0 and 10 stand for. */
  readonly low: string;
  readonly high: string;
  /** The first week and the last one, both shown. */
  readonly from: string;
  readonly to: string;
  /** An answer for a week; neighbours are joined by a line, and nothing else is. */
  readonly values: readonly Value[];
  /** Weeks that were not filled in. */
  readonly gaps: readonly string[];
  /** Answers for days, instead of dots on the line. */
  readonly days?: readonly { readonly day: string; readonly value: number }[];
  /** What can be seen in it, in words. */
  readonly said: readonly string[];
}

/** The drawing: its size, and where answers stand in it, in units of SVG. */
const HEIGHT = 120;
const TOP = 22;
const BOTTOM = 87;
const LEFT = 18;
const EDGE = 4;
const WIDTH = { half: 340, whole: 700 } as const;

const y = (value: number): number => BOTTOM - (value / 10) * (BOTTOM - TOP);
const round = (value: number): number => Math.round(value * 10) / 10;

/** The chart as one SVG element. */
export function chartSvg(chart: ChartData): string {
  const { id, from, to, days } = chart;
  const width = days === undefined ? WIDTH.half : WIDTH.whole;
  const count = Math.max(1, weeksFrom(from, to) + 1);
  const step = (width - LEFT - EDGE) / count;
  const left = (week: string): number => LEFT + weeksFrom(from, week) * step;
  const middle = (week: string): number => left(week) + step / 2;
  const onDay = (day: string): number => LEFT + ((daysFrom(weekStart(from), day) + 0.5) / 7) * step;
  return [
    `<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">`,
    `<title id="${id}-t">${line(chart.name)}</title><desc id="${id}-d">${line(chart.said.join(' '))}</desc>`,
    ...chart.gaps.map(
      (week) =>
        `<rect class="gap" x="${round(left(week))}" y="${TOP - 3}" width="${round(step)}" height="${BOTTOM - TOP + 6}"/>`,
    ),
    ...[0, 5, 10].map(
      (value) =>
        `<line class="rule" x1="${LEFT}" x2="${width - EDGE}" y1="${y(value)}" y2="${y(value)}"/>` +
        `<text class="tick" x="${LEFT - 5}" y="${y(value) + 3.5}" text-anchor="end">${value}</text>`,
    ),
    `<text class="end" x="${LEFT}" y="${TOP - 8}">${line(chart.high)}</text>`,
    `<text class="end" x="${LEFT}" y="${BOTTOM + 13}">${line(chart.low)}</text>`,
    ...ticksOf(from, count).map(({ week, label }) => {
      const x = round(left(week));
      return `<line class="rule" x1="${x}" x2="${x}" y1="${BOTTOM + 18}" y2="${BOTTOM + 22}"/><text class="tick" x="${x + 2}" y="${HEIGHT - 5}">${label}</text>`;
    }),
    ...(days ?? []).map(
      ({ day, value }) => `<circle class="day" cx="${round(onDay(day))}" cy="${round(y(value))}" r="1.8"/>`,
    ),
    ...strokesOf(chart.values).map(
      (stroke) =>
        `<polyline class="line" points="${stroke.map(({ week, value }) => `${round(middle(week))},${round(y(value))}`).join(' ')}"/>`,
    ),
    ...(days === undefined
      ? chart.values.map(
          ({ week, value }) =>
            `<circle class="dot" cx="${round(middle(week))}" cy="${round(y(value))}" r="${count > 30 ? 2 : 2.8}"/>`,
        )
      : []),
    '</svg>',
  ].join('');
}

/** Answers of weeks that follow each other. */
function strokesOf(values: readonly Value[]): readonly (readonly Value[])[] {
  const strokes: Value[][] = [];
  for (const value of values) {
    const last = strokes.at(-1)?.at(-1);
    if (last !== undefined && weeksFrom(last.week, value.week) === 1) strokes.at(-1)?.push(value);
    else strokes.push([value]);
  }
  return strokes.filter(({ length }) => length > 1);
}

/** At most so many words stand under a chart. */
const MOST = 6;
/** Up to so many weeks they are days, and months above. */
const FEW = 10;

interface Tick {
  readonly week: string;
  readonly label: string;
}

/** The words below a chart: a few Mondays, or the weeks in which months begin. */
function ticksOf(from: string, count: number): readonly Tick[] {
  const weeks = Array.from({ length: count }, (_none, index) => addWeeks(from, index));
  const monday = (week: string | undefined): string => (week === undefined ? '' : weekStart(week));
  const inMonths = count > FEW;
  const picked = inMonths
    ? weeks.filter((week, index) => index > 0 && monday(week).slice(0, 7) !== monday(weeks[index - 1]).slice(0, 7))
    : weeks;
  const every = Math.ceil(picked.length / MOST);
  return picked
    .filter((_week, index) => index % every === 0)
    .map((week, index, all) => {
      const [year = '', month = '', day = ''] = monday(week).split('-');
      const name = (monthNames[Number(month) - 1] ?? '').slice(0, 3);
      if (!inMonths) return { week, label: `${Number(day)} ${name}` };
      // The year is told where it changes.
      return { week, label: year === monday(all[index - 1]).slice(0, 4) ? name : `${name} ${year}` };
    });
}
