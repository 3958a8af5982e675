/** The screens of the journal among all that are open, and how they are changed. */
import type { Entry } from '../journal/entry.js';
import { withEntry, type JournalState } from '../screens/journal/list.js';
import type { Screen } from '../screens/screens.js';
import type { Session } from '../session/session.js';
import type { World } from '../session/world.js';

/** What of the app its journal may use. */
export interface Desk {
  readonly session: Session;
  /** The screens, the one in front last. */
  screens: readonly Screen[];
  world(): World;
  /** Reads the world anew. */
  refresh(): void;
  /** Puts what was typed on disk; false when it could not, which is said. */
  save(): boolean;
  /** What is on the screens now is on disk, unless it is `stale`. */
  begin(stale?: boolean): void;
  trouble(words: string): void;
}

/** The open screens, as the journal changes them. */
export class Shelf {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The list, in front or behind other screens. */
  get list(): JournalState | undefined {
    return this.#desk.screens.findLast((screen) => screen.name === 'journal');
  }

  /** Puts a screen in front. */
  push(screen: Screen): void {
    this.#desk.screens = [...this.#desk.screens, screen];
  }

  /** Takes the screen in front away. */
  pop(): void {
    this.#desk.screens = this.#desk.screens.slice(0, -1);
  }

  /** Puts a screen in the place of another. */
  swap(before: Screen, after: Screen): void {
    if (before !== after) this.#desk.screens = this.#desk.screens.map((screen) => (screen === before ? after : screen));
  }

  /** Changes the list, where there is one. */
  change(change: (list: JournalState, world: World) => JournalState): void {
    const list = this.list;
    if (list !== undefined) this.swap(list, change(list, this.#desk.world()));
  }

  /** Says something on the list, in front or behind the entry that is read. */
  tell(said: string): void {
    const top = this.#desk.screens.at(-1);
    if (top?.name === 'entry') this.swap(top, { ...top, said });
    else this.change((list) => ({ ...list, said }));
  }

  /** Shows an entry as it is now, wherever it is shown. */
  put(entry: Entry): void {
    this.change((list, world) => withEntry(list, entry, world));
    for (const screen of this.#desk.screens)
      if (screen.name === 'entry' && screen.entry.id === entry.id) this.swap(screen, { ...screen, entry, scroll: 0 });
  }
}
