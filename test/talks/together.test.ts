import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  after,
  longerBy,
  newTogether,
  pauseFor,
  pauseLeft,
  turnMinutes,
  turnTime,
  type Did,
  type Together,
} from '../../src/talks/together.js';

const minute = 60_000;
const start = Date.UTC(2026, 10, 22, 20);

/** What was done, one after the other, a minute apart. */
const afterAll = (did: readonly Did[], from: Together = newTogether('pause')): Together =>
  did.reduce((talk, one, at) => after(talk, one, start + at * minute), from);

const begun = afterAll([
  { do: 'named', names: ['Ana', 'Ben'], word: 'apple' },
  { do: 'ready' },
  { do: 'begin', who: 1 },
]);

const did: fc.Arbitrary<Did> = fc.oneof(
  fc.record({ do: fc.constant('named' as const), names: fc.tuple(fc.string(), fc.string()), word: fc.string() }),
  fc.record({ do: fc.constant('minutes' as const), by: fc.integer({ min: -20, max: 20 }) }),
  fc.record({ do: fc.constant('begin' as const), who: fc.constantFrom(0 as const, 1 as const) }),
  fc.record({ do: fc.constant('said-back' as const), words: fc.string() }),
  fc.record({ do: fc.constant('was-it' as const), answer: fc.constantFrom('yes', 'missing', 'again') }),
  fc.record({ do: fc.constant('next' as const), who: fc.constantFrom('same', 'other') }),
  fc.constantFrom<Did>(
    { do: 'ready' },
    { do: 'spoken' },
    { do: 'pause' },
    { do: 'longer' },
    { do: 'return' },
    { do: 'end' },
    { do: 'on' },
  ),
);
const dids = fc.array(fc.tuple(did, fc.nat(40 * minute)), { maxLength: 60 });

describe('the floor', () => {
  test('goes to whoever begins, who is then said back to, and asked whether that was it', () => {
    expect(begun).toMatchObject({ stage: 'speak', speaker: 1, names: ['Ana', 'Ben'], word: 'apple', had: [0, 1] });
    const back = afterAll([{ do: 'spoken' }], begun);
    expect(back).toMatchObject({ stage: 'back', speaker: 1 });
    expect(afterAll([{ do: 'said-back', words: 'that you were alone' }], back)).toMatchObject({
      stage: 'check',
      heard: 'that you were alone',
    });
  });

  const checked = afterAll([{ do: 'spoken' }, { do: 'said-back', words: 'x' }], begun);

  test('comes back to the speaker when something was missing, and that is no new turn', () => {
    const missing = after(checked, { do: 'was-it', answer: 'missing' }, start);
    expect(missing).toMatchObject({ stage: 'speak', speaker: 1, further: true, had: [0, 1], heard: '' });
    expect(
      afterAll([{ do: 'spoken' }, { do: 'said-back', words: '' }, { do: 'was-it', answer: 'yes' }], missing),
    ).toMatchObject({
      stage: 'turn',
      further: false,
    });
  });

  test('is said back once more when that is asked', () =>
    expect(after(checked, { do: 'was-it', answer: 'again' }, start)).toMatchObject({ stage: 'back', further: true }));

  test('passes to the other one, or stays', () => {
    const turn = after(checked, { do: 'was-it', answer: 'yes' }, start);
    expect(after(turn, { do: 'next', who: 'other' }, start)).toMatchObject({ stage: 'speak', speaker: 0, had: [1, 1] });
    expect(after(turn, { do: 'next', who: 'same' }, start)).toMatchObject({ stage: 'speak', speaker: 1, had: [0, 2] });
  });

  test('can be ended at any moment, and gone on with', () => {
    const end = after(begun, { do: 'end' }, start);
    expect(end).toMatchObject({ stage: 'end', before: 'speak' });
    const on = after(end, { do: 'on' }, start + 60 * minute);
    expect(on.stage).toBe('speak');
    expect(turnTime(on, start + 60 * minute)?.spent).toBe(0);
  });
});

