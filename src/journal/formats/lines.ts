/** Lines as editors count them: from 1, ended by LF, CRLF or CR. */

/** The lines of a text, without their ends; one more than there are line ends. A byte order mark is left out. */
export function splitLines(text: string): string[] {
  const lines = (text.startsWith('\uFEFF') ? text.slice(1) : text).split('\n');
  if (!text.includes('\r')) return lines;
  return lines.flatMap((line) => (line.endsWith('\r') ? line.slice(0, -1) : line).split('\r'));
}

/** Tells lines of offsets that only grow: linear however often it is asked. */
export class LineCounter {
  readonly #text: string;
  #offset = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line in which `offset` lies; `offset` may not be smaller than the one before. */
  at(offset: number): number {
    for (; this.#offset < offset; this.#offset += 1) {
      const code = this.#text.charCodeAt(this.#offset);
      if (code === 10 || (code === 13 && this.#text.charCodeAt(this.#offset + 1) !== 10)) this.#line += 1;
    }
    return this.#line;
  }
}
