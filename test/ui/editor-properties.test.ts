import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createEditor,
  cursorOffset,
  editorReducer,
  editorText,
  editorWindow,
  type EditorAction,
  type EditorState,
} from '../../src/ui/editor/editor.js';
import { cleanText } from '../../src/text/clean.js';
import { cellWidth, graphemes, textWidth } from '../../src/ui/text/width.js';
import { trickyText } from './arbitraries.js';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const boundaries = (text: string): number[] =>
  [...segmenter.segment(text)].map(({ index }) => index).concat(text.length);

const pieces = fc.oneof(trickyText(6), trickyText(3), fc.constantFrom('x', ' ', '\n', 'one two\nthree '));
const plain = fc.constantFrom(
  ...(['newline', 'backspace', 'delete', 'left', 'right', 'up', 'down', 'wordLeft', 'wordRight'] as const),
  ...(['lineStart', 'lineEnd', 'docStart', 'docEnd', 'pageUp', 'pageDown', 'killToEnd', 'killToStart'] as const),
  ...(['killWordBack', 'killWordForward', 'yank', 'undo', 'redo', 'backspace', 'left', 'up', 'down'] as const),
);
const size = { width: fc.integer({ min: 3, max: 25 }), height: fc.integer({ min: 1, max: 6 }) };
const action: fc.Arbitrary<EditorAction> = fc.oneof(
  { weight: 5, arbitrary: pieces.map((text) => ({ type: 'insert' as const, text })) },
  { weight: 10, arbitrary: plain.map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('resize' as const), ...size }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('setText' as const), text: pieces, cursor: fc.nat(20) }) },
);
const actions = fc.array(action, { maxLength: 40 });
const start = fc.record({ text: trickyText(20), cursor: fc.nat(60), ...size });

/** What must hold of every state. */
function check(state: EditorState): void {
  const text = editorText(state);
  const cursor = cursorOffset(state);
  expect(cleanText(text)).toBe(text);
  expect(boundaries(text)).toContain(cursor);
  const { rows, cursorRow, cursorColumn, hiddenAbove, hiddenBelow } = editorWindow(state);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThanOrEqual(state.height);
  expect(cursorRow).toBeGreaterThanOrEqual(0);
  expect(cursorRow).toBeLessThan(rows.length);
  expect(cursorColumn).toBeGreaterThanOrEqual(0);
  expect(cursorColumn).toBeLessThan(state.width);
  for (const { text: shown } of rows) {
    // Only a grapheme that is wider than the window by itself can be too wide for it.
    if (textWidth(shown) > state.width - 1)
      expect(graphemes(shown).filter((one) => cellWidth(one) > 0)).toHaveLength(1);
  }
  // A wide space may hang over the edge by half of it, and then is not shown at all.
  expect(cursorColumn - textWidth(rows[cursorRow]?.text ?? '')).toBeLessThanOrEqual(text.includes('\u3000') ? 1 : 0);
  const taller = editorReducer(state, { type: 'resize', width: state.width, height: 10_000 });
  expect(editorWindow(taller).rows).toHaveLength(hiddenAbove + rows.length + hiddenBelow);
  expect(editorWindow(taller).rows.slice(hiddenAbove, hiddenAbove + rows.length)).toEqual(rows);
}

/** The same edits done the slow and simple way, on one string. */
class Model {
  text: string;
  cursor: number;
  constructor(text: string, cursor: number) {
    this.text = text;
    this.cursor = cursor;
  }
  replace(from: number, to: number, inserted: string): void {
    this.text = this.text.slice(0, from) + inserted + this.text.slice(to);
    this.cursor = boundaries(this.text).find((at) => at >= from + inserted.length) ?? this.text.length;
  }
  act(type: string, text = ''): boolean {
    const all = boundaries(this.text);
    const before = all.findLast((at) => at < this.cursor) ?? 0;
    const behind = all.find((at) => at > this.cursor) ?? this.text.length;
    const lineStart = this.text.lastIndexOf('\n', this.cursor - 1) + 1;
    const newline = this.text.indexOf('\n', this.cursor);
    const lineEnd = newline < 0 ? this.text.length : newline;
    if (type === 'insert') this.replace(this.cursor, this.cursor, cleanText(text));
    else if (type === 'newline') this.replace(this.cursor, this.cursor, '\n');
    else if (type === 'backspace') this.replace(before, this.cursor, '');
    else if (type === 'delete') this.replace(this.cursor, behind, '');
    else if (type === 'left') this.cursor = before;
    else if (type === 'right') this.cursor = behind;
    else if (type === 'docStart') this.cursor = 0;
    else if (type === 'docEnd') this.cursor = this.text.length;
    else if (type === 'killToStart') this.replace(this.cursor === 0 ? 0 : lineStart, this.cursor, '');
    else if (type === 'killToEnd') this.replace(this.cursor, lineEnd > this.cursor ? lineEnd : behind, '');
    else return false;
    return true;
  }
}

