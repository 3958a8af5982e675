import { describe, expect, test } from 'vitest';
import { sides, wordsFor } from '../../src/guide/schema.js';
import { bands } from '../../src/guide/library/timeline.js';
import { stages } from '../../src/guide/stages/index.js';
import { noProgress, withLater, type Progress } from '../../src/path/document.js';
import { feelsUnsafe, todayFor } from '../../src/path/today.js';
import { doneOn, readerFor, smallGuide } from './readers.js';

const after = (...answers: readonly (readonly [key: string, value: number, day: string])[]): Progress => ({
  ...noProgress,
  memory: Object.fromEntries(answers.map(([key, value, day]) => [key, { value, day }])),
});

describe('feeling unsafe', () => {
  const asking = stages
    .flatMap((stage) => stage.steps)
    .flatMap((step) => step.prompts.map((prompt) => ({ key: `${step.id}/${prompt.id}`, prompt })))
    .filter(({ prompt }) => prompt.kind === 'scale' && prompt.id === 'safe')
    .map(({ key }) => key);

  test('is asked about in some steps', () => expect(asking.length).toBeGreaterThan(2));

  test.each(asking)('is heard in %s', (key) => {
    expect(feelsUnsafe(after([key, 0, '2026-11-22']))).toBe(true);
    expect(feelsUnsafe(after([key, 3, '2026-11-22']))).toBe(true);
    expect(feelsUnsafe(after([key, 4, '2026-11-22']))).toBe(false);
  });

  test('goes by the latest answer', () => {
    const first = 'footing-steady/safe';
    const second = 'talk-invite/safe';
    expect(feelsUnsafe(after([first, 9, '2026-11-22'], [second, 2, '2026-11-20']))).toBe(false);
    expect(feelsUnsafe(after([first, 2, '2026-11-22'], [second, 9, '2026-11-20']))).toBe(true);
  });

  test('is not guessed', () => {
    expect(feelsUnsafe(noProgress)).toBe(false);
    expect(feelsUnsafe(after(['footing-steady/other', 0, '2026-11-22']))).toBe(false);
  });
});

describe('the front page', () => {
  const page = (progress: Progress, begun: readonly string[] = [], band: 'weeks' | 'unknown' = 'unknown') =>
    todayFor(smallGuide, readerFor('hurt', 'alone', { band }), progress, begun, '2026-11-22');

  test('tells where one is', () => {
    const today = page(doneOn(['a-one', '2026-11-20']));
    expect(today.next?.step.id).toBe('a-two');
    expect(today.place).toMatchObject({ stage: { id: 'a' }, done: 1, of: 2 });
    expect(today.allDone).toBe(false);
  });

  test('names other begun and due steps, but not the recommended one twice', () => {
    const today = page(withLater(withLater(noProgress, 'a-one', '2026-11-20'), 'b-one', '2026-11-21'), [
      'a-two',
      'b-one',
    ]);
    expect(today.next?.step.id).toBe('a-two');
    expect(today.begun.map(({ id }) => id)).toEqual(['b-one']);
    expect(today.due.map(({ id }) => id)).toEqual(['a-one', 'b-one']);
    expect(page(noProgress, ['unknown-step', 'a-two']).begun.map(({ id }) => id)).not.toContain('unknown-step');
  });

  test('has a line for the time since, where that is known', () => {
    expect(page(noProgress).bandLine).toBeUndefined();
    const [weeks] = bands;
    expect(page(noProgress, [], 'weeks').bandLine).toBe(wordsFor(weeks?.line ?? '', 'hurt'));
  });

  test('of an empty guide has nothing next', () => {
    for (const side of sides) {
      const today = todayFor([], readerFor(side), noProgress, [], '2026-11-22');
      expect([today.next, today.place]).toEqual([undefined, undefined]);
    }
  });
});
