/** Any keys in any order: the app never throws, and always draws something that fits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { allSteps } from '../../src/session/session.js';
import { StoreError } from '../../src/store/index.js';
import { tricky } from '../ui/arbitraries.js';
import { event, Evening, eveningOf, firstEvening } from '../app/evening.js';
import { knownSession } from '../session/homes.js';
import { misfits, sizes } from './fits.js';

const names = [
  ...[
    'enter',
    'enter',
    'enter',
    'tab',
    'tab',
    'shift+tab',
    'escape',
    'up',
    'down',
    'down',
    'left',
    'right',
    'home',
    'end',
  ],
  ...[
    'pageup',
    'pagedown',
    'backspace',
    'delete',
    'ctrl+g',
    'ctrl+u',
    'ctrl+w',
    'ctrl+z',
    'ctrl+o',
    'ctrl+t',
    'ctrl+y',
    'f1',
    'insert',
  ],
  ...['alt+x', 'ctrl+left', 'shift+enter', ...Array.from(' 0123456789apbrzqshtoe?gGjkl+')],
];
const text = fc.oneof(
  fc.constantFrom('yes', 'last march', '2026-03-14', 'I feel small.', ...tricky),
  // None that grow together into one character: that can be wider than a row (see `ui-fields/date.test.ts`).
  fc.constantFrom('a', 'word ', 'é', '日', '👩', '👨‍👩‍👧‍👦', '한', 'שלום', '🇩🇪', '\u00a0').map((piece) => piece.repeat(30)),
);
const act = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...names).map((name) => ({ name })) },
  { weight: 2, arbitrary: text.map((typed) => ({ typed })) },
  { weight: 1, arbitrary: text.map((pasted) => ({ pasted: `${pasted}\n\t${pasted}` })) },
  { weight: 1, arbitrary: fc.constantFrom('save', 'again', 'resize', 'pause').map((other) => ({ other })) },
);
type Act = { name?: string; typed?: string; pasted?: string; other?: string };

function perform(one: Evening, { name, typed, pasted, other }: Act): void {
  if (name !== undefined) one.press(name);
  if (typed !== undefined) one.type(typed);
  if (pasted !== undefined) one.app.key({ type: 'paste', text: pasted }, one.size);
  if (other === 'save') one.app.save();
  if (other === 'pause') one.pause();
  if (other === 'again') one.again();
  if (other === 'resize') one.size = sizes[(sizes.indexOf(one.size) + 1) % sizes.length] ?? one.size;
}

const start = fc.oneof(
  fc.constant(() => firstEvening()),
  fc.constantFrom(...sides).map((side) => () => eveningOf({ side, with: 'together', joint: side === 'both' })),
  fc.tuple(fc.constantFrom(...sides), fc.constantFrom('say' as const, 'apology' as const)).map(
    ([side, screen]) =>
      () =>
        new Evening(knownSession({ side }), { screen }),
  ),
  fc.tuple(fc.constantFrom(...sides), fc.constantFrom(...allSteps)).map(
    ([side, { id }]) =>
      () =>
        eveningOf({ side, since: '2026-10-01' }, id),
  ),
);

test('any evening goes well', () => {
  fc.assert(
    fc.property(start, fc.array(act, { minLength: 20, maxLength: 60 }), (begin, acts) => {
      const one = begin();
      one.size = sizes[0] ?? one.size;
      for (const each of acts) {
        perform(one, each);
        expect(misfits(one.view, one.size)).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test('nor does a disk that refuses everything bring it down', () => {
  fc.assert(
    fc.property(start, fc.array(act, { minLength: 10, maxLength: 40 }), (begin, acts) => {
      const one = begin();
      const refuse = (): never => {
        throw new StoreError('disk-full', 'path.json');
      };
      Object.assign(one.session, {
        saveDraft: refuse,
        saveProfile: refuse,
        finishStep: refuse,
        setAside: refuse,
        keepNote: refuse,
        forget: refuse,
      });
      for (const each of acts) {
        perform(one, each);
        expect(one.view.title).not.toBe('');
      }
    }),
    { numRuns: 40 },
  );
});

test('keys are made as the decoder makes them', () => {
  expect(event('shift+tab')).toEqual({ type: 'key', name: 'tab', shift: true });
  expect(event('+')).toEqual({ type: 'text', text: '+' });
});