const numRuns = 1000;

describe('any actions', () => {
  it('keep the cursor between graphemes and in the window', () => {
    fc.assert(
      fc.property(start, actions, (from, acts) => {
        let state = createEditor(from);
        check(state);
        for (const act of acts) check((state = editorReducer(state, act)));
      }),
      { numRuns: 300 },
    );
  });

  it('give the text a simple model gives', () => {
    fc.assert(
      fc.property(start, actions, (from, acts) => {
        let state = createEditor(from);
        const model = new Model(editorText(state), cursorOffset(state));
        for (const act of acts) {
          if (!model.act(act.type, act.type === 'insert' ? act.text : '')) continue;
          state = editorReducer(state, act);
          expect(editorText(state)).toBe(model.text);
          expect(cursorOffset(state)).toBe(model.cursor);
        }
      }),
      { numRuns },
    );
  });

  it('are all undone by undo, and all redone by redo', () => {
    const changing = actions.map((acts) => acts.filter(({ type }) => type !== 'undo' && type !== 'redo'));
    fc.assert(
      fc.property(start, changing, (from, acts) => {
        const first = createEditor(from);
        let state = acts.reduce(editorReducer, first);
        const last = editorText(state);
        const steps = state.history.done.length;
        const seen: string[] = [];
        for (let step = 0; step < steps; step++) {
          seen.push(editorText(state));
          state = editorReducer(state, { type: 'undo' });
        }
        expect(editorText(state)).toBe(editorText(first));
        expect(editorReducer(state, { type: 'undo' }).lines).toBe(state.lines);
        for (let step = 0; step < steps; step++) {
          state = editorReducer(state, { type: 'redo' });
          expect(editorText(state)).toBe(seen.pop());
        }
        expect(editorText(state)).toBe(last);
      }),
      { numRuns },
    );
  });

  it('never change the state they are given', () => {
    fc.assert(
      fc.property(start, actions, (from, acts) => {
        const freeze = (state: EditorState): EditorState => {
          for (const part of [
            state.lines,
            state.cursor,
            state.history,
            state.history.done,
            state.history.undone,
            state,
          ]) {
            Object.freeze(part);
          }
          return state;
        };
        acts.reduce((state, act) => freeze(editorReducer(state, act)), freeze(createEditor(from)));
      }),
    );
  });
});

describe('writing', () => {
  it('and then as many backspaces is as if nothing was written', () => {
    fc.assert(
      fc.property(start, pieces, (from, text) => {
        const before = createEditor(from);
        const after = editorReducer(before, { type: 'insert', text });
        const begin = cursorOffset(before);
        // Where new text grows together with the old, or would with a part of it gone, whole graphemes are no way back.
        const old = editorText(before);
        const parts = boundaries(cleanText(text)).map((at) => cleanText(text).slice(0, at));
        for (const part of parts) {
          const all = boundaries(old.slice(0, begin) + part + old.slice(begin));
          fc.pre(all.includes(begin) && all.includes(begin + part.length));
        }
        const count = parts.length - 1;
        let state = after;
        for (let key = 0; key < count; key++) state = editorReducer(state, { type: 'backspace' });
        expect(editorText(state)).toBe(editorText(before));
        expect(cursorOffset(state)).toBe(cursorOffset(before));
      }),
      { numRuns },
    );
  });

  it('a cursor put away and brought back is where it was', () => {
    fc.assert(
      fc.property(start, actions, (from, acts) => {
        const state = acts.reduce(editorReducer, createEditor(from));
        const again = createEditor({ ...from, text: editorText(state), cursor: cursorOffset(state) });
        expect(again.cursor).toEqual(state.cursor);
      }),
      { numRuns },
    );
  });

  it('a paste of 5,000 words in many lines keeps every one of them', () => {
    const line = 'Words — naïve, 日本語, 👨‍👩‍👧‍👦, हिन्दी, ภาษาไทย, שלום and e\u0301tude';
    const paste = Array.from({ length: 500 }, (_, index) => `${index} ${line}`).join('\n');
    const before = createEditor({ text: 'ab', cursor: 1, width: 60, height: 12 });
    const after = editorReducer(before, { type: 'insert', text: paste });
    expect(editorText(after)).toBe(`a${paste}b`);
    check(after);
    expect(editorText(editorReducer(after, { type: 'undo' }))).toBe('ab');
  });
});
