/** `say` and `apology` in lines. */
import { wordingOf } from '../builders/kinds.js';
import { dayInWords, distanceInWords } from '../dates/say.js';
import type { ExitCode } from '../errors.js';
import { apologyWords } from '../messages/apology.js';
import { plainBuildingWords as words } from '../messages/plain-building.js';
import { plainWords } from '../messages/plain.js';
import { builderWords, sayWords } from '../messages/say.js';
import type { Building } from '../screens/builder/building.js';
import { createBuilder, draftOfBuilder, titleOfBuilder, type BuilderState } from '../screens/builder/builder.js';
import { earlierOf } from '../screens/builder/earlier.js';
import { builderKeys } from '../session/builder.js';
import type { openSession } from '../session/open.js';
import { StoreError } from '../session/session.js';
import { cleanText } from '../text/clean.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import { plainBuilding } from './building.js';
import type { KeepBuilding } from './building-pieces.js';
import { sayTakenOver, TakenOver } from './keep.js';
import { inLines } from './run.js';
import type { Talk } from './talk.js';

/** How it came to a stop. */
export type BuilderEnd = 'kept' | 'left' | 'end';

/** `say` or `apology` in the lines of this process: a terminal, or a pipe that answers them. */
export const startBuilder = (what: 'say' | 'apology', opened: ReturnType<typeof openSession>): Promise<ExitCode> =>
  inLines(opened, async (talk) => {
    const end = await plainBuilder(talk, what);
    // Where nothing was written there is nothing to be kept.
    if (end === 'end' && talk.world.drafts[builderKeys[what]] !== undefined) talk.say(text(plainWords.ended));
  });

/** A statement or a letter, begun or gone on with where a draft was left; `force` brings it here from another window. */
export async function plainBuilder(talk: Talk, what: 'say' | 'apology', force = false): Promise<BuilderEnd> {
  const { session, world } = talk;
  const key = builderKeys[what];
  const opened = session.journal.openDraft(key, force);
  if (opened.kind === 'elsewhere') {
    talk.say(text(words.elsewhere));
    const reply = await talk.ask();
    if (reply.kind === 'end') return 'end';
    return reply.kind === 'line' && reply.line.trim().toLowerCase() === 'bring'
      ? plainBuilder(talk, what, true)
      : 'left';
  }
  const hurt = world.reader.side === 'hurt';
  const earlier = what === 'apology' ? earlierOf(session.building.lastLetter()) : undefined;
  const begun = createBuilder(key, session.newId(), opened.draft, { hurt, earlier });
  talk.say(heading(titleOfBuilder(key)));
  try {
    return await build(talk, begun);
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
    sayTakenOver(talk, titleOfBuilder(key), error.draft, builderWords.takenOver);
    return 'left';
  }
}

async function build(talk: Talk, begun: BuilderState): Promise<BuilderEnd> {
  const keep = keeper(talk, begun);
  let { building } = begun;
  for (;;) {
    const turn = await plainBuilding(talk, building, keep);
    ({ building } = turn);
    if (turn.does === 'end') return 'end';
    if (turn.does !== 'done') {
      if (draftOfBuilder({ ...begun, building }) !== undefined) talk.say(text(words.left));
      return 'left';
    }
    if (finish(talk, { ...begun, building }, turn.day)) return 'kept';
  }
}

/** Puts it among the drafts. Trouble with the disk is said, and the conversation goes on; throws TakenOver when another window has it. */
function keeper(talk: Talk, begun: BuilderState): KeepBuilding {
  return (building, quietly) => {
    const draft = draftOfBuilder({ ...begun, building });
    try {
      if (draft !== undefined) {
        talk.session.saveDraft(draft);
        talk.isKept(begun.key);
        return;
      }
      talk.hasNothing(begun.key);
      // Everything that was kept of it has been taken back.
      if (talk.world.drafts[begun.key] !== undefined) talk.session.dropDraft(begun.key);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // In the middle of an answer nothing can be said: what fails now is said at its end.
      if (quietly) return;
      if (error.kind === 'taken-over' && draft !== undefined) throw new TakenOver(draft);
      sayNotKept(talk, begun.key, building, error);
    }
  };
}

/** Says that it could not be put on disk, and remembers all of its words for the end. */
function sayNotKept(talk: Talk, key: BuilderState['key'], { made }: Building, error: StoreError): void {
  const whole = cleanText(wordingOf(made)).trim();
  const raw = cleanText(made.texts['raw'] ?? '').trim();
  const words = [raw, whole].filter((one) => one !== '').flatMap((one): Block[] => [gap, text(one)]);
  talk.isNotKept(key, words.length === 0 ? [] : [heading(titleOfBuilder(key)), ...words]);
  talk.sayTrouble(error.message);
}

/** Keeps it in the journal and says so. False when it could not be kept, which is said. */
function finish(talk: Talk, { key, id, building }: BuilderState, day: string | undefined): boolean {
  const { made, after } = building;
  const { session } = talk;
  try {
    if (wordingOf(made).trim() === '') {
      session.dropDraft(key);
      talk.hasNothing(key);
      talk.say(text(builderWords.nothingKept));
      return true;
    }
    // The day first: kept twice it is one, and without its entry nobody sees it.
    if (day !== undefined) session.sayings.set(id, day);
    const { letter } = session.building.keep(key, id, made, after);
    talk.isKept(key);
    const version = letter?.version ?? 1;
    const kept = version > 1 ? apologyWords.keptVersion(version) : apologyWords.kept;
    const { today } = talk.world;
    const said = day === undefined ? sayWords.kept : sayWords.keptFor(dayInWords(day), distanceInWords(day, today));
    talk.say(text(made.kind === 'statement' ? said : kept));
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    sayNotKept(talk, key, building, error);
    return false;
  }
}
