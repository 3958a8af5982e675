/** One promise, agreement, trigger or gesture as a page: for screens and for commands. */
import { agreementState, type Agreement } from '../../agreements/agreement.js';
import { addDays } from '../../dates/local.js';
import { dayInWords } from '../../dates/say.js';
import type { GesturePlan } from '../../gestures/gesture.js';
import { gestures as ideas } from '../../guide/library/gestures.js';
import { agreementWords } from '../../messages/agreements.js';
import { gestureWords } from '../../messages/gestures.js';
import { dueDayInWords, promiseWords } from '../../messages/promises.js';
import { triggerWords } from '../../messages/triggers.js';
import { duesBetween } from '../../promises/due.js';
import { isSettled, keptOfDue } from '../../promises/marks.js';
import type { Promised } from '../../promises/promise.js';
import type { RecordItem, RecordKind } from '../../session/records.js';
import { warningsOn } from '../../session/agreement-sheet.js';
import { cleanText } from '../../text/clean.js';
import type { Trigger } from '../../triggers/trigger.js';
import { gap, heading, item, text, type Block } from '../../ui/view/block.js';

const said = (words: string): Block[] =>
  cleanText(words)
    .split('\n')
    .map((row) => text(row));

/** So far back the marks of a promise are shown one by one. */
const WEEKS = 28;

function promiseBlocks(promise: Promised, today: string): Block[] {
  const { detail } = promiseWords;
  const first = addDays(today, -WEEKS + 1);
  const recurs = promise.rhythm.kind !== 'once' && promise.rhythm.kind !== 'by';
  const tally = keptOfDue([promise], first, today, today);
  // Days long past that nobody marked are counted above; one by one they would read as a reproach.
  const recent = addDays(today, -7);
  const marks = duesBetween(promise, first, today).filter(
    ({ day, mark }) => mark !== undefined || (day < today && day >= recent),
  );
  const rows = marks.reverse().map(({ day, mark }): Block => {
    const is = mark === undefined ? promiseWords.unmarked : promiseWords.is[mark.is];
    const note = mark?.note === undefined ? '' : ` "${cleanText(mark.note).replace(/\s+/gu, ' ').trim()}"`;
    return item(`${dueDayInWords(day)}: ${is}.${note}`);
  });
  return [
    ...said(promise.words),
    gap,
    text(`${detail.whose[promise.whose]}.`, 'faint'),
    text(recurs ? detail.due(promise) : detail.dueOnce(promise), 'faint'),
    ...(promise.before ?? []).map(({ rhythm, from, until }) => text(detail.earlier(rhythm, from, until), 'faint')),
    ...(promise.state === 'open' ? [] : [text(promiseWords.ended[promise.state])]),
    ...(recurs && tally.due > 0 ? [gap, text(detail.tally(tally))] : []),
    ...(rows.length > 0 ? [gap, heading(detail.marks), ...rows] : []),
    ...(isSettled(promise) || rows.length > 0 ? [] : [gap, text(promiseWords.lead, 'faint')]),
  ];
}

function agreementBlocks(agreement: Agreement, today: string, support: string): Block[] {
  const { detail } = agreementWords;
  const { kind, asked, agreed, why, from, until, review, ended, history = [] } = agreement;
  const state = agreementState(agreement, today);
  const words = agreementWords.state[state];
  const needsYes = kind === 'agreement';
  const kindWords = agreementWords.kind[kind];
  const warnings = ended === undefined ? warningsOn(agreement, support) : [];
  const yes = agreed === 'both' && warnings.length > 0 ? detail.bothAgreed : agreed && detail.agreed[agreed];
  return [
    ...said(agreement.what),
    gap,
    ...warnings.flatMap((warning): Block[] => [text(warning), gap]),
    text(`${kindWords.charAt(0).toUpperCase()}${kindWords.slice(1)}.`, 'faint'),
    ...(words === '' || kind === 'wish' ? [] : [text(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`)]),
    ...(asked === undefined ? [] : [text(detail.asked[asked])]),
    ...(needsYes ? [text(yes ?? detail.notAgreed)] : []),
    ...(kind === 'wish' ? [text(detail.wish)] : []),
    text(from > today ? detail.fromLater(from) : detail.from(from)),
    ...(until === undefined ? [] : [text(detail.until(until))]),
    ...(review === undefined ? [] : [text(detail.review(review))]),
    ...(until === undefined && review === undefined && kind === 'agreement' ? [text(detail.noDay, 'faint')] : []),
    ...(kind === 'offer' && ended === undefined ? [text(detail.free)] : []),
    ...(ended === undefined
      ? []
      : [text(detail.ended(ended.day)), ...(ended.said === undefined ? [] : said(ended.said))]),
    ...(why === undefined ? [] : [gap, heading(detail.why), ...said(why)]),
    ...(history.length === 0 ? [] : [gap, heading(detail.history)]),
    ...[...history]
      .reverse()
      .flatMap(({ at, was, said: talk }): Block[] => [
        item(detail.was(at.slice(0, 10), cleanText(was.what).replace(/\s+/gu, ' '))),
        ...(talk === undefined ? [] : [item(cleanText(talk), ' ', 'faint')]),
      ]),
  ];
}

/** The card of a trigger, as it is opened in the moment itself. */
export function triggerBlocks({ what, signs, helps, other }: Trigger): Block[] {
  const { card } = triggerWords;
  const list = (title: string, lines: readonly string[]): Block[] =>
    lines.length === 0 ? [] : [gap, heading(title), ...lines.map((one) => item(cleanText(one)))];
  return [...said(what), ...list(card.helps, helps), ...list(card.signs, signs), ...list(card.other, other)];
}

function gestureBlocks({ what, kind, idea, planned, times }: GesturePlan): Block[] {
  const { detail } = gestureWords;
  const from = ideas.find(({ id }) => id === idea);
  return [
    ...said(what),
    gap,
    text(`${gestureWords.kind[kind].charAt(0).toUpperCase()}${gestureWords.kind[kind].slice(1)}.`, 'faint'),
    ...(from === undefined ? [] : [text(detail.from(from.title), 'faint')]),
    ...(planned === undefined || times.length > 0
      ? []
      : [
          text(
            `${gestureWords.plannedFor(planned).charAt(0).toUpperCase()}${gestureWords.plannedFor(planned).slice(1)}.`,
          ),
        ]),
    ...(times.length === 0 ? [] : [gap, heading(detail.times)]),
    ...[...times]
      .reverse()
      .flatMap(({ day, did }): Block[] => [
        item(dayInWords(day)),
        ...(did === undefined ? [] : [item(cleanText(did), ' ', 'faint')]),
      ]),
  ];
}

/** An item as a page. `support` says how support is reached from there. */
export function recordBlocks(
  kind: RecordKind,
  one: RecordItem,
  today: string,
  support: string = agreementWords.signs.support,
): Block[] {
  switch (kind) {
    case 'promises':
      return promiseBlocks(one as Promised, today);
    case 'agreements':
      return agreementBlocks(one as Agreement, today, support);
    case 'triggers':
      return triggerBlocks(one as Trigger);
    case 'gestures':
      return gestureBlocks(one as GesturePlan);
  }
}
