import { EventEmitter } from 'node:events';
import { paint, type CursorAt, type Painted } from './painter.js';

/** The terminal as the painter needs it: its size in cells and a way to write to it. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  write(bytes: string): void;
}

/**
 * Stands in for stdout when Ink draws. Ink (in its `debug` mode) hands over every frame whole; this stream keeps what is on the screen and writes
 * only the difference. Ink 6.8's own incremental drawing starts one row too low under a frame that is less than full height, and its
 * standard drawing rewrites the whole frame, or clears the window, at every key.
 */
export class PaintStream extends EventEmitter {
  readonly isTTY = true;
  #terminal: Terminal;
  #painted: Painted | undefined;
  #cursor: CursorAt | undefined;
  #muted = false;

  constructor(terminal: Terminal) {
    super();
    this.#terminal = terminal;
  }

  get columns(): number {
    return this.#terminal.columns;
  }

  get rows(): number {
    return this.#terminal.rows;
  }

  /** Where the cursor stands from the next frame on. */
  setCursor(cursor: CursorAt | undefined): void {
    this.#cursor = cursor;
  }

  /** Forgets what is on the screen: the next frame is drawn whole. */
  forget(): void {
    this.#painted = undefined;
  }

  /** Draws nothing more: what Ink still writes while it shuts down must not reach the screen. */
  mute(): void {
    this.#muted = true;
  }

  write(frame: string): boolean {
    if (this.#muted || frame === '') return true;
    const next: Painted = { rows: frame.replace(/\n$/u, '').split('\n'), cursor: this.#cursor };
    const bytes = paint(this.#painted, next, this.#terminal.rows);
    this.#painted = next;
    if (bytes !== '') this.#terminal.write(bytes);
    return true;
  }
}
