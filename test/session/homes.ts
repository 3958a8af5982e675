/** Real folders and sessions for tests. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { loadReaders } from '../../src/session/readers.js';
import { Session } from '../../src/session/session.js';

// Days in words and risk are read only once these are there; the app loads them behind its first frame.
beforeAll(() => loadReaders());

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A home folder that is not there yet; it is gone after the tests of the file. */
export function newHome(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trust-repair-evening-'));
  made.push(folder);
  return path.join(folder, 'home');
}

/** A Sunday evening. */
export const evening = new Date(2026, 10, 22, 20, 14, 5);
export const today = '2026-11-22';

/** A clock that tests move on. */
export interface Clock {
  at: Date;
}

/** A session in a home, at an evening that can be moved. */
export const sessionIn = (home: string, clock: Clock = { at: evening }): Session =>
  new Session({ home, now: () => clock.at });

/** A session of somebody who has been through the first questions. */
export function knownSession(profile: Partial<Profile> = {}, home = newHome(), clock?: Clock): Session {
  const session = sessionIn(home, clock);
  session.saveProfile({ welcomed: true, ...profile });
  return session;
}
