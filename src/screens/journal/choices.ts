/** What can be chosen to narrow the list, and what choosing it does. */
import { feelingFamilies } from '../../guide/feelings.js';
import { entryKinds } from '../../journal/entry.js';
import { fold } from '../../journal/fold.js';
import { journalWords as words } from '../../messages/journal.js';
import { isDone } from '../../path/document.js';
import type { World } from '../../session/world.js';
import type { Asked } from './asked.js';
import { inLine } from '../../text/clean.js';
import type { EntryRow } from './row.js';

/** What entries are chosen by. */
export type Section = 'feelings' | 'tags' | 'step' | 'kinds';

/** One line of a section, under a heading where it is the first below it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly group?: string;
}

/** Feelings and tags in entries that were read, the most frequent first. */
export interface Seen {
  readonly feelings: readonly string[];
  readonly tags: readonly string[];
}

/** So many entries are looked at for what there is, and so many words of a kind are offered. */
const lookedAt = 3000;
const offered = 40;

/** Words that occur, the most frequent first; those that differ in case or accents only count as one. */
function frequent(all: readonly string[]): readonly string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of all) {
    const known = counts.get(fold(word));
    if (known === undefined) counts.set(fold(word), { word, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, offered)
    .map(({ word }) => word);
}

/** What there is to choose from in the entries of a list. */
export function seenIn(rows: readonly EntryRow[]): Seen {
  const some = rows.slice(0, lookedAt);
  return {
    feelings: frequent(some.flatMap(({ feelings }) => feelings)),
    tags: frequent(some.flatMap(({ tags }) => tags)),
  };
}

const together = (chosen: readonly string[], there: readonly string[]): readonly string[] => [
  ...chosen.filter((word) => !there.some((one) => fold(one) === fold(word))),
  ...there,
];

/** The lines of a section. */
export function choicesOf(section: Section, asked: Asked, seen: Seen, world: World): readonly Choice[] {
  switch (section) {
    case 'feelings': {
      const own = together(asked.feelings, seen.feelings);
      const known = new Set(own.map(fold));
      return [
        ...own.map((word): Choice => ({ id: word, label: inLine(word), group: words.fromEntries })),
        ...feelingFamilies.flatMap(({ title, words: wheel }) =>
          wheel
            .filter((word) => !known.has(fold(word)))
            .map((word): Choice => ({ id: word, label: word, group: title })),
        ),
      ];
    }
    case 'tags':
      return together(asked.tags, seen.tags).map((tag) => ({ id: tag, label: `#${inLine(tag)}` }));
    case 'kinds':
      return entryKinds.map((kind) => ({ id: kind, label: words.kindsAsThings[kind] }));
    case 'step':
      return world.stages.flatMap((stage) => {
        const done = stage.steps.filter(({ id }) => isDone(world.progress, id));
        if (done.length === 0) return [];
        return [
          { id: stage.id, label: words.whole(stage.title), group: stage.title },
          ...done.map(({ id, title }): Choice => ({ id, label: title, group: stage.title })),
        ];
      });
  }
}

const toggled = <T extends string>(list: readonly T[], one: T): readonly T[] =>
  list.some((other) => fold(other) === fold(one)) ? list.filter((other) => fold(other) !== fold(one)) : [...list, one];

/** True when a line of a section is chosen. */
export function isChosen(section: Section, id: string, asked: Asked): boolean {
  if (section === 'step') return asked.step === id;
  const chosen: readonly string[] = asked[section];
  return chosen.some((one) => fold(one) === fold(id));
}

/** What is asked for after a line of a section was chosen, or taken back. */
export function withChoice(section: Section, id: string, asked: Asked): Asked {
  switch (section) {
    case 'feelings':
      return { ...asked, feelings: toggled(asked.feelings, id) };
    case 'tags':
      return { ...asked, tags: toggled(asked.tags, id) };
    case 'kinds': {
      const kind = entryKinds.find((one) => one === id);
      return kind === undefined ? asked : { ...asked, kinds: toggled(asked.kinds, kind) };
    }
    case 'step': {
      const { step, ...rest } = asked;
      return step === id ? rest : { ...rest, step: id };
    }
  }
}

/** What is chosen, and which of the lists is open. */
export interface ChooseState {
  readonly name: 'choose';
  readonly asked: Asked;
  readonly seen: Seen;
  /** The marked row of the first page. */
  readonly row: number;
  readonly open: Section | 'time' | undefined;
  /** The marked line of the open list. */
  readonly at: number;
  /** The time as it is typed. */
  readonly time: string;
  /** The last Enter was on a time that was not understood. */
  readonly unclear: boolean;
}

/** The rows of the first page. */
export const chooseRows = ['feelings', 'tags', 'step', 'kinds', 'time', 'show', 'clear'] as const;

export const createChoose = (asked: Asked, seen: Seen): ChooseState => ({
  name: 'choose',
  asked,
  seen,
  row: 0,
  open: undefined,
  at: 0,
  time: asked.time?.said ?? '',
  unclear: false,
});
