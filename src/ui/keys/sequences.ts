/** The meaning of control characters and finished escape sequences. No state here; `decode.ts` finds where they end. */
import { key, withAlt, type Key, type KeyEvent, type KeyName, type Modifiers } from './events.js';

/** The key a control character stands for; undefined for those no key sends. */
export function controlKey(code: number): Key | undefined {
  switch (code) {
    case 0x00:
      return key('space', { ctrl: true });
    case 0x08: // Ctrl+H, which older terminals send for the backspace key
    case 0x7f:
      return key('backspace');
    case 0x09:
      return key('tab');
    case 0x0a:
      return key('linefeed');
    case 0x0d:
      return key('enter');
    case 0x1f:
      return key('_', { ctrl: true });
  }
  if (code >= 0x01 && code <= 0x1a) return key(String.fromCharCode(code + 0x60), { ctrl: true });
  return undefined;
}

/** Names a printable character as a key: letters in lower case, with shift where they were upper case. */
function characterKey(char: string, modifiers: Modifiers): Key {
  if (char === ' ') return key('space', modifiers);
  const lower = char.toLowerCase();
  // Only where lower case is one plain character again; "İ" and its like stay as they are.
  if (lower !== char && lower.toUpperCase() === char) return key(lower, { ...modifiers, shift: true });
  if (lower !== char.toUpperCase()) return key(char, modifiers);
  // No letter: its shift already chose the character, so naming it again would make two names for one key.
  const { shift: _shift, ...others } = modifiers;
  return key(char, others);
}

/** The key for ESC and one more character, which is how terminals send Alt; undefined where no key is meant. */
export function altKey(char: string): Key | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f) {
    const plain = controlKey(code);
    return plain && withAlt(plain);
  }
  return isPrintable(code) ? characterKey(char, { alt: true }) : undefined;
}

/** Reads the modifier parameter of xterm and kitty (1 + bits). Meta and super count as Alt. */
function modifiersOf(parameter: number): Modifiers {
  const bits = Math.max(0, parameter - 1);
  return {
    ...(bits & 4 ? { ctrl: true as const } : {}),
    ...(bits & (2 | 8 | 32) ? { alt: true as const } : {}),
    ...(bits & 1 ? { shift: true as const } : {}),
  };
}

const LETTER_KEYS: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};

const NUMBER_KEYS: Readonly<Record<number, KeyName>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

/** rxvt writes modifiers into the final character: lower-case arrows, and `$ ^ @` in place of `~`. */
const RXVT_FINALS: Readonly<Record<string, Modifiers>> = {
  $: { shift: true },
  '^': { ctrl: true },
  '@': { ctrl: true, shift: true },
};

/** Kitty's codes for the keypad, from 57399 on: characters first, then keys. */
const KEYPAD: readonly string[] = [...Array.from('0123456789./*-+'), 'enter', '=', ','];
const KEYPAD_KEYS = ['left', 'right', 'up', 'down', 'pageup', 'pagedown', 'home', 'end', 'insert', 'delete'];

/** A key told by its Unicode code (modifyOtherKeys and kitty's CSI u). */
function codedKey(code: number, modifiers: Modifiers, shifted: number): KeyEvent[] {
  const command = modifiers.ctrl === true || modifiers.alt === true;
  if (code === 13 || code === 57414) return [key('enter', modifiers)];
  if (code === 9) return [key('tab', modifiers)];
  if (code === 27) return [key('escape', modifiers)];
  if (code === 8 || code === 127) return [key('backspace', modifiers)];
  if (code >= 57417 && code <= 57426) return [key(KEYPAD_KEYS[code - 57417] ?? '', modifiers)];
  const keypad = KEYPAD[code - 57399];
  // The other private codes are lock, media and modifier keys; lone surrogates and controls are no text either.
  if (keypad === undefined && ((code >= 57344 && code <= 63743) || !isPrintable(code))) {
    const control = controlKey(code);
    return control && code < 0x20 ? [{ ...control, ...modifiers }] : [];
  }
  const char = keypad ?? String.fromCodePoint(code);
  if (command) return [characterKey(char, modifiers)];
  if (!modifiers.shift) return [{ type: 'text', text: char }];
  const upper = char.toUpperCase();
  return [{ type: 'text', text: isPrintable(shifted) ? String.fromCodePoint(shifted) : upper }];
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code <= 0xdfff) && code <= 0x10ffff;
}

/**
 * The events of a finished CSI sequence (what stood between `ESC [` and its final character). An empty list is a report
 * to swallow (mouse, focus, a reply); undefined is a sequence nobody knows.
 */
export function csiEvents(parameters: string, final: string): KeyEvent[] | undefined {
  // Private marks open replies and mouse reports, never keys.
  if (/^[<=>?]/.test(parameters)) return [];
  if (parameters === '[') {
    const linux = 'ABCDE'.indexOf(final);
    return linux < 0 ? undefined : [key(`f${linux + 1}`)];
  }
  if (!/^[\d;:]*$/.test(parameters)) return undefined;
  const fields = parameters.split(';').map((field) => field.split(':').map((part) => Number(part)));
  const [code = 0, shifted = 0] = fields[0] ?? [];
  const [modifier = 0, eventType = 0] = fields[1] ?? [];
  const modifiers = modifiersOf(modifier);
  if (eventType === 3) return []; // a key let go
  if (final === 'u') return parameters === '' ? undefined : codedKey(code, modifiers, shifted);
  if (final === '~') {
    if (code === 27 && fields.length >= 3) return codedKey(fields[2]?.[0] ?? 0, modifiers, 0);
    const name = NUMBER_KEYS[code];
    return name === undefined ? [] : [key(name, modifiers)];
  }
  const rxvt = RXVT_FINALS[final];
  if (rxvt !== undefined) {
    const name = NUMBER_KEYS[code];
    return name === undefined ? undefined : [key(name, rxvt)];
  }
  if (final === 'Z') return [key('tab', { ...modifiers, shift: true })];
  if ('abcd'.includes(final) && parameters === '') {
    return [key(LETTER_KEYS[final.toUpperCase()] ?? '', { shift: true })];
  }
  // With parameters this is the cursor's position, which the terminal was asked for, and not F3.
  if (final === 'R' && parameters !== '') return [];
  const name = LETTER_KEYS[final];
  // Old terminals give the modifier as the only parameter.
  if (name !== undefined) return [key(name, fields.length > 1 ? modifiers : modifiersOf(code))];
  return 'IOMcntxyE'.includes(final) ? [] : undefined;
}

/** Application keypad: SS3 p..y are the digits, and these their neighbours. */
const SS3_TEXT: Readonly<Record<string, string>> = { X: '=', j: '*', k: '+', l: ',', m: '-', n: '.', o: '/' };

/** The event of a finished SS3 sequence (`ESC O`, digits, final); undefined when it is none. */
export function ss3Event(parameters: string, final: string): KeyEvent | undefined {
  const modifiers = modifiersOf(Number(parameters.split(';').at(-1) ?? 0));
  if (final === 'M') return key('enter', modifiers);
  const name = LETTER_KEYS[final];
  if (name !== undefined) return key(name, modifiers);
  if (parameters !== '') return undefined;
  if (final >= 'a' && final <= 'd') return key(LETTER_KEYS[final.toUpperCase()] ?? '', { ctrl: true });
  if (final >= 'p' && final <= 'y') return { type: 'text', text: String(final.charCodeAt(0) - 0x70) };
  const text = SS3_TEXT[final];
  return text === undefined ? undefined : { type: 'text', text };
}
