/** Makes one of what two computers have written. Pure: the same two give the same result, whichever computer does it, and doing it twice adds nothing. */
import { isDeepStrictEqual } from 'node:util';
import { type Entry, newEntryId, timeOfId } from '../../journal/entry.js';
import type { Progress, Run, StepRecord } from '../../path/document.js';
import type { Deleted } from '../deleted.js';
import type { Draft } from '../drafts.js';
import { sha256 } from '../vault/crypto.js';
import { canonical } from '../vault/keyfile.js';

/** The tag of words that were kept because something else took their place. */
export const KEPT_ASIDE = 'kept-aside';

/** An id of the time given that is always the same for the same content. */
export function idFor(time: number, content: unknown): string {
  const bytes = sha256(Buffer.from(canonical(JSON.parse(JSON.stringify(content)))));
  return newEntryId(new Date(time), (count) => bytes.subarray(0, count));
}

/** The entry that lost, as one of its own. */
export function keptAside(entry: Entry): Entry {
  const id = idFor(timeOfId(entry.id) ?? Date.parse(entry.created), entry);
  return { ...entry, id, tags: [...new Set([...entry.tags, KEPT_ASIDE])] };
}

const lastTouched = (entry: Entry): number => Date.parse(entry.edited ?? entry.created);

/** Whether two entries say the same, whenever they were changed. */
function saysTheSame({ edited: _one, ...one }: Entry, { edited: _other, ...other }: Entry): boolean {
  return isDeepStrictEqual(one, other);
}

function isNewer(one: Entry, other: Entry): boolean {
  return (
    lastTouched(one) - lastTouched(other) > 0 ||
    (lastTouched(one) === lastTouched(other) && canonical(one) > canonical(other))
  );
}

/** Entries that were made one of, and what it took. */
export interface UnitedEntries {
  readonly entries: readonly Entry[];
  /** Those that were only there. */
  readonly added: readonly Entry[];
  /** How many of ours were changed there later. */
  readonly changed: number;
  /** What lost, each under an id of its own. */
  readonly kept: readonly Entry[];
}

/** Entry by entry: the newest edit wins and the other is kept as an entry of its own. */
export function uniteEntries(ours: readonly Entry[], theirs: readonly Entry[]): UnitedEntries {
  const all = new Map(ours.map((entry) => [entry.id, entry]));
  const added: Entry[] = [];
  const kept: Entry[] = [];
  let changed = 0;
  for (const entry of theirs) {
    const mine = all.get(entry.id);
    if (mine === undefined) {
      all.set(entry.id, entry);
      added.push(entry);
    } else if (!saysTheSame(mine, entry)) {
      const wins = isNewer(entry, mine);
      if (wins) {
        all.set(entry.id, entry);
        changed += 1;
      }
      const lost = keptAside(wins ? mine : entry);
      if (all.has(lost.id)) continue;
      all.set(lost.id, lost);
      kept.push(lost);
    }
  }
  return { entries: [...all.values()], added, changed, kept };
}

/** What was deleted on either; an entry that differs is kept beside the other, and what is in the journal as it is here was not deleted in the end. */
export function uniteDeleted(
  ours: readonly Deleted[],
  theirs: readonly Deleted[],
  inJournal: (entry: Entry) => boolean,
): Deleted[] {
  const all = new Map(ours.map((item) => [item.entry.id, item]));
  for (const item of theirs) {
    const mine = all.get(item.entry.id);
    if (mine === undefined) {
      if (!inJournal(item.entry)) all.set(item.entry.id, item);
    } else if (!saysTheSame(mine.entry, item.entry)) {
      const [wins, loses] = isNewer(item.entry, mine.entry) ? [item, mine] : [mine, item];
      const lost = { ...loses, entry: keptAside(loses.entry) };
      all.set(item.entry.id, wins);
      if (!all.has(lost.entry.id)) all.set(lost.entry.id, lost);
    }
  }
  return [...all.values()].sort((one, other) => Date.parse(one.deleted) - Date.parse(other.deleted));
}

function uniteRuns(ours: readonly Run[], theirs: readonly Run[]): readonly Run[] {
  const known = new Set(ours.map(({ entry }) => entry));
  const added = theirs.filter(({ entry }) => !known.has(entry));
  // An entry's id sorts by time where the days are the same.
  const key = ({ day, entry }: Run): string => `${day} ${entry}`;
  return added.length === 0 ? ours : [...ours, ...added].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function uniteStep(ours: StepRecord, theirs: StepRecord): StepRecord {
  const runs = uniteRuns(ours.runs, theirs.runs);
  // Who has not seen every run set the step aside before it was done.
  const days = [ours, theirs].flatMap((one) => (one.runs.length === runs.length ? (one.later ?? []) : []));
  const { later: _later, ...rest } = { ...theirs, ...ours, runs };
  const later = days.sort().at(-1);
  return later === undefined ? rest : { ...rest, later };
}

/** Every run of either; what is remembered of answers is the newer. */
export function unitePaths<T extends Progress>(ours: T, theirs: Progress): T {
  const steps: Record<string, StepRecord> = { ...ours.steps };
  for (const [step, record] of Object.entries(theirs.steps)) {
    const mine = Object.hasOwn(steps, step) ? steps[step] : undefined;
    steps[step] = mine === undefined ? record : uniteStep(mine, record);
  }
  const memory = { ...ours.memory };
  for (const [key, remembered] of Object.entries(theirs.memory)) {
    const mine = Object.hasOwn(memory, key) ? memory[key] : undefined;
    if (mine === undefined || remembered.day > mine.day) memory[key] = remembered;
  }
  return { ...ours, steps, memory };
}

/** What a person had written in a draft, each text once. */
export function wordsOfDraft({ editing, answers }: Pick<Draft, 'editing' | 'answers'>): string[] {
  const texts = [editing?.text ?? '', ...Object.values(answers).filter((value) => typeof value === 'string')];
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}

/** Drafts that are to be adopted, and the words of those whose place is taken. */
export function uniteDrafts(
  ours: Readonly<Record<string, Draft>>,
  theirs: Readonly<Record<string, Draft>>,
): {
  readonly adopted: Record<string, Draft>;
  readonly beside: readonly { readonly draft: Draft; readonly words: readonly string[] }[];
} {
  const adopted: [string, Draft][] = [];
  const beside: { draft: Draft; words: string[] }[] = [];
  for (const [key, draft] of Object.entries(theirs)) {
    const mine = Object.hasOwn(ours, key) ? ours[key] : undefined;
    if (mine === undefined) {
      adopted.push([key, draft]);
      continue;
    }
    const here = wordsOfDraft(mine);
    const words = wordsOfDraft(draft).filter((text) => !here.some((one) => one.includes(text)));
    if (words.length > 0) beside.push({ draft, words });
  }
  return { adopted: Object.fromEntries(adopted), beside };
}
