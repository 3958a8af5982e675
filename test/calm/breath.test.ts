import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathAt, breathSeconds, roundRows } from '../../src/calm/breath.js';

const whole = breathSeconds.in + breathSeconds.out;

describe('a breath', () => {
  test('goes in for four seconds and out for six, over and over', () => {
    const ways = Array.from({ length: 2 * whole }, (_second, at) => breathAt(at).way).join(' ');
    const one = [...Array.from({ length: 4 }, () => 'in'), ...Array.from({ length: 6 }, () => 'out')].join(' ');
    expect(ways).toBe(`${one} ${one}`);
  });

  test('is full once it is in, and empty once it is out', () => {
    expect(breathAt(3)).toEqual({ way: 'in', full: 1 });
    expect(breathAt(whole - 1)).toEqual({ way: 'out', full: 0 });
  });

  test('grows with every second of breathing in, and shrinks with every second of breathing out', () =>
    fc.assert(
      fc.property(fc.nat(100_000), (second) => {
        const [now, then] = [breathAt(second), breathAt(second + 1)];
        expect(now.full).toBeGreaterThanOrEqual(0);
        expect(now.full).toBeLessThanOrEqual(1);
        if (then.way === 'in') expect(then.full).toBeGreaterThan(now.way === 'in' ? now.full : 0);
        else expect(then.full).toBeLessThan(now.full);
      }),
    ));
});

describe('its shape', () => {
  const sized = fc.record({
    full: fc.double({ min: 0, max: 1, noNaN: true }),
    rows: fc.integer({ min: 1, max: 15 }),
    width: fc.integer({ min: 2, max: 80 }),
  });

  test('is round, even, no wider than its room, and never gone from the middle', () =>
    fc.assert(
      fc.property(sized, ({ full, rows, width }) => {
        const cells = roundRows(full, rows, width);
        expect(cells).toHaveLength(rows);
        expect([...cells].reverse()).toEqual(cells);
        expect(cells.every((count) => count % 2 === 0 && count <= Math.max(2, width))).toBe(true);
        if (rows % 2 === 1) expect(cells[(rows - 1) / 2]).toBeGreaterThanOrEqual(2);
      }),
    ));

  test('is nowhere smaller when it is fuller', () =>
    fc.assert(
      fc.property(sized, fc.double({ min: 0, max: 1, noNaN: true }), ({ full, rows, width }, other) => {
        const [less, more] = [full, other].sort((one, two) => one - two).map((one) => roundRows(one, rows, width));
        less!.forEach((cells, row) => expect(cells).toBeLessThanOrEqual(more![row]!));
      }),
    ));

  test('fills all its rows when it is full', () => {
    expect(roundRows(1, 9, 80).filter((cells) => cells > 0)).toHaveLength(9);
    expect(roundRows(0, 9, 80).filter((cells) => cells > 0).length).toBeLessThanOrEqual(3);
  });
});
