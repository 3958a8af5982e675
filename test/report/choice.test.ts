import { describe, expect, it } from 'vitest';
import { isCliError } from '../../src/errors.js';
import { partsFrom, picked, questionsFrom, weekCount, weeksFromOptions } from '../../src/cli/report/options.js';
import { spanOf, usualParts } from '../../src/report/choice.js';
import { back, lastWeek, weekly, weeksOf } from '../checkin/weeks.js';
import { material, promise, today } from './made.js';

const ten = weeksOf(Array.from({ length: 10 }, () => ({ safety: 5 })));
const now = new Date(2026, 10, 22, 20, 0, 0);

describe('the weeks of a report', () => {
  it('are the last twelve, but none before anything was noted', () => {
    const many = weeksOf(Array.from({ length: 30 }, () => ({ safety: 5 })));
    expect(spanOf({}, material(many))).toEqual({ from: back(11), to: lastWeek });
    expect(spanOf({}, material(ten))).toEqual({ from: back(9), to: lastWeek });
    expect(spanOf({ weeks: Number.POSITIVE_INFINITY }, material(many))).toEqual({ from: back(29), to: lastWeek });
  });

  it('end with the week before while nothing is noted in this one', () => {
    const before = weeksOf([{ safety: 5 }, { safety: 5 }, null]);
    expect(spanOf({ weeks: 2 }, material(before))).toEqual({ from: back(2), to: back(1) });
  });

  it('begin with a promise, too', () => {
    const made = material([], { promises: [promise({ created: '2026-11-02T08:00:00+01:00' })] });
    expect(spanOf({ weeks: 30 }, made).from).toBe('2026-W45');
  });

  it('are never turned round, whatever is asked for', () => {
    const only = material([weekly(lastWeek, { safety: 5 })]);
    expect(spanOf({ to: back(20) }, only)).toEqual({ from: back(20), to: back(20) });
  });

  it('are understood as days, as weeks and as words', async () => {
    expect(await weeksFromOptions({}, now, today)).toBeUndefined();
    expect(await weeksFromOptions({ from: '2026-W30', until: '2026-10-01' }, now, today)).toEqual({
      from: '2026-W30',
      to: '2026-W40',
    });
    expect(await weeksFromOptions({ until: 'last', weeks: '4' }, now, today)).toEqual({ to: back(1), weeks: 4 });
    expect(await weeksFromOptions({ from: 'last month' }, now, today)).toEqual({ from: '2026-W40' });
  });

  it.each([
    { weeks: '0' },
    { weeks: 'many' },
    { from: 'the blue one' },
    { from: '' },
    { from: '2027-W01' },
    { until: '2027-W01' },
    { from: '2026-W40', until: '2026-W30' },
    { weeks: '3', from: '2026-W40' },
  ])('are refused when they make no sense: %j', async (options) => {
    const error: unknown = await weeksFromOptions(options, now, today).catch((thrown: unknown) => thrown);
    expect(isCliError(error) && error.code).toBe(2);
  });
});

describe('what goes in', () => {
  it('is named with commas or spaces, in any order, and comes in one order', () => {
    expect(partsFrom('path, weeks,promise')).toEqual(['weeks', 'promises', 'path']);
    expect(partsFrom(undefined)).toBeUndefined();
    for (const said of ['', ',', 'weeks,journal']) expect(() => partsFrom(said)).toThrow();
  });

  it('for a counsellor holds no words of a diary unless they are chosen', () => {
    expect(usualParts.counsellor).not.toContain('appreciation');
  });

  it('is picked from a list by its places', () => {
    expect(picked('3, 1 3', 3)).toEqual([1, 3]);
    expect(picked('', 3)).toEqual([]);
    for (const said of ['0', '4', '1-2', 'one']) expect(() => picked(said, 3)).toThrow();
    expect([weekCount('all'), weekCount('26'), weekCount('-1')]).toEqual([Number.POSITIVE_INFINITY, 26, undefined]);
    expect(questionsFrom([' a\u001b[31m b\n', ' '])).toEqual(['a b']);
  });
});
