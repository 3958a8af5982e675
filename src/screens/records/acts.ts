/** Keys that do something to an item of a list. */
import { recordWords } from '../../pages/records/rows.js';
import type { RecordAct, RecordKind } from '../../session/records.js';
import { hint, type Meaning } from '../../ui/keys/table.js';
import type { Hint } from '../../ui/view/view.js';

/** What keys do to an item of each list. */
export function actOf(of: RecordKind, meaning: Meaning | undefined): RecordAct | undefined {
  switch (meaning) {
    case 'kept':
    case 'toggle':
      return of === 'promises' || of === 'gestures' ? 'kept' : undefined;
    case 'notKept':
      return of === 'promises' ? 'broken' : undefined;
    case 'mended':
      return of === 'promises' ? 'repaired' : undefined;
    case 'close':
      return 'close';
    case 'remove':
      return 'remove';
    default:
      return undefined;
  }
}

/** Keys that do something to an item, for the foot of a screen. */
export function actHints(of: RecordKind): Hint[] {
  const keys: Readonly<Record<string, string>> = recordWords[of].keys;
  const named: readonly (readonly [Meaning, string])[] = [
    ['kept', 'done'],
    ['mended', 'repaired'],
    ['edit', 'change'],
    ['close', 'letGo'],
    ['close', 'end'],
    ['close', 'away'],
    ['remove', 'remove'],
  ];
  const others = named.flatMap(([meaning, word]) => {
    const does = keys[word];
    return does === undefined ? [] : [hint(meaning, does)];
  });
  const { keptOrNot } = keys;
  // Yes and no stand together: in a narrow foot the one without the other would be half a question.
  const both = `${hint('kept').key}/${hint('notKept').key}`;
  return keptOrNot === undefined ? others : [{ key: both, does: keptOrNot }, ...others];
}
