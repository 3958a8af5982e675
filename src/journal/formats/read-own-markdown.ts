/** Reads what `markdown.ts` writes, also after someone has edited it. */
import { importWords } from '../../messages/formats.js';
import { type Entry, isRecord } from '../entry.js';
import { closesBlock, opensBlock, readBlock, readEnd, unescapeLine } from './block.js';
import { cleanDeep } from './clean.js';
import { FORMAT, FORMAT_VERSION } from './json.js';
import { detailsOf, headingOf } from './markdown.js';
import type { Collector } from './reading.js';
import { readYaml } from './yaml.js';

/** The index of the line that ends front matter; undefined when there is none. */
export function endOfFront(lines: readonly string[]): number | undefined {
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return end < 0 ? undefined : end;
}

function frontOf(lines: readonly string[]): Readonly<Record<string, unknown>> {
  const end = endOfFront(lines);
  const reading = end === undefined ? undefined : readYaml(lines.slice(1, end).join('\n'));
  return reading && 'value' in reading && isRecord(reading.value) ? reading.value : {};
}

/** Whether lines are those of our Markdown: its front matter or one of its entries. */
export function looksLikeOurs(lines: readonly string[]): boolean {
  const end = endOfFront(lines) ?? 0;
  return (
    lines.slice(1, end).some((line) => new RegExp(`^format: *["']?${FORMAT}["']?\\s*$`, 'u').test(line)) ||
    lines.some(opensBlock)
  );
}

/** The text without the heading and the line of feelings that we put above it; `line` is that of a heading someone changed. */
function textOf(
  lines: readonly string[],
  entry: Pick<Entry, 'created' | 'feelings' | 'tags'>,
): { text: string; changed: number[] } {
  let at = 0;
  const changed: number[] = [];
  const skip = (): void => {
    at += 1;
    if (lines[at] === '') at += 1;
  };
  const heading = lines[0]?.trimEnd();
  if (heading === headingOf(entry, 'journal') || heading === headingOf(entry, 'day')) {
    skip();
    const details = detailsOf(entry);
    if (details !== undefined && lines[at]?.trimEnd() === details) skip();
    else if (details !== undefined && lines[at]?.startsWith('*') === true) changed.push(at);
  } else if (heading !== undefined && heading !== '') changed.push(0);
  // One empty line parts an entry from the next, and the end of the file is one, too.
  const end = lines.at(-1) === '' && lines.length > at ? -1 : lines.length;
  return { text: lines.slice(at, end).map(unescapeLine).join('\n'), changed };
}

/** The shape that the lines for the eye are made from; what is wrong with an entry is found later. */
function shapeOf(about: Readonly<Record<string, unknown>>): Pick<Entry, 'created' | 'feelings' | 'tags'> {
  const list = (key: string): unknown[] => (Array.isArray(about[key]) ? (about[key] as unknown[]) : []);
  const feelings = list('feelings').filter(isRecord) as unknown as Entry['feelings'];
  const tags = list('tags').filter((tag) => typeof tag === 'string');
  return {
    created: typeof about['created'] === 'string' ? about['created'] : '',
    feelings: feelings.filter(({ word }) => typeof word === 'string'),
    tags,
  };
}

function readOne(lines: readonly string[], from: number, to: number, collector: Collector): void {
  const number = from + 1;
  let close = from + 1;
  while (close < to && !closesBlock(lines[close] ?? '')) close += 1;
  if (close >= to) {
    collector.problem(number, importWords.blockOpen);
    return;
  }
  const about = readBlock(lines.slice(from + 1, close));
  if (typeof about === 'number') {
    collector.problem(number + 1 + about, importWords.blockUnclear);
    return;
  }
  let shape: ReturnType<typeof shapeOf>;
  try {
    shape = shapeOf(cleanDeep(about) as Record<string, unknown>);
  } catch {
    {
      collector.problem(number, importWords.tooDeep);
      return;
    }
  }
  const { text, changed } = textOf(lines.slice(close + 1, to), shape);
  for (const at of changed) collector.problem(close + 2 + at, importWords.headChanged);
  collector.own({ ...about, text }, number);
}

/** What stands before an entry and belongs to none: front matter and the title need no mention, all else does. */
function readBetween(lines: readonly string[], from: number, to: number, collector: Collector): void {
  let at = from;
  while (at < to && lines[at]?.trim() === '') at += 1;
  const front = endOfFront(lines.slice(at, to));
  if (front !== undefined) at += front + 1;
  let titled = false;
  for (; at < to; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (titled || !line.startsWith('# ')) {
      collector.problem(at + 1, importWords.belongsToNone);
      return;
    }
    titled = true;
  }
}

/** Reads the lines of our own Markdown; also of several files that were put into one. */
export function readOwnMarkdown(lines: readonly string[], collector: Collector): void {
  const version = frontOf(lines)['version'];
  if (version !== undefined && version !== FORMAT_VERSION) {
    collector.problem(1, importWords.newer);
    return;
  }
  const marks = lines.flatMap((line, index) => (opensBlock(line) || readEnd(line) !== undefined ? [index] : []));
  readBetween(lines, 0, marks[0] ?? lines.length, collector);
  let count = 0;
  for (const [nth, mark] of marks.entries()) {
    const to = marks[nth + 1] ?? lines.length;
    const told = readEnd(lines[mark] ?? '');
    if (told === undefined) {
      readOne(lines, mark, to, collector);
      count += 1;
      continue;
    }
    if (told !== count) collector.problem(mark + 1, importWords.otherCount(told, count));
    count = 0;
    readBetween(lines, mark + 1, to, collector);
  }
  if (marks.length === 0 || count > 0) {
    collector.problem(lines.findLastIndex((line) => line.trim() !== '') + 1, importWords.noEnd);
  }
}
