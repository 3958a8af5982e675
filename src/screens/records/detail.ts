/** One promise, agreement, trigger or gesture. */
import { recordBlocks } from '../../pages/records/details.js';
import { recordWords } from '../../pages/records/rows.js';
import type { RecordItem, RecordKind } from '../../session/records.js';
import { fieldWords } from '../../messages/fields.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { gap, layOut, text, type Block } from '../../ui/view/block.js';
import type { Line } from '../../ui/view/line.js';
import { lastScroll, roomIn, type View } from '../../ui/view/view.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { actHints, actOf } from './acts.js';

/** An item that is looked at. */
export interface RecordState {
  readonly name: 'record';
  readonly of: RecordKind;
  readonly item: RecordItem;
  readonly scroll: number;
  readonly said?: string | undefined;
  readonly undo?: RecordItem | undefined;
}

export const createRecord = (of: RecordKind, item: RecordItem): RecordState => ({
  name: 'record',
  of,
  item,
  scroll: 0,
});

function rowsOf({ of, item, said }: RecordState, { world, size }: Context): readonly Line[] {
  const told: Block[] = said === undefined || said === '' ? [] : [text(said, 'accent'), gap];
  return layOut([...told, ...recordBlocks(of, item, world.today)], roomIn(size).width);
}

export const recordScreen: ScreenModule<RecordState> = {
  onKey(before, event, context): Outcome<RecordState> {
    const state: RecordState = { ...before, said: undefined };
    const { of, item, undo } = state;
    const { height } = roomIn(context.size);
    const to = (scroll: number): Outcome<RecordState> => ({
      state: {
        ...state,
        scroll: Math.max(0, Math.min(lastScroll(rowsOf(state, context), roomIn(context.size)), scroll)),
      },
    });
    const meaning = meaningOf(keyName(event), false);
    // Space leafs on here, as on every page.
    const act = meaning === 'toggle' ? undefined : actOf(of, meaning);
    if (act !== undefined) return { state, intents: [{ do: 'record-act', of, id: item.id, act }] };
    switch (meaning) {
      case 'down':
        return to(state.scroll + 1);
      case 'up':
        return to(state.scroll - 1);
      case 'pageDown':
      case 'toggle':
        return to(state.scroll + height - 1);
      case 'pageUp':
        return to(state.scroll - height + 1);
      case 'first':
        return to(0);
      case 'last':
        return to(Number.MAX_SAFE_INTEGER);
      case 'edit':
        return { state, intents: [{ do: 'record-write', of, id: item.id }] };
      case 'undo':
        return undo === undefined
          ? { state: { ...state, said: recordWords[of].nothingToUndo, scroll: 0 } }
          : { state, intents: [{ do: 'record-undo', of, item: undo }] };
      case 'keys':
        return { state, intents: [{ do: 'open', screen: 'keys' }] };
      case 'open':
      case 'back':
      case 'left':
      case 'quit':
        return { state, intents: [{ do: 'back' }] };
      default:
        return { state };
    }
  },
  view(state, context): View {
    const { keys, title } = recordWords[state.of];
    const hints = actHints(state.of);
    return {
      title,
      body: rowsOf(state, context),
      scroll: state.scroll,
      hints: [
        hint('back'),
        hint('support'),
        ...hints.slice(0, 2),
        ...(state.undo === undefined ? [] : [hint('undo', keys.undo)]),
        ...hints.slice(2),
        fieldWords.scroll,
        hint('keys'),
      ],
    };
  },
};
