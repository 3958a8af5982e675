import { keyWords as words } from '../../messages/path.js';
import { editorKeys } from '../../ui/editor/keymap.js';
import { keyTable, type KeyRow } from '../../ui/keys/table.js';
import { gap, heading, item, type Block } from '../../ui/view/block.js';
import { createPages, type PagesState } from '../pages/pages.js';

const rows = (where: KeyRow['where']): Block[] =>
  keyTable.filter((row) => row.where === where).map(({ label, does }) => item(does, label.padEnd(9)));

/** Every key there is, from the tables that the screens themselves use. */
export const keyBlocks = (): Block[] => [
  heading(words.everywhere),
  ...rows('everywhere'),
  gap,
  heading(words.reading),
  ...rows('reading'),
  gap,
  heading(words.writing),
  ...rows('writing'),
  ...editorKeys.map(({ label, does }) => item(does, label.padEnd(9))),
];

export const createKeys = (): PagesState => ({
  ...createPages([{ title: words.title, blocks: keyBlocks() }]),
  keys: true,
});
