/** Which entries a list shows: what is looked for, and how that is said. */
import { dayInWords } from '../../dates/say.js';
import { addDays } from '../../dates/local.js';
import type { EntryKind } from '../../journal/entry.js';
import type { Query } from '../../journal/query.js';
import { journalWords as words } from '../../messages/journal.js';
import type { World } from '../../session/world.js';
import { inLine } from '../../text/clean.js';

/** All of it must hold. What is empty does not matter. */
export interface Asked {
  /** Words that are searched for. */
  readonly text: string;
  readonly feelings: readonly string[];
  readonly tags: readonly string[];
  readonly kinds: readonly EntryKind[];
  /** The id of a step, or of a stage. */
  readonly step?: string;
  /** Local days, both included, and how they were said. */
  readonly time?: { readonly said: string; readonly from: string; readonly to: string };
  /** This day in earlier years. */
  readonly thisDay?: true;
}

export const everything: Asked = { text: '', feelings: [], tags: [], kinds: [] };

/** True when all entries are shown. */
export const isEverything = (asked: Asked): boolean =>
  asked.text.trim() === '' &&
  asked.feelings.length + asked.tags.length + asked.kinds.length === 0 &&
  asked.step === undefined &&
  asked.time === undefined &&
  asked.thisDay === undefined;

/** The question to the journal; `today` is a local day. */
export function queryOf(asked: Asked, today: string): Query {
  const { text, feelings, tags, kinds, step, time, thisDay } = asked;
  return {
    ...(text.trim() !== '' && { text }),
    ...(feelings.length > 0 && { feelings }),
    ...(tags.length > 0 && { tags }),
    ...(kinds.length > 0 && { kinds }),
    ...(step !== undefined && { step }),
    ...(time && { from: time.from, to: time.to }),
    ...(thisDay && thisDayBefore(today)),
  };
}

/** This day in earlier years. */
export const thisDayBefore = (today: string): Query => ({ onThisDay: today.slice(5), to: addDays(today, -1) });

/** A day of the year in words: '22 November'. */
export const dayOfYear = (today: string): string => dayInWords(today).replace(/ \d+$/u, '');

/** The title of a step or a stage by its id. */
export function titleOf(id: string, { stages }: Pick<World, 'stages'>): string {
  const stage = stages.find((one) => one.id === id);
  return stage?.title ?? stages.flatMap(({ steps }) => steps).find((step) => step.id === id)?.title ?? inLine(id);
}

/** What is chosen, in words, without the words that are searched for; undefined when nothing is. */
export function askedInWords(asked: Asked, world: World): string | undefined {
  const { feelings, tags, kinds, step, time, thisDay } = asked;
  const parts = [
    ...feelings.map((word) => words.withFeeling(inLine(word))),
    ...tags.map((tag) => words.withTag(inLine(tag))),
    ...(step === undefined ? [] : [words.ofStep(titleOf(step, world))]),
    ...(kinds.length === 0 ? [] : [words.ofKinds(kinds.map((kind) => words.kindsAsThings[kind]))]),
    ...(time === undefined ? [] : [words.inTime(dayInWords(time.from), dayInWords(time.to))]),
    ...(thisDay === undefined ? [] : [words.onDay(dayOfYear(world.today))]),
  ];
  return parts.length === 0 ? undefined : words.only(parts);
}
