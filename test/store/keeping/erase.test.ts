import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realDisk } from '../../../src/store/disk.js';
import { eraseAll, writeBackup } from '../../../src/store/keeping/index.js';
import { bundle, newHome, removeFolders, start, tempFolder } from '../helpers.js';
import { bytesIn, contextOf, fill, put } from './kit.js';

let program = '';
beforeAll(() => {
  program = bundle('keeping/eraser.ts');
});
afterAll(removeFolders);

function everything(home: string): void {
  fill(home);
  for (const file of [
    'key.json',
    'key.backup.json',
    'key (conflict).json',
    'inbox/01.sealed',
    'set-aside/01.20261120T200000Z.sealed',
    'journal-2026-11-17.json',
    'journal-2026-11 (conflict).json',
    '.settings.json.999999999.abcdefabcdef.tmp',
    'backup/.x.tar.999999999.abcdefabcdef.tmp',
    '.lock-guard-abc-0',
    '.restore/files/settings.json',
    '.restore/before.tar',
    'set-aside/restore/files/path.json',
  ])
    put(home, file, 'words');
  writeBackup(contextOf(home), path.join(home, 'backup', 'whole.tar'));
}

const lent = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
function lend(home: string, number: string): string {
  const folder = path.join(lent, `tr-999999999-${number}${process.pid.toString(16).padStart(8, '0')}`);
  fs.mkdirSync(folder, { mode: 0o700 });
  fs.writeFileSync(path.join(folder, 'text.md'), 'lent words');
  fs.writeFileSync(path.join(folder, 'about.json'), JSON.stringify({ home, step: 's', prompt: 'p' }));
  return folder;
}

describe('erasing', () => {
  it('leaves nothing of ours, nor the folder, and not a word in what an open file still shows', () => {
    const home = newHome();
    everything(home);
    const files = Object.keys(bytesIn(home, true));
    const open = files.map((file) => fs.openSync(path.join(home, file), 'r'));
    expect(eraseAll(home)).toEqual({ removed: files.length, left: [] });
    expect(fs.existsSync(home)).toBe(false);
    for (const fd of open) {
      const bytes = Buffer.alloc(100_000, 1);
      const length = fs.readSync(fd, bytes, 0, bytes.length, 0);
      expect(bytes.subarray(0, length).every((byte) => byte === 0)).toBe(true);
      fs.closeSync(fd);
    }
    expect(eraseAll(home)).toEqual({ removed: 0, left: [] });
  });

  it('leaves what is not ours, names it, and touches nothing outside', () => {
    const home = newHome();
    const outside = path.join(tempFolder(), 'outside.json');
    fs.writeFileSync(outside, 'mine');
    everything(home);
    const foreign = ['letter.txt', 'package.json', 'photos/x.jpg', 'backup/notes.txt', '.hidden'];
    for (const file of foreign) put(home, file, 'mine');
    fs.symlinkSync(outside, path.join(home, 'journal-2020-01.json'));
    fs.symlinkSync(path.dirname(outside), path.join(home, 'journal-2020-02 2.json'));
    const snapshot = path.join(tempFolder(), 'snapshot.json');
    fs.linkSync(path.join(home, 'settings.json'), snapshot);
    const before = fs.readFileSync(snapshot, 'utf8');
    const { left } = eraseAll(home);
    const named = ['.hidden', fs.realpathSync(outside), 'backup/notes.txt', 'letter.txt', 'package.json', 'photos'];
    expect([...left].sort()).toEqual(named.sort());
    expect(Object.keys(bytesIn(home)).sort()).toEqual([...foreign].sort());
    expect(fs.readFileSync(outside, 'utf8')).toBe('mine');
    expect(fs.readFileSync(snapshot, 'utf8')).toBe(before);
  });

  it('takes back what was lent to an editor, of this home only', () => {
    const home = newHome();
    fill(home);
    const [mine, other] = [lend(home, '0001'), lend(`${home}-other`, '0002')];
    try {
      eraseAll(home);
      expect(fs.existsSync(mine)).toBe(false);
      expect(fs.readFileSync(path.join(other, 'text.md'), 'utf8')).toBe('lent words');
      lend(home, '0001');
      expect(eraseAll(home).removed).toBe(1);
      expect(fs.existsSync(mine)).toBe(false);
    } finally {
      fs.rmSync(other, { recursive: true });
    }
  });

  it.skipIf(process.platform === 'win32')('needs no room on the disk, not even for the lock', () => {
    const home = newHome();
    everything(home);
    // No file of this child may hold a byte, which is what a full disk is like.
    const child = spawnSync('/bin/sh', ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, program, home, '0']);
    expect(child.status).toBe(0);
    expect(fs.existsSync(home)).toBe(false);
  });

  it('goes on when the disk refuses to overwrite', () => {
    const home = newHome();
    everything(home);
    const open = (): never => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    expect(eraseAll(home, { ...realDisk, open }).left).toEqual([]);
    expect(fs.existsSync(home)).toBe(false);
  });

  it(
    'that was killed at any point is finished by the next call, and the key goes first',
    { timeout: 120_000 },
    async () => {
      const begin = newHome();
      everything(begin);
      const copy = (): string => {
        const home = path.join(tempFolder(), 'home');
        fs.cpSync(begin, home, { recursive: true });
        return home;
      };
      const counting = start(program, [copy(), '0']);
      const calls = Number((await counting.line('calls')).slice(6));
      expect(calls).toBeGreaterThan(60);
      const one = async (at: number): Promise<void> => {
        const home = copy();
        expect(await start(program, [home, String(at)]).ended).toBe('SIGKILL');
        const rest = Object.keys(bytesIn(home, true));
        if (!rest.includes('settings.json')) expect(rest).not.toContain('key.json');
        expect(eraseAll(home).left).toEqual([]);
        expect(fs.existsSync(home)).toBe(false);
      };
      for (let at = 1; at <= calls; at += 10) await Promise.all([one(at), ...(at + 5 <= calls ? [one(at + 5)] : [])]);
    },
  );
});
