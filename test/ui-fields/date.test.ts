import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReaders } from '../../src/session/readers.js';
import { stepWords } from '../../src/messages/step.js';
import { dayField } from '../../src/screens/welcome/fields.js';
import { dateField, type DateState } from '../../src/ui/fields/date.js';
import { textField, createText, fitted } from '../../src/ui/fields/text.js';
import { trickyText } from '../ui/arbitraries.js';
import { evening, today } from '../session/homes.js';
import { drive, faultsIn, rowsOf, type } from './helpers.js';

beforeAll(() => loadReaders());
const fresh = dayField(evening, today, 'past');
const typed = (text: string): DateState => type(dateField, fresh, text);
const said = (state: DateState): string => rowsOf(dateField, state, 200).slice(2).join(' ');

describe('a day', () => {
  test('is read as it is typed, and the reading is said', () => {
    expect(dateField.value(typed('three weeks ago'))).toBe('2026-11-01');
    expect(said(typed('three weeks ago'))).toContain('1 November 2026');
    expect(dateField.value(typed('last march'))).toMatch(/^2026-03-\d\d$/u);
    expect(said(fresh)).toBe('');
  });

  test('Enter goes on with a day, and with nothing', () => {
    expect(drive(dateField, typed('2026-03-01'), 'enter').done).toBe(true);
    expect(drive(dateField, fresh, 'enter').done).toBe(true);
    expect(dateField.value(fresh)).toBeUndefined();
  });

  test('words that name none need Enter twice, and are kept as they are', () => {
    const unclear = typed('  when the leaves fell ');
    expect(said(unclear)).toBe(stepWords.dateUnclear);
    const once = drive(dateField, unclear, 'enter');
    expect(once.done).toBe(false);
    expect(drive(dateField, once.state, 'enter').done).toBe(true);
    expect(dateField.value(unclear)).toBe('when the leaves fell');
    // Typing on is no insisting.
    expect(drive(dateField, type(dateField, once.state, '!'), 'enter').done).toBe(false);
  });

  test('a day on the wrong side of today is told', () => {
    expect(said(typed('2027-01-01'))).toBe(stepWords.datePast);
    expect(said(type(dateField, dayField(evening, today, 'future'), '2025-01-01'))).toBe(stepWords.dateFuture);
  });

  test('Backspace takes a character, Ctrl+U all', () => {
    expect(drive(dateField, typed('ab👩‍👧'), 'backspace').state.text).toBe('ab');
    expect(drive(dateField, typed('last march'), 'ctrl+u').state).toMatchObject({ text: '' });
    expect(drive(dateField, typed('last march'), 'ctrl+backspace').state.text).toBe('');
  });

  test('starts with what was said before', () => {
    expect(dateField.value(dayField(evening, today, 'past', '2026-03-01'))).toBe('2026-03-01');
  });

  test('fits a room when it is short', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('last march', 'three weeks ago', 'in the rain', '2029-01-01', ''),
        fc.integer({ min: 28, max: 76 }),
        (text, width) => {
          expect(faultsIn(dateField, typed(text), width, 8)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  // 80 UTF-16 units are taken, and the row is not wrapped or scrolled: it runs over the edge, the cursor with it.
  test('fits a room when it is long', () => {
    expect(faultsIn(dateField, typed('it must have been some time around the end of last summer'), 28, 8)).toEqual([]);
  });

  // Cut at 80 UTF-16 units, in the middle of a character.
  test('is not cut inside a character', () => {
    expect(() => encodeURIComponent(typed(`a${'👩'.repeat(60)}`).text)).not.toThrow();
  });
});

describe('a text', () => {
  test('fits any room, whatever is typed', () => {
    fc.assert(
      fc.property(
        trickyText(60),
        fc.integer({ min: 28, max: 76 }),
        fc.integer({ min: 2, max: 20 }),
        (text, width, height) => {
          const state = fitted(createText({ text }), width, height);
          expect(faultsIn(textField, state, width, height)).toEqual([]);
          expect(textField.view(state, width, height).rows).toHaveLength(height);
        },
      ),
      { numRuns: 50 },
    );
  });

  // Leading jamo grow together without end: one character, 60 cells wide, that is broken nowhere.
  // The frame is cut to the window all the same (see `view/frame.ts`).
  test.fails('fits a room when one character is wider than it', () => {
    expect(faultsIn(textField, fitted(createText({ text: '\u1112'.repeat(30) }), 28, 8), 28, 8)).toEqual([]);
  });

  test('of spaces alone is no answer', () => {
    expect(textField.value(createText({ text: ' \n ' }))).toBeUndefined();
    expect(textField.value(createText({ text: ' a ' }))).toBe(' a ');
  });
});
