import { CliError, exitCodes } from '../../errors.js';
import { entryKinds, type EntryKind } from '../../journal/entry.js';
import { isEmptyQuery, type Query, searchTerms } from '../../journal/query.js';
import { tidyTag } from '../../journal/tags.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import type { SecretOptions } from '../secret.js';

/** Which entries: what `list`, `search` and `export` understand. */
export interface FilterOptions extends SecretOptions {
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly tag?: readonly string[];
  readonly feeling?: readonly string[];
  readonly kind?: readonly string[];
  readonly step?: string;
}

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

const isDay = /^\d{4}-\d{2}-\d{2}$/u;

async function span(said: string, option: string, now: Date): Promise<{ readonly from: string; readonly to: string }> {
  // Most scripts say days like this: then nothing has to be loaded to read it.
  if (isDay.test(said) && !Number.isNaN(Date.parse(said)) && new Date(said).toISOString().startsWith(said))
    return { from: said, to: said };
  const { spanIn } = await import('../when.js');
  const understood = await spanIn(said, now);
  if (understood.kind === 'unclear') throw wrong(words.spanUnclear(said, option));
  return understood;
}

/** A kind by its name, also with a hyphen or as a plural. */
function kindOf(said: string): EntryKind {
  const plain = said.toLowerCase().replace(/[-_ ]/gu, '');
  const kind = entryKinds.find((one) => one === plain || `${one}s` === plain);
  if (kind === undefined) throw wrong(words.badKind(said, entryKinds.join(', ')));
  return kind;
}

/** The question that options ask, with the words of a search. Throws CliError with code 2 for what is not understood. */
export async function queryFrom(options: FilterOptions, text: readonly string[], now: Date): Promise<Query> {
  if (options.on !== undefined && (options.from ?? options.to) !== undefined) throw wrong(words.onAndRange);
  const on = options.on === undefined ? undefined : await span(options.on, '--on', now);
  const from = options.from === undefined ? on?.from : (await span(options.from, '--from', now)).from;
  const to = options.to === undefined ? on?.to : (await span(options.to, '--to', now)).to;
  if (from !== undefined && to !== undefined && from > to) throw wrong(words.turnedRound(from, to));
  const tags = (options.tag ?? []).map(tidyTag).filter((tag) => tag !== '');
  const feelings = (options.feeling ?? []).map((word) => word.trim()).filter((word) => word !== '');
  const kinds = (options.kind ?? []).map(kindOf);
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(tags.length > 0 && { tags }),
    ...(feelings.length > 0 && { feelings }),
    ...(kinds.length > 0 && { kinds }),
    ...(options.step !== undefined && { step: options.step }),
    ...(text.length > 0 && { text: asTerms(text) }),
  };
}

/** A word of the command line that holds spaces was put in quotes there: it is a phrase. Quotes of its own are kept. */
function asTerms(text: readonly string[]): string {
  const said = text
    .map((word) => (/\s/u.test(word.trim()) && !/["“”„]/u.test(word) ? `"${word.trim()}"` : word))
    .join(' ');
  if (searchTerms(said).length === 0) throw wrong(words.noSearchWords);
  return said;
}

/** How many entries at most: what was said, or what is usual. `all` is as many as there are. */
export function limitFrom(said: string | undefined, usual: number): number {
  if (said === undefined) return usual;
  if (said.toLowerCase() === 'all') return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,8}$/u.test(said)) throw wrong(words.badLimit(said));
  return Number(said);
}

export { isEmptyQuery };
