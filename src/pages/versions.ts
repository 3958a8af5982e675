import { letterMark } from '../builders/versions.js';
import { dayInWords } from '../dates/say.js';
import type { Entry } from '../journal/entry.js';
import { apologyWords as words } from '../messages/apology.js';
import { cleanText } from '../text/clean.js';
import { gap, text, type Block } from '../ui/view/block.js';

/** One version of a letter as it was written. */
export const versionBlocks = (entry: Entry): Block[] => [
  text(words.version(letterMark(entry)?.version ?? 1, dayInWords(entry.created.slice(0, 10))), 'accent'),
  text(cleanText(entry.text)),
];

/** Two versions of a letter, the earlier above the later. */
export const compareVersions = (before: Entry, after: Entry): Block[] => [
  ...versionBlocks(before),
  gap,
  ...versionBlocks(after),
];
