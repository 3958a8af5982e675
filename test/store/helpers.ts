/** Real folders, real processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { type Entry, localIso, newEntryId } from '../../src/journal/entry.js';
import { randomBytes } from 'node:crypto';

const made: string[] = [];

/** A new temporary folder with nothing in it. */
export function tempFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trust-repair-test-'));
  made.push(folder);
  return folder;
}

/** A home folder that is not there yet. */
export function newHome(): string {
  return path.join(tempFolder(), 'home');
}

/** Deletes every folder that `tempFolder` made; for `afterAll`. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** Bundles a TypeScript child program, as Node 20 cannot run one, and returns the file. */
export function bundle(source: string): string {
  const outfile = path.join(tempFolder(), `${path.basename(source, '.ts')}.mjs`);
  buildSync({
    entryPoints: [path.join(import.meta.dirname, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  });
  return outfile;
}

/** A running child and what it printed, line by line. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first line that starts like this; rejects when the child ends without one. */
  line(start: string): Promise<string>;
  /** Resolves with the exit code or the signal when it has ended and all its output is here. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a bundled child. */
export function start(program: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting: { start: string; resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      for (const wait of waiting) if (line.startsWith(wait.start)) wait.resolve(line);
    }
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => {
      for (const wait of waiting) wait.reject(new Error(`ended without a line '${wait.start}'`));
      resolve(signal ?? code);
    });
  });
  const line = (begin: string): Promise<string> => {
    const known = lines.find((candidate) => candidate.startsWith(begin));
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve, reject) => waiting.push({ start: begin, resolve, reject }));
  };
  return { process: child, lines, line, ended };
}

/** An entry made up for a test. */
export function entryOf(changes: Partial<Entry> = {}, date = new Date('2026-11-22T20:14:05Z')): Entry {
  return {
    v: 1,
    id: newEntryId(date, randomBytes),
    created: localIso(date),
    kind: 'free',
    text: 'Tonight we talked about the car.',
    feelings: [{ word: 'hopeful', strength: 2 }],
    tags: ['evening'],
    ...changes,
  };
}

/** A clock that stands still. */
export function clockAt(iso: string): () => Date {
  return () => new Date(iso);
}

/** Hidden temporary files in a folder. */
export function temps(folder: string): string[] {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}
