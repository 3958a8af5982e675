/** Questions about a report that were not answered on the command line. */
import { dayInWords } from '../../dates/say.js';
import { isCliError } from '../../errors.js';
import type { Entry } from '../../journal/entry.js';
import { reportCliWords } from '../../messages/report-cli.js';
import {
  reportParts,
  usualParts,
  USUAL_WEEKS,
  type AskedWeeks,
  type Audience,
  type ReportPart,
} from '../../report/choice.js';
import { startOf } from '../../report/report.js';
import { askLine, askYes, tell } from '../ask.js';
import { picked, weekCount } from './options.js';

const words = reportCliWords.ask;

/** Asks for whom it is. */
export async function askAudience(): Promise<Audience> {
  for (;;) {
    const said = (await askLine(words.forWhom)).toLowerCase();
    if (['', '1', 'me', 'yourself', 'myself'].includes(said)) return 'me';
    if (['2', 'counsellor', 'a counsellor', 'counselor'].includes(said)) return 'counsellor';
    tell(reportCliWords.wrong.for(said));
  }
}

/** Asks how many weeks. */
export async function askWeeks(): Promise<AskedWeeks> {
  for (;;) {
    const said = await askLine(words.weeks);
    const count = said === '' ? USUAL_WEEKS : weekCount(said);
    if (count !== undefined) return { weeks: count };
    tell(reportCliWords.wrong.weeks(said));
  }
}

/** Asks for places in a list until they are all there; Enter alone means `usual`. */
async function askPlaces(prompt: string, count: number, usual: readonly number[]): Promise<readonly number[]> {
  for (;;) {
    const said = await askLine(prompt);
    if (said === '') return usual;
    try {
      return picked(said, count);
    } catch (error) {
      if (!isCliError(error)) throw error;
      tell(error.message);
    }
  }
}

/** Asks what goes in. */
export async function askParts(forWhom: Audience): Promise<readonly ReportPart[]> {
  const usual = usualParts[forWhom];
  const { partNames } = reportCliWords.before;
  tell(words.parts, ...reportParts.map((part, index) => words.part(index + 1, partNames[part], usual.includes(part))));
  const numbers = usual.map((part) => reportParts.indexOf(part) + 1);
  const places = await askPlaces(words.which(numbers.join(',')), reportParts.length, numbers);
  return reportParts.filter((_part, index) => places.includes(index + 1));
}

/** So many entries are shown to pick from. */
const SHOWN = 20;
/** Cells of a row, of what stands beside the beginning of an entry, and of that at least. */
const WIDEST = 80;
const BESIDE = 27;
const NARROWEST = 10;

/** Asks which entries go in, one by one; `all` are the latest first. */
export async function askEntries(all: () => readonly Entry[]): Promise<readonly Entry[]> {
  if (!(await askYes(words.entries, false))) return [];
  const found = all();
  if (found.length === 0) {
    tell(words.noEntries);
    return [];
  }
  const shown = found.slice(0, SHOWN);
  const width = Math.max(NARROWEST, Math.min(WIDEST, process.stderr.columns) - BESIDE);
  tell(
    ...shown.map((entry, index) =>
      words.entry(index + 1, dayInWords(entry.created.slice(0, 10)), startOf(entry, width)),
    ),
    ...(found.length > shown.length ? [words.more(found.length - shown.length)] : []),
  );
  const places = await askPlaces(words.whichEntries, shown.length, []);
  return places.flatMap((place) => shown[place - 1] ?? []);
}

/** Asks what the person wants to bring, until a line is empty. */
export async function askQuestions(): Promise<readonly string[]> {
  tell(words.questions);
  const said: string[] = [];
  for (;;) {
    const line = await askLine(words.question);
    if (line === '') return said;
    said.push(line);
  }
}
