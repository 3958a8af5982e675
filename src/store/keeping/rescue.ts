/** What can be brought back from a file that was set aside, or is about to be. */
import { type Entry, isRecord, localIso, monthOf } from '../../journal/entry.js';
import { deletedSpec } from '../deleted.js';
import { type Draft, draftsSpec } from '../drafts.js';
import type { ListItem } from '../lists.js';
import { segmentOfFile } from '../segments.js';
import {
  bringDeleted,
  bringDrafts,
  bringEntries,
  bringNote,
  bringPath,
  type Brought,
  nothing,
  sumOf,
} from './bring.js';
import type { KeepingContext } from './context.js';
import { type Looked, originalOf } from './look.js';
import { bringItems } from './bring-items.js';
import { objectsIn, salvage, wordsIn } from './salvage.js';

/** What a file still gives. */
export interface Rescue {
  /** Entries, or drafts and notes, that can be read. */
  readonly count: number;
  /** Places where something was that cannot be read any more. */
  readonly lost: number;
  /** Brings them in, under the lock. Throws StoreError. */
  readonly bring: () => Brought;
}

/** What can be brought back from a file, which `look` has looked at; undefined when nothing can. */
export function rescueOf(context: KeepingContext, file: string, looked: Looked): Rescue | undefined {
  if (looked.is !== 'good' && looked.is !== 'broken') return undefined;
  const original = originalOf(file);
  const value = looked.is === 'good' ? looked.value : parsed(looked.text);
  const text = looked.is === 'good' ? JSON.stringify(value) : looked.text;
  const rescue =
    segmentOfFile(original) !== undefined
      ? fromJournal(context, text)
      : original === 'deleted.json'
        ? fromDeleted(context, value, text)
        : original === 'drafts.json'
          ? fromDrafts(context, value, text)
          : original === 'path.json'
            ? fromPath(context, value)
            : fromList(context, original, value, text);
  // A whole file has served when all that is in it is here, be it nothing.
  return looked.is === 'good' || rescue.count > 0 ? rescue : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromJournal(context: KeepingContext, text: string): Rescue {
  const { entries, fragments, lost } = salvage(text, context.now());
  // Half of an entry is of no use when all of it is here.
  const isHere = ({ id, created, text: part }: Entry): boolean =>
    context.journal.find(id) !== undefined ||
    [...context.journal.ofMonth(monthOf(created)), ...entries].some((entry) => entry.text.startsWith(part));
  return {
    count: entries.length + fragments.length,
    lost,
    bring: () => bringEntries(context, [...entries, ...fragments.filter((one) => !isHere(one))], true),
  };
}

/** What was deleted stays deleted: it only can be brought back again. */
function fromDeleted(context: KeepingContext, value: unknown, text: string): Rescue {
  const list: unknown[] = isRecord(value) && Array.isArray(value['items']) ? value['items'] : [];
  const whole = list.flatMap((item) => {
    const checked = deletedSpec.check({ version: 1, items: [item] });
    return typeof checked === 'string' ? [] : checked.items;
  });
  const deleted = localIso(context.now());
  const items = value === undefined ? salvage(text, context.now()).entries.map((entry) => ({ deleted, entry })) : whole;
  return {
    count: items.length,
    lost: Math.max(0, list.length - items.length),
    bring: () => bringDeleted(context, items),
  };
}

function fromDrafts(context: KeepingContext, value: unknown, text: string): Rescue {
  const drafts: Record<string, unknown> = isRecord(value) && isRecord(value['drafts']) ? value['drafts'] : {};
  const good: [string, Draft][] = [];
  let rest = value === undefined ? text : '';
  for (const [key, draft] of Object.entries(drafts)) {
    const checked = draftsSpec.check(JSON.parse(JSON.stringify({ drafts: { [key]: draft } })));
    if (typeof checked === 'string') rest += `${JSON.stringify(draft)}\n`;
    else good.push(...Object.entries(checked.drafts));
  }
  const words = wordsIn(rest);
  const bring = (): Brought => {
    const adopted = bringDrafts(context, Object.fromEntries(good));
    if (words.length === 0) return adopted;
    const note = words.join('\n\n');
    return sumOf(adopted, { ...nothing, kept: bringNote(context, note, today(context)) });
  };
  return { count: good.length + (words.length > 0 ? 1 : 0), lost: 0, bring };
}

/** Every item that is whole, and the words of those that are not, as a note. */
function fromList(context: KeepingContext, original: string, value: unknown, text: string): Rescue {
  const spec = context.lists.find(({ name }) => original === `${name}.json`);
  if (spec === undefined) return { count: 0, lost: 0, bring: () => nothing };
  const list: readonly unknown[] | undefined =
    isRecord(value) && Array.isArray(value['items']) ? (value['items'] as unknown[]) : undefined;
  const { objects, rest } = list === undefined ? objectsIn(text) : { objects: list, rest: '' };
  const items = new Map<string, ListItem>();
  let broken = rest;
  for (const one of objects) {
    const checked = spec.check({ version: spec.version, items: [one] });
    if (typeof checked === 'string') broken += `${JSON.stringify(one)}\n`;
    else for (const item of checked.items) items.set(item.id, item);
  }
  const words = wordsIn(broken);
  const bring = (): Brought => {
    const brought = bringItems(context, spec, [...items.values()]);
    return words.length === 0
      ? brought
      : sumOf(brought, { ...nothing, kept: bringNote(context, words.join('\n\n'), today(context)) });
  };
  const lost = Math.max(0, (list?.length ?? items.size) - items.size - words.length);
  return { count: items.size + (words.length > 0 ? 1 : 0), lost, bring };
}

/** Dated by day: brought back twice on one day, it is one note. */
const today = ({ now }: KeepingContext): string =>
  `${localIso(now()).slice(0, 11)}00:00:00${localIso(now()).slice(19)}`;

function fromPath(context: KeepingContext, value: unknown): Rescue {
  const part = (name: string): Record<string, unknown> => (isRecord(value) && isRecord(value[name]) ? value[name] : {});
  const good = (name: 'steps' | 'memory'): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(part(name)).filter(([key, one]) => {
        const empty = { version: context.pathSpec.version, steps: {}, memory: {} };
        return typeof context.pathSpec.check({ ...empty, [name]: { [key]: one } }) !== 'string';
      }),
    );
  const progress = context.pathSpec.check({
    version: context.pathSpec.version,
    steps: good('steps'),
    memory: good('memory'),
  });
  if (typeof progress === 'string') return { count: 0, lost: 0, bring: () => nothing };
  const count = Object.keys(progress.steps).length;
  return { count, lost: Object.keys(part('steps')).length - count, bring: () => bringPath(context, progress) };
}
