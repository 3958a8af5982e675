import type { Hit } from '../text/rules.js';
import type { Reading } from '../text/read.js';
import type { Judge } from './judge.js';

/** The rule of a finding that no rule made. */
export const SOUNDS = 'sounds like it';

/** What remains of the rules' clues once they are weighed, with what no rule heard and the text still sounds like; in the order of the text. `soft` codes are never more than a hint. */
export function judged<Code extends string>(
  judge: Judge,
  reading: Reading,
  clues: readonly Hit<Code>[],
  codes: readonly Code[],
  soft: ReadonlySet<Code> = new Set(),
): readonly Hit<Code>[] {
  if (reading.sentences.length === 0) return [];
  const verdicts = judge.verdicts(reading, clues);
  const hits = codes.flatMap((code): readonly Hit<Code>[] => {
    const verdict = verdicts.get(code);
    if (verdict?.told !== true) return [];
    const weight = verdict.likely && !soft.has(code) ? 'concern' : 'hint';
    const own = clues.filter((clue) => clue.code === code);
    if (own.length > 0) return own.map((clue) => (weight === 'hint' ? { ...clue, weight } : clue));
    const where = verdict.where();
    return where === undefined ? [] : [{ code, weight, rule: SOUNDS, start: where.start, end: where.end }];
  });
  return [...hits].sort((one, other) => one.start - other.start || one.end - other.end);
}
