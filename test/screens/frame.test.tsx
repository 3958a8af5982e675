/** The frame as Ink draws it; what comes of it in a terminal is in `terminal.test.tsx`. */
import { cleanup, render } from 'ink-testing-library';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Root } from '../../src/app/Root.js';
import { common } from '../../src/messages/common.js';
import { createToday } from '../../src/screens/today/today.js';
import { viewOf } from '../../src/screens/screens.js';
import { createQuestion } from '../../src/screens/about/question.js';
import { textWidth } from '../../src/ui/text/width.js';
import { fittingHints } from '../../src/ui/view/frame.js';
import { line } from '../../src/ui/view/line.js';
import { roomIn, type Size, type View } from '../../src/ui/view/view.js';
import { allSteps } from '../../src/session/session.js';
import { event, eveningOf } from '../app/evening.js';
import { knownSession } from '../session/homes.js';
import '../setup.js';
import { sizes } from './fits.js';

afterEach(cleanup);

/** The rows of a window; ink-testing-library itself draws in 100 columns. */
function draw(view: View, size: Size, setCursor: Parameters<typeof Root>[0]['setCursor'] = () => undefined): string[] {
  const { lastFrame } = render(<Root view={view} size={size} setCursor={setCursor} />);
  return (lastFrame() ?? '').split('\n');
}

const usual: Size = { columns: 80, rows: 24 };
const view: View = {
  title: 'The title',
  aside: '1 of 3',
  body: ['first', 'second', 'third'].map((words) => line(words)),
  hints: [
    { key: 'Enter', does: 'go on' },
    { key: 'Ctrl+G', does: 'support' },
  ],
};
const long = (rows: number): View => ({ ...view, body: Array.from({ length: rows }, (_row, at) => line(`row ${at}`)) });

describe('the frame', () => {
  test('shows title, aside, body and foot, in as many rows as the window has', () => {
    const rows = draw(view, usual);
    expect(rows).toHaveLength(24);
    expect(rows[0]).toMatch(/^ +The title +1 of 3$/u);
    expect(rows.slice(2, 5).map((row) => row.trim())).toEqual(['first', 'second', 'third']);
    expect(rows.at(-1)).toMatch(/Enter go on {3}Ctrl\+G support/u);
  });

  test.each(sizes.filter((size) => size.columns <= 100))('fills $columns by $rows and runs over no edge', (size) => {
    const rows = draw(long(100), size);
    expect(rows).toHaveLength(size.rows);
    expect(rows.filter((row) => textWidth(row) > size.columns)).toEqual([]);
    expect(rows[0]).toContain(view.title);
    expect(rows.at(-1)).toContain('Enter go on');
  });

  test('says that there is more, and where', () => {
    const more = (scroll: number): string => draw({ ...long(60), scroll }, usual)[0] ?? '';
    expect(more(0)).toContain(common.moreBelow);
    expect(more(20)).toContain(common.moreBoth);
    expect(more(999)).toContain(common.moreAbove);
    expect(draw(view, usual)[0]).not.toContain('more');
  });

  test('scrolls to what must be in sight', () => {
    const { height } = roomIn(usual);
    for (const at of [0, height - 1, height, 45, 59]) {
      const rows = draw({ ...long(60), focus: [at, at] }, usual);
      expect(rows.map((row) => row.trim())).toContain(`row ${at}`);
    }
  });

  test('sets the cursor in cells of the window', () => {
    const setCursor = vi.fn();
    draw({ ...view, cursor: { row: 1, column: 3 } }, usual, setCursor);
    expect(setCursor).toHaveBeenLastCalledWith({ row: 3, column: roomIn(usual).left + 3 });
    draw(view, usual, setCursor);
    expect(setCursor).toHaveBeenLastCalledWith(undefined);
  });

  test('asks for more room in a window too small to read in', () => {
    const rows = draw(view, { columns: 31, rows: 24 }).join(' ').replace(/\s+/gu, ' ');
    expect(rows.trim()).toBe(common.tooSmall);
    expect(draw(view, { columns: 80, rows: 8 }).join('')).not.toContain(view.title);
  });

  test.each([
    ['a front page', () => viewOf(createToday(), { world: knownSession().world(), size: usual })],
    ['feelings', () => eveningOf({ side: 'hurt' }, 'footing-steady').to('feelings').press('3').view],
    ['a text', () => eveningOf({ side: 'hurt' }, 'footing-steady').to('sentence').type('日本 and more').view],
  ])('draws %s row by row as it was laid out', (_name, of) => {
    const one = of();
    const rows = draw(one, usual).map((row) => row.trim());
    for (const row of one.body.slice(0, 5))
      expect(rows).toContain(
        row
          .map(({ text }) => text)
          .join('')
          .trim(),
      );
  });
});

describe('React has nothing to complain of', () => {
  const context = { world: knownSession().world(), size: usual };

  test('in any step that is gone through', () => {
    const one = eveningOf({ side: 'both' }, allSteps[0]?.id);
    const { rerender } = render(<Root view={one.view} size={usual} setCursor={() => undefined} />);
    for (let card = 0; card < 9 && one.screen.name === 'step'; card++) {
      one.press('tab');
      rerender(<Root view={one.view} size={usual} setCursor={() => undefined} />);
    }
    expect(one.screen.name).toBe('today');
  });

  test('in a checklist whose own line is typed', () => {
    const step = allSteps.find(({ prompts }) =>
      prompts.some(({ kind, only }) => kind === 'checklist' && only === undefined),
    )!;
    const prompt = step.prompts.find(({ kind, only }) => kind === 'checklist' && only === undefined)!;
    const one = eveningOf({ side: 'hurt' }, step.id).to(prompt.id).press('end', 'enter', 'x');
    expect(one.writing).toBe(true);
    expect(draw(one.view, usual)).toHaveLength(24);
  });

  test('in a question asked again', () => {
    expect(draw(viewOf(createQuestion('causes', context.world, undefined), context), usual)).toHaveLength(24);
  });
});

describe('hints', () => {
  const hints = ['one', 'two', 'three'].map((does) => ({ key: 'K', does }));

  test('are shown as far as they fit, the first before the others', () => {
    expect(fittingHints(hints, 200)).toEqual(hints);
    expect(fittingHints(hints, 13)).toEqual(hints.slice(0, 2));
    expect(fittingHints(hints, 5)).toEqual(hints.slice(0, 1));
    expect(fittingHints(hints, 3)).toEqual([]);
  });

  test('of two that do the same, the first is named', () => {
    expect(
      fittingHints(
        [
          { key: 'Enter', does: 'go on' },
          { key: 'Tab', does: 'go on' },
        ],
        80,
      ),
    ).toHaveLength(1);
  });

  test('are of the keys that tests press', () =>
    expect(event('ctrl+g')).toEqual({ type: 'key', name: 'g', ctrl: true }));
});
