/**
 * Patterns cut down to what a text can match. To make a long pattern ready takes the machine a hundred times longer than to run it, and of its
 * hundreds of words a text holds a few: at first a pattern is made without those alternatives whose letters are nowhere in the text, which
 * matches the same. One that has been cut for several texts is made whole, and kept.
 */

/** Letters that stand for themselves; one that may be left out or stand again is no longer among them. */
const PLAIN = /[a-z0-9 ,]+(?![*+?{])/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?:<?[=!]|:))?/y;
/** So many times its own length is read of a pattern before it is made whole; more for those that are asked of one sentence after the other. */
const PATIENCE = 4;
const PATIENCE_OF_GUARDS = 16;
/** A longer text is not searched for runs of letters: that its three-letter runs are there must do. */
const LONG = 4_000;

const read = (sign: RegExp, source: string, place: number): string => {
  sign.lastIndex = place;
  return sign.exec(source)?.[0] ?? '';
};

/** A pattern without flags, of which only the source is needed before it is looked for. */
export type Pattern = Pick<RegExp, 'source' | 'test'>;

/** Which runs of letters a text holds; it may say yes to one that it does not, and never no to one that it does. */
class Letters {
  readonly #line: string;
  readonly #triples: Uint8Array | undefined;

  constructor(line: string) {
    this.#line = line;
    if (line.length < 100) return;
    const triples = new Uint8Array(32_768);
    let last = 0;
    for (let place = 0; place < line.length; place += 1) {
      last = ((last << 5) | (line.charCodeAt(place) & 31)) & 32_767;
      triples[last] = 1;
    }
    this.#triples = triples;
  }

  has(run: string): boolean {
    if (this.#triples !== undefined) {
      let last = 0;
      for (let place = 0; place < run.length; place += 1) {
        last = ((last << 5) | (run.charCodeAt(place) & 31)) & 32_767;
        if (place > 1 && this.#triples[last] === 0) return false;
      }
      if (this.#line.length > LONG) return true;
    }
    return this.#line.includes(run);
  }
}

/** Reads the source of a pattern once, leaving out what cannot match. */
class Cut {
  place = 0;
  captures = false;

  constructor(
    private readonly source: string,
    private readonly letters: Letters,
  ) {}

  /** Alternatives up to the end of their group; undefined when none of them can match. */
  either(): string | undefined {
    let kept: string | undefined;
    for (;;) {
      const one = this.sequence();
      if (one !== undefined) kept = kept === undefined ? one : `${kept}|${one}`;
      if (this.source[this.place] !== '|') return kept;
      this.place += 1;
    }
  }

  private sequence(): string | undefined {
    const { source } = this;
    let out = '';
    for (let sign = source[this.place]; sign !== undefined && sign !== '|' && sign !== ')'; sign = source[this.place]) {
      const part = sign === '(' ? this.group() : this.atom(sign);
      const next = source[this.place];
      const again =
        next === '*' || next === '+' || next === '?' || next === '{' ? read(QUANTIFIER, source, this.place) : '';
      this.place += again.length;
      if (part !== undefined) out += part + again;
      else if (!/^(?:[*?]|\{0)/.test(again)) {
        this.skip();
        return undefined;
      }
    }
    return out;
  }

  /** One piece that is no group; undefined when the text has not its letters. */
  private atom(sign: string): string | undefined {
    const { source, place } = this;
    if (sign === '[') this.place = source.indexOf(']', place + 2) + 1;
    else if (sign === '\\') this.place += 2;
    else {
      const run = read(PLAIN, source, place);
      this.place += run.length || 1;
      if (run.length > 1 && !this.letters.has(run)) return undefined;
    }
    return source.slice(place, this.place);
  }

  private group(): string | undefined {
    const opens = read(GROUP, this.source, this.place);
    this.place += opens.length;
    if (opens === '(') this.captures = true;
    const kept = this.either();
    this.place += 1;
    if (kept !== undefined) return `${opens}${kept})`;
    // What must not stand there does not.
    return opens.endsWith('!') ? '' : undefined;
  }

  /** Goes to the end of this alternative. */
  private skip(): void {
    const { source } = this;
    for (let depth = 0; this.place < source.length; this.place += 1) {
      const sign = source[this.place];
      if (depth === 0 && (sign === '|' || sign === ')')) return;
      if (sign === '\\') this.place += 1;
      else if (sign === '[') this.place = source.indexOf(']', this.place + 2);
      else if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
    }
  }
}

interface Made {
  whole?: RegExp;
  spent: number;
  readonly cuts: Map<string, RegExp>;
}

const kept = new Map<string, WeakMap<Pattern, Made>>();

function cutFor(pattern: Pattern, flags: string, letters: Letters): RegExp | undefined {
  let known = kept.get(flags);
  if (known === undefined) kept.set(flags, (known = new WeakMap<Pattern, Made>()));
  let made = known.get(pattern);
  if (made === undefined) known.set(pattern, (made = { spent: 0, cuts: new Map<string, RegExp>() }));
  if (made.whole !== undefined) return made.whole;
  const { source } = pattern;
  if (made.spent > (flags === '' ? PATIENCE_OF_GUARDS : PATIENCE) * source.length) {
    made.cuts.clear();
    return (made.whole = new RegExp(source, flags));
  }
  const cut = new Cut(source, letters);
  const left = cut.either();
  made.spent += left === undefined ? cut.place / 4 : source.length;
  if (left === undefined) return undefined;
  const lean = cut.captures ? source : left;
  let regex = made.cuts.get(lean);
  if (regex === undefined) made.cuts.set(lean, (regex = new RegExp(lean, flags)));
  return regex;
}

/** Patterns for one text, and for any stretch of it. */
export class Lean {
  readonly #letters: Letters;
  readonly #ready = new Map<string, Map<Pattern, RegExp | undefined>>();

  /** Every stretch that a pattern is tried on must stand in this line. */
  constructor(line: string) {
    this.#letters = new Letters(line);
  }

  /** What is to be looked for instead of a pattern without flags, with these flags; undefined when it is nowhere in the text. */
  of(pattern: Pattern, flags: '' | 'g' | 'y'): RegExp | undefined {
    let ready = this.#ready.get(flags);
    if (ready === undefined) this.#ready.set(flags, (ready = new Map<Pattern, RegExp | undefined>()));
    if (ready.has(pattern)) return ready.get(pattern);
    const regex = cutFor(pattern, flags, this.#letters);
    ready.set(pattern, regex);
    return regex;
  }
}

/** Whether a pattern without flags matches somewhere in a text: as its own `test`, only sooner ready. */
export const stands = (pattern: Pattern, text: string): boolean =>
  cutFor(pattern, '', new Letters(text))?.test(text) === true;

const leans = new WeakMap<object, Lean>();

/** The patterns for a text that was read; put together once. */
export function leanFor(reading: { readonly line: string }): Lean {
  let lean = leans.get(reading);
  if (lean === undefined) leans.set(reading, (lean = new Lean(reading.line)));
  return lean;
}
