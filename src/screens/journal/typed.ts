/** One line that is typed, with its cursor at the end. */
import { cleanText } from '../../text/clean.js';
import type { KeyEvent } from '../../ui/keys/decode.js';
import { graphemes, textWidth } from '../../ui/text/width.js';

/** Longer lines are of no use, in UTF-16 units. */
const longest = 300;

/** The line after a key; undefined when the key is none of its own. */
export function typedLine(text: string, event: KeyEvent): string | undefined {
  if (event.type !== 'key') {
    const added = text + cleanText(event.text).replaceAll('\n', ' ');
    return added.length > longest ? text : added;
  }
  const whole = event.ctrl === true || event.alt === true;
  if (event.name === 'backspace')
    return whole ? text.replace(/\s*\S+\s*$/u, '') : graphemes(text).slice(0, -1).join('');
  if (event.name === 'w' && event.ctrl) return text.replace(/\s*\S+\s*$/u, '');
  if (event.name === 'u' && event.ctrl) return '';
  return undefined;
}

/** As much of the end of a line as fits into so many cells. */
export function lineEnd(text: string, width: number): string {
  const kept = graphemes(text);
  // One by one from the front, as what is left may join differently.
  for (let line = text; ; line = kept.join('')) {
    if (textWidth(line) <= width || kept.length === 0) return line;
    kept.shift();
  }
}
