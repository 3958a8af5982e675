/** Every card of every step, for every side, at every size. */
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { allSteps } from '../../src/session/session.js';
import { cardsFor, createStep, onCard, saidTo, type StepState } from '../../src/screens/step/state.js';
import { viewOf } from '../../src/screens/screens.js';
import type { World } from '../../src/session/world.js';
import { textOf } from '../../src/ui/view/line.js';
import { windowRows } from '../../src/ui/view/frame.js';
import type { Size } from '../../src/ui/view/view.js';
import { knownSession } from '../session/homes.js';
import { misfits, misfitsAt, sizes } from './fits.js';

const worlds = sides.flatMap((side) =>
  (['alone', 'together'] as const).map((company) =>
    knownSession({
      side,
      with: company,
      joint: company === 'together',
      causes: ['lies', 'infidelity'],
      since: '2026-11-01',
    }).world(),
  ),
);
const open = (step: (typeof allSteps)[number], world: World): StepState => createStep(step, 1, undefined, 'id', world);

test.each(allSteps)('$id fits', (step) => {
  for (const world of worlds) {
    const state = open(step, world);
    const cards = cardsFor(state, world).map((_card, at) => onCard(state, at, world));
    for (const card of cards) expect(misfitsAt((size) => viewOf(card, { world, size }))).toEqual([]);
  }
});

test.each(allSteps)('what $id says back fits', (step) => {
  for (const world of worlds) {
    const state = open(step, world);
    cardsFor(state, world).forEach((card, at) => {
      for (const { say: _say, when } of card.kind === 'prompt' ? (card.prompt.reactions ?? []) : []) {
        if (card.kind !== 'prompt') continue;
        const value =
          'family' in when
            ? [{ word: when.family, strength: 3 as const }]
            : 'chose' in when
              ? card.prompt.kind === 'checklist'
                ? [when.chose]
                : when.chose
              : 'atMost' in when
                ? when.atMost
                : when.atLeast;
        const answered = onCard({ ...state, answers: { [card.prompt.id]: value } }, at, world);
        const said = saidTo(answered, world);
        expect(said).toBeDefined();
        if (said !== undefined) expect(misfitsAt((size) => viewOf({ ...answered, said }, { world, size }))).toEqual([]);
      }
    });
  }
});

describe('in the smallest window', () => {
  const [small] = sizes as readonly [Size];

  /** What is in sight, without title and foot. */
  const sight = (state: StepState, world: World): string =>
    windowRows(viewOf(state, { world, size: small }), small)
      .rows.slice(1, -1)
      .map(textOf)
      .join('\n');

  test.each(allSteps)('every question of $id leaves a row to answer it in', (step) => {
    for (const world of worlds) {
      const state = open(step, world);
      cardsFor(state, world).forEach((card, at) => {
        if (card.kind !== 'prompt') return;
        const open = onCard(state, at, world);
        const shown = sight(open, world);
        const kinds: Partial<Record<typeof card.prompt.kind, RegExp>> = {
          scale: /0.*10/u,
          choice: /› \( \)/u,
          checklist: /› \[ \]/u,
          feelings: /› /u,
        };
        const row = open.building === undefined ? (kinds[card.prompt.kind] ?? /│/u) : kinds.choice!;
        expect(shown, `${card.prompt.id} ${world.reader.side}`).toMatch(row);
      });
    }
  });

  test('a line of trouble leaves the text in sight', () => {
    const world = worlds[0]!;
    for (const step of allSteps) {
      const state = open(step, world);
      cardsFor(state, world).forEach((card, at) => {
        if (card.kind !== 'prompt') return;
        const here = {
          ...onCard(state, at, world),
          trouble: 'The disk is full, so this could not be saved. What you wrote is still here.',
        };
        expect(misfits(viewOf(here, { world, size: small }), small)).toEqual([]);
      });
    }
  });
});
