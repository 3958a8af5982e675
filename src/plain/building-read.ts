/** All of a statement or a letter in lines, in the wordings it can have. */
import { waysOf, wordingOf } from '../builders/kinds.js';
import { plainBuildingWords as words } from '../messages/plain-building.js';
import { builderWords, sayWords } from '../messages/say.js';
import { sayUnderstood } from '../pages/day.js';
import { onPage, otherWay, type Building } from '../screens/builder/building.js';
import { heardOut, wantsHearing } from '../screens/builder/hearing.js';
import { canBeSaid, pageBefore } from '../screens/builder/pages.js';
import { meterBlocks, remarkBlocks } from '../screens/builder/view.js';
import { readDay } from '../session/readers.js';
import { cleanText } from '../text/clean.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import type { Turn } from './building-pieces.js';
import type { Talk } from './talk.js';

const wordings = ({ made }: Building): readonly string[] => waysOf(made).map(cleanText);
const chosenWay = ({ made }: Building): number => Math.max(0, waysOf(made).indexOf(wordingOf(made)));

/** So many remarks are said of the whole. */
const MOST = 3;

/** Every wording of a statement, which is short; of a letter the chosen one. */
function wordingBlocks(building: Building): Block[] {
  const all = wordings(building);
  const chosen = chosenWay(building);
  if (all.length === 1) return all.map((one) => text(one));
  return all.flatMap((one, index): Block[] => {
    if (index !== chosen && building.made.kind !== 'statement') return [];
    const way = builderWords.way(index + 1, all.length);
    return [
      ...(index > 0 && building.made.kind === 'statement' ? [gap] : []),
      heading(index === chosen ? words.chosen(way) : way),
      text(one),
    ];
  });
}

function sayWhole(talk: Talk, building: Building): void {
  const count = wordings(building).length;
  if (count === 0) {
    talk.say(text(builderWords.nothingYet));
    talk.say(text(building.asked === undefined ? words.leave : words.goOn));
    return;
  }
  const meter = meterBlocks(building);
  const remarks = remarkBlocks(building.heard?.whole ?? [], MOST);
  const raw = (building.made.texts['raw'] ?? '').trim();
  const apart = [meter, remarks].filter((blocks) => blocks.length > 0).flatMap((blocks) => [gap, ...blocks]);
  talk.say(...wordingBlocks(building), ...apart);
  talk.say(
    text(building.asked === undefined ? words.keep : words.goOn),
    ...(count > 1 ? [text(words.others(count))] : []),
    text(words.change),
    ...(building.made.kind === 'statement' ? [text(words.practise)] : []),
    ...(canBeSaid(building) ? [text(words.day)] : []),
    ...(raw === '' ? [] : [text(builderWords.rawGoes)]),
  );
}

/** Says all of it, until it is kept or changed. */
export async function readTurn(talk: Talk, building: Building): Promise<Turn> {
  let open = wantsHearing(building) ? heardOut(building) : building;
  sayWhole(talk, open);
  for (;;) {
    const reply = await talk.ask();
    if (reply.kind === 'empty') return { building: open, does: 'done' };
    if (reply.kind === 'later' || reply.kind === 'end') return { building: open, does: reply.kind };
    if (reply.kind === 'back') return { building: onPage(open, pageBefore(open) ?? 'begin') };
    const said = reply.kind === 'line' ? reply.line.trim().toLowerCase() : '';
    const count = wordings(open).length;
    const way = /^\d{1,2}$/u.test(said) ? Number(said) : 0;
    if (way >= 1 && way <= count) {
      const other = otherWay(open, way - 1 - chosenWay(open));
      open = wantsHearing(other) ? heardOut(other) : other;
      sayWhole(talk, open);
    } else if (['practise', 'practice'].includes(said) && open.made.kind === 'statement' && count > 0) {
      if ((await practise(talk, open)) === 'end') return { building: open, does: 'end' };
      sayWhole(talk, open);
    } else if (said === 'change') return { building: onPage(open, 'whole') };
    else if (said === 'day' && canBeSaid(open)) {
      const day = await askDay(talk);
      if (day === 'end') return { building: open, does: 'end' };
      if (day !== undefined) return { building: open, does: 'done', day };
      sayWhole(talk, open);
    } else {
      talk.dropRest();
      talk.say(text(wordingOf(open.made) === '' ? builderWords.nothingYet : words.readUnclear));
    }
  }
}

/** Shows the words, and lets them be said aloud, as often as is wanted; nothing runs in the meantime, and nothing of it is kept. */
async function practise(talk: Talk, { made }: Pick<Building, 'made'>): Promise<'end' | undefined> {
  talk.say(heading(sayWords.practiseTitle), text(cleanText(wordingOf(made))), gap, text(words.practiseRead));
  for (const said of [[sayWords.practiseSay, words.practiseDone], [words.practiseFelt]]) {
    const reply = await talk.ask();
    if (reply.kind === 'end') return 'end';
    if (reply.kind === 'back' || reply.kind === 'later') return undefined;
    if (reply.kind === 'line' && reply.line.trim().toLowerCase() === 'again') return practise(talk, { made });
    talk.say(...said.map((one) => text(one)));
  }
  return undefined;
}

/** A day to come, as people say it; undefined for none. */
async function askDay(talk: Talk): Promise<string | undefined> {
  const { now, today } = talk.world;
  talk.say(heading(sayWords.askDay), text(sayWords.hintDay), text(words.dayHow));
  for (;;) {
    const reply = await talk.ask();
    if (reply.kind === 'end') return 'end';
    if (reply.kind !== 'line') return undefined;
    const understood = readDay(reply.line, now, 'future');
    talk.say(text(sayUnderstood(understood, today, 'future')));
    if (understood.kind === 'day') return understood.day;
    talk.dropRest();
  }
}
