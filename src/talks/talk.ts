/** A hard conversation: what somebody prepared for it, and what came of it. Pure. */
import { isCalendarDay } from '../dates/local.js';
import { isRecord } from '../journal/entry.js';
import { isTexts, itemsSpec, type Item } from '../records/items.js';

/** What came of a talk. */
export interface Held {
  /** The local day, `yyyy-mm-dd`. */
  readonly day: string;
  /** What was agreed, in plain words. */
  readonly agreed?: string;
  /** What they thanked each other for. */
  readonly thanks?: string;
  /** The entry of the journal with a note of it. */
  readonly entry?: string;
}

/** A talk, prepared or held or both. Everything that was left out is not there. */
export interface Talk extends Item {
  /** What it is about, in a line. */
  readonly about?: string;
  /** What I need to say. */
  readonly say?: string;
  readonly ask?: string;
  /** What I need to hear. */
  readonly hear?: string;
  /** About what happened: those to be asked, or to be answered. */
  readonly questions?: string;
  /** Ground rules, each a whole line in our words or the person's. */
  readonly rules: readonly string[];
  /** The word that means 'pause'. */
  readonly word?: string;
  /** A day to suggest, `yyyy-mm-dd`. */
  readonly day?: string;
  readonly held?: Held;
}

/** The parts that are free text, in the order in which they are read. */
export const talkParts = ['say', 'ask', 'hear', 'questions'] as const;
export type TalkPart = (typeof talkParts)[number];

/** The word for a pause where none was chosen. */
export const usualWord = 'pause';

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);

function heldProblem(held: unknown): string | undefined {
  if (held === undefined) return undefined;
  if (!isRecord(held) || !isDay(held['day'])) return 'a talk was held on no day';
  return [held['agreed'], held['thanks'], held['entry']].every(isText) ? undefined : 'what came of a talk is not text';
}

function problemOf(item: Record<string, unknown>): string | undefined {
  if (![item['about'], ...talkParts.map((part) => item[part]), item['word']].every(isText))
    return 'a part of a talk is not text';
  if (!isTexts(item['rules'])) return 'a talk has no list of rules';
  if (item['day'] !== undefined && !isDay(item['day'])) return 'the day of a talk is not a day';
  return heldProblem(item['held']);
}

/** Of two versions of one talk, the one changed later; what came of it is kept from either. */
const unite = (newer: Talk, older: Talk): Talk =>
  newer.held === undefined && older.held !== undefined ? { ...newer, held: older.held } : newer;

/** `talks.json`. */
export const talksSpec = itemsSpec<Talk>('talks', problemOf, unite);

/** Those to come first, then those that were held; of each the last first. */
export const talksInOrder = (talks: readonly Talk[]): readonly Talk[] =>
  [...talks].sort((one, other) => {
    const held = Number(one.held !== undefined) - Number(other.held !== undefined);
    if (held !== 0) return held;
    const [first, second] = [one.held?.day ?? one.id, other.held?.day ?? other.id];
    return first === second ? (one.id < other.id ? 1 : -1) : first < second ? 1 : -1;
  });
