/** The editor's keys, in one table from which its behaviour and the pages of keys are both made. */
import type { KeyEvent } from '../keys/decode.js';
import { keyName } from '../keys/names.js';
import type { EditorAction, EditorCommand } from './editor.js';

/** One row of the table. */
export interface EditorBinding {
  readonly action: EditorCommand;
  /** Names as `keyName` gives them. */
  readonly keys: readonly string[];
  /** As it stands at the foot of a screen or on the page of keys. */
  readonly label: string;
  readonly does: string;
}

/**
 * Which key does what while text is written. Left out on purpose, as they are the program's own: Ctrl+C, Ctrl+X, Ctrl+G,
 * Ctrl+O, Ctrl+L, Tab, Shift+Tab and Esc.
 */
export const editorKeys: readonly EditorBinding[] = [
  {
    action: 'newline',
    keys: ['enter', 'linefeed', 'alt+enter', 'shift+enter', 'ctrl+enter', 'alt+linefeed', 'ctrl+j', 'ctrl+m'],
    label: 'Enter',
    does: 'new line',
  },
  { action: 'left', keys: ['left', 'ctrl+b'], label: '←', does: 'one character left' },
  { action: 'right', keys: ['right', 'ctrl+f'], label: '→', does: 'one character right' },
  { action: 'up', keys: ['up', 'ctrl+p'], label: '↑', does: 'one row up' },
  { action: 'down', keys: ['down', 'ctrl+n'], label: '↓', does: 'one row down' },
  { action: 'wordLeft', keys: ['ctrl+left', 'alt+left', 'alt+b'], label: 'Ctrl+←', does: 'one word left' },
  { action: 'wordRight', keys: ['ctrl+right', 'alt+right', 'alt+f'], label: 'Ctrl+→', does: 'one word right' },
  { action: 'lineStart', keys: ['home', 'ctrl+a'], label: 'Home', does: 'start of the row' },
  { action: 'lineEnd', keys: ['end', 'ctrl+e'], label: 'End', does: 'end of the row' },
  { action: 'docStart', keys: ['ctrl+home', 'alt+<'], label: 'Ctrl+Home', does: 'start of the text' },
  { action: 'docEnd', keys: ['ctrl+end', 'alt+>'], label: 'Ctrl+End', does: 'end of the text' },
  { action: 'pageUp', keys: ['pageup'], label: 'PgUp', does: 'a page up' },
  { action: 'pageDown', keys: ['pagedown'], label: 'PgDn', does: 'a page down' },
  { action: 'backspace', keys: ['backspace', 'ctrl+h'], label: 'Backspace', does: 'delete the character before' },
  { action: 'delete', keys: ['delete', 'ctrl+d'], label: 'Delete', does: 'delete the character after' },
  {
    action: 'killWordBack',
    keys: ['ctrl+w', 'alt+backspace', 'ctrl+backspace'],
    label: 'Ctrl+W',
    does: 'cut the word before',
  },
  {
    action: 'killWordForward',
    keys: ['alt+d', 'ctrl+delete', 'alt+delete'],
    label: 'Alt+D',
    does: 'cut the word after',
  },
  { action: 'killToStart', keys: ['ctrl+u'], label: 'Ctrl+U', does: 'cut to the start of the paragraph' },
  { action: 'killToEnd', keys: ['ctrl+k'], label: 'Ctrl+K', does: 'cut to the end of the paragraph' },
  { action: 'yank', keys: ['ctrl+y'], label: 'Ctrl+Y', does: 'put back what was cut' },
  { action: 'undo', keys: ['ctrl+z', 'ctrl+_', 'ctrl+/'], label: 'Ctrl+Z', does: 'undo' },
  { action: 'redo', keys: ['ctrl+r', 'ctrl+shift+z'], label: 'Ctrl+R', does: 'redo' },
];

const byKey = new Map<string, EditorCommand>();
for (const { action, keys } of editorKeys) for (const name of keys) byKey.set(name, action);

/** What a key event does in the editor; undefined when it is none of the editor's. */
export function editorAction(event: KeyEvent): EditorAction | undefined {
  if (event.type !== 'key') return { type: 'insert', text: event.text };
  const command = byKey.get(keyName(event)) ?? byKey.get(withoutShift(event));
  return command === undefined ? undefined : { type: command };
}

/** There is no selection, so Shift with an arrow or with Backspace is the plain key. Letters keep their Shift. */
function withoutShift(event: KeyEvent & { readonly type: 'key' }): string {
  if (event.name.length === 1) return '';
  const { shift: _shift, ...plain } = event;
  return keyName(plain);
}
