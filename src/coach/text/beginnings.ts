/** With which words the matches of a pattern begin: read from its source, just far enough. */

/** More beginnings than this are taken for 'any word'. */
const MOST = 1500;
/** Beginnings of what a pattern matches: without an end while it is not known to be over. */
type Heads = ReadonlySet<string> | undefined;

const PLAIN = /[a-z0-9 ,]+(?![*+?{])/y;
const ONCE = { optional: false, again: false };

/** Takes a pattern apart just far enough to know the first words of its matches; undefined when that cannot be told. */
export class Beginnings {
  private place = 0;
  constructor(private readonly source: string) {}

  /** The first words of a pattern that begins with a blank. */
  words(): Heads {
    const heads = this.either();
    if (heads === undefined) return undefined;
    const words = new Set<string>();
    for (const head of heads) {
      // A head is whole when a blank follows its word; any other may go on in ways that are not known.
      const word = /^ ([a-z0-9,]+) /.exec(head)?.[1];
      if (word === undefined) return undefined;
      words.add(word);
    }
    return words;
  }

  private either(): Heads {
    let all: Set<string> | undefined = new Set();
    for (;;) {
      const heads = this.sequence();
      if (heads === undefined) all = undefined;
      else if (all !== undefined) for (const head of heads) all.add(head);
      if (this.source[this.place] !== '|') break;
      this.place += 1;
    }
    return all !== undefined && all.size <= MOST ? all : undefined;
  }

  private sequence(): Heads {
    let heads: Set<string> | undefined = new Set(['']);
    let wholeNow = false;
    while (this.place < this.source.length && !'|)'.includes(this.source.charAt(this.place))) {
      if (heads !== undefined && wholeNow) {
        this.skip();
        break;
      }
      const next: Heads | 'nothing' = this.atom();
      const { optional, again } = this.quantifier();
      if (heads === undefined || next === 'nothing') continue;
      const whole: string[] = [...heads].filter(isWhole);
      const open: string[] = [...heads].filter((head) => !isWhole(head));
      if (
        next === undefined ||
        (again && ![...next].every((head) => head.endsWith(' '))) ||
        open.length * next.size > MOST * 4
      )
        heads = undefined;
      else {
        // Something that is repeated may go on only behind a blank: otherwise its word is not over.
        const joined: string[] = open.flatMap((head) => [...next].map((more) => head + more));
        heads = new Set([...whole, ...joined, ...(optional ? open : [])]);
        wholeNow = joined.every(isWhole) && !(optional && open.length > 0);
      }
    }
    return heads;
  }

  /** What one piece may be; 'nothing' for what takes no place, undefined for what cannot be told. */
  private atom(): Heads | 'nothing' {
    const sign = this.source.charAt(this.place);
    if (sign === '(') return this.group();
    if (sign === '[') {
      const signs = this.source.slice(this.place + 1, this.source.indexOf(']', this.place));
      this.place += signs.length + 2;
      return /^[a-z]+$/.test(signs) ? new Set(signs) : undefined;
    }
    if (sign === '\\' || sign === '.') {
      this.place += sign === '.' ? 1 : 2;
      return undefined;
    }
    if (sign === '^' || sign === '$') {
      this.place += 1;
      return 'nothing';
    }
    // Plain letters are taken together, but for one that may be left out.
    PLAIN.lastIndex = this.place;
    const letters = PLAIN.exec(this.source)?.[0] ?? sign;
    this.place += letters.length;
    return new Set([letters]);
  }

  /** Goes to the end of an alternative whose first word is known. */
  private skip(): void {
    for (let depth = 0; this.place < this.source.length; this.place += 1) {
      const sign = this.source.charAt(this.place);
      if (depth === 0 && (sign === '|' || sign === ')')) return;
      if (sign === '\\') this.place += 1;
      else if (sign === '[') this.place = this.source.indexOf(']', this.place);
      else if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
    }
  }

  private group(): Heads | 'nothing' {
    const kind = /^\(\?(?:<?[=!]|:)/.exec(this.source.slice(this.place, this.place + 4))?.[0] ?? '(';
    this.place += kind.length;
    const heads = this.either();
    this.place += 1;
    // What is only looked at ahead still tells that the word before it is over.
    return kind === '(?:' || kind === '(' || kind === '(?=' ? heads : 'nothing';
  }

  /** Whether what stands before may be left out, or stand more than once. */
  private quantifier(): { readonly optional: boolean; readonly again: boolean } {
    if (!'*+?{'.includes(this.source.charAt(this.place) || ' ')) return ONCE;
    const sign = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.place, this.place + 9))?.[0] ?? '';
    this.place += sign.length;
    return { optional: /^(?:[*?]|\{0)/.test(sign), again: /^[*+{]/.test(sign) };
  }
}

/** Its first word is over: a blank follows it. */
const isWhole = (head: string): boolean => /[a-z0-9,] /.test(head);
