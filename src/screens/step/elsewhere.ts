import { stepWords as words } from '../../messages/step.js';
import { journalWords } from '../../messages/journal.js';
import { builderWords } from '../../messages/say.js';
import { builderKeys } from '../../session/builder.js';
import { isBuilderDraft, isJournalDraft } from '../../session/today.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { layOut, text } from '../../ui/view/block.js';
import { roomIn } from '../../ui/view/view.js';
import type { Intent } from '../intents.js';
import type { ScreenModule } from '../module.js';

/** A step that another window has open. */
export interface ElsewhereState {
  readonly name: 'elsewhere';
  /** The id of the step, or the key of the draft where it is an entry of the journal, a statement or a letter. */
  readonly step: string;
  readonly title: string;
  /** It was open here, and another window has taken it over. */
  readonly taken?: boolean;
  /** What was written here is kept as a note; not so where nothing was. */
  readonly noted?: boolean;
}

function bringHere({ step }: ElsewhereState): Intent {
  if (isJournalDraft(step)) return { do: 'write', key: step, force: true };
  if (isBuilderDraft(step)) return { do: 'build', what: step === builderKeys.say ? 'say' : 'apology', force: true };
  return { do: 'open-step', step, force: true };
}

function said({ step, taken, noted }: ElsewhereState): string {
  if (taken === true && noted !== true) return words.takenOverEmpty;
  const { elsewhere, takenOver } = isJournalDraft(step) ? journalWords : isBuilderDraft(step) ? builderWords : words;
  return taken === true ? takenOver : elsewhere;
}

export const elsewhereScreen: ScreenModule<ElsewhereState> = {
  onKey(state, event) {
    switch (meaningOf(keyName(event), false)) {
      case 'open':
        if (state.taken === true) return { state, intents: [{ do: 'back' }] };
        return { state, intents: [{ do: 'back' }, bringHere(state)] };
      case 'back':
        return { state, intents: [{ do: 'back' }] };
      default:
        return { state };
    }
  },
  view: (state, { size }) => ({
    title: state.title,
    body: layOut([text(said(state))], roomIn(size).width),
    hints: [hint('open', state.taken === true ? words.goOn : words.bringHere), hint('support'), hint('back')],
  }),
};
