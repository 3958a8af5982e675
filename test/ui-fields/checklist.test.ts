import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownMark } from '../../src/path/answers.js';
import { checklistField, createChecklist, type ChecklistState } from '../../src/ui/fields/checklist.js';
import { trickyText } from '../ui/arbitraries.js';
import { drive, faultsIn, rowsOf, type } from './helpers.js';

const options = ['one', 'two'].map((id) => ({ id, label: `The ${id}` }));
const fresh = createChecklist(options, 'something else');
const keys = (state: ChecklistState, ...names: readonly string[]): ChecklistState =>
  drive(checklistField, state, ...names).state;
const value = (state: ChecklistState): unknown => checklistField.value(state);

describe('a checklist', () => {
  test('marks any number, in the order of the list', () => {
    expect(value(fresh)).toBeUndefined();
    expect(value(keys(fresh, '2', '1'))).toEqual(['one', 'two']);
    expect(value(keys(fresh, ' ', 'down', ' ', ' '))).toEqual(['one']);
    expect(value(keys(fresh, '1', '1'))).toBeUndefined();
    expect(value(keys(fresh, '3'))).toBeUndefined();
  });

  test('Enter goes on, but on the last row it begins a line of one’s own', () => {
    expect(drive(checklistField, fresh, '1', 'enter').done).toBe(true);
    const typing = drive(checklistField, fresh, 'end', 'enter');
    expect(typing.done).toBe(false);
    expect(checklistField.writing(typing.state)).toBe(true);
    expect(checklistField.writing(fresh)).toBe(false);
    expect(checklistField.hints(typing.state)).not.toEqual(checklistField.hints(fresh));
  });

  test('a line of one’s own joins the list, marked, and can be taken off it', () => {
    const own = keys(type(checklistField, keys(fresh, 'end', ' '), '  the dog  '), 'enter');
    expect(value(own)).toEqual([`${ownMark}the dog`]);
    expect(rowsOf(checklistField, own).join('\n')).toContain('[x] the dog');
    expect(value(keys(own, 'up', ' '))).toBeUndefined();
    expect(value(createChecklist(options, '', ['one', `${ownMark}the dog`]))).toEqual(['one', `${ownMark}the dog`]);
  });

  test('one that is there already is not added twice', () => {
    const add = (state: ChecklistState): ChecklistState =>
      keys(type(checklistField, keys(state, 'end', 'enter'), 'the dog'), 'enter');
    expect(value(add(add(fresh)))).toEqual([`${ownMark}the dog`]);
  });

  test('letters that are commands elsewhere are letters of it', () => {
    expect(value(keys(fresh, 'end', 'enter', 'j', '1', ' ', 'k', 'enter'))).toEqual([`${ownMark}j1 k`]);
  });

  test('an empty one is not added; Esc ends it as Enter does; Backspace takes a whole character', () => {
    expect(keys(fresh, 'end', 'enter', ' ', 'enter').own).toEqual([]);
    expect(keys(fresh, 'end', 'enter', 'x', 'escape')).toMatchObject({ typing: undefined, own: [`${ownMark}x`] });
    expect(keys(fresh, 'end', 'enter', 'escape')).toMatchObject({ typing: undefined, own: [] });
    expect(keys(type(checklistField, keys(fresh, 'end', 'enter'), 'a👩‍👧'), 'backspace').typing).toBe('a');
  });

  test('a paste of many lines becomes one', () => {
    const pasted = checklistField.onKey(keys(fresh, 'end', 'enter'), { type: 'paste', text: 'one\ntwo' })?.state;
    expect(pasted?.typing).toBe('one two');
  });

  test('closed, it takes no lines of one’s own', () => {
    const closed = { ...fresh, closed: true };
    expect(rowsOf(checklistField, closed)).toHaveLength(2);
    expect(drive(checklistField, closed, 'end', 'enter')).toMatchObject({ done: true, state: { at: 1 } });
  });

  test('fits any room, whatever is typed', () => {
    fc.assert(
      fc.property(trickyText(30), trickyText(30), fc.integer({ min: 28, max: 76 }), (words, typed, width) => {
        const one = createChecklist([{ id: 'x', label: words }], 'something else');
        const state = type(checklistField, keys(one, 'end', 'enter'), typed.trimEnd());
        expect(faultsIn(checklistField, state, width, 8)).toEqual([]);
        expect(faultsIn(checklistField, keys(state, 'enter'), width, 8)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  // The space hangs over the edge, and the cursor goes along: in a window of 32 cells it stands outside.
  test('keeps the cursor in the room after a space behind a full row', () => {
    const full = type(checklistField, keys(fresh, 'end', 'enter'), `${'x'.repeat(28 - 6)} `);
    expect(faultsIn(checklistField, full, 28, 8)).toEqual([]);
  });
});
