/** `status`: what is open. With `--short` for a shell prompt: a part of its own that starts in a moment, and never says that anything is wrong. */
import { dailyPoints, weeklyPoints } from '../checkin/series.js';
import { weekOf } from '../checkin/week.js';
import { localDay } from '../dates/local.js';
import { statusWords as words } from '../messages/status.js';
import { checkinsDocument } from '../session/checkins-document.js';
import { openStore, resolveHome, type Store } from '../store/index.js';
import { isThere } from '../store/outside.js';
import { out } from './out.js';

/** What can be said of a home: whether today and this week have a check-in. */
type Status = { readonly kind: 'none' } | { readonly kind: 'locked' } | Open;
interface Open {
  readonly kind: 'open';
  readonly day: boolean;
  readonly week: boolean;
}

/** `status`. Throws StoreError, but not with `--short`: whatever is wrong is told by the other commands. */
export async function status({ short = false }: { readonly short?: boolean }): Promise<void> {
  const now = new Date();
  if (!short) {
    await out(`${longWords(statusAt(now)).join('\n')}\n`);
    return;
  }
  try {
    const found = statusAt(now);
    if (found.kind === 'open' && !found.week) await out(`${words.mark} ${words.week}\n`);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'StoreError')) throw error;
  }
}

function longWords(found: Status): readonly string[] {
  if (found.kind !== 'open') return [found.kind === 'none' ? words.nobody : words.locked];
  return [found.week ? words.weekDone : words.weekOpen, found.day ? words.dayDone : words.dayOpen];
}

/** Opens nothing and makes nothing where there is no home yet. */
function statusAt(now: Date): Status {
  const home = resolveHome(process.env);
  if (!isThere(home)) return { kind: 'none' };
  const store = openStore({ home, now: () => now });
  return isOpen(store) ? openAt(store, localDay(now)) : { kind: 'locked' };
}

const isOpen = ({ vault }: Store): boolean => vault.state() === 'none' || vault.isOpen();

function openAt(store: Store, today: string): Open {
  const all = store.readDocument(checkinsDocument);
  return {
    kind: 'open',
    day: dailyPoints(all).some(({ day }) => day === today),
    week: weeklyPoints(all).some(({ week }) => week === weekOf(today)),
  };
}
