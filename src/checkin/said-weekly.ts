/** What is said back after the check-in of a week. Pure. */
import { dayInWords } from '../dates/say.js';
import { wordsFor, type Stage } from '../guide/schema.js';
import { saidWords } from '../messages/checkin-said.js';
import type { Reader } from '../path/reader.js';
import { stepFor } from './dimensions.js';
import { dipIn } from './dip.js';
import { dimensionIds, type DailyPoint, type DimensionId, type WeeklyPoint } from './series.js';
import { signalsIn, type Signal } from './signals.js';
import { weeksTogether } from './together.js';
import { changesIn, lowestIn, runIn, shiftIn, type Run, type Shift } from './trend.js';
import { weekStart } from './week.js';

/** What has to be known of the person to speak to them. */
export interface Listener {
  readonly reader: Reader;
  readonly stages: readonly Stage[];
  /** Whole days since it came out; undefined when that was not said. */
  readonly sinceDays: number | undefined;
}

const { weekly: words, signals: signalWords } = saidWords;

/** Paragraphs, the most important first; none for a week without a point. */
export function weeklySaid(
  points: readonly WeeklyPoint[],
  daily: readonly DailyPoint[],
  week: string,
  listener: Listener,
): readonly string[] {
  const point = points.find((one) => one.week === week);
  if (point === undefined) return [];
  const known = points.filter((one) => one.week <= week);
  const signals = signalsIn(known, daily, week, listener.sinceDays);
  const unsafe = signals.some(({ kind }) => kind === 'unsafe');
  return [
    ...(unsafe ? [wordsFor(signalWords.unsafe, listener.reader.side)] : []),
    ...movedIn(known, week, signals),
    ...dipWords(known, week, listener),
    ...promisesIn(point),
    ...togetherIn(known),
    ...(unsafe ? steadyWords(listener) : lowestWords(known, listener)),
    ...signalParagraph(signals, unsafe, listener.reader),
  ];
}

function movedIn(points: readonly WeeklyPoint[], week: string, signals: readonly Signal[]): readonly string[] {
  if (points.length < 2) return [words.first];
  const changes = changesIn(points, week);
  if (changes.length === 0) return [];
  const rose = changes.filter(({ from, to }) => to > from);
  const fell = changes.filter(({ from, to }) => to < from);
  const same = changes.filter(({ from, to }) => to === from).map(({ dimension }) => dimension);
  const apart = Math.min(...changes.map(({ weeks }) => weeks));
  const lines = [
    ...(apart > 1 ? [words.apart(apart)] : []),
    ...(rose.length > 0 ? [words.rose(rose)] : []),
    ...(fell.length > 0 ? [words.fell(fell)] : []),
    ...(same.length === 0 ? [] : [same.length === changes.length ? words.allSame : words.same(same)]),
  ];
  return [lines.join(' '), ...longerIn(points, week, signals)];
}

/** The longest rise and the longest fall over weeks that follow each other, and the clearest change on the whole that these do not tell already. */
function longerIn(points: readonly WeeklyPoint[], week: string, signals: readonly Signal[]): readonly string[] {
  // What is a reason to see someone is told once, with that.
  const falling = signals.flatMap((signal) => (signal.kind === 'falling' ? [signal.dimension] : []));
  const runs = dimensionIds
    .filter((id) => !falling.includes(id))
    .flatMap((id) => runIn(points, id, week) ?? [])
    .filter(({ steps }) => steps >= 3);
  const longest = (way: Run['way']): readonly Run[] =>
    runs
      .filter((run) => run.way === way)
      .sort((one, other) => other.steps - one.steps)
      .slice(0, 1);
  const told = [...longest('up'), ...longest('down')];
  // A week that goes the other way has just been told of: both at once would only confuse.
  const against = new Set(
    changesIn(points, week).flatMap(({ dimension, from, to }) => (to === from ? [] : [`${dimension} ${to < from}`])),
  );
  const shifts = dimensionIds
    .flatMap((id) => shiftIn(points, id, week) ?? [])
    .filter(({ dimension, by }) => !against.has(`${dimension} ${by > 0}`))
    .filter(
      ({ by, dimension }) =>
        Math.abs(by) >= 1 && ![...falling, ...told.map((run) => run.dimension)].includes(dimension),
    )
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  const best = (up: boolean): readonly Shift[] => shifts.filter(({ by }) => by > 0 === up).slice(0, 1);
  const all = [
    ...told.map((run) => words.run(run.way, run, dayInWords(weekStart(run.since)))),
    ...[...best(true), ...best(false)].map(({ dimension, from, to }) => words.shift(dimension, from, to)),
  ];
  return all.slice(0, LONGER);
}

