import { createInterface } from 'node:readline';
import { cleanText } from '../text/clean.js';

/** Where plain mode reads lines and writes them: a terminal, a pipe, or a test. */
export interface Lines {
  /** The next line, without its end; undefined when there are no more. `typing` hears what stands in the line so far, where that can be known. */
  next(mark: string, typing?: (soFar: string) => void): Promise<string | undefined>;
  /** True when more came with the last line, as in a paste: then an empty line is a part of it and no end. */
  more?(): Promise<boolean>;
  /** Leaves aside what came with the last line, as in a paste at a question of one line. */
  drop?(): void;
  write(text: string): void;
  /** Cells in a row. */
  readonly width: number;
  /** True where lines come from a pipe or a file, and nobody interrupts: that there are no more is then no leaving. */
  readonly piped?: boolean;
  close(): void;
}

/** The parts of a paste come this close to each other, in milliseconds; nobody types the next line as fast. */
const pasteGap = 40;

/** The process's own lines. `onInterrupt` is called for Ctrl+C. */
export function ownLines(onInterrupt: () => void): Lines {
  const { stdin, stdout } = process;
  const terminal = stdin.isTTY && stdout.isTTY;
  // Without a history: nothing that was typed may come back with the arrow keys.
  const reader = createInterface({ input: stdin, output: terminal ? stdout : undefined, terminal, historySize: 0 });
  const queue: string[] = [];
  const waiting: ((line: string | undefined) => void)[] = [];
  let closed = false;
  let interrupted = false;
  let hears: ((soFar: string) => void) | undefined;
  const take = (line: string): void => {
    const next = waiting.shift();
    if (next === undefined) queue.push(line);
    else next(line);
  };
  reader.on('line', take);
  // Readline's own listener comes first, so that its line is up to date by now.
  if (terminal) stdin.on('keypress', () => hears?.(cleanText(reader.line)));
  /** What stands in the line is taken too before everything ends. */
  const interrupt = (): void => {
    interrupted = true;
    if (terminal && reader.line !== '') take(reader.line);
    onInterrupt();
  };
  process.once('SIGTERM', interrupt);
  process.once('SIGHUP', interrupt);
  reader.on('close', () => {
    closed = true;
    for (const next of waiting.splice(0)) next(undefined);
  });
  reader.on('SIGINT', interrupt);
  // Readline hears Ctrl+C only in a terminal of its own.
  if (!terminal) process.once('SIGINT', interrupt);
  return {
    get piped() {
      return !stdin.isTTY && !interrupted;
    },
    get width() {
      // A new pseudo-terminal can have no columns yet.
      return stdout.isTTY && stdout.columns > 0 ? Math.min(80, stdout.columns) : 80;
    },
    next: (mark, typing) => {
      hears = typing;
      if (terminal) {
        reader.setPrompt(mark);
        // What was typed or pasted ahead stands in the line already: the cursor stays behind it.
        reader.prompt(true);
      }
      const line = queue.shift();
      if (line !== undefined) return Promise.resolve(cleanText(line));
      if (closed) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting.push((found) => resolve(found === undefined ? undefined : cleanText(found)));
      });
    },
    more: async () => {
      // In a pipe everything has always come already: there an empty line is an end.
      if (!terminal) return false;
      await new Promise((resolve) => setTimeout(resolve, pasteGap));
      return queue.length > 0 || reader.line !== '';
    },
    drop: () => {
      if (terminal) queue.length = 0;
    },
    write: (text) => void stdout.write(text),
    close: () => reader.close(),
  };
}
