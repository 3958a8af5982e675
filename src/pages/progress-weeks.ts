/** The weeks of `progress`: what comes first for safety, a chart and a sentence for each dimension, and what went together. */
import { dimensionIds, type DailyPoint, type WeeklyPoint } from '../checkin/series.js';
import { signalsIn, type Signal } from '../checkin/signals.js';
import { weeksTogether } from '../checkin/together.js';
import type { Value } from '../checkin/trend.js';
import { weekOf, weeksFrom, weekStart } from '../checkin/week.js';
import { wordsFor } from '../guide/schema.js';
import { saidWords } from '../messages/checkin-said.js';
import { progressWords } from '../messages/progress.js';
import { daysSince } from '../profile/profile.js';
import { chartRows, monthRow } from '../progress/chart.js';
import { storyOf, type Story } from '../progress/story.js';
import { columnsOf, coverageOf, weeksPerColumn } from '../progress/weeks.js';
import type { World } from '../session/world.js';
import { wrapText } from '../ui/text/paragraph.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import { line, type Line } from '../ui/view/line.js';

const words = progressWords.weeks;
type Known = Pick<World, 'reader' | 'profile' | 'today'>;

/** Everything that is shown of the weeks. */
export function weeksBlocks(
  known: Known,
  daily: readonly DailyPoint[],
  weekly: readonly WeeklyPoint[],
  weeks: readonly string[],
  plain: boolean,
): readonly Block[] {
  const [first] = weeks;
  const last = weekly.at(-1);
  if (first === undefined || last === undefined) return [text(words.none)];
  const isPresent = weeksFrom(last.week, weekOf(known.today)) <= PRESENT;
  // Earlier weeks are kept, and not shown.
  const cut = (weekly[0]?.week ?? '') < first;
  const shown = weekly.filter(({ week }) => week >= first);
  const signals = isPresent ? signalsIn(shown, daily, last.week, daysSince(known.profile.since, known.today)) : [];
  const stories = dimensionIds.flatMap((id) => storyOf(shown, id, weeks) ?? []);
  const falling = signals.flatMap((signal) => (signal.kind === 'falling' ? [signal.dimension] : []));
  return [
    ...signalBlocks(signals, known),
    ...(isPresent ? [] : [text(words.old(weekStart(last.week))), gap]),
    text(coverageWords(shown, weeks, cut)),
    text(`${plain ? `${words.plain} ` : ''}${words.noScore}`, 'faint'),
    ...(plain ? [] : [columnBlock(weeks)]),
    ...stories.flatMap((story) => [
      gap,
      heading(words.nameOf(story.dimension)),
      ...(plain ? [text(numbersOf(story.values, weeks))] : [chartBlock(story.values, weeks, ['10', '0'])]),
      text(storyWords(story, cut, falling.includes(story.dimension))),
    ]),
    ...togetherBlocks(shown),
  ];
}

/** For so many weeks the last check-in speaks of the present. */
const PRESENT = 4;

function coverageWords(shown: readonly WeeklyPoint[], weeks: readonly string[], cut: boolean): string {
  const { checkins, gaps, longest } = coverageOf(shown, weeks);
  const [from, to] = [shown[0]?.week, shown.at(-1)?.week];
  if (from === undefined || to === undefined) return words.none;
  return [
    words.coverage(checkins, weekStart(from), weekStart(to)),
    ...(gaps > 0 ? [words.gaps(gaps, longest)] : []),
    ...(cut ? [words.year] : []),
  ].join(' ');
}

