/** Which page comes when something is put together. */
import { partsOf, wordingOf, type Made } from '../../builders/kinds.js';
import { apologyWords } from '../../messages/apology.js';
import { sayWords } from '../../messages/say.js';
import type { Building } from './building.js';

/** The page, where there is one; parts of another kind are not. */
export const pageThere = (page: string, made: Made): string =>
  ['begin', 'raw', 'whole', 'read', ...partsOf(made)].includes(page)
    ? page
    : ['practise', 'day'].includes(page)
      ? 'read'
      : 'begin';

/** What can be chosen to begin with. */
export function beginnings({
  made,
  hurt,
  earlier,
  asked,
}: Building): { readonly id: string; readonly label: string }[] {
  if (made.kind === 'statement' && asked === undefined)
    return [
      { id: 'parts', label: sayWords.begin.parts },
      { id: 'raw', label: sayWords.begin.raw },
    ];
  if (asked !== undefined)
    return [
      { id: 'parts', label: sayWords.begin.parts },
      { id: 'raw', label: made.kind === 'statement' ? sayWords.begin.raw : apologyWords.begin.raw },
    ];
  const { begin } = apologyWords;
  const on =
    earlier === undefined
      ? []
      : [
          { id: 'on', label: begin.on(earlier.day, earlier.version + 1) },
          ...(earlier.version > 1 ? [{ id: 'beside', label: begin.beside }] : []),
        ];
  const apology = { id: 'apology', label: begin.apology };
  const hear = { id: 'hear', label: begin.hear };
  return [...on, ...(hurt ? [hear, apology] : [apology, hear]), { id: 'raw', label: begin.raw }];
}

/** The page after the open one; undefined after the last. */
export function pageAfter({ made, page }: Building): string | undefined {
  const parts = partsOf(made);
  if (page === 'begin' || page === 'raw')
    // Whoever comes back to it goes on where something is missing.
    return parts.find((part) => !isThere(made, part)) ?? 'read';
  if (page === 'whole') return 'read';
  if (page === 'read') return undefined;
  return parts[parts.indexOf(page) + 1] ?? 'read';
}

const isThere = ({ texts, feelings, under }: Made, part: string): boolean =>
  part === 'feelings' ? feelings.length > 0 : part === 'under' ? under.length > 0 : (texts[part] ?? '').trim() !== '';

/** The page before the open one; undefined before the first. */
export function pageBefore({ made, page }: Building): string | undefined {
  const parts = partsOf(made);
  if (page === 'begin') return undefined;
  if (page === 'raw') return 'begin';
  if (page === 'read') return parts.at(-1);
  if (['whole', 'practise', 'day'].includes(page)) return 'read';
  return parts[parts.indexOf(page) - 1] ?? 'begin';
}

/** True where a day can be named for saying it: a statement that has words, and is kept by itself. */
export const canBeSaid = ({ made, asked }: Pick<Building, 'made' | 'asked'>): boolean =>
  made.kind === 'statement' && asked === undefined && wordingOf(made) !== '';
