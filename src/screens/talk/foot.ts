/** The keys at the foot of a talk at one keyboard. */
import { fieldWords } from '../../messages/fields.js';
import { togetherWords as words } from '../../messages/together.js';
import { hint } from '../../ui/keys/table.js';
import type { Hint } from '../../ui/view/view.js';
import { isTyping, type TogetherState } from './state.js';

/** What can be done where the talk stands; `read` once the end of the rules was in sight. */
export function hintsOf(state: TogetherState, read: boolean): readonly Hint[] {
  const { talk, line: at } = state;
  const support = hint('support');
  const pause = { key: 'p', does: words.pause };
  const leave = hint('back', words.enough);
  if (isTyping(state)) return [hint('next', words.saidBack), hint('another', words.pause), support, hint('back')];
  switch (talk.stage) {
    case 'names':
      return [fieldWords.goOn, support, ...(at === 0 ? [hint('back')] : [hint('previous', 'back')])];
    case 'rules':
      return [
        hint('open', read ? words.agree : words.readOn),
        support,
        { key: '←→', does: words.longer },
        hint('back'),
        fieldWords.scroll,
      ];
    case 'speak':
      return [hint('open', words.isDone), pause, support, leave];
    case 'back':
      return [hint('open', words.saidBack), { key: 'w', does: words.type }, pause, support, leave];
    case 'pause':
      return [
        hint('open', words.back),
        leave,
        { key: '+', does: words.later },
        support,
        { key: 'c', does: words.calm },
      ];
    case 'end':
      return [fieldWords.choose, fieldWords.move, support, hint('back')];
    default:
      return [fieldWords.choose, pause, support, fieldWords.move, leave];
  }
}
