/** What killed processes leave behind: half-written text that must not lie around in the open. */
import fs from 'node:fs';
import path from 'node:path';
import { quietly, TEMP_NAME } from './disk.js';
import { LOCK_NAME } from './lock.js';
import { isRunning } from './processes.js';

const HOUR = 3_600_000;

/**
 * Deletes temporary files whose writer is gone, or that are older than an hour: one look at the folder. Never fails,
 * whatever the folder is like. Returns how many it deleted.
 */
export function sweep(home: string): number {
  let names: string[] = [];
  quietly(() => {
    names = fs.readdirSync(home);
  });
  let deleted = 0;
  for (const name of names) {
    const pid = Number(TEMP_NAME.exec(name)?.[1] ?? Number.NaN);
    const isGuard = name.startsWith(`${LOCK_NAME}-guard-`);
    if (Number.isNaN(pid) && !isGuard) continue;
    const file = path.join(home, name);
    quietly(() => {
      // Writing is synchronous, so a file with our own pid was left by an earlier process of that number.
      const isLeft = !isGuard && (pid === process.pid || !isRunning(pid));
      if (!isLeft && Date.now() - fs.statSync(file).mtimeMs <= HOUR) return;
      fs.unlinkSync(file);
      deleted += 1;
    });
  }
  return deleted;
}
