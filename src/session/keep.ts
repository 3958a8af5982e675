import { Vault } from '../store/vault/vault.js';
import { Keeping } from './keeping.js';
import type { Session } from './session.js';

/** Backups, mending and erasing for a session. Apart from it, as few starts need any of this. */
export const keepingOf = (session: Session): Keeping =>
  new Keeping({
    context: () => session.forKeeping(),
    rebuild: () => session.rebuildCheckins(),
    tryKey: (home, secret) => new Vault({ home, now: () => new Date() }).open(secret),
  });
