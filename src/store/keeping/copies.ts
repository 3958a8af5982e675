/** Copies that a program which syncs folders has put beside our files, because two computers changed them at once. */
import { LIST_NAMES } from '../lists.js';
import { segmentOfFile } from '../segments.js';
import { isPlainName } from './names.js';

/** The documents of which copies are merged. Keys are not: two of them may open different files. */
const DOCUMENT = new RegExp(`^(settings|path|drafts|deleted|${LIST_NAMES.join('|')})(?![a-z0-9_]).*\\.json$`, 'i');
const JOURNAL = /^journal-\d{4}-(?:0[1-9]|1[0-2])/;

/**
 * The files that a copy may be one of, the likeliest first; none when it is no copy. Known: `x (conflict).json`, `x (Anna's conflicted copy 2026-11-20).json`,
 * `x.sync-conflict-20261120-101112-ABCDEFG.json`, `x 2.json`, `x-DESKTOP-7F3.json`, and whatever else begins with the name and ends like it.
 */
export function originalsOf(name: string): readonly string[] {
  if (!isPlainName(name) || !name.endsWith('.json') || segmentOfFile(name) !== undefined) return [];
  const document = DOCUMENT.exec(name)?.[1]?.toLowerCase();
  if (document !== undefined) return name === `${document}.json` ? [] : [`${document}.json`];
  const month = JOURNAL.exec(name)?.[0];
  if (month === undefined) return [];
  const day = segmentOfFile(`${name.slice(0, month.length + 3)}.json`);
  const isDay = day !== undefined && !/^\d/.test(name.slice(month.length + 3));
  return isDay ? [`${day.name}.json`, `${month}.json`] : [`${month}.json`];
}

const ORDER = [
  /^deleted/i,
  /^journal/,
  /^drafts/i,
  /^path/i,
  new RegExp(`^(?:${LIST_NAMES.join('|')})`, 'i'),
  /^settings/i,
];

/** The copies among the names in a home, in the order in which they are merged: what was deleted comes first, as the journal asks for it. */
export function copiesAmong(names: readonly string[]): readonly string[] {
  const found = ORDER.map((begin) => names.filter((name) => begin.test(name) && originalsOf(name).length > 0).sort());
  return found.flat();
}
