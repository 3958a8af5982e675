/** What is counted and listed in a report: feelings, promises, agreements. Pure. */
import { agreementState, type Agreement } from '../agreements/agreement.js';
import { weekEnd, weekStart } from '../checkin/week.js';
import { reportWords as words } from '../messages/report.js';
import { rhythmInWords } from '../messages/promises.js';
import { isSettled, keptOfDue, type Tally } from '../promises/marks.js';
import { whoses, type Promised } from '../promises/promise.js';
import type { BarsData } from './bars.js';
import type { Material, WeekSpan } from './choice.js';
import { changedIn, feelingsIn } from './felt.js';
import { faint, sectionOf as section, text, type ListItem, type Piece, type Section } from './page.js';
import type { Seen } from './charts-part.js';

/** The first and the last day of some weeks. */
const daysOf = ({ from, to }: WeekSpan): readonly [string, string] => [weekStart(from), weekEnd(to)];

/** So many kinds are named in a sentence, and so many have bars. */
const NAMED = 4;
const DRAWN = 8;

/** Feelings that came back. */
export function feelingSection({ weekly, daily }: Seen): readonly Section[] {
  const feelings = feelingsIn([...weekly, ...daily]);
  const { of, halves, felt, overwhelming, lastOverwhelming } = feelings;
  if (felt.length === 0) return [];
  const { more, less } = changedIn(feelings);
  const said = [
    words.feelings.said(
      felt.slice(0, NAMED).map(({ family, all }) => [family, all]),
      of,
    ),
    ...(more.length > 0 ? [words.feelings.more(more)] : []),
    ...(less.length > 0 ? [words.feelings.less(less)] : []),
    lastOverwhelming === undefined
      ? words.feelings.never(of)
      : words.feelings.overwhelming(overwhelming, of, lastOverwhelming),
  ];
  const bars: BarsData = {
    id: 'felt',
    name: words.feelings.chart,
    keys:
      halves === undefined
        ? [words.feelings.all(of)]
        : [words.feelings.first(halves[0]), words.feelings.second(halves[1])],
    of: halves ?? [of],
    rows: felt.slice(0, DRAWN).map(({ family, all, first, second }) => ({
      name: words.feelings.family(family),
      counts: halves === undefined ? [all] : [first, second],
    })),
    said,
  };
  return section('feelings', [{ kind: 'bars', bars }]);
}

/** A promise of these weeks, with what became of it. */
interface Counted {
  readonly promise: Promised;
  readonly tally: Tally;
}

/** The promises that were due in these weeks, or were open at their end. */
export function promisesIn({ promises, today }: Material, span: WeekSpan): readonly Counted[] {
  const [first, last] = daysOf(span);
  return promises
    .filter(({ from, before, ended }) => (before?.[0]?.from ?? from) <= last && (ended === undefined || ended >= first))
    .map((promise) => ({ promise, tally: keptOfDue([promise], first, last, today) }))
    .filter(({ promise, tally }) => tally.due > 0 || !isSettled(promise));
}

/** Promises, each with its counts. */
export function promiseSection(material: Material, span: WeekSpan): readonly Section[] {
  const counted = promisesIn(material, span);
  if (counted.length === 0) return [];
  const [first, last] = daysOf(span);
  const sums = whoses.flatMap((whose): Piece[] => {
    const those = counted.filter(({ promise }) => promise.whose === whose).map(({ promise }) => promise);
    const tally = keptOfDue(those, first, last, material.today);
    return tally.due === 0 ? [] : [text(words.promises.tally(words.promises.all[whose], tally))];
  });
  const rows = counted.map(({ promise, tally }) => {
    const { due, kept, repaired, broken, unmarked } = tally;
    const about = [
      words.promises.whose[promise.whose],
      rhythmInWords(promise.rhythm),
      words.promises.state[promise.state],
    ];
    return [
      words.promises.row(
        promise.words,
        about.filter((one) => one !== ''),
      ),
      ...[due, kept, repaired, broken, unmarked].map(String),
    ];
  });
  const unmarked = counted.some(({ tally }) => tally.unmarked > 0);
  return section('promises', [
    ...sums,
    { kind: 'table', caption: words.promises.caption, head: words.promises.head, rows },
    ...(unmarked ? [faint(words.promises.note)] : []),
  ]);
}

/** Agreements that hold, are asked for, or ended in these weeks. */
export function agreementsIn(
  { agreements, today }: Material,
  span: WeekSpan,
): Readonly<Record<'current' | 'asked' | 'over', readonly Agreement[]>> {
  const [first] = daysOf(span);
  const state = (one: Agreement): string => agreementState(one, today);
  return {
    current: agreements.filter((one) => ['holds', 'look', 'waiting'].includes(state(one))),
    asked: agreements.filter((one) => state(one) === 'asked'),
    over: agreements.filter((one) => ['over', 'ended'].includes(state(one)) && endOf(one) >= first),
  };
}

const endOf = ({ ended, until }: Agreement): string => ended?.day ?? until ?? '';

/** Agreements and limits. */
export function agreementSection(material: Material, span: WeekSpan): readonly Section[] {
  const groups = agreementsIn(material, span);
  return section(
    'agreements',
    (['current', 'asked', 'over'] as const).flatMap((group): Piece[] => {
      const items = groups[group].map((one) => agreementItem(one, material.today));
      return items.length === 0 ? [] : [{ kind: 'list', heading: words.agreements.groups[group], items }];
    }),
  );
}

function agreementItem(agreement: Agreement, today: string): ListItem {
  const { what, kind, asked, from, until, review, why, history = [] } = agreement;
  const { agreements: said } = words;
  const over = ['over', 'ended'].includes(agreementState(agreement, today));
  const about = [
    said.kind[kind],
    ...(asked === undefined || kind === 'wish' ? [] : [said.asked[asked]]),
    from > today ? said.fromLater(from) : said.since(from),
    ...(over ? [said.ended(endOf(agreement))] : []),
    ...(over || until === undefined ? [] : [said.until(until)]),
    ...(over || review === undefined ? [] : [said.review(review)]),
    ...(history.length === 0 ? [] : [said.changed(history.length)]),
  ];
  const line = `${words.capital(about.join(', '))}.`;
  return { text: what, more: [line, ...(why === undefined || why.trim() === '' ? [] : [said.why(why)])] };
}
