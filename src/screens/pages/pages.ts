import { fieldWords } from '../../messages/fields.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { layOut, type Block } from '../../ui/view/block.js';
import { lastScroll, roomIn, type Hint, type View } from '../../ui/view/view.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import type { Intent } from '../intents.js';

/** A page that is read and scrolled; several with one title are leafed through sideways. */
export interface PagesState {
  readonly name: 'pages';
  readonly pages: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
  readonly at: number;
  readonly scroll: number;
  /** It is support itself, and need not name its key. */
  readonly support?: boolean;
  /** It is the page of keys. */
  readonly keys?: boolean;
  /** What Enter does, for a page that stands between two others; without it Enter goes back. */
  readonly onward?: { readonly does: string; readonly intent: Intent };
}

export const createPages = (pages: PagesState['pages'], at = 0, onward?: PagesState['onward']): PagesState => ({
  name: 'pages',
  pages,
  at,
  scroll: 0,
  ...(onward && { onward }),
});

const rowsOf = (state: PagesState, { size }: Context): View['body'] =>
  layOut(state.pages[state.at]?.blocks ?? [], roomIn(size).width);

export const pagesScreen: ScreenModule<PagesState> = {
  onKey(state, event, context): Outcome<PagesState> {
    const page = Math.max(1, roomIn(context.size).height - 1);
    const to = (scroll: number): Outcome<PagesState> => ({
      state: {
        ...state,
        scroll: Math.min(lastScroll(rowsOf(state, context), roomIn(context.size)), Math.max(0, scroll)),
      },
    });
    const leaf = (by: number): Outcome<PagesState> => ({
      state: { ...state, at: Math.min(state.pages.length - 1, Math.max(0, state.at + by)), scroll: 0 },
    });
    const onward: Intent = state.onward?.intent ?? { do: 'back' };
    switch (meaningOf(keyName(event), false)) {
      case 'down':
        return to(state.scroll + 1);
      case 'up':
        return to(state.scroll - 1);
      case 'pageDown':
      case 'toggle':
        return to(state.scroll + page);
      case 'pageUp':
        return to(state.scroll - page);
      case 'first':
        return to(0);
      case 'last':
        return to(Number.MAX_SAFE_INTEGER);
      case 'right':
      case 'next':
        return leaf(1);
      case 'left':
      case 'previous':
        return leaf(-1);
      case 'open':
        return { state, intents: [onward] };
      case 'back':
      case 'quit':
        return { state, intents: [{ do: 'back' }] };
      default:
        return { state };
    }
  },
  view(state, { size }): View {
    const open = state.pages[state.at];
    const several = state.pages.length > 1;
    const hints: Hint[] = [
      ...(state.onward === undefined ? [] : [hint('open', state.onward.does)]),
      hint('back'),
      ...(state.support === true ? [] : [hint('support')]),
      fieldWords.scroll,
      ...(several ? [fieldWords.page(state.at + 1, state.pages.length)] : []),
      hint('vanish', 'empty the screen'),
    ];
    return {
      title: open?.title ?? '',
      body: layOut(open?.blocks ?? [], roomIn(size).width),
      scroll: state.scroll,
      hints,
    };
  },
};
