/** A child that erases and kills itself with SIGKILL before its n-th change of the disk: `eraser.mjs <home> <n>`. Says how many there were when it lives to the end. */
import fs from 'node:fs';
import { eraseAll } from '../../../src/store/keeping/index.js';

const [home = '', at = '0'] = process.argv.slice(2);
let calls = 0;
for (const name of ['writeSync', 'fsyncSync', 'unlinkSync', 'rmSync', 'rmdirSync'] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]): unknown => {
    calls += 1;
    if (calls === Number(at)) process.kill(process.pid, 'SIGKILL');
    return real.apply(fs, args);
  };
}
eraseAll(home);
const { writeSync } = fs;
writeSync(1, `calls ${calls}\n`);
