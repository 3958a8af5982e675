/** Readers of JSON: our own, that of jrnl and that of Day One, told apart by what is in them. */
import { importWords } from '../../messages/formats.js';
import { isRecord } from '../entry.js';
import { FORMAT, FORMAT_VERSION } from './json.js';
import { readDayOne } from './read-day-one.js';
import { readJrnlEntry } from './read-jrnl.js';
import type { Collector, ImportFormat } from './reading.js';
import { salvage } from './salvage.js';
import { type Scan, scanSound } from './scan.js';

type JsonFormat = Extract<ImportFormat, 'own-json' | 'jrnl-json' | 'day-one'>;

/** Whether a file is meant to be JSON: an object, a list of objects, or one that lost its first sign. */
export function looksLikeJson(text: string): boolean {
  const start = text.slice(0, 4_000).trimStart();
  return /^(?:\{\s*["}]|\[\s*[{\]]|.?\s*"(?:format|metadata|tags|entries)"\s*:)/.test(start);
}

/** Whether a file that is none of ours in Markdown may be JSON whose first lines were damaged. */
export const mayHaveBeenJson = (text: string): boolean => /^\s*"entries"\s*:\s*\[\r?$/m.test(text.slice(0, 4_000));

function scanOf(text: string): Scan {
  try {
    JSON.parse(text);
  } catch {
    return salvage(text);
  }
  const scan = scanSound(text);
  const [first] = scan.entries;
  // A journal of ours whose list has lost its name is still a journal.
  return !scan.list && isRecord(first?.value) && first.value['format'] === FORMAT ? salvage(text) : scan;
}

const has = (value: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(value, key));

function formatOf(value: unknown): JsonFormat | undefined {
  if (!isRecord(value)) return undefined;
  if (has(value, 'creationDate')) return 'day-one';
  if (has(value, 'date', 'body') || has(value, 'date', 'title')) return 'jrnl-json';
  if (has(value, 'created') || has(value, 'id', 'text')) return 'own-json';
  return undefined;
}

const READERS: Readonly<
  Record<JsonFormat, (value: Readonly<Record<string, unknown>>, line: number, collector: Collector) => void>
> = {
  'own-json': (value, line, collector) => collector.own(value, line),
  'jrnl-json': readJrnlEntry,
  'day-one': readDayOne,
};

/** Fields beside the entries that say nothing about them. */
const KNOWN: Readonly<Record<JsonFormat, readonly string[]>> = {
  'own-json': ['format', 'version', 'exported', 'title'],
  'jrnl-json': ['tags'],
  'day-one': ['metadata'],
};

/** Reads a JSON file into the collector; returns what it was. */
export function readJson(text: string, collector: Collector): ImportFormat {
  const scan = scanOf(text);
  const field = (key: string): unknown => scan.about.find((about) => about.key === key)?.value;
  const named = field('format') === FORMAT || (scan.about.length === 0 && text.slice(0, 200).includes(`"${FORMAT}"`));
  const version = field('version');
  if (named && version !== undefined && version !== FORMAT_VERSION) {
    collector.problem(scan.about.find(({ key }) => key === 'version')?.line ?? 1, importWords.newer);
    return 'own-json';
  }
  const guessed = scan.entries.map(({ value }) => formatOf(value)).find((format) => format !== undefined);
  const format = named ? 'own-json' : guessed;
  for (const { from, to, cut } of scan.unread) {
    collector.problem(from, cut ? importWords.cutShort(from) : importWords.unread(from, to));
  }
  if (format === undefined) {
    if (scan.entries.length > 0) collector.problem(scan.entries[0]?.line ?? 1, importWords.otherJson);
    else if (scan.unread.length === 0) collector.problem(1, importWords.nothing);
    return 'unknown';
  }
  for (const { key, line } of scan.about) {
    if (!KNOWN[format].includes(key)) collector.problem(line, importWords.beside);
  }
  for (const { value, line } of scan.entries) {
    if (isRecord(value)) READERS[format](value, line, collector);
    else collector.problem(line, importWords.noEntry(''));
  }
  return format;
}
