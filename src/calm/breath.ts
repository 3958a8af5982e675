/** A breath that can be followed by eye: in for four seconds, out for six. Pure. */

/** How long each half takes, in seconds. Out is longer: that is what slows a heart. */
export const breathSeconds = { in: 4, out: 6 } as const;

/** Where a breath is. */
export interface Breath {
  readonly way: 'in' | 'out';
  /** How full, from 0 (empty) to 1. */
  readonly full: number;
}

/** Where the breath is in a second, counted from 0; one follows on another without an end. */
export function breathAt(second: number): Breath {
  const { in: rise, out: fall } = breathSeconds;
  const at = Math.max(0, Math.floor(second)) % (rise + fall);
  return at < rise ? { way: 'in', full: (at + 1) / rise } : { way: 'out', full: 1 - (at - rise + 1) / fall };
}

/** A cell is about twice as high as it is wide. */
const across = 2;

/**
 * A round shape, as full as the breath, in so many rows of at most so many cells: the number of cells of each row, to be drawn in its middle. Always even, so
 * that nothing moves sideways; and never nothing in the middle row, so that there is something to rest on.
 */
export function roundRows(full: number, rows: number, width: number): readonly number[] {
  const middle = (rows - 1) / 2;
  const radius = 0.5 + Math.min(1, Math.max(0, full)) * middle;
  const widest = Math.max(2, 2 * Math.floor(width / 2));
  return Array.from({ length: rows }, (_row, at) => {
    const away = Math.abs(at - middle);
    const half = away >= radius ? 0 : Math.sqrt(radius * radius - away * away);
    return Math.min(widest, 2 * Math.round(half * across));
  });
}
