import { mergeCopies } from '../store/keeping/merge.js';
import type { Session } from './session.js';

/**
 * What is done once what was written can be read: entries that were added while it was locked are taken in, copies that a synced folder made are merged, and what was
 * deleted long ago is forgotten. Costs a look at two folders when there is nothing to do. Throws nothing: what could not be done is tried again at the next start.
 */
export async function settle(session: Session): Promise<void> {
  try {
    if (session.locking.lockState() === 'locked') return;
  } catch (error) {
    if (isStoreError(error)) return;
    throw error;
  }
  const all: readonly (() => unknown)[] = [
    () => session.locking.takeIn(),
    () => session.hasCopies() && mergeCopies(session.forKeeping()),
    () => {
      session.journal.forgetPast();
    },
  ];
  for (const work of all) {
    try {
      await work();
    } catch (error) {
      if (!isStoreError(error)) throw error;
    }
  }
}

/** Known by its name, as parts that are loaded apart have classes of their own. */
const isStoreError = (error: unknown): boolean => error instanceof Error && error.name === 'StoreError';
