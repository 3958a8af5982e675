/** Reads any free text for signs that its writer may be in danger. Pure; it never blocks, scolds or diagnoses. */
import { riskModel } from './model/data/risk.js';
import { Judge } from './model/judge.js';
import { COERCION } from './risk/coercion.js';
import { reader, type Family, type Traced } from './risk/engine.js';
import { HARM_TO_OTHER } from './risk/harm-to-other.js';
import { SELF_HARM } from './risk/self-harm.js';
import type { Finding, RiskCode } from './risk/types.js';
import { VIOLENCE } from './risk/violence.js';
import { read as readText } from './text/read.js';

export type { Finding, RiskCode };

/** The four families of rules, for the tests that hold each rule to its own examples. */
export const FAMILIES: readonly Family[] = [
  { code: 'self-harm', rules: SELF_HARM },
  { code: 'harm-to-other', rules: HARM_TO_OTHER },
  { code: 'violence', rules: VIOLENCE },
  { code: 'coercion', rules: COERCION },
];

const read = reader(FAMILIES);

/** Every match with the rule that made it, overlaps and all: for tests and tuning. */
export const traceRisk = (text: string): readonly Traced[] => read(text);

/** What the rules hear, before anything is weighed. */
export const riskClues = (text: string): readonly Traced[] => read(text);

const judge = new Judge(riskModel);

/** The signs of danger in a text, in order of place; findings of one code do not overlap. */
export const reviewRisk = (text: string): { findings: readonly Finding[] } => {
  const reading = readText(text);
  const clues = read(text);
  const verdicts = judge.verdicts(reading, clues);
  const all = clues.filter(({ code }) => verdicts.get(code)?.told === true);
  for (const [code, { told, where }] of verdicts) {
    const sentence = told && all.every((finding) => finding.code !== code) ? where() : undefined;
    if (sentence !== undefined)
      all.push({ code: code as RiskCode, rule: 'sounds like it', start: sentence.start, end: sentence.end });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const findings: Finding[] = [];
  const open = new Map<RiskCode, Finding>();
  for (const { code, start, end } of all) {
    const last = open.get(code);
    // Two rules on one stretch tell one thing: the stretch grows, the finding stays one.
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else {
      const next: Finding = { code, start, end };
      open.set(code, next);
      findings.push(next);
    }
  }
  return { findings };
};
