import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { stages } from '../../src/guide/stages/index.js';
import { noProgress, withLater, withRun, type Progress } from '../../src/path/document.js';
import { dueSteps, placedSteps, recommend, stageProgress, type Next } from '../../src/path/recommend.js';
import { todayFor } from '../../src/path/today.js';
import { doneOn, readerFor, smallGuide, stageOf, stepOf } from './readers.js';

const today = '2026-11-22';
const reader = readerFor('hurt');
const nextOf = (progress: Progress, begun: readonly string[] = []): (string | undefined)[] => {
  const next: Next | undefined = recommend(smallGuide, reader, progress, begun, today);
  return [next?.step.id, next?.why];
};

describe('what comes next', () => {
  test('first: the first step of all', () => expect(nextOf(noProgress)).toEqual(['a-one', 'first']));

  test('begun: what was left in the middle, before all else', () => {
    const progress = withLater(doneOn(['a-one', '2026-11-20']), 'a-two', '2026-11-21');
    expect(nextOf(progress, ['b-one', 'a-one'])).toEqual(['b-one', 'begun']);
  });

  test('due: what was set aside until today', () => {
    const progress = withLater(doneOn(['a-one', '2026-11-20']), 'b-one', today);
    expect(nextOf(progress)).toEqual(['b-one', 'due']);
  });

  test('follows: the next of the same stage', () =>
    expect(nextOf(doneOn(['a-one', '2026-11-20']))).toEqual(['a-two', 'follows']));

  test('new-stage: the first of the next stage', () =>
    expect(nextOf(doneOn(['a-one', '2026-11-20'], ['a-two', '2026-11-21']))).toEqual(['b-one', 'new-stage']));

  test('meanwhile: the one after a step that is set aside for now', () => {
    const progress = withLater(doneOn(['a-one', '2026-11-20']), 'a-two', '2026-11-29');
    expect(nextOf(progress)).toEqual(['b-one', 'meanwhile']);
  });

  test('again: the one done longest ago, once all are done', () => {
    const done = doneOn(['a-one', '2026-11-10'], ['a-two', '2026-11-02'], ['b-one', '2026-11-05']);
    expect(nextOf(done)).toEqual(['a-two', 'again']);
    const again = withRun(done, 'a-two', { entry: 'once-more', day: '2026-11-21' }, {});
    expect(nextOf(again)).toEqual(['b-one', 'again']);
    expect(nextOf(withLater(again, 'b-one', '2026-11-29'))).toEqual(['a-one', 'again']);
  });

  test('one that was left out is not forgotten', () =>
    expect(nextOf(doneOn(['b-one', '2026-11-20']))).toEqual(['a-one', 'follows']));

  test('nothing, for an empty guide', () =>
    expect(recommend([], reader, noProgress, ['a-one'], today)).toBeUndefined());

  test('never a step for two to somebody alone', () => {
    const guide = [stageOf('a', [stepOf('a-joint', { joint: true }), stepOf('a-own')])];
    expect(recommend(guide, reader, noProgress, ['a-joint'], today)?.step.id).toBe('a-own');
    expect(recommend(guide, readerFor('hurt', 'together'), noProgress, [], today)?.step.id).toBe('a-joint');
  });

  // The screen has just said 'It comes back …, and not before', and its draft stays: it must not be the very next thing.
  test('not what is set aside, though something is written in it', () => {
    const progress = withLater(doneOn(['a-one', '2026-11-20']), 'a-two', '2026-11-29');
    expect(nextOf(progress, ['a-two'])[0]).not.toBe('a-two');
    expect(todayFor(smallGuide, reader, progress, ['a-two'], today).begun).toEqual([]);
  });
});

describe('for the real guide', () => {
  const ids = stages.flatMap((stage) => stage.steps.map(({ id }) => id));
  const day = fc.constantFrom('2026-10-01', '2026-11-21', today, '2026-11-23', '2027-01-01');
  const change = fc.tuple(fc.constantFrom(...ids), day, fc.constantFrom('done' as const, 'later' as const));
  const progressArbitrary = fc
    .array(change, { maxLength: 60 })
    .map((changes) =>
      changes.reduce<Progress>(
        (progress, [id, on, what], at) =>
          what === 'done' ? withRun(progress, id, { entry: `e${at}`, day: on }, {}) : withLater(progress, id, on),
        noProgress,
      ),
    );
  const begunArbitrary = fc.subarray(ids, { maxLength: 3 });

  test('there is always something, and it is a step that is shown', () => {
    fc.assert(
      fc.property(progressArbitrary, begunArbitrary, fc.constantFrom(...sides), (progress, begun, side) => {
        const who = readerFor(side);
        const next = recommend(stages, who, progress, begun, today);
        expect(placedSteps(stages, who)).toContainEqual({ stage: next?.stage, step: next?.step });
      }),
    );
  });

  test('the whole path can be walked from end to end, each step once', () => {
    let progress = noProgress;
    const walked: string[] = [];
    const whys: string[] = [];
    for (const _id of ids) {
      const next = recommend(stages, reader, progress, [], today);
      walked.push(next?.step.id ?? '');
      whys.push(next?.why ?? '');
      progress = withRun(progress, next?.step.id ?? '', { entry: `e${walked.length}`, day: today }, {});
    }
    expect(walked).toEqual(ids);
    expect(whys.filter((why) => why === 'first')).toHaveLength(1);
    expect(whys.filter((why) => why === 'new-stage')).toHaveLength(stages.length - 1);
    expect(recommend(stages, reader, progress, [], today)?.why).toBe('again');
    expect(todayFor(stages, reader, progress, [], today).allDone).toBe(true);
  });

  // Nothing is left then, and the front page has no step at all; the comment says 'Undefined only for an empty guide'.
  test('there is something even when everything is set aside', () => {
    const aside = ids.reduce((progress, id) => withLater(progress, id, '2026-11-29'), noProgress);
    expect(recommend(stages, reader, aside, [], today)).toBeDefined();
  });
});

test('steps whose day has come are in the order of their days', () => {
  const progress = [
    ['a-one', '2026-11-21'],
    ['a-two', '2026-11-23'],
    ['b-one', '2026-11-01'],
  ].reduce((so, [id, later]) => withLater(so, id ?? '', later ?? ''), noProgress);
  const due = (on: string): string[] =>
    dueSteps(placedSteps(smallGuide, reader), progress, on).map(({ step }) => step.id);
  expect(due('2026-10-31')).toEqual([]);
  expect(due('2026-11-01')).toEqual(['b-one']);
  expect(due('2026-11-22')).toEqual(['b-one', 'a-one']);
  expect(due('2026-11-23')).toEqual(['b-one', 'a-one', 'a-two']);
});

test('a stage counts what was done once, of what is shown', () => {
  const stage = stageOf('a', [stepOf('a-one'), stepOf('a-two'), stepOf('a-joint', { joint: true })]);
  const progress = doneOn(['a-one', '2026-11-20'], ['a-one', '2026-11-21']);
  expect(stageProgress(stage, reader, progress)).toEqual({ done: 1, of: 2 });
  expect(stageProgress(stage, readerFor('both', 'together'), progress)).toEqual({ done: 1, of: 3 });
});
