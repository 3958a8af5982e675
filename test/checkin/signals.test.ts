import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/local.js';
import type { Feeling } from '../../src/journal/entry.js';
import { dipIn } from '../../src/checkin/dip.js';
import { dimensionIds, type Scores } from '../../src/checkin/series.js';
import { signalsIn } from '../../src/checkin/signals.js';
import { anyWeeks, back, daily, lastWeek, numbersIn, weekly, weeksOf } from './weeks.js';

const kinds = (...given: Parameters<typeof signalsIn>): readonly string[] =>
  signalsIn(...given).map(({ kind }) => kind);
const times = (count: number, scores: Scores): readonly Scores[] => Array.from({ length: count }, () => scores);
const even: Scores = { safety: 4, honesty: 4, communication: 4, consistency: 4, closeness: 4, hope: 4 };

describe('signals', () => {
  it('are none in a middling year', () => {
    expect(kinds(weeksOf(times(30, even)), [], lastWeek, 400)).toEqual([]);
    expect(kinds([], [], lastWeek, undefined)).toEqual([]);
  });

  it('name safety at or under two, and not above; nor where it was skipped', () => {
    expect(kinds(weeksOf([{ safety: 2 }]), [], lastWeek, undefined)).toEqual(['unsafe']);
    expect(kinds(weeksOf([{ safety: 3 }]), [], lastWeek, undefined)).toEqual([]);
    expect(kinds(weeksOf([{ hope: 1 }]), [], lastWeek, undefined)).toEqual([]);
  });

  it('name talks that went badly three weeks running; a gap breaks them', () => {
    const bad: Scores = { communication: 2 };
    expect(signalsIn(weeksOf([bad, bad, bad]), [], lastWeek, undefined)).toEqual([{ kind: 'quarrels', weeks: 3 }]);
    expect(kinds(weeksOf([bad, bad]), [], lastWeek, undefined)).toEqual([]);
    expect(kinds(weeksOf([bad, null, bad, bad]), [], lastWeek, undefined)).toEqual([]);
  });

  const heavy: readonly Feeling[] = [{ word: 'devastated', strength: 5 }];
  it('name a hurt that was overwhelming most weeks, or most days', () => {
    expect(signalsIn(weeksOf(times(4, {}), { feelings: heavy }), [], lastWeek, undefined)).toEqual([
      { kind: 'overwhelming', times: 4, of: 4, unit: 'weeks' },
    ]);
    const days = [0, 2, 3, 5].map((ago) => daily(addDays('2026-11-22', -ago), 2, heavy));
    expect(signalsIn(weeksOf([{}]), days, lastWeek, undefined)).toEqual([
      { kind: 'overwhelming', times: 4, of: 4, unit: 'days' },
    ]);
    expect(kinds(weeksOf([{}]), days.slice(1), lastWeek, undefined)).toEqual([]);
  });

  it('do not take a great joy, or a word of their own, for pain', () => {
    const own: readonly Feeling[] = [
      { word: 'loving', strength: 5 },
      { word: 'like a house without windows', strength: 5 },
    ];
    expect(kinds(weeksOf(times(4, {}), { feelings: own }), [], lastWeek, undefined)).toEqual([]);
  });

  it('name that someone cannot get past it only after half a year, and where nothing gets better', () => {
    const low = times(10, { hope: 2, safety: 3 });
    expect(kinds(weeksOf(low), [], lastWeek, 200)).toContain('not-past-it');
    expect(kinds(weeksOf(low), [], lastWeek, 100)).not.toContain('not-past-it');
    expect(kinds(weeksOf(low), [], lastWeek, undefined)).not.toContain('not-past-it');
    const better = [...times(4, { hope: 1, safety: 3 }), ...times(4, { hope: 3, safety: 3 })];
    expect(kinds(weeksOf(better), [], lastWeek, 200)).not.toContain('not-past-it');
  });

  it('name a standstill only where things were tried', () => {
    const weeks = times(10, even);
    const promises = { kept: 2, due: 2 };
    expect(kinds(weeksOf(weeks, { promises }), [], lastWeek, undefined)).toEqual(['stuck']);
    expect(kinds(weeksOf(weeks, { plan: 'done' }), [], lastWeek, undefined)).toEqual(['stuck']);
    expect(kinds(weeksOf(weeks, { promises: { kept: 0, due: 2 } }), [], lastWeek, undefined)).toEqual([]);
    const good = times(10, Object.fromEntries(dimensionIds.map((id) => [id, 8])));
    expect(kinds(weeksOf(good, { promises }), [], lastWeek, undefined)).toEqual([]);
  });

  it('name no standstill where answers went up and down, or came to lie elsewhere', () => {
    const promises = { kept: 2, due: 2 };
    const swinging = Array.from({ length: 10 }, (_none, index) => ({ ...even, hope: index % 2 === 0 ? 2 : 6 }));
    expect(kinds(weeksOf(swinging, { promises }), [], lastWeek, undefined)).toEqual([]);
    const rising = Array.from({ length: 10 }, (_none, index) => ({ ...even, safety: index < 5 ? 3 : 4 }));
    expect(kinds(weeksOf(rising, { promises }), [], lastWeek, undefined)).toEqual([]);
  });

  it('name four weeks of falling', () => {
    const falling = [9, 8, 7, 6, 5].map((hope) => ({ hope }));
    expect(signalsIn(weeksOf(falling), [], lastWeek, undefined)).toEqual([
      { kind: 'falling', dimension: 'hope', weeks: 4 },
    ]);
    expect(kinds(weeksOf(falling.slice(1)), [], lastWeek, undefined)).toEqual([]);
  });

  it('hold finite numbers only, for any weeks', () => {
    fc.assert(
      fc.property(anyWeeks, fc.option(fc.nat(4000), { nil: undefined }), (weeks, since) => {
        expect(numbersIn(signalsIn(weeks, [], lastWeek, since)).every(Number.isFinite)).toBe(true);
        if (weeks.at(-1)?.week !== lastWeek) expect(signalsIn(weeks, [], lastWeek, since)).toEqual([]);
      }),
    );
  });
});

