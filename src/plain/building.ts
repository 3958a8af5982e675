/** A statement or a letter put together in lines, with the questions of the screens. */
import { partsOf } from '../builders/kinds.js';
import { builderWords } from '../messages/say.js';
import type { Building } from '../screens/builder/building.js';
import { cleanText } from '../text/clean.js';
import { text } from '../ui/view/block.js';
import { beginTurn } from './building-begin.js';
import { feelingsTurn, textTurn, type KeepBuilding, type Turn } from './building-pieces.js';
import { readTurn } from './building-read.js';
import type { Talk } from './talk.js';

/** Goes through its pages from the one that is open, until the person is done with it or away from it. All of it is on disk by then. */
export async function plainBuilding(
  talk: Talk,
  begun: Building,
  keep: KeepBuilding,
): Promise<Turn & { readonly does: NonNullable<Turn['does']> }> {
  let building = begun;
  let shown = false;
  for (;;) {
    const { page } = building;
    if (partsOf(building.made).includes(page) && !shown) {
      sayRaw(talk, building);
      shown = true;
    }
    // What is written anew is shown again beside the pieces.
    if (page === 'raw') shown = false;
    const turn = await onOpenPage(talk, building, keep);
    const { does } = turn;
    ({ building } = turn);
    keep(building, false);
    if (does !== undefined) return { ...turn, does };
  }
}

function onOpenPage(talk: Talk, building: Building, keep: KeepBuilding): Promise<Turn> {
  switch (building.page) {
    case 'begin':
      return beginTurn(talk, building, keep);
    case 'feelings':
    case 'under':
      return feelingsTurn(talk, building);
    case 'read':
      return readTurn(talk, building);
    default:
      return textTurn(talk, building, keep);
  }
}

function sayRaw(talk: Talk, { made }: Building): void {
  const raw = cleanText(made.texts['raw'] ?? '').trim();
  if (raw !== '') talk.say(text(builderWords.yourDraft), text(raw));
}
