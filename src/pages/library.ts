import * as library from '../guide/library/index.js';
import { wordsFor, type Page, type Side } from '../guide/schema.js';
import { readWords as words } from '../messages/path.js';
import { gap, heading, item, paragraphs, text, type Block } from '../ui/view/block.js';

/** A page of the library, ready to be shown or printed. */
export interface Reading {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

function pageBlocks(page: Page, side: Side): Block[] {
  const body = paragraphs(wordsFor<readonly string[]>(page.body, side));
  return page.table === undefined ? body : [...body, gap, { kind: 'rows', ...page.table }];
}

const readings = (group: string, pages: readonly Page[], side: Side): Reading[] =>
  pages.map((page) => ({ id: page.id, group, title: page.title, blocks: pageBlocks(page, side) }));

const between = (blocks: readonly (readonly Block[])[]): Block[] =>
  blocks.flatMap((one, index) => (index === 0 ? [...one] : [gap, ...one]));

/** Everything there is to read, for one side, in the order it is listed. */
export function allReadings(side: Side): readonly Reading[] {
  const { groups } = words;
  const wordings = library.rewordings.filter(
    ({ who }) => who === 'anyone' || side === 'both' || side === 'unsure' || who === side,
  );
  return [
    ...readings(groups.questions, library.questions, side),
    ...readings(groups.background, library.background, side),
    {
      id: 'timeline',
      group: groups.background,
      title: words.timeline,
      blocks: between(
        library.bands.map((band) => [
          heading(band.title),
          text(wordsFor(band.like, side)),
          text(`${words.asks}: ${wordsFor(band.asks, side)}`),
        ]),
      ),
    },
    {
      id: 'causes',
      group: groups.background,
      title: words.causes,
      blocks: between(library.causes.map((cause) => [heading(cause.title), text(cause.about)])),
    },
    ...readings(groups.tools, library.tools, side),
    ...readings(groups.practices, library.practices, side),
    {
      id: 'gestures',
      group: groups.practices,
      title: words.gestures,
      blocks: between(
        library.gestures.map((gesture) => [heading(gesture.title), ...gesture.ways.map((way) => item(way))]),
      ),
    },
    {
      id: 'rewordings',
      group: groups.practices,
      title: words.rewordings,
      blocks: between(
        wordings.map(({ instead, say, because }) => [
          text(words.instead(instead), 'faint'),
          text(words.say(say)),
          text(because),
        ]),
      ),
    },
    ...readings(groups.forgiveness, library.conditions, side),
    ...readings(groups.pitfalls, library.pitfalls, side),
    ...readings(groups.help, [...library.help, ...library.signals], side),
  ];
}
