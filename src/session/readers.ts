import type { ApologyReview, StatementReview } from '../coach/types.js';
import { understandSpan, type UnderstoodSpan } from '../dates/span.js';
import { understandDay, type Understood } from '../dates/understand.js';
import type * as Late from './late.js';

let late: typeof Late | undefined;

/**
 * Loads the readers of days and of risk: after the first frame on screens, before the first question in lines. Until they are there, days are understood only in
 * numbers and counts, and no risk is heard.
 */
export async function loadReaders(): Promise<void> {
  if (late !== undefined) return;
  late = await import('./late.js');
  // The first reading compiles the patterns, which takes a moment; better now than when somebody waits for the next question.
  late.reviewRisk('I am tired tonight, and he is asleep.');
}

/** Reads a day as people say it. */
export const readDay = (said: string, now: Date, range: 'past' | 'future' | 'any'): Understood =>
  understandDay(said, now, range, late?.casual);

/** Reads a stretch of days as people say it, for looking back. */
export const readSpan = (said: string, now: Date): UnderstoodSpan => understandSpan(said, now, late?.casual);

/** The kinds of risk in a text, as the screens offer help for them. */
export type Risk = 'self' | 'danger' | 'other';

const kinds = { 'self-harm': 'self', violence: 'danger', coercion: 'danger', 'harm-to-other': 'other' } as const;

/** The weightiest risk heard in a text; undefined when none is. */
export function riskIn(text: string): Risk | undefined {
  const heard = late?.reviewRisk(text).findings.map(({ code }) => kinds[code]) ?? [];
  return (['self', 'danger', 'other'] as const).find((kind) => heard.includes(kind));
}

/** Whether a text tells of violence or of fear and control, whatever else it tells of. */
export function tellsOfDanger(text: string): boolean {
  const heard = (part: string): boolean =>
    (late?.reviewRisk(part).findings ?? []).some(({ code }) => kinds[code] === 'danger');
  // Beside something else as heavy it can go unheard in the whole.
  return heard(text) || text.split(/(?<=[.!?])\s+|\n+/u).some(heard);
}

/** The risk that support is offered for: once in a run, but whoever then writes of dying is answered, too. */
export const riskToOffer = (risk: Risk | undefined, offered: readonly Risk[]): Risk | undefined =>
  offered.length === 0 || (risk === 'self' && !offered.includes('self')) ? risk : undefined;

/** True once texts can be read. */
export const canRead = (): boolean => late !== undefined;

/** What the coach hears in a statement; nothing until it is loaded. */
export const readStatement = (text: string): StatementReview => late?.reviewStatement(text) ?? { findings: [] };

/** What the coach hears in an apology; nothing until it is loaded. */
export const readApology = (text: string): ApologyReview => late?.reviewApology(text) ?? { findings: [], present: [] };