describe('a dip', () => {
  const steady = times(4, { safety: 7, closeness: 6, hope: 7, honesty: 7 });

  it('is a low week after steadier ones, and names what fell most first', () => {
    const weeks = weeksOf([...steady, { safety: 5, closeness: 3, hope: 7, honesty: 6 }]);
    expect(dipIn(weeks, lastWeek)).toEqual({ kind: 'dip', fell: ['closeness', 'safety'] });
  });

  it('is not called so where safety is very low, where it has been falling, or where there is nothing to fall from', () => {
    expect(dipIn(weeksOf([...steady, { safety: 2, closeness: 3, hope: 7 }]), lastWeek)).toBeUndefined();
    const longer = [8, 7, 6, 3].map((hope) => ({ hope }));
    expect(dipIn(weeksOf([...steady, ...longer]), lastWeek)).toBeUndefined();
    expect(dipIn(weeksOf([{ hope: 7 }, { hope: 3 }]), lastWeek)).toBeUndefined();
    expect(dipIn(weeksOf([...steady, null, null, null, { safety: 4, hope: 4 }]), lastWeek)).toBeUndefined();
  });

  it('is not called so where something else rose as much', () => {
    expect(dipIn(weeksOf([...steady, { safety: 5, closeness: 9, hope: 9 }]), lastWeek)).toBeUndefined();
  });

  it('is serious where honesty broke in, whatever else happened', () => {
    const weeks = weeksOf([...steady, { safety: 1, honesty: 3, hope: 6 }]);
    expect(dipIn(weeks, lastWeek)).toMatchObject({ kind: 'serious', change: { dimension: 'honesty', from: 7, to: 3 } });
  });

  it('is none for a week that has no point', () => {
    expect(dipIn([weekly(back(1), { hope: 7 })], lastWeek)).toBeUndefined();
  });
});
