/** A linear model over runs of words: which of them speak for a code and which against it. Made by scripts/train.js. */
import { gramsOf, type Token } from './tokens.js';

/** A model as it is kept in a file. */
export interface LinearData {
  readonly codes: readonly string[];
  /** Runs of words, with '|' between them. */
  readonly grams: string;
  /** How rare each run is: a sign each, see `rarityAt`. */
  readonly rarity: string;
  /** For each run and each code: a sign, see `weightAt`. */
  readonly weights: string;
  /** The largest weight. */
  readonly scale: number;
  readonly bias: readonly number[];
}

/** A model that can be asked. */
export interface Linear {
  /** How much a text sounds like each code, in the order of the codes: log odds. */
  scores(tokens: readonly Token[]): number[];
}

/** The signs that numbers are written with, one for each of 63 levels: a packed file then needs no more than the numbers tell. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
/** The level of a weight of nothing. */
const MIDDLE = 31;

/** How rare a run of a level is: 1 for one that is in every text. */
export const rarityAt = (level: number): number => 1 + level / 6.4;
/** The level of a rarity. */
export const levelOfRarity = (rarity: number): number => Math.max(0, Math.min(62, Math.round((rarity - 1) * 6.4)));

/** The weight of a level, as a part of the largest: small ones lie closer together. */
export const weightAt = (level: number): number => (Math.sign(level - MIDDLE) * (level - MIDDLE) ** 2) / MIDDLE ** 2;
/** The level of a weight from -1 to 1. */
export const levelOfWeight = (weight: number): number =>
  MIDDLE + Math.round(Math.sign(weight) * MIDDLE * Math.sqrt(Math.min(1, Math.abs(weight))));

/** The numbers of some signs; a loop, as mapping takes ten times as long. */
function numbersOf(signs: string, at: (level: number) => number): Float32Array {
  const values = new Float32Array(128);
  for (let level = 0; level < SIGNS.length; level += 1) values[SIGNS.charCodeAt(level)] = at(level);
  const made = new Float32Array(signs.length);
  for (let place = 0; place < signs.length; place += 1) made[place] = values[signs.charCodeAt(place)] ?? 0;
  return made;
}

/** Puts a model together. */
export function linear({ codes, grams, rarity, weights, scale, bias }: LinearData): Linear {
  const index = new Map(grams.split('|').map((gram, place) => [gram, place]));
  const rare = numbersOf(rarity, rarityAt);
  const table = numbersOf(weights, weightAt);
  return {
    scores(tokens) {
      const sums = bias.map(() => 0);
      let square = 0;
      for (const gram of gramsOf(tokens)) {
        const place = index.get(gram);
        if (place === undefined) continue;
        const value = rare[place] ?? 0;
        square += value * value;
        const from = place * codes.length;
        for (let code = 0; code < sums.length; code += 1)
          sums[code] = (sums[code] ?? 0) + value * (table[from + code] ?? 0);
      }
      const norm = square === 0 ? 0 : scale / Math.sqrt(square);
      return sums.map((sum, code) => sum * norm + (bias[code] ?? 0));
    },
  };
}
