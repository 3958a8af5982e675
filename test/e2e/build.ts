/** Builds `dist` once before the tests when it is missing, incomplete or older than what it is made from. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = ['dist/cli.js', 'dist/guide/index.js', 'dist/guide/index.d.ts'].map((name) => path.join(root, name));
const from = ['src', 'scripts', 'package.json', 'tsconfig.types.json'].map((name) => path.join(root, name));

const changed = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The latest change of a file, or of anything in a folder; the folders themselves tell of files that were taken away. */
function newest(file: string): number {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) return changed(file);
  return Math.max(changed(file), ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

export default function setup(): void {
  if (Math.min(...made.map(changed)) > Math.max(...from.map(newest))) return;
  const start = new Date();
  execFileSync(process.execPath, [path.join(root, 'scripts/build.js')], { cwd: root, stdio: 'inherit' });
  // What was saved while it was built may not be in it: as old as its beginning, so that the next run looks again.
  for (const file of made) fs.utimesSync(file, start, start);
}
