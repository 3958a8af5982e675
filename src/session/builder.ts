/** Decides what becomes of statements and letters that are put together. */
import { wordingOf, type Made } from '../builders/kinds.js';
import { isOnlyAnger } from '../builders/feelings.js';
import { letterMark, nextMark, versionsOf, type LetterMark } from '../builders/versions.js';
import { localIso, type Entry } from '../journal/entry.js';
import type { Draft, Store } from '../store/index.js';
import { isBuilderDraft } from './today.js';

/** The keys of what is being put together. */
export const builderKeys = { say: 'say:new', apology: 'apology:new' } as const;
export type BuilderKey = (typeof builderKeys)[keyof typeof builderKeys];

/** An entry that was put together, with what it was made of. */
export type BuiltEntry = Entry & { readonly letter?: LetterMark; readonly parts?: Readonly<Record<string, string>> };

/** Synchronous; whatever writes throws StoreError with words for the person. */
export class BuilderService {
  readonly #store: Store;
  readonly #now: () => Date;

  constructor(store: Store, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** The draft that was being put together last and that no living window has; one that was left on purpose is not meant. */
  brokenOff(): Draft | undefined {
    return Object.entries(this.#store.drafts())
      .filter(([key, draft]) => isBuilderDraft(key) && draft.left !== true && !this.#store.draftOwnerAlive(draft))
      .map(([, draft]) => draft)
      .sort((one, other) => other.saved.localeCompare(one.saved))[0];
  }

  /** The letter that was put together last; undefined where there is none. */
  lastLetter(): Entry | undefined {
    for (const page of this.#store.entryPages({ kinds: ['letter'] })) {
      const found = page.find((entry) => letterMark(entry) !== undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Every version of a letter, the first of them first. */
  versions(of: string): readonly Entry[] {
    return versionsOf(of, [...this.#store.entryPages({ kinds: ['letter'] })].flat());
  }

  /**
   * Keeps what was made as an entry with this id and lets go of its draft; the first draft nobody sees is not kept. Doing it again with the same `id` (after
   * being killed) adds nothing twice. `after` is an entry of the letter of which this is the next version.
   */
  keep(key: string, id: string, made: Made, after?: string): BuiltEntry {
    return this.#store.withLock(() => {
      const there = this.#store.findEntry(id);
      const last = after === undefined ? undefined : this.#store.findEntry(after);
      const entry: BuiltEntry = {
        v: 1,
        id,
        created: there?.created ?? localIso(this.#now()),
        kind: made.kind === 'statement' ? 'statement' : 'letter',
        text: wordingOf(made),
        feelings: [...made.feelings, ...(isOnlyAnger(made.feelings) ? made.under : [])],
        tags: there?.tags ?? [],
        ...(made.kind !== 'statement' && {
          letter: (there && letterMark(there)) ?? this.#mark(id, last),
          parts: { ...withoutRaw(made.texts), kind: made.kind },
        }),
      };
      if (there === undefined) this.#store.appendEntry(entry);
      else this.#store.replaceEntry(entry);
      this.#store.dropDraft(key);
      return entry;
    });
  }

  #mark(id: string, last: Entry | undefined): LetterMark {
    const of = last === undefined ? undefined : letterMark(last)?.of;
    return nextMark(id, last, of === undefined ? [] : this.versions(of));
  }
}

const withoutRaw = ({ raw: _raw, ...texts }: Made['texts']): Made['texts'] => texts;
