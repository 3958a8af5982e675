/** The codec in a store, with other windows and other programs at the same folder. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DamagedFile, StoreError } from '../../../src/store/errors.js';
import { readBytes, readDecoded } from '../../../src/store/file.js';
import { openStore, plainCodec } from '../../../src/store/index.js';
import { seal } from '../../../src/store/vault/envelope.js';
import { sealWords } from '../../../src/store/vault/words.js';
import { entryOf, newHome, removeFolders, tempFolder } from '../helpers.js';
import { settingsSpec } from '../specs.js';
import { fullHome, now, PASSPHRASE, storeOf, thrownBy, typed, vaultOf, wordsFoundIn } from './vaults.js';

afterAll(removeFolders);

function lockedHome() {
  const home = fullHome();
  const vault = vaultOf(home);
  vault.turnOn({ passphrase: PASSPHRASE, inbox: false });
  return { home, vault, store: storeOf(home, vault) };
}

describe('another window', () => {
  it('that opened before encryption was turned on writes and reads nothing more until it is unlocked', () => {
    const home = fullHome();
    const vault = vaultOf(home);
    const store = storeOf(home, vault);
    expect(store.recentEntries(9)).toHaveLength(2);
    expect(vault.state()).toBe('none');
    vaultOf(home).turnOn({ passphrase: PASSPHRASE, inbox: false });
    expect(vault.state()).toBe('on');
    const draft = { step: 'x', run: 1, card: 0, answers: { text: 'lateword' } };
    for (const work of [
      () => store.appendEntry(entryOf({ text: 'lateword' })),
      () => store.appendEntry(entryOf({ created: '2031-01-02T21:00:00+02:00', text: 'lateword' })),
      () => store.saveDraft('free', draft),
      () => store.readDocument(settingsSpec),
      () => store.updateDocument(settingsSpec, (current) => ({ ...current, name: 'lateword' })),
    ]) {
      expect(thrownBy(work)).toMatchObject({ kind: 'locked' });
    }
    expect(wordsFoundIn(home, [...typed, 'lateword'])).toEqual([]);
    expect(fs.existsSync(path.join(home, 'journal-2031-01.json'))).toBe(false);
    vault.open({ passphrase: PASSPHRASE });
    store.appendEntry(entryOf({ text: 'lateword' }));
    expect(store.recentEntries(9)).toHaveLength(3);
    expect(wordsFoundIn(home, [...typed, 'lateword'])).toEqual([]);
  });

  it('goes on when encryption is turned off, and asks again when it is turned on anew', () => {
    const { home, vault } = lockedHome();
    const other = vaultOf(home);
    other.open({ passphrase: PASSPHRASE });
    const store = storeOf(home, other);
    vault.turnOff();
    expect(other.state()).toBe('none');
    store.appendEntry(entryOf({ text: 'plainword' }));
    expect(wordsFoundIn(home, ['plainword'])).toEqual(['plainword']);
    vault.turnOn({ passphrase: PASSPHRASE, inbox: false });
    expect(other.isOpen()).toBe(false);
    expect(thrownBy(() => store.appendEntry(entryOf()))).toMatchObject({ kind: 'locked' });
    other.open({ passphrase: PASSPHRASE });
    expect(store.recentEntries(9)).toHaveLength(3);
  });

  it('of a trust-repair that is not given a passphrase leaves every file where it is', () => {
    const { home } = lockedHome();
    const plain = openStore({ home, now });
    expect(thrownBy(() => plain.readDocument(settingsSpec))).toMatchObject({ kind: 'locked' });
    expect(thrownBy(() => plain.updateDocument(settingsSpec, (current) => current))).toMatchObject({ kind: 'locked' });
    expect(fs.readdirSync(path.join(home, 'set-aside'))).toHaveLength(2);
  });
});

describe('in a locked home', () => {
  it('a damaged file is set aside as damaged, a swapped one as changed, a plain one as not ours', () => {
    const { home, vault } = lockedHome();
    const cases: [string, () => void][] = [
      [sealWords.damaged, () => fs.truncateSync(path.join(home, 'settings.json'), 90)],
      [sealWords.damaged, () => fs.writeFileSync(path.join(home, 'settings.json'), Buffer.alloc(500))],
      [sealWords.damaged, () => fs.writeFileSync(path.join(home, 'settings.json'), Buffer.alloc(500, 0xee))],
      [sealWords.damaged, () => fs.writeFileSync(path.join(home, 'settings.json'), 'TRSE')],
      [
        sealWords.tampered,
        () => fs.copyFileSync(path.join(home, 'journal-2026-10.json'), path.join(home, 'settings.json')),
      ],
      [sealWords.plain, () => fs.writeFileSync(path.join(home, 'settings.json'), '{"version":1,"side":"planted"}')],
      ['the file was empty', () => fs.writeFileSync(path.join(home, 'settings.json'), '')],
    ];
    for (const [why, harm] of cases) {
      harm();
      const bytes = fs.readFileSync(path.join(home, 'settings.json'));
      const store = storeOf(home, vault);
      expect(store.readDocument(settingsSpec)).toEqual({ version: 1 });
      const [notice] = store.notices();
      expect([notice?.why, notice?.moved]).toEqual([why, true]);
      expect(fs.readFileSync(notice?.path ?? '')).toEqual(bytes);
      store.updateDocument(settingsSpec, (current) => ({ ...current, again: true }));
      expect(storeOf(home, vault).readDocument(settingsSpec)).toEqual({ version: 1, again: true });
    }
  });

  it('a file whose first letters were damaged is damaged, not planted', () => {
    const { home, vault } = lockedHome();
    const file = path.join(home, 'settings.json');
    const whole = fs.readFileSync(file);
    for (let at = 0; at < whole.length - 8; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(() => vault.codec.decode(bytes, 'settings.json')).toThrow(new DamagedFile(sealWords.damaged));
    }
  });

  it('noise is always one of the answers, and never text', () => {
    const { vault } = lockedHome();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, sealed) => {
        const bytes = Buffer.concat([Buffer.from(sealed ? 'TRSEAL1\n' : ''), noise]);
        const error = thrownBy(() => vault.codec.decode(bytes, 'settings.json'));
        expect(error instanceof DamagedFile || error.kind === 'newer-format').toBe(true);
      }),
    );
  });

  it('a plain file that was set aside can be encrypted where it lies', () => {
    const { home, vault } = lockedHome();
    fs.writeFileSync(path.join(home, 'set-aside', 'x.json'), 'plantedword');
    vault.sealInPlace('set-aside/x.json');
    expect(wordsFoundIn(home, ['plantedword'])).toEqual([]);
    expect(readDecoded(home, 'set-aside/x.json', vault.codec)).toBe('plantedword');
    vault.sealInPlace('set-aside/x.json');
    expect(readDecoded(home, 'set-aside/x.json', vault.codec)).toBe('plantedword');
  });

  it('a file renamed by a program that syncs is read under its old name', () => {
    const { home, vault } = lockedHome();
    fs.copyFileSync(path.join(home, 'journal-2026-10.json'), path.join(home, 'journal-2026-10 (conflict).json'));
    expect(readDecoded(home, 'journal-2026-10 (conflict).json', vault.codec)).toContain(typed[1]);
    fs.copyFileSync(path.join(home, 'journal-2026-10.json'), path.join(home, 'odd'));
    expect(() => readDecoded(home, 'odd', vault.codec)).toThrow(sealWords.tampered);
    expect(readDecoded(home, 'odd', vault.codec, 'journal-2026-10.json')).toContain(typed[1]);
  });

  it('what can be had of a broken file is there for mending', () => {
    const { home, vault } = lockedHome();
    const bytes = fs.readFileSync(path.join(home, 'journal-2026-10.json'));
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    expect(vault.salvage(bytes).toString()).toContain(typed[1]);
  });
});

describe('reading a file at once', () => {
  it('gives its text or its bytes, or undefined when there is none', () => {
    const { home, vault } = lockedHome();
    const plain = tempFolder();
    fs.writeFileSync(path.join(plain, 'a.json'), '\uFEFF{"ß":1}');
    expect(readDecoded(plain, 'a.json', plainCodec)).toBe('{"ß":1}');
    expect(readDecoded(plain, 'b.json', plainCodec)).toBeUndefined();
    expect(readBytes(plain, 'b.json', plainCodec)).toBeUndefined();
    const text = readDecoded(home, 'settings.json', vault.codec) ?? '';
    expect(JSON.parse(text)).toEqual({ version: 1, name: typed[0] });
    expect(readBytes(home, 'settings.json', vault.codec)).toEqual(Buffer.from(text));
    expect(readDecoded(newHome(), 'x.json', vault.codec)).toBeUndefined();
  });

  it('throws what reading through the store would', () => {
    const { home, vault } = lockedHome();
    fs.mkdirSync(path.join(home, 'folder.json'));
    fs.writeFileSync(path.join(home, 'empty.json'), '');
    const latin = tempFolder();
    fs.writeFileSync(path.join(latin, 'a.json'), Buffer.from('{"a":"\xff"}', 'latin1'));
    for (const read of [readDecoded, readBytes]) {
      expect(() => read(home, 'folder.json', vault.codec)).toThrow(StoreError);
      expect(() => read(home, 'empty.json', vault.codec)).toThrow('the file was empty');
      expect(thrownBy(() => read(home, 'settings.json', plainCodec))).toMatchObject({ kind: 'locked' });
    }
    expect(() => readDecoded(latin, 'a.json', plainCodec)).toThrow('not text');
    const notText = seal({ vault: Buffer.alloc(16), key: Buffer.alloc(32) }, Buffer.from([0xff]), 'a.json');
    fs.writeFileSync(path.join(latin, 'b.json'), notText);
    expect(() => readDecoded(latin, 'b.json', vault.codec)).toThrow(sealWords.otherKey('b.json'));
  });
});
