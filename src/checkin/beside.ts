/** Earlier answers that stand beside the questions of a check-in. Pure. */
import { addDays } from '../dates/local.js';
import type { AnswerValue, Entry } from '../journal/entry.js';
import { checkinWords as words } from '../messages/checkin.js';
import { answerInWords, hasAnswer } from '../path/answers.js';
import { promptsOf } from '../path/flow.js';
import type { Reader } from '../path/reader.js';
import type { Sheet } from '../path/sheet.js';
import type { DailyPoint, WeeklyPoint } from './series.js';
import type { Beside } from './sheets.js';
import { weeksFrom } from './week.js';

/** So far back an earlier check-in is worth a look. */
const FAR = { days: 7, weeks: 4 } as const;

/** The latest of these that lies before a day, and not long before. */
export const dayBefore = (points: readonly DailyPoint[], day: string): DailyPoint | undefined =>
  points.findLast((point) => point.day < day && point.day >= addDays(day, -FAR.days));

/** The latest of these that lies before a week, and not long before. */
export const weekBefore = (points: readonly WeeklyPoint[], week: string): WeeklyPoint | undefined =>
  points.findLast((point) => point.week < week && weeksFrom(point.week, week) <= FAR.weeks);

/** How long before: 'Last week', 'Three weeks before'. `now` when the sheet is about today or this week. */
export function whenBefore(unit: 'day' | 'week', count: number, now: boolean): string {
  if (now && count === 1) return unit === 'day' ? words.yesterday : words.lastWeek;
  return unit === 'day' ? words.daysBefore(count) : words.weeksBefore(count);
}

/** So much of a text is shown beside a question. */
const LONGEST = 90;

/** A text in one line, cut at a word where it is long. */
export function inShort(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const signs = [...line];
  if (signs.length <= longest) return line;
  const cut = signs.slice(0, longest).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}...`;
}

/** The answers of an entry by their prompts' ids. */
export const answersOf = (entry: Entry | undefined): { readonly [prompt: string]: AnswerValue } =>
  Object.fromEntries((entry?.step?.answers ?? []).map(({ prompt, value }) => [prompt, value]));

/** A line for each question of a sheet that was answered in an earlier entry as well. */
export function besideFrom(sheet: Sheet, reader: Reader, earlier: Entry | undefined, when: string): Beside {
  const before = answersOf(earlier);
  const lines = promptsOf(sheet, reader, before).flatMap((prompt): (readonly [string, string])[] => {
    const value = before[prompt.id];
    // What it was about is not asked of another week, and an old wish to put something into words is no news.
    if (!hasAnswer(value) || prompt.kind === 'choice') return [];
    const said = answerInWords(prompt, value, reader.side, 'short');
    return [[prompt.id, words.before(when, typeof value === 'string' ? words.quoted(inShort(said)) : said)]];
  });
  return Object.fromEntries(lines);
}
