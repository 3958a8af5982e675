import { monthNames } from '../dates/months.js';
import { help, signals } from '../guide/library/index.js';
import { wordsFor, type Side } from '../guide/schema.js';
import { supportWords as words } from '../messages/support.js';
import { gap, heading, item, paragraphs, text, type Block } from '../ui/view/block.js';
import { countries, directory, isStale, type Country, type Line } from '../support/lines.js';

/** The pages of support, in order. */
export type SupportPage = keyof typeof words.pages;
export const supportPages = Object.keys(words.pages) as SupportPage[];

const monthInWords = (month: string): string => `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** What decides the order and the notices. */
export interface SupportView {
  /** The country whose lines come first, as an ISO 3166 code. */
  readonly country: string | undefined;
  /** The local day, `yyyy-mm-dd`. */
  readonly today: string;
  readonly side: Side;
  /** The need whose lines come first; those for violence and control when nothing is known. */
  readonly first?: Line['kind'];
  /** The folder that holds what was written. */
  readonly folder: string;
}

function lineBlocks(one: Line, today: string): Block[] {
  return [
    item(`${one.name}: ${one.reach} ${words.from(one.source, monthInWords(one.checked))}`),
    ...(isStale(one, today) ? [item(words.stale, ' ', 'strong')] : []),
  ];
}

function countryBlocks(country: Country, today: string): Block[] {
  return [
    heading(`${country.name} (emergency ${country.emergency})`),
    ...country.lines.flatMap((one) => lineBlocks(one, today)),
  ];
}

/** The numbers: the person's own country first, each group by its need. */
export function numbersPage({ country, today, first }: Pick<SupportView, 'country' | 'today' | 'first'>): Block[] {
  const own = countries.find(({ code }) => code === country);
  const others = countries.filter((one) => one !== own);
  const emergency = own === undefined ? 'such as 112, 911, 999, 000 or 111, wherever you are' : own.emergency;
  const group = (kind: Line['kind'], title: string): Block[] => {
    const lines = own?.lines.filter((one) => one.kind === kind) ?? [];
    return lines.length === 0 ? [] : [gap, heading(title), ...lines.flatMap((one) => lineBlocks(one, today))];
  };
  const [abuse, crisis] = [group('abuse', words.abuse), group('crisis', words.crisis)];
  return [
    text(words.danger(emergency), 'strong'),
    gap,
    text(words.lead),
    ...(first === 'crisis' ? [...crisis, ...abuse] : [...abuse, ...crisis]),
    gap,
    ...lineBlocks(directory, today),
    ...(own === undefined ? others.flatMap((one) => [gap, ...countryBlocks(one, today)]) : []),
    gap,
    text(words.notCouples),
    gap,
    text(words.leaving),
    gap,
    text(words.harmOther),
    ...(own === undefined
      ? []
      : [gap, text(words.elsewhere, 'faint'), ...others.flatMap((one) => [gap, ...countryBlocks(one, today)])]),
  ];
}

/** Who else can help, and when. */
export function whoPage({ side }: SupportView): Block[] {
  return [
    ...help.flatMap((page, index) => [
      ...(index === 0 ? [] : [gap]),
      heading(page.title),
      ...paragraphs(wordsFor<readonly string[]>(page.body, side)),
    ]),
    gap,
    text(words.signalsLead, 'strong'),
    ...signals.flatMap((page) => [
      gap,
      heading(page.title),
      ...paragraphs(wordsFor<readonly string[]>(page.body, side)),
    ]),
  ];
}

/** Safe use, with its limits. */
export const safePage = ({ folder }: SupportView): Block[] => [
  ...paragraphs(words.safe),
  gap,
  text(words.where(folder), 'faint'),
];

/** A page of support by its name. */
export function supportBlocks(page: SupportPage, view: SupportView): Block[] {
  return page === 'numbers' ? numbersPage(view) : page === 'who' ? whoPage(view) : safePage(view);
}
