/** Reads a file that someone wants to bring in, whatever it is. Pure: nothing is saved here. */
import { importWords } from '../../messages/formats.js';
import { splitLines } from './lines.js';
import { Collector, type ImportFormat, type ImportOptions, type ImportReading } from './reading.js';
import { looksLikeJrnl, readJrnlText } from './read-jrnl.js';
import { looksLikeJson, mayHaveBeenJson, readJson } from './read-json.js';
import { readMarkdown } from './read-markdown.js';
import { looksLikeOurs, readOwnMarkdown } from './read-own-markdown.js';

/** A file that was read as UTF-8. Its name matters only where the text has no date. */
export interface ImportSource {
  readonly name: string;
  readonly text: string;
}

/** Whether signs that no text has are more than one in twenty. */
const isNoText = (text: string): boolean => (text.match(/[\u0000\uFFFD]/gu)?.length ?? 0) * 20 > text.length;

/** Files that are no journal, and how to tell. */
const NO_JOURNAL: readonly (readonly [(text: string) => boolean, string])[] = [
  [(text) => text.trim() === '', importWords.empty],
  [(text) => text.startsWith('PK\u0003\u0004'), importWords.zip],
  [(text) => text.startsWith('TRSEAL1\n'), importWords.sealed],
  [(text) => /^\s*<(?:!doctype|html|\?xml)/iu.test(text.slice(0, 200)), importWords.html],
  [(text) => isNoText(text.slice(0, 2_000)), importWords.noText],
];

function read({ name, text }: ImportSource, collector: Collector): ImportFormat {
  const found = NO_JOURNAL.find(([is]) => is(text));
  if (found) {
    collector.problem(1, found[1]);
    return 'unknown';
  }
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (looksLikeJson(bare)) return readJson(bare, collector);
  const lines = splitLines(bare);
  if (looksLikeOurs(lines)) {
    readOwnMarkdown(lines, collector);
    return 'own-markdown';
  }
  if (mayHaveBeenJson(bare)) return readJson(bare, collector);
  if (looksLikeJrnl(lines)) {
    readJrnlText(lines, collector);
    return 'jrnl-text';
  }
  return readMarkdown(lines, name, collector);
}

/**
 * Reads one file: our JSON and Markdown, jrnl's JSON and text, Day One's JSON, other Markdown and plain text; told
 * apart by what is in it. Never throws for what a file holds: all that was not understood is in `problems`.
 * Our entries keep their ids; those from elsewhere get one made of their time and text, the same every time.
 */
export function readImport(source: ImportSource, options: ImportOptions): ImportReading {
  const collector = new Collector(options);
  const format = read(source, collector);
  collector.nothingFound(importWords.nothing);
  return collector.reading(format);
}
