/** The versions of a letter: the first beside the latest, then each by itself. */
import type { Entry } from '../../journal/entry.js';
import { apologyWords as words } from '../../messages/apology.js';
import { compareVersions, versionBlocks } from '../../pages/versions.js';
import { createPages, type PagesState } from '../pages/pages.js';

/** Pages to leaf through; the versions come with the first of them first. */
export function createVersions(versions: readonly Entry[]): PagesState {
  const [first] = versions;
  const last = versions.at(-1);
  const beside =
    first !== undefined && last !== undefined && first !== last
      ? [{ title: words.compareTitle, blocks: compareVersions(first, last) }]
      : [];
  const each = [...versions].reverse().map((entry) => ({ title: words.title, blocks: versionBlocks(entry) }));
  return createPages([...beside, ...each]);
}
