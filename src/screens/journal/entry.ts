/** One entry, read whole. */
import { dayInWords, momentInWords } from '../../dates/say.js';
import { strengths } from '../../guide/feelings.js';
import type { Entry } from '../../journal/entry.js';
import { journalWords as words } from '../../messages/journal.js';
import { listInWords } from '../../path/answers.js';
import type { World } from '../../session/world.js';
import { changeKey } from '../../session/writing.js';
import { cleanText, inLine } from '../../text/clean.js';
import { keyName } from '../../ui/keys/names.js';
import { hint, meaningOf } from '../../ui/keys/table.js';
import { gap, layOut, text, type Block } from '../../ui/view/block.js';
import { lastScroll, roomIn, type View } from '../../ui/view/view.js';
import type { Intent } from '../intents.js';
import type { Context, Outcome, ScreenModule } from '../module.js';
import { titleOf } from './asked.js';
import { dayHeading } from './listView.js';

/** An entry that is read; the list lies behind it. */
export interface EntryState {
  readonly name: 'entry';
  readonly entry: Entry;
  readonly scroll: number;
  /** Said once, such as that a change is kept. */
  readonly said?: string | undefined;
}

export const createReading = (entry: Entry): EntryState => ({ name: 'entry', entry, scroll: 0 });

/** All that an entry says, laid out as a page. */
export function entryBlocks(entry: Entry, world: Pick<World, 'stages'>): readonly Block[] {
  const feelings = entry.feelings.map(({ word, strength }) => `${inLine(word)} (${strengths[strength - 1] ?? ''})`);
  const about = [
    ...(entry.step
      ? [words.fromStep(titleOf(entry.step.id, world))]
      : entry.kind === 'free'
        ? []
        : [words.kinds[entry.kind]]),
    ...(feelings.length > 0 ? [words.feelings(listInWords(feelings))] : []),
    ...(entry.tags.length > 0 ? [entry.tags.map((tag) => `#${inLine(tag)}`).join(' ')] : []),
  ];
  const written = cleanText(entry.text).trim();
  return [
    ...about.map((line) => text(line, 'faint')),
    ...(about.length > 0 ? [gap] : []),
    written === '' ? text(words.noWords, 'faint') : text(written),
    ...(entry.edited === undefined ? [] : [gap, text(words.edited(momentInWords(entry.edited)), 'faint')]),
  ];
}

const bodyOf = ({ entry, said }: EntryState, { world, size }: Context): View['body'] =>
  layOut(
    [...(said === undefined ? [] : [text(said, 'accent'), gap]), ...entryBlocks(entry, world)],
    roomIn(size).width,
  );

export const entryScreen: ScreenModule<EntryState> = {
  onKey(before, event, context): Outcome<EntryState> {
    const state = { ...before, said: undefined };
    const page = Math.max(1, roomIn(context.size).height - 1);
    const to = (scroll: number): Outcome<EntryState> => ({
      state: {
        ...state,
        scroll: Math.min(lastScroll(bodyOf(state, context), roomIn(context.size)), Math.max(0, scroll)),
      },
    });
    const ask = (intent: Intent): Outcome<EntryState> => ({ state, intents: [intent] });
    const { id } = state.entry;
    switch (meaningOf(keyName(event), false)) {
      case 'down':
        return to(state.scroll + 1);
      case 'up':
        return to(state.scroll - 1);
      case 'pageDown':
      case 'toggle':
        return to(state.scroll + page);
      case 'pageUp':
        return to(state.scroll - page);
      case 'first':
        return to(0);
      case 'last':
        return to(Number.MAX_SAFE_INTEGER);
      case 'right':
      case 'next':
        return ask({ do: 'leaf', by: 1 });
      case 'left':
      case 'previous':
        return ask({ do: 'leaf', by: -1 });
      case 'edit':
        return ask({ do: 'write', key: changeKey(id) });
      case 'remove':
        return ask({ do: 'delete-entry', entry: id });
      case 'keys':
        return ask({ do: 'open', screen: 'keys' });
      case 'open':
      case 'back':
      case 'quit':
        return ask({ do: 'back' });
      default:
        return { state };
    }
  },
  view(state, context) {
    const { created } = state.entry;
    const day = created.slice(0, 10);
    const heading = dayHeading(day, context.world.today);
    const near = heading === words.today || heading === words.yesterday;
    return {
      title: `${near ? `${heading}, ` : ''}${near ? dayInWords(day) : heading}`,
      aside: created.slice(11, 16),
      body: bodyOf(state, context),
      scroll: state.scroll,
      hints: [
        hint('back'),
        hint('support'),
        { key: '←→', does: words.newerOlder },
        hint('edit', words.change),
        hint('remove', words.remove),
        hint('keys'),
      ],
    };
  },
};