describe('time', () => {
  test('is told, and cuts nobody off: it alone changes nothing', () => {
    const hours = start + 5 * 60 * minute;
    expect(turnTime(begun, hours)!.spent).toBeGreaterThan(turnTime(begun, hours)!.whole);
    expect(after(begun, { do: 'spoken' }, hours).stage).toBe('back');
  });

  test('can be chosen before it begins, within bounds', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (steps) => {
        const rules = afterAll([{ do: 'named', names: ['', ''], word: 'x' }]);
        const { minutes } = afterAll(
          steps.map((by): Did => ({ do: 'minutes', by })),
          rules,
        );
        expect(minutes).toBeGreaterThanOrEqual(turnMinutes.least);
        expect(minutes).toBeLessThanOrEqual(turnMinutes.most);
      }),
    ));

  test('is never negative, also when the clock is put back', () => {
    expect(turnTime(begun, start - 90 * minute)?.spent).toBe(0);
    expect(turnTime(afterAll([{ do: 'pause' }], begun), start)).toBeUndefined();
  });
});

describe('a pause', () => {
  const paused = after(begun, { do: 'pause' }, start + 10 * minute);

  test('has a time to come back, twenty minutes on or later', () => {
    expect(pauseLeft(paused, start + 10 * minute)).toBe(pauseFor);
    expect(pauseFor).toBeGreaterThanOrEqual(20 * minute);
    expect(pauseLeft(paused, start + 12 * minute)).toBe(pauseFor - 2 * minute);
    expect(pauseLeft(paused, start + 300 * minute)).toBe(0);
  });

  test('can be longer, from now on once its time has come', () => {
    expect(pauseLeft(after(paused, { do: 'longer' }, start + 11 * minute), start + 10 * minute)).toBe(
      pauseFor + longerBy,
    );
    const late = start + 90 * minute;
    expect(pauseLeft(after(paused, { do: 'longer' }, late), late)).toBe(longerBy);
  });

  test('takes nothing from the turn in which it came', () => {
    const back = after(paused, { do: 'return' }, start + 100 * minute);
    expect(back).toMatchObject({ stage: 'speak', speaker: 1 });
    expect(turnTime(back, start + 100 * minute)?.spent).toBe(turnTime(begun, start + 10 * minute)?.spent);
    expect(back.pause).toBeUndefined();
  });

  test('can come at every moment of the talk', () => {
    const stages = [
      afterAll([{ do: 'spoken' }], begun),
      afterAll([{ do: 'spoken' }, { do: 'said-back', words: '' }], begun),
      afterAll([{ do: 'spoken' }, { do: 'said-back', words: '' }, { do: 'was-it', answer: 'yes' }], begun),
    ];
    for (const talk of [begun, ...stages]) {
      const pause = after(talk, { do: 'pause' }, start);
      expect(pause.stage).toBe('pause');
      expect(after(pause, { do: 'return' }, start).stage).toBe(talk.stage);
      expect(after(pause, { do: 'end' }, start)).toMatchObject({ stage: 'end', before: talk.stage });
    }
  });
});

test('whatever is done, the talk stays whole', () =>
  fc.assert(
    fc.property(dids, (all) => {
      let talk = newTogether('pause');
      let now = start;
      for (const [one, later] of all) {
        now += later;
        const next = after(talk, one, now);
        expect(next.pause !== undefined).toBe(next.stage === 'pause');
        expect(next.stage === 'end' ? next.before : undefined).toBe(next.before);
        expect(next.had[0] + next.had[1] - talk.had[0] - talk.had[1]).toBeLessThanOrEqual(1);
        expect(next.had.every((count, seat) => count >= talk.had[seat]!)).toBe(true);
        const time = turnTime(next, now);
        if (time !== undefined) expect(time.spent).toBeGreaterThanOrEqual(0);
        // Nobody loses the floor in the middle of speaking.
        if (talk.stage === 'speak' && next.stage === 'speak') expect(next.speaker).toBe(talk.speaker);
        if (next.pause !== undefined) expect(next.pause.until - next.pause.since).toBeGreaterThanOrEqual(pauseFor);
        talk = next;
      }
    }),
  ));
