import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekEnd, weekStart } from '../../src/checkin/week.js';
import { addDays } from '../../src/dates/local.js';
import { keptSince } from '../../src/progress/kept.js';
import type { Mark, Promised, Rhythm } from '../../src/promises/promise.js';
import { back, lastWeek, numbersIn } from '../checkin/weeks.js';

const today = weekEnd(lastWeek);
const first = weekStart(back(11));
const mark = (day: string, is: Mark['is']): Mark => ({ day, is, at: `${day}T20:00:00+01:00` });
const promise = (rhythm: Rhythm, from: string, marks: readonly Mark[]): Promised => ({
  id: `p-${rhythm.kind}-${from}`,
  created: `${from}T20:00:00+01:00`,
  words: 'Home by six',
  whose: 'theirs',
  rhythm,
  from,
  state: 'open',
  marks,
});

describe('promises kept of those due', () => {
  it('is nothing where nothing was due', () => {
    expect(keptSince([], first, today)).toBeUndefined();
    expect(keptSince([promise({ kind: 'once' }, first, [])], first, today)).toBeUndefined();
  });

  it('tells kept, put right, not kept and not marked apart', () => {
    const from = addDays(today, -4);
    const marks = [mark(from, 'kept'), mark(addDays(from, 1), 'broken'), mark(addDays(from, 2), 'repaired')];
    const kept = keptSince([promise({ kind: 'daily' }, from, marks)], first, today);
    expect(kept?.all).toEqual({ due: 4, kept: 1, repaired: 1, broken: 1, unmarked: 1 });
    expect(kept?.lately).toEqual(kept?.all);
  });

  it('has a value for weeks with a mark alone: what nobody marked is neither kept nor broken', () => {
    const monday = weekStart(back(3));
    const marks = [mark(monday, 'kept'), mark(addDays(monday, 1), 'broken'), mark(weekStart(back(1)), 'broken')];
    expect(keptSince([promise({ kind: 'daily' }, monday, marks)], first, today)?.weeks).toEqual([
      { week: back(3), value: 5 },
      { week: back(1), value: 0 },
    ]);
  });

  it('leaves out what was before the time that is looked at', () => {
    const before = addDays(first, -3);
    const kept = keptSince([promise({ kind: 'weekly' }, addDays(first, -21), [mark(before, 'kept')])], first, today);
    expect(kept?.weeks).toEqual([]);
    expect(kept?.all.kept).toBe(0);
  });

  it('adds up, whatever was marked', () => {
    const rhythm = fc.constantFrom<Rhythm>({ kind: 'daily' }, { kind: 'weekly' }, { kind: 'days', days: [1, 4] });
    const marks = fc.array(fc.tuple(fc.nat(150), fc.constantFrom<Mark['is']>('kept', 'broken', 'repaired')));
    fc.assert(
      fc.property(fc.array(fc.tuple(rhythm, fc.nat(150), marks), { maxLength: 4 }), (all) => {
        const promises = all.map(([one, ago, said]) =>
          promise(
            one,
            addDays(today, -ago),
            [...new Map(said)].map(([back1, is]) => mark(addDays(today, -back1), is)),
          ),
        );
        const kept = keptSince(promises, first, today);
        if (kept === undefined) return;
        const { due, kept: done, repaired, broken, unmarked } = kept.all;
        expect(done + repaired + broken + unmarked).toBe(due);
        expect(kept.lately.due).toBeLessThanOrEqual(due);
        expect(numbersIn(kept.weeks).every((value) => value >= 0 && value <= 10)).toBe(true);
      }),
    );
  });
});
