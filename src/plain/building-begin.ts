/** The first question of a statement or a letter in lines: in which way to begin. */
import { apologyWords } from '../messages/apology.js';
import { plainBuildingWords as words } from '../messages/plain-building.js';
import { plainWords } from '../messages/plain.js';
import { compareVersions } from '../pages/versions.js';
import { begunWith, onPage, type Building } from '../screens/builder/building.js';
import { beginnings } from '../screens/builder/pages.js';
import { askOf } from '../screens/builder/view.js';
import { gap, heading, item, text } from '../ui/view/block.js';
import { writtenTurn, type KeepBuilding, type Turn } from './building-pieces.js';
import type { Talk } from './talk.js';

/** Asks how to begin. Whoever simply writes has it kept as it is written, with no pieces; in a step they are done with it then, as with any other answer. */
export async function beginTurn(talk: Talk, building: Building, keep: KeepBuilding): Promise<Turn> {
  const { asked } = building;
  const options = beginnings(building);
  talk.say(
    // In a step the question was asked already.
    ...(asked === undefined ? [heading(askOf(building).ask)] : []),
    ...options.map(({ label }, index) => item(label, `${index + 1}.`)),
    text(words.begin),
    text(asked === undefined ? words.beginFirst : words.beginInStep),
  );
  for (;;) {
    const reply = await talk.ask();
    switch (reply.kind) {
      case 'empty':
        return asked === undefined
          ? { building: begunWith(building, options[0]?.id ?? 'parts') }
          : { building, does: 'done' };
      case 'back':
        return { building, does: 'before' };
      case 'later':
      case 'end':
        return { building, does: reply.kind };
      case 'clear':
        continue;
      case 'line': {
        const said = reply.line.trim();
        if (!/^\d{1,2}\.?$/u.test(said)) return freely(talk, building, keep, reply.line);
        const option = options[Number.parseInt(said, 10) - 1];
        if (option?.id === 'beside') sayBeside(talk, building);
        else if (option !== undefined) return { building: begunWith(building, option.id) };
        else {
          talk.dropRest();
          talk.say(text(plainWords.choiceUnclear(options.length)));
        }
      }
    }
  }
}

/** Written without pieces, from a first line on. */
async function freely(talk: Talk, building: Building, keep: KeepBuilding, line: string): Promise<Turn> {
  const open = onPage(begunWith(building, 'raw'), 'whole');
  const before = open.made.texts['whole'] ?? '';
  const turn = await writtenTurn(talk, open, keep, before === '' ? line : `${before}\n${line}`, true);
  const isDone = building.asked !== undefined && turn.does === undefined && turn.building.page === 'read';
  return isDone ? { ...turn, does: 'done' } : turn;
}

/** The first version of the letter above the latest. */
function sayBeside(talk: Talk, { earlier }: Building): void {
  const versions = earlier === undefined ? [] : talk.session.building.versions(earlier.of);
  const [first] = versions;
  const last = versions.at(-1);
  if (first !== undefined && last !== undefined)
    talk.say(heading(apologyWords.compareTitle), gap, ...compareVersions(first, last));
}
