import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { StoreError } from '../../src/store/errors.js';
import { resolveHome } from '../../src/store/home.js';
import { openStore, type Store } from '../../src/store/index.js';
import { settingsSpec } from './specs.js';
import { clockAt, entryOf, newHome, removeFolders, tempFolder, temps } from './helpers.js';

afterAll(removeFolders);
const now = clockAt('2026-11-22T20:14:05Z');
const modeOf = (file: string): string => (fs.statSync(file).mode & 0o777).toString(8);

function failure(code: string): never {
  throw Object.assign(new Error(`${code}: as the test wants it`), { code });
}

/** A home with one entry, opened with a disk that is then made to fail. */
function homeWith(disk: Partial<Disk>): { home: string; file: string; before: Buffer; store: Store } {
  const home = newHome();
  const first = openStore({ home, now });
  first.appendEntry(entryOf());
  const file = path.join(home, `journal-${first.months()[0] ?? ''}.json`);
  return { home, file, before: fs.readFileSync(file), store: openStore({ home, now, disk: { ...realDisk, ...disk } }) };
}

function thrownBy(work: () => void): StoreError {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('It was acknowledged.');
}

describe('the home folder', () => {
  it('is where TRUST_REPAIR_HOME says, absolute', () => {
    expect(resolveHome({ TRUST_REPAIR_HOME: 'here' })).toBe(path.resolve('here'));
  });

  it('is else the folder that conf would choose', async () => {
    const before = process.env['XDG_CONFIG_HOME'];
    process.env['XDG_CONFIG_HOME'] = tempFolder();
    try {
      const { default: Conf } = await import('conf');
      const conf = new Conf({ projectName: 'trust-repair', projectSuffix: '' });
      expect(resolveHome({})).toBe(path.dirname(conf.path));
      expect(resolveHome({ TRUST_REPAIR_HOME: '' })).toBe(path.dirname(conf.path));
    } finally {
      if (before === undefined) delete process.env['XDG_CONFIG_HOME'];
      else process.env['XDG_CONFIG_HOME'] = before;
    }
  });

  it('is not made by opening and reading', () => {
    const home = newHome();
    const store = openStore({ home, now });
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1 });
    expect(store.months()).toEqual([]);
    expect(store.recentEntries(5)).toEqual([]);
    expect(fs.existsSync(home)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('and its files can be read by nobody else, whatever the umask', () => {
    const umask = process.umask(0);
    try {
      const home = path.join(newHome(), 'deep', 'er');
      openStore({ home, now }).updateDocument(settingsSpec, (current) => ({ ...current, side: 'hurt' }));
      expect([home, path.dirname(home), path.join(home, 'settings.json')].map(modeOf)).toEqual(['700', '700', '600']);
      fs.chmodSync(home, 0o755);
      openStore({ home, now });
      expect(modeOf(home)).toBe('700');
    } finally {
      process.umask(umask);
    }
  });

  it.skipIf(process.platform === 'win32')('is left alone when it is one that all share', () => {
    const home = tempFolder();
    fs.chmodSync(home, 0o1777);
    openStore({ home, now });
    expect(modeOf(home)).toBe('777');
  });

  it('that is a file gives one sentence that says so', () => {
    const home = path.join(tempFolder(), 'file');
    fs.writeFileSync(home, 'mine');
    const store = openStore({ home, now });
    const error = thrownBy(() => store.updateDocument(settingsSpec, (current) => current));
    expect(error.message).toMatch(/is a file and not a folder/);
    expect(fs.readFileSync(home, 'utf8')).toBe('mine');
  });
});

describe('a write', () => {
  it('is whole although the disk takes seven bytes at a time', () => {
    const { store, home } = homeWith({
      write: (fd, bytes, offset, length) => realDisk.write(fd, bytes, offset, Math.min(7, length)),
    });
    store.appendEntry(entryOf({ text: 'ß💔'.repeat(50) }));
    expect(openStore({ home, now }).recentEntries(9)).toHaveLength(2);
  });

  let left = 0;
  const failing: [string, string, Partial<Disk>][] = [
    ['a disk that is full at once', 'disk-full', { write: () => failure('ENOSPC') }],
    ['a quota', 'disk-full', { write: () => failure('EDQUOT') }],
    ['a disk that takes nothing and says nothing', 'disk-full', { write: () => 0 }],
    [
      'a disk that takes 20 bytes more',
      'disk-full',
      {
        open: (...args) => ((left = 20), realDisk.open(...args)),
        write(fd, bytes, offset, length) {
          if (left === 0) failure('ENOSPC');
          const size = Math.min(left, length);
          left -= size;
          return realDisk.write(fd, bytes, offset, size);
        },
      },
    ],
    ['a disk that is full when flushed', 'disk-full', { fsync: () => failure('ENOSPC') }],
    ['a disk that only reads', 'read-only', { open: () => failure('EROFS') }],
    ['a folder that is not ours', 'no-access', { open: () => failure('EACCES') }],
    ['a rename that is refused', 'no-access', { rename: () => failure('EPERM') }],
    ['a fault of the disk', 'other', { fsync: () => failure('EIO') }],
  ];
  it.each(failing)('on %s keeps the old file, leaves no text behind and says %s', (_name, kind, disk) => {
    const { store, home, file, before } = homeWith(disk);
    const error = thrownBy(() => store.appendEntry(entryOf({ text: 'lost words' })));
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    expect(error.message).not.toMatch(/\. |E[A-Z]{4}|lost words/);
    expect(fs.readFileSync(file)).toEqual(before);
    expect(temps(home)).toEqual([]);
    expect(fs.existsSync(path.join(home, '.lock'))).toBe(false);
  });

  it('of something that could not be read back is refused', () => {
    const { store, file, before } = homeWith({});
    expect(thrownBy(() => store.appendEntry(entryOf({ text: undefined as unknown as string }))).kind).toBe('other');
    expect(thrownBy(() => store.updateDocument(settingsSpec, () => ({ version: 2 as number as 1 }))).kind).toBe(
      'other',
    );
    expect(fs.readFileSync(file)).toEqual(before);
  });

  it('is given up when the lock was lost on the way', () => {
    const { store, home, file, before } = homeWith({
      fsync(fd) {
        realDisk.fsync(fd);
        fs.writeFileSync(path.join(home, '.lock'), '{"pid":1,"host":"elsewhere","token":"abc"}');
      },
    });
    expect(thrownBy(() => store.appendEntry(entryOf())).kind).toBe('busy');
    expect(fs.readFileSync(file)).toEqual(before);
    expect(temps(home)).toEqual([]);
    expect(fs.readFileSync(path.join(home, '.lock'), 'utf8')).toContain('elsewhere');
  });

  it('inside a change of the same document is a mistake that is reported', () => {
    const store = openStore({ home: newHome(), now });
    const nested = (): unknown =>
      store.updateDocument(settingsSpec, (outer) => store.updateDocument(settingsSpec, () => outer));
    expect(nested).toThrow(/inside its own change/);
  });
});

describe('the sweep', () => {
  it('deletes what the dead left, and nothing of the living', () => {
    const home = tempFolder();
    const dead = 2 ** 22 + 5;
    const old = `.path.json.${process.ppid}.aa.tmp`;
    const kept = [`.path.json.${process.ppid}.bb.tmp`, 'notes.tmp', '.hidden', 'settings.json'];
    for (const name of [`.journal-2026-11.json.${dead}.0f.tmp`, `.path.json.${process.pid}.cc.tmp`, old, ...kept]) {
      fs.writeFileSync(path.join(home, name), 'plain text');
    }
    fs.utimesSync(path.join(home, old), 0, Date.now() / 1000 - 3700);
    openStore({ home, now });
    expect(fs.readdirSync(home).sort()).toEqual(kept.sort());
  });
});
