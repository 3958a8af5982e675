/**
 * What may enter the editor or be shown on the terminal.
 *
 * The escape grammar is ECMA-48 written out here instead of `strip-ansi` or `util.stripVTControlCharacters`, because
 * both also eat a letter or digit after a lone ESC ("ESC 5 apples" loses its 5), know no DCS/APC/PM strings, and leave
 * unfinished sequences behind. Losing a written letter is worse here than showing a stray one.
 */

/**
 * One alternative per kind of sequence. A string (OSC, DCS, SOS, PM, APC) runs to its terminator, but never past another
 * control character, so that a forgotten terminator can cost one line at the very most and not the rest of the text.
 */
const SEQUENCE = [
  '\\u001B\\[[\\u0030-\\u003F]*[\\u0020-\\u002F]*[\\u0040-\\u007E]?', // CSI, finished or not
  '\\u001B[\\]PX^_][^\\u0000-\\u001F\\u007F-\\u009F]*(?:\\u0007|\\u001B\\\\|\\u009C)?', // strings, finished or not
  '\\u001B[\\u0020-\\u002F]+[\\u0030-\\u007E]', // charset choice, e.g. "ESC ( B"
  '\\u001B[78=>]', // save/restore cursor, keypad modes
].join('|');

/** Sequences first (longest), then every control character that is left, except newline, return and tab. */
const CONTROLS = new RegExp(`${SEQUENCE}|[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]`, 'gu');

const RETURNS = /\r\n?/g;

/** With the `u` flag a proper pair is one code point, so this finds lone halves only. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Overrides and isolates can make text look like something it is not; marks such as LRM and RLM are kept. */
const DECEPTIVE = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const SEPARATORS = /[\u2028\u2029]/g;

/** Most text is already clean; one test spares it all the passes below. */
const SUSPECT = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uD800-\uDFFF]/;

/**
 * Removes escape sequences and control characters, keeping newlines and tabs. Carriage returns become newlines and lone
 * surrogate halves become U+FFFD.
 */
export function stripControls(text: string): string {
  if (!SUSPECT.test(text)) return text;
  // Surrogates come last: taking a control character away may bring two halves together again.
  return text.replace(RETURNS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}

/**
 * Makes any text safe to keep and to show: no escape sequences, no control characters but newline, tabs as two spaces, no
 * bidirectional overrides, no lone surrogates. Joiners, variation selectors and combining marks stay. Idempotent.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return stripControls(text.replace(DECEPTIVE, '')).replace(SEPARATORS, '\n').replace(/\t/g, '  ');
}

/** Text from a file in one line, safe to show. */
export const inLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
