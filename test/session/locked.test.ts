/** A journal with a passphrase when something else is wrong, too: nobody is kept from reading, or from what would help. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepingOf } from '../../src/session/keep.js';
import { Session } from '../../src/session/session.js';
import { realDisk } from '../../src/store/disk.js';
import { openStore, type Disk, type Store } from '../../src/store/index.js';
import { evening, newHome } from './homes.js';

const now = (): Date => evening;
const passphrase = 'violet harbour tin piano';

/** A session whose key is worked out quickly, and its store. */
function opened(home: string, disk: Disk = realDisk): { session: Session; store: Store } {
  const store = openStore({ home, now, disk, cost: 2 ** 14 });
  return { session: new Session({ home, now, store }), store };
}

function written(home = newHome()): { home: string; session: Session } {
  const { session } = opened(home);
  for (const text of ['first', 'second']) session.journal.add({ text, feelings: [], tags: [] });
  return { home, session };
}

const texts = ({ journal }: Session): string[] =>
  journal
    .find({})
    .map(({ text }) => text)
    .sort();

describe('keys that are both damaged', () => {
  it('do not stand in the way of looking, backing up, restoring and erasing', () => {
    const { home, session } = written();
    session.locking.lockOn({ passphrase, box: false });
    const source = path.join(home, '..', 'good.tar');
    keepingOf(session).backup(source, { overwrite: false });
    const spoil = (): void => {
      for (const name of ['key.json', 'key.backup.json']) fs.writeFileSync(path.join(home, name), '{"version":1,');
    };
    spoil();
    const keeping = keepingOf(opened(home).session);
    const trouble = keeping.examine().filter(({ weight }) => weight === 'trouble');
    expect(trouble.map(({ code }) => code)).toEqual(['key-damaged']);
    expect(keeping.backup(path.join(home, '..', 'as-it-is.tar'), { overwrite: false }).files).toBe(3);
    keeping.restore(source, { passphrase });
    const after = opened(home).session;
    after.locking.unlock({ passphrase });
    expect(texts(after)).toEqual(['first', 'second']);
    spoil();
    expect(keepingOf(opened(home).session).erase().left).toEqual([]);
    expect(fs.existsSync(home)).toBe(false);
  });
});

describe('encryption that was cut off on a full disk', () => {
  it('can be read and written, says that it waits, and is completed once there is room', () => {
    const { home } = written();
    const room = { left: Number.POSITIVE_INFINITY };
    const write: Disk['write'] = (...args) => {
      if (room.left <= 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      room.left -= 1;
      return realDisk.write(...args);
    };
    const disk = { ...realDisk, write };
    // Enough for both key files, and for nothing else.
    const { session } = opened(home, disk);
    room.left = 2;
    expect(() => session.locking.lockOn({ passphrase, box: false })).toThrow(/disk is full/);
    expect(fs.existsSync(path.join(home, 'key.json'))).toBe(true);
    const later = opened(home, disk).session;
    expect(later.locking.unlock({ passphrase })).toMatch(/disk is full/);
    expect([later.locking.lockState(), texts(later)]).toEqual(['open', ['first', 'second']]);
    room.left = Number.POSITIVE_INFINITY;
    expect(opened(home).session.locking.unlock({ passphrase })).toBeUndefined();
    for (const name of fs.readdirSync(home).filter((one) => one.startsWith('journal')))
      expect(fs.readFileSync(path.join(home, name), 'latin1')).toMatch(/^TRSEAL1/);
  });
});
