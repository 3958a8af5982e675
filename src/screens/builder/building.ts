/** Something that is being put together: where the person is in it, and how that changes. Used on a screen of its own and in steps. */
import { emptyMade, isUnsaid, waysOf, wordingOf, type BuilderKind, type Made } from '../../builders/kinds.js';
import type { Risk } from '../../session/readers.js';
import type { Work } from '../../session/building.js';
import { cursorOffset, editorText } from '../../ui/editor/editor.js';
import type { AnyField } from '../../ui/fields/any.js';
import { createChoice } from '../../ui/fields/choice.js';
import { createFeelings } from '../../ui/fields/feelings.js';
import { createText } from '../../ui/fields/text.js';
import type { Heard } from './hearing.js';
import { beginnings, pageAfter, pageThere } from './pages.js';

/** A letter that was kept before, of which this may become the next version. */
export interface Earlier {
  readonly entry: string;
  readonly of: string;
  readonly version: number;
  /** The local day of it in words. */
  readonly day: string;
  readonly made: Made;
}

/** What a step asks, where it is put together in one. */
export interface Asked {
  readonly ask: string;
  readonly hint: string;
  readonly before: string | undefined;
}

/** Something that is being put together. */
export interface Building {
  readonly made: Made;
  /** A part, or `begin`, `raw`, `whole` (its wording by hand), `read`, `practise` or `day`. */
  readonly page: string;
  /** Of the open page; undefined where something is only read. */
  readonly field: AnyField | undefined;
  /** The letter of which this is the next version: the id of an entry of it. */
  readonly after: string | undefined;
  readonly earlier: Earlier | undefined;
  /** The side of the person decides what is offered first. */
  readonly hurt: boolean;
  /** Only in a step. */
  readonly asked: Asked | undefined;
  readonly heard: Heard | undefined;
  /** The kind of risk that was heard in a text, while support is offered for it. */
  readonly said: Risk | undefined;
  /** Support was offered for something that was written. */
  readonly offered: readonly Risk[];
  /** Practising: the words are out of sight. */
  readonly hidden: boolean;
  readonly scroll: number;
}

/** Where a text was left. */
export interface LeftAt {
  readonly page: string;
  readonly text: string;
  readonly cursor: number;
}

/** What is put together here, begun or gone on with. */
export function createBuilding(
  work: Work,
  options: {
    readonly hurt: boolean;
    readonly earlier?: Earlier | undefined;
    readonly asked?: Asked | undefined;
    readonly left?: LeftAt | undefined;
  },
): Building {
  const { left } = options;
  const made = left === undefined ? work.made : { ...work.made, texts: { ...work.made.texts, [left.page]: left.text } };
  const building: Building = {
    made,
    page: 'begin',
    field: undefined,
    after: work.after,
    earlier: options.earlier,
    hurt: options.hurt,
    asked: options.asked,
    heard: undefined,
    said: undefined,
    offered: [],
    hidden: false,
    scroll: 0,
  };
  return onPage(building, pageThere(left?.page ?? work.page, made), left?.cursor);
}

/** The field of a page, holding what was said. */
function fieldOf(building: Building, page: string, cursor: number | undefined): AnyField | undefined {
  const { made } = building;
  switch (page) {
    case 'begin':
      return { kind: 'choice', state: createChoice(beginnings(building)) };
    case 'feelings':
      return { kind: 'feelings', state: createFeelings(made.feelings) };
    case 'under':
      // Sadness and hurt, not anger once more, is where one looks first.
      return { kind: 'feelings', state: { ...createFeelings(made.under), family: 1 } };
    case 'read':
    case 'practise':
      return undefined;
    default: {
      const text = made.texts[page] ?? '';
      return { kind: 'text', state: createText({ text, cursor: cursor ?? text.length }) };
    }
  }
}

/** Another page opened. */
export function onPage(building: Building, page: string, cursor?: number): Building {
  const begun =
    page === 'whole' && (building.made.texts['whole'] ?? '') === ''
      ? withText(building, 'whole', wordingOf(building.made))
      : building;
  const heard = begun.heard && { ...begun.heard, in: '', field: [] };
  return { ...begun, page, heard, field: fieldOf(begun, page, cursor), said: undefined, hidden: false, scroll: 0 };
}

const withText = (building: Building, part: string, text: string): Building => ({
  ...building,
  made: { ...building.made, texts: { ...building.made.texts, [part]: text } },
});

/** The open field as it is now, and what it says taken in. */
export function withField(building: Building, field: AnyField): Building {
  const next = { ...building, field };
  const { made, page } = building;
  if (field.kind === 'text') {
    const text = editorText(field.state);
    const changed = withText(next, page, text);
    // A wording by hand knows nothing of a piece that changes: what is shown follows the pieces again.
    const follows = text !== (made.texts[page] ?? '') && page !== 'whole' && made.way >= byHand;
    return follows ? { ...changed, made: { ...changed.made, way: 0 } } : changed;
  }
  if (field.kind !== 'feelings') return next;
  return { ...next, made: { ...made, [page === 'under' ? 'under' : 'feelings']: field.state.chosen } };
}

/** Begun in one of the ways that were offered. */
export function begunWith(building: Building, choice: string): Building {
  const { earlier, made } = building;
  const letter: BuilderKind = building.hurt ? 'hear' : 'apology';
  const unsaid = choice === 'raw' && made.kind !== 'statement' && building.asked === undefined;
  const kind: BuilderKind = choice === 'hear' || choice === 'apology' ? choice : unsaid ? letter : made.kind;
  if (choice === 'on' && earlier !== undefined)
    return onPage({ ...building, made: earlier.made, after: earlier.entry }, 'read');
  const next = { ...building, made: { ...made, kind } };
  return onPage(next, choice === 'raw' ? 'raw' : (pageAfter(next) ?? 'read'));
}

/** The page on which a day is named for saying it; nothing of it is kept before there is one. */
export const onDay = (building: Building, field: AnyField): Building => ({
  ...onPage(building, 'read'),
  page: 'day',
  field,
});

/** Another wording chosen. */
export function otherWay(building: Building, by: number): Building {
  const count = Math.max(1, waysOf(building.made).length);
  const way = (Math.min(building.made.way, count - 1) + by + count) % count;
  return { ...building, made: { ...building.made, way }, scroll: 0 };
}

/** Higher than any number of wordings: the one by hand, which is the last. */
const byHand = 99;

/** The wording by hand chosen. */
export const chosenByHand = (building: Building): Building => ({
  ...building,
  made: { ...building.made, way: byHand },
});

export const workOf = ({ made, page, after }: Building): Work => ({ made, page, after });

/** The open text, and where its cursor stands; undefined where no text is open. */
export function leftAt({ page, field }: Building): LeftAt | undefined {
  return field?.kind === 'text'
    ? { page, text: editorText(field.state), cursor: cursorOffset(field.state) }
    : undefined;
}

/** True while there is nothing to keep. */
export const isNew = ({ made, after }: Building): boolean => isUnsaid(made) && after === undefined;

export const freshWork = (kind: BuilderKind): Work => ({ made: emptyMade(kind), page: 'begin' });
