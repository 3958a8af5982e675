import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Codec, plainCodec } from '../../../src/store/codec.js';
import { realDisk } from '../../../src/store/disk.js';
import { DamagedFile, openStore, StoreError } from '../../../src/store/index.js';
import {
  finishRestore,
  mergeCopies,
  readBackup,
  restoreBackup,
  writeBackup,
} from '../../../src/store/keeping/index.js';
import { bundle, newHome, removeFolders, start, tempFolder } from '../helpers.js';
import { bytesIn, contextOf, entryAt, failingDisk, fill, journalOf, kindOf, now, put, textsOf } from './kit.js';

let program = '';
beforeAll(() => {
  program = bundle('keeping/restorer.ts');
});
afterAll(removeFolders);

const contextAt = (home: string) => ({ home, disk: realDisk, now });

/** A home, and a backup of another one, which has other files. */
function both(): { home: string; source: string; before: Record<string, string>; after: Record<string, string> } {
  const other = newHome();
  put(other, 'settings.json', { version: 1, side: 'both' });
  put(other, 'journal-2026-11.json', journalOf(entryAt(9, 'from the backup')));
  put(other, 'backup/path.v0.x.json', '{}');
  const source = path.join(tempFolder(), 'source.tar');
  writeBackup(contextAt(other), source);
  const home = newHome();
  fill(home);
  return { home, source, before: bytesIn(home), after: bytesIn(other) };
}

const backupsIn = (home: string): string[] =>
  fs.existsSync(path.join(home, 'backup'))
    ? fs.readdirSync(path.join(home, 'backup')).filter((name) => name.endsWith('.tar'))
    : [];

