import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks, weekEnd, weeksThrough } from '../../src/checkin/week.js';
import { valuesOf } from '../../src/checkin/trend.js';
import { chartRows, GAP, monthRow, ROWS } from '../../src/progress/chart.js';
import { columnsOf, coverageOf, SHOWN, shownWeeks, weeksPerColumn } from '../../src/progress/weeks.js';
import { anyWeeks, back, lastWeek, weekly, weeksOf } from '../checkin/weeks.js';

/** The Sunday of the last week. */
const today = weekEnd(lastWeek);

describe('the weeks that are shown', () => {
  it('are none without a check-in', () => {
    expect(shownWeeks([], today)).toEqual([]);
  });

  it('go from the first check-in to the week before this one: this week can still be filled in', () => {
    expect(shownWeeks([weekly(back(3), { safety: 4 })], today)).toEqual([back(3), back(2), back(1)]);
    expect(shownWeeks([weekly(back(3), {}), weekly(lastWeek, {})], today).at(-1)).toBe(lastWeek);
  });

  it('are a year at most', () => {
    const shown = shownWeeks([weekly(back(300), {}), weekly(lastWeek, {})], today);
    expect(shown).toHaveLength(SHOWN);
    expect(shown[0]).toBe(back(SHOWN - 1));
  });

  it('end with the check-ins where these ended long ago', () => {
    expect(shownWeeks([weekly(back(90), {}), weekly(back(60), {})], today).at(-1)).toBe(back(60));
  });

  it('follow each other and hold every check-in of the year, whatever was answered', () => {
    fc.assert(
      fc.property(anyWeeks, (points) => {
        const shown = shownWeeks(points, today);
        expect(shown).toEqual(shown.length === 0 ? [] : weeksThrough(shown[0]!, shown.at(-1)!));
        expect(shown.length).toBeLessThanOrEqual(SHOWN);
        const since = points.filter(({ week }) => week > addWeeks(shown.at(-1) ?? lastWeek, -SHOWN));
        expect(since.every(({ week }) => shown.includes(week))).toBe(true);
      }),
    );
  });
});

describe('columns', () => {
  it('are a week each where there is room, else so many weeks that they fit', () => {
    expect([weeksPerColumn(52, 72), weeksPerColumn(52, 34), weeksPerColumn(52, 20)]).toEqual([1, 2, 3]);
  });

  it('hold the mean of what was answered, and leave gaps alone', () => {
    const weeks = weeksThrough(back(5), lastWeek);
    const values = [
      { week: back(5), value: 2 },
      { week: back(4), value: 5 },
      { week: back(1), value: 7 },
    ];
    expect(columnsOf(values, weeks, 2).map(({ value }) => value)).toEqual([3.5, undefined, 7]);
    expect(columnsOf(values, weeks, 1).map(({ value }) => value)).toEqual([2, 5, undefined, undefined, 7, undefined]);
  });

  it('are gaps exactly where nothing was answered, and never out of range', () => {
    fc.assert(
      fc.property(anyWeeks, fc.integer({ min: 1, max: 80 }), (points, room) => {
        const weeks = shownWeeks(points, today);
        const values = valuesOf(points, 'hope', lastWeek);
        const each = weeksPerColumn(weeks.length, room);
        const columns = columnsOf(values, weeks, each);
        expect(columns.length).toBeLessThanOrEqual(room);
        columns.forEach(({ value }, index) => {
          const own = weeks.slice(index * each, (index + 1) * each);
          const said = values.filter(({ week }) => own.includes(week)).map((one) => one.value);
          if (said.length === 0) expect(value).toBeUndefined();
          else {
            expect(value).toBeGreaterThanOrEqual(Math.min(...said));
            expect(value).toBeLessThanOrEqual(Math.max(...said));
          }
        });
      }),
    );
  });
});

describe('what is there of the weeks', () => {
  it('counts check-ins, gaps, and the longest gap', () => {
    const points = weeksOf([{ safety: 3 }, null, { safety: 4 }, null, null, null, { safety: 5 }]);
    expect(coverageOf(points, shownWeeks(points, today))).toEqual({ checkins: 3, gaps: 4, longest: 3 });
  });
});

describe('a chart', () => {
  const columns = (values: readonly (number | undefined)[]): Parameters<typeof chartRows>[0] =>
    values.map((value, index) => ({ week: addWeeks('2026-W01', index), value }));

  it('is higher where the answer is, and tells the lowest answer from a gap', () => {
    expect(chartRows(columns([0, 1, 5, 6, 10, undefined, 8]))).toEqual([
      '   ▂█ ▅',
      '▁▂████·█'.replace('████·', '███·'),
    ]);
  });

  it('never joins what lies on both sides of a gap', () => {
    const [top, bottom] = chartRows(columns([9, undefined, undefined, 9]));
    expect(top?.slice(1, 3)).toBe('  ');
    expect(bottom?.slice(1, 3)).toBe(GAP + GAP);
  });

  it('has a cell for each column in every row, and rises with the answers', () => {
    const value = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const rows = chartRows(columns(values));
        expect(rows).toHaveLength(ROWS);
        const height = (index: number): number =>
          rows.reduce((sum, row) => sum + Math.max(0, ' ▁▂▃▄▅▆▇█'.indexOf([...row][index] ?? ' ')), 0);
        for (const row of rows) expect([...row]).toHaveLength(values.length);
        values.forEach((one, index) => {
          expect([...(rows.at(-1) ?? '')][index] === GAP).toBe(one === undefined);
          values.forEach((other, at) => {
            if (one !== undefined && other !== undefined && one < other)
              expect(height(index)).toBeLessThanOrEqual(height(at));
          });
        });
      }),
    );
  });

  it('names the months under their first weeks, and none that has no room', () => {
    const weeks = weeksThrough('2026-W06', '2026-W21');
    const row = monthRow(columnsOf([], weeks, 1));
    expect(row).toBe('Feb Mar  Apr May');
    expect(monthRow(columnsOf([], weeks, 5)).length).toBeLessThanOrEqual(3);
  });
});
