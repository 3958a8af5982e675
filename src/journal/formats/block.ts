/**
 * The few lines before each entry in a Markdown export that say all about it but its text:
 *
 *     <!-- trust-repair entry
 *     id: "01kb…"
 *     created: "2026-11-22T21:14:05+01:00"
 *     feelings: [{"word":"sad","strength":3}]
 *     -->
 *
 * It is YAML whose values are written as JSON, so that it can be read fast and edited by hand. As a comment it is not
 * shown where Markdown is drawn. A line of the text that looks like the beginning of a block, or like the end of the file, gets a backslash in front.
 */
import { type Entry, isRecord } from '../entry.js';
import { readYaml } from './yaml.js';

/** The last line of a file: without it the file was cut short; with another count an entry is missing. */
export const writeEnd = (count: number): string => `<!-- trust-repair end, entries: ${count} -->`;

const END = /^<!-- trust-repair end, entries: (\d+) -->[ \t]*$/;

const OPENS = /^<!-- trust-repair entry[ \t]*$/;
const LOOKS = /^\\*<!-- trust-repair (?:entry[ \t]*$|end,)/;
const ESCAPED = /^\\+<!-- trust-repair (?:entry[ \t]*$|end,)/;
const CLOSE = '-->';

/** Whether a line begins a block. */
export const opensBlock = (line: string): boolean => OPENS.test(line);

/** How many entries the last line of a file tells of; undefined for any other line. */
export function readEnd(line: string): number | undefined {
  const [, count] = END.exec(line) ?? [];
  return count === undefined ? undefined : Number(count);
}

/** Whether a line ends a block. */
export const closesBlock = (line: string): boolean => line.trimEnd() === CLOSE;

/** Text as it stands in a Markdown export. */
export function escapeText(text: string): string {
  if (!text.includes('<!-- trust-repair')) return text;
  return text
    .split('\n')
    .map((line) => (LOOKS.test(line) ? `\\${line}` : line))
    .join('\n');
}

/** One line of text as it was before `escapeText`. */
export const unescapeLine = (line: string): string => (ESCAPED.test(line) ? line.slice(1) : line);

const PLAIN_KEY = /^[A-Za-z_]\w*$/;

/** The end of a comment inside a value would end the block where Markdown is drawn. */
const asJson = (value: unknown): string => JSON.stringify(value).replaceAll('-->', '--\\u003e');

/** The block of a cleaned entry, from its first to its last line, without a line end. */
export function writeBlock({ v: _version, text: _text, ...about }: Entry): string {
  const empty = [about.feelings, about.tags].filter((list) => list.length === 0) as unknown[];
  const lines = Object.entries(about)
    .filter(([, value]) => !empty.includes(value))
    .map(([key, value]) => `${PLAIN_KEY.test(key) ? key : asJson(key)}: ${asJson(value)}`);
  return ['<!-- trust-repair entry', ...lines, CLOSE].join('\n');
}

const LINE = /^([A-Za-z_]\w*|"(?:[^"\\]|\\.)*"): (.+)$/;

/** Reads lines as we write them; undefined when someone has edited them into other YAML. */
function readWritten(lines: readonly string[]): Record<string, unknown> | undefined {
  const about: Record<string, unknown> = {};
  try {
    for (const line of lines) {
      const [, key = '', value = ''] = LINE.exec(line) ?? [];
      const name = key.startsWith('"') ? (JSON.parse(key) as string) : key;
      if (name === '' || name === '__proto__' || Object.hasOwn(about, name)) return undefined;
      about[name] = JSON.parse(value) as unknown;
    }
  } catch {
    return undefined;
  }
  return about;
}

/** What stands in a block, between its first and last line; or the line (from 0) at which it cannot be read. */
export function readBlock(lines: readonly string[]): Record<string, unknown> | number {
  const written = readWritten(lines);
  if (written) return written;
  const reading = readYaml(lines.join('\n'));
  if ('wrongAt' in reading) return reading.wrongAt;
  return isRecord(reading.value) ? reading.value : 0;
}
