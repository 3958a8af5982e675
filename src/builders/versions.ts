/** Versions of one letter: each is an entry of its own, and knows which came first. */
import { isRecord, type Entry } from '../journal/entry.js';

/** Which letter an entry is a version of: the id of the first, and its number, counted from 1. It lies in the entry as `letter`. */
export interface LetterMark {
  readonly of: string;
  readonly version: number;
}

/** The mark of an entry; undefined where it has none that can be read. */
export function letterMark(entry: Entry): LetterMark | undefined {
  const mark = (entry as Entry & { readonly letter?: unknown }).letter;
  if (!isRecord(mark) || typeof mark['of'] !== 'string' || !Number.isSafeInteger(mark['version'])) return undefined;
  return { of: mark['of'], version: mark['version'] as number };
}

/** What a letter was put together from, as it lies in the entry as `parts`: words by part. Empty where there is nothing to be read. */
export function builtParts(entry: Entry): Readonly<Record<string, string>> {
  const { parts } = entry as Entry & { readonly parts?: unknown };
  if (!isRecord(parts)) return {};
  return Object.fromEntries(
    Object.entries(parts).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** The versions of a letter among some entries, the first of them first. */
export const versionsOf = (of: string, entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter((entry) => letterMark(entry)?.of === of)
    .sort(
      (one, other) =>
        (letterMark(one)?.version ?? 0) - (letterMark(other)?.version ?? 0) ||
        Date.parse(one.created) - Date.parse(other.created) ||
        one.id.localeCompare(other.id),
    );

/** The mark of the next version: of the letter an entry belongs to, or of a new one with this id. */
export function nextMark(id: string, last: Entry | undefined, versions: readonly Entry[]): LetterMark {
  const of = last === undefined ? undefined : letterMark(last)?.of;
  if (of === undefined) return { of: id, version: 1 };
  const highest = Math.max(0, ...versionsOf(of, versions).map((entry) => letterMark(entry)?.version ?? 0));
  return { of, version: highest + 1 };
}
