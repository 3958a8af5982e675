/** A disk that is really full (a small tmpfs; needs root) and a folder that really cannot be written to. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { monthOf } from '../../src/journal/entry.js';
import { openStore, type Store, StoreError } from '../../src/store/index.js';
import { settingsSpec } from '../store/specs.js';
import { entryOf, newHome, removeFolders, tempFolder, temps } from '../store/helpers.js';

const now = (): Date => new Date();
const run = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function canMount(): boolean {
  const folder = tempFolder();
  return run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder) && run('umount', folder);
}

function canProtect(): boolean {
  const folder = tempFolder();
  return run('chattr', '+i', folder) && run('chattr', '-i', folder);
}

const mounts = canMount();
const protects = canProtect();
if (!mounts) console.warn('SKIPPED: no tmpfs can be mounted here (that needs root), so no disk was really full.');
if (!protects) console.warn('SKIPPED: chattr +i does not work here, so no folder was really write-protected.');

const undo: (() => void)[] = [];
afterEach(() => {
  for (const work of undo.splice(0).reverse()) work();
});
afterAll(removeFolders);

function kindOf(work: () => void): string {
  try {
    work();
    return 'saved';
  } catch (error) {
    if (error instanceof StoreError) return error.kind;
    throw error;
  }
}

/** A home on a disk of so many kilobytes. */
function smallDisk(kilobytes: number): string {
  const folder = tempFolder();
  expect(run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)).toBe(true);
  undo.push(() => run('umount', folder));
  return path.join(folder, 'home');
}

/** Everything in the home, as text. */
function snapshot(home: string): Record<string, string> {
  const names = fs.readdirSync(home).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(home, name), 'utf8')]));
}

describe.skipIf(!mounts)('a disk that fills up', () => {
  it.each([48, 64, 100, 128])('of %i kB keeps every entry it acknowledged, and says that it is full', (kilobytes) => {
    const home = smallDisk(kilobytes);
    const store = openStore({ home, now });
    const acknowledged: string[] = [];
    let full = 0;
    for (let i = 0; i < 400 && full < 20; i += 1) {
      const entry = entryOf({ text: 'words '.repeat(i % 40) });
      const before = fs.existsSync(home) ? snapshot(home) : {};
      const kind = kindOf(() => store.appendEntry(entry));
      if (kind === 'saved') acknowledged.push(entry.id);
      else {
        expect(kind).toBe('disk-full');
        expect(snapshot(home)).toEqual(before);
        expect(temps(home)).toEqual([]);
        expect(fs.existsSync(path.join(home, '.lock'))).toBe(false);
        full += 1;
      }
    }
    const after = openStore({ home, now });
    expect(full).toBe(20);
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(new Set(after.recentEntries(999).map((entry) => entry.id))).toEqual(new Set(acknowledged));
    expect(after.notices()).toEqual([]);
    console.log(`tmpfs of ${kilobytes} kB: ${acknowledged.length} kept, 20 refused as disk-full`);
  });

  it('to the last byte still opens and reads, sets nothing aside, and saves again once there is room', () => {
    const home = smallDisk(128);
    const store = openStore({ home, now });
    const entry = entryOf();
    store.appendEntry(entry);
    const filler = path.join(path.dirname(home), 'filler');
    const fd = fs.openSync(filler, 'w');
    expect(() => {
      for (;;) fs.writeSync(fd, Buffer.alloc(512, 1));
    }).toThrow(/ENOSPC/);
    fs.closeSync(fd);
    const saves = (opened: Store): string => kindOf(() => opened.appendEntry(entryOf()));
    expect(saves(store)).toBe('disk-full');
    const late = openStore({ home, now });
    expect(late.recentEntries(5)).toEqual([entry]);
    expect(late.notices()).toEqual([]);
    expect(fs.existsSync(path.join(home, 'set-aside'))).toBe(false);
    fs.unlinkSync(filler);
    expect(saves(store)).toBe('saved');
    expect(store.entriesOfMonth(monthOf(entry.created))).toHaveLength(2);
  });
});

describe.skipIf(!protects)('a folder that cannot be written to', () => {
  it('opens, reads, and says so at once when something is to be saved', () => {
    const home = newHome();
    const entry = entryOf();
    openStore({ home, now }).appendEntry(entry);
    fs.writeFileSync(path.join(home, 'settings.json'), 'null');
    expect(run('chattr', '+i', home)).toBe(true);
    undo.push(() => run('chattr', '-i', home));
    const started = performance.now();
    const store = openStore({ home, now });
    expect(store.recentEntries(5)).toEqual([entry]);
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1 });
    expect(store.notices()).toMatchObject([{ name: 'settings.json', moved: false }]);
    expect(kindOf(() => store.appendEntry(entryOf()))).toBe('no-access');
    expect(performance.now() - started).toBeLessThan(200);
    expect(fs.readFileSync(path.join(home, 'settings.json'), 'utf8')).toBe('null');
  });
});

describe.skipIf(!mounts)('a disk that is mounted for reading only', () => {
  it('says so at once', () => {
    const home = smallDisk(256);
    const entry = entryOf();
    openStore({ home, now }).appendEntry(entry);
    expect(run('mount', '-o', 'remount,ro', path.dirname(home))).toBe(true);
    const store = openStore({ home, now });
    const started = performance.now();
    expect(kindOf(() => store.saveDraft('a', { step: 's', run: 1, card: 0, answers: {} }))).toBe('read-only');
    expect(performance.now() - started).toBeLessThan(200);
    expect(store.findEntry(entry.id)).toEqual(entry);
  });
});
