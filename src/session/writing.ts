/** A journal entry that is being written, as it lies among the drafts. Pure. */
import type { Entry, Feeling } from '../journal/entry.js';
import { tagsIn, tidyTag } from '../journal/tags.js';
import type { Draft, DraftInput } from '../store/index.js';
import type { Written } from './journal.js';

/** The key of the draft of a new entry; one that is changed has `journal:` and its id. */
export const newKey = 'journal:new';

/** The key of the draft in which an entry is changed. */
export const changeKey = (id: string): string => `journal:${id}`;

/** What is written for `journal add` in an editor, when that was cut short. */
const addKey = 'journal:add';

/** The id of the entry a draft changes; undefined for a new one. */
export const changedId = (key: string): string | undefined =>
  key === newKey || key === addKey ? undefined : key.slice('journal:'.length);

/** What of an entry can be written: its text, feelings, the line of tags, and which of them is open. */
export interface Parts {
  readonly text: string;
  readonly feelings: readonly Feeling[];
  /** As it was typed: tags between commas, or with `#`. */
  readonly tags: string;
  /** 0 is the text, 1 the feelings, 2 the tags. */
  readonly open: 0 | 1 | 2;
  /** In the open text or line, as a UTF-16 offset. */
  readonly cursor: number;
}

/** A draft of these parts; `id` is the one the entry will have, so that keeping it twice makes one entry. */
export function partsDraft(key: string, id: string, parts: Parts): DraftInput {
  const { text, feelings, tags, open, cursor } = parts;
  const editing = [{ prompt: 'text', text, cursor }, undefined, { prompt: 'tags', text: tags, cursor }][open];
  return {
    step: key,
    run: 1,
    card: open,
    // A list, as every plain text here is taken for words of the person's own when a draft is kept aside.
    answers: { text, feelings: [...feelings], tags, id: [id] },
    ...(editing && { editing }),
  };
}

/** The parts in a draft, and the id it was given. */
export function draftParts({ card, answers, editing }: Draft): Parts & { readonly id: string | undefined } {
  const string = (prompt: 'text' | 'tags'): string => {
    const value = answers[prompt];
    return editing?.prompt === prompt ? editing.text : typeof value === 'string' ? value : '';
  };
  const { feelings, id } = answers;
  const [first] = Array.isArray(id) ? id : [];
  return {
    text: string('text'),
    tags: string('tags'),
    feelings: Array.isArray(feelings) ? feelings.filter((one) => typeof one !== 'string') : [],
    // A text that came back from another editor is open again, whatever was open before.
    open: editing?.prompt === 'text' ? 0 : card === 1 || card === 2 ? card : 0,
    cursor: editing?.cursor ?? 0,
    id: typeof first === 'string' ? first : undefined,
  };
}

/** The line of tags of an entry: those that its text does not name itself. */
export function tagLine(entry: Entry | undefined): string {
  if (entry === undefined) return '';
  const named = new Set(tagsIn(entry.text));
  return entry.tags.filter((tag) => !named.has(tidyTag(tag))).join(', ');
}

/** What is to be kept: the tags of the line and of the text, each once, spelt as they were in the entry before. */
export function writtenOf({ text, feelings, tags }: Parts, before: Entry | undefined): Written {
  const spelt = new Map(before?.tags.map((tag) => [tidyTag(tag), tag]));
  const all = [...tags.split(/[,;#＃\n]/u).map(tidyTag), ...tagsIn(text)].filter((tag) => tag !== '');
  return { text, feelings, tags: [...new Set(all)].map((tag) => spelt.get(tag) ?? tag) };
}
