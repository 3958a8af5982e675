/** Collects a bracketed paste over any number of chunks. */
import { stripControls } from '../../text/clean.js';

const END = '\u001B[201~';

/** Gathers pasted text until the terminal says it ended. */
export interface PasteCollector {
  /** Takes a chunk. Once the end was seen, returns how many characters at the end of the chunk came after it. */
  add(chunk: string): number | undefined;
  /** The text so far, cleaned; the collector is empty afterwards. */
  take(): string;
}

/** Makes an empty collector. */
export function createPasteCollector(): PasteCollector {
  // A list joined once, and a search over the new chunk only: a paste of many chunks must not cost their square.
  let parts: string[] = [];
  let tail = '';
  return {
    add(chunk) {
      const seam = tail + chunk;
      const found = seam.indexOf(END);
      if (found < 0) {
        const keep = Math.min(seam.length, END.length - 1);
        parts.push(seam.slice(0, seam.length - keep));
        tail = seam.slice(seam.length - keep);
        return undefined;
      }
      parts.push(seam.slice(0, found));
      tail = '';
      return seam.length - found - END.length;
    },
    take() {
      const text = parts.join('') + tail;
      parts = [];
      tail = '';
      return stripControls(text);
    },
  };
}
