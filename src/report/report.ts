/** What stands in a report, and what is said of it before it is written. Pure. */
import { weekEnd, weeksThrough, weekStart } from '../checkin/week.js';
import { UNSAFE } from '../checkin/sheets.js';
import { dayInWords } from '../dates/say.js';
import { reportCliWords } from '../messages/report-cli.js';
import { reportWords as words } from '../messages/report.js';
import type { Entry } from '../journal/entry.js';
import { isDone } from '../path/document.js';
import { isFor } from '../path/reader.js';
import { keptOfDue } from '../promises/marks.js';
import { cleanText } from '../text/clean.js';
import { reportParts, type Material, type ReportChoice, type ReportPart, type WeekSpan } from './choice.js';
import { feelingsIn } from './felt.js';
import { agreementsIn, agreementSection, feelingSection, promisesIn, promiseSection } from './lists-part.js';
import { entrySection, pathSection, THANKS, thanksSection } from './own-part.js';
import { sectionOf, type Page, type Section } from './page.js';
import { chartedIn, seenIn } from './charts-part.js';
import { saidSection, weekSections } from './weeks-part.js';

/** The report that was chosen. */
export function reportPage(material: Material, choice: ReportChoice): Page {
  const { span, for: forWhom } = choice;
  const seen = seenIn(material, span);
  const has = (part: ReportPart): boolean => choice.parts.includes(part);
  const [first, until] = [weekStart(span.from), lastDay(span, material.today)];
  const sections: readonly Section[] = [
    ...questionSection(choice),
    ...(has('weeks') ? weekSections(material, span, seen) : []),
    ...(has('feelings') ? feelingSection(seen) : []),
    ...(has('promises') ? promiseSection(material, span) : []),
    ...(has('agreements') ? agreementSection(material, span) : []),
    ...(has('appreciation') ? thanksSection(material) : []),
    ...(has('path') ? pathSection(material) : []),
    ...(has('weeks') && forWhom === 'me' ? saidSection(material, seen) : []),
    ...entrySection(material),
  ];
  return {
    windowTitle: words.windowTitle(first, until),
    title: words.title[forWhom],
    about: [words.span(first, until), words.made(material.today)],
    lead: words.lead[forWhom],
    facts: factsOf(material, choice),
    sections,
    foot: words.foot,
  };
}

/** The last day that a report tells of: none that is yet to come. */
const lastDay = ({ to }: WeekSpan, today: string): string => (weekEnd(to) < today ? weekEnd(to) : today);

const questionSection = ({ questions }: ReportChoice): readonly Section[] =>
  questions.length === 0 ? [] : sectionOf('questions', [{ kind: 'list', items: questions.map((text) => ({ text })) }]);

function factsOf(material: Material, { span, parts }: ReportChoice): Page['facts'] {
  const { weekly, daily, asked } = seenIn(material, span);
  const { glance } = words;
  const promises = promisesIn(material, span).map(({ promise }) => promise);
  const { kept, repaired, broken } = keptOfDue(promises, weekStart(span.from), weekEnd(span.to), material.today);
  const current = agreementsIn(material, span).current.length;
  return [
    ...(parts.includes('weeks')
      ? ([
          [glance.weeks, glance.of(weekly.length, asked.length)],
          [glance.days, glance.days2(daily.length)],
        ] as const)
      : []),
    ...(parts.includes('promises') && kept + repaired + broken > 0
      ? [[glance.promises, glance.marked(kept, repaired, broken)] as const]
      : []),
    ...(parts.includes('agreements') && current > 0 ? [[glance.agreements, glance.inForce(current)] as const] : []),
  ];
}

/** What will be in a report, in words. */
export interface Contents {
  readonly lines: readonly string[];
  /** Parts that were chosen and would be empty. */
  readonly without: readonly ReportPart[];
  /** What nobody has to fear is in it. */
  readonly notIn: string;
  /** What should be weighed before anyone else sees it. */
  readonly care: readonly string[];
  /** Nothing at all would be in it. */
  readonly isEmpty: boolean;
}

/** What will be in a report, before it is written. */
export function contentsOf(material: Material, choice: ReportChoice): Contents {
  const { before } = reportCliWords;
  const { span, parts, questions } = choice;
  const seen = seenIn(material, span);
  const counted: Readonly<Record<ReportPart, readonly [count: number, line: string]>> = {
    weeks: [
      seen.weekly.length + seen.daily.length,
      before.part.weeks(seen.weekly.length, seen.asked.length, seen.daily.length, chartedIn(seen, material).length),
    ],
    feelings: line(feelingsIn([...seen.weekly, ...seen.daily]).of, before.part.feelings),
    promises: line(promisesIn(material, span).length, before.part.promises),
    agreements: line(Object.values(agreementsIn(material, span)).flat().length, before.part.agreements),
    appreciation: line(Math.min(THANKS, material.thanks.length), before.part.appreciation),
    path: [1, before.part.path(doneSteps(material), material.since !== undefined)],
  };
  const full = parts.filter((part) => counted[part][0] > 0);
  const left = reportParts.filter((part) => !parts.includes(part)).map((part) => before.partNames[part]);
  const { entries } = material;
  const low = parts.includes('weeks') && seen.weekly.some(({ scores }) => (scores.safety ?? 10) <= UNSAFE);
  return {
    lines: [
      `${before.forWhom[choice.for]} ${before.span(weekStart(span.from), lastDay(span, material.today), weeksThrough(span.from, span.to).length)}`,
      ...full.map((part) => counted[part][1]),
      ...(questions.length === 0 ? [] : [before.questions(questions.length)]),
      ...entries.map((entry) => before.entry(dayInWords(entry.created.slice(0, 10)), startOf(entry))),
    ],
    without: parts.filter((part) => counted[part][0] === 0),
    notIn: before.notIn([...left, entries.length === 0 ? before.journal : before.restOfJournal, before.triggers]),
    care: [...(low ? [before.low] : []), before.plain, before.yours],
    isEmpty: full.every((part) => part === 'path') && entries.length === 0 && questions.length === 0,
  };
}

const line = (count: number, said: (count: number) => string): readonly [number, string] => [count, said(count)];

const doneSteps = ({ stages, progress, reader }: Material): number =>
  stages.flatMap(({ steps }) => steps).filter((step) => isFor(step, reader) && isDone(progress, step.id)).length;

const START = 48;

/** The beginning of an entry in one line: of an answered sheet its title, and the first words that are the person's own. */
export function startOf({ text, step }: Entry, longest = START): string {
  const own = step?.answers.find(
    ({ kind, value }) => kind === 'text' && typeof value === 'string' && value.trim() !== '',
  );
  const [title = ''] = text.split('\n');
  const words = typeof own?.value === 'string' ? `${title}: ${own.value}` : text;
  const line = cleanText(words).replace(/\s+/gu, ' ').trim();
  const signs = [...line];
  return signs.length <= longest ? line : `${signs.slice(0, longest).join('').trimEnd()}...`;
}