/** More of them are not taken in by a tired reader. */
const LONGER = 2;

const promisesIn = ({ promises }: WeeklyPoint): readonly string[] =>
  promises === undefined || promises.due === 0 ? [] : [words.promises(promises.kept, promises.due)];

function togetherIn(points: readonly WeeklyPoint[]): readonly string[] {
  const [clearest] = weeksTogether(points);
  if (clearest === undefined) return [];
  const { factor, dimension, by, counts } = clearest;
  return [`${words.together(factor, dimension, by, counts)} ${words.noCause}`];
}

const titleOf = (stages: readonly Stage[], id: string): string | undefined =>
  stages.flatMap(({ steps }) => steps).find((step) => step.id === id)?.title;

function dipWords(points: readonly WeeklyPoint[], week: string, { reader, stages }: Listener): readonly string[] {
  const dip = dipIn(points, week);
  if (dip === undefined) return [];
  const { side, band } = reader;
  if (dip.kind === 'dip')
    return [[words.dip(dip.fell), words.dipNormal[band], wordsFor(words.dipUnless, side)].join(' ')];
  const title = titleOf(stages, 'show-slip');
  const step = title === undefined ? [] : [words.seriousStep(title, 'show-slip')];
  return [[words.serious(dip.change), wordsFor(words.seriousMeans, side), ...step].join(' ')];
}

/** The lowest answers, and a step that works on them; where one has been the lowest for longer, it is not pointed to again. */
function lowestWords(points: readonly WeeklyPoint[], { reader, stages }: Listener): readonly string[] {
  const now = points.at(-1);
  const lowest = now === undefined ? [] : lowestIn(now);
  const [first] = lowest;
  if (first === undefined || lowest.length > 2) return [];
  const { dimension, value } = first;
  const before = points.at(-2);
  const still =
    before !== undefined && lowest.length === 1 && lowestIn(before).some((one) => one.dimension === dimension);
  if (still) return [words.stillLowest(dimension, value)];
  const id = stepFor(dimension, reader);
  const title = titleOf(stages, id);
  const names = lowest.map((one): DimensionId => one.dimension);
  if (title === undefined) return [words.lowest(names, value)];
  return [[words.lowest(names, value), leadTo(dimension, reader), words.step(title, id)].join(' ')];
}

/** Nobody is pressed to come closer. */
function leadTo(dimension: DimensionId, reader: Reader): string {
  if (dimension !== 'closeness') return words.works(dimension);
  return reader.joint ? wordsFor(words.distance, reader.side) : words.distanceAlone;
}

/** What can be done alone, where nothing else comes first. */
function steadyWords({ reader, stages }: Listener): readonly string[] {
  const id = stepFor('safety', reader);
  const title = titleOf(stages, id);
  return title === undefined ? [] : [words.steady(title, id)];
}

/** At most two signals, with the way to help once. */
function signalParagraph(signals: readonly Signal[], unsafe: boolean, reader: Reader): readonly string[] {
  const told = signals.filter(({ kind }) => kind !== 'unsafe').slice(0, 2);
  const { how, thirdPerson } = signalWords;
  if (told.length === 0) return [];
  const slower = told.some(({ kind }) => kind === 'quarrels') && reader.joint && !unsafe ? [thirdPerson] : [];
  const help = unsafe ? how.unsafe : reader.joint ? how.joint : how.alone;
  return [[...told.flatMap((signal) => sentenceOf(signal) ?? []), ...slower, help].join(' ')];
}

function sentenceOf(signal: Signal): string | undefined {
  switch (signal.kind) {
    case 'unsafe':
      return undefined;
    case 'quarrels':
      return signalWords.quarrels(signal.weeks);
    case 'overwhelming':
      return signalWords.overwhelming(signal.times, signal.of, signal.unit);
    case 'not-past-it':
      return signalWords['not-past-it'](signal.of);
    case 'stuck':
      return signalWords.stuck(signal.of);
    case 'falling':
      return signalWords.falling(signal.dimension, signal.weeks);
  }
}
