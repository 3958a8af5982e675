import { createInterface } from 'node:readline';
import { cleanText } from '../ui/text/clean.js';

/** Where plain mode reads lines and writes them: a terminal, a pipe, or a test. */
export interface Lines {
  /** The next line, without its end; undefined when there are no more. */
  next(mark: string): Promise<string | undefined>;
  write(text: string): void;
  /** Cells in a row. */
  readonly width: number;
  close(): void;
}

/** The process's own lines. `onInterrupt` is called for Ctrl+C. */
export function ownLines(onInterrupt: () => void): Lines {
  const { stdin, stdout } = process;
  const terminal = stdin.isTTY && stdout.isTTY;
  // Without a history: nothing that was typed may come back with the arrow keys.
  const reader = createInterface({ input: stdin, output: terminal ? stdout : undefined, terminal, historySize: 0 });
  const queue: string[] = [];
  const waiting: ((line: string | undefined) => void)[] = [];
  let closed = false;
  reader.on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) queue.push(line);
    else next(line);
  });
  reader.on('close', () => {
    closed = true;
    for (const next of waiting.splice(0)) next(undefined);
  });
  reader.on('SIGINT', onInterrupt);
  return {
    width: Math.min(80, stdout.isTTY ? stdout.columns : 80),
    next: (mark) => {
      if (terminal) {
        reader.setPrompt(mark);
        reader.prompt();
      }
      const line = queue.shift();
      if (line !== undefined) return Promise.resolve(cleanText(line));
      if (closed) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting.push((found) => resolve(found === undefined ? undefined : cleanText(found)));
      });
    },
    write: (text) => void stdout.write(text),
    close: () => reader.close(),
  };
}
