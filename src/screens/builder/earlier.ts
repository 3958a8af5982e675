/** A letter that was kept, ready to be gone on with. */
import { emptyMade, waysOf, type BuilderKind } from '../../builders/kinds.js';
import { builtParts, letterMark } from '../../builders/versions.js';
import { dayInWords } from '../../dates/say.js';
import type { Entry } from '../../journal/entry.js';
import type { Earlier } from './building.js';

/** What there is to go on with in an entry; undefined where it is no letter that was put together. */
export function earlierOf(entry: Entry | undefined): Earlier | undefined {
  const mark = entry && letterMark(entry);
  if (entry === undefined || mark === undefined) return undefined;
  const { kind: said, ...texts } = builtParts(entry);
  const kind: BuilderKind = said === 'hear' ? 'hear' : 'apology';
  const { whole: _before, ...pieces } = texts;
  const way = waysOf({ ...emptyMade(kind), texts: pieces }).indexOf(entry.text);
  // One that was worded by hand, or changed in the journal since, is gone on with as it stands there.
  const byHand = { ...emptyMade(kind), texts: { ...pieces, whole: entry.text }, way: 99 };
  const made = way < 0 ? byHand : { ...emptyMade(kind), texts: pieces, way };
  return { entry: entry.id, ...mark, day: dayInWords(entry.created.slice(0, 10)), made };
}
