/** What the numbers of a report show: what moved, the charts, what went together. Pure. */
import { weeklySaid } from '../checkin/said-weekly.js';
import { dailyPoints, weeklyPoints } from '../checkin/series.js';
import { daysTogether, weeksTogether } from '../checkin/together.js';
import { addWeeks, weekStart } from '../checkin/week.js';
import { dayInWords } from '../dates/say.js';
import { feelingFamilies } from '../guide/feelings.js';
import { saidWords } from '../messages/checkin-said.js';
import { reportWords as words } from '../messages/report.js';
import { daysSince } from '../profile/profile.js';
import { chartsOf, type Seen } from './charts-part.js';
import type { Material, WeekSpan } from './choice.js';
import { movementIn } from './moved.js';
import { faint, sectionOf, text, type Piece, type Section } from './page.js';

const monday = (week: string): string => weekStart(week);

/** 'What moved' and 'Week by week', and what went together. */
export function weekSections(material: Material, span: WeekSpan, seen: Seen): readonly Section[] {
  const charts = chartsOf(material, span, seen);
  const key = seen.gaps.length === 0 ? words.chart.key : `${words.chart.key} ${words.chart.keyGaps}`;
  return [
    ...sectionOf('moved', movedPieces(material, span, seen)),
    ...sectionOf('weeks', charts.length === 0 ? [] : [faint(key), { kind: 'charts', charts }]),
    ...sectionOf('together', togetherPieces(seen)),
  ];
}

function movedPieces(material: Material, span: WeekSpan, seen: Seen): readonly Piece[] {
  const { weekly, gaps } = seen;
  if (weekly.length === 0) return seen.daily.length === 0 ? [] : [faint(words.noWeeks)];
  const { rose, fell, same, runs, sharp, dips, unsafe } = movementIn(weeklyPoints(material.checkins), span);
  const items = [
    ...(rose.length > 0 ? [words.moved.rose(rose)] : []),
    ...(fell.length > 0 ? [words.moved.fell(fell)] : []),
    ...(same.length > 0 ? [words.moved.same(same)] : []),
    ...(rose.length + fell.length + same.length === 0 ? [words.moved.few] : []),
    ...runs.map((run) => saidWords.weekly.run(run.way, run, dayInWords(monday(run.since)))),
    ...sharp.map(({ week, falls }) => words.moved.sharp(monday(week), falls)),
    ...(dips.length > 0 ? [words.moved.dips(dips.map(monday))] : []),
    ...(unsafe.length > 0 ? [words.moved.unsafe(unsafe.map(monday))] : []),
    ...(gaps.length > 0 ? [words.gaps(rangesOf(gaps).map(([from, to]) => [monday(from), monday(to)]))] : []),
  ];
  return [{ kind: 'list', items: items.map((one) => ({ text: one })) }];
}

/** Weeks that follow each other, from and to. */
function rangesOf(weeks: readonly string[]): readonly (readonly [string, string])[] {
  const ranges: [string, string][] = [];
  for (const week of weeks) {
    const last = ranges.at(-1);
    if (last !== undefined && addWeeks(last[1], 1) === week) last[1] = week;
    else ranges.push([week, week]);
  }
  return ranges;
}

/** At most so many sentences on each. */
const TOLD = 3;

function togetherIn({ weekly, daily }: Seen): readonly string[] {
  const weeks = weeksTogether(weekly)
    .slice(0, TOLD)
    .map(({ factor, dimension, by, counts }) =>
      factor === 'plan-done'
        ? words.together.plan(dimension, by, counts)
        : saidWords.weekly.together(factor, dimension, by, counts),
    );
  const families = feelingFamilies.map(({ id }) => id);
  const days = daysTogether(daily, families)
    .slice(0, TOLD)
    .map(({ family, by, counts }) => words.together.days(family, by, counts));
  return [...weeks, ...days];
}

function togetherPieces(seen: Seen): readonly Piece[] {
  const items = togetherIn(seen).map((one) => ({ text: one }));
  return items.length === 0 ? [] : [{ kind: 'list', items }, faint(words.together.noCause)];
}

/** What the last week was answered with, for the person alone; less what stands above already. */
export function saidSection(material: Material, seen: Seen): readonly Section[] {
  const last = seen.weekly.at(-1)?.week;
  if (last === undefined) return [];
  const { checkins, reader, stages, since, today } = material;
  const listener = { reader, stages, sinceDays: daysSince(since, today) };
  const said = weeklySaid(weeklyPoints(checkins), dailyPoints(checkins), last, listener);
  const told = togetherIn(seen);
  const fresh = said.filter((one) => !told.some((sentence) => one.includes(sentence)));
  return sectionOf('said', fresh.map(text));
}
