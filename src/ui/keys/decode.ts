/**
 * An incremental decoder of raw terminal input. Chunks may be cut anywhere; what comes out depends on the characters
 * alone and not on the cuts.
 */
import { stripControls } from '../../text/clean.js';
import { createEscapeReader } from './escape.js';
import type { KeyEvent } from './events.js';
import { createPasteCollector } from './paste.js';
import { controlKey } from './sequences.js';

export type { Key, KeyEvent, KeyName, NamedKey } from './events.js';

/** The decoder; keep one for as long as the terminal is read. */
export interface Decoder {
  /** Takes the next chunk and returns what is certain by now. */
  push(chunk: string): KeyEvent[];
  /** Call when nothing came for a while (or at the end): decides what was ambiguous, such as a lone ESC. */
  flush(): KeyEvent[];
  /** Whether `flush` has something to decide. False within a paste: those may take as long as they like. */
  pending(): boolean;
  /** Whether the end of a paste has not come yet. */
  pasting(): boolean;
}

/** Makes a decoder in its first state. */
export function createDecoder(): Decoder {
  let events: KeyEvent[] = [];
  let pasting = false;
  let half = ''; // a high surrogate at the end of a chunk; its other half is on the way
  const paste = createPasteCollector();

  const emit = (event: KeyEvent): void => {
    if (event.type !== 'text') {
      events.push(event);
      return;
    }
    const text = stripControls(event.text); // lone surrogates; controls only from broken sequences
    const last = events.at(-1);
    if (text === '') return;
    if (last?.type === 'text') events[events.length - 1] = { type: 'text', text: last.text + text };
    else events.push({ type: 'text', text });
  };

  const escapes = createEscapeReader(emit, () => {
    pasting = true;
  });

  const control = (code: number): void => {
    if (code === 0x1b) {
      escapes.begin();
      return;
    }
    const found = controlKey(code);
    if (found) emit(found);
  };

  /** Reads some of the input from `index` on; returns where to go on. */
  const read = (input: string, index: number): number => {
    if (pasting) {
      const rest = paste.add(index === 0 ? input : input.slice(index));
      if (rest === undefined) return input.length;
      pasting = false;
      emit({ type: 'paste', text: paste.take() });
      return input.length - rest;
    }
    if (escapes.active()) {
      const char = String.fromCodePoint(input.codePointAt(index) ?? 0);
      return escapes.read(char) ? index + char.length : index;
    }
    // Runs of text are taken whole, as a paste without brackets can be long.
    let end = index;
    while (end < input.length && isText(input.charCodeAt(end))) end += 1;
    if (end > index) {
      emit({ type: 'text', text: input.slice(index, end) });
      return end;
    }
    control(input.charCodeAt(index));
    return index + 1;
  };

  const readAll = (input: string): void => {
    for (let index = 0; index < input.length;) index = read(input, index);
  };

  const report = (): KeyEvent[] => {
    const found = events;
    events = [];
    return found;
  };

  return {
    push(chunk) {
      const input = half + chunk;
      const last = input.charCodeAt(input.length - 1);
      half = last >= 0xd800 && last <= 0xdbff ? input.slice(-1) : '';
      readAll(half === '' ? input : input.slice(0, -1));
      return report();
    },
    flush() {
      const cut = half;
      half = '';
      readAll(cut);
      if (pasting) {
        pasting = false;
        const text = paste.take();
        if (text !== '') emit({ type: 'paste', text });
      } else escapes.flush();
      return report();
    },
    pending: () => escapes.pending(),
    pasting: () => pasting,
  };
}

/** No C0, DEL or C1. */
function isText(code: number): boolean {
  return code >= 0x20 && !(code >= 0x7f && code <= 0x9f);
}
