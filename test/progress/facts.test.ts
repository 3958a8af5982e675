import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekEnd } from '../../src/checkin/week.js';
import { stages } from '../../src/guide/stages/index.js';
import { noProgress } from '../../src/path/document.js';
import { readerOf } from '../../src/path/reader.js';
import { newProfile } from '../../src/profile/profile.js';
import { progressFacts, type FactsFrom } from '../../src/progress/facts.js';
import { anyWeeks, lastWeek, numbersIn } from '../checkin/weeks.js';

const today = weekEnd(lastWeek);
const from = (more: Partial<FactsFrom> = {}): FactsFrom => ({
  stages,
  reader: readerOf({ ...newProfile, side: 'hurt' }, today),
  progress: noProgress,
  checkins: { version: 1, items: [] },
  promises: [],
  today,
  ...more,
});

describe('the facts for programs', () => {
  it('are there for somebody who has done nothing', () => {
    expect(progressFacts(from())).toMatchObject({
      path: { done: 0 },
      time: { band: 'unknown' },
      weeks: { shown: [], checkins: 0, dimensions: [], together: [] },
      feelings: { of: 0, families: [] },
    });
  });

  it('tell steps that were done more than once', () => {
    const runs = [
      { entry: 'a', day: '2026-01-05' },
      { entry: 'b', day: '2026-06-05' },
    ];
    const progress = { steps: { 'footing-steady': { runs }, 'name-true': { runs: runs.slice(1) } }, memory: {} };
    expect(progressFacts(from({ progress }))).toMatchObject({
      path: {
        done: 2,
        first: '2026-01-05',
        repeated: [{ step: 'footing-steady', times: 2, first: '2026-01-05', last: '2026-06-05' }],
      },
    });
  });

  it('survive JSON unchanged: every number is one', () => {
    fc.assert(
      fc.property(anyWeeks, (items) => {
        const facts = progressFacts(from({ checkins: { version: 1, items: [...items] } }));
        expect(numbersIn(facts).every(Number.isFinite)).toBe(true);
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      }),
    );
  });
});
