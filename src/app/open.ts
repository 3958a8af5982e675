import { supportWords } from '../messages/support.js';
import { welcomeWords } from '../messages/welcome.js';
import { createAbout } from '../screens/about/about.js';
import { createQuestion } from '../screens/about/question.js';
import { createCalm, type CalmStart } from '../screens/calm/calm.js';
import { createBack, createLooking, createNote } from '../screens/back/back.js';
import type { Intent } from '../screens/intents.js';
import { renewedRecord } from './records.js';
import { createLists } from '../screens/today/lists.js';
import { createKeys } from '../screens/keys/keys.js';
import type { ListState } from '../screens/pages/list.js';
import { createPages, type PagesState } from '../screens/pages/pages.js';
import { createPath } from '../screens/path/path.js';
import { createRead, createReading } from '../screens/read/read.js';
import type { Screen } from '../screens/screens.js';
import { createTalk } from '../screens/talk/talk.js';
import { createTalks, sitTogether } from '../screens/talk/talks.js';
import { stepById, StoreError, type Session } from '../session/session.js';
import type { World } from '../session/world.js';
import { knownOf, progressPages } from '../pages/progress.js';
import { numbersPage, supportBlocks, supportPages, type SupportView } from '../pages/support.js';
import { gap, paragraphs } from '../ui/view/block.js';

/** Facts about the machine that the app shows but does not look up itself. */
export interface Place {
  readonly folder: string;
  readonly guessedCountry: () => string | undefined;
}

/** Intents that put one more screen in front and change nothing else. */
export type Opening = Extract<
  Intent,
  { do: 'open' | 'open-support' | 'read' | 'look-back' | 'note' | 'talk' | 'question' | 'say' }
>;

const openings: ReadonlySet<Intent['do']> = new Set([
  'open',
  'open-support',
  'read',
  'look-back',
  'note',
  'talk',
  'question',
  'say',
]);
export const isOpening = (intent: Intent): intent is Opening => openings.has(intent.do);

/** True for the screen that lists the keys. */
export const isKeys = (screen: Screen): boolean => screen.name === 'pages' && screen.keys === true;

/** The country whose support lines come first: the one that was said, else the one the machine's settings point to. */
export const countryOf = (world: World, place: Place): string | undefined =>
  world.profile.country ?? place.guessedCountry();

function supportView(first: 'abuse' | 'crisis' | undefined, world: World, place: Place): SupportView {
  const { today, reader } = world;
  return { country: countryOf(world, place), today, side: reader.side, folder: place.folder, ...(first && { first }) };
}

function support(first: 'abuse' | 'crisis' | undefined, world: World, place: Place): PagesState {
  const view = supportView(first, world, place);
  const pages = supportPages.map((page) => ({
    title: `${supportWords.title}: ${supportWords.pages[page]}`,
    blocks: supportBlocks(page, view),
  }));
  return { ...createPages(pages), support: true };
}

/** True for the screen that `support` opens. */
export const isSupport = (screen: Screen): boolean => screen.name === 'pages' && screen.support === true;

const lists = {
  path: (world: World) => createPath(world),
  read: (world: World) => createRead(world),
  back: (world: World, _place: Place, session: Session) => createBack(world, session.notes()),
  about: (world: World, place: Place) => createAbout(world, place.guessedCountry()),
  lists: () => createLists(),
  talks: (world: World, _place: Place, session: Session) =>
    createTalks(world, session.talks.inOrder(), session.talks.isSetAside()),
} satisfies { [name in ListState['list']]: (world: World, place: Place, session: Session) => ListState };

function opened(screen: (Intent & { do: 'open' })['screen'], world: World, place: Place, session: Session): Screen {
  switch (screen) {
    case 'keys':
      return createKeys();
    case 'calm':
      return createCalm({ triggers: ownTriggers(session) });
    // Beside somebody else: nothing of one's own.
    case 'breath':
      return createCalm();
    case 'together':
      return sitTogether(world, session.now());
    // Read when it is opened: it needs what no other screen does.
    case 'progress':
      return createPages(progressPages(knownOf(session)));
    default:
      return lists[screen](world, place, session);
  }
}

/** What somebody wrote for moments like this. Where it cannot be read, the card does without it: it is needed now. */
function ownTriggers(session: Session): CalmStart['triggers'] {
  try {
    return session.records.triggers.all();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [];
  }
}

/** The screen that an intent opens; undefined when what it names is not there. */
export function screenFor(intent: Opening, world: World, place: Place, session: Session): Screen | undefined {
  switch (intent.do) {
    case 'open':
      return opened(intent.screen, world, place, session);
    case 'open-support':
      return support(intent.first, world, place);
    case 'read':
      return createReading(world, intent.page);
    case 'look-back': {
      const step = stepById(intent.step);
      if (step === undefined) return undefined;
      // Reading them may bring trouble with a file to light, which the page then tells.
      const entries = session.entriesOf(step);
      return createLooking(step, entries, session.world());
    }
    case 'note': {
      const entry = session.entry(intent.entry);
      return entry && createNote(entry);
    }
    case 'talk': {
      const talk = session.talks.get(intent.talk);
      return talk && createTalk(talk);
    }
    case 'question':
      return createQuestion(intent.question, world, place.guessedCountry());
    case 'say': {
      const onward = intent.support && {
        does: welcomeWords.afterKeys,
        intent: { do: 'open-support', first: intent.support } as const,
      };
      const numbers =
        intent.support === undefined ? [] : [gap, ...numbersPage(supportView(intent.support, world, place))];
      return createPages([{ title: intent.title, blocks: [...paragraphs(intent.words), ...numbers] }], 0, onward);
    }
  }
}

/** A list as it is now, at the same place: for one that lay behind a screen in which something was changed. */
export function renewed(screen: Screen, world: World, place: Place, session: Session): Screen {
  if (screen.name === 'talk') return createTalk(session.talks.get(screen.talk.id) ?? screen.talk);
  if (screen.name === 'records' || screen.name === 'record') return renewedRecord(screen, session.records, world.today);
  if (screen.name !== 'list' || screen.list === 'read') return screen;
  const fresh = lists[screen.list](world, place, session);
  return { ...fresh, at: Math.min(screen.at, Math.max(0, fresh.items.length - 1)) };
}
