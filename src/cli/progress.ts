/** `progress` in lines and as JSON. */
import { localDay } from '../dates/local.js';
import { stages } from '../guide/stages/index.js';
import { progressCliWords as words } from '../messages/progress-cli.js';
import { once, progressBlocks, type ProgressKnown } from '../pages/progress.js';
import { readerOf } from '../path/reader.js';
import { progressFacts } from '../progress/facts.js';
import { promisesSpec } from '../promises/promise.js';
import { checkinsDocument } from '../session/checkins-document.js';
import { pathDocument, settingsDocument } from '../session/documents.js';
import { Locking } from '../session/locking.js';
import { openStore, resolveHome, type Store } from '../store/index.js';
import { safeJson } from './journal/lines.js';
import { note, out } from './out.js';
import { print } from './print.js';
import type { SecretOptions } from './secret.js';
import { unlockSession } from './unlock.js';

/** What `progress` understands. */
export interface ProgressOptions extends SecretOptions {
  readonly plain?: boolean;
  readonly json?: boolean;
}

/** Prints it: numbers in the place of charts, as a pipe or a screen reader has no use for drawings. JSON: see `src/progress/facts.ts`. Throws CliError or StoreError when it stays locked. */
export async function printProgress(options: ProgressOptions): Promise<void> {
  const now = (): Date => new Date();
  const store = openStore({ home: resolveHome(process.env), now });
  await unlockSession({ locking: new Locking(store, now) }, options);
  const known = knownIn(store, localDay(now()));
  if (options.json === true) {
    const [checkins, promises] = [known.checkins(), known.promises()];
    await out(`${safeJson(progressFacts({ ...known.world, checkins, promises }))}\n`);
  } else print(progressBlocks(known, true));
  for (const { name, why } of store.notices()) await note(words.unread(name, why));
}

/** Without the rest of a session: each file is read once, and only where it is needed. */
function knownIn(store: Store, today: string): ProgressKnown {
  const profile = store.readDocument(settingsDocument);
  return {
    world: {
      stages,
      reader: readerOf(profile, today),
      progress: store.readDocument(pathDocument),
      profile,
      drafts: store.drafts(),
      today,
      // They are said at the end, when every file was looked at.
      notices: [],
    },
    checkins: once(() => store.readDocument(checkinsDocument)),
    promises: once(() => store.readDocument(promisesSpec).items),
    entry: (id) => store.findEntry(id),
  };
}
