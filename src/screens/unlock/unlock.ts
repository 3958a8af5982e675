import { unlockWords as words } from '../../messages/unlock.js';
import { keyName } from '../../ui/keys/names.js';
import type { KeyEvent } from '../../ui/keys/decode.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { graphemes, textWidth } from '../../ui/text/width.js';
import { layOut, text } from '../../ui/view/block.js';
import { blank, type Line } from '../../ui/view/line.js';
import { roomIn, type View } from '../../ui/view/view.js';
import type { Outcome, ScreenModule } from '../module.js';

/** The screen that asks for the passphrase, before anything else can be shown. */
export interface UnlockState {
  readonly name: 'unlock';
  /** What is typed; it is never drawn. */
  readonly typed: string;
  readonly by: 'passphrase' | 'recovery';
  /** The key is being worked out, which takes a moment. */
  readonly opening: boolean;
  /** It was locked in another window while something was written in this one. */
  readonly meanwhile: boolean;
}

/** The screen as it opens; `meanwhile` when another window has locked the journal under this one. */
export const createUnlock = (meanwhile = false): UnlockState => ({
  name: 'unlock',
  typed: '',
  by: 'passphrase',
  opening: false,
  meanwhile,
});

/** Pasted passphrases come with the end of their line. */
const lineOf = (text: string): string => text.replace(/[\r\n]+$/u, '').replace(/[\r\n]+/gu, ' ');

function edited(typed: string, event: KeyEvent): string | undefined {
  if (event.type === 'text') return typed + event.text;
  if (event.type === 'paste') return typed + lineOf(event.text);
  switch (keyName(event)) {
    case 'backspace':
      return graphemes(typed).slice(0, -1).join('');
    case 'ctrl+u':
    case 'ctrl+w':
      return '';
    default:
      return undefined;
  }
}

export const unlockScreen: ScreenModule<UnlockState> = {
  writing: () => true,
  onKey(state, event): Outcome<UnlockState> {
    if (state.opening) return { state };
    const typed = edited(state.typed, event);
    if (typed !== undefined) return { state: { ...state, typed } };
    const name = keyName(event);
    if (name === 'enter') return state.typed === '' ? { state } : { state: { ...state, opening: true } };
    switch (meaningOf(name, true)) {
      case 'next':
      case 'previous':
        return { state: { ...state, typed: '', by: state.by === 'passphrase' ? 'recovery' : 'passphrase' } };
      case 'back':
        // Leaving with words that are on no disk is for Ctrl+C, which asks first.
        return state.meanwhile ? { state: { ...state, typed: '' } } : { state, intents: [{ do: 'leave' }] };
      default:
        return { state };
    }
  },
  view(state, { size }): View {
    const { width } = roomIn(size);
    const recovery = state.by === 'recovery';
    const label = recovery ? words.hereRecovery : words.here;
    // Some sign that keys arrive, but not how long the passphrase is once the row is full.
    const signs = '•'.repeat(Math.min(graphemes(state.typed).length, Math.max(1, width - textWidth(label) - 1)));
    const top = layOut(
      [
        ...(state.meanwhile ? [text(words.changed, 'strong'), text('')] : []),
        text(recovery ? words.askRecovery : words.ask),
      ],
      width,
    );
    const row: Line = [
      { text: label, look: 'faint' },
      { text: signs, look: 'plain' },
    ];
    const below: readonly Line[] = state.opening ? [blank, ...layOut([text(words.opening, 'faint')], width)] : [];
    return {
      title: words.title,
      body: [...top, blank, row, ...below],
      cursor: { row: top.length + 1, column: textWidth(label) + textWidth(signs) },
      hints: [
        { key: 'Enter', does: words.opens },
        hint('support'),
        ...(state.meanwhile ? [] : [hint('back', words.aside)]),
        hint('next', recovery ? words.withPassphrase : words.withRecovery),
      ],
    };
  },
};
