/** Any keys in any order in the journal: it never throws, always draws something that fits, and loses no word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { StoreError } from '../../src/store/index.js';
import { Evening } from '../app/evening.js';
import { knownSession } from '../session/homes.js';
import { tricky, trickyText } from '../ui/arbitraries.js';
import { misfits, sizes } from './fits.js';

const names = [
  ...['enter', 'enter', 'enter', 'tab', 'tab', 'tab', 'shift+tab', 'escape', 'up', 'down', 'down', 'left', 'right'],
  ...['home', 'end', 'pageup', 'pagedown', 'backspace', 'ctrl+u', 'ctrl+w', 'ctrl+z', 'ctrl+t', 'ctrl+g', 'f1', 'f2'],
  ...Array.from('wwwdduuexftt//?45 q'),
];
const text = fc.oneof(
  fc.constantFrom('the garden', '#tag one', 'last week', 'I want to die', '"not now', ...tricky),
  fc.constantFrom('a', 'é', '日', '👨‍👩‍👧‍👦', 'שלום', '\u00a0').map((piece) => piece.repeat(40)),
);
const act = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom(...names).map((name) => ({ name })) },
  { weight: 3, arbitrary: text.map((typed) => ({ typed })) },
  { weight: 1, arbitrary: text.map((pasted) => ({ pasted: `${pasted}\n\t${pasted}` })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('work', 'work', 'a page', 'save', 'again', 'resize').map((other) => ({ other })),
  },
);
type Act = { name?: string; typed?: string; pasted?: string; other?: string };

function perform(one: Evening, { name, typed, pasted, other }: Act): void {
  if (name !== undefined) one.press(name);
  if (typed !== undefined) one.type(typed);
  if (pasted !== undefined) one.app.key({ type: 'paste', text: pasted }, one.size);
  if (other === 'work') one.work();
  if (other === 'a page' && one.app.working) one.app.work();
  if (other === 'save') one.app.save();
  if (other === 'again') one.again();
  if (other === 'resize') one.size = sizes[(sizes.indexOf(one.size) + 1) % sizes.length] ?? one.size;
}

/** A journal with entries of any kind of text in it. */
const start = fc
  .tuple(
    fc.constantFrom(...sides),
    fc.array(fc.record({ text: fc.oneof(trickyText(), text), tag: trickyText(4), back: fc.nat(800) }), {
      maxLength: 6,
    }),
  )
  .map(([side, entries]) => (): Evening => {
    const session = knownSession({ side });
    for (const { text: written, tag, back } of entries)
      session.journal.add(
        { text: written, feelings: [{ word: tag, strength: 2 }], tags: [tag] },
        { at: new Date(2026, 10, 22 - back, 9) },
      );
    return new Evening(session, { screen: 'journal' });
  });

test('any evening with the journal goes well', () => {
  fc.assert(
    fc.property(start, fc.array(act, { minLength: 20, maxLength: 70 }), (begin, acts) => {
      const one = begin();
      one.size = sizes[0] ?? one.size;
      for (const each of acts) {
        perform(one, each);
        expect(misfits(one.view, one.size)).toEqual([]);
      }
      one.work();
    }),
    { numRuns: 100 },
  );
});

/** All the words there are: in entries, among what was deleted, in drafts. */
const allWords = (one: Evening): string => {
  const { session } = one;
  const { drafts } = session.world();
  return JSON.stringify([session.journal.find({}), session.journal.removed(), drafts, one.written ?? '']);
};

test('what was written is there after any keys that do not go into the middle of it', () => {
  const inside = /^(?:backspace|ctrl\+[uwz]|left|up|home|pageup)$/u;
  const keys = names.filter((name) => !inside.test(name));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys, 'save', 'again', 'work'), { maxLength: 50 }), (acts) => {
      const one = new Evening(knownSession({ side: 'both' }), { screen: 'journal' });
      one.press('w').type('quincunx');
      one.app.save();
      for (const name of acts) {
        if (/^(?:save|again|work)$/u.test(name)) perform(one, { other: name });
        else one.press(name);
        expect(allWords(one)).toContain('quincunx');
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
        throw new StoreError('disk-full', 'drafts.json');
      };
      Object.assign(one.session, { saveDraft: refuse, dropDraft: refuse, keepNote: refuse });
      Object.assign(one.session.journal, { keep: refuse, remove: refuse, restore: refuse, letGo: refuse });
      for (const each of acts) {
        perform(one, each);
        expect(one.view.title).not.toBe('');
      }
    }),
    { numRuns: 40 },
  );
});
