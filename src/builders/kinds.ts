/** What can be built, from which parts, and what it reads like. */
import type { Feeling } from '../journal/entry.js';
import { apologyPartIds, apologyTexts, hearTexts } from './apology.js';
import { isOnlyAnger } from './feelings.js';
import { isBlank } from './sentence.js';
import { statementTexts } from './statement.js';

/** A statement, an apology, or what the one who was hurt would need to hear. */
export type BuilderKind = 'statement' | 'apology' | 'hear';

/** All that was said for something that is being built. */
export interface Made {
  readonly kind: BuilderKind;
  /** By part, as it was typed; `raw` is the first draft nobody sees, `whole` a wording of all of it by hand. */
  readonly texts: Readonly<Record<string, string>>;
  readonly feelings: readonly Feeling[];
  readonly under: readonly Feeling[];
  /** Which of the wordings is chosen, from 0. */
  readonly way: number;
}

/** Nothing said yet. */
export const emptyMade = (kind: BuilderKind): Made => ({ kind, texts: {}, feelings: [], under: [], way: 0 });

/** The pages of parts, in order; a statement asks what is under the anger only where there is nothing but anger. */
export function partsOf({ kind, feelings }: Made): readonly string[] {
  if (kind !== 'statement') return apologyPartIds;
  const deeper = isOnlyAnger(feelings) ? ['under'] : [];
  return ['happened', 'feelings', ...deeper, 'means', 'ask', 'see'];
}

const noParts = { act: '', own: '', impact: '', sorry: '', repair: '', open: '' };

/** What was worked out, as it is asked for several times while one page is drawn. */
const worked = new WeakMap<Made, readonly string[]>();

/** Every wording; one by hand comes last. Empty while there are no words. */
export function waysOf(made: Made): readonly string[] {
  const known = worked.get(made) ?? wordings(made);
  worked.set(made, known);
  return known;
}

function wordings(made: Made): readonly string[] {
  const { kind, texts, feelings, under } = made;
  const part = (id: string): string => texts[id] ?? '';
  const byHand = part('whole').trim();
  const { act, own, impact, sorry, repair, open } = { ...noParts, ...texts };
  const parts = { act, own, impact, sorry, repair, open };
  const built =
    kind === 'statement'
      ? statementTexts({
          happened: part('happened'),
          feelings,
          under: isOnlyAnger(feelings) ? under : [],
          means: part('means'),
          ask: part('ask'),
          see: part('see'),
        })
      : kind === 'apology'
        ? apologyTexts(parts)
        : hearTexts(parts);
  return byHand === '' ? built : [...built, byHand];
}

/** The wording that is chosen; empty while there are no words. */
export function wordingOf(made: Made): string {
  const ways = waysOf(made);
  return ways[Math.min(made.way, ways.length - 1)] ?? '';
}

/** True while nothing at all was said. */
export const isUnsaid = ({ texts, feelings, under }: Made): boolean =>
  Object.values(texts).every(isBlank) && feelings.length === 0 && under.length === 0;
