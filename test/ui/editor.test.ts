import { describe, expect, it } from 'vitest';
import {
  createEditor,
  cursorOffset,
  editorReducer,
  editorText,
  editorWindow,
  wordCount,
  type EditorAction,
  type EditorState,
} from '../../src/ui/editor/editor.js';
import { editorAction, editorKeys } from '../../src/ui/editor/keymap.js';
import { createDecoder } from '../../src/ui/keys/decode.js';

/** An editor from a text with a bar where the cursor is. */
function at(marked: string, width = 80, height = 10): EditorState {
  return createEditor({ text: marked.replace('|', ''), cursor: marked.indexOf('|'), width, height });
}

type Act = EditorAction | Exclude<EditorAction['type'], 'insert' | 'resize' | 'setText'>;

function run(state: EditorState, ...acts: Act[]): EditorState {
  return acts.reduce((now, act) => editorReducer(now, typeof act === 'string' ? { type: act } : act), state);
}

const insert = (text: string): EditorAction => ({ type: 'insert', text });
const type = (text: string): EditorAction[] => [...text].map(insert);

/** The text with a bar where the cursor is. */
function marked(state: EditorState): string {
  const text = editorText(state);
  return `${text.slice(0, cursorOffset(state))}|${text.slice(cursorOffset(state))}`;
}

describe('writing', () => {
  it.each<[string, Act[], string]>([
    ['|', [insert('hello')], 'hello|'],
    ['a|b', ['newline'], 'a\n|b'],
    ['a|d', [insert('b\nc')], 'ab\nc|d'],
    ['ab|', ['backspace'], 'a|'],
    ['a\n|b', ['backspace'], 'a|b'],
    ['a|\nb', ['delete'], 'a|b'],
    ['|ab', ['delete'], '|b'],
    ['|', ['backspace', 'delete'], '|'],
    ['x👨‍👩‍👧‍👦|', ['backspace'], 'x|'],
    ['e\u0301|x', ['backspace'], '|x'],
    ['|🇩🇪🇫🇷', ['delete'], '|🇫🇷'],
    ['e|', [insert('\u0301')], 'e\u0301|'],
    ['👩|', [insert('\u200d👩'), insert('\u200d👧'), 'backspace'], '|'],
    ['a|b', [insert('1\u001b[31m2\r\n\u0007\t3')], 'a12\n  3|b'],
    ['|\u0301', [insert('e')], 'e\u0301|'], // never within a grapheme, even where two texts make one
  ])('%j', (start, acts, end) => {
    expect(marked(run(at(start), ...acts))).toBe(end);
  });

  it('takes a cursor within a grapheme to its end, and one out of range to the nearest place', () => {
    expect(marked(createEditor({ text: 'a👩b', cursor: 2, width: 20, height: 3 }))).toBe('a👩|b');
    expect(marked(createEditor({ text: 'ab', cursor: 99, width: 20, height: 3 }))).toBe('ab|');
    expect(marked(createEditor({ text: 'ab', cursor: -1, width: 20, height: 3 }))).toBe('|ab');
    expect(marked(createEditor({ text: 'a\r\nb\u0007c', cursor: 5, width: 20, height: 3 }))).toBe('a\nb|c');
    expect(marked(createEditor({ text: 'ab', width: 20, height: 3 }))).toBe('ab|');
  });
});

