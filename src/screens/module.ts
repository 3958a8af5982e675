import type { KeyEvent } from '../ui/keys/decode.js';
import type { Size, View } from '../ui/view/view.js';
import type { World } from '../session/world.js';
import type { Intent } from './intents.js';

/** What a screen may look at when it draws or reads a key. */
export interface Context {
  readonly world: World;
  readonly size: Size;
  /** The country whose support lines come first; found out only where it is asked for. */
  readonly country?: () => string | undefined;
  /** The moment itself, for screens with a clock: the world's is that of the last change. */
  readonly now?: () => Date;
}

/** The moment a key is pressed. */
export const nowOf = ({ now, world }: Context): Date => now?.() ?? world.now;

/** A screen's answer to a key: its new state, and what it asks for. */
export interface Outcome<S> {
  readonly state: S;
  readonly intents?: readonly Intent[];
}

/** A screen: a pure state machine with a drawing. */
export interface ScreenModule<S> {
  view(state: S, context: Context): View;
  onKey(state: S, event: KeyEvent, context: Context): Outcome<S>;
  /** True while letters are text and not commands. */
  writing?(state: S): boolean;
}
