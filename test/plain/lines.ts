/** Lines that come from a script and go into a text. */
import type { Session } from '../../src/session/session.js';
import type { Lines } from '../../src/plain/lines.js';
import { Talk } from '../../src/plain/talk.js';
import { flat } from '../app/evening.js';

export class Script implements Lines {
  readonly width = 80;
  written = '';
  readonly #lines: string[];

  constructor(lines: readonly string[]) {
    this.#lines = [...lines];
  }

  next(): Promise<string | undefined> {
    return Promise.resolve(this.#lines.shift());
  }

  write(text: string): void {
    this.written += text;
  }

  close(): void {
    this.#lines.length = 0;
  }

  /** What was said, in one line. */
  get said(): string {
    return flat(this.written);
  }

  /** How many lines nobody asked for. */
  get left(): number {
    return this.#lines.length;
  }
}

/** A conversation that answers with these lines, one after the other, and then ends. */
export function talkWith(session: Session, ...lines: readonly string[]): { talk: Talk; script: Script } {
  const script = new Script(lines);
  return { script, talk: new Talk(script, session, { folder: '/somewhere', guessedCountry: () => 'GB' }) };
}
