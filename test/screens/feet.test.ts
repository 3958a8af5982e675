/** In a narrow window the foot of a question shows how to answer it, how to go on, and support. */
import { expect, test } from 'vitest';
import { fieldWords } from '../../src/messages/fields.js';
import { stepWords } from '../../src/messages/step.js';
import { hint } from '../../src/ui/keys/table.js';
import { fittingHints } from '../../src/ui/view/frame.js';
import { roomIn } from '../../src/ui/view/view.js';
import { eveningOf } from '../app/evening.js';

const narrow = { columns: 40, rows: 12 };

test.each([
  ['feelings', fieldWords.howStrong],
  ['safe', fieldWords.howMuch],
] as const)('%s', (prompt, own) => {
  const one = eveningOf({ side: 'hurt' }, 'footing-steady');
  one.size = narrow;
  one.to(prompt);
  const shown = fittingHints(one.view.hints, roomIn(narrow).width);
  for (const wanted of [own, hint('next', stepWords.goOn), hint('support')]) expect(shown).toContainEqual(wanted);
});
