import { isSheetId } from '../path/sheet.js';
import { todayFor, type Today } from '../path/today.js';
import type { World } from './world.js';

/** Drafts of journal entries lie beside those of steps, under a name no step has: `journal:new`, `journal:<id>`. */
export const isJournalDraft = (key: string): boolean => key.startsWith('journal:');

/** So do those of the builders: `say:new`, `apology:new`. */
export const isBuilderDraft = (key: string): boolean => key.startsWith('say:') || key.startsWith('apology:');

/** The ids of the steps and sheets with a draft, the latest first. */
export const begunPages = (world: World): readonly string[] =>
  Object.values(world.drafts)
    .filter(({ step }) => !isJournalDraft(step) && !isBuilderDraft(step))
    .sort((one, other) => other.saved.localeCompare(one.saved))
    .map(({ step }) => step);

/** The ids of the steps with a draft, the latest first. */
export const begunSteps = (world: World): readonly string[] => begunPages(world).filter((id) => !isSheetId(id));

/** The front page as it is now. */
export const todayOf = (world: World): Today =>
  todayFor(world.stages, world.reader, world.progress, begunSteps(world), world.today);
