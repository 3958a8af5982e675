import { todayWords as words } from '../messages/today.js';
import type { World } from '../session/world.js';
import { gap, text, type Block } from '../ui/view/block.js';

/** What is said of files that could not be read, with a gap below; nothing when all could. */
export const noticeBlocks = (notices: World['notices']): Block[] =>
  notices.flatMap(({ name, path, moved, why }): Block[] => [text(words.notice(name, why, path, moved), 'strong'), gap]);
