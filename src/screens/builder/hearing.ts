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

/** With what the coach hears in it now. */
export function heardOut(building: Building): Building {
  const apology = building.made.kind === 'apology';
  const whole = wordingOf(building.made);
  const open = openText(building) ?? '';
  const inWhole = review(apology, whole);
  const inField = (open === whole ? inWhole : review(apology, open)).findings;
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
