/**
 * A child that restores and kills itself with SIGKILL before its n-th change of the disk, of whatever kind: `restorer.mjs <home> <source> <n>`. Says how many changes there
 * were when it lives to the end.
 */
import fs from 'node:fs';
import { realDisk } from '../../../src/store/disk.js';
import { restoreBackup } from '../../../src/store/keeping/index.js';

const [home = '', source = '', at = '0'] = process.argv.slice(2);
let calls = 0;
const changing = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'renameSync',
  'unlinkSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
] as const;
for (const name of changing) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]): unknown => {
    calls += 1;
    if (calls === Number(at)) process.kill(process.pid, 'SIGKILL');
    return real.apply(fs, args);
  };
}
restoreBackup({ home, disk: realDisk, now: () => new Date('2026-11-22T20:14:05Z') }, source);
const { writeSync } = fs;
writeSync(1, `calls ${calls}\n`);
