/** What a report is made from, gathered from a session. Reads, and writes nothing. */
import { answersOf } from '../checkin/beside.js';
import { checkinSteps, weeklyPoints } from '../checkin/series.js';
import { weekEnd, weekStart } from '../checkin/week.js';
import type { Entry } from '../journal/entry.js';
import { isIn, type Material, type ReportPart, type Thanks, type WeekSpan } from '../report/choice.js';
import type { Session } from './session.js';

/** What a report can be made from, before anything of it was chosen: no word of the journal is in it. Throws StoreError while it is locked. */
export function reportMaterial(session: Session): Material {
  const { today, reader, profile, stages, progress } = session.world();
  return {
    today,
    reader,
    since: profile.since,
    stages,
    progress,
    checkins: session.checkins.all(),
    promises: session.records.promises.all(),
    agreements: session.records.agreements.all(),
    thanks: [],
    entries: [],
  };
}

/** The same with what was chosen of the journal: what somebody was thankful for where that is a part, and entries one by one. */
export function withChosen(
  session: Session,
  material: Material,
  chosen: { readonly span: WeekSpan; readonly parts: readonly ReportPart[]; readonly entries: readonly Entry[] },
): Material {
  const thanks = chosen.parts.includes('appreciation') ? thanksIn(session, material, chosen.span) : [];
  return { ...material, thanks, entries: chosen.entries };
}

/** The prompt of a weekly check-in that asks what somebody was thankful for. */
const THANKS = 'thanks';

function thanksIn(session: Session, { checkins }: Material, span: WeekSpan): readonly Thanks[] {
  return weeklyPoints(checkins)
    .filter(({ week }) => isIn(span, week))
    .flatMap(({ id, week }): Thanks[] => {
      const words = answersOf(session.entry(id))[THANKS];
      return typeof words === 'string' && words.trim() !== '' ? [{ week, words }] : [];
    });
}

/** What was written in some weeks and can be picked from a list, the latest first. Check-ins of days are left out of it: they are many, and their numbers have a chart. */
export const entriesIn = (session: Session, { from, to }: WeekSpan): readonly Entry[] =>
  session.journal
    .find({ from: weekStart(from), to: weekEnd(to) })
    .filter(({ step }) => step?.id !== checkinSteps.daily);
