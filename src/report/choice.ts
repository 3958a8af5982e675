/** What a person chose for a report: whom it is for, which weeks, and what goes in. Pure. */
import type { Agreement } from '../agreements/agreement.js';
import { weeklyPoints, type Checkins } from '../checkin/series.js';
import { addWeeks, weekOf } from '../checkin/week.js';
import type { Stage } from '../guide/schema.js';
import type { Entry } from '../journal/entry.js';
import type { Progress } from '../path/document.js';
import type { Reader } from '../path/reader.js';
import type { Promised } from '../promises/promise.js';

/** What can go in. Entries of the journal and questions are chosen beside these, one by one. */
export const reportParts = ['weeks', 'feelings', 'promises', 'agreements', 'appreciation', 'path'] as const;
export type ReportPart = (typeof reportParts)[number];

/** Whom it is for. */
export const audiences = ['me', 'counsellor'] as const;
export type Audience = (typeof audiences)[number];

/** What goes in when nothing was said: a counsellor is handed nothing of a diary. */
export const usualParts: Readonly<Record<Audience, readonly ReportPart[]>> = {
  me: reportParts,
  counsellor: reportParts.filter((part) => part !== 'appreciation'),
};

/** Weeks, both included. */
export interface WeekSpan {
  readonly from: string;
  readonly to: string;
}

/** What goes into a report. */
export interface ReportChoice {
  readonly for: Audience;
  readonly span: WeekSpan;
  readonly parts: readonly ReportPart[];
  /** What the person wants to ask or bring, in their words. */
  readonly questions: readonly string[];
}

/** What somebody was thankful for in a week, in their words. */
export interface Thanks {
  readonly week: string;
  readonly words: string;
}

/** What a report is made from. */
export interface Material {
  /** The local day it is made on, `yyyy-mm-dd`. */
  readonly today: string;
  readonly reader: Reader;
  /** The day it came out, where that was said. */
  readonly since: string | undefined;
  readonly stages: readonly Stage[];
  readonly progress: Progress;
  readonly checkins: Checkins;
  readonly promises: readonly Promised[];
  readonly agreements: readonly Agreement[];
  /** Of the weeks of the report, the first of them first; empty where they do not go in. */
  readonly thanks: readonly Thanks[];
  /** Chosen one by one. */
  readonly entries: readonly Entry[];
}

/** So many weeks, where nothing was said. */
export const USUAL_WEEKS = 12;

/** The week in which anything was noted first; undefined where nothing was. */
export function firstWeek(known: Pick<Material, 'checkins' | 'promises' | 'agreements'>): string | undefined {
  return [
    ...known.checkins.items.map(({ week }) => week),
    ...[...known.promises, ...known.agreements].map(({ created }) => weekOf(created.slice(0, 10))),
  ].reduce<string | undefined>((first, week) => (first === undefined || week < first ? week : first), undefined);
}

/** Which weeks were asked for: so many, up to the last; or from one on. */
export interface AskedWeeks {
  readonly from?: string;
  readonly to?: string;
  /** May be infinite. */
  readonly weeks?: number;
}

/**
 * The weeks of a report. It ends with the week that was asked for, or with the present one where something was noted in it already, or else with the one before; it
 * begins no earlier than anything was noted, as weeks before that are no gaps.
 */
export function spanOf(
  asked: AskedWeeks,
  known: Pick<Material, 'checkins' | 'promises' | 'agreements' | 'today'>,
): WeekSpan {
  const now = weekOf(known.today);
  const first = firstWeek(known) ?? now;
  const begun = first === now || known.checkins.items.some(({ week }) => week === now);
  const to = asked.to ?? (begun ? now : addWeeks(now, -1));
  const weeks = asked.weeks ?? USUAL_WEEKS;
  const wanted = asked.from ?? (Number.isFinite(weeks) ? addWeeks(to, 1 - weeks) : first);
  const from = wanted < first ? first : wanted;
  return { from: from > to ? to : from, to };
}

/** Whether a week lies in a span. */
export const isIn = ({ from, to }: WeekSpan, week: string): boolean => week >= from && week <= to;

/** Whether any week of a span can be called missed: the present one still goes on. */
export const isOver = (week: string, { checkins, today }: Pick<Material, 'checkins' | 'today'>): boolean =>
  week < weekOf(today) || weeklyPoints(checkins).some((point) => point.week === week);
