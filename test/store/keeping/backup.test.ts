import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { realDisk } from '../../../src/store/disk.js';
import { withLock } from '../../../src/store/index.js';
import { readBackup, restoreBackup, writeBackup } from '../../../src/store/keeping/index.js';
import { headerOf } from '../../../src/store/keeping/tar.js';
import { newHome, removeFolders, tempFolder } from '../helpers.js';
import {
  bytesIn,
  contextOf,
  failingDisk as failingDiskFor,
  fill,
  kindOf,
  lockedCodec,
  now,
  put,
  toyCodec,
} from './kit.js';

afterAll(removeFolders);

function filled(): { home: string; target: string } {
  const home = newHome();
  fill(home);
  return { home, target: path.join(tempFolder(), 'mine.tar') };
}

const contextAt = (home: string) => ({ home, disk: realDisk, now });

describe('a backup', () => {
  it('holds every file of the home, byte for byte, and says what is in it', () => {
    const { home, target } = filled();
    const before = bytesIn(home);
    const written = writeBackup(contextAt(home), target);
    expect(written).toMatchObject({ target, files: 8, isPlain: true, leftOut: [] });
    expect(bytesIn(home)).toEqual(before);
    expect(fs.statSync(target).mode & 0o777).toBe(0o600);
    const summary = readBackup(target);
    expect(summary).toEqual({
      created: now().toISOString(),
      files: 8,
      bytes: written.bytes,
      isLocked: false,
      entries: 3,
    });
    const elsewhere = newHome();
    restoreBackup(contextAt(elsewhere), target);
    expect(bytesIn(elsewhere)).toEqual(before);
  });

  it('can be opened by tar, and its sums by sha256sum', () => {
    const { home, target } = filled();
    const long = `journal-2026-11 (Anna's kopie im Konflikt, größer als hundert Bytes ${'x'.repeat(90)}).json`;
    put(home, long, '{}');
    writeBackup(contextAt(home), target);
    const out = tempFolder();
    expect(spawnSync('tar', ['-xf', target, '-C', out]).status).toBe(0);
    expect(bytesIn(path.join(out, 'home'))).toEqual(bytesIn(home));
    expect(spawnSync('sha256sum', ['--check', '--strict', 'sha256sums'], { cwd: out }).status).toBe(0);
  });

  it('gives the same bytes back elsewhere, whatever they are', () => {
    const name = fc.stringMatching(/^[a-zé][a-z0-9 ()'é.-]{0,120}$/).map((text) => `${text}.json`);
    const file = fc.oneof(
      name,
      fc.tuple(fc.constantFrom('set-aside', 'backup', 'inbox'), name).map((parts) => parts.join('/')),
    );
    const sizes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      fc.constantFrom(0, 511, 512, 513, 1 << 20, (1 << 20) + 1).map((size) => randomBytes(size)),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(file, sizes), {
          minLength: 1,
          maxLength: 6,
          selector: ([one]) => one.normalize().toLowerCase(),
        }),
        (files) => {
          const home = newHome();
          for (const [one, bytes] of files) put(home, one, bytes);
          const target = path.join(tempFolder(), 'x.tar');
          expect(writeBackup(contextAt(home), target).files).toBe(files.length);
          const elsewhere = newHome();
          restoreBackup(contextAt(elsewhere), target);
          expect(bytesIn(elsewhere)).toEqual(bytesIn(home));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('leaves out locks, temporary files, earlier whole backups and what is not ours', () => {
    const { home, target } = filled();
    writeBackup(contextAt(home), path.join(home, 'backup', 'earlier.tar'));
    put(home, '.settings.json.1.abcdefabcdef.tmp', 'half');
    put(home, 'letter.txt', 'mine');
    put(home, 'photos/one.json', '{}');
    const { files, leftOut } = withLock(home, () => writeBackup(contextAt(home), target));
    expect(files).toBe(8);
    expect(leftOut).toEqual(['letter.txt', 'photos/']);
  });

  it('of an encrypted home stays encrypted, and can be made while it is locked', () => {
    const home = newHome();
    fill(home, toyCodec);
    put(home, 'key.json', '{}');
    const target = path.join(tempFolder(), 'x.tar');
    expect(writeBackup(contextOf(home, { codec: lockedCodec }), target).isPlain).toBe(false);
    expect(fs.readFileSync(target).includes('second')).toBe(false);
    const summary = readBackup(target);
    expect(summary.isLocked).toBe(true);
    expect(summary).not.toHaveProperty('entries');
  });

  it('that lies encrypted in the home itself opens with its codec only', () => {
    const { home, target } = filled();
    writeBackup(contextAt(home), target);
    put(home, 'backup/old.tar', toyCodec.encode(fs.readFileSync(target, 'utf8'), 'backup/old.tar'));
    const sealed = path.join(home, 'backup', 'old.tar');
    expect(kindOf(() => readBackup(sealed))).toBe('locked');
    expect(kindOf(() => readBackup(sealed, { home, codec: lockedCodec }))).toBe('locked');
    expect(readBackup(sealed, { home, codec: toyCodec })).toMatchObject({ files: 8, entries: 3 });
  });
});

describe('where a backup goes', () => {
  it('is refused when something is there, unless told', () => {
    const { home, target } = filled();
    fs.writeFileSync(target, 'precious');
    expect(() => writeBackup(contextAt(home), target)).toThrow(/is there already/);
    expect(fs.readFileSync(target, 'utf8')).toBe('precious');
    writeBackup(contextAt(home), target, { overwrite: true });
    expect(readBackup(target).files).toBe(8);
  });

  it.each([
    ['the home', '', /inside the journal folder|is a folder/],
    ['a file in the home', 'x.tar', /inside the journal folder/],
    ['set-aside', 'set-aside/x.tar', /inside the journal folder/],
    ['a folder that is not there', '../nowhere/x.tar', /no folder/],
    ['a folder', '..', /inside the journal folder|is a folder/],
    ['backup without the ending', 'backup/x.json', /ends in .tar/],
    ['a link into the home', '../link/x.tar', /inside the journal folder/],
  ])('is refused: %s', (_what, place, words) => {
    const { home } = filled();
    fs.symlinkSync(home, path.join(home, '..', 'link'));
    const before = bytesIn(path.dirname(home), true);
    expect(() => writeBackup(contextAt(home), path.join(home, place), { overwrite: true })).toThrow(words);
    expect(bytesIn(path.dirname(home), true)).toEqual(before);
  });

  it('is refused when there is nothing to keep', () => {
    const target = path.join(tempFolder(), 'x.tar');
    expect(() => writeBackup(contextAt(newHome()), target)).toThrow(/nothing in your journal folder/);
    expect(() => writeBackup(contextAt(tempFolder()), target)).toThrow(/nothing in your journal folder/);
    expect(fs.existsSync(target)).toBe(false);
  });

  it('never holds half a file, whatever call of the disk fails, and no temporary one', () => {
    const { home, target } = filled();
    fs.writeFileSync(target, 'before');
    const { disk: counting, calls } = failingDiskFor(0);
    writeBackup({ home, disk: counting, now }, path.join(tempFolder(), 'x.tar'));
    const all = calls();
    expect(all).toBeGreaterThan(30);
    for (let at = 1; at <= all; at += 1) {
      const { disk } = failingDiskFor(at);
      const kind = kindOf(() => writeBackup({ home, disk, now }, target, { overwrite: true }));
      if (kind === 'done') continue;
      expect(kind).toBe('disk-full');
      expect(fs.readdirSync(path.dirname(target))).toEqual(['mine.tar']);
      if (fs.readFileSync(target, 'utf8') !== 'before') {
        expect(readBackup(target).files).toBe(8);
        fs.writeFileSync(target, 'before');
      }
    }
  });
});

describe('reading a backup', () => {
  const { home, target } = filled();
  writeBackup(contextAt(home), target);
  const whole = fs.readFileSync(target);
  const bad = path.join(tempFolder(), 'bad.tar');
  const reading = (bytes: Uint8Array): string => {
    fs.writeFileSync(bad, bytes);
    try {
      readBackup(bad);
      return 'good';
    } catch (error) {
      kindOf(() => {
        throw error;
      });
      return (error as Error).message;
    }
  };

  it('tells every altered byte', () => {
    for (let at = 0; at < whole.length; at += at < 600 ? 1 : 13) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1 << (at % 8);
      expect(reading(bytes), `byte ${at}`).toMatch(/not as it was written|not a backup|newer|cut short/);
    }
  });

  it('tells one that was cut short, wherever', () => {
    for (let length = 600; length < whole.length; length += 211) {
      expect(reading(whole.subarray(0, length)), `cut at ${length}`).toMatch(/cut short/);
    }
    expect(reading(Buffer.concat([whole, Buffer.alloc(512)]))).toMatch(/not as it was written/);
  });

  it('tells what is no backup, and what is not there', () => {
    expect(reading(Buffer.alloc(0))).toMatch(/not a backup/);
    expect(reading(randomBytes(5000))).toMatch(/not a backup/);
    expect(reading(Buffer.alloc(5000))).toMatch(/not a backup/);
    expect(() => readBackup(path.join(home, 'nowhere.tar'))).toThrow(/There is no backup at/);
    expect(() => readBackup(home)).toThrow(/not a backup/);
  });

  it('tells one of a newer version', () => {
    const about = Buffer.from('{"format":"trust-repair backup","version":2,"created":"2030-01-01T00:00:00.000Z"}\n');
    const head = headerOf('trust-repair-backup.json', about.length, 1);
    expect(reading(Buffer.concat([head, about, Buffer.alloc(512 - about.length), randomBytes(3000)]))).toMatch(
      /newer trust-repair/,
    );
  });

  it('throws nothing but words, and writes nothing outside, for any bytes', () => {
    const parts = [whole.subarray(0, 512), whole.subarray(512, 1024), whole.subarray(0, 3000), whole];
    const piece = fc.oneof(fc.constantFrom(...parts), fc.uint8Array({ maxLength: 1200 }));
    const elsewhere = newHome();
    fs.mkdirSync(path.dirname(elsewhere), { recursive: true });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        (pieces, changes) => {
          const bytes = Buffer.concat(pieces);
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
          if (bytes.equals(whole)) return;
          expect(reading(bytes)).not.toBe('good');
          expect(kindOf(() => restoreBackup(contextAt(elsewhere), bad))).not.toBe('done');
          expect(fs.readdirSync(path.dirname(elsewhere))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    '../evil.json',
    '/evil.json',
    'set-aside/../../evil.json',
    'photos/x.json',
    '.hidden.json',
    'evil.sh',
    'set-aside\\x.json',
    '.',
    '',
  ])('takes no file named %j', async (name) => {
    const { forge } = await import('./forge.js');
    fs.writeFileSync(bad, forge([[name, Buffer.from('evil')]]));
    const elsewhere = newHome();
    expect(() => restoreBackup(contextAt(elsewhere), bad)).toThrow(/does not know/);
    expect(fs.existsSync(elsewhere)).toBe(false);
    fs.writeFileSync(bad, forge([['settings.json', Buffer.from('{}')]]));
    expect(readBackup(bad).files).toBe(1);
  });
});
