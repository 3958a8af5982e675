/** What stands around a page of something that is being put together: its title, how far one is, and its keys. */
import { partsOf, waysOf } from '../../builders/kinds.js';
import { apologyWords } from '../../messages/apology.js';
import { builderWords as words, sayWords } from '../../messages/say.js';
import { fieldHints } from '../../ui/fields/any.js';
import { hint } from '../../ui/keys/table.js';
import type { Hint } from '../../ui/view/view.js';
import type { Building } from './building.js';
import { canBeSaid } from './pages.js';

/** What is put together, as a title. */
export const titleOf = ({ made: { kind } }: Building): string =>
  kind === 'statement' ? sayWords.title : kind === 'apology' ? apologyWords.title : apologyWords.hearTitle;

/** How far one is. */
export function asideOf({ made, page, said }: Building): string {
  if (said !== undefined) return '';
  const parts = partsOf(made);
  if (parts.includes(page)) return words.place(parts.indexOf(page) + 1, parts.length);
  const ways = waysOf(made).length;
  return page === 'read' && ways > 1 ? words.way(Math.min(made.way, ways - 1) + 1, ways) : '';
}

/** What can be done on the open page. */
export function hintsOf(building: Building): Hint[] {
  const { page, field, made, asked, said } = building;
  if (said !== undefined) return [hint('open', words.goOn), hint('support'), hint('previous', words.goBack)];
  if (page === 'practise')
    return [
      { key: 'Space', does: building.hidden ? sayWords.practiseAgain : sayWords.practise },
      hint('support'),
      hint('back'),
    ];
  if (page === 'read')
    return [
      hint('open', asked === undefined ? words.keep : words.goOn),
      hint('support'),
      ...(waysOf(made).length > 1 ? [{ key: '←→', does: words.otherWay }] : []),
      ...(made.kind === 'statement' ? [{ key: 'p', does: sayWords.practise }] : []),
      { key: 'e', does: words.change },
      ...(canBeSaid(building) ? [hint('thisDay', sayWords.onDay)] : []),
      ...(waysOf(made).length > 0 ? [hint('copy', words.copy)] : []),
      hint('previous', words.goBack),
      hint('back'),
      hint('keys'),
    ];
  if (page === 'day')
    return [hint('next', words.keep), hint('support'), hint('previous', words.goBack), hint('keysToo', 'keys')];
  if (page === 'begin')
    return [
      hint('open', words.start),
      hint('support'),
      ...(asked === undefined ? [] : [hint('next', words.leaveOut), hint('previous', words.goBack)]),
      hint('back'),
      hint('keys'),
    ];
  const writing = field?.kind === 'text';
  return [
    hint('next', page === 'whole' ? words.done : words.goOn),
    hint('support'),
    ...(writing || field === undefined ? [] : fieldHints(field).slice(0, 3)),
    hint('previous', words.goBack),
    ...(page === 'whole' ? [] : [hint('another', page === 'raw' ? words.toParts : words.justSay)]),
    hint('back'),
    ...(writing ? [hint('external', words.ownEditor)] : []),
    hint('keysToo', 'keys'),
  ];
}
