/** What the painter writes, read by a real terminal: after any changes the screen shows just the last frame. */
import type * as Xterm from '@xterm/headless';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enterScreen, leaveScreen, paint, wipeRows, type Painted } from '../../src/ui/paint/painter.js';
import { PaintStream } from '../../src/ui/paint/stream.js';
import { textWidth } from '../../src/ui/text/width.js';

const xterm = createRequire(import.meta.url)('@xterm/headless') as typeof Xterm;
const columns = 24;
const height = 7;
const open = (): InstanceType<typeof xterm.Terminal> =>
  new xterm.Terminal({ cols: columns, rows: height, allowProposedApi: true, scrollback: 50 });
type Terminal = ReturnType<typeof open>;
const write = (terminal: Terminal, bytes: string): Promise<void> => new Promise((done) => terminal.write(bytes, done));

const shown = ({ buffer: { active } }: Terminal): string[] =>
  Array.from(
    { length: height },
    (_row, at) =>
      active
        .getLine(active.baseY + at)
        ?.translateToString(true)
        .trimEnd() ?? '',
  );
const meant = ({ rows }: Painted): string[] => Array.from({ length: height }, (_row, at) => (rows[at] ?? '').trimEnd());

/** Widths on which the painter and any terminal agree: letters, a wide character, drawn lines; often filling the row. */
const cell = fc.constantFrom('a', 'b', ' ', '日', '│', '●', 'é');
const row = fc.oneof(
  fc.constant(''),
  fc.array(cell, { maxLength: columns }).map((cells) => {
    let out = '';
    for (const one of cells) if (textWidth(out + one) <= columns) out += one;
    return out;
  }),
  fc.constantFrom('x'.repeat(columns), '日'.repeat(columns / 2), `${'x'.repeat(columns - 2)}日`),
);
const cursor = fc.option(fc.record({ row: fc.nat(height - 1), column: fc.nat(columns - 1) }), { nil: undefined });
const frame: fc.Arbitrary<Painted> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: height + 3 }),
  cursor,
});

describe('the painter', () => {
  test('always leaves just the last frame, and the cursor in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 6 }), fc.nat(9), async (frames, forgotten) => {
        const terminal = open();
        await write(terminal, `left over${'\r\n'.repeat(3)}${'y'.repeat(columns)}${enterScreen}`);
        let before: Painted | undefined;
        for (const [at, next] of frames.entries()) {
          await write(terminal, paint(at === forgotten ? undefined : before, next, height));
          expect(shown(terminal)).toEqual(meant(next));
          if (next.cursor !== undefined) {
            expect([terminal.buffer.active.cursorY, terminal.buffer.active.cursorX]).toEqual([
              next.cursor.row,
              next.cursor.column,
            ]);
          }
          expect(terminal.buffer.active.baseY).toBe(0);
          before = next;
        }
        terminal.dispose();
      }),
      { numRuns: 60 },
    );
  });

  test('writes nothing when nothing changed', () => {
    fc.assert(fc.property(frame, (one) => paint(one, { ...one, rows: [...one.rows] }, height) === ''));
  });

  test('writes only the rows that changed', () => {
    const rows = ['one', 'two', 'three'];
    const bytes = paint({ rows }, { rows: ['one', 'TWO', 'three'] }, height);
    expect(bytes).toContain('TWO');
    expect(bytes).not.toContain('one');
    expect(bytes).not.toContain('three');
  });

  test('only moves the cursor when only that moved, without hiding it', () => {
    const bytes = paint(
      { rows: ['one'], cursor: { row: 0, column: 1 } },
      { rows: ['one'], cursor: { row: 0, column: 2 } },
      height,
    );
    expect(bytes).toBe('\u001B[1;3H\u001B[?25h');
    expect(paint({ rows: ['one'], cursor: { row: 0, column: 1 } }, { rows: ['one'] }, height)).toBe('\u001B[?25l');
  });

  test('carries no look from one row to the next', async () => {
    const terminal = open();
    await write(terminal, paint(undefined, { rows: ['plain', 'plain'] }, height));
    await write(terminal, paint({ rows: ['plain', 'plain'] }, { rows: ['\u001B[7minverse', 'other'] }, height));
    expect(terminal.buffer.active.getLine(1)?.getCell(0)?.isInverse()).toBe(0);
    terminal.dispose();
  });

  test('leaves what was there before, and nothing of its own in the scrollback', async () => {
    const terminal = open();
    await write(terminal, 'before\r\n');
    await write(terminal, enterScreen + paint(undefined, { rows: ['secret words'] }, height));
    await write(terminal, wipeRows(height) + leaveScreen);
    expect(shown(terminal)[0]).toBe('before');
    const all = Array.from({ length: terminal.buffer.normal.length }, (_row, at) =>
      terminal.buffer.normal.getLine(at)?.translateToString(),
    );
    expect(all.join('\n')).not.toContain('secret');
    terminal.dispose();
  });
});

describe('the stream that Ink draws on', () => {
  const stream = (): { stream: PaintStream; written: string[] } => {
    const written: string[] = [];
    return { written, stream: new PaintStream({ columns, rows: height, write: (bytes) => void written.push(bytes) }) };
  };

  test('writes a frame once, and whole again after it was forgotten', () => {
    const { stream: out, written } = stream();
    out.write('one\ntwo\n');
    out.write('one\ntwo\n');
    expect(written).toHaveLength(1);
    out.forget();
    out.write('one\ntwo\n');
    expect(written).toHaveLength(2);
    expect(written[1]).toBe(written[0]);
  });

  test('writes nothing once it is mute', () => {
    const { stream: out, written } = stream();
    out.mute();
    expect(out.write('one')).toBe(true);
    expect(written).toEqual([]);
  });

  test('sets the cursor with the next frame', () => {
    const { stream: out, written } = stream();
    out.setCursor({ row: 1, column: 2 });
    out.write('one\ntwo');
    expect(written.join('')).toContain('\u001B[2;3H\u001B[?25h');
  });
});
