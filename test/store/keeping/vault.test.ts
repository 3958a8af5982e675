/** Keeping with the real encryption: what the toy codec of the other tests stands for. */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  examine,
  type KeepingContext,
  mend,
  mergeCopies,
  readBackup,
  restoreBackup,
  writeBackup,
} from '../../../src/store/keeping/index.js';
import { Vault } from '../../../src/store/vault/vault.js';
import { newHome, removeFolders, tempFolder } from '../helpers.js';
import { bytesIn, contextOf, entryAt, fill, journalOf, kindOf, now, put, textsOf } from './kit.js';

afterAll(removeFolders);
const secret = { passphrase: 'a quiet evening by the sea' };

/** A home that was locked, open. */
function locked(): { home: string; vault: Vault; context: KeepingContext } {
  const home = newHome();
  fill(home);
  const vault = new Vault({ home, now, cost: 2 ** 14 });
  vault.turnOn({ ...secret, inbox: false });
  return { home, vault, context: openContext(home, vault) };
}

function openContext(home: string, vault: Vault): KeepingContext {
  return {
    ...contextOf(home, { codec: vault.codec }),
    loosely: (raw) => vault.salvage(raw),
    finishSwitch: () => void vault.finishSwitch(),
    seal: (file) => vault.sealInPlace(file),
  };
}

const shows = (home: string, words: string): string[] =>
  Object.entries(bytesIn(home, true)).flatMap(([file, bytes]) =>
    Buffer.from(bytes, 'base64').includes(words) ? [file] : [],
  );

describe('keeping with a passphrase', () => {
  it('backs up without it, restores elsewhere, and opens there with it', () => {
    const { home, vault } = locked();
    vault.close();
    const target = path.join(tempFolder(), 'x.tar');
    expect(writeBackup(contextOf(home, { codec: vault.codec }), target).isPlain).toBe(false);
    expect(readBackup(target)).toMatchObject({ isLocked: true, files: 10 });
    const elsewhere = newHome();
    const tryKey = (staged: string): void => new Vault({ home: staged, now }).open({ passphrase: 'another one' });
    expect(kindOf(() => restoreBackup(contextOf(elsewhere), target, { verify: tryKey }))).toBe('wrong-passphrase');
    expect(fs.existsSync(elsewhere)).toBe(false);
    restoreBackup(contextOf(elsewhere), target, { verify: (staged) => new Vault({ home: staged, now }).open(secret) });
    expect(bytesIn(elsewhere)).toEqual(bytesIn(home));
    const there = new Vault({ home: elsewhere, now });
    there.open(secret);
    expect(textsOf(openContext(elsewhere, there))).toEqual(['October', 'first', 'second']);
  });

  it('restores over a plain home, and then encrypts what was there before', () => {
    const { home } = locked();
    const target = path.join(tempFolder(), 'x.tar');
    writeBackup(contextOf(home), target);
    const plain = newHome();
    fill(plain);
    const { before, isBeforePlain } = restoreBackup(contextOf(plain), target);
    expect(isBeforePlain).toBe(true);
    expect(shows(plain, 'October')).toEqual([path.relative(plain, before!)]);
    const vault = new Vault({ home: plain, now });
    vault.open(secret);
    const context = openContext(plain, vault);
    expect(examine(context).map(({ code }) => code)).toContain('plain-file');
    mend(context);
    expect(shows(plain, 'October')).toEqual([]);
    expect(examine(context).filter(({ fixable }) => fixable)).toEqual([]);
    expect(kindOf(() => readBackup(before!))).toBe('locked');
    restoreBackup(context, before!, { opening: context });
    expect(textsOf(contextOf(plain))).toEqual(['October', 'first', 'second']);
    expect(fs.existsSync(path.join(plain, 'key.json'))).toBe(false);
  });

  it('does not take a backup of the encrypted home, kept while restoring, for a plain one', () => {
    const { vault, context } = locked();
    const target = path.join(tempFolder(), 'x.tar');
    writeBackup(context, target);
    const { before } = restoreBackup(context, target);
    expect(readBackup(before!)).toMatchObject({ isLocked: true });
    vault.open(secret);
    expect(examine(context).map(({ code }) => code)).toEqual(['lost-file']);
  });

  it('merges copies, mends what is broken, and shows no word on the way', () => {
    const { home, vault, context } = locked();
    expect(examine(context).map(({ code }) => code)).toEqual(['lost-file']);
    const file = path.join(home, 'journal-2026-11.json');
    const copy = path.join(home, 'journal-2026-11 (conflict).json');
    fs.copyFileSync(file, copy);
    fs.chmodSync(copy, 0o600);
    context.journal.append(entryAt(9, 'written here since'));
    expect(mergeCopies(context)).toMatchObject([{ is: 'merged', brought: { added: 0 } }]);
    put(home, 'journal-2026-11 2.json', journalOf(entryAt(10, 'plain words of a stranger')));
    expect(mergeCopies(context)).toMatchObject([{ is: 'set-aside' }]);
    const bytes = fs.readFileSync(file);
    bytes[bytes.length >> 1]! ^= 0xff;
    fs.writeFileSync(file, bytes);
    fs.rmSync(path.join(home, 'key.backup.json'));
    expect(examine(context).map(({ code }) => code)).toEqual(['key-copy', 'broken-file', 'set-aside', 'lost-file']);
    const done = mend(context).map(({ code }) => code);
    expect(done).toEqual(['key-copy', 'broken-file', 'set-aside']);
    expect(textsOf(context)).toEqual(expect.arrayContaining(['October', 'plain words of a stranger']));
    expect(textsOf(context).length).toBeGreaterThanOrEqual(4);
    for (const words of ['October', 'second', 'written here', 'stranger']) expect(shows(home, words)).toEqual([]);
    expect(mend(context)).toEqual([]);
    vault.turnOff();
    expect(textsOf(contextOf(home))).toContain('October');
    expect(shows(home, 'TRSEAL1')).toEqual(shows(home, 'TRSEAL1').filter((one) => one.endsWith('.tar')));
  });

  it('encrypts what lies about in plain text, its own backup included', () => {
    const { home, context } = locked();
    put(home, 'backup/before-restore-x.tar', 'plain words');
    put(home, 'set-aside/journal-2026-11.20261121T200000Z.json', journalOf(entryAt(8, 'plain words')));
    expect(examine(context).map(({ code }) => code)).toEqual([
      'plain-file',
      'plain-file',
      'set-aside',
      'lost-file',
      'broken-backup',
    ]);
    mend(context);
    expect(textsOf(context)).toContain('plain words');
    expect(shows(home, 'plain words')).toEqual([]);
    const [made] = fs.readdirSync(path.join(home, 'backup')).filter((name) => name.startsWith('before-mending'));
    expect(fs.readFileSync(path.join(home, 'backup', made!), 'latin1').startsWith('TRSEAL1')).toBe(true);
  });

  it('says that a change of encryption was broken off, and finishes it', () => {
    const { home, vault, context } = locked();
    let files = 0;
    expect(() =>
      vault.turnOff(() => {
        files += 1;
        if (files === 3) throw new Error('cut off');
      }),
    ).toThrow('cut off');
    expect(examine(context).map(({ code }) => code)).toContain('switch-unfinished');
    mend(context);
    expect(fs.existsSync(path.join(home, 'key.json'))).toBe(false);
    expect(textsOf(contextOf(home))).toEqual(['October', 'first', 'second']);
  });
});
