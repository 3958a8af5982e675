import { plainWords as words } from '../messages/plain.js';
import { supportWords } from '../messages/support.js';
import type { Session } from '../session/session.js';
import type { World } from '../session/world.js';
import { supportBlocks, supportPages } from '../pages/support.js';
import { gap, heading, layOut, text, type Block } from '../ui/view/block.js';
import { textOf } from '../ui/view/line.js';
import type { Lines } from './lines.js';

/** What someone did at a question. */
export type Reply =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'back' }
  | { readonly kind: 'later' }
  | { readonly kind: 'clear' }
  /** `:quit`, or no more lines. */
  | { readonly kind: 'end' };

/** A conversation in lines: says blocks, asks, and takes the commands that work everywhere. */
export class Talk {
  readonly #lines: Lines;
  readonly session: Session;
  #kept = false;
  /** What could not be put on disk, and is not there yet: by the id of its step, or the key of its draft. */
  readonly #unkept = new Map<string, readonly Block[]>();
  /** What went wrong with the disk, as it was last said, until something is kept again; and whether a line was asked for since. */
  #trouble: { readonly why: string; readonly asked: boolean } | undefined;
  #ranOut = false;
  readonly #place: { readonly folder: string; readonly guessedCountry: () => string | undefined };

  constructor(
    lines: Lines,
    session: Session,
    place: { readonly folder: string; readonly guessedCountry: () => string | undefined },
  ) {
    this.#lines = lines;
    this.session = session;
    this.#place = place;
  }

  /** What was answered under a step's id or a draft's key is on disk. */
  isKept(key: string): void {
    this.#kept = true;
    this.#trouble = undefined;
    this.#unkept.delete(key);
  }

  /** There is nothing under it that would have to be kept. */
  hasNothing(key: string): void {
    this.#unkept.delete(key);
  }

  /** It could not be put on disk; `words` are what was answered, to be shown once more at the end; without any nothing is lost. */
  isNotKept(key: string, words: readonly Block[]): void {
    if (words.length > 0) this.#unkept.set(key, words);
  }

  /** Says that the disk did not take it: once for each answer, and whole only the first time. */
  sayTrouble(why: string): void {
    const before = this.#trouble;
    const isSame = before?.why === why;
    if (!isSame || before.asked) this.say(text(isSame ? words.notKeptToo : words.notKept(why)));
    this.#trouble = { why, asked: false };
  }

  /** Something that was answered is on disk; or some of it could not be put there. */
  get kept(): 'nothing' | 'kept' | 'not-kept' {
    return this.#unkept.size > 0 ? 'not-kept' : this.#kept ? 'kept' : 'nothing';
  }

  /** True once a pipe has no more lines: its last answer was meant to be the last. */
  get ranOut(): boolean {
    return this.#ranOut;
  }

  /** Says at the end, whole, what could not be kept, so that it can be copied; nothing where all is on disk. */
  sayUnkept(): void {
    if (this.#unkept.size === 0) return;
    this.say(text(words.endings['not-kept']));
    for (const blocks of this.#unkept.values()) this.say(...blocks);
  }

  get world(): World {
    return this.session.world();
  }

  /** Writes blocks, with an empty line after them. */
  say(...blocks: readonly Block[]): void {
    const rows = layOut(blocks, Math.max(20, this.#lines.width - 1)).map(textOf);
    this.#lines.write(`${rows.join('\n')}\n\n`);
  }

  /** Everything that support holds. */
  support(first: 'abuse' | 'crisis' = 'abuse'): void {
    const { profile, today, reader } = this.world;
    const view = {
      country: profile.country ?? this.#place.guessedCountry(),
      today,
      side: reader.side,
      folder: this.#place.folder,
      first,
    };
    this.say(
      ...supportPages.flatMap((page, index): Block[] => [
        ...(index === 0 ? [] : [gap]),
        heading(supportWords.pages[page]),
        gap,
        ...supportBlocks(page, view),
      ]),
    );
  }

  /** True when more came with the last line, as in a paste. */
  async more(): Promise<boolean> {
    return (await this.#lines.more?.()) ?? false;
  }

  /** Leaves aside what came with a line that was not understood: it is no answer to the next question. */
  dropRest(): void {
    this.#lines.drop?.();
  }

  /** Waits for a line; commands that work everywhere are carried out before it comes back. */
  async ask(typing?: (soFar: string) => void): Promise<Reply> {
    if (this.#trouble !== undefined) this.#trouble = { ...this.#trouble, asked: true };
    for (;;) {
      const line = await this.#lines.next(words.mark, typing);
      if (line === undefined) {
        this.#ranOut = this.#lines.piped === true;
        return { kind: 'end' };
      }
      const said = line.trim();
      if (!said.startsWith(':')) return said === '' ? { kind: 'empty' } : { kind: 'line', line };
      switch (said.toLowerCase()) {
        case ':support':
          this.support();
          break;
        case ':help':
          this.say(...words.help.map((row) => text(row)));
          break;
        case ':skip':
          return { kind: 'empty' };
        case ':back':
          return { kind: 'back' };
        case ':later':
          return { kind: 'later' };
        case ':clear':
          return { kind: 'clear' };
        case ':quit':
        case ':q':
          return { kind: 'end' };
        default:
          this.say(text(words.unknownCommand(said)));
      }
    }
  }
}
