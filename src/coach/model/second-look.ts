/** A second look at what the rules heard: a small linear model that knows how texts with each finding sound as a whole. */
import type { StatementCode } from '../types.js';
import { THRESHOLDS, WEIGHTS } from './weights.js';

let table: Map<string, readonly number[]> | undefined;
const codes = Object.keys(THRESHOLDS) as StatementCode[];

/** Put together when first needed: "word 1 -2 3|…", hundredths, one for each code. */
const weights = (): Map<string, readonly number[]> =>
  (table ??= new Map(
    WEIGHTS.split('|').map((row) => {
      const [name = '', ...values] = row.split(' ');
      return [name, values.map((value) => Number(value) / 100)];
    }),
  ));

/** True when a text sounds nothing like one with this finding, whatever a rule heard in it: the rule then stays silent. */
export function soundsUnlike(code: StatementCode, features: ReadonlyMap<string, number>): boolean {
  const column = codes.indexOf(code);
  const threshold = THRESHOLDS[code];
  if (column === -1 || threshold === undefined) return false;
  let score = 0;
  for (const [name, value] of features) score += (weights().get(name)?.[column] ?? 0) * value;
  return score < threshold;
}
