/** The path, the feelings and the promises of `progress`, each as blocks. */
import { distanceInWords } from '../dates/say.js';
import { wordsFor } from '../guide/schema.js';
import { progressWords as words } from '../messages/progress.js';
import { bandOf } from '../path/reader.js';
import { recommend } from '../path/recommend.js';
import type { Felt, Recurring } from '../progress/feelings.js';
import type { Kept } from '../progress/kept.js';
import type { Gone } from '../progress/path.js';
import { isSettled } from '../promises/marks.js';
import { cleanText } from '../text/clean.js';
import { gap, heading, item, text, type Block } from '../ui/view/block.js';
import type { ProgressKnown } from './progress.js';
import { chartBlock } from './progress-weeks.js';

/** Where somebody is on the path, and in time. */
export function pathBlocks(world: ProgressKnown['world'], gone: Gone, plain: boolean): readonly Block[] {
  const { path } = words;
  const { stages, reader, progress, drafts, today } = world;
  const next = recommend(stages, reader, progress, Object.keys(drafts), today)?.step;
  const lead =
    gone.first === undefined
      ? path.none
      : [
          path.done(gone.done, gone.of, gone.first),
          ...(gone.latest === undefined ? [] : [path.latest(gone.latest.step.title, gone.latest.day)]),
        ].join(' ');
  const rows = gone.stages.map(({ stage, done, of }) =>
    plain ? [stage.title, path.count(done, of)] : [path.marks(done, of), stage.title],
  );
  const marks = (cells: readonly string[]): Block => item(cells[1] ?? '', (cells[0] ?? '').padEnd(widest(rows)));
  return [
    text(lead),
    ...(next === undefined ? [] : [text(path.next(next.title))]),
    gap,
    ...(plain ? rows.map(([title, count]) => item(`${title ?? ''}: ${count ?? ''}`)) : rows.map(marks)),
    gap,
    ...timeBlocks(world),
  ];
}

const widest = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, ...rows.map(([first = '']) => first.length));

/** What the time since it came out is often like, and asks for. */
function timeBlocks({ profile, reader, today }: ProgressKnown['world']): readonly Block[] {
  const { time } = words;
  const band = bandOf(reader);
  if (profile.since === undefined || band === undefined) return [text(time.unknown, 'faint')];
  return [
    heading(band.title),
    text(`${time.since(profile.since, distanceInWords(profile.since, today))} ${wordsFor(band.like, reader.side)}`),
    gap,
    text(`${time.asks}: ${wordsFor(band.asks, reader.side)}`),
  ];
}

/** Which feelings come again. */
export function feelingBlocks(felt: Felt): readonly Block[] {
  const { feelings } = words;
  const { families, of, ofBefore } = felt;
  const [top] = families;
  if (top === undefined) return [text(feelings.none)];
  const most = families.filter((one) => one.times === top.times);
  const named = most.map(({ family }) => family);
  const often = most.length === 1 ? feelings.most(top.family, top.times, of) : feelings.equal(named, top.times, of);
  const lead = top.times === 0 ? feelings.none : often;
  const movedTo = (moved: Recurring['moved']): readonly Recurring['family'][] =>
    families.filter((one) => one.moved === moved).map(({ family }) => family);
  const [more, less] = [movedTo('more'), movedTo('less')];
  const enough = of >= 8 && ofBefore >= 8;
  const change = [
    ...(more.length > 0 ? [feelings.more(more)] : []),
    ...(less.length > 0 ? [feelings.less(less)] : []),
    ...(enough && more.length + less.length === 0 ? [feelings.same] : []),
  ].join(' ');
  return [
    text(lead),
    ...(change === '' ? [] : [text(change)]),
    gap,
    {
      kind: 'rows',
      columns: feelings.columns,
      rows: families.map(({ family, times, before }) => [
        feelings.nameOf(family),
        feelings.count(times, of),
        feelings.count(before, ofBefore),
      ]),
    },
    ...(felt.words.length === 0
      ? []
      : [gap, text(feelings.words(felt.words.map(({ word, times }) => ({ word: cleanText(word), times }))))]),
  ];
}

/** What became of promises. */
export function promiseBlocks(kept: Kept | undefined, weeks: readonly string[], plain: boolean): readonly Block[] {
  const { promises } = words;
  if (kept === undefined) return [text(promises.none)];
  const chart =
    plain || weeks.length === 0
      ? []
      : [gap, text(promises.column, 'faint'), chartBlock(kept.weeks, weeks, ['all', '0'])];
  return [
    text(promises.lately(kept.lately)),
    text(promises.all(kept.all, kept.from)),
    ...(kept.all.unmarked > 0 ? [text(promises.unmarked)] : []),
    ...chart,
    gap,
    ...kept.each.map(({ promise, tally }) => item(promises.each(cleanText(promise.words), tally, isSettled(promise)))),
  ];
}
