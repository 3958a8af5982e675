/** The whole way of a view: through Ink and the painter into a terminal of some size. */
import type * as Xterm from '@xterm/headless';
import { createRequire } from 'node:module';
import { render } from 'ink';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { Root } from '../../src/app/Root.js';
import { loadReaders } from '../../src/session/readers.js';
import { PaintStream } from '../../src/ui/paint/stream.js';
import { line, textOf } from '../../src/ui/view/line.js';
import { windowRows } from '../../src/ui/view/frame.js';
import type { Size, View } from '../../src/ui/view/view.js';
import { eveningOf } from '../app/evening.js';
import '../setup.js';
import { sizes } from './fits.js';

const xterm = createRequire(import.meta.url)('@xterm/headless') as typeof Xterm;
beforeAll(() => loadReaders());

/** The rows that a person sees after these views, one after the other. */
async function seen(size: Size, ...views: readonly View[]): Promise<string[]> {
  const terminal = new xterm.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
  let bytes = '';
  const stream = new PaintStream({ ...size, write: (more) => void (bytes += more) });
  const element = (view: View) => <Root view={view} size={size} setCursor={(cursor) => stream.setCursor(cursor)} />;
  const ink = render(<></>, {
    stdout: stream as unknown as NodeJS.WriteStream,
    stdin: Object.assign(new PassThrough(), { isTTY: false }) as unknown as NodeJS.ReadStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  for (const view of views) ink.rerender(element(view));
  stream.mute();
  ink.unmount();
  await new Promise<void>((done) => terminal.write(bytes, done));
  const { active } = terminal.buffer;
  const rows = Array.from(
    { length: size.rows },
    (_row, at) => active.getLine(at)?.translateToString(true).trimEnd() ?? '',
  );
  terminal.dispose();
  return rows;
}

/** The rows as they were laid out. */
const laidOut = (view: View, size: Size): string[] => {
  const { left, rows } = windowRows(view, size);
  return rows.map((row) => (' '.repeat(left) + textOf(row)).trimEnd());
};

describe.each(sizes)('in a window of $columns by $rows', (size) => {
  test('a step is seen just as it was laid out, card after card', async () => {
    const one = eveningOf({ side: 'hurt' }, 'footing-steady');
    one.size = size;
    const views: View[] = [];
    for (let card = 0; card < 6; card++) {
      views.push(one.view);
      one.press('tab');
    }
    for (let shown = 1; shown <= views.length; shown++) {
      const rows = await seen(size, ...views.slice(0, shown));
      expect(rows).toEqual(laidOut(views[shown - 1]!, size));
    }
  });

  test('a text with wide characters that fill its rows is seen as it was laid out', async () => {
    const one = eveningOf({ side: 'hurt' }, 'footing-steady').to('sentence').type('日本語'.repeat(60));
    one.size = size;
    expect(await seen(size, one.view)).toEqual(laidOut(one.view, size));
  });
});

const rowsWithWords = (rows: readonly string[]): number => rows.filter((row) => row.trim() !== '').length;
const [small] = sizes as readonly [Size];

// Ink cuts all rows of a text to one when a single row is wider than the window: nothing but the title is left to be seen.
describe('a row that is too wide does not take the others with it', () => {
  test('a title that leaves no room for "more"', async () => {
    const body = Array.from({ length: 30 }, (_row, at) => line(`row ${at}`));
    const view: View = { title: 'What helps you feel secure', body, hints: [{ key: 'Esc', does: 'back' }] };
    expect(rowsWithWords(await seen(small, view))).toBe(small.rows);
  });

  test('a day of many letters', async () => {
    const size = { columns: 40, rows: 12 };
    const one = eveningOf().press('a', 'down', 'down', 'enter').type('it must have been around the end of last summer');
    one.size = size;
    expect(rowsWithWords(await seen(size, one.view))).toBeGreaterThan(5);
  });
});
