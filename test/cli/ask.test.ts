import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionRows, typed } from '../../src/cli/ask.js';

/** What a line comes to when its keys arrive in these pieces. */
const line = (...chunks: readonly string[]) => {
  let text = '';
  for (const chunk of chunks) {
    const after = typed(text, chunk);
    if (after.state !== 'typing') return after;
    text = after.text;
  }
  return { text, state: 'typing', rest: '' };
};

describe('a hidden line', () => {
  it('ends at Enter, and keeps what was pasted beyond it', () => {
    expect(line('correct horse\rcorrect')).toEqual({ text: 'correct horse', state: 'done', rest: 'correct' });
    expect(line('one\r\ntwo')).toEqual({ text: 'one', state: 'done', rest: 'two' });
    expect(line('one\n')).toMatchObject({ text: 'one', state: 'done' });
  });

  it('takes Backspace for what a reader sees as one letter', () => {
    expect(line('abc\u007f')).toMatchObject({ text: 'ab' });
    expect(line('a👨‍👩‍👧\b')).toMatchObject({ text: 'a' });
    expect(line('e\u0301\u007f')).toMatchObject({ text: '' });
    expect(line('\u007f\u007fa')).toMatchObject({ text: 'a' });
  });

  it('takes Ctrl+U for all of it and Ctrl+W for a word', () => {
    expect(line('one two\u0015three')).toMatchObject({ text: 'three' });
    expect(line('one two \u0017three')).toMatchObject({ text: 'one three' });
  });

  it('is given up with Ctrl+C, and with Ctrl+D where there is nothing', () => {
    expect(line('secret\u0003rest')).toEqual({ text: '', state: 'interrupted', rest: '' });
    expect(line('\u0004')).toMatchObject({ state: 'interrupted' });
    expect(line('half\u0004')).toMatchObject({ text: 'half', state: 'typing' });
  });

  it('knows nothing of arrows, and takes a paste in brackets as typed', () => {
    expect(line('a\u001b[Db\u001bOP\u001b[3~')).toMatchObject({ text: 'ab' });
    expect(line('\u001b[200~pasted words\u001b[201~\r')).toMatchObject({ text: 'pasted words', state: 'done' });
  });

  it('keeps every visible letter, however the keys are cut into pieces', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '漢', '"', "'", '~', '5') });
    fc.assert(
      fc.property(fc.array(letters), (chunks) => {
        expect(line(...chunks)).toEqual({ text: chunks.join(''), state: 'typing', rest: '' });
      }),
    );
  });
});

describe('a question', () => {
  const asked = 'Everything will lie here as plain text again, for anyone. Turn encryption off? [y/N] ';

  it('is one row where it fits, with room for the answer', () => {
    expect(questionRows(asked, 100)).toBe(asked);
    expect(questionRows('Passphrase: ', 80)).toBe('Passphrase: ');
  });

  it('cuts no word in two in a narrow window, and the answer stands beside its end', () => {
    for (const columns of [30, 40, 80]) {
      const rows = questionRows(asked, columns).split('\n');
      expect(rows.join(' ')).toBe(asked);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns - 5);
    }
  });
});
