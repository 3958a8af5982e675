/** Text that is lent to the person's own editor, in a file that is gone afterwards. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomHex } from './random.js';

/** The editor a person asked for, VISUAL before EDITOR; undefined when there is none. */
export function editorCommand(env: NodeJS.ProcessEnv): string | undefined {
  const command = (env['VISUAL'] ?? env['EDITOR'] ?? '').trim();
  return command === '' ? undefined : command;
}

/** Where the file lies for the time: in memory where the system offers it, so that a disk never sees the words. */
function scratchParent(): string {
  try {
    fs.accessSync('/dev/shm', fs.constants.W_OK);
    return '/dev/shm';
  } catch {
    return os.tmpdir();
  }
}

/** Overwrites a file before it is removed; on a disk that keeps old blocks this is the best that can be done. */
function wipe(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    try {
      fs.writeFileSync(file, Buffer.alloc(fs.statSync(file).size));
    } catch {
      // Removing it is what matters.
    }
  }
  fs.rmSync(folder, { recursive: true, force: true });
}

const prefix = 'tr-';

/** Removes what a killed run left behind: its process is gone, so nobody edits it any more. */
export function sweepScratch(): void {
  const parent = scratchParent();
  for (const name of fs.readdirSync(parent)) {
    const pid = Number(/^tr-(\d+)-[0-9a-f]{12}$/u.exec(name)?.[1]);
    if (!Number.isSafeInteger(pid) || isAlive(pid)) continue;
    try {
      wipe(path.join(parent, name));
    } catch {
      // Another user's: not ours to touch.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Opens a text in the person's editor and waits. Returns what it became, or undefined when the editor did not start or said that it failed. */
export function editElsewhere(command: string, text: string): string | undefined {
  sweepScratch();
  const folder = path.join(scratchParent(), `${prefix}${process.pid}-${randomHex(12)}`);
  fs.mkdirSync(folder, { mode: 0o700 });
  const file = path.join(folder, 'text.md');
  try {
    fs.writeFileSync(file, text, { mode: 0o600 });
    // Through the shell, as EDITOR may hold arguments ("code --wait"); the file is handed over apart, so that its name is never read as shell.
    const shell = process.platform === 'win32';
    const done = shell
      ? spawnSync(`${command} "${file}"`, { stdio: 'inherit', shell: true })
      : spawnSync('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: 'inherit' });
    if (done.error !== undefined || done.status !== 0) return undefined;
    // Editors end a file with a newline of their own.
    return fs.readFileSync(file, 'utf8').replace(/\n$/u, '');
  } finally {
    wipe(folder);
  }
}
