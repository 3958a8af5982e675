/** The words of the command that makes a report: what is asked, and what is said before it is written. */
import { dayInWords } from '../dates/say.js';

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const reportCliWords = {
  /** What is said before anything is written. */
  before: {
    title: 'This will be in it',
    forWhom: { me: 'For yourself.', counsellor: 'For a counsellor.' },
    span: (from: string, to: string, weeks: number): string =>
      `${many(weeks, 'week', 'weeks')}, ${dayInWords(from)} to ${dayInWords(to)}.`,
    part: {
      weeks: (filled: number, of: number, days: number, dimensions: number): string =>
        `Weeks: the numbers of ${filled} of ${many(of, 'week', 'weeks')}, in ${many(dimensions, 'chart', 'charts')}, and of ${many(days, 'day', 'days')}; what rose, fell and went together.`,
      feelings: (checkins: number): string =>
        `Feelings: how often each kind was named, in ${many(checkins, 'check-in', 'check-ins')}. None of your own words for them.`,
      promises: (count: number): string => `Promises: ${count}, in the words you wrote, and how often each was kept.`,
      agreements: (count: number): string => `Agreements and limits: ${count}, in the words you wrote.`,
      appreciation: (count: number): string => `What you were thankful for: ${count}, in your own words.`,
      path: (steps: number, since: boolean): string =>
        `Where you are: which side you are on${since ? ', since when' : ''}, and how many steps are finished (${steps}). Not what you wrote in them.`,
    },
    questions: (count: number): string => `${many(count, 'question', 'questions')} you want to bring.`,
    entry: (day: string, start: string): string => `From your journal, whole: ${day}, "${start}"`,
    notIn: (parts: readonly string[]): string => `Not in it: ${list(parts)}.`,
    partNames: {
      weeks: 'the numbers of weeks and days',
      feelings: 'feelings',
      promises: 'promises',
      agreements: 'agreements and limits',
      appreciation: 'what you were thankful for',
      path: 'where you are on the path',
    },
    restOfJournal: 'the rest of your journal',
    journal: 'your journal',
    triggers: 'everything else, such as triggers and talks',
    noData: (part: string): string => `There is nothing to put in yet for: ${part}.`,
    low: 'In some of these weeks safety was at two or under, and the report says so. Please think about who could come to see it. If someone frightens you, "trust-repair support" has people to talk to.',
    plain:
      'The file will not be encrypted: whoever can open it can read it, on this computer and wherever it is sent or printed. Deleting it later may leave copies in backups and in what a browser remembers.',
    yours: 'It is yours. You can show it, read from it, or keep it for yourself.',
  },
  file: (day: string): string => `weeks-${day}.html`,
  written: (file: string): string =>
    `Written to ${file}. A browser opens it, and prints it from there. It is not encrypted.`,
  unread: (name: string, why: string): string =>
    `The file ${name} could not be read (${why}), so it is missing in this.`,
  there: (file: string): string => `${file} is there already and was left as it is. --to names another file.`,
  notWritten: 'Nothing was written.',
  needsYes: 'Nothing is written without a yes. In a script, --yes says it.',
  empty:
    'There is nothing in these weeks that could go into a report. A check-in is a beginning: trust-repair checkin --weekly',
  wrong: {
    for: (said: string): string => `"${said}" is nobody the report is made for. It can be: me, counsellor.`,
    part: (said: string): string =>
      `"${said}" is no part of the report. It can hold: weeks, feelings, promises, agreements, appreciation, path.`,
    noParts: 'Please name at least one part: weeks, feelings, promises, agreements, appreciation, path.',
    weeks: (said: string): string => `"${said}" is not a number of weeks. Try 12, or all.`,
    week: (said: string): string => `"${said}" could not be read as a week or a day. Try 2026-W30, or 2026-07-20.`,
    both: 'Please say either --weeks or --from.',
    turned: 'The last week lies before the first.',
    ahead: 'Those weeks have not begun yet.',
    pick: (said: string): string =>
      `"${said}" is not in the list. Numbers with commas, such as 1,3. Enter alone takes none.`,
  },
  ask: {
    lead: 'A few questions first. Enter alone takes what stands in brackets. Nothing is written before you have said yes.',
    forWhom: 'For whom is it: 1 yourself, 2 a counsellor? [1] ',
    weeks: 'How many weeks, up to now? A number, or all. [12] ',
    parts: 'What may go in?',
    part: (index: number, name: string, usual: boolean): string =>
      `  ${index} ${name}${usual ? '' : ' (not unless you say so)'}`,
    which: (usual: string): string => `Numbers with commas. [${usual}] `,
    entries: 'Nothing else of your journal goes in by itself. Would you like to choose something from it?',
    entry: (index: number, day: string, start: string): string => `  ${String(index).padStart(2)} ${day}  ${start}`,
    whichEntries: 'Numbers with commas; Enter alone takes none. ',
    noEntries: 'There is nothing else in the journal from these weeks.',
    more: (count: number): string => `There are ${count} more. --entry <id> takes any of them.`,
    questions: 'Is there something you would like to ask or bring? One line each; Enter alone goes on.',
    question: '> ',
    write: (file: string): string => `Write this to ${file}?`,
  },
  does: 'put weeks together on one page, to read, print or hand to a counsellor',
  options: {
    for: 'me, or counsellor',
    weeks: 'so many weeks, up to now; or all',
    from: 'from this week or day on',
    to: 'the file to write; without it weeks-<today>.html in this folder',
    until: 'up to this week or day',
    with: 'what goes in: weeks,feelings,promises,agreements,appreciation,path',
    entry: 'an entry of the journal, by its id; can be said again',
    question: 'a question to bring; can be said again',
    yes: 'write it without asking',
  },
} as const;

/** For the help of the command. */
export const reportExamples: Readonly<Record<string, readonly [string, string]>> = {
  report: ['report', 'report --for counsellor --weeks 26 --to weeks.html'],
};
