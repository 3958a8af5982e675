import type { Prompt } from '../guide/schema.js';
import { localDay } from '../dates/local.js';
import { localIso } from '../journal/entry.js';
import { promiseWords as words, rhythmInWords } from '../messages/promises.js';
import type { Answers } from '../path/flow.js';
import { sheetOf } from '../path/sheet.js';
import { withMark, withoutMark, withRhythm, withState } from '../promises/change.js';
import { markOn } from '../promises/due.js';
import {
  promisesSpec,
  whoses,
  type Mark,
  type Promised,
  type PromiseState,
  type Rhythm,
  type Whose,
} from '../promises/promise.js';
import { firstDayOf, understandRhythm } from '../promises/rhythm.js';
import type { Store } from '../store/index.js';
import { ItemList } from './items.js';
import { readDay } from './readers.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';

/** What a person says of a promise. */
export interface PromiseWritten {
  readonly words: string;
  readonly whose: Whose;
  readonly rhythm: Rhythm;
  /** The first day; today when left out. */
  readonly from?: string;
}

/** Decides what happens to promises. Whatever writes throws StoreError. */
export class PromiseService extends ItemList<Promised> {
  constructor(store: Store, now: () => Date) {
    super(store, now, promisesSpec);
  }

  /** Writes a promise down and returns it; with an `id` twice, once. */
  make({ words: said, whose, rhythm, from }: PromiseWritten, id?: string): Promised {
    const first = from ?? localDay(this.now());
    return this.add(id, { words: said.trim(), whose, rhythm, from: first, state: 'open', marks: [] });
  }

  /** Changes what it says, and from today on when it is due; what was due before stays as it was. */
  rewrite(id: string, { words: said, whose, rhythm, from }: Partial<PromiseWritten>): Promised {
    const today = localDay(this.now());
    return this.change(id, (promise) => {
      const due = rhythm === undefined ? promise : withRhythm(promise, rhythm, from ?? today);
      return { ...due, ...(said !== undefined && { words: said.trim() }), ...(whose !== undefined && { whose }) };
    });
  }

  /** Marks a due day (see `dayToMark`) and returns the promise. */
  mark(
    id: string,
    day: string,
    is: Mark['is'],
    more: { readonly note?: string; readonly entry?: string } = {},
  ): Promised {
    return this.change(id, (promise) => withMark(promise, { day, is, at: localIso(this.now()), ...more }));
  }

  /** Marks a day as not kept before anything is written about it, so that it stands even where nothing ever is. False where that was marked already, or was put right since. */
  notKept(id: string, day: string): boolean {
    const promise = this.get(id);
    const before = promise && markOn(promise, day)?.is;
    if (before === 'broken' || before === 'repaired') return false;
    this.mark(id, day, 'broken');
    return true;
  }

  /** Takes the mark for a day back. */
  unmark(id: string, day: string): Promised {
    return this.change(id, (promise) => withoutMark(promise, day));
  }

  /** Ends it as done or let go, or lets it go on. */
  end(id: string, state: PromiseState): Promised {
    return this.change(id, (promise) => withState(promise, state, localDay(this.now())));
  }
}

const { sheet: asked } = words;

const prompts = [
  { id: 'words', kind: 'text', ask: asked.words, hint: asked.wordsHint },
  {
    id: 'whose',
    kind: 'choice',
    ask: asked.whose,
    options: whoses.map((id) => ({ id, label: asked[id] })),
    reactions: [{ when: { chose: 'theirs' }, say: asked.theirsSay }],
  },
  { id: 'when', kind: 'text', ask: asked.when, hint: asked.whenHint },
] as const satisfies readonly Prompt[];

const textOf = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};

/** Days ahead as they are said in a sheet or on the command line. */
export const readAhead = (said: string, now: Date): ReturnType<typeof readDay> => readDay(said, now, 'future');

/** The sheets `promise:new` and `promise:<id>`. */
export const promiseSheet = (service: PromiseService): SheetKind => ({
  kind: 'promise',
  open(what): OpenedSheet | undefined {
    const title = what === 'new' ? asked.title : asked.changeTitle;
    const sheet = sheetOf({ id: `promise:${what}`, title, prompts });
    if (what === 'new') return { sheet };
    const promise = service.get(what);
    return (
      promise && { sheet, answers: { words: promise.words, whose: promise.whose, when: rhythmInWords(promise.rhythm) } }
    );
  },
  finish(what, answers, id, { now, today }): KeptSheet {
    const before = what === 'new' ? undefined : service.get(what);
    const said = textOf(answers, 'words');
    if (said === '' && before === undefined) return { said: [] };
    const when = textOf(answers, 'when');
    const isSame = before !== undefined && when === rhythmInWords(before.rhythm);
    const understood = isSame ? undefined : understandRhythm(when, now, readAhead);
    const read = understood?.kind === 'rhythm' ? understood : undefined;
    const whose = whoses.find((one) => one === answers['whose']);
    const unread =
      understood === undefined || read !== undefined
        ? []
        : [understood.kind === 'past' ? words.passed(understood.day) : words.unclear(when)];
    if (before !== undefined) {
      const changed = service.rewrite(before.id, {
        ...(said !== '' && { words: said }),
        ...(whose && { whose }),
        ...(read && { rhythm: read.rhythm, from: firstDayOf(read.from, today) }),
      });
      return { said: [...unread, words.changed(changed, today)] };
    }
    const made = service.make(
      {
        words: said,
        whose: whose ?? 'mine',
        rhythm: read?.rhythm ?? { kind: 'once' },
        from: firstDayOf(read?.from, today),
      },
      id,
    );
    return { said: [...unread, ...(unread.length > 0 ? [words.keptWithoutDay] : []), words.added(made, today)] };
  },
});
