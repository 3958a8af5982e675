import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTalk, talkScreen } from '../../src/screens/talk/talk.js';
import { createTalks } from '../../src/screens/talk/talks.js';
import { at, createTogether, type TogetherState } from '../../src/screens/talk/state.js';
import { togetherScreen } from '../../src/screens/talk/together.js';
import { viewOf } from '../../src/screens/screens.js';
import type { Talk } from '../../src/talks/talk.js';
import { event } from '../app/evening.js';
import { evening, knownSession } from '../session/homes.js';
import { misfitsAt, sizes } from './fits.js';

const world = knownSession({ with: 'together', joint: true }).world();
const long = 'Maximiliana-Theodora of the very long name, who is 漢字の名前 at home';
const fits = (state: TogetherState): void =>
  expect(misfitsAt((size) => togetherScreen.view(state, { world, size }))).toEqual([]);

const press = (state: TogetherState, ...names: readonly string[]): TogetherState =>
  names.reduce(
    (one, name) => togetherScreen.onKey(one, event(name), { world, size: sizes[1]!, now: () => evening }).state,
    state,
  );
const type = (state: TogetherState, text: string): TogetherState =>
  togetherScreen.onKey(state, { type: 'text', text }, { world, size: sizes[1]! }).state;

describe('the screen of two at one keyboard', () => {
  test('fits every window, wherever the talk stands', () => {
    let state = createTogether(evening);
    fits(state);
    state = press(type(state, long), 'enter');
    fits(state);
    state = press(type(state, long.repeat(3)), 'enter');
    state = press(type(state, long), 'enter');
    for (const names of [
      ['enter'],
      ['enter'],
      ['enter'],
      ['w'],
      ['x'],
      ['tab'],
      ['down', 'enter'],
      ['enter', 'enter', 'enter'],
    ]) {
      fits(state);
      state = press(state, ...names);
    }
    fits(state);
    fits(at(state, new Date(evening.getTime() + 3_600_000)));
    state = press(state, 'p');
    fits(state);
    fits(press(state, 'enter'));
    fits(at(state, new Date(evening.getTime() + 3_600_000)));
    fits(press(state, 'escape'));
  });

  test('keeps whole under any keys', () => {
    const names = [
      'enter',
      'tab',
      'escape',
      'down',
      'up',
      'left',
      'p',
      'w',
      '+',
      'c',
      '1',
      '3',
      ' ',
      'ctrl+t',
      'q',
      '?',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 60 }), (keys) => {
        const state = press(createTogether(evening), ...keys);
        fits(state);
        expect(state.talk.stage === 'pause').toBe(state.talk.pause !== undefined);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the pages of a talk', () => {
  const talk: Talk = {
    id: '01jd000000000000000000000a',
    created: '2026-11-22T20:14:05+01:00',
    about: long.repeat(2),
    say: `${long}\n\n${long.repeat(9)}`,
    rules: [long, 'one'],
    word: long,
    day: '2026-12-01',
    held: { day: '2026-11-22', agreed: long },
  };

  test('fit every window', () => {
    for (const one of [talk, { ...talk, held: undefined }, { ...talk, say: undefined, rules: [] }])
      for (const removing of [true, false])
        expect(misfitsAt((size) => talkScreen.view({ ...createTalk(one as Talk), removing }, { world, size }))).toEqual(
          [],
        );
    const list = createTalks(world, [talk, { ...talk, id: 'b', about: undefined } as unknown as Talk]);
    list.items.forEach((_item, index) =>
      expect(misfitsAt((size) => viewOf({ ...list, at: index }, { world, size }))).toEqual([]),
    );
  });
});
