/** What the coach hears in what is being put together. Worked out once somebody has stopped typing, never while they type. */
import { partsOf, wordingOf } from '../../builders/kinds.js';
import { meterOf, type MeterPart } from '../../builders/meter.js';
import type { ApologyReview, CoachFinding } from '../../coach/types.js';
import { canRead, readApology, readStatement } from '../../session/readers.js';
import { editorText } from '../../ui/editor/editor.js';
import type { Building } from './building.js';

/** Something the coach heard, with the words it heard it in. */
export interface Remark {
  readonly quote: string;
  readonly weight: 'hint' | 'concern';
  readonly says: string;
  readonly offer: string | undefined;
}

/** What was heard, and in what. */
export interface Heard {
  readonly in: string;
  /** In the open field. */
  readonly field: readonly Remark[];
  /** In all of it as it is worded now. */
  readonly whole: readonly Remark[];
  /** Of a letter. */
  readonly meter: readonly MeterPart[] | undefined;
}

/** What is missing in one part may well stand in another. */
const onlyOfWhole: readonly string[] = ['no-feeling', 'agentless', 'empty-promise'];
/** Enough to show in which words it was heard, in UTF-16 units. */
const longestQuote = 48;

function quoteOf(text: string, start: number, end: number): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return words.length > longestQuote ? `${words.slice(0, longestQuote).replace(/\s\S*$/u, '')} …` : words;
}

const remark = (text: string, { start, end, weight, says, offer }: CoachFinding<string>): Remark => ({
  quote: quoteOf(text, start, end),
  weight,
  says,
  offer,
});

/** Concerns first; what is said in the same words twice only once. */
function remarks(text: string, findings: readonly CoachFinding<string>[]): readonly Remark[] {
  const all = findings.map((finding) => remark(text, finding));
  const sorted = [
    ...all.filter(({ weight }) => weight === 'concern'),
    ...all.filter(({ weight }) => weight === 'hint'),
  ];
  return sorted.filter(({ says }, index) => sorted.findIndex((one) => one.says === says) === index);
}

/** The text of the open part; undefined where none is open that the coach reads. The first draft is read by nobody. */
function openText({ made, page, field }: Building): string | undefined {
  const isPart = partsOf(made).includes(page) || page === 'whole';
  return isPart && field?.kind === 'text' ? editorText(field.state) : undefined;
}

const subject = (building: Building): string =>
  JSON.stringify([building.made.kind, openText(building), wordingOf(building.made)]);

/** True while something was written that the coach has not read. What somebody would need to hear is not judged. */
export const wantsHearing = (building: Building): boolean =>
  building.made.kind !== 'hear' &&
  !['begin', 'raw', 'practise', 'day'].includes(building.page) &&
  canRead() &&
  building.heard?.in !== subject(building);

/** What the coach hears in a text; nothing in one without words. */
function review(
  apology: boolean,
  text: string,
): { findings: readonly CoachFinding<string>[]; present: ApologyReview['present'] } {
  if (text.trim() === '') return { findings: [], present: [] };
  return apology ? readApology(text) : { ...readStatement(text), present: [] };
}

/** What a piece of a statement stands in once it is put together: by itself "you came home at two" would be heard as a charge. */
const frames: { readonly [page: string]: readonly [before: string, after: string] } = {
  happened: ['When ', ', I felt sad.'],
  see: ['I can see that ', ', and I feel sad.'],
};

/** What the coach hears in a piece where it will stand. */
function reviewPiece(page: string, text: string): readonly CoachFinding<string>[] {
  const frame = frames[page];
  if (frame === undefined || text.trim() === '') return review(false, text).findings;
  const own = text.trimStart().toLowerCase();
  const [start, after] = frame;
  const before = own.startsWith(start.trim().toLowerCase()) ? '' : start;
  const ends = text.trimEnd().replace(/[.,;]+$/u, '');
  const inFrame = review(false, `${before}${ends}${after}`).findings.flatMap((finding) => {
    const from = Math.max(0, finding.start - before.length);
    const to = Math.min(ends.length, finding.end - before.length);
    return to > from ? [{ ...finding, start: from, end: to }] : [];
  });
  // What stands in the frame is no charge by itself; the rest is what it is anywhere.
  const bySelf = review(false, text).findings.filter(
    ({ code }) => !framed.includes(code) && inFrame.every((finding) => finding.code !== code),
  );
  return [...inFrame, ...bySelf];
}

/** What a frame turns into something seen. */
const framed: readonly string[] = ['accusation', 'mind-reading', 'no-feeling'];

/** With what the coach hears in it now. */
export function heardOut(building: Building): Building {
  const apology = building.made.kind === 'apology';
  const whole = wordingOf(building.made);
  const open = openText(building) ?? '';
  const inWhole = review(apology, whole);
  const alone = apology ? review(true, open).findings : reviewPiece(building.page, open);
  const inField = open === whole ? inWhole.findings : alone;
  const ofPiece = building.page === 'whole' ? inField : inField.filter(({ code }) => !onlyOfWhole.includes(code));
  return {
    ...building,
    heard: {
      in: subject(building),
      field: remarks(open, ofPiece),
      whole: remarks(whole, inWhole.findings),
      meter: apology ? meterOf(inWhole.present) : undefined,
    },
  };
}
