import { checkinsDocument } from '../../session/checkins-document.js';
import { CheckinService } from '../../session/checkins.js';
import { Locking } from '../../session/locking.js';
import { openStore, resolveHome, type Store } from '../../store/index.js';
import type { SecretOptions } from '../secret.js';
import { unlockSession } from '../unlock.js';

/** The check-ins of this process without the path and the journal's screens, unlocked where they are locked. Throws CliError or StoreError when they stay locked. */
export async function openCheckins(options: SecretOptions): Promise<{
  readonly checkins: CheckinService;
  readonly notices: Store['notices'];
  /** A file of them did not open: it may have held more. */
  readonly isLost: () => boolean;
}> {
  const now = (): Date => new Date();
  const store = openStore({ home: resolveHome(process.env), now });
  await unlockSession({ locking: new Locking(store, now) }, options);
  return {
    checkins: new CheckinService(store, now),
    notices: () => store.notices(),
    isLost: () => store.isSetAside(checkinsDocument.name),
  };
}
