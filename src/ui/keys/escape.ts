/**
 * Reads what follows an ESC. Nothing a person typed is dropped in favour of a guess: where a sequence turns out not to
 * be one, its characters come out as keys and text.
 */
import { key, withAlt, type KeyEvent } from './events.js';
import { altKey, csiEvents, ss3Event } from './sequences.js';

type Mode = 'idle' | 'escape' | 'csi' | 'ss3' | 'string' | 'mouse';

const SEQUENCE_LIMIT = 64;
const STRING_LIMIT = 8192;

/** How a reply in each kind of string (OSC, DCS, APC) begins. Anything else is Alt and a key, with text typed after it. */
const STRING_STARTS: Readonly<Record<string, RegExp>> = { ']': /^\d/, P: /^[\d!>=|?;$+]/, _: /^G/ };

/** The part of the decoder that is busy between an ESC and the end of its sequence. */
export interface EscapeReader {
  /** An ESC came. */
  begin(): void;
  /** Whether characters go to `read`. */
  active(): boolean;
  /** Takes a character; false gives it back to be read as if no ESC had been, and the reader is idle then. */
  read(char: string): boolean;
  /** No more came: decides. */
  flush(): void;
  /** Whether `flush` has something to decide. */
  pending(): boolean;
}

/** Makes an idle reader which reports events to `emit`, and the start of a bracketed paste to `startPaste`. */
export function createEscapeReader(emit: (event: KeyEvent) => void, startPaste: () => void): EscapeReader {
  let mode: Mode = 'idle';
  /** An ESC before the ESC that began this sequence: Alt for some terminals, else an escape key of its own. */
  let doubled = false;
  let introducer = '';
  let body = '';
  let closing = false; // an ESC within a string, perhaps the first half of its terminator
  /** Where the body stood when it was flushed; -1 while it was not. A slow line may still bring the rest of it. */
  let flushedAt = -1;

  const enter = (next: Mode): void => {
    mode = next;
    body = '';
    closing = false;
    flushedAt = -1;
  };

  /** Reports the ESC that stood before a sequence which was no key, and leaves the sequence. */
  const leave = (): void => {
    if (doubled) emit(key('escape'));
    doubled = false;
    enter('idle');
  };

  /** The sequence is over; undefined means that nobody knows it. */
  const finish = (found: readonly KeyEvent[] | undefined): void => {
    // What came after a flush, and made no sequence, was typed rather than sent by the terminal.
    const typed = found === undefined && flushedAt >= 0 ? body.slice(flushedAt) : '';
    const [first] = found ?? [];
    if (first?.type === 'key' && doubled) {
      doubled = false;
      enter('idle');
      emit(withAlt(first));
      return;
    }
    leave();
    found?.forEach(emit);
    if (typed !== '') emit({ type: 'text', text: typed });
  };

  /** The introducer was a key with Alt after all, and the body (if any) is text. */
  const leaveAsAlt = (): void => {
    const typed = body;
    leave();
    const alt = altKey(introducer);
    if (alt) emit(alt);
    if (typed !== '') emit({ type: 'text', text: typed });
  };

  const abandon = (): false => {
    if (body === '' && mode !== 'mouse') leaveAsAlt();
    else finish(undefined);
    return false;
  };

  const escape = (char: string): boolean => {
    if (char === '\u001B') {
      // At most two can belong to what follows; any ESC before them was a key press.
      if (doubled) emit(key('escape'));
      doubled = true;
      return true;
    }
    if (char === '[' || char === 'O' || STRING_STARTS[char]) {
      introducer = char;
      enter(char === '[' ? 'csi' : char === 'O' ? 'ss3' : 'string');
      return true;
    }
    leave();
    const found = altKey(char);
    emit(found ?? key('escape'));
    return found !== undefined;
  };

  const csi = (char: string): boolean => {
    if (char < ' ' || char > '~' || body.length >= SEQUENCE_LIMIT) return abandon();
    if (char === 'M' && body === '') {
      enter('mouse');
    } else if (char === '[' && body === '') {
      body = char; // the Linux console's function keys
    } else if (char < '@' && !(char === '$' && /^\d+$/.test(body))) {
      body += char; // "$" alone after a number is rxvt's Shift, and final
    } else if (char === '~' && body === '200') {
      leave();
      startPaste();
    } else {
      const found = csiEvents(body, char);
      body += char;
      finish(found);
    }
    return true;
  };

  const ss3 = (char: string): boolean => {
    const found = ss3Event(body, char);
    if (found) finish([found]);
    else if (/[\d;]/.test(char) && body.length < SEQUENCE_LIMIT) body += char;
    else {
      leaveAsAlt();
      return false;
    }
    return true;
  };

  const string = (char: string): boolean => {
    if (closing) {
      finish(char === '\\' ? [] : undefined);
      if (char === '\\') return true;
      enter('escape');
      return escape(char);
    }
    if (body === '' && STRING_STARTS[introducer]?.test(char) !== true) return abandon();
    if (char === '\u001B') closing = true;
    else if (char === '\u0007' || char === '\u009C') finish([]);
    // No reply holds a control character, so this is somebody typing after a string that was cut off.
    else if (char < ' ' || char === '\u007F' || body.length >= STRING_LIMIT) return abandon();
    else body += char;
    return true;
  };

  const mouse = (char: string): boolean => {
    if (char < ' ') return abandon();
    body += char;
    if ([...body].length >= 3) finish([]);
    return true;
  };

  const steps = { escape, csi, ss3, string, mouse };

  return {
    begin: () => enter('escape'),
    active: () => mode !== 'idle',
    read: (char) => (mode === 'idle' ? false : steps[mode](char)),
    flush() {
      if (mode === 'idle') return;
      if (mode === 'escape') {
        leave();
        emit(key('escape'));
      } else if (closing) {
        finish(undefined);
        emit(key('escape'));
      } else if (mode === 'ss3' || (body === '' && mode !== 'mouse')) leaveAsAlt();
      else if (flushedAt >= 0) finish(undefined);
      else {
        // Certainly sent by the terminal, and cut short. It says nothing now, but its rest may be on the way.
        if (doubled) emit(key('escape'));
        doubled = false;
        flushedAt = body.length;
      }
    },
    pending: () => mode !== 'idle' && body.length !== flushedAt,
  };
}
