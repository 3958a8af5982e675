/** The pieces of a statement or a letter in lines: what is asked, what was typed, and what the coach hears in it. */
import { partsOf } from '../builders/kinds.js';
import type { Prompt } from '../guide/schema.js';
import type { Feeling } from '../journal/entry.js';
import { plainBuildingWords as words } from '../messages/plain-building.js';
import { plainWords } from '../messages/plain.js';
import { builderWords } from '../messages/say.js';
import { stepWords } from '../messages/step.js';
import { listInWords } from '../path/answers.js';
import { feelingInWords } from '../builders/feelings.js';
import { chosenByHand, onPage, withField, type Building } from '../screens/builder/building.js';
import { heardOut, wantsHearing } from '../screens/builder/hearing.js';
import { pageAfter, pageBefore } from '../screens/builder/pages.js';
import { askOf, remarkBlocks } from '../screens/builder/view.js';
import { riskIn, riskToOffer } from '../session/readers.js';
import { cleanText } from '../text/clean.js';
import { createFeelings } from '../ui/fields/feelings.js';
import { createText } from '../ui/fields/text.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import { howToAnswer, readAnswer } from './answer.js';
import { manyLines, type Typed } from './prompts.js';
import type { Talk } from './talk.js';

/** Puts what is put together on disk, `quietly` in the middle of an answer, where nothing can be said. */
export type KeepBuilding = (building: Building, quietly: boolean) => void;

/** What came of a page; without `does` the conversation goes on with the page that is open then. */
export interface Turn {
  readonly building: Building;
  /** Done with it, back before its first page, set aside, or no more lines. */
  readonly does?: 'done' | 'before' | 'later' | 'end';
  /** Done with it, to be said on this local day. */
  readonly day?: string;
}

/** The question of the open page, and which of the pieces it is. */
function asking(building: Building): Block[] {
  const parts = partsOf(building.made);
  const at = parts.indexOf(building.page);
  const { ask, hint } = askOf(building);
  const place = at < 0 ? '' : `${builderWords.place(at + 1, parts.length)}  `;
  return [heading(`${place}${ask}`), ...(hint === '' ? [] : [text(hint)])];
}

/** The open text as it was typed. */
const withTyped = (building: Building, typed: string): Building =>
  withField(building, { kind: 'text', state: createText({ text: typed, cursor: typed.length }) });

/** Support is offered once where danger is heard, and the conversation goes on. */
function offering(talk: Talk, building: Building, typed: string): Building {
  const risk = riskToOffer(riskIn(typed), building.offered);
  if (risk === undefined) return building;
  talk.say(text(stepWords.riskOffer[risk]), text(plainWords.supportAt));
  return { ...building, offered: [...building.offered, risk] };
}

/** What the coach hears in the piece that was just written, the weightiest of it. */
function hearing(talk: Talk, building: Building): Building {
  if (!wantsHearing(building)) return building;
  const heard = heardOut(building);
  const blocks = remarkBlocks(heard.heard?.field ?? [], 1);
  if (blocks.length > 0) talk.say(...blocks);
  return heard;
}

/** Where the person goes from a page. */
function moved(building: Building, kind: Typed['kind']): Turn {
  const from = building.page === 'whole' ? chosenByHand(building) : building;
  if (kind === 'later' || kind === 'end') return { building, does: kind };
  const to = kind === 'back' ? pageBefore(building) : (pageAfter(building) ?? 'read');
  return to === undefined ? { building: from, does: 'before' } : { building: onPage(from, to) };
}

/** Asks for the text of the open page. */
export async function textTurn(talk: Talk, building: Building, keep: KeepBuilding): Promise<Turn> {
  const had = building.made.texts[building.page] ?? '';
  talk.say(
    ...asking(building),
    text(plainWords.textHint),
    ...(had.trim() === '' ? [] : [gap, text(plainWords.had), text(cleanText(had)), text(plainWords.addToIt)]),
  );
  return writtenTurn(talk, building, keep, had);
}

/** Reads the lines of the open text; `begun` when the first of them was typed already. */
export async function writtenTurn(
  talk: Talk,
  building: Building,
  keep: KeepBuilding,
  had: string,
  begun = false,
): Promise<Turn> {
  const soon = (typed: string): void => keep(withTyped(building, typed), true);
  const { kind, text: typed } = await manyLines(talk, had, soon, begun);
  if (typed === undefined) return moved(building, kind);
  const next = withTyped(building, typed.trim() === '' ? '' : typed);
  return moved(hearing(talk, offering(talk, next, typed)), kind);
}

const feelingsPrompt: Prompt = { id: 'feelings', kind: 'feelings', ask: '' };

/** Asks for feelings in one line. */
export async function feelingsTurn(talk: Talk, building: Building): Promise<Turn> {
  const under = building.page === 'under';
  const had = building.made[under ? 'under' : 'feelings'];
  const { reader, now, today } = talk.world;
  talk.say(
    ...asking(building),
    ...(under ? [text(words.underHint)] : howToAnswer(feelingsPrompt, reader.side)),
    ...(had.length === 0
      ? []
      : [gap, text(plainWords.had), text(listInWords(had.map(feelingInWords))), text(words.feelingsAgain)]),
  );
  const chosen = (feelings: readonly Feeling[]): Building =>
    withField(building, { kind: 'feelings', state: createFeelings(feelings) });
  for (;;) {
    const reply = await talk.ask();
    if (reply.kind === 'clear') {
      talk.say(text(plainWords.cleared));
      return moved(chosen([]), 'on');
    }
    if (reply.kind !== 'line') return moved(building, reply.kind === 'empty' ? 'on' : reply.kind);
    const read = readAnswer(feelingsPrompt, reply.line, reader.side, now, today);
    if ('unclear' in read || !Array.isArray(read.value)) {
      talk.dropRest();
      talk.say(text('unclear' in read ? read.unclear : plainWords.feelingsHint));
    } else return moved(chosen(read.value.filter((one): one is Feeling => typeof one !== 'string')), 'on');
  }
}
