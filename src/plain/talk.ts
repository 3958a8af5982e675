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
  /** Something that was answered is on disk; or it could not be put there, and is not yet. */
  kept: 'nothing' | 'kept' | 'not-kept' = 'nothing';
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
    for (;;) {
      const line = await this.#lines.next(words.mark, typing);
      if (line === undefined) return { kind: 'end' };
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