describe('moving', () => {
  it.each<[string, Act[], string]>([
    ['ab|', ['left', 'left', 'left'], '|ab'],
    ['a\n|b', ['left'], 'a|\nb'],
    ['a|\nb', ['right'], 'a\n|b'],
    ['|नमस्ते', ['right', 'left'], '|नमस्ते'],
    ['one two|', ['wordLeft'], 'one |two'],
    ['one two  |', ['wordLeft', 'wordLeft'], '|one two  '],
    ['|one two', ['wordRight', 'wordRight'], 'one two|'],
    ['don’t stop, été|', ['wordLeft'], 'don’t stop, |été'],
    ['don’t| stop', ['wordLeft'], '|don’t stop'],
    ['love 😀|', ['wordLeft'], 'love |😀'],
    ['我喜欢写日记|', ['wordLeft'], '我喜欢写|日记'],
    ['ฉันรักเธอ|', ['wordLeft'], 'ฉันรัก|เธอ'],
    ['a\n|b', ['wordLeft'], 'a|\nb'],
    ['a|\nb', ['wordRight'], 'a\n|b'],
    ['a\nb\n|c', ['docStart'], '|a\nb\nc'],
    ['a|\nb\nc', ['docEnd'], 'a\nb\nc|'],
    ['one two| three', ['lineStart'], '|one two three'],
    ['one| two three', ['lineEnd'], 'one two three|'],
  ])('%j %j', (start, acts, end) => {
    expect(marked(run(at(start), ...acts))).toBe(end);
  });

  it('goes up and down over the rows that are seen, and keeps its column', () => {
    // At 10 cells of text: "hello big " / "wide world"
    const state = at('hello big wide wor|ld\n\nshort\nanother one', 11);
    expect(marked(run(state, 'up'))).toBe('hello bi|g wide world\n\nshort\nanother one');
    expect(marked(run(state, 'down'))).toBe('hello big wide world\n|\nshort\nanother one');
    expect(marked(run(state, 'down', 'down'))).toBe('hello big wide world\n\nshort|\nanother one');
    expect(marked(run(state, 'down', 'down', 'down'))).toBe('hello big wide world\n\nshort\nanother| one');
    expect(marked(run(state, 'down', 'down', 'down', 'down'))).toBe('hello big wide world\n\nshort\nanother one|');
    expect(marked(run(state, 'down', 'down', 'up', 'up'))).toBe(marked(state));
  });

  it('goes to the ends of the row that is seen, and stays on it', () => {
    const state = at('hello |big wide world', 11);
    expect(marked(run(state, 'lineEnd'))).toBe('hello big| wide world');
    expect(marked(run(at('hello big wide wor|ld', 11), 'lineStart'))).toBe('hello big |wide world');
    const unspaced = run(at('日本|語日本語日本', 11), 'lineEnd');
    expect(marked(unspaced)).toBe('日本語日本|語日本');
    expect(editorWindow(unspaced)).toMatchObject({ cursorRow: 0, cursorColumn: 10 });
    expect(editorWindow(run(unspaced, 'lineEnd'))).toMatchObject({ cursorRow: 0, cursorColumn: 10 });
    expect(marked(run(unspaced, insert('x')))).toBe('日本語日本x|語日本');
    expect(marked(run(unspaced, 'lineStart'))).toBe('|日本語日本語日本');
  });

  it('never stops within a wide character on its way up or down', () => {
    expect(marked(run(at('日本語\nabc|de'), 'up'))).toBe('日|本語\nabcde');
  });

  it('pages', () => {
    const text = Array.from({ length: 30 }, (_, row) => `row ${row}`).join('\n');
    const state = createEditor({ text, cursor: 0, width: 20, height: 10 });
    const paged = run(state, 'pageDown');
    expect(editorWindow(paged)).toMatchObject({ cursorRow: 0, hiddenAbove: 9, hiddenBelow: 11 });
    expect(editorWindow(run(paged, 'pageDown', 'pageDown', 'pageDown'))).toMatchObject({
      cursorRow: 9,
      hiddenBelow: 0,
    });
    expect(editorWindow(run(paged, 'pageUp', 'pageUp'))).toMatchObject({ cursorRow: 0, hiddenAbove: 0 });
  });
});

describe('cutting and putting back', () => {
  it.each<[string, Act[], string]>([
    ['one| two\nthree', ['killToEnd'], 'one|\nthree'],
    ['one|\nthree', ['killToEnd'], 'one|three'],
    ['one|', ['killToEnd'], 'one|'],
    ['one two|!', ['killToStart'], '|!'],
    ['one two |', ['killWordBack'], 'one |'],
    ['one| two three', ['killWordForward'], 'one| three'],
    ['one two |', ['killWordBack', 'docStart', 'yank'], 'two |one '],
    ['one two three|', ['killWordBack', 'killWordBack', 'yank'], 'one two three|'],
    ['|one two three', ['killWordForward', 'killWordForward', 'docStart', 'yank'], 'one two| three'],
    ['one two|', ['killWordBack', 'docEnd', 'killToEnd', 'yank'], 'one two|'], // killing nothing loses nothing
    ['a\n|b', ['killWordBack'], 'a|b'],
  ])('%j %j', (start, acts, end) => {
    expect(marked(run(at(start), ...acts))).toBe(end);
  });
});

