/** Words of `progress`: what the weeks show, and no more. Nothing here is a score, and nothing is praised. */
import type { DimensionId } from '../checkin/series.js';
import { dayInWords } from '../dates/say.js';
import { monthNames } from '../dates/months.js';
import type { FeelingFamilyId } from '../guide/feelings.js';
import type { Since, Story } from '../progress/story.js';
import type { Tally } from '../promises/marks.js';
import { saidWords } from './checkin-said.js';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => small[count] ?? String(count);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
/** One place after the point, and none where it is a whole number. */
const rounded = (value: number): string => String(Math.round(value * 10) / 10);
const weeksInWords = (count: number): string => (count === 1 ? 'one week' : `${inWords(count)} weeks`);

/** The last four answers beside the first four; `cut` where earlier ones are not shown. */
function sinceWords({ way, from, to }: Since, cut: boolean): string {
  const first = cut ? 'the first four answers of these weeks' : 'the first four answers';
  const [then, now] = [rounded(from), rounded(to)];
  if (way === 'none')
    return `${capital(first)} were ${then} on average, the last four ${now}. Beside the ups and downs, that is no clear change.`;
  const beside = cut ? 'when these weeks began' : 'at the beginning';
  return `${way === 'up' ? 'Higher' : 'Lower'} than ${beside}: ${then} on average in ${first}, ${now} in the last four.`;
}

