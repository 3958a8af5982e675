import { writeSync } from 'node:fs';
import type { ReadStream, WriteStream } from 'node:tty';
import { enterScreen, leaveScreen, wipeRows } from '../ui/paint/painter.js';
import type { Terminal } from '../ui/paint/stream.js';

/** A terminal that the app has to itself. */
export interface Screenful extends Terminal {
  readonly stdin: NodeJS.ReadStream;
  /** Takes the terminal over: raw keys, the alternate screen. */
  enter(): void;
  /** Gives it back: as it was, or with nothing on it at all. */
  leave(how: 'restore' | 'blank'): void;
  onInput(listener: (chunk: string) => void): void;
  onResize(listener: () => void): void;
  /** The terminal went away, or the machine asks the process to stop. */
  onEnd(listener: (ending: 'interrupted' | 'hung-up') => void): void;
}

/** Some pseudo-terminals have no size yet when they open. */
const orElse = (cells: number | undefined, usual: number): number =>
  cells === undefined || cells === 0 ? usual : cells;

/** The process's own terminal. */
export function ownTerminal(stdin: ReadStream, stdout: WriteStream & { readonly fd: number }): Screenful {
  /** Written at once and not queued: after a kill or an exit no half of a restore may be left behind. */
  const writeNow = (bytes: string): void => {
    try {
      writeSync(stdout.fd, bytes);
    } catch {
      // The window is gone, or its buffer is full: the stream is the second best way.
      if (!stdout.destroyed) stdout.write(bytes);
    }
  };
  stdin.setEncoding('utf8');
  let last = { columns: 0, rows: 0 };
  return {
    stdin,
    get columns() {
      return orElse(stdout.columns, 80);
    },
    get rows() {
      return orElse(stdout.rows, 24);
    },
    write: (bytes) => void stdout.write(bytes),
    enter() {
      stdin.setRawMode(true);
      stdin.resume();
      writeNow(enterScreen);
    },
    leave(how) {
      // Row by row, so that nothing of it is pushed into the scrollback of a multiplexer.
      writeNow(wipeRows(this.rows) + leaveScreen);
      if (how === 'blank') writeNow(wipeRows(this.rows));
      if (stdin.isTTY && !stdin.destroyed) stdin.setRawMode(false);
      stdin.pause();
    },
    onInput(listener) {
      stdin.on('data', (chunk) => listener(String(chunk)));
    },
    onResize(listener) {
      stdout.on('resize', () => {
        const size = { columns: this.columns, rows: this.rows };
        if (size.columns === last.columns && size.rows === last.rows) return;
        last = size;
        listener();
      });
    },
    onEnd(listener) {
      process.on('SIGINT', () => listener('interrupted'));
      process.on('SIGTERM', () => listener('interrupted'));
      process.on('SIGHUP', () => listener('hung-up'));
      stdin.on('end', () => listener('hung-up'));
      stdin.on('error', () => listener('hung-up'));
      stdout.on('error', () => listener('hung-up'));
    },
  };
}
