import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceField, createChoice } from '../../src/ui/fields/choice.js';
import { drive, faultsIn, rowsOf } from './helpers.js';

const options = ['one', 'two', 'three'].map((id) => ({ id, label: `The ${id}` }));
const fresh = createChoice(options);
const after = (...keys: readonly string[]): { value: unknown; done: boolean } => {
  const { state, done } = drive(choiceField, fresh, ...keys);
  return { value: choiceField.value(state), done };
};

describe('a choice', () => {
  test.each([
    ['nothing yet', [], undefined, false],
    ['Enter takes the marked one and goes on', ['enter'], 'one', true],
    ['down and Enter', ['down', 'enter'], 'two', true],
    ['a number', ['3'], 'three', false],
    ['a number and Enter', ['2', 'enter'], 'two', true],
    ['a number that is none', ['4'], undefined, false],
    ['not above the first', ['up', 'enter'], 'one', true],
    ['not below the last', ['down', 'down', 'down', 'down', 'enter'], 'three', true],
    ['Home and End', ['end', 'home', 'end', 'enter'], 'three', true],
    ['Space marks', ['down', ' '], 'two', false],
    ['Space on the chosen one takes it back', ['2', ' '], undefined, false],
    ['another one instead', ['1', '3'], 'three', false],
  ])('%s', (_what, keys, value, done) => expect(after(...keys)).toEqual({ value, done }));

  test('starts at what was chosen before', () => {
    const again = createChoice(options, 'three');
    expect(choiceField.value(again)).toBe('three');
    expect(drive(choiceField, again, 'enter').state.chosen).toBe('three');
  });

  test('forgets an answer that is no longer there, and can rest elsewhere than on the first', () => {
    expect(choiceField.value(createChoice(options, 'gone'))).toBeUndefined();
    expect(drive(choiceField, createChoice(options, undefined, 'three'), 'enter').state.chosen).toBe('three');
    expect(drive(choiceField, createChoice(options, 'two', 'three'), 'enter').state.chosen).toBe('two');
    expect(createChoice(options, undefined, 'gone').at).toBe(0);
  });

  test('shows by signs where one is and what is chosen', () => {
    const rows = rowsOf(choiceField, drive(choiceField, fresh, '3', 'up').state);
    expect(rows).toEqual(['  ( ) The one', '› ( ) The two', '  (x) The three']);
  });

  test('fits any room, and keeps the marked one in focus', () => {
    const some = fc.array(fc.string({ maxLength: 120 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: 28, max: 76 }), (labels, at, width) => {
        const state = {
          ...createChoice(labels.map((label, index) => ({ id: String(index), label }))),
          at: at % labels.length,
        };
        expect(faultsIn(choiceField, state, width, 8)).toEqual([]);
        const { rows, focus } = choiceField.view(state, width, 8);
        expect(rows[focus?.[0] ?? -1]?.[0]?.text.startsWith('›')).toBe(true);
      }),
    );
  });
});
