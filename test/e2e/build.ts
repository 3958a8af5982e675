/** Builds `dist` once before the tests when it is missing, incomplete or older than what it is made from. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = path.join(root, 'dist');
/** Made last of all: when it is there, everything is. */
const last = path.join(dist, 'guide/index.d.ts');
const from = ['src', 'scripts', 'package.json', 'tsconfig.types.json'].map((name) => path.join(root, name));

/** When a file, or anything in a folder, was changed; the folders themselves tell of files that were taken away. */
const changes = (file: string): number[] => {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return [0];
  return [
    stat.mtimeMs,
    ...(stat.isDirectory() ? fs.readdirSync(file).flatMap((name) => changes(path.join(file, name))) : []),
  ];
};

export default function setup(): void {
  if (fs.existsSync(last) && Math.min(...changes(dist)) > Math.max(...from.flatMap(changes))) return;
  const start = new Date();
  execFileSync(process.execPath, [path.join(root, 'scripts/build.js')], { cwd: root, stdio: 'inherit' });
  // What was saved while it was built may not be in it: as old as its beginning, so that the next run looks again.
  fs.utimesSync(last, start, start);
}
