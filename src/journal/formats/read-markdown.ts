/** Markdown and plain text of any other origin: one entry a file, with or without front matter. */
import { importWords } from '../../messages/formats.js';
import { isRecord } from '../entry.js';
import { tagsIn } from '../tags.js';
import { inOneLine } from './clean.js';
import { readFeelings } from './feelings.js';
import type { Collector, ImportFormat } from './reading.js';
import { endOfFront } from './read-own-markdown.js';
import { readWhen, type When } from './when.js';
import { readYaml } from './yaml.js';
import { toIso } from './zone.js';

const CREATED = ['created', 'date', 'createdat', 'datecreated', 'creationdate', 'datetime', 'day'];
const EDITED = ['edited', 'modified', 'updated', 'updatedat', 'modifiedat', 'datemodified', 'lastmod', 'lastmodified'];
const TAGS = ['tags', 'tag', 'keywords'];
const FEELINGS = ['feelings', 'feeling', 'mood', 'moods', 'emotion', 'emotions'];
const TIME = ['time'];
const TITLE = ['title'];

interface Field {
  readonly key: string;
  readonly value: unknown;
  /** From 1. */
  readonly line: number;
}

/** Fields of one meaning, in the order of the list. */
function pick(fields: readonly Field[], names: readonly string[]): readonly Field[] {
  const plain = (key: string): number => names.indexOf(key.toLowerCase().replace(/[\s_-]/gu, ''));
  return fields.filter(({ key }) => plain(key) >= 0).sort((a, b) => plain(a.key) - plain(b.key));
}

/** The day in a name: `2026-11-22.md`, `2026-11-22-a-walk.md`, `20261122.txt`, `2026/11/22.md`. */
function whenOfName(name: string): When | undefined {
  const path = name.replaceAll('\\', '/');
  const [, year, month, day] =
    /(?<!\d)(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)[^/]*$/u.exec(path) ??
    /(\d{4})\/(\d{2})\/(\d{2})\.\w+$/u.exec(path) ??
    [];
  return year === undefined ? undefined : readWhen(`${year}-${month ?? ''}-${day ?? ''}`);
}

function fieldsOf(lines: readonly string[], end: number, collector: Collector): readonly Field[] {
  const yaml = lines.slice(1, end);
  const lineOf = (key: string): number => {
    const at = yaml.findIndex(
      (line) => line.startsWith(key) || line.startsWith(`"${key}`) || line.startsWith(`'${key}`),
    );
    return at < 0 ? 1 : at + 2;
  };
  const reading = readYaml(yaml.join('\n'));
  if ('value' in reading) {
    if (isRecord(reading.value)) {
      return Object.entries(reading.value).map(([key, value]) => ({ key, value, line: lineOf(key) }));
    }
    if (reading.value !== null && reading.value !== undefined) collector.problem(2, importWords.frontUnclear);
    return [];
  }
  // An odd colon in a title must not cost the date: what stands simply on a line of its own is taken.
  collector.problem(reading.wrongAt + 2, importWords.frontUnclear);
  return yaml.flatMap((line, index) => {
    const [, key, value] = /^(\w[\w -]{0,40}):[ \t]+(\S.*)$/u.exec(line) ?? [];
    return key === undefined ? [] : [{ key, value: value?.replace(/^(["'])(.*)\1\s*$/u, '$2'), line: index + 2 }];
  });
}

function createdOf(fields: readonly Field[], name: string, collector: Collector): string | undefined {
  const { offsetAt } = collector.options;
  const time = pick(fields, TIME)[0]?.value;
  for (const { value, line } of pick(fields, CREATED)) {
    const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
    const when = readWhen(text);
    const timed = when && when.time === undefined && typeof time === 'string' ? readWhen(`${when.day} ${time}`) : when;
    if (timed ?? when) return toIso((timed ?? when) as When, offsetAt);
    collector.problem(line, importWords.dateUnclear);
  }
  const named = whenOfName(name);
  return named && toIso(named, offsetAt);
}

const words = (value: unknown): readonly string[] => {
  const list =
    typeof value === 'string' ? value.split(/[,\s]+/u) : Array.isArray(value) ? (value as unknown[]) : [value];
  return list.flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []));
};

function withTitle(title: string, text: string): string {
  if (title === '') return text;
  const first = /^#{0,6} *(.*)/u.exec(text)?.[1] ?? '';
  return inOneLine(first) === title ? text : `${title}\n\n${text}`.trimEnd();
}

/** Reads lines that are nobody's format in particular. */
export function readMarkdown(lines: readonly string[], name: string, collector: Collector): ImportFormat {
  const end = endOfFront(lines);
  const fields = end === undefined ? [] : fieldsOf(lines, end, collector);
  const format = end === undefined && !/\.(?:md|markdown)$/iu.test(name) ? 'text' : 'markdown';
  if (end === undefined && lines[0]?.trimEnd() === '---') collector.problem(1, importWords.frontOpen);

  const created = createdOf(fields, name, collector);
  const titles = pick(fields, TITLE);
  const title = inOneLine(titles.flatMap(({ value }) => words([value]))[0] ?? '');
  const body = lines
    .slice(end === undefined ? 0 : end + 1)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
  const text = withTitle(title, body);
  if (created === undefined) {
    collector.problem(1, importWords.noDate);
    return format;
  }
  if (text.trim() === '') {
    collector.problem(1, importWords.noWords);
    return format;
  }
  const felt = pick(fields, FEELINGS).map((field) => ({ field, ...readFeelings(field.value) }));
  for (const { field, whole } of felt) if (!whole) collector.problem(field.line, importWords.mood);
  const editedField = pick(fields, EDITED)[0];
  const edited = editedField && readWhen(String(words([editedField.value])[0]));
  if (editedField && !edited) collector.problem(editedField.line, importWords.editedUnclear);

  const odd = new Set(felt.filter(({ whole }) => !whole).map(({ field }) => field));
  const known = [CREATED, EDITED, TAGS, FEELINGS, TIME, TITLE].flatMap((names) => pick(fields, names));
  const own = fields.filter((field) => !known.includes(field) || odd.has(field));
  const kept = Object.fromEntries(own.filter(({ key }) => key !== '__proto__').map(({ key, value }) => [key, value]));
  collector.foreign(
    {
      created,
      edited: edited && toIso(edited, collector.options.offsetAt),
      text,
      tags: [...pick(fields, TAGS).flatMap(({ value }) => words(value)), ...tagsIn(body)],
      feelings: felt.flatMap(({ feelings }) => feelings),
      ...(own.length === 0 ? {} : { from: kept }),
    },
    1,
  );
  return format;
}
