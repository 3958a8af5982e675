/** The journal as Markdown that reads well, and that `readImport` reads back without loss. */
import { strengths } from '../../guide/feelings.js';
import { formatWords } from '../../messages/formats.js';
import type { Entry } from '../entry.js';
import { escapeText, writeBlock, writeEnd } from './block.js';
import { cleanEntry, inOneLine } from './clean.js';
import { type About, byDay, dayInWords, timeOf } from './days.js';
import { FORMAT, FORMAT_VERSION } from './json.js';
import { writeYaml } from './yaml.js';

/** Whether an entry stands in a document of all days or in that of its own day. */
export type Place = 'journal' | 'day';

/** The heading over a cleaned entry. */
export function headingOf(entry: Pick<Entry, 'created'>, place: Place): string {
  const time = timeOf(entry.created);
  return `## ${place === 'day' ? time : formatWords.dayAndTime(dayInWords(entry.created), time)}`;
}

const shown = (text: string): string => inOneLine(text).replace(/[\\`*_<>[\]]/gu, '\\$&');

/** The feelings and tags of a cleaned entry in one line, for the eye; undefined when it has none. */
export function detailsOf({ feelings, tags }: Pick<Entry, 'feelings' | 'tags'>): string | undefined {
  const felt = feelings.map(({ word, strength }) => `${shown(word)} (${strengths[strength - 1] ?? ''})`);
  const parts = [felt.join(', '), tags.map((tag) => `#${shown(tag)}`).join(' ')].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `*${parts.join(' · ')}*`;
}

function written(entry: Entry, place: Place): string {
  const details = detailsOf(entry);
  const head = [writeBlock(entry), headingOf(entry, place), '', ...(details === undefined ? [] : [details, ''])];
  return `\n${head.join('\n')}\n${escapeText(entry.text)}\n`;
}

function front(about: About, title: string, more: Readonly<Record<string, unknown>>): string {
  const fields = { format: FORMAT, version: FORMAT_VERSION, exported: about.exported, title, ...more };
  return `---\n${writeYaml(fields)}---\n\n# ${shown(title)}\n`;
}

const titleOf = (about: About): string => {
  const title = inOneLine(about.title ?? '');
  return title === '' ? formatWords.title : title;
};

/** The journal as one Markdown document, in pieces. Entries oldest first. */
export function* markdownOf(entries: Iterable<Entry>, about: About): Generator<string> {
  yield front(about, titleOf(about), {});
  let count = 0;
  for (const entry of entries) {
    yield written(cleanEntry(entry), 'journal');
    count += 1;
  }
  yield `\n${writeEnd(count)}\n`;
}

/** A file of a folder of Markdown. */
export interface DayFile {
  /** `2026-11-22.md`; each name comes once. */
  readonly name: string;
  readonly text: string;
}

/** The journal as one Markdown file a day. Entries oldest first. */
export function* markdownDays(entries: Iterable<Entry>, about: About): Generator<DayFile> {
  const used = new Set<string>();
  for (const { day, entries: those } of byDay(entries)) {
    let name = `${day}.md`;
    // Only entries that were not handed over in order bring a day back; its first file must not be written over.
    for (let n = 2; used.has(name); n += 1) name = `${day}-${n}.md`;
    used.add(name);
    const tags = [...new Set(those.flatMap((entry) => entry.tags))];
    const more = { date: day, ...(tags.length === 0 ? {} : { tags }) };
    const texts = those.map((entry) => written(entry, 'day'));
    yield { name, text: `${front(about, dayInWords(day), more)}${texts.join('')}\n${writeEnd(those.length)}\n` };
  }
}
