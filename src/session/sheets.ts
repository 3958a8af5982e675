import type { Answers } from '../path/flow.js';
import type { Sheet, SheetKindId } from '../path/sheet.js';
import type { World } from './world.js';

/** A sheet that is opened, with what is in it already where something is changed. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly answers?: Answers;
}

/** What comes of a sheet that was filled in. */
export interface KeptSheet {
  /** Said once at the top of the page that follows. */
  readonly said: readonly string[];
  /** What the tool says back, on a page of its own. */
  readonly page?: { readonly title: string; readonly words: readonly string[] };
  /** A step or sheet that is opened next. */
  readonly next?: string;
}

/** One kind of sheet: what it asks, and what becomes of the answers. */
export interface SheetKind {
  readonly kind: SheetKindId;
  /** The sheet as it stands now; undefined when what it is about is not there. `what` is what follows the colon of its id. */
  open(what: string, world: World): OpenedSheet | undefined;
  /** Keeps the answers; the draft is dropped by the caller, under the same lock. `id` is the new entry's or record's: doing it again with the same one adds nothing twice. Throws StoreError. */
  finish(what: string, answers: Answers, id: string, world: World): KeptSheet;
}

/** The sheets of every kind. */
export class Sheets {
  readonly #kinds: ReadonlyMap<string, SheetKind>;

  constructor(kinds: readonly SheetKind[]) {
    this.#kinds = new Map(kinds.map((kind) => [kind.kind, kind]));
  }

  /** The sheet with this id; undefined when there is none. */
  open(id: string, world: World): OpenedSheet | undefined {
    const { kind, what } = split(id);
    return this.#kinds.get(kind)?.open(what, world);
  }

  /** Keeps what was answered in a sheet. Throws StoreError. */
  finish(id: string, answers: Answers, entry: string, world: World): KeptSheet {
    const { kind, what } = split(id);
    const found = this.#kinds.get(kind);
    if (found === undefined) throw new RangeError(`There is no sheet ${kind}.`);
    return found.finish(what, answers, entry, world);
  }
}

function split(id: string): { readonly kind: string; readonly what: string } {
  const colon = id.indexOf(':');
  return colon < 0 ? { kind: '', what: id } : { kind: id.slice(0, colon), what: id.slice(colon + 1) };
}
