import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { realDisk } from '../../src/store/disk.js';
import { type DocumentSpec, openStore } from '../../src/store/index.js';
import { settingsSpec } from './specs.js';
import { clockAt, entryOf, newHome, removeFolders, temps } from './helpers.js';

afterAll(removeFolders);
const now = clockAt('2026-11-22T20:14:05Z');

interface Pets {
  version: 3;
  pets: string[];
}

const petsSpec: DocumentSpec<Pets> = {
  name: 'pets',
  version: 3,
  empty: () => ({ version: 3, pets: [] }),
  check: (value) => (Array.isArray((value as Pets).pets) ? (value as Pets) : 'no pets'),
  migrate: {
    1: (old) => ({ version: 2, pets: (old as { names: string }).names.split(' ') }),
    2: (old) => ({ ...(old as object), version: 3 }),
  },
};

const OLD = '{"version": 1, "names": "cat dog"}';

function homeWith(content: string): { home: string; file: string } {
  const home = newHome();
  fs.mkdirSync(home, { recursive: true });
  const file = path.join(home, 'pets.json');
  fs.writeFileSync(file, content);
  return { home, file };
}

describe('an older version', () => {
  it.each(['read', 'update'])('is brought over, and the old file kept: on %s', (how) => {
    const { home, file } = homeWith(OLD);
    const store = openStore({ home, now });
    const value =
      how === 'read' ? store.readDocument(petsSpec) : store.updateDocument(petsSpec, (current) => ({ ...current }));
    expect(value).toEqual({ version: 3, pets: ['cat', 'dog'] });
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(value);
    expect(fs.readFileSync(path.join(home, 'backup', 'pets.v1.20261122T201405Z.json'), 'utf8')).toBe(OLD);
    expect(temps(path.join(home, 'backup'))).toEqual([]);
    expect(store.notices()).toEqual([]);
  });

  it('is read although the folder cannot be written to, and stays as it is', () => {
    const { home, file } = homeWith(OLD);
    const open: typeof realDisk.open = (target, flags, mode) => {
      if (flags === 'wx') throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
      return realDisk.open(target, flags, mode);
    };
    const store = openStore({ home, now, disk: { ...realDisk, open } });
    expect(store.readDocument(petsSpec).pets).toEqual(['cat', 'dog']);
    expect(fs.readFileSync(file, 'utf8')).toBe(OLD);
    expect(() => store.updateDocument(petsSpec, () => petsSpec.empty())).toThrow(
      expect.objectContaining({ kind: 'read-only' }) as Error,
    );
    expect(fs.readFileSync(file, 'utf8')).toBe(OLD);
  });

  it.each(['{"version": 1}', '{"version": 2, "pets": 5}'])(
    'that cannot be brought over is set aside: %s',
    (content) => {
      const { home } = homeWith(content);
      const store = openStore({ home, now });
      expect(store.readDocument(petsSpec).pets).toEqual([]);
      expect(fs.readFileSync(store.notices()[0]?.path ?? '', 'utf8')).toBe(content);
    },
  );
});

describe('a newer version', () => {
  it('is refused in one sentence and touched by nothing', () => {
    const content = '{"version": 4, "pets": {"by": "name"}}';
    const { home, file } = homeWith(content);
    const store = openStore({ home, now });
    const newer = expect.objectContaining({ kind: 'newer-format', file: 'pets.json' }) as Error;
    expect(() => store.readDocument(petsSpec)).toThrow(newer);
    expect(() => store.updateDocument(petsSpec, () => petsSpec.empty())).toThrow(newer);
    expect(fs.readFileSync(file, 'utf8')).toBe(content);
    expect(fs.readdirSync(home)).toEqual(['pets.json']);
  });

  it('of one month leaves the other months and documents open', () => {
    const { home } = homeWith(OLD);
    fs.writeFileSync(path.join(home, 'journal-2026-11.json'), '{"version": 2, "entries": []}');
    const store = openStore({ home, now });
    store.appendEntry(entryOf({ created: '2026-10-02T21:00:00+02:00' }));
    expect(store.recentEntries(5)).toHaveLength(1);
    expect(store.notices()).toMatchObject([{ name: 'journal-2026-11.json', moved: false }]);
    expect(store.readDocument(settingsSpec)).toEqual({ version: 1 });
  });
});
