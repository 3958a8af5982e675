/** Text that is lent to the person's own editor, in a file that is gone afterwards, but never before its words are safe. */
import type { spawnSync as spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { isRecord } from '../journal/entry.js';
import { isRunning } from './processes.js';
import { randomHex } from './random.js';

/** Where a text belongs, so that it can be put back after a crash. */
export interface Belongs {
  readonly step: string;
  readonly prompt: string;
}

/** A text that a killed run had lent to an editor. */
export interface Stray extends Belongs {
  readonly text: string;
  /** When the editor saved it. */
  readonly saved: Date;
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

/** The names in a folder; none where it cannot be listed. */
function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a folder of ours as far as it can be; what is left is swept at a later start. */
function tryToWipe(folder: string): void {
  try {
    wipe(folder);
  } catch {
    // It is not there, or not ours.
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
  const file = path.join(folder, 'text.md');
  return { step, prompt, text: readText(file), saved: fs.statSync(file).mtime };
}

/**
 * Hands every text that a killed run of this home had lent to an editor to `keep`, and removes its file once `keep` has returned. Files of other homes and of
 * other people stay.
 */
export function recoverStrays(home: string, keep: (stray: Stray) => void): void {
  const parent = scratchParent();
  for (const name of namesIn(parent)) {
    const pid = Number(/^tr-(\d+)-[0-9a-f]{12}$/u.exec(name)?.[1]);
    if (!Number.isSafeInteger(pid) || isRunning(pid)) continue;
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
    tryToWipe(folder);
  }
}

/** A text that came back from an editor; its file stays, to be recovered after a crash, until it is let go of. */
export interface Lent {
  /** What the editor saved; undefined when it failed and saved nothing. */
  readonly text: string | undefined;
  /** False when the editor could not be opened, or failed and changed nothing. */
  readonly worked: boolean;
  /** Wipes the file: call it once the text is kept elsewhere. */
  readonly letGo: () => void;
}

/** Opens a text in the person's editor and waits. Whatever the editor says of itself when it ends, what it saved counts: a closed window ends an editor in the middle. */
export function lendText(command: string, text: string, belongs: Belongs & { readonly home: string }): Lent {
  const folder = path.join(scratchParent(), `tr-${process.pid}-${randomHex(12)}`);
  const file = path.join(folder, 'text.md');
  const letGo = (): void => tryToWipe(folder);
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
    fs.writeFileSync(file, text, { mode: 0o600 });
    fs.writeFileSync(path.join(folder, 'about.json'), JSON.stringify(belongs), { mode: 0o600 });
    const status = runEditor(command, file);
    const saved = readText(file);
    // One that fails may have emptied the file before it did.
    const failed = status !== 0 && saved.trim() === '';
    const worked = status === 0 || (!failed && saved !== text.replace(/\n$/u, ''));
    return { text: failed ? undefined : saved, worked, letGo };
  } catch {
    // No room for the file, or the editor took it away: what was written before is still where it was.
    letGo();
    return { text: undefined, worked: false, letGo };
  }
}

/** The same in one go: `keep` gets what was saved. The file is removed once it has returned, and stays when it throws, to be recovered. */
export function editElsewhere(
  command: string,
  text: string,
  belongs: Belongs & { readonly home: string },
  keep: (text: string) => void,
): boolean {
  const lent = lendText(command, text, belongs);
  if (lent.text !== undefined) keep(lent.text);
  lent.letGo();
  return lent.worked;
}

/** Where the editor draws: the terminal itself when our output goes elsewhere, as in `id=$(trust-repair journal add)`. */
function editorOutput(): number | 'inherit' {
  if (process.stdout.isTTY) return 'inherit';
  try {
    return fs.openSync('/dev/tty', 'w');
  } catch {
    return 'inherit';
  }
}

/** The editor's exit code; null when it could not be started. A signal that ended it counts as a failure of its own. */
function runEditor(command: string, file: string): number | null {
  // Through the shell, as EDITOR may hold arguments ("code --wait"); the file is handed over apart, so that its name is never read as shell. What the shell
  // itself says when there is no such editor is said better by us.
  const output = editorOutput();
  // Loaded only here: it takes some milliseconds, and few starts need it.
  const { spawnSync } = createRequire(import.meta.url)('node:child_process') as { readonly spawnSync: typeof spawn };
  const done =
    process.platform === 'win32'
      ? spawnSync(`${command} "${file}"`, { stdio: 'inherit', shell: true })
      : spawnSync('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: ['inherit', output, 'ignore'] });
  if (typeof output === 'number') fs.closeSync(output);
  return done.error === undefined ? (done.status ?? 1) : null;
}
