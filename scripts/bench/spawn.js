// How programs are started for measuring: each in a clean environment, in a home of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const program = process.env.BENCH_BIN ?? fileURLToPath(new URL('../../bin/trust-repair.cjs', import.meta.url));

const folders = new Set();

/** An empty temporary folder. With `welcomed`, one whose owner has been through the first questions. */
export function newHome({ welcomed = false } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'trust-repair-bench-'));
  folders.add(home);
  const settings = { version: 1, causes: [], with: 'alone', joint: false, welcomed: true };
  if (welcomed) writeFileSync(join(home, 'settings.json'), JSON.stringify(settings), { mode: 0o600 });
  return home;
}

/** Removes one folder, or all that are left. */
export function removeHomes(...homes) {
  for (const home of homes.length > 0 ? homes : folders) {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(home);
  }
}

/** Neither CI nor NODE_EXTRA_CA_CERTS, which costs Node 20 some 70 ms, gets through. */
export const cleanEnv = (home) => ({
  PATH: process.env.PATH,
  HOME: home,
  TRUST_REPAIR_HOME: home,
  TERM: 'xterm-256color',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
});

/** The line that says most of what went wrong: the last that names an error, or the last. */
export function lastLine(text) {
  const lines = stripped(text)
    .trim()
    .split(/[\r\n]+/u);
  return lines.findLast((line) => /error/iu.test(line)) ?? lines.at(-1);
}

const SEQUENCES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[@-Z\\^_=>])/gu;

/** Without escape sequences. */
export const stripped = (text) => text.replace(SEQUENCES, '');

/** Milliseconds from the start of Node with these arguments to its end. Fails when it fails. */
export function timeToExit(args, home, { timeout = 15_000 } = {}) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, args, { env: cleanEnv(home), cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let ms = 0;
    const limit = setTimeout(() => child.kill('SIGKILL'), timeout);
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('exit', () => (ms = performance.now() - begun));
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      if (code === 0) resolve(ms);
      else reject(new Error(`ended with ${signal ?? code}: ${lastLine(said)}`));
    });
  });
}
