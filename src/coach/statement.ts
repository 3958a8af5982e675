import { wordsForStatement } from '../messages/coach-statement.js';
import { statementModel } from './model/data/statement.js';
import { Judge } from './model/judge.js';
import { judged, SOUNDS } from './model/judged.js';
import { type Reading, read } from './text/read.js';
import { type Hit, hitsOf, merged, type Rule, worded } from './text/rules.js';
import { absolutes } from './statements/absolute.js';
import { accusations } from './statements/accusation.js';
import { accusationScenes } from './statements/accusation-scenes.js';
import { contempt } from './statements/contempt.js';
import { demands } from './statements/demand.js';
import { dismissals } from './statements/dismissal.js';
import { feelingWords } from './statements/feeling-words.js';
import { labels } from './statements/label.js';
import { mindReading } from './statements/mind-reading.js';
import { namesFeeling } from './statements/own-feeling.js';
import { statementCodes, type StatementCode, type StatementReview } from './types.js';

/** Every rule for statements. */
export const statementRules: readonly Rule<StatementCode>[] = [
  ...feelingWords,
  ...absolutes,
  ...labels,
  ...mindReading,
  ...demands,
  ...dismissals,
  ...contempt,
  ...accusations,
  ...accusationScenes,
];

/** Mild absolutes are something to consider; those that charge come with an accusation, which is a concern by itself. */
const softened = (hit: Hit<StatementCode>): Hit<StatementCode> =>
  hit.code === 'absolute' && hit.rule === 'every time' ? { ...hit, weight: 'hint' } : hit;

/** A charge inside "I feel that you …" counts as the opinion it is, and no further. */
const isFelt = ({ code, start }: Hit<StatementCode>, { source }: Reading): boolean =>
  (code === 'accusation' || code === 'mind-reading') &&
  /\b(?:i|just|really|still) (?:feel|felt|am feeling) (?:(?:like|that|as if|as though) )?(?:[\w'’]+ ){0,3}$/iu.test(
    source.slice(Math.max(0, start - 60), start),
  );

/** What the rules hear, before anything is weighed. */
export function statementClues(reading: Reading): readonly Hit<StatementCode>[] {
  const hits = merged(
    hitsOf(statementRules, reading)
      .filter((hit) => !isFelt(hit, reading))
      .map(softened),
  );
  if (reading.source.trim() === '' || namesFeeling(reading) || hits.some(({ code }) => code === 'faux-feeling'))
    return hits;
  const whole = reading.spanOf(1, reading.line.length - 1);
  return [...hits, { ...whole, code: 'no-feeling', weight: 'hint', rule: 'no feeling' }];
}

const judge = new Judge(statementModel, ['no-feeling', 'accusation', 'mind-reading', 'contempt']);

/** What the coach hears, before anything is said about it. */
export const heard = (reading: Reading): readonly Hit<StatementCode>[] =>
  withoutGuesses(judged(judge, reading, statementClues(reading), statementCodes, softCodes));

/** Which words are charges in the dress of a feeling is a list, and no matter of how a text sounds. */
const withoutGuesses = (hits: readonly Hit<StatementCode>[]): readonly Hit<StatementCode>[] =>
  hits.filter(({ code, rule }) => code !== 'faux-feeling' || rule !== SOUNDS);

/** What is never more than something to consider. */
const softCodes: ReadonlySet<StatementCode> = new Set(['no-feeling', 'faux-feeling']);

/** Reads a statement of one's own feelings to a partner. Never throws; the same text always gives the same review. */
export function reviewStatement(text: string): StatementReview {
  const findings = heard(read(text)).map((hit) => {
    const { says, offer } = wordsForStatement({ ...hit, words: text.slice(hit.start, hit.end) });
    return worded(hit, says, offer);
  });
  return { findings };
}
