/** A statement that is to be said on a day. Pure. */
import { isCalendarDay } from '../dates/local.js';
import { itemsSpec, type Item } from '../records/items.js';

/** One statement and its day; the words are those of its entry in the journal. */
export interface Saying extends Item {
  /** The id of the entry. */
  readonly entry: string;
  /** The local day it is to be said on, `yyyy-mm-dd`. */
  readonly day: string;
  /** The local day it was said, `yyyy-mm-dd`; not there while it was not. */
  readonly said?: string;
}

/** Those that are to be said on a local day: what was not said by then, the one that has waited longest first. */
export function sayingsDue(sayings: readonly Saying[], today: string): readonly Saying[] {
  const key = ({ day, id }: Saying): string => `${day} ${id}`;
  return sayings
    .filter(({ day, said }) => said === undefined && day <= today)
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** More than this of the words has no room in a row, in UTF-16 units. */
const longest = 48;

/** The first words of a text in one line, cut between two of them. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1).replace(/\s\S*$/u, '');
  // One long word is cut where it must be, between two whole characters.
  const words = cut.length > longest ? cut.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '') : cut;
  return `${words.replace(/[\s,;:.-]+$/u, '')} …`;
}

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);

function problemOf(item: Record<string, unknown>): string | undefined {
  if (typeof item['entry'] !== 'string' || item['entry'] === '') return 'a statement has no entry';
  if (!isDay(item['day'])) return 'a statement is to be said on no day';
  return item['said'] === undefined || isDay(item['said']) ? undefined : 'a statement was said on no day';
}

/** `sayings.json`. */
export const sayingsSpec = itemsSpec<Saying>('sayings', problemOf);
