/** Runs the tests with properties from a new seed each, over and over: `npm run fuzz [times]`. Ends at the first failure. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const times = Number(process.argv[2] ?? 5);
const files = fs
  .readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('test', file))
  .filter((file) => /\.test\.tsx?$/u.test(file) && fs.readFileSync(file, 'utf8').includes('fc.'));

for (let round = 1; round <= times; round += 1) {
  console.log(`round ${round} of ${times}: ${files.length} files`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
