/** A linear model over runs of words: which of them speak for a code and which against it. Made by scripts/train.js. */
import { gramsOf, type Token } from './tokens.js';

/** A model as it is kept in a file. */
export interface LinearData {
  readonly codes: readonly string[];
  /** Runs of words, with '|' between them. */
  readonly grams: string;
  /** How rare each run is: a byte each, in steps of 1/16, as base64. */
  readonly rarity: string;
  /** For each run and each code: a signed byte, times `scale`, as base64. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: readonly number[];
}

/** A model that can be asked. */
export interface Linear {
  /** How much a text sounds like each code, in the order of the codes: log odds. */
  scores(tokens: readonly Token[]): number[];
}

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Puts a model together. */
export function linear({ codes, grams, rarity, weights, scale, bias }: LinearData): Linear {
  const index = new Map(grams.split('|').map((gram, place) => [gram, place]));
  const rare = bytes(rarity);
  const table = new Int8Array(bytes(weights).buffer);
  return {
    scores(tokens) {
      const sums = bias.map(() => 0);
      let square = 0;
      for (const gram of gramsOf(tokens)) {
        const place = index.get(gram);
        if (place === undefined) continue;
        const value = (rare[place] ?? 0) / 16;
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
