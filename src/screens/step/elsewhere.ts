import { stepWords as words } from '../../messages/step.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { layOut, text } from '../../ui/view/block.js';
import { roomIn } from '../../ui/view/view.js';
import type { ScreenModule } from '../module.js';

/** A step that another window has open. */
export interface ElsewhereState {
  readonly name: 'elsewhere';
  readonly step: string;
  readonly title: string;
  /** It was open here, and another window has taken it over. */
  readonly taken?: boolean;
}

export const elsewhereScreen: ScreenModule<ElsewhereState> = {
  onKey(state, event) {
    switch (meaningOf(keyName(event), false)) {
      case 'open':
        if (state.taken === true) return { state, intents: [{ do: 'back' }] };
        return { state, intents: [{ do: 'back' }, { do: 'open-step', step: state.step, force: true }] };
      case 'back':
        return { state, intents: [{ do: 'back' }] };
      default:
        return { state };
    }
  },
  view: (state, { size }) => ({
    title: state.title,
    body: layOut([text(state.taken === true ? words.takenOver : words.elsewhere)], roomIn(size).width),
    hints: [hint('open', state.taken === true ? words.goOn : words.bringHere), hint('support'), hint('back')],
  }),
};