describe('restoring', () => {
  it('puts what was there into a backup of its own, and brings it back again from there', () => {
    const { home, source, before, after } = both();
    put(home, 'letter.txt', 'not ours');
    const restored = restoreBackup(contextAt(home), source);
    expect(restored.summary).toEqual(readBackup(source));
    expect(restored.before).toBe(path.join(home, 'backup', 'before-restore-20261122T201405Z.tar'));
    const letter = { 'letter.txt': Buffer.from('not ours').toString('base64') };
    expect(bytesIn(home)).toEqual({ ...after, ...letter });
    expect(fs.existsSync(path.join(home, '.restore'))).toBe(false);
    restoreBackup(contextAt(home), restored.before!);
    expect(bytesIn(home)).toEqual({ ...before, ...letter });
    expect(backupsIn(home)).toHaveLength(2);
  });

  it('leaves nothing behind that others could read', () => {
    const { home, source } = both();
    restoreBackup(contextAt(home), source);
    for (const item of fs.readdirSync(home, { withFileTypes: true, recursive: true })) {
      const { mode } = fs.statSync(path.join(item.parentPath, item.name));
      expect(mode & 0o077, item.name).toBe(0);
    }
  });

  it('changes nothing when the backup is not good, or is not what somebody expects', () => {
    const { home, source, before } = both();
    const bad = path.join(tempFolder(), 'bad.tar');
    const bytes = fs.readFileSync(source);
    bytes[bytes.length - 2000]! ^= 1;
    fs.writeFileSync(bad, bytes);
    expect(() => restoreBackup(contextAt(home), bad)).toThrow(/not as it was written/);
    const verify = (staged: string): void => {
      expect(fs.existsSync(path.join(staged, 'settings.json'))).toBe(true);
      throw new StoreError('wrong-passphrase', 'key.json');
    };
    expect(kindOf(() => restoreBackup(contextAt(home), source, { verify }))).toBe('wrong-passphrase');
    expect(bytesIn(home, true)).toEqual(before);
    expect(fs.readdirSync(home)).not.toContain('.restore');
  });

  it('is all or nothing, whatever call of the disk fails, and is finished by trying again', () => {
    const { home: counted, source } = both();
    const { disk, calls } = failingDisk(0);
    restoreBackup({ home: counted, disk, now }, source);
    const seen = { before: 0, after: 0, between: 0 };
    expect(calls()).toBeGreaterThan(50);
    for (let at = 1; at <= calls(); at += 1) {
      const { home, source, before, after } = both();
      const failing = failingDisk(at);
      let said = '';
      try {
        restoreBackup({ home, disk: failing.disk, now }, source);
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError);
        said = (error as Error).message;
      }
      if (/will be finished/.test(said)) {
        expect(fs.existsSync(path.join(home, '.restore', 'ready.json'))).toBe(true);
        seen.between += 1;
        expect(finishRestore(home)).toBe('finished');
        expect(bytesIn(home), `call ${at}`).toEqual(after);
      } else if (said === '') {
        seen.after += 1;
        expect(bytesIn(home)).toEqual(after);
      } else {
        seen.before += 1;
        expect(said).toMatch(/disk is full/);
        expect(bytesIn(home, true), `call ${at}`).toEqual(before);
        expect(fs.readdirSync(home)).not.toContain('.restore');
      }
      expect(finishRestore(home)).toBe('nothing');
    }
    expect(seen.before).toBeGreaterThan(30);
    expect(seen.between).toBeGreaterThan(5);
  });

  it(
    'is all or nothing after a kill before any change of the disk, and finished or undone by the next start',
    { timeout: 120_000 },
    async () => {
      const { home, source, before, after } = both();
      const keep = path.join(tempFolder(), 'keep');
      fs.cpSync(home, keep, { recursive: true, preserveTimestamps: true });
      const counting = start(program, [home, source, '0']);
      const calls = Number((await counting.line('calls')).slice(6));
      await counting.ended;
      expect(bytesIn(home)).toEqual(after);
      const seen = { nothing: 0, undone: 0, finished: 0 };
      const one = async (at: number): Promise<void> => {
        const copy = path.join(tempFolder(), 'home');
        fs.cpSync(keep, copy, { recursive: true, preserveTimestamps: true });
        const child = start(program, [copy, source, String(at)]);
        expect(await child.ended).toBe('SIGKILL');
        const how = finishRestore(copy);
        seen[how] += 1;
        const found = bytesIn(copy);
        delete found['.lock'];
        const isAfter = found['settings.json'] === after['settings.json'];
        expect(found, `killed before change ${at}`).toEqual(isAfter ? after : before);
        if (how === 'finished') expect(isAfter).toBe(true);
        if (how !== 'finished' && !isAfter) expect(backupsIn(copy)).toEqual([]);
        if (isAfter)
          expect(backupsIn(copy).map((name) => readBackup(path.join(copy, 'backup', name)).files)).toEqual([8]);
        expect(finishRestore(copy)).toBe('nothing');
      };
      // Two at a time: starting a process takes longer than all that it does.
      for (let at = 1; at <= calls; at += 2) await Promise.all([one(at), ...(at < calls ? [one(at + 1)] : [])]);
      expect(calls).toBeGreaterThan(80);
      expect(seen.undone).toBeGreaterThan(30);
      expect(seen.finished).toBeGreaterThan(10);
    },
  );

  it('that was broken off loses nothing that another window wrote before it was finished', () => {
    const { home, source, after } = both();
    const failing = failingDisk(0);
    restoreBackup({ home: both().home, disk: failing.disk, now }, source);
    // The disk fails at the first rename after the marker: what was there is moved to backup, and no more.
    for (let at = failing.calls(); ; at -= 1) {
      fs.rmSync(home, { recursive: true });
      fill(home);
      kindOf(() => restoreBackup({ home, disk: failingDisk(at).disk, now }, source));
      if (fs.existsSync(path.join(home, '.restore', 'files', 'journal-2026-11.json'))) break;
    }
    expect(fs.existsSync(path.join(home, '.restore', 'ready.json'))).toBe(true);
    const context = contextOf(home);
    context.journal.append(entryAt(21, 'written meanwhile'));
    context.journal.append(entryAt(1, 'and another month', { created: '2026-12-01T08:00:00+00:00' }));
    expect(finishRestore(home)).toBe('finished');
    expect(bytesIn(home)['settings.json']).toBe(after['settings.json']);
    mergeCopies(context);
    expect(textsOf(context)).toEqual(
      expect.arrayContaining(['from the backup', 'written meanwhile', 'and another month']),
    );
  });

  it('that was broken off is finished before a file is taken for a broken one', () => {
    const { home, source, after } = both();
    const codec: Codec = {
      ...plainCodec,
      // As an encrypted home does with a plain file: what is no longer valid once the restore is finished.
      decode: (raw, file) => {
        if (fs.existsSync(path.join(home, '.restore'))) throw new DamagedFile('it was not encrypted');
        return plainCodec.decode(raw, file);
      },
    };
    const store = openStore({ home, codec, now });
    const failing = failingDisk(0);
    restoreBackup({ home: both().home, disk: failing.disk, now }, source);
    kindOf(() => restoreBackup({ home, disk: failingDisk(failing.calls() - 3).disk, now }, source));
    expect(fs.existsSync(path.join(home, '.restore', 'ready.json'))).toBe(true);
    for (const month of store.months()) store.entriesOfMonth(month);
    expect(store.notices()).toEqual([]);
    expect(bytesIn(home)).toEqual(after);
  });

  it('keeps what it cannot make sense of when the marker is spoilt', () => {
    const home = newHome();
    fill(home);
    const before = bytesIn(home);
    put(home, '.restore/files/settings.json', 'x');
    put(home, '.restore/ready.json', '{"version":1,"files":["../evil.json"],"present":[]}');
    expect(finishRestore(home)).toBe('undone');
    expect(bytesIn(home)).toEqual({
      ...before,
      'set-aside/restore/files/settings.json': 'eA==',
      'set-aside/restore/ready.json': expect.any(String) as string,
    });
  });

  it('costs a look at a name when there is none, also where there is no home', () => {
    expect(finishRestore(newHome())).toBe('nothing');
    const home = newHome();
    fill(home);
    fs.writeFileSync(path.join(home, '.restore'), 'a file of somebody');
    expect(finishRestore(home)).toBe('nothing');
    expect(fs.readFileSync(path.join(home, '.restore'), 'utf8')).toBe('a file of somebody');
  });
});
