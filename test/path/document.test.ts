import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProgress, isDone, noProgress, recordOf, withLater, withRun } from '../../src/path/document.js';

const run = { entry: 'one', day: '2026-11-22' };
const remembered = { 'a/safe': { value: 3, day: '2026-11-22' } };

describe('a finished run', () => {
  test('is added once, however often it is finished', () => {
    const once = withRun(noProgress, 'a', run, remembered);
    expect(withRun(once, 'a', run, remembered)).toEqual(once);
    expect(recordOf(once, 'a').runs).toEqual([run]);
    expect(isDone(once, 'a')).toBe(true);
    expect(isDone(once, 'b')).toBe(false);
  });

  test('another one stands behind it', () => {
    const again = { entry: 'two', day: '2026-12-01' };
    expect(recordOf(withRun(withRun(noProgress, 'a', run, {}), 'a', again, {}), 'a').runs).toEqual([run, again]);
  });

  test('ends its being set aside, and remembers beside what was known', () => {
    const aside = withLater(
      withRun(noProgress, 'b', run, { 'b/how': { value: ['x'], day: '2026-11-01' } }),
      'a',
      '2026-12-24',
    );
    const done = withRun(aside, 'a', run, remembered);
    expect(recordOf(done, 'a').later).toBeUndefined();
    expect(Object.keys(done.memory)).toEqual(['b/how', 'a/safe']);
  });

  test('leaves what it was made from as it was', () => {
    withRun(noProgress, 'a', run, remembered);
    withLater(noProgress, 'a', '2026-12-24');
    expect(noProgress).toEqual({ steps: {}, memory: {} });
  });
});

test('a step set aside keeps its runs; the last day counts', () => {
  const done = withRun(noProgress, 'a', run, {});
  const aside = withLater(withLater(done, 'a', '2026-12-01'), 'a', '2026-12-24');
  expect(recordOf(aside, 'a')).toEqual({ runs: [run], later: '2026-12-24' });
});

describe('checkProgress', () => {
  const whole = withLater(withRun(noProgress, 'a', run, remembered), 'b', '2026-12-24');

  test('accepts what we write, and fields of a later version', () => {
    expect(checkProgress(whole)).toBe(whole);
    expect(checkProgress(noProgress)).toBe(noProgress);
    expect(checkProgress(JSON.parse(JSON.stringify({ ...whole, version: 1, more: true })))).toMatchObject(whole);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void checkProgress(value)));
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (steps, memory) => void checkProgress({ steps, memory })));
    fc.assert(
      fc.property(fc.jsonValue(), (inner) => void checkProgress({ steps: { a: inner }, memory: { 'a/b': inner } })),
    );
  });

  test.each([
    ['nothing', null],
    ['no steps', { memory: {} }],
    ['no memory', { steps: {} }],
    ['a step without runs', { steps: { a: {} }, memory: {} }],
    ['a run without an entry', { steps: { a: { runs: [{ day: '2026-11-22' }] } }, memory: {} }],
    ['a run without a day', { steps: { a: { runs: [{ entry: 'one' }] } }, memory: {} }],
    ['a later that is no day', { steps: { a: { runs: [], later: 7 } }, memory: {} }],
    ['an answer without a value', { steps: {}, memory: { 'a/b': { day: '2026-11-22' } } }],
  ])('refuses %s', (_what, value) => expect(checkProgress(value)).toBeTypeOf('string'));

  // Each of these makes a screen throw later: days are said in words, and remembered answers are echoed.
  test.each([
    ['a run on a day that is none', { steps: { a: { runs: [{ entry: 'one', day: 'soon' }] } }, memory: {} }],
    ['a later that is no day', { steps: { a: { runs: [], later: 'soon' } }, memory: {} }],
    ['an answer that is none', { steps: {}, memory: { 'a/b': { value: null, day: '2026-11-22' } } }],
  ])('refuses %s (in words)', (_what, value) => expect(checkProgress(value)).toBeTypeOf('string'));
});
