/** Checks of what is in the files in use: copies, entries in the wrong place, days that cannot be. */
import { type Entry, monthOf } from '../../journal/entry.js';
import { keepingWords } from '../../messages/keeping.js';
import { isSheetId } from '../../path/sheet.js';
import { rewriteMonth } from '../bulk.js';
import { draftsSpec } from '../drafts.js';
import { bySegment, type Segment, segmentFor, segmentOfFile, segmentSpec } from '../segments.js';
import type { KeepingContext } from './context.js';
import { copiesAmong } from './copies.js';
import type { Check, Problem } from './finding.js';
import { look } from './look.js';
import { mergeOne } from './merge.js';
import { namesIn } from './names.js';
import { idFor, uniteEntries } from './unite.js';

const words = keepingWords.found;
const DAY = 86_400_000;

/** Copies that a program which syncs folders has made. */
export const checkCopies: Check = (context) =>
  copiesAmong(namesIn(context.home)).map((file) => {
    const looked = look(context, file);
    const problem = { code: 'conflict-copy', file, weight: 'trouble', words: words.conflictCopy(file) } as const;
    if (looked.is === 'locked') return problem;
    if (looked.is === 'newer' || looked.is === 'unreadable') return { ...problem, words: looked.words };
    const fix = (): string => {
      const merged = mergeOne(context, file);
      return merged === undefined ? keepingWords.mended.gone(file) : keepingWords.merged(merged);
    };
    return { ...problem, fix, touchesWords: true };
  });

/** The entries of a file of the journal; none when it does not open, which is told elsewhere. Nothing is set aside by looking. */
function entriesOf(context: KeepingContext, segment: Segment): readonly Entry[] {
  const looked = look(context, `${segment.name}.json`);
  const document = looked.is === 'good' ? segmentSpec(segment).check(looked.value) : '';
  return typeof document === 'string' ? [] : document.entries;
}

/** Entries that lie in the file of another time, or in two; and days on which nobody can have written. */
export const checkEntries: Check = (context) => {
  const segments = namesIn(context.home)
    .flatMap((name) => segmentOfFile(name) ?? [])
    .sort(bySegment);
  const seen = new Map<string, string>();
  // One file after the other: all of them at once may be more than the memory holds.
  return segments.flatMap((segment) => {
    const entries = entriesOf(context, segment);
    const others = new Set<string>();
    const wrong = entries.filter((entry) => {
      const month = seen.get(entry.id);
      seen.set(entry.id, monthOf(entry.created));
      if (month !== undefined && month !== monthOf(entry.created)) others.add(entry.id);
      return month !== undefined || segmentFor(entry.created, segments)?.name !== segment.name;
    });
    return [...misplaced(context, segment, wrong, others), ...oddDates(context, segment, entries)];
  });
};

function misplaced(
  context: KeepingContext,
  segment: Segment,
  wrong: readonly Entry[],
  others: ReadonlySet<string>,
): readonly Problem[] {
  const count = wrong.length;
  if (count === 0) return [];
  const file = `${segment.name}.json`;
  const fix = (): string => putInOrder(context, segment, others);
  return [
    { code: 'misplaced', file, weight: 'trouble', words: words.misplaced(file, count), count, fix, touchesWords: true },
  ];
}

/** They are named and stay: only the person knows what is right. */
function oddDates({ now }: KeepingContext, segment: Segment, entries: readonly Entry[]): readonly Problem[] {
  const latest = now().getTime() + 2 * DAY;
  const odd = entries.filter(({ created }) => Date.parse(created) > latest || created < '1900').map(({ id }) => id);
  const file = `${segment.name}.json`;
  return odd.length === 0
    ? []
    : [{ code: 'odd-date', file, weight: 'note', words: words.oddDate(odd), count: odd.length }];
}

/**
 * Shares the entries of a file, and of every month they belong to, out anew. What lies twice and differs is all kept; `others` are ids that an entry of another
 * month has, too: the one in this file gets an id of its own.
 */
function putInOrder(context: KeepingContext, segment: Segment, others: ReadonlySet<string>): string {
  const { home, documents, journal } = context;
  const own = (entry: Entry): Entry =>
    others.has(entry.id) ? { ...entry, id: idFor(Date.parse(entry.created), entry) } : entry;
  const inFile = journal.read(segment).map(own);
  const months = new Set([...inFile.map(({ created }) => monthOf(created)), segment.month]);
  // The file's own month comes last: an entry is where it belongs before it is taken out of where it does not.
  for (const month of [...[...months].filter((one) => one !== segment.month), segment.month]) {
    const there = journal.segments(month).flatMap((one) => (one.name === segment.name ? inFile : journal.read(one)));
    const all = [...there, ...inFile];
    const ofMonth = all.filter(({ created }) => monthOf(created) === month);
    rewriteMonth(home, documents, journal, month, uniteEntries([], ofMonth).entries);
  }
  return keepingWords.mended.misplaced(`${segment.name}.json`);
}

/** Drafts of steps that this version does not have. Harmless: they wait for one that does. */
export const checkDrafts: Check = (context) => {
  const looked = look(context, 'drafts.json');
  const document = looked.is === 'good' ? draftsSpec.check(looked.value) : '';
  if (typeof document === 'string') return [];
  return Object.keys(document.drafts)
    .filter((key) => !/^(?:journal|say|apology):/u.test(key) && !isSheetId(key) && context.titleOf(key) === undefined)
    .map((key) => ({ code: 'unknown-step', file: 'drafts.json', weight: 'note', words: words.unknownStep(key) }));
};
