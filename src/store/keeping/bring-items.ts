/** Brings promises, agreements and the like from another file into their lists. Nothing that is here is lost. */
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../journal/entry.js';
import type { ListItem, ListSpec } from '../lists.js';
import { canonical } from '../vault/keyfile.js';
import { bringNote, type Brought, nothing } from './bring.js';
import type { KeepingContext } from './context.js';

const touched = ({ edited, created }: ListItem): string => edited ?? created;

/** What is no text of a person's under any of these names. */
const NO_WORDS = new Set([
  'id',
  'kind',
  'whose',
  'state',
  'is',
  'idea',
  'asked',
  'agreed',
  'entry',
  'step',
  'prompt',
  'word',
  'plan',
  'to',
]);
const NO_TEXT = /^(?:\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?|\d{4}-W\d\d|[0-9a-hjkmnp-tv-z]{26})$/;

/** The texts of a person's inside an item. */
function textsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return NO_WORDS.has(name) || value.trim() === '' || NO_TEXT.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, name));
  return isRecord(value) ? Object.entries(value).flatMap(([key, one]) => textsIn(one, key)) : [];
}

/** An item without its lists, which is what uniting never changes. */
const bare = (item: ListItem): string =>
  canonical(Object.fromEntries(Object.entries(item).filter(([, value]) => !Array.isArray(value))));

/** Changed at the same second, either may win, but it has to be the same one on both computers, and when it is done again. */
function isNewer(one: ListItem, other: ListItem): boolean {
  const by = Date.parse(touched(one)) - Date.parse(touched(other));
  if (by !== 0) return by > 0;
  const [mine, theirs] = [bare(one), bare(other)];
  return mine === theirs ? canonical(one) > canonical(other) : mine > theirs;
}

/** Two lists made one of. */
interface United {
  readonly items: readonly ListItem[];
  readonly changed: number;
  /** Words whose place was taken, and when they were written. */
  readonly beside: readonly { readonly text: string; readonly saved: string }[];
}

/** Item by item: the one that was changed later wins, takes over what its list unites, and what the other said besides is kept. */
export function uniteItems(
  spec: Pick<ListSpec, 'unite'>,
  ours: readonly ListItem[],
  theirs: readonly ListItem[],
): United {
  const all = new Map(ours.map((item) => [item.id, item]));
  const beside: { text: string; saved: string }[] = [];
  let changed = 0;
  for (const item of theirs) {
    const mine = all.get(item.id);
    if (isDeepStrictEqual(mine, item)) continue;
    if (mine === undefined) {
      all.set(item.id, item);
      changed += 1;
      continue;
    }
    const [newer, older] = isNewer(item, mine) ? [item, mine] : [mine, item];
    const united = spec.unite?.(newer, older) ?? newer;
    if (!isDeepStrictEqual(united, mine)) {
      all.set(item.id, united);
      changed += 1;
    }
    const there = new Set(textsIn(united));
    const words = [...new Set(textsIn(older))].filter((text) => !there.has(text));
    if (words.length > 0) beside.push({ text: words.join('\n\n'), saved: touched(older) });
  }
  return { items: [...all.values()].sort((one, other) => (one.id < other.id ? -1 : 1)), changed, beside };
}

/** Items of another version of a list. What was taken out here and is there still comes back. Under the lock. Throws StoreError. */
export function bringItems(context: KeepingContext, spec: ListSpec, theirs: readonly ListItem[]): Brought {
  const united = uniteItems(spec, context.documents.read(spec).items, theirs);
  // The words first: whoever is killed in between does it again and finds them kept.
  let kept = 0;
  for (const { text, saved } of united.beside) kept += bringNote(context, text, saved);
  if (united.changed > 0) context.documents.update(spec, (current) => ({ ...current, items: united.items }));
  return { ...nothing, kept, ...(united.changed > 0 && { items: united.changed }) };
}
