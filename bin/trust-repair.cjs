#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', 'dist', 'cli.cjs');
if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(
    `trust-repair needs Node 20 or newer, and this is Node ${process.versions.node}. Please install a newer one from nodejs.org.\n`,
  );
  process.exitCode = 1;
} else if (!existsSync(built)) {
  process.stderr.write('trust-repair is not built yet. Please run "npm ci" in its folder first.\n');
  process.exitCode = 1;
} else {
  // A pager or a pipe that was closed early is no trouble of ours.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  require(built)
    .main(process.argv.slice(2))
    .then((code) => {
      // The window is gone: Node may crash while it looks for it, and a crash can leave a memory image with their words behind.
      if (code === 129) process.kill(process.pid, 'SIGKILL');
      // The one place that ends the process, once everything is written.
      process.stdout.write('', () => process.exit(code));
    });
}
