/** Every step of the guide, on every side, to its end. */
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { stepWords } from '../../src/messages/step.js';
import { isDone } from '../../src/path/document.js';
import { hasAnswer } from '../../src/path/answers.js';
import { promptsOf } from '../../src/path/flow.js';
import { todayOf } from '../../src/session/today.js';
import { allSteps } from '../../src/session/session.js';
import { knownSession } from '../session/homes.js';
import { Evening, flat, toTheClose } from './evening.js';

const people = sides.flatMap((side) => [
  { side, with: 'alone' as const, joint: false },
  { side, with: 'together' as const, joint: true },
]);

describe.each(people)('$side, $with', (profile) => {
  const session = knownSession({ ...profile, since: '2026-11-01', causes: ['lies', 'other'] });

  test.each(allSteps.map((step, at) => ({ step, at })))('$step.id can be finished', ({ step, at }) => {
    const one = toTheClose(new Evening(session, step.id), at);
    const { reader } = session.world();
    const asked = promptsOf(step, reader).map(({ id }) => id);
    expect(Object.keys(one.step.answers)).toEqual(asked);
    const { answers } = one.step;
    one.press('enter');
    expect(one.screen.name).toBe('today');
    expect(one.page).toContain(flat(stepWords.kept(step.title)));
    const [entry, ...others] = session.entriesOf(step);
    expect(others).toEqual([]);
    expect(entry?.step).toMatchObject({ id: step.id, run: 1 });
    expect(Object.fromEntries(entry?.step?.answers.map(({ prompt, value }) => [prompt, value]) ?? [])).toEqual(answers);
    expect(Object.values(answers).every(hasAnswer)).toBe(true);
    expect(session.world().drafts).toEqual({});
  });

  test('then all are done, and one comes again', () => {
    const world = session.world();
    expect(allSteps.filter(({ id }) => !isDone(world.progress, id))).toEqual([]);
    expect(todayOf(world)).toMatchObject({ allDone: true, next: { why: 'again' } });
  });
});

test.each(sides)('every step can be gone through without a word: %s', (side) => {
  const session = knownSession({ side });
  for (const step of allSteps) {
    const one = new Evening(session, step.id).skipToTheEnd();
    expect(one.screen.name, step.id).toBe('today');
    expect(one.page).toContain(flat(stepWords.keptEmpty(step.title)));
    expect(session.entriesOf(step).map((entry) => entry.step?.answers)).toEqual([[]]);
  }
});
