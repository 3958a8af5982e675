/**
 * The journal as JSON. Documented and stable:
 *
 *     { "format": "trust-repair-journal", "version": 1, "exported": "<iso>", "title"?: "…", "entries": [ <entry>, … ] }
 *
 * Each entry stands on a line of its own and is what `src/journal/entry.ts` calls an Entry, with all its fields. A file
 * that was cut short so keeps every entry but its last.
 */
import { cleanText } from '../../text/clean.js';
import type { Entry } from '../entry.js';
import { cleanEntry } from './clean.js';
import type { About } from './days.js';

/** What our exports call themselves, in JSON and in front matter. */
export const FORMAT = 'trust-repair-journal';

/** The version of our exports. A change that an older reader would misread raises it. */
export const FORMAT_VERSION = 1;

/** The journal as one JSON document, in pieces. Entries oldest first. */
export function* jsonOf(entries: Iterable<Entry>, about: About): Generator<string> {
  const title = about.title === undefined ? '' : `\n  "title": ${JSON.stringify(cleanText(about.title))},`;
  yield `{\n  "format": "${FORMAT}",\n  "version": ${FORMAT_VERSION},\n  "exported": ${JSON.stringify(about.exported)},${title}\n  "entries": [`;
  let first = true;
  for (const entry of entries) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(cleanEntry(entry))}`;
    first = false;
  }
  yield '\n  ]\n}\n';
}
