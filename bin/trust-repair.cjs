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
  // (Other trouble with it, such as a window that is gone, is for whoever writes to it.)
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  require(built)
    .main(process.argv.slice(2))
    .then((code) => {
      // The window is gone: Node may crash while it looks for it, and a crash can leave a memory image with their words behind.
      if (code === 129) process.kill(process.pid, 'SIGKILL');
      // The one place that ends the process, once everything is written.
      process.stdout.write('', () => process.exit(code));
    });
}