export const progressWords = {
  /** Pages, in order. */
  titles: {
    path: 'Where you are',
    weeks: 'The weeks',
    feelings: 'Feelings that come again',
    promises: 'Promises',
    thenAndNow: (step: string): string => `Then and now: ${step}`,
  },
  path: {
    none: 'No step of the path is finished yet. They can be taken in any order, and at any time.',
    done: (done: number, of: number, first: string): string =>
      `You have been through ${inWords(done)} of ${of} steps since ${dayInWords(first)}. They are there to be used, and need not all be done.`,
    latest: (title: string, day: string): string => `The last one was "${title}", on ${dayInWords(day)}.`,
    next: (title: string): string => `Next on the path is "${title}".`,
    marks: (done: number, of: number): string => '●'.repeat(done) + '○'.repeat(of - done),
    columns: ['Part of the path', 'done'] as readonly string[],
    count: (done: number, of: number): string => `${done} of ${of}`,
  },
  time: {
    title: 'The time since',
    since: (day: string, ago: string): string => `It came out on ${dayInWords(day)}, ${ago}.`,
    unknown:
      'When it came out was not said. With the day (under "about me") this page can say what such a time is often like.',
    asks: 'What it asks for',
  },
  weeks: {
    none: 'There is no check-in of a week yet, so there is nothing to lay side by side. "trust-repair checkin --weekly" takes about ten minutes. What the weeks show stands here then, also when nothing moves.',
    coverage: (checkins: number, first: string, last: string): string =>
      checkins === 1
        ? `One week has a check-in: the week of ${dayInWords(first)}.`
        : `${capital(inWords(checkins))} weeks have a check-in, from the week of ${dayInWords(first)} to that of ${dayInWords(last)}.`,
    gaps: (gaps: number, longest: number): string =>
      gaps === 1
        ? 'One week has none. That is a gap, and no fault.'
        : `${capital(inWords(gaps))} weeks have none${longest > 1 && longest < gaps ? `, ${inWords(longest)} of them in a row` : longest === gaps ? ', all in a row' : ''}. Those are gaps, and no fault.`,
    year: 'What is shown is a year. Earlier weeks are kept, and stand in "checkin list".',
    column: (each: number): string =>
      each === 1
        ? 'A column is a week, from 0 to 10. · is a gap.'
        : `A column is ${inWords(each)} weeks, their mean from 0 to 10. · is a gap.`,
    plain: 'The answers of each month, from 0 to 10, the first week first. A dash is a week without one.',
    noScore: 'Each stands for itself. Nothing is added up.',
    one: ({ value, week }: { value: number; week: string }): string =>
      `One answer so far: ${value}, in the week of ${dayInWords(week)}.`,
    few: (values: readonly number[]): string =>
      `${capital(inWords(values.length))} answers so far: ${list(values.map(String))}. Too few to say where it goes.`,
    some: ({ values, low, high, latest }: Story): string =>
      `${capital(inWords(values.length))} answers so far, ${low === high ? `all ${low}` : `between ${low} and ${high}; the last is ${latest.value}`}. From eight on, the first four and the last four can be laid side by side.`,
    last: (value: number): string => `The last answer is ${value}.`,
    since: sinceWords,
    lately: (from: number, to: number): string =>
      `Of late it ${to > from ? 'rose' : 'fell'}: ${rounded(from)} in the four answers before the last four, ${rounded(to)} in those.`,
    end: (
      which: 'lowest' | 'highest',
      { value, times, week }: { value: number; times: number; week: string },
    ): string =>
      times === 1
        ? `It was ${which} in the week of ${dayInWords(week)}, at ${value}.`
        : `It was ${which} at ${value}, in ${inWords(times)} weeks, the last of them that of ${dayInWords(week)}.`,
    falling: (weeks: number): string => `It has been lower each week than the week before, for ${weeksInWords(weeks)}.`,
    old: (day: string): string =>
      `The last check-in of a week is that of ${dayInWords(day)}. What is said here is of the time before.`,
    together: 'What went together',
    nameOf: (id: DimensionId): string => capital(saidWords.nameOf(id)),
    month: (number: number): string => monthNames[number - 1] ?? '',
  },
  feelings: {
    none: 'No feeling was named in a check-in of the last twelve weeks.',
    most: (family: FeelingFamilyId, times: number, of: number): string =>
      times === of && of > 1
        ? `${capital(saidWords.familyOf(family))} was there in each of the ${inWords(of)} check-ins with a feeling in the last twelve weeks.`
        : `In the last twelve weeks ${saidWords.familyOf(family)} came most often: in ${inWords(times)} of ${inWords(of)} check-ins with a feeling.`,
    equal: (families: readonly FeelingFamilyId[], times: number, of: number): string =>
      `In the last twelve weeks ${list(families.map(saidWords.familyOf))} came most often, each in ${inWords(times)} of ${inWords(of)} check-ins with a feeling.`,
    more: (families: readonly FeelingFamilyId[]): string =>
      `More often than in the twelve weeks before: ${list(families.map(saidWords.familyOf))}.`,
    less: (families: readonly FeelingFamilyId[]): string =>
      `Less often than in the twelve weeks before: ${list(families.map(saidWords.familyOf))}.`,
    same: 'Beside the twelve weeks before, nothing comes clearly more or less often.',
    words: (words: readonly { readonly word: string; readonly times: number }[]): string =>
      `The words you used most: ${list(words.map(({ word, times }) => `${word} (${times})`))}.`,
    columns: ['Feeling', 'last 12 weeks', '12 before'] as readonly string[],
    nameOf: (family: FeelingFamilyId): string => capital(saidWords.familyOf(family)),
    count: (times: number, of: number): string => (of === 0 ? '-' : `${times} of ${of}`),
  },
  promises: {
    none: 'No promise was due in this time.',
    lately: (tally: Tally): string =>
      tally.due === 0 ? 'In the last four weeks nothing was due.' : `In the last four weeks: ${told(tally)}.`,
    all: (tally: Tally, first: string): string => `Since ${dayInWords(first)}: ${told(tally)}.`,
    unmarked: 'What was not marked counts for nothing: nobody said how it was.',
    column: 'Of what was marked in a week, how much was kept: a full column is all of it. · is a week without a mark.',
    each: (words: string, tally: Tally, over: boolean): string => `${words}${over ? ' (over)' : ''}: ${told(tally)}.`,
  },
  thenAndNow: {
    more: (steps: readonly string[]): string =>
      `Done more than once as well: ${list(steps.map((title) => `"${title}"`))}. They stand side by side under "look back".`,
    lead: (times: number): string =>
      times === 2 ? 'Done twice.' : `Done ${inWords(times)} times; the first and the last stand here.`,
  },
} as const;

/** What became of what was due, in a few words. */
function told({ due, kept, repaired, broken, unmarked }: Tally): string {
  const parts = [
    `${kept} of ${due} due ${kept === 1 ? 'was' : 'were'} kept`,
    ...(repaired > 0 ? [`${repaired} put right afterwards`] : []),
    ...(broken > 0 ? [`${broken} not kept`] : []),
    ...(unmarked > 0 ? [`${unmarked} not marked`] : []),
  ];
  return parts.join(', ');
}
