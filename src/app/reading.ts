/** Reads the journal for the list, a file at a time, so that keys never wait for it. */
import type { Entry } from '../journal/entry.js';
import { queryOf, thisDayBefore, type Asked } from '../screens/journal/asked.js';
import { wantsMore, withPage, type JournalState } from '../screens/journal/list.js';
import type { Session } from '../session/session.js';
import type { World } from '../session/world.js';

type Pages = Generator<readonly Entry[]>;

/** What was begun to be read, and how far. */
export class Reading {
  readonly #session: Session;
  /** The question that is being answered; another one ends the reading for it. */
  #asked: Asked | undefined;
  #pages: Pages | undefined;
  #earlier: Pages | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** True while there is something to read for what the list shows. */
  wanted(list: JournalState): boolean {
    return wantsMore(list) || list.earlier === undefined;
  }

  /** The list with one page more. Throws StoreError when the journal cannot be read at all. */
  on(list: JournalState, world: World): JournalState {
    if (wantsMore(list)) return this.#onFor(list, world);
    return list.earlier === undefined ? this.#onEarlier(list, world) : list;
  }

  /** The list as it is when the journal could not be read. */
  failed(list: JournalState): JournalState {
    return { ...list, complete: true, failed: true, toEnd: false, earlier: list.earlier ?? 'none' };
  }

  #onFor(list: JournalState, world: World): JournalState {
    if (this.#asked !== list.asked || this.#pages === undefined) {
      this.#asked = list.asked;
      this.#pages = this.#session.journal.pages(queryOf(list.asked, world.today));
    }
    const page = this.#pages.next();
    return withPage(list, page.done === true ? undefined : page.value, world);
  }

  /** Looks for one entry of this day in earlier years. Only files of this month are read for it. */
  #onEarlier(list: JournalState, world: World): JournalState {
    this.#earlier ??= this.#session.journal.pages(thisDayBefore(world.today));
    const page = this.#earlier.next();
    if (page.done === true) {
      this.#earlier = undefined;
      return { ...list, earlier: 'none' };
    }
    const [first] = page.value;
    if (first === undefined) return list;
    this.#earlier = undefined;
    return { ...list, earlier: Number(world.today.slice(0, 4)) - Number(first.created.slice(0, 4)) };
  }
}
