/** Lists of things a person keeps (promises, agreements and the like), each list a document of its own. */
import { isIsoWithOffset, isRecord } from '../journal/entry.js';

/** What everything in such a list has. */
export interface Item {
  /** As an entry's id: 26 characters that sort by time. */
  readonly id: string;
  /** ISO 8601 local time with its offset. */
  readonly created: string;
  /** When it was last changed, if it ever was. */
  readonly edited?: string;
}

/** A list as it lies on the disk. */
export interface Items<T extends Item> {
  version: 1;
  readonly items: readonly T[];
}

/** What the store needs to know of a list. */
export interface ItemsSpec<T extends Item> {
  readonly name: string;
  readonly version: 1;
  empty(): Items<T>;
  /** The value itself, unknown fields and all, or what is wrong with it; never quotes it. */
  check(value: unknown): Items<T> | string;
  readonly migrate: Readonly<Record<number, (old: unknown) => unknown>>;
  /** What the version that was changed later takes over from another one, where two computers changed an item at once. */
  unite(newer: T, older: T): T;
}

/** The list called `name`; `problemOf` says what is wrong with one item, in words that quote nothing. */
export function itemsSpec<T extends Item>(
  name: string,
  problemOf: (item: Record<string, unknown>) => string | undefined,
  unite: (newer: T, older: T) => T = (newer) => newer,
): ItemsSpec<T> {
  return {
    name,
    version: 1,
    empty: () => ({ version: 1, items: [] }),
    check: (value) => {
      if (!isRecord(value) || !Array.isArray(value['items'])) return 'it does not hold a list';
      const ids = new Set<unknown>();
      for (const item of value['items'] as unknown[]) {
        const problem = isRecord(item) ? (itemProblem(item) ?? problemOf(item)) : 'an item is not an object';
        if (problem !== undefined) return problem;
        const { id } = item as Item;
        if (ids.has(id)) return 'two items have the same id';
        ids.add(id);
      }
      return value as unknown as Items<T>;
    },
    migrate: {},
    unite,
  };
}

function itemProblem(item: Record<string, unknown>): string | undefined {
  if (typeof item['id'] !== 'string' || !/^[\w.-]{1,128}$/u.test(item['id'])) return 'an item has no usable id';
  if (!isIsoWithOffset(item['created'])) return 'an item was made on no day';
  if (item['edited'] !== undefined && !isIsoWithOffset(item['edited'])) return 'an item was changed on no day';
  return undefined;
}

/** The item with an id; undefined when it is not there. */
export const itemIn = <T extends Item>(items: readonly T[], id: string): T | undefined =>
  items.find((item) => item.id === id);

/** The list with an item in the place of the one with its id, or at its end. */
export function withItem<T extends Item>(items: readonly T[], item: T): readonly T[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item];
}

/** The list with an item that was in it before: in the place of the one with its id, or among the others by when it was made. */
export function withItemBack<T extends Item>(items: readonly T[], item: T): readonly T[] {
  if (itemIn(items, item.id) !== undefined) return withItem(items, item);
  const made = Date.parse(item.created);
  const isLater = (other: T): boolean => {
    const after = Date.parse(other.created) - made;
    return after > 0 || (after === 0 && other.id > item.id);
  };
  const at = items.findIndex(isLater);
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}

/** The parts of two lists, each once by its key, in the order of the keys; where both have one, the first list's. */
export function eachOnce<T>(first: readonly T[], second: readonly T[], key: (one: T) => string): readonly T[] {
  const known = new Set(first.map(key));
  const all = [...first, ...second.filter((one) => !known.has(key(one)))];
  return all.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Whether a value is a list of texts. */
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether a value is a text with something in it. */
export const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
