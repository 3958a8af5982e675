/** Whether two people may be offered to talk at one keyboard. Pure. */
import type { WeeklyPoint } from '../checkin/series.js';
import type { AnswerValue } from '../journal/entry.js';
import type { Answers } from '../path/flow.js';
import type { Progress } from '../path/document.js';
import type { Reader } from '../path/reader.js';
import { isSafetyScale, LOW, safetySaid } from '../path/today.js';

/** How safe somebody said they are, from 0 to 10, on a local day `yyyy-mm-dd`. */
export interface Said {
  readonly value: AnswerValue;
  readonly day: string;
}

/** What is known of somebody here: a part of the world, with a reader of texts that tell of danger. */
export interface Known {
  readonly progress: Progress;
  readonly near: { readonly safety: Said | undefined };
  readonly drafts: {
    readonly [key: string]: {
      readonly saved: string;
      readonly answers: Answers;
      readonly editing?: { readonly text: string };
    };
  };
}

/** Whether a text tells of danger. */
export type Tells = (text: string) => boolean;

/** Where in what is remembered it stands that something kept told of danger: like an answer of 0, until a later one. */
export const heardKey = 'sheet/heard';

/** What the latest of these check-ins, the oldest first, said about safety. */
export function safetyIn(weeks: readonly WeeklyPoint[]): Said | undefined {
  const last = weeks.findLast(({ scores }) => scores.safety !== undefined);
  return last?.scores.safety === undefined
    ? undefined
    : { value: last.scores.safety, day: last.edited?.slice(0, 10) ?? last.day };
}

const isLow = (value: AnswerValue): boolean => typeof value === 'number' && value <= LOW;

/** Whether answers tell of danger: fear of speaking about it, or a text that does. `id` is that of their step or sheet. */
export function tellOfDanger(id: string, answers: Answers, tells: Tells): boolean {
  if (id.startsWith('broken:') && answers['right'] === 'afraid') return true;
  return Object.values(answers).some((value) =>
    (Array.isArray(value) ? value : [value]).some((one) => typeof one === 'string' && one.trim() !== '' && tells(one)),
  );
}

/** How safe somebody is by what they have written so far and not kept yet; undefined where nothing tells. */
function saidIn(id: string, { saved, answers, editing }: Known['drafts'][string], tells: Tells): readonly Said[] {
  const day = saved.slice(0, 10);
  const scales = Object.entries(answers).flatMap(([prompt, value]) =>
    isSafetyScale(`${id}/${prompt}`) || (id.startsWith('checkin:') && prompt === 'safety') ? [{ value, day }] : [],
  );
  const danger = tellOfDanger(id, answers, tells) || (editing !== undefined && tells(editing.text));
  return danger ? [...scales, { value: 0, day }] : scales;
}

/** True when what somebody said last, alone, was that they are not safe. Of what was said on one day the lowest counts. */
export function isUnsafe({ progress, near, drafts }: Known, tells: Tells): boolean {
  const all = [
    ...safetySaid(progress),
    ...[progress.memory[heardKey] ?? [], near.safety ?? []].flat(),
    ...Object.entries(drafts).flatMap(([id, draft]) => saidIn(id, draft, tells)),
  ];
  const last = all.reduce((latest, { day }) => (day > latest ? day : latest), '');
  return all.some(({ value, day }) => day === last && isLow(value));
}

/**
 * True when two people may be offered to talk at one keyboard. False for someone alone, and for someone who said, alone, that they are not safe: nothing
 * may tell the two apart.
 */
export const mayTalkTogether = (world: Known & { readonly reader: Reader }, tells: Tells): boolean =>
  world.reader.joint && !isUnsafe(world, tells);
