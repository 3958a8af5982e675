/** The sheet of a day or a week, with what was said before beside it. Pure: entries are handed over. */
import { isCalendarDay } from '../dates/local.js';
import { dayInWords } from '../dates/say.js';
import type { Entry } from '../journal/entry.js';
import type { Reader } from '../path/reader.js';
import type { Sheet } from '../path/sheet.js';
import { LOW } from '../path/today.js';
import { besideFrom, dayBefore, inShort, weekBefore, whenBefore } from './beside.js';
import { planIn } from './plan.js';
import { dailyPoints, weeklyPoints, type Checkins } from './series.js';
import { dailySheet, weeklySheet, type Beside, type Reviewable } from './sheets.js';
import { addWeeks, daysFrom, isWeek, weekOf, weeksFrom, weekStart } from './week.js';

/** What a sheet is made from. */
export interface Known {
  readonly all: Checkins;
  readonly entry: (id: string) => Entry | undefined;
  /** The promises and agreements that the week's sheet asks about. */
  readonly reviewable: () => readonly Reviewable[];
  /** By what was said elsewhere, nothing is to be asked of two together. */
  readonly apart?: boolean;
}

/** The sheet of a day or a week that has begun; undefined for any other. */
export function checkinSheet(
  what: string,
  { reader, today }: { readonly reader: Reader; readonly today: string },
  known: Known,
): Sheet | undefined {
  if (isCalendarDay(what)) return what > today ? undefined : daySheet(what, reader, today, known);
  return isWeek(what) && what <= weekOf(today) ? weekSheet(what, reader, today, known) : undefined;
}

function daySheet(day: string, reader: Reader, today: string, { all, entry }: Known): Sheet {
  const past = day === today ? {} : { past: dayInWords(day) };
  const make = (beside: Beside): Sheet => dailySheet(day, { reader, beside, ...past });
  const earlier = dayBefore(dailyPoints(all), day);
  if (earlier === undefined) return make({});
  const when = whenBefore('day', daysFrom(earlier.day, day), day === today);
  return make(besideFrom(make({}), reader, entry(earlier.id), when));
}

function weekSheet(
  week: string,
  reader: Reader,
  today: string,
  { all, entry, reviewable, apart = false }: Known,
): Sheet {
  const now = week === weekOf(today);
  const earlier = weekBefore(weeklyPoints(all), week);
  const before = earlier && entry(earlier.id);
  const planned = earlier?.week === addWeeks(week, -1) && before ? planIn(before) : [];
  const given = {
    reviews: reviewable(),
    apart: apart || (earlier?.scores.safety ?? 10) <= LOW,
    ahead: week >= addWeeks(weekOf(today), -1),
    planned: planned.length === 0 ? undefined : inShort(planned.map(({ words }) => words).join('; ')),
  };
  const past = now ? {} : { past: dayInWords(weekStart(week)) };
  const make = (beside: Beside): Sheet => weeklySheet(week, { reader, beside, ...past }, given);
  if (earlier === undefined) return make({});
  return make(besideFrom(make({}), reader, before, whenBefore('week', weeksFrom(earlier.week, week), now)));
}
