/** Statements and letters on screens: every page at every size, and what the coach says there. */
import { describe, expect, test } from 'vitest';
import { emptyMade, partsOf, wordingOf, type BuilderKind } from '../../src/builders/kinds.js';
import { components } from '../../src/coach/types.js';
import { apologyWords } from '../../src/messages/apology.js';
import { createBuilding, onPage, otherWay, type Asked, type Building } from '../../src/screens/builder/building.js';
import type { Heard, Remark } from '../../src/screens/builder/hearing.js';
import { secondsFor } from '../../src/screens/builder/practice.js';
import type { BuilderState } from '../../src/screens/builder/builder.js';
import { viewOf } from '../../src/screens/screens.js';
import { fittingHints, windowRows } from '../../src/ui/view/frame.js';
import { textOf } from '../../src/ui/view/line.js';
import { roomIn, type Size } from '../../src/ui/view/view.js';
import { flat } from '../app/evening.js';
import { knownSession } from '../session/homes.js';
import { misfitsAt, sizes } from './fits.js';

const world = knownSession({ side: 'hurt' }).world();
const long =
  'one long thing after another, and no end of it in sight, until nobody knows any more where it began; '.repeat(6);
const concern: Remark = {
  quote: 'you always',
  weight: 'concern',
  says: 'This may be heard as always.',
  offer: 'Which time was it?',
};
const other: Remark = { quote: '', weight: 'hint', says: long, offer: long };
const heard: Heard = {
  in: '',
  field: [concern, other],
  whole: [concern, other],
  meter: components.map((part, at) => ({ part, there: at < 2 })),
};
const asked: Asked = { ask: long.slice(0, 120), hint: long.slice(0, 120), before: long };

function building(kind: BuilderKind, words: string, inStep = false): Building {
  const texts = {
    happened: words,
    means: words,
    ask: words,
    see: words,
    raw: words,
    act: words,
    own: words,
    impact: words,
  };
  const feelings = [
    { word: 'furious', strength: 5 as const },
    { word: 'angry', strength: 1 as const },
  ];
  const made = words === '' ? emptyMade(kind) : { ...emptyMade(kind), texts, feelings, under: feelings };
  return createBuilding({ made, page: 'begin' }, { hurt: true, asked: inStep ? asked : undefined });
}

const screen = (one: Building): BuilderState => ({ name: 'builder', key: 'say:new', id: 'id', building: one });
const sight = (one: Building, size: Size): string =>
  windowRows(viewOf(screen(one), { world, size }), size)
    .rows.slice(1, -1)
    .map(textOf)
    .join('\n');

describe.each<BuilderKind>(['statement', 'apology', 'hear'])('%s', (kind) => {
  test.each(['', 'you left', long, '日本語'.repeat(30), `${'w'.repeat(90)} ..! \n\n 👩‍👩‍👧 \u202E x`])(
    'fits with %j',
    (words) => {
      for (const inStep of [false, true]) {
        const begun = building(kind, words, inStep);
        for (const page of ['begin', 'raw', ...partsOf(begun.made), 'read', 'whole', 'practise']) {
          const open = onPage(begun, page);
          for (const one of [open, { ...open, heard }, { ...open, said: 'self' as const }, { ...open, hidden: true }])
            expect(misfitsAt((size) => viewOf(screen(one), { world, size }))).toEqual([]);
        }
      }
    },
  );

  test('there is always a row to write in, and support and the way on are named', () => {
    const begun = building(kind, 'you left', true);
    for (const size of sizes)
      for (const page of ['raw', ...partsOf(begun.made), 'whole']) {
        const one = { ...onPage(begun, page), heard };
        expect(sight(one, size), page).toMatch(page === 'feelings' || page === 'under' ? /› / : /│/u);
        const hints = fittingHints(viewOf(screen(one), { world, size }).hints, roomIn(size).width).map(
          ({ key }) => key,
        );
        expect(hints).toEqual(expect.arrayContaining(['Tab', 'Ctrl+G']));
      }
  });
});

test('what the coach hears in the open piece is seen without scrolling, also in the smallest window', () => {
  for (const size of sizes) {
    const one = { ...onPage(building('statement', 'you left'), 'happened'), heard };
    expect(flat(sight(one, size))).toContain('"you always": This');
  }
});

test('the offer stands below what was heard, and a window with room shows how all of it reads', () => {
  const one = { ...onPage(building('statement', 'you left'), 'means'), heard: { ...heard, field: [concern] } };
  const shown = flat(sight(one, { columns: 80, rows: 40 }));
  expect(shown).toContain('Which time was it?');
  expect(shown).toContain(flat(wordingOf(one.made)));
});

test('the meter says in words and signs what is there', () => {
  const one = { ...onPage(building('apology', 'you left'), 'read'), heard };
  const shown = sight(one, { columns: 80, rows: 60 });
  expect(shown).toContain('Two of six parts');
  components.forEach((part, at) =>
    expect(shown).toContain(`${at < 2 ? '[x]' : '[ ]'} ${apologyWords.meterNamed[part]}`),
  );
  expect(sight({ ...onPage(building('hear', 'you left'), 'read'), heard }, { columns: 80, rows: 60 })).not.toContain(
    '[x]',
  );
});

test.each([0, 1, 2, 3, 4, 5, 6])('the meter can say %d', (there) => {
  expect(apologyWords.meter(there)).toMatch(/^\p{Lu}\w+ .*six parts? (?:is|are) in it\.$/u);
});

test('wordings go round', () => {
  const begun = onPage(building('statement', 'you left'), 'read');
  const seen: string[] = [];
  for (let one = begun, at = 0; at < 5; at++, one = otherWay(one, 1)) seen.push(wordingOf(one.made));
  expect(new Set(seen.slice(0, 4)).size).toBe(4);
  expect(seen[4]).toBe(seen[0]);
  expect(wordingOf(otherWay(begun, -1).made)).toBe(seen[3]);
});

test.each([
  ['', 4],
  ['I felt sad.', 4],
  ['word '.repeat(25), 12],
  ['word '.repeat(500), 30],
])('%j is shown for %d seconds', (text, seconds) => expect(secondsFor(text)).toBe(seconds));
