import { talkWords as words } from '../../messages/talks.js';
import { talkBlocks, titleOfTalk } from '../../pages/talk.js';
import type { Talk } from '../../talks/talk.js';
import { fieldWords } from '../../messages/fields.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { gap, layOut, text } from '../../ui/view/block.js';
import { lastScroll, roomIn, type View } from '../../ui/view/view.js';
import type { Context, Outcome, ScreenModule } from '../module.js';

/** One talk, to be read before it or after it. */
export interface TalkState {
  readonly name: 'talk';
  readonly talk: Talk;
  readonly scroll: number;
  /** It was asked whether to delete it. */
  readonly removing: boolean;
}

export const createTalk = (talk: Talk): TalkState => ({ name: 'talk', talk, scroll: 0, removing: false });

const bodyOf = ({ talk, removing }: TalkState, { world, size }: Context): View['body'] =>
  layOut(
    [...(removing ? [text(words.removeSure, 'strong'), gap] : []), ...talkBlocks(talk, world.today)],
    roomIn(size).width,
  );

export const talkScreen: ScreenModule<TalkState> = {
  onKey(state, event, context): Outcome<TalkState> {
    const name = keyName(event);
    const { id } = state.talk;
    if (state.removing) {
      if (name === 'd') return { state, intents: [{ do: 'remove-talk', talk: id }] };
      return { state: { ...state, removing: false } };
    }
    const room = roomIn(context.size);
    const scrolled = (by: number): Outcome<TalkState> => ({
      state: { ...state, scroll: Math.min(lastScroll(bodyOf(state, context), room), Math.max(0, state.scroll + by)) },
    });
    if (name === 'w') return { state, intents: [{ do: 'open-step', step: `talk:held-${id}` }] };
    switch (meaningOf(name, false)) {
      case 'open':
      case 'edit':
        return { state, intents: [{ do: 'open-step', step: `talk:${id}` }] };
      case 'remove':
        return { state: { ...state, removing: true, scroll: 0 } };
      case 'down':
        return scrolled(1);
      case 'up':
        return scrolled(-1);
      case 'pageDown':
      case 'toggle':
        return scrolled(room.height - 1);
      case 'pageUp':
        return scrolled(1 - room.height);
      case 'keys':
        return { state, intents: [{ do: 'open', screen: 'keys' }] };
      case 'back':
      case 'quit':
      case 'left':
        return { state, intents: [{ do: 'back' }] };
      default:
        return { state };
    }
  },
  view(state, context): View {
    return {
      title: titleOfTalk(state.talk),
      body: bodyOf(state, context),
      scroll: state.scroll,
      hints: state.removing
        ? [hint('remove', words.removeYes), hint('back')]
        : [
            hint('open', words.change),
            { key: 'w', does: words.afterThis },
            hint('support'),
            hint('back'),
            hint('remove', words.remove),
            fieldWords.scroll,
          ],
    };
  },
};