describe('undo', () => {
  it('takes back words, not letters and not everything', () => {
    const typed = run(at('|'), ...type('one two three'));
    expect(marked(run(typed, 'undo'))).toBe('one two |');
    expect(marked(run(typed, 'undo', 'undo'))).toBe('one |');
    expect(marked(run(typed, 'undo', 'undo', 'redo', 'redo'))).toBe('one two three|');
    expect(marked(run(typed, 'undo', 'undo', 'undo', 'undo', 'undo'))).toBe('|');
  });

  it('takes back a run of backspaces by words too, with the cursor where it was', () => {
    const state = run(at('one two|'), 'backspace', 'backspace', 'backspace', 'backspace', 'backspace');
    expect(marked(state)).toBe('on|');
    expect(marked(run(state, 'undo'))).toBe('one|');
    expect(marked(run(state, 'undo', 'undo'))).toBe('one two|');
    expect(marked(run(at('|one two'), 'delete', 'delete', 'undo'))).toBe('|one two');
  });

  it('starts anew after a move, but not after a resize', () => {
    const moved = run(at('|'), ...type('ab'), 'left', 'right', ...type('cd'));
    expect(marked(run(moved, 'undo'))).toBe('ab|');
    const resized = run(at('|'), ...type('ab'), { type: 'resize', width: 30, height: 5 }, ...type('cd'));
    expect(marked(run(resized, 'undo'))).toBe('|');
  });

  it('takes back a paste, a cut and a whole new text, each in one step', () => {
    expect(marked(run(at('a|b'), ...type('x'), insert('many\nlines\n'), 'undo'))).toBe('ax|b');
    expect(marked(run(at('one two|'), 'killToStart', 'undo'))).toBe('one two|');
    const edited = run(at('one |two'), { type: 'setText', text: 'one and two', cursor: 7 });
    expect(marked(edited)).toBe('one and| two');
    expect(marked(run(edited, 'undo'))).toBe('one |two');
    expect(marked(run(edited, 'undo', 'redo'))).toBe('one and| two');
    expect(marked(run(at('a|'), { type: 'setText', text: 'new' }))).toBe('new|');
  });

  it('forgets what was undone once something else is written', () => {
    expect(marked(run(at('|'), ...type('a b'), 'undo', ...type('c'), 'redo'))).toBe('a c|');
  });

  it('keeps a bounded number of small steps', () => {
    let state = at('|');
    for (let word = 0; word < 1500; word++) state = run(state, insert('word '), 'left', 'right');
    expect(state.history.done).toHaveLength(1000);
  });
});

describe('the window', () => {
  it('shows the rows around the cursor', () => {
    const state = at('one\ntwo\nthree\nfour\nfi|ve', 20, 3);
    expect(editorWindow(state)).toEqual({
      rows: [{ text: 'three' }, { text: 'four' }, { text: 'five' }],
      cursorRow: 2,
      cursorColumn: 2,
      hiddenAbove: 2,
      hiddenBelow: 0,
    });
    const above = editorWindow(run(state, 'docStart'));
    expect(above).toMatchObject({ cursorRow: 0, cursorColumn: 0, hiddenAbove: 0, hiddenBelow: 2 });
  });

  it('leaves a column for the cursor and lets spaces hang over the edge', () => {
    expect(editorWindow(at('hello|', 6))).toMatchObject({ rows: [{ text: 'hello' }], cursorColumn: 5 });
    expect(editorWindow(at('hello   |', 6))).toMatchObject({ rows: [{ text: 'hello' }], cursorColumn: 5 });
    expect(editorWindow(at('日本|', 20))).toMatchObject({ cursorColumn: 4 });
  });

  it('fills itself again when the text gets shorter or the window larger', () => {
    const state = at(`${'row\n'.repeat(20)}|`, 20, 5);
    expect(editorWindow(run(state, { type: 'resize', width: 20, height: 12 })).rows).toHaveLength(12);
    expect(editorWindow(run(state, ...Array.from({ length: 10 }, () => 'backspace' as const))).rows).toHaveLength(5);
  });

  it('bears any size', () => {
    for (const size of [0, 1, -3, 2.5, Number.NaN]) {
      const state = run(at('hello 👨‍👩‍👧‍👦 world|'), { type: 'resize', width: size, height: size });
      expect(editorWindow(state).rows.length).toBeGreaterThan(0);
      expect(marked(run(state, 'up', 'down', 'lineEnd', insert('x')))).toContain('x');
    }
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['  one — two,\nthree! 😀 ', 3],
    ['a well-known, don’t-care fact', 4],
    ['我喜欢写日记。', 4],
    ['ฉันรักเธอ', 3],
    ['été à la plage', 4],
  ])('of %j are %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});

describe('the keys', () => {
  const actionsFor = (input: string): (EditorAction | undefined)[] => {
    const decoder = createDecoder();
    return [...decoder.push(input), ...decoder.flush()].map(editorAction);
  };

  it('are each bound once', () => {
    const all = editorKeys.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave the keys of the program alone', () => {
    const keys = '\u0003\u0018\u0007\u000f\u000c\t\u001b[Z\u001b[27;2;9~\u001b[27;6;67~\u001b[27u\u001b';
    expect(actionsFor(keys)).toEqual(Array.from({ length: 11 }, () => undefined));
  });

  it('do what the table says', () => {
    expect(actionsFor('\r\n\u001b\r')).toEqual([{ type: 'newline' }, { type: 'newline' }, { type: 'newline' }]);
    expect(actionsFor('\u007f\u001b[3~')).toEqual([{ type: 'backspace' }, { type: 'delete' }]);
    expect(actionsFor('\u001b[1;2D\u001b[27;6;122~')).toEqual([{ type: 'left' }, { type: 'redo' }]);
    expect(actionsFor('hé\u001b[200~a\rb\u001b[201~')).toEqual([insert('hé'), insert('a\nb')]);
    expect(actionsFor('\u001bz')).toEqual([undefined]);
  });
});
