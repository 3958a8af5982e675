/** The questions for a blank page. */
import { describe, expect, test } from 'vitest';
import { blankPages } from '../../src/guide/library/blank.js';
import { sides, wordsFor } from '../../src/guide/schema.js';
import { stages } from '../../src/guide/stages/index.js';
import { blankAsk, blankAsks } from '../../src/screens/journal/blank.js';
import { grade, unwelcome } from '../guide/rules.js';
import { knownSession } from '../session/homes.js';

test('there are four at least for every stage and side, and no stage is left out', () => {
  expect(blankPages.map(({ id }) => id)).toEqual(stages.map(({ id }) => id));
  for (const { asks } of blankPages)
    for (const side of sides) expect(new Set(wordsFor(asks, side)).size).toBeGreaterThanOrEqual(4);
});

describe.each(sides)('for %s', (side) => {
  const all = blankPages.flatMap(({ asks }) => wordsFor(asks, side));

  test('no question is asked twice', () => expect(new Set(all).size).toBe(all.length));

  test('they ask one short thing, in the words of the guide', () => {
    for (const ask of all) {
      expect(ask).not.toMatch(unwelcome);
      expect(ask).not.toMatch(/\b(?:must|should|need to|just)\b/iu);
      expect(ask.length).toBeLessThanOrEqual(110);
    }
    expect(grade(all.join(' '))).toBeLessThanOrEqual(7);
  });

  test('none presses to forgive, to stay or to go', () => {
    for (const ask of all)
      expect(ask).not.toMatch(
        /\b(?:when|how|why)\b[^?]*\b(?:will|can|could|would) you (?:forgive|stay|leave|trust)\b|\bready to forgive\b/iu,
      );
  });

  test('a person is asked those of the stage they are at, one after the other', () => {
    const world = knownSession({ side }).world();
    const asks = blankAsks(world);
    expect(asks).toEqual(wordsFor(blankPages[0]!.asks, side));
    expect(asks.map((_ask, at) => blankAsk(world, at))).toEqual(asks);
    expect(blankAsk(world, asks.length)).toBe(asks[0]);
  });
});
