import { dayInWords } from '../../dates/say.js';
import type { Step } from '../../guide/schema.js';
import type { Entry } from '../../journal/entry.js';
import { backWords as words, pathWords } from '../../messages/path.js';
import { isDone, recordOf } from '../../path/document.js';
import { placedSteps } from '../../path/recommend.js';
import type { World } from '../../session/world.js';
import { cleanText } from '../../text/clean.js';
import { gap, text, type Block } from '../../ui/view/block.js';
import { noticeBlocks } from '../../pages/notices.js';
import { createList, type ListItem, type ListState } from '../pages/list.js';
import { createPages, type PagesState } from '../pages/pages.js';
import { compareBlocks, entryBlocks } from '../../pages/compare.js';

/** What was finished, newest first, then notes that stand on their own. */
export function createBack(world: World, notes: readonly Entry[]): ListState {
  const done = placedSteps(world.stages, world.reader)
    .map(({ step }) => ({ step, runs: recordOf(world.progress, step.id).runs }))
    .filter(({ step }) => isDone(world.progress, step.id))
    .sort((one, other) => (other.runs.at(-1)?.day ?? '').localeCompare(one.runs.at(-1)?.day ?? ''));
  const items = done.map(({ step, runs }): ListItem => ({
    label: step.title,
    note: `${dayInWords(runs.at(-1)?.day ?? '')}${runs.length > 1 ? `, ${pathWords.doneTimes(runs.length)}` : ''}`,
    intent: { do: 'look-back', step: step.id },
  }));
  const kept = notes.map(({ id, created }): ListItem => ({
    group: words.notes,
    label: words.note(dayInWords(created.slice(0, 10))),
    intent: { do: 'note', entry: id },
  }));
  items.push(...kept);
  return createList({
    list: 'back',
    title: words.title,
    lead: items.length === 0 ? words.empty : '',
    items,
    opens: words.open,
  });
}

/** A note that stands on its own. */
export const createNote = (entry: Entry): PagesState =>
  createPages([{ title: words.note(dayInWords(entry.created.slice(0, 10))), blocks: [text(cleanText(entry.text))] }]);

/** A finished step: the latest beside the first, then each time as it was written. */
export function createLooking(step: Step, entries: readonly Entry[], world: World): PagesState {
  const { side } = world.reader;
  if (entries.length === 0)
    return createPages([{ title: step.title, blocks: [...noticeBlocks(world.notices), text(words.unreadable)] }]);
  const [first] = entries;
  const last = entries.at(-1);
  const compared: { title: string; blocks: Block[] }[] =
    first !== undefined && last !== undefined && first !== last
      ? [
          {
            title: `${step.title}: ${words.compareTitle.toLowerCase()}`,
            blocks: compareBlocks(step, first, last, side),
          },
        ]
      : [];
  const each = [...entries].reverse().map((entry) => ({
    title: step.title,
    blocks: [...entryBlocks(step, entry, side), ...(entries.length === 1 ? [gap, text(words.only, 'faint')] : [])],
  }));
  return createPages([...compared, ...each]);
}

/** Shown when a step was finished again: the time before and now. */
export function createThenAndNow(step: Step, entries: readonly Entry[], world: World): PagesState | undefined {
  const [before, after] = entries.slice(-2);
  if (before === undefined || after === undefined) return undefined;
  const title = `${step.title}: ${words.compareTitle.toLowerCase()}`;
  return createPages([{ title, blocks: compareBlocks(step, before, after, world.reader.side) }], 0, {
    does: words.goOn,
    intent: { do: 'home' },
  });
}
