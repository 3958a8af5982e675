import { JournalService } from '../../session/journal.js';
import { Locking } from '../../session/locking.js';
import { openStore, resolveHome, type Store } from '../../store/index.js';
import type { SecretOptions } from '../secret.js';
import { unlockSession } from '../unlock.js';

/** A journal without the guide and the path, as a session has it. */
export interface OpenJournal {
  readonly home: string;
  readonly journal: JournalService;
  readonly locking: Locking;
  readonly notices: Store['notices'];
  readonly hasCopies: Store['hasCopies'];
}

/** The journal of this process alone, for what has to start in a moment: a whole session loads the guide. */
export function openJournal(): OpenJournal {
  const now = (): Date => new Date();
  const store = openStore({ home: resolveHome(process.env), now });
  return {
    home: store.home,
    journal: new JournalService(store, now),
    locking: new Locking(store, now),
    notices: () => store.notices(),
    hasCopies: () => store.hasCopies(),
  };
}

/** The same, unlocked where it is locked. Throws CliError or StoreError when it stays locked. */
export async function openJournalUnlocked(options: SecretOptions): Promise<OpenJournal> {
  const opened = openJournal();
  await unlockSession(opened, options);
  return opened;
}
