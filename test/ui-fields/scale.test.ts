import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScale, scaleField } from '../../src/ui/fields/scale.js';
import { drive, faultsIn, rowsOf } from './helpers.js';

const empty = createScale('not at all', 'entirely');
const valueAfter = (...keys: readonly string[]): unknown => scaleField.value(drive(scaleField, empty, ...keys).state);

describe('a scale', () => {
  test.each([
    ['nothing yet', [], undefined],
    ['a digit', ['7'], 7],
    ['none at all', ['0'], 0],
    ['1 and then 0: ten', ['1', '0'], 10],
    ['1, 0 and 0 again: none', ['1', '0', '0'], 0],
    ['a second digit instead of the first', ['1', '4'], 4],
    ['0 after a 1 that was moved away from', ['1', 'right', '0'], 0],
    ['0 after another digit', ['2', '0'], 0],
    ['the first arrow begins in the middle', ['right'], 5],
    ['less', ['5', 'left', 'down'], 3],
    ['more', ['5', 'right', 'up'], 7],
    ['not below none', ['0', 'left'], 0],
    ['not above ten', ['end', 'right'], 10],
    ['Home and End', ['5', 'home'], 0],
    ['taken back', ['5', 'backspace'], undefined],
    ['1, taken back, 0', ['1', 'backspace', '0'], 0],
  ])('%s', (_what, keys, value) => expect(valueAfter(...keys)).toBe(value));

  test('is done at Enter, with or without an answer, and leaves other keys alone', () => {
    expect(drive(scaleField, empty, 'enter').done).toBe(true);
    expect(drive(scaleField, empty, '4', 'enter')).toMatchObject({ done: true, state: { value: 4 } });
    expect(scaleField.onKey(empty, { type: 'key', name: 'tab' })).toBeUndefined();
    expect(scaleField.onKey(empty, { type: 'text', text: 'x' })).toBeUndefined();
    expect(scaleField.writing(empty)).toBe(false);
  });

  test('names the numbers, marks the picked one by a sign, and says what the ends mean', () => {
    for (let value = 0; value <= 10; value++) {
      const [numbers = '', ...words] = rowsOf(scaleField, createScale('low', 'high', value));
      expect(numbers.match(/\d+/gu)?.map(Number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(/\[(\d+)\]/u.exec(numbers)?.[1]).toBe(String(value));
      expect(words.join(' ')).toMatch(/0 = low.*10 = high/u);
    }
  });

  test('numbers do not move when one is picked', () => {
    const places = (value?: number): number[] =>
      [...(rowsOf(scaleField, createScale('', '', value))[0] ?? '').matchAll(/\d+/gu)].map(({ index }) => index);
    for (let value = 1; value <= 10; value++) expect(places(value)).toEqual(places());
  });

  test('fits any room', () => {
    const words = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(
        words,
        words,
        fc.option(fc.nat(10), { nil: undefined }),
        fc.integer({ min: 28, max: 76 }),
        (low, high, value, width) => {
          expect(faultsIn(scaleField, createScale(low, high, value), width, 8)).toEqual([]);
        },
      ),
    );
  });
});
