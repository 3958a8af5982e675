/** What an import gives, and how readers hand in what they found. */
import { importWords } from '../../messages/formats.js';
import { checkEntry, type Entry, type Feeling, isIsoWithOffset, newEntryId } from '../entry.js';
import { cleanDeep, hasProto, TooDeep } from './clean.js';
import { tidyTag } from '../tags.js';

/** The formats that can be read. */
export type ImportFormat =
  'own-json' | 'own-markdown' | 'jrnl-json' | 'jrnl-text' | 'day-one' | 'markdown' | 'text' | 'unknown';

/** Something in a file that was not understood, or not brought in as it stood. */
export interface Problem {
  /** From 1: the line in the file. */
  readonly line: number;
  /** One or two calm sentences that can be shown as they are. */
  readonly what: string;
}

/** All that was found in one file. Entries with ids from elsewhere or none have ids that stay the same at every import. */
export interface ImportReading {
  readonly format: ImportFormat;
  readonly entries: readonly { readonly entry: Entry; readonly line: number }[];
  /** By line. */
  readonly problems: readonly Problem[];
}

/** What readers need from outside. */
export interface ImportOptions {
  readonly now: Date;
  /** At least ten bytes that depend on every letter of the text, such as SHA-256. */
  readonly digest: (text: string) => Uint8Array;
  /** The offset of this machine at a local time: `2026-11-22T21:14:05` gives `+01:00`. */
  readonly offsetAt: (localIso: string) => string;
}

/** An entry of another program. `from` is kept beside what we know: a place, weather, fields of someone's own. */
export interface Foreign {
  readonly created: string;
  readonly edited?: string | undefined;
  readonly text: string;
  readonly tags: readonly string[];
  readonly feelings?: readonly Feeling[];
  readonly from?: Readonly<Record<string, unknown>>;
}

const A_DAY = 86_400_000;

/** Two looks of the same text (jrnl parts title and body, editors add line ends) must give one id. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Gathers what the readers find: cleans it, checks it, and sees what comes twice. */
export class Collector {
  readonly options: ImportOptions;
  readonly #entries: { entry: Entry; line: number }[] = [];
  readonly #problems: Problem[] = [];
  readonly #seen = new Map<string, { readonly at: number; readonly json: string }>();

  constructor(options: ImportOptions) {
    this.options = options;
  }

  problem(line: number, what: string): void {
    this.#problems.push({ line, what });
  }

  /** Says so when a reader found neither an entry nor a reason. */
  nothingFound(what: string): void {
    if (this.#entries.length === 0 && this.#problems.length === 0) this.problem(1, what);
  }

  /** Hands in an entry of ours, or what should be one. */
  own(value: Readonly<Record<string, unknown>>, line: number): void {
    const filled = { ...value, v: value['v'] ?? 1, kind: value['kind'] ?? 'free' };
    const clean = this.#clean({ ...filled, feelings: value['feelings'] ?? [], tags: value['tags'] ?? [] }, line);
    if (clean === undefined) return;
    // An entry that someone wrote by hand has no id; the check says what else is wrong.
    if (clean['id'] === undefined && isIsoWithOffset(clean['created']) && typeof clean['text'] === 'string') {
      clean['id'] = this.#idOf(clean['created'], clean['text']);
    }
    this.#add(clean, line);
  }

  /** Hands in an entry of another program. */
  foreign({ created, edited, text, tags, feelings = [], from }: Foreign, line: number): void {
    const parts = {
      v: 1,
      created,
      ...(edited === undefined || edited === created ? {} : { edited }),
      kind: 'free',
      text,
      feelings,
      ...(from === undefined || Object.keys(from).length === 0 ? {} : { from }),
    };
    const clean = this.#clean({ ...parts, tags }, line);
    if (clean === undefined) return;
    if (!isIsoWithOffset(created)) {
      this.problem(line, importWords.dateUnclear);
      return;
    }
    const tidy = (clean['tags'] as string[]).map(tidyTag).filter((tag) => tag !== '');
    const id = this.#idOf(created, clean['text'] as string);
    this.#add({ ...clean, id, tags: [...new Set(tidy)] }, line);
  }

  /** All of it, once every reader is done. */
  reading(format: ImportFormat): ImportReading {
    return { format, entries: this.#entries, problems: this.#problems.sort((a, b) => a.line - b.line) };
  }

  #idOf(created: string, text: string): string {
    const digest = this.options.digest(JSON.stringify([created, bare(text)]));
    // Ids know no time before 1970.
    return newEntryId(new Date(Math.max(0, Date.parse(created))), () => digest);
  }

  #clean(value: Readonly<Record<string, unknown>>, line: number): Record<string, unknown> | undefined {
    try {
      const clean = cleanDeep(value) as Record<string, unknown>;
      if (hasProto(value)) this.problem(line, importWords.oddField);
      return clean;
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      this.problem(line, importWords.tooDeep);
      return undefined;
    }
  }

  #add(value: Readonly<Record<string, unknown>>, line: number): void {
    const entry = checkEntry(value);
    if (typeof entry === 'string') {
      this.problem(line, importWords.noEntry(entry));
      return;
    }
    const json = JSON.stringify(entry);
    const before = this.#seen.get(entry.id);
    if (before?.json === json) {
      this.problem(line, importWords.twice(before.at));
      return;
    }
    if (before !== undefined) {
      // One of the two was changed. Both are kept: which of them is wanted, only the person can say.
      const other = { ...entry, id: this.#idOf(entry.created, json) };
      if (this.#seen.has(other.id)) {
        this.problem(line, importWords.twice(before.at));
        return;
      }
      this.problem(line, importWords.twoVersions(before.at));
      this.#keep(other, line, json);
    } else this.#keep(entry, line, json);
    if (Date.parse(entry.created) > this.options.now.getTime() + A_DAY) this.problem(line, importWords.ahead);
  }

  #keep(entry: Entry, line: number, json: string): void {
    this.#seen.set(entry.id, { at: line, json });
    this.#entries.push({ entry, line });
  }
}
