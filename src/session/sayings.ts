import { addDays, localDay } from '../dates/local.js';
import type { Entry } from '../journal/entry.js';
import { sayingsDue, sayingsSpec, type Saying } from '../sayings/saying.js';
import type { Store } from '../store/index.js';
import { ItemList } from './items.js';

/** So many days later is "another time". */
const LATER = 7;

/** A statement whose day has come, with the words it has in the journal. */
export interface NearSaying {
  readonly id: string;
  /** The id of its entry. */
  readonly entry: string;
  readonly day: string;
  readonly text: string;
}

/** Decides what happens to statements that are to be said on a day. Whatever writes throws StoreError. */
export class SayingService extends ItemList<Saying> {
  constructor(store: Store, now: () => Date) {
    super(store, now, sayingsSpec);
  }

  /** Sets an entry to be said on a local day, `yyyy-mm-dd`; one that is set already gets this day instead. */
  set(entry: string, day: string): Saying {
    const waiting = this.all().find((saying) => saying.entry === entry && saying.said === undefined);
    return waiting === undefined
      ? this.add(undefined, { entry, day })
      : this.change(waiting.id, (saying) => ({ ...saying, day }));
  }

  /** It was said today. */
  said(id: string): Saying {
    return this.change(id, (saying) => ({ ...saying, said: localDay(this.now()) }));
  }

  /** Moves it to a week from today. */
  later(id: string): Saying {
    return this.change(id, (saying) => ({ ...saying, day: addDays(localDay(this.now()), LATER) }));
  }

  /** Those whose day has come. One whose entry was deleted is left out: brought back, it is there again. `since` is a month: no entry of one is older. */
  near(today: string, entryOf: (id: string, since: string) => Entry | undefined): readonly NearSaying[] {
    return sayingsDue(this.all(), today).flatMap(({ id, entry, day, created }) => {
      // A day before it was set is in its month or the one before: that spares looking through years for one that is gone.
      const text = entryOf(entry, addDays(created.slice(0, 10), -1).slice(0, 7))?.text;
      return text === undefined ? [] : [{ id, entry, day, text }];
    });
  }
}
