/** The words of the report: what stands in it, and what is said before it is written. The person speaks in it, as it is theirs to hand over. */
import type { AgreementKind, Who } from '../agreements/agreement.js';
import type { DimensionId } from '../checkin/series.js';
import { dayInWords } from '../dates/say.js';
import type { FeelingFamilyId } from '../guide/feelings.js';
import type { Side } from '../guide/schema.js';
import type { EntryKind } from '../journal/entry.js';
import type { Tally } from '../promises/marks.js';
import type { PromiseState, Whose } from '../promises/promise.js';
import { saidWords } from './checkin-said.js';

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** One place after the point, and none where it is a whole number. */
const rounded = (value: number): string => String(Math.round(value * 10) / 10);
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const weekOf = (monday: string): string => `the week of ${dayInWords(monday)}`;
const nameOf = saidWords.nameOf;

/** An answer at the beginning and at the end, on average. */
interface Moved {
  readonly dimension: DimensionId;
  readonly from: number;
  readonly to: number;
}
const moved = ({ dimension, from, to }: Moved): string =>
  `${nameOf(dimension)} (${rounded(from)}, then ${rounded(to)})`;

export const reportWords = {
  /** The head of the page. Its title in a window's list tells nothing. */
  windowTitle: (from: string, to: string): string => `Notes, ${dayInWords(from)} to ${dayInWords(to)}`,
  title: { me: 'How it has been', counsellor: 'How it has been' },
  span: (from: string, to: string): string => `${dayInWords(from)} to ${dayInWords(to)}`,
  made: (day: string): string => `Put together on ${dayInWords(day)}`,
  lead: {
    me: 'These are my own answers, from my own side. The numbers are how it felt; nobody adds them up, and they are no grade for anyone. A week without an answer is a gap, and no fault.',
    counsellor:
      'One person filled this in, from their own side. The numbers from 0 to 10 are how it felt to them that week. They are no test and no measure of the relationship, and the other side is not heard in them. A week without an answer is a gap; nothing is filled in for it.',
  },
  glance: {
    weeks: 'Weeks filled in',
    days: 'Short check-ins',
    promises: 'Promises, as marked',
    agreements: 'Agreements and limits',
    of: (count: number, of: number): string => `${count} of ${of}`,
    marked: (kept: number, repaired: number, broken: number): string =>
      `${kept} kept${repaired > 0 ? `, ${repaired} put right` : ''}, ${broken} not`,
    days2: (count: number): string => many(count, 'day', 'days'),
    inForce: (count: number): string => `${count} in force`,
  },
  headings: {
    questions: 'What I would like to bring',
    moved: 'What moved',
    weeks: 'Week by week',
    together: 'What went together',
    feelings: 'Feelings that came back',
    promises: 'Promises',
    agreements: 'Agreements and limits',
    appreciation: 'What I was thankful for',
    path: 'Where I am',
    entries: 'From my journal',
    said: 'Said after the last week',
  },
  gaps: (ranges: readonly (readonly [string, string])[]): string =>
    `Not filled in: ${list(ranges.map(([from, to]) => (from === to ? weekOf(from) : `the weeks of ${dayInWords(from)} to ${dayInWords(to)}`)))}.`,
  noWeeks: 'No week was filled in during this time.',
  moved: {
    rose: (all: readonly Moved[]): string =>
      `Higher in the last four answers than in the first four: ${list(all.map(moved))}.`,
    fell: (all: readonly Moved[]): string =>
      `Lower in the last four answers than in the first four: ${list(all.map(moved))}.`,
    same: (all: readonly DimensionId[]): string => `Much as at the beginning: ${list(all.map(nameOf))}.`,
    few: 'There are too few answers yet to lay the beginning beside the end.',
    sharp: (monday: string, falls: readonly Moved[]): string =>
      `In ${weekOf(monday)} some answers were far lower than the time before: ${list(falls.map(({ dimension, from, to }) => `${nameOf(dimension)} (${from} to ${to})`))}.`,
    dips: (mondays: readonly string[]): string => `Lower after steadier weeks: ${list(mondays.map(weekOf))}.`,
    unsafe: (mondays: readonly string[]): string =>
      mondays.length > 6
        ? `Safety was at two or under in ${mondays.length} weeks, the last of them ${weekOf(mondays.at(-1) ?? '')}.`
        : `Safety was at two or under in ${mondays.length === 1 ? weekOf(mondays[0] ?? '') : `the weeks of ${list(mondays.map((day) => dayInWords(day)))}`}.`,
  },
  chart: {
    /** Under a chart, and for those who hear it read. */
    answered: (count: number, of: number): string => `Answered in ${count} of ${many(of, 'week', 'weeks')}.`,
    never: 'Not answered in these weeks.',
    one: (value: number, monday: string): string => `${value}, in ${weekOf(monday)}.`,
    ends: (first: number, firstWeek: string, last: number, lastWeek: string): string =>
      `${first} in ${weekOf(firstWeek)}, ${last} in ${weekOf(lastWeek)}.`,
    fours: (first: number, last: number): string =>
      `First four answers ${rounded(first)} on average, last four ${rounded(last)}.`,
    lowest: (value: number, from: string, to: string): string =>
      `Lowest four in a row ${rounded(value)} on average (${dayInWords(from)} to ${dayInWords(to)}).`,
    highest: (value: number, from: string, to: string): string =>
      `Highest four in a row ${rounded(value)} on average (${dayInWords(from)} to ${dayInWords(to)}).`,
    key: 'Each dot is the answer of one week.',
    keyGaps: 'Grey bands are weeks that were not filled in; no line is drawn across them.',
    trust: 'trust, day by day',
    trustKey: 'Each dot is one day; the line is the average of a week with four days or more.',
    trustSaid: (count: number): string => `Answered on ${many(count, 'day', 'days')}.`,
    halves: (first: number, last: number, counts: readonly [number, number]): string =>
      `${rounded(first)} on average in the first half of them (${counts[0]}), ${rounded(last)} in the second (${counts[1]}).`,
  },
  together: {
    plan: (dimension: DimensionId, by: number, counts: { readonly with: number; readonly without: number }): string =>
      `Weeks in which the small thing I had planned happened: ${nameOf(dimension)} ${rounded(Math.abs(by))} ${by > 0 ? 'higher' : 'lower'} on average than in weeks in which it did not (${counts.with} weeks, and ${counts.without}).`,
    days: (family: FeelingFamilyId, by: number, counts: { readonly with: number; readonly without: number }): string =>
      `Days with ${saidWords.familyOf(family)}: trust ${rounded(Math.abs(by))} ${by > 0 ? 'higher' : 'lower'} on average than on days with other feelings (${counts.with} days, and ${counts.without}).`,
    noCause: 'These only went together. That does not say which led to which.',
  },
  feelings: {
    chart: 'Feelings, by how often they were named',
    said: (all: readonly (readonly [FeelingFamilyId, number])[], of: number): string =>
      `Named most often, in ${many(of, 'check-in', 'check-ins')} in which a feeling was named: ${list(all.map(([family, count]) => `${saidWords.familyOf(family)} (${count})`))}.`,
    more: (all: readonly FeelingFamilyId[]): string =>
      `Named more often in the second half than in the first: ${list(all.map(saidWords.familyOf))}.`,
    less: (all: readonly FeelingFamilyId[]): string => `Less often: ${list(all.map(saidWords.familyOf))}.`,
    first: (of: number): string => `first half, of ${of}`,
    second: (of: number): string => `second half, of ${of}`,
    all: (of: number): string => `of ${many(of, 'check-in', 'check-ins')}`,
    overwhelming: (count: number, of: number, last: string): string =>
      `A painful feeling was called overwhelming in ${count} of ${of}, the last time on ${dayInWords(last)}.`,
    never: (of: number): string => `No painful feeling was called overwhelming in any of ${of}.`,
    family: (family: FeelingFamilyId): string => saidWords.familyOf(family),
  },
  promises: {
    caption: 'What was due in these weeks, and what became of it',
    head: ['Promise', 'Due', 'Kept', 'Put right', 'Not kept', 'Not marked'],
    whose: { mine: 'mine', theirs: 'made to me', ours: 'ours' } satisfies Record<Whose, string>,
    all: { mine: 'Promises of mine', theirs: 'Promises made to me', ours: 'Promises of ours' } satisfies Record<
      Whose,
      string
    >,
    state: { open: '', done: 'done', 'let-go': 'let go by agreement' } satisfies Record<PromiseState, string>,
    row: (words: string, about: readonly string[]): string => `${words} (${about.join(', ')})`,
    tally: (whose: string, { due, kept, repaired, broken, unmarked }: Tally): string => {
      const said = (
        [
          [kept, 'kept'],
          [repaired, 'put right afterwards'],
          [broken, 'not kept'],
          [unmarked, 'not marked'],
        ] as const
      ).filter(([count]) => count > 0);
      return `${whose}: due ${due === 1 ? 'once' : `${due} times`}; ${said.map(([count, what]) => `${count} ${what}`).join(', ')}.`;
    },
    note: '"Not marked" means that nobody noted what became of it, neither kept nor broken.',
  },
  agreements: {
    groups: { current: 'In force', asked: 'Asked for, not agreed', over: 'Ended in these weeks' },
    kind: {
      agreement: 'an agreement of both',
      limit: 'a limit of my own',
      offer: 'freely shown by me, for a time',
      wish: 'a wish of mine, that can be declined',
    } satisfies Record<AgreementKind, string>,
    asked: { me: 'asked for by me', them: 'asked for by the other person', both: 'asked for by both' } satisfies Record<
      Who,
      string
    >,
    since: (day: string): string => `since ${dayInWords(day)}`,
    fromLater: (day: string): string => `from ${dayInWords(day)}`,
    until: (day: string): string => `until ${dayInWords(day)}`,
    review: (day: string): string => `to be looked at again on ${dayInWords(day)}`,
    changed: (count: number): string => (count === 1 ? 'changed once by talking' : `changed ${count} times by talking`),
    ended: (day: string): string => `ended on ${dayInWords(day)}`,
    why: (words: string): string => `Why it matters: ${words}`,
  },
  appreciation: {
    latest: (count: number, of: number): string =>
      count === of ? '' : `The latest ${count} of ${of} that were written down.`,
    of: (monday: string): string => `Week of ${dayInWords(monday)}`,
  },
  path: {
    side: {
      hurt: 'My trust was broken.',
      broke: 'I broke trust.',
      both: 'Each of us broke something.',
      unsure: 'I am not sure yet which it was.',
    } satisfies Record<Side, string>,
    since: (day: string, ago: string): string => `It came out on ${dayInWords(day)}, ${ago}.`,
    alone: 'I work on this by myself.',
    joint: 'We both know that I work on this.',
    caption:
      'Steps of the guide that were finished at least once. They can be taken in any order, and there is no end to reach.',
    stage: (done: number, of: number, last: string): string =>
      `${done} of ${many(of, 'step', 'steps')}, last on ${dayInWords(last)}`,
    none: 'No step is finished yet.',
  },
  entries: {
    kind: {
      free: '',
      step: 'a step',
      statement: 'a statement',
      letter: 'a letter',
      checkin: 'a check-in',
    } satisfies Record<EntryKind, string>,
  },
  foot: 'Made with trust-repair on one computer; nothing was sent anywhere. Averages stand here only where there are four answers or more.',

  capital,
} as const;
