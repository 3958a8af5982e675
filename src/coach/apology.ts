/** The coach for apologies: what in a text works against repair, and which parts of a whole apology it has. */
import { agentless } from './apologies/agentless.js';
import { blameShift } from './apologies/blame-shift.js';
import { conditional } from './apologies/conditional.js';
import { emptyPromise } from './apologies/empty-promise.js';
import { excuse } from './apologies/excuse.js';
import { forgivenessPressure } from './apologies/forgiveness-pressure.js';
import { minimise } from './apologies/minimise.js';
import { namesAct } from './apologies/names-act.js';
import { namesImpact } from './apologies/names-impact.js';
import { noPressure } from './apologies/no-pressure.js';
import { regret } from './apologies/regret.js';
import { repair } from './apologies/repair.js';
import { responsibility } from './apologies/responsibility.js';
import { selfPity } from './apologies/self-pity.js';
import { sorryYouFeel } from './apologies/sorry-you-feel.js';
import { takingBack } from './apologies/taking-back.js';
import { apologyNote } from '../messages/coach-apology.js';
import { apologyModel } from './model/data/apology.js';
import { Judge } from './model/judge.js';
import { judged } from './model/judged.js';
import { stands } from './text/lean.js';
import { firstAt, read, type Reading } from './text/read.js';
import { hitsByWord } from './text/heads.js';
import { type Hit, merged, type Rule, worded } from './text/rules.js';
import { apologyCodes, type ApologyCode, type ApologyReview, type Component, components } from './types.js';

/** Rules for what works against repair. */
export const apologyRules: readonly Rule<ApologyCode>[] = [
  ...conditional,
  ...takingBack,
  ...excuse,
  ...blameShift,
  ...minimise,
  ...agentless,
  ...sorryYouFeel,
  ...forgivenessPressure,
  ...selfPity,
  ...emptyPromise,
];

/** Rules for the parts of a whole apology. */
export const componentRules: readonly Rule<Component>[] = [
  ...regret,
  ...namesAct,
  ...responsibility,
  ...namesImpact,
  ...repair,
  ...noPressure,
];

const overlaps = (hit: Hit<string>, others: readonly Hit<string>[]): boolean =>
  others.some(({ start, end }) => hit.start < end && start < hit.end);

/** Before a finding in its sentence: it is only said what will not be said, or what was said once. */
const REFUSED =
  / (?:i (?:will|am|would|do|can|did|could|want to) not (?:be )?(?:going to |want to )?(?:say|tell|write|claim|pretend|hide|use|blame|call|dress|argue|plead)|i (?:could|wanted to|was going to|used to|have been|keep|kept|almost|nearly|was about to|would have|had|might) (?:say|said|tell|telling|told|write|wrote|saying|call|blame|blamed|blaming|argue|a (?:whole )?(?:speech|letter|list))|(?:instead of|about to say|rather than|without (?:the|a|any|saying)|no more|crossed out|whatever i said|told my ?self|nearly blamed|there is a version)) (?:(?!but |however )[a-z0-9,]+ ){0,12} *$/;

/** The words of its sentence that stand before a place in the source. */
function lineBefore({ line, words, sentences }: Reading, start: number): string {
  const sentence = sentences.findLast((one) => one.start <= start);
  if (sentence === undefined) return ' ';
  return line.slice(sentence.at, words.at[firstAt(words.from, start)]);
}

/** Every match that counts, with the rule that made it: for tests and tuning. */
export function traceApology(reading: Reading): {
  readonly findings: readonly Hit<ApologyCode>[];
  readonly present: readonly Hit<Component>[];
} {
  const heard = hitsByWord(apologyRules, reading);
  const reactions = heard.filter(({ code }) => code === 'sorry-you-feel');
  const doubts = heard.filter(({ code }) => code === 'conditional' || code === 'sorry-you-feel');
  const present = hitsByWord(componentRules, reading).filter((hit) => {
    // Sorry for a reaction is no regret, and a harm that is doubted is not named.
    if (hit.code === 'regret') return !overlaps(hit, reactions);
    if (hit.code === 'names-impact') return !overlaps(hit, doubts);
    return true;
  });
  const has = (code: Component): boolean => present.some((hit) => hit.code === code);
  const [act, mended] = [has('names-act'), has('repair')];
  const findings = heard.filter(({ code, start }) => {
    if (stands(REFUSED, lineBefore(reading, start))) return false;
    if (code === 'agentless') return !act;
    if (code === 'empty-promise') return !mended;
    return true;
  });
  return { findings, present };
}

/** What the rules hear, faults and parts alike, before anything is weighed. */
export function apologyClues(reading: Reading): readonly Hit<ApologyCode | Component>[] {
  const { findings, present } = traceApology(reading);
  return [...findings, ...present];
}

const judge = new Judge(apologyModel, ['but', 'agentless', 'empty-promise', 'excuse', 'regret', 'names-impact']);
const isFault = (hit: Hit<ApologyCode | Component>): hit is Hit<ApologyCode> =>
  (apologyCodes as readonly string[]).includes(hit.code);

/** Reads an apology. Never throws; the same text always gives the same review. */
export function reviewApology(text: string): ApologyReview {
  const reading = read(text);
  const { findings, present } = traceApology(reading);
  const clues = [...merged(findings), ...present];
  const weighed = judged<ApologyCode | Component>(judge, reading, clues, [...apologyCodes, ...components]);
  // The guide's own lines: beside an act that can be seen no vow is empty, and beside one that is owned nobody hides.
  const has = (code: Component): boolean => [...weighed, ...present].some((hit) => hit.code === code);
  const answered = new Set([...(has('repair') ? ['empty-promise'] : []), ...(has('names-act') ? ['agentless'] : [])]);
  const heard = weighed.filter(({ code }) => !answered.has(code));
  return {
    findings: heard.filter(isFault).map((hit) => {
      const { says, offer } = apologyNote(hit.code, text.slice(hit.start, hit.end));
      return worded(hit, says, offer);
    }),
    present: components.flatMap((code) => {
      const first = heard.filter((hit) => hit.code === code).sort((one, other) => one.start - other.start)[0];
      return first === undefined ? [] : [{ code, start: first.start, end: first.end }];
    }),
  };
}
