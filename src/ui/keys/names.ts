import type { KeyEvent } from './decode.js';

/** A key event as a short name: 'enter', 'ctrl+g', 'shift+tab', or the character itself for one typed character. */
export function keyName(event: KeyEvent): string {
  if (event.type === 'paste') return 'paste';
  if (event.type === 'text') return event.text.length <= 2 ? event.text : 'text';
  return `${event.ctrl ? 'ctrl+' : ''}${event.alt ? 'alt+' : ''}${event.shift ? 'shift+' : ''}${event.name}`;
}
