/**
 * A journal entry: its shape, its check, its id and its date. Pure: no disk, no clock, no settings.
 *
 * A check never quotes what a person wrote; the words it returns may end up on a screen or in a report.
 */

/** How strong a feeling is, from 1 (a trace) to 5 (all there is). */
export type Strength = 1 | 2 | 3 | 4 | 5;

/** A feeling a person named. */
export interface Feeling {
  word: string;
  strength: Strength;
}

/** What a prompt was answered with: words, a number on a scale, options chosen, or feelings. */
export type AnswerValue = string | number | string[] | Feeling[];

/** One answered prompt: its id inside the step, its kind, and the answer. The words that were asked stand in the entry's text. */
export interface Answer {
  prompt: string;
  kind: string;
  value: AnswerValue;
}

/** What kind of writing an entry is. */
export type EntryKind = 'free' | 'step' | 'statement' | 'letter' | 'checkin';

/** Every kind of entry. */
export const entryKinds: readonly EntryKind[] = ['free', 'step', 'statement', 'letter', 'checkin'];

/** One entry of the journal. Fields it does not know are kept: a newer version may have added them. */
export interface Entry {
  v: 1;
  id: string;
  /** ISO 8601 local time with its zone offset; the month it is filed under is the local one. */
  created: string;
  /** ISO 8601 with offset: when it was last changed, if it ever was. */
  edited?: string;
  kind: EntryKind;
  text: string;
  feelings: Feeling[];
  tags: string[];
  /** The step it came from; `run` counts from 1, one more each time the step is done again. */
  step?: { id: string; run: number; answers: Answer[] };
  /** What else it belongs to: a step of the path, or a record shared with a partner. */
  links?: EntryLink[];
}

/** From an entry to something else that is kept. */
export interface EntryLink {
  to: 'step' | 'partner';
  id: string;
}

/** Whether a value is an object that is no array and not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFeeling(value: unknown): value is Feeling {
  return isRecord(value) && typeof value['word'] === 'string' && [1, 2, 3, 4, 5].includes(value['strength'] as number);
}

/** Whether a value can be an answer. Numbers must be finite: JSON would turn the others into null. */
export function isAnswerValue(value: unknown): value is AnswerValue {
  if (typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && (value.every((item) => typeof item === 'string') || value.every(isFeeling));
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a real moment in ISO 8601 with an offset: 30 February is not. */
export function isIsoWithOffset(value: unknown): value is string {
  const parts = typeof value === 'string' ? ISO.exec(value) : null;
  if (!parts || Number.isNaN(Date.parse(parts[0]))) return false;
  // Date.parse rolls 30 February over into March; asking for the date back shows that.
  const date = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const back = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(back.getTime()) && back.toISOString().startsWith(date);
}

function stepProblem(step: unknown): string | undefined {
  if (!isRecord(step)) return 'step is not an object';
  if (typeof step['id'] !== 'string' || step['id'] === '') return 'step has no id';
  if (!Number.isSafeInteger(step['run'])) return 'step has no run number';
  if (!Array.isArray(step['answers'])) return 'step has no list of answers';
  for (const answer of step['answers'] as unknown[]) {
    if (!isRecord(answer) || typeof answer['prompt'] !== 'string' || typeof answer['kind'] !== 'string') {
      return 'an answer has no prompt or no kind';
    }
    if (!isAnswerValue(answer['value'])) return 'an answer has a value of an unknown kind';
  }
  return undefined;
}

function isLink(value: unknown): value is EntryLink {
  return isRecord(value) && (value['to'] === 'step' || value['to'] === 'partner') && typeof value['id'] === 'string';
}

function problemOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'not an object';
  if (value['v'] !== 1) return 'v is not 1';
  if (typeof value['id'] !== 'string' || !/^[\w.-]{1,128}$/.test(value['id'])) return 'no usable id';
  if (!isIsoWithOffset(value['created'])) return 'created is not a date with an offset';
  if (value['edited'] !== undefined && !isIsoWithOffset(value['edited'])) return 'edited is not a date with an offset';
  if (!entryKinds.includes(value['kind'] as EntryKind)) return 'unknown kind';
  if (typeof value['text'] !== 'string') return 'text is not text';
  if (!Array.isArray(value['feelings']) || !value['feelings'].every(isFeeling)) return 'feelings are not feelings';
  if (!Array.isArray(value['tags']) || !value['tags'].every((tag) => typeof tag === 'string'))
    return 'tags are not words';
  const links = value['links'];
  if (links !== undefined && !(Array.isArray(links) && links.every(isLink))) return 'links are not links';
  return value['step'] === undefined ? undefined : stepProblem(value['step']);
}

/** Returns the value itself, unknown fields and all, when it is an entry; otherwise what is wrong, in words. */
export function checkEntry(value: unknown): Entry | string {
  return problemOf(value) ?? (value as Entry);
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_BITS = { time: 48, random: 80 };

function base32(value: bigint, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i += 1, rest >>= 5n) text = CROCKFORD.charAt(Number(rest & 31n)) + text;
  return text;
}

/**
 * A new id: 26 characters that sort by time, like a ULID in lower case (48 bits of milliseconds, 80 random bits).
 *
 * @param random gives so many random bytes, such as `crypto.randomBytes`; throws RangeError when it gives fewer.
 */
export function newEntryId(now: Date, random: (bytes: number) => Uint8Array): string {
  const wanted = ID_BITS.random / 8;
  const bytes = random(wanted);
  if (bytes.length < wanted) throw new RangeError('Too few random bytes for an id.');
  let noise = 0n;
  for (const byte of bytes.subarray(0, wanted)) noise = (noise << 8n) | BigInt(byte);
  const time = BigInt.asUintN(ID_BITS.time, BigInt(now.getTime()));
  return base32(time, 10) + base32(noise, 16);
}

/** The moment an id was made, in milliseconds since 1970; undefined when it is not one of our ids. */
export function timeOfId(id: string): number | undefined {
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(id)) return undefined;
  return [...id.slice(0, 10)].reduce((sum, char) => sum * 32 + CROCKFORD.indexOf(char), 0);
}

/** Local time with its offset, to the second: `2026-11-22T21:14:05+01:00`. Throws RangeError on an invalid date. */
export function localIso(date: Date): string {
  // Whole minutes, then everything counted from them, so that the text always names the same moment.
  const offset = -Math.round(date.getTimezoneOffset());
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The local month of an entry's date, `2026-11`, read from the text itself: its own zone, not this machine's. */
export function monthOf(created: string): string {
  return created.slice(0, 7);
}
