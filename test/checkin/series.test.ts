import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCheckins } from '../../src/checkin/document.js';
import {
  checkinSteps,
  dailyPoints,
  noCheckins,
  pointOf,
  weeklyPoints,
  withoutPoint,
  withPoint,
} from '../../src/checkin/series.js';
import type { Answer, Entry } from '../../src/journal/entry.js';
import { entryOf } from '../store/helpers.js';
import { anyWeeks, back, daily, weekly } from './weeks.js';

const checkin = (id: string, answers: readonly Answer[], more: Partial<Entry> = {}): Entry =>
  entryOf({ kind: 'checkin', feelings: [], step: { id, run: 1, answers: [...answers] }, ...more });
const about = (value: string): Answer => ({ prompt: 'about', kind: 'date', value });
const said = (prompt: string, value: Answer['value']): Answer => ({ prompt, kind: 'any', value });

describe('the point of an entry', () => {
  it('has the numbers and feelings of a day, and none of its words', () => {
    const entry = checkin(
      checkinSteps.daily,
      [about('2026-11-20'), said('trust', 4), said('line', 'We walked to the river.')],
      { created: '2026-11-22T08:00:00+01:00', feelings: [{ word: 'wary', strength: 2 }] },
    );
    expect(pointOf(entry)).toEqual({
      kind: 'daily',
      id: entry.id,
      created: entry.created,
      feelings: [{ word: 'wary', strength: 2 }],
      day: '2026-11-20',
      week: '2026-W47',
      trust: 4,
    });
    expect(JSON.stringify(pointOf(entry))).not.toContain('river');
  });

  it('counts what was said of promises and agreements: what was not due is in neither number', () => {
    const point = pointOf(
      checkin(checkinSteps.weekly, [
        about('2026-W46'),
        said('safety', 3),
        said('promise-a', 'kept'),
        said('promise-b', 'not-kept'),
        said('promise-c', 'not-due'),
        said('promise-d', 'let-go'),
        said('agreement-e', 'kept'),
        said('plan-was', 'partly'),
      ]),
    );
    expect(point).toMatchObject({
      week: '2026-W46',
      scores: { safety: 3 },
      promises: { kept: 1, due: 2 },
      agreements: { kept: 1, due: 1 },
      plan: 'partly',
    });
  });

  it('leaves out answers that make no sense, whatever they are', () => {
    const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(fc.string()));
    const answers = fc.array(
      fc.record({
        prompt: fc.constantFrom('about', 'trust', 'safety', 'hope', 'plan-was', 'promise-x', 'agreement-', 'feelings'),
        kind: fc.string(),
        value,
      }),
    );
    fc.assert(
      fc.property(answers, fc.constantFrom(...Object.values(checkinSteps)), (all, id) => {
        const point = pointOf(checkin(id, all));
        expect(checkCheckins({ version: 1, items: [point] })).not.toBeTypeOf('string');
      }),
    );
  });

  it('is none for entries that are no check-ins', () => {
    expect(pointOf(entryOf())).toBeUndefined();
    expect(pointOf(checkin('footing-steady', [said('safety', 3)]))).toBeUndefined();
  });
});

describe('the series', () => {
  it('has one point for a day and a week: the one that was changed last', () => {
    const first = weekly(back(0), { safety: 2 });
    const second = { ...weekly(back(0), { safety: 6 }), id: 'other', edited: '2026-11-23T08:00:00+01:00' };
    for (const items of [
      [first, second],
      [second, first],
    ])
      expect(weeklyPoints({ version: 1, items })).toEqual([second]);
  });

  it('is in order, whatever the order on disk; days and weeks apart', () => {
    const items = [weekly(back(0), {}), daily('2026-11-22', 3), weekly(back(5), {}), daily('2026-11-01', 4)];
    expect(weeklyPoints({ version: 1, items }).map(({ week }) => week)).toEqual([back(5), back(0)]);
    expect(dailyPoints({ version: 1, items }).map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-22']);
  });

  it('takes a point of the same entry in the place of the old one, and lets go of it', () => {
    const once = withPoint(noCheckins, weekly(back(0), { safety: 2 }));
    const twice = withPoint(once, weekly(back(0), { safety: 5 }));
    expect(twice.items).toEqual([weekly(back(0), { safety: 5 })]);
    expect(withoutPoint(twice, weekly(back(0), {}).id).items).toEqual([]);
  });

  it('is read back as it was written, unknown fields and all', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const written: unknown = JSON.parse(
          JSON.stringify({ version: 1, items: weeks.map((week) => ({ ...week, later: true })) }),
        );
        expect(checkCheckins(written)).toBe(written);
      }),
    );
  });

  it.each([
    { items: [{ ...daily('2026-11-22', 3), trust: 11 }] },
    { items: [{ ...daily('2026-11-22', 3), day: '2026-02-30' }] },
    { items: [{ ...weekly(back(0), {}), week: '2025-W53' }] },
    { items: [{ ...weekly(back(0), {}), scores: { safety: 2.5 } }] },
    { items: [{ ...weekly(back(0), {}), promises: { kept: 3, due: 2 } }] },
    { items: [{ ...weekly(back(0), {}), kind: 'monthly' }] },
    { items: 'none' },
  ])('is refused when it is broken, in words that quote nothing', (broken) => {
    const why = checkCheckins({ version: 1, ...broken });
    expect(why).toBeTypeOf('string');
    expect(why).not.toMatch(/\d/u);
  });
});
