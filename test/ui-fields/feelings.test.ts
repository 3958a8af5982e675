import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feelingFamilies, strengths } from '../../src/guide/feelings.js';
import type { Feeling } from '../../src/journal/entry.js';
import { createFeelings, dots, feelingsField, type FeelingsState } from '../../src/ui/fields/feelings.js';
import { drive, faultsIn, rowsOf } from './helpers.js';

const after = (...names: readonly string[]): FeelingsState => drive(feelingsField, createFeelings(), ...names).state;
const value = (...names: readonly string[]): unknown => feelingsField.value(after(...names));
const [first, second] = feelingFamilies;
const word = (family: typeof first, at = 0): string => family?.words[at] ?? '';

describe('the wheel of feelings', () => {
  test('a number says how strong', () => {
    expect(value('4')).toEqual([{ word: word(first), strength: 4 }]);
    expect(value('4', '2')).toEqual([{ word: word(first), strength: 2 }]);
    expect(value('9')).toBeUndefined();
  });

  test('Space marks one in the middle and takes it back; so does 0', () => {
    expect(value(' ')).toEqual([{ word: word(first), strength: 3 }]);
    expect(value(' ', ' ')).toBeUndefined();
    expect(value('5', '0')).toBeUndefined();
  });

  test('several keep the order in which they were named', () => {
    const found = value('down', '1', 'up', 'right', '5', 'down', '2');
    expect(found).toEqual([
      { word: word(second), strength: 2 },
      { word: word(first, 1), strength: 5 },
    ]);
  });

  test('every word can be reached, round and round', () => {
    const seen = new Set<unknown>();
    let state = createFeelings();
    for (const { words } of feelingFamilies) {
      for (const _word of words) {
        const marked = drive(feelingsField, { ...state, chosen: [] }, '1').state;
        seen.add(feelingsField.value(marked)?.[0 as never]?.['word' as never]);
        state = drive(feelingsField, state, 'right').state;
      }
      state = drive(feelingsField, state, 'down').state;
    }
    expect(seen.size).toBe(feelingFamilies.flatMap(({ words }) => words).length);
    expect(state).toMatchObject({ family: 0, word: 0 });
    expect(after('up').family).toBe(feelingFamilies.length - 1);
    expect(after('left').word).toBe((first?.words.length ?? 0) - 1);
  });

  test('says how strong in signs and words', () => {
    expect(rowsOf(feelingsField, after('4')).join('\n')).toContain(`${word(first)}: ${dots(4)} ${strengths[3] ?? ''}`);
    expect(dots(3)).toBe('●●●○○');
    // Of a family that is closed, what was marked is still to be seen.
    expect(rowsOf(feelingsField, after('4', 'down')).join('\n')).toContain(`${word(first)} ${dots(4)}`);
  });

  test('Enter goes on; nothing need be named', () => {
    expect(drive(feelingsField, createFeelings(), 'enter').done).toBe(true);
    expect(feelingsField.onKey(createFeelings(), { type: 'key', name: 'tab' })).toBeUndefined();
  });

  // Words of one's own come from plain mode. They stay in the answer, but nobody sees them or can take them back.
  test('shows a word that is not on the wheel', () => {
    const own = createFeelings([{ word: 'threadbare', strength: 4 }]);
    expect(rowsOf(feelingsField, own).join('\n')).toContain('threadbare');
  });

  test('shows no control character of a word that came from a file', () => {
    const own = createFeelings([{ word: 'thread\r\u0007bare\u001B[2J', strength: 4 }]);
    expect(rowsOf(feelingsField, own).join('\n')).toContain('thread bare ');
    expect(faultsIn(feelingsField, own, 40, 12)).toEqual([]);
  });

  test('fits any room', () => {
    const chosen = fc
      .subarray(feelingFamilies.flatMap(({ words }) => words))
      .map((words) => words.map((one): Feeling => ({ word: one, strength: 5 })));
    fc.assert(
      fc.property(chosen, fc.nat(9), fc.nat(7), fc.integer({ min: 28, max: 76 }), (all, family, at, width) => {
        expect(faultsIn(feelingsField, { family, word: at, chosen: all }, width, 12)).toEqual([]);
      }),
    );
  });
});
