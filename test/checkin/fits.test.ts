/** Every card of both check-ins, for every side, at every size, with earlier answers beside the questions. */
import { expect, test } from 'vitest';
import { checkinEntry } from '../../src/checkin/entry.js';
import { checkinSheet, type Known } from '../../src/checkin/opening.js';
import { pointOf } from '../../src/checkin/series.js';
import { weeklySaid } from '../../src/checkin/said-weekly.js';
import { sides } from '../../src/guide/schema.js';
import type { Answers } from '../../src/path/flow.js';
import { cardsFor, createStep, onCard } from '../../src/screens/step/state.js';
import { createPages } from '../../src/screens/pages/pages.js';
import { viewOf } from '../../src/screens/screens.js';
import { paragraphs } from '../../src/ui/view/block.js';
import { misfitsAt } from '../screens/fits.js';
import { knownSession } from '../session/homes.js';

const long = 'home by six on every weekday, and a call from the train when it will be later than that';
const full: Answers = {
  feelings: [
    { word: 'heavy-hearted', strength: 5 },
    { word: 'overwhelmed', strength: 4 },
    { word: 'like a house without any windows', strength: 3 },
  ],
  ...Object.fromEntries(['safety', 'honesty', 'communication', 'hope', 'patience', 'ownership'].map((id) => [id, 4])),
  ...Object.fromEntries(['built', 'hurt', 'thanks', 'hard', 'want', 'plan'].map((id) => [id, `${long}. `.repeat(4)])),
  gesture: ['calm-first-step', `+${long}`],
};

test.each(sides.flatMap((side) => [true, false].map((joint) => ({ side, joint }))))(
  'the check-ins fit: $side, $joint',
  ({ side, joint }) => {
    const world = knownSession({ side, with: 'together', joint }).world();
    const bare: Known = { all: { version: 1, items: [] }, entry: () => undefined, reviewable: () => [] };
    const { reader } = world;
    const entry = checkinEntry({
      sheet: checkinSheet('2026-W46', world, bare)!,
      what: '2026-W46',
      answers: full,
      id: 'before',
      reader,
      now: '2026-11-15T20:00:00+01:00',
      before: undefined,
    });
    const point = pointOf(entry)!;
    const known: Known = {
      all: { version: 1, items: [point] },
      entry: () => entry,
      reviewable: () => [
        { id: '1', what: 'promise', words: long },
        { id: '2', what: 'agreement', words: long },
      ],
    };
    for (const what of ['2026-W47', '2026-W45', '2026-11-22', '2026-11-20']) {
      const state = createStep(checkinSheet(what, world, known)!, 1, undefined, 'id', world);
      cardsFor(state, world).forEach((_card, at) => {
        const card = onCard(state, at, world);
        expect(misfitsAt((size) => viewOf(card, { world, size }))).toEqual([]);
      });
    }
    const listener = { reader, stages: world.stages, sinceDays: undefined };
    const said = weeklySaid(point.kind === 'weekly' ? [point] : [], [], '2026-W46', listener);
    const page = createPages([{ title: 'The week', blocks: paragraphs(said) }]);
    expect(misfitsAt((size) => viewOf(page, { world, size }))).toEqual([]);
  },
);