/** One to three sentences: where it stands beside the beginning, its lowest or highest, and how it went of late. */
function storyWords(story: Story, cut: boolean, saidFalling: boolean): string {
  const { values, latest, since, lowest, highest, lately, falling } = story;
  const [only] = values;
  if (values.length === 1 && only !== undefined) return words.one({ value: only.value, week: weekStart(only.week) });
  if (values.length < 4) return words.few(values.map(({ value }) => value));
  const low = since === undefined ? undefined : lowest;
  const high = since?.way === 'down' ? highest : undefined;
  return [
    ...(since === undefined ? [words.some(story)] : [words.last(latest.value), words.since(since, cut)]),
    ...(low === undefined || high !== undefined ? [] : [words.end('lowest', { ...low, week: weekStart(low.last) })]),
    ...(high === undefined ? [] : [words.end('highest', { ...high, week: weekStart(high.last) })]),
    ...(lately === undefined ? [] : [words.lately(lately.from, lately.to)]),
    ...(falling >= 3 && !saidFalling ? [words.falling(falling)] : []),
  ].join(' ');
}

/** Cells left of a chart for the ends of the scale. */
const SCALE = 4;

/** Values from 0 to 10 as columns under each other with their months; as many weeks in a column as the width asks for. */
export function chartBlock(
  values: readonly Value[],
  weeks: readonly string[],
  ends: readonly [top: string, bottom: string],
): Block {
  return {
    kind: 'drawn',
    draw(width): readonly Line[] {
      const columns = columnsOf(values, weeks, weeksPerColumn(weeks.length, width - SCALE));
      const rows = chartRows(columns);
      const label = (index: number): string => (index === 0 ? ends[0] : index === rows.length - 1 ? ends[1] : '');
      return [
        ...rows.map((row, index): Line => [
          { text: `${label(index).padStart(SCALE - 1)} `, look: 'faint' },
          { text: row, look: 'accent' },
        ]),
        line(`${' '.repeat(SCALE)}${monthRow(columns)}`, 'faint'),
      ];
    },
  };
}

/** How the charts are read. */
const columnBlock = (weeks: readonly string[]): Block => ({
  kind: 'drawn',
  draw: (width) =>
    wrapText(words.column(weeksPerColumn(weeks.length, width - SCALE)), width).map((row) => line(row, 'faint')),
});

/** The answers month by month, for lines: 'December 2026: 3 4 - 5.' */
function numbersOf(values: readonly Value[], weeks: readonly string[]): string {
  const known = new Map(values.map(({ week, value }) => [week, value]));
  const months = new Map<string, string[]>();
  for (const week of weeks) {
    const month = weekStart(week).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), String(known.get(week) ?? '-')]);
  }
  const parts = [...months].map(([month, said]) => `${words.month(Number(month.slice(5)))} ${said.join(' ')}`);
  return `${parts.join(', ')}.`;
}

function togetherBlocks(weekly: readonly WeeklyPoint[]): readonly Block[] {
  const found = weeksTogether(weekly).slice(0, 2);
  if (found.length === 0) return [];
  const { weekly: said } = saidWords;
  const lines = found.map(({ factor, dimension, by, counts }) => said.together(factor, dimension, by, counts));
  return [gap, heading(words.together), text([...lines, said.noCause].join(' '))];
}

/** What comes before everything else, in the words of the check-in. */
function signalBlocks(signals: readonly Signal[], { reader }: Known): readonly Block[] {
  const { signals: said } = saidWords;
  const unsafe = signals.some(({ kind }) => kind === 'unsafe');
  const told = signals.flatMap((signal) => sentenceOf(signal) ?? []).slice(0, 2);
  const help = unsafe ? said.how.unsafe : reader.joint ? said.how.joint : said.how.alone;
  return [
    ...(unsafe ? [text(wordsFor(said.unsafe, reader.side), 'strong'), gap] : []),
    ...(told.length === 0 ? [] : [text([...told, help].join(' ')), gap]),
  ];
}

function sentenceOf(signal: Signal): string | undefined {
  const { signals: said } = saidWords;
  switch (signal.kind) {
    case 'unsafe':
      return undefined;
    case 'quarrels':
      return said.quarrels(signal.weeks);
    case 'overwhelming':
      return said.overwhelming(signal.times, signal.of, signal.unit);
    case 'not-past-it':
      return said['not-past-it'](signal.of);
    case 'stuck':
      return said.stuck(signal.of);
    case 'falling':
      return said.falling(signal.dimension, signal.weeks);
  }
}
