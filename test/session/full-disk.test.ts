/** What a full disk does between the two writes of finishing a step. */
import { expect, test } from 'vitest';
import { recordOf } from '../../src/path/document.js';
import { allSteps, Session } from '../../src/session/session.js';
import { openStore, StoreError, type Disk } from '../../src/store/index.js';
import { realDisk } from '../../src/store/disk.js';
import { evening, knownSession, newHome } from './homes.js';

const step = allSteps[0]!;

/** A session whose disk refuses to replace one file while `full` is set. */
function refusing(home: string, file: string): { session: Session; disk: { full: boolean } } {
  const state = { full: true };
  const disk: Disk = {
    ...realDisk,
    rename(from, to) {
      if (state.full && to.endsWith(file)) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      realDisk.rename(from, to);
    },
  };
  const options = { home, now: () => evening, disk };
  return { session: new Session(options), disk: state };
}

test('a finish that got only half way can be done again, and counts once', () => {
  const home = newHome();
  knownSession({}, home);
  const { session, disk } = refusing(home, 'path.json');
  const id = session.newId();
  const finish = (): unknown => session.finishStep(step, 1, { safe: 4 }, id);
  expect(finish).toThrow(expect.objectContaining({ kind: 'disk-full' }) as Error);
  expect(finish).toThrow(StoreError);
  disk.full = false;
  finish();
  expect(openStore({ home, now: () => evening }).recentEntries(9)).toHaveLength(1);
  expect(recordOf(session.world().progress, step.id).runs).toHaveLength(1);
});

// The entry is on the disk already, so the second finish adds nothing, and drops the draft that held the change.
test('what was changed between the two tries is kept', () => {
  const home = newHome();
  knownSession({ side: 'hurt' }, home);
  const { session, disk } = refusing(home, 'path.json');
  const id = session.newId();
  expect(() => session.finishStep(step, 1, { sentence: 'First words.' }, id)).toThrow(StoreError);
  disk.full = false;
  session.finishStep(step, 1, { sentence: 'Better words.' }, id);
  expect(session.entriesOf(step).map(({ text }) => text)).toEqual([expect.stringContaining('Better words.')]);
});
