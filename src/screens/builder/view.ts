/** Draws something that is being put together. */
import { wordingOf } from '../../builders/kinds.js';
import { partsThere } from '../../builders/meter.js';
import { apologyWords } from '../../messages/apology.js';
import { builderWords as words, sayWords } from '../../messages/say.js';
import { stepWords } from '../../messages/step.js';
import { cleanText } from '../../text/clean.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { gap, heading, item, layOut, text, type Block } from '../../ui/view/block.js';
import type { Line } from '../../ui/view/line.js';
import { questionBody, type Question } from '../../ui/view/question.js';
import { roomIn, type Room, type View } from '../../ui/view/view.js';
import type { Context } from '../module.js';
import type { Building } from './building.js';
import { asideOf, hintsOf, titleOf } from './foot.js';
import type { Remark } from './hearing.js';
import { secondsFor } from './practice.js';

/** A window in which little but the field itself has room. */
const isLow = ({ height }: Room): boolean => height < 12;

/** What is asked on the open page. */
export function askOf({ made, page, asked }: Building): { readonly ask: string; readonly hint: string } {
  const statement = made.kind === 'statement';
  if (page === 'begin') return asked ?? { ask: statement ? sayWords.askBegin : apologyWords.askBegin, hint: '' };
  if (page === 'raw') {
    const { askRaw, hintRaw } = statement ? sayWords : apologyWords;
    return { ask: askRaw, hint: hintRaw };
  }
  if (page === 'whole') return { ask: words.own, hint: '' };
  if (page === 'day') return { ask: sayWords.askDay, hint: sayWords.hintDay };
  const all: Readonly<Record<string, { ask: string; hint: string }>> = statement
    ? sayWords.parts
    : made.kind === 'apology'
      ? apologyWords.parts
      : apologyWords.hear;
  return all[page] ?? { ask: '', hint: '' };
}

/** More of the first draft than this has no room beside a piece, in UTF-16 units. */
const longestRaw = 400;

/** The first draft stands above the pieces, cut to a few rows. */
function rawAbove({ made, page }: Building, room: Room): string | undefined {
  const raw = cleanText((made.texts['raw'] ?? '').slice(0, longestRaw))
    .replace(/\s+/gu, ' ')
    .trim();
  if (raw === '' || page === 'raw' || page === 'begin' || isLow(room)) return undefined;
  const most = room.height >= 20 ? 4 : 2;
  const rows = wrapText(`${words.yourDraft} ${raw}`, room.width);
  return rows.length <= most ? rows.join('\n') : `${rows.slice(0, most).join('\n').replace(/.{2}$/u, '')} …`;
}

/** The open field with what is asked above it. */
export function questionOf(building: Building, { size }: Context): Question {
  const { field, page, asked } = building;
  if (field === undefined) throw new Error('a page that is read asks nothing');
  const room = roomIn(size);
  const { ask, hint: help } = askOf(building);
  const rows = page === 'raw' || page === 'whole' ? undefined : Math.max(2, Math.min(6, Math.floor(room.height / 4)));
  return {
    before: page === 'begin' ? asked?.before : page === 'day' ? undefined : rawAbove(building, room),
    ask,
    hint: help,
    field,
    ...(rows !== undefined && { rows }),
  };
}

const shortened = (quote: string, longest: number): string =>
  quote.length <= longest ? quote : `${quote.slice(0, longest).replace(/\s\S*$/u, '')} …`;

/** What the coach heard: in which words, how it may land, and another way. */
export function remarkBlocks(remarks: readonly Remark[], most: number, longest = 60): Block[] {
  return remarks
    .slice(0, most)
    .flatMap(({ quote, says, offer }) => [
      item(quote === '' ? says : `"${shortened(quote, longest)}": ${says}`, '·'),
      ...(offer === undefined ? [] : [item(offer, ' ', 'faint')]),
    ]);
}

/** Which of the six parts a letter has. */
export function meterBlocks({ heard, made }: Building): Block[] {
  if (made.kind !== 'apology' || heard?.meter === undefined) return [];
  return [
    text(apologyWords.meter(partsThere(heard.meter)), 'strong'),
    ...heard.meter.map(({ part, there }) =>
      item(apologyWords.meterNamed[part], there ? '[x]' : '[ ]', there ? 'plain' : 'faint'),
    ),
  ];
}

/** All of it, as it would be said. */
function readBlocks(building: Building): Block[] {
  const { made, heard } = building;
  const whole = cleanText(wordingOf(made));
  if (whole === '') return [text(words.nothingYet)];
  const remarks = heard?.whole ?? [];
  const meter = meterBlocks(building);
  return [
    text(whole),
    ...(meter.length > 0 ? [gap, ...meter] : []),
    ...(remarks.length > 0 ? [gap, ...remarkBlocks(remarks, 5)] : []),
    ...((made.texts['raw'] ?? '').trim() === '' ? [] : [gap, text(words.rawGoes, 'faint')]),
  ];
}

function practiseBlocks({ made, hidden }: Building): Block[] {
  if (hidden) return [text(sayWords.practiseSay)];
  const whole = wordingOf(made);
  return [text(cleanText(whole)), gap, text(sayWords.practiseRead(secondsFor(whole)), 'faint')];
}

/** Below the field: what the coach hears in it, then how all of it reads so far. */
function below(building: Building, room: Room): Line[] {
  const { page, heard, made } = building;
  if (page === 'begin' || page === 'raw') return [];
  const remarks = heard?.field ?? [];
  const whole = page === 'whole' ? '' : cleanText(wordingOf(made));
  const other = (heard?.whole ?? []).filter(({ says }) => !remarks.some((one) => one.says === says));
  const blocks: Block[] = [
    ...(isLow(room) ? remarkBlocks(remarks, 1, 20) : remarkBlocks(remarks, 2)),
    ...(remarks.length > 0 && whole !== '' ? [gap] : []),
    ...(whole === '' ? [] : [heading(words.soFar), text(whole)]),
    ...(page === 'whole' || whole === '' || other.length === 0 ? [] : remarkBlocks(other, 1)),
    ...(page === 'whole' ? [] : meterBlocks(building).slice(0, 1)),
  ];
  return layOut(blocks, room.width);
}

function writingBody(building: Building, context: Context): Pick<View, 'body' | 'focus' | 'cursor'> {
  const room = roomIn(context.size);
  const under = below(building, room);
  // What the coach hears is seen without scrolling, also in a low window.
  const spared =
    isLow(room) && under.length > 0 && building.field?.kind === 'text' ? Math.min(3, under.length, room.height - 4) : 0;
  const question = questionBody(questionOf(building, context), room.width, room.height - spared);
  const air = under.length > 0 && !isLow(room) ? [[]] : [];
  return { ...question, body: [...question.body, ...air, ...under] };
}

/** A page of something that is being put together. */
export function buildingView(building: Building, context: Context): View {
  const { page, said } = building;
  const about = { title: titleOf(building), aside: asideOf(building), hints: hintsOf(building) };
  const { width } = roomIn(context.size);
  const read = (blocks: readonly Block[]): View => ({ ...about, body: layOut(blocks, width), scroll: building.scroll });
  if (said !== undefined) return read([text(stepWords.riskOffer[said]), gap, item(stepWords.supportOffer, 's')]);
  if (page === 'practise') return { ...read(practiseBlocks(building)), title: sayWords.practiseTitle };
  return page === 'read' ? read(readBlocks(building)) : { ...about, ...writingBody(building, context) };
}
