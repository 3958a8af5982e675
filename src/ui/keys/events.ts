/** What the terminal said, as the rest of the program sees it. */

/** Keys with a name of their own; every other key is named by its character, letters in lower case. */
export type NamedKey =
  | 'enter'
  | 'linefeed'
  | 'tab'
  | 'escape'
  | 'backspace'
  | 'delete'
  | 'insert'
  | 'space'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'pageup'
  | 'pagedown'
  | 'f1'
  | 'f2'
  | 'f3'
  | 'f4'
  | 'f5'
  | 'f6'
  | 'f7'
  | 'f8'
  | 'f9'
  | 'f10'
  | 'f11'
  | 'f12';

/** A named key, or the character of the key (as in Ctrl+W: `w`). The odd type keeps the names in editors' completion. */
export type KeyName = NamedKey | (string & Record<never, never>);

/** Which modifiers were held; absent means not held. */
export interface Modifiers {
  readonly ctrl?: true;
  readonly alt?: true;
  readonly shift?: true;
}

/** A key that is no plain text. */
export interface Key extends Modifiers {
  readonly type: 'key';
  readonly name: KeyName;
}

/** Typed characters; never any control character. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
}

/** A whole bracketed paste; no control characters but newline and tab. */
export interface Paste {
  readonly type: 'paste';
  readonly text: string;
}

/** One thing the decoder reports. */
export type KeyEvent = Key | Text | Paste;

/** A key event. */
export function key(name: KeyName, modifiers: Modifiers = {}): Key {
  return { type: 'key', name, ...modifiers };
}

/** The same key with Alt held as well. */
export function withAlt(event: Key): Key {
  return { ...event, alt: true };
}
