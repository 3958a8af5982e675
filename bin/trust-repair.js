#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(
    `trust-repair needs Node 20 or newer; this is Node ${process.versions.node}. Please install a newer one from nodejs.org.\n`,
  );
  process.exitCode = 1;
} else if (!existsSync(built)) {
  process.stderr.write('trust-repair is not built yet. Run "npm ci" in its folder first.\n');
  process.exitCode = 1;
} else {
  const { main } = await import(built.href);
  const code = await main(process.argv.slice(2));
  // The one place that ends the process, once everything is written.
  process.stdout.write('', () => process.exit(code));
}
