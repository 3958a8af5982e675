/** How a made-up year goes, week by week: hard weeks, good ones, a relapse in the fourth month, a gap of three weeks, a slow rise. */
import { dimensionIds, type DimensionId, type Scores } from '../../src/checkin/series.js';
import type { Side } from '../../src/guide/schema.js';

/** Numbers from 0 to 1 that are the same each time for the same seed. */
export type Random = () => number;

/** mulberry32: small, and good enough for made-up lives. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

export type Phase = 'early' | 'good' | 'relapse' | 'gap' | 'rise';

/** A week as it was lived. */
export interface LivedWeek {
  readonly index: number;
  readonly phase: Phase;
  /** How it was on the whole, about 0 to 10. */
  readonly level: number;
  /** How likely it was that something promised was kept. */
  readonly keeps: number;
  readonly scores: Scores;
}

/** The fourth month begins with week 13, counted from 0. */
const RELAPSE = 14;
const GAP = 18;
const RISE = 21;
/** Weeks of the slow rise in which old pain came back: a birthday, a date, a song. */
const dips = [27, 33, 44];

function phaseOf(index: number): Phase {
  if (index < 5) return 'early';
  if (index < RELAPSE) return 'good';
  if (index < GAP) return 'relapse';
  if (index < RISE) return 'gap';
  // Where there are more years than one, a winter now and then is left out.
  return index > 60 && index % 78 < 3 ? 'gap' : 'rise';
}

function levelOf(index: number): number {
  if (index < 5) return 2.8 + 0.15 * index;
  if (index < RELAPSE) return 3.6 + 0.26 * (index - 5);
  if (index < RISE) return [2.2, 1.7, 2, 2.5][index - RELAPSE] ?? 2.7;
  const risen = 3 + 3.8 * (1 - Math.exp(-(index - RISE) / 18));
  return risen - (dips.includes(index % 52) ? 2 : 0);
}

type Offsets = { readonly [dimension in DimensionId]?: number };
const offsets: Readonly<Record<'hurt' | 'broke', Offsets>> = {
  hurt: { safety: 0.4, honesty: 0, communication: -0.2, consistency: 0.3, closeness: -1, hope: 0.5 },
  broke: {
    safety: 1.6,
    honesty: 1,
    communication: 0,
    consistency: 0.7,
    closeness: -0.6,
    hope: 0.3,
    ownership: 0.6,
    patience: -0.3,
  },
};

const clamped = (value: number): number => Math.max(0, Math.min(10, Math.round(value)));

/** So many weeks of a life. */
export function livedWeeks(side: Extract<Side, 'hurt' | 'broke'>, count: number, random: Random): readonly LivedWeek[] {
  return Array.from({ length: count }, (_none, index) => {
    const phase = phaseOf(index);
    const keeps = { early: 0.65, good: 0.8, relapse: 0.35, gap: 0.5, rise: 0.87 }[phase] + 0.2 * (random() - 0.5);
    // A week in which more is kept is a better one, on the whole.
    const level = levelOf(index) + (keeps - 0.75) + 0.8 * (random() - 0.5);
    const scores = dimensionIds.flatMap((id) => {
      const offset = offsets[side][id];
      if (offset === undefined || random() < 0.03) return [];
      const told = phase === 'relapse' && (id === 'honesty' || id === 'consistency') ? -1 : 0;
      return [[id, clamped(level + offset + told + 1.4 * (random() - 0.5))] as const];
    });
    return { index, phase, level, keeps: Math.min(0.97, keeps), scores: Object.fromEntries(scores) };
  });
}
