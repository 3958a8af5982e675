/** A child that writes until it is killed, and says what it was told is saved: `writer.mjs <home> <name>`. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { localIso, newEntryId } from '../../src/journal/entry.js';
import { openStore, StoreError } from '../../src/store/index.js';

const [home = '', key = ''] = process.argv.slice(2);
const now = (): Date => new Date();
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

const store = openStore({ home, now });
store.takeDraft(key);
say(`swept ${fs.readdirSync(home).filter((name) => name.endsWith(`.tmp`)).length}`);
let saved = Number(store.drafts()[key]?.answers['count'] ?? 0);
say(`found ${saved}`);
try {
  for (;;) {
    const id = newEntryId(now(), randomBytes);
    // Sizes from one line to several pages, so that kills fall into short writes and long ones.
    const text = 'plain words '.repeat(1 + (randomBytes(1)[0] ?? 0) * 4);
    store.appendEntry({ v: 1, id, created: localIso(now()), kind: 'free', text, feelings: [], tags: [] });
    say(`entry ${id}`);
    for (let i = 0; i < 3; i += 1) {
      saved += 1;
      store.saveDraft(key, { step: 'reasons', run: 1, card: 0, answers: { count: saved, text } });
      say(`draft ${saved}`);
    }
  }
} catch (error) {
  say(error instanceof StoreError ? `refused ${error.kind}` : `failed ${String(error)}`);
}
