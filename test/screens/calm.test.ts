import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathed, calmScreen, createCalm, type CalmState } from '../../src/screens/calm/calm.js';
import { event } from '../app/evening.js';
import { trigger } from '../calm/triggers.js';
import { knownSession } from '../session/homes.js';
import { misfitsAt, sizes } from './fits.js';

const world = knownSession().world();
const long = 'when it is late and nobody has written, and the light on the stairs goes on and off again ';
const full = createCalm({
  triggers: [trigger(), trigger({ what: long.repeat(3), helps: [long, '漢字の言葉'.repeat(12)], other: [long] })],
});
const small = sizes[1]!;
const press = (state: CalmState, ...names: readonly string[]): CalmState =>
  names.reduce((one, name) => calmScreen.onKey(one, event(name), { world, size: small }).state, state);

describe('the screen of the calm card', () => {
  test('fits every window, at every second and on every page', () => {
    let breath = full;
    for (let second = 0; second < 10; second++) {
      const shown = breath;
      expect(misfitsAt((size) => calmScreen.view(shown, { world, size }))).toEqual([]);
      breath = breathed(breath);
    }
    for (let at = 0; at <= full.pages.length; at++)
      for (const still of [true, false])
        expect(misfitsAt((size) => calmScreen.view({ ...full, at, still }, { world, size }))).toEqual([]);
  });

  test('keeps its rows where they are while it breathes', () => {
    const heights = Array.from({ length: 10 }, (_second, beat) =>
      sizes.map((size) => calmScreen.view({ ...full, beat }, { world, size }).body.length),
    );
    expect(new Set(heights.map(String)).size).toBe(1);
  });

  test('shows all of a page before any key goes on from it', () => {
    let state = press(full, 'enter');
    const page = state.at;
    let keys = 0;
    while (state.at === page && keys < 100) {
      state = press(state, 'x');
      keys += 1;
    }
    expect(keys).toBeGreaterThan(1);
    expect(state.at).toBe(page + 1);
  });

  test('any key goes on, from the last page to the breath again, and none of them asks for anything', () =>
    fc.assert(
      fc.property(fc.constantFrom('a', 'z', 'Z', '7', '?', 'é', 'enter', ' ', 'tab', 'right', 'f5'), (name) => {
        let state = createCalm();
        for (const next of [1, 2, 0]) {
          const { state: after, intents } = calmScreen.onKey(state, event(name), { world, size: sizes[2]! });
          expect(after.at).toBe(next);
          expect(intents).toBeUndefined();
          state = after;
        }
        expect(state.beat).toBe(0);
      }),
    ));

  test('goes back a page, and closes where it was opened from', () => {
    expect(press(createCalm(), 'x', 'left').at).toBe(0);
    expect(press(createCalm(), 'left').at).toBe(0);
    const close = (state: CalmState) => calmScreen.onKey(state, event('escape'), { world, size: small }).intents;
    expect(close(createCalm())).toEqual([{ do: 'back' }]);
    expect(close(createCalm({ alone: true }))).toEqual([{ do: 'leave' }]);
  });
});
