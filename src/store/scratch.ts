/** Text that is lent to the person's own editor, in a file that is gone afterwards, but never before its words are safe. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isRecord } from '../journal/entry.js';
import { randomHex } from './random.js';

/** Where a text belongs, so that it can be put back after a crash. */
export interface Belongs {
  readonly step: string;
  readonly prompt: string;
}

/** A text that a killed run had lent to an editor. */
export interface Stray extends Belongs {
  readonly text: string;
}

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

/** Overwrites the files before they are removed; on a disk that keeps old blocks this is the best that can be done. */
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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Editors end a file with a newline of their own. */
const readText = (file: string): string => fs.readFileSync(file, 'utf8').replace(/\n$/u, '');

/** The stray text in a folder of ours, when it belongs to this home and its process is gone. */
function strayIn(folder: string, home: string): Stray | undefined {
  const about: unknown = JSON.parse(fs.readFileSync(path.join(folder, 'about.json'), 'utf8'));
  if (!isRecord(about) || about['home'] !== home) return undefined;
  const { step, prompt } = about;
  if (typeof step !== 'string' || typeof prompt !== 'string') return undefined;
  return { step, prompt, text: readText(path.join(folder, 'text.md')) };
}

/**
 * Hands every text that a killed run of this home had lent to an editor to `keep`, and removes its file once `keep` has returned. Files of other homes and of
 * other people stay.
 */
export function recoverStrays(home: string, keep: (stray: Stray) => void): void {
  const parent = scratchParent();
  for (const name of fs.readdirSync(parent)) {
    const pid = Number(/^tr-(\d+)-[0-9a-f]{12}$/u.exec(name)?.[1]);
    if (!Number.isSafeInteger(pid) || isAlive(pid)) continue;
    const folder = path.join(parent, name);
    let stray: Stray | undefined;
    try {
      stray = strayIn(folder, home);
    } catch {
      // Another person's, or not complete: a process that dies that early has lent nothing yet.
      continue;
    }
    if (stray === undefined) continue;
    keep(stray);
    wipe(folder);
  }
}

/**
 * Opens a text in the person's editor and waits. Whatever the editor says of itself when it ends, what it saved is returned: a closed window ends an editor in
 * the middle. `opened` is false when it could not be started.
 */
export function editElsewhere(
  command: string,
  text: string,
  belongs: Belongs,
  home: string,
): { readonly text: string; readonly opened: boolean } {
  const folder = path.join(scratchParent(), `tr-${process.pid}-${randomHex(12)}`);
  fs.mkdirSync(folder, { mode: 0o700 });
  const file = path.join(folder, 'text.md');
  try {
    fs.writeFileSync(file, text, { mode: 0o600 });
    fs.writeFileSync(path.join(folder, 'about.json'), JSON.stringify({ home, ...belongs }), { mode: 0o600 });
    // Through the shell, as EDITOR may hold arguments ("code --wait"); the file is handed over apart, so that its name is never read as shell. What the shell
    // itself says when there is no such editor is said better by us.
    const done =
      process.platform === 'win32'
        ? spawnSync(`${command} "${file}"`, { stdio: 'inherit', shell: true })
        : spawnSync('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: ['inherit', 'inherit', 'ignore'] });
    const saved = readText(file);
    // One that fails may have emptied the file before it did.
    const failed = done.status !== 0 && saved.trim() === '';
    return {
      text: failed ? text : saved,
      opened: done.error === undefined && done.status !== 126 && done.status !== 127,
    };
  } finally {
    wipe(folder);
  }
}
